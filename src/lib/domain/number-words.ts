/** `no steps`, `1 step`, `1,300 steps`. */
export function counted(number: number, one: string, more = `${one}s`): string {
	return `${number === 0 ? 'no' : number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;
}
