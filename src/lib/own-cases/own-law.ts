/**
 * What a person adds to a law book has an id of its own kind: `own-`, a slug of what it was first
 * called, and letters that nobody had before. So it is told from what came with the book, which stays
 * as it is, and no mark or link that names one part is ever taken for another’s.
 */

/** Whether a test, an instrument, a forum, a standard or an authority was added by a person. */
export const isOwnLaw = (id: string): boolean => id.startsWith('own-');

const letters = 'bcdfghjkmnpqrstvwxz';

/** Eight letters that nobody had before: instruments have no digits in their ids. */
export const freshLetters = (): string =>
	[...crypto.getRandomValues(new Uint8Array(8))].map((each) => letters[each % 19]).join('');

/** The letters and hyphens of a name, at most 24 of them; another word where it has no Latin letter. */
export function slugOf(name: string, otherwise = 'part'): string {
	const slug = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z ]+/g, '')
		.trim()
		.split(/ +/)
		.join('-')
		.slice(0, 24)
		.replace(/-+$/, '');
	return slug || otherwise;
}

/** An id, or with the first number that makes one of it that nobody has: `radio-2`. */
export function freeId(id: string, taken: Iterable<string>): string {
	const ids = new Set(taken);
	let free = id;
	for (let nth = 2; ids.has(free); nth += 1) free = `${id}-${nth}`;
	return free;
}

/** @param fresh letters that nobody had before */
export const ownLawId = (name: string, fresh: string): string => `own-${slugOf(name)}-${fresh}`;
