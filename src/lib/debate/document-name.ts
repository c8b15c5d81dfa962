/** The longest name of a preparation, a motion or a flow. */
export const documentNameLimit = 200;

/** As much of a name as is kept. */
export const cutName = (name: string, most = documentNameLimit): string =>
	name.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** What the copy of a document is called; a long name is cut before that is said. */
export function nameOfCopy(name: string): string {
	const end = ', copy';
	return cutName(name, documentNameLimit - end.length) + end;
}
