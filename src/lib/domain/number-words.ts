const numbers = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

/** `no steps`, `one step`, `twelve steps`, `1,300 steps`. */
export function counted(number: number, one: string, more = `${one}s`): string {
	return `${numbers[number] ?? number.toLocaleString('en-GB')} ${number === 1 ? one : more}`;
}
