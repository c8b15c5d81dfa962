import type { BroughtText } from '#lib/own-cases/import/brought-text.ts';
import { dateIn } from '#lib/own-cases/import/printed-date.ts';

/** What a document says of itself, for the fields in which a person says it of the text. */
export type ReadHead = { title: string; author: string; date: string };

export const headOf = ({ title = '', author = '', date = '' }: BroughtText): ReadHead => ({
	title,
	author,
	date: dateIn(date)?.iso ?? ''
});

/**
 * The fields once another document is read: what the person wrote stays, and what the document before
 * had put there makes room for what this one says.
 * @param before what the document before had put there
 */
export function withReadHead(
	now: ReadHead,
	before: ReadHead | undefined,
	read: ReadHead
): ReadHead {
	const field = (name: keyof ReadHead) =>
		now[name].trim() === '' || now[name] === before?.[name] ? read[name] : now[name];
	return { title: field('title'), author: field('author'), date: field('date') };
}
