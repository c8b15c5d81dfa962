/** The longest name of a preparation, a motion or a flow. */
export const documentNameLimit = 200;

/** As much of a name as is kept. */
export const cutName = (name: string, most = documentNameLimit): string =>
	name.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/**
 * A document as its copy: changed at a moment of its own, so that it is listed before what it was made from.
 * @param title what the document is called
 */
export const copyOf = <Of extends { changed: string }>(
	document: Of,
	title: string,
	now: string
) => ({
	...document,
	name: nameOfCopy(title),
	changed: now
});

/** What the copy of a document is called; a long name is cut before that is said. */
export function nameOfCopy(name: string): string {
	const end = ', copy';
	return cutName(name, documentNameLimit - end.length) + end;
}
