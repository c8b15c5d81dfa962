import type { Case } from '#lib/domain/case.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { authoritiesOf, bookOf } from '#lib/domain/book.ts';
import { sheetOf, type Book } from '#lib/domain/sheet.ts';

/** The books of a case that are made already, by count: whoever asks for all sheets makes each once. */
const made = new WeakMap<Case, Map<string, Book>>();

/**
 * A part of a case as a source has it: `books`, `sheets` or `authorities` with a count, and for a sheet
 * an element, its steps parted by full stops.
 * @returns undefined where the case has no such part
 */
export function partOf(theCase: Case, law: LawBook, path: readonly string[]): unknown {
	const [kind, count, element, ...more] = path;
	if (count === undefined || !theCase.counts.some(({ id }) => id === count)) return undefined;
	if (kind === 'sheets' && element !== undefined && more.length === 0)
		return sheetOf(bookIn(theCase, law, count), element.replaceAll('.', '/'), true);
	if (element !== undefined) return undefined;
	if (kind === 'books') return bookIn(theCase, law, count);
	return kind === 'authorities' ? authoritiesOf(theCase, count, law) : undefined;
}

function bookIn(theCase: Case, law: LawBook, count: string): Book {
	const books = made.get(theCase) ?? new Map<string, Book>();
	made.set(theCase, books);
	const book = books.get(count) ?? bookOf(theCase, count, law);
	books.set(count, book);
	return book;
}
