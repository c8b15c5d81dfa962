import type { Note } from '#lib/domain/case.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';

/** Who has read what the notes of an article cite, as pages, memos and debate blocks say it. */

type Read = Pick<Note, 'number' | 'mark' | 'consulted'>;

/** Numbers or marks in a row, at most so many. */
const namedAtMost = 12;

/**
 * Whether whoever prepared a case says that they have read what its notes cite, in a sentence or two;
 * empty where nobody says so of any note, for then each page has its own words.
 */
export function consultedWords(notes: readonly Read[]): string {
	const read = notes.filter(({ consulted }) => consulted);
	if (read.length === 0) return '';
	if (read.length === notes.length)
		return `Whoever prepared this case says that they have read what ${notes.length === 1 ? 'its one note cites' : `all ${notes.length} of its notes cite`}.`;
	const which =
		read.length > namedAtMost
			? ''
			: ` (${read.length === 1 ? 'note' : 'notes'} ${read.map(printedMark).join(', ')})`;
	return `Whoever prepared this case says that they have read what ${read.length} of its ${notes.length} notes ${read.length === 1 ? 'cites' : 'cite'}${which}. They do not say so of the others.`;
}
