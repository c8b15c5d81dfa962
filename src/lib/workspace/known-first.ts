import type { AssessmentFile } from '#lib/domain/assessment.ts';
import { isBlank } from '#lib/domain/mark.ts';
import { mayBeFirst } from '#lib/domain/read-first.ts';
import { sheetOf, type Book } from '#lib/domain/sheet.ts';
import type { OpenedFile } from '#lib/files/file.ts';

type Read = Extract<OpenedFile, { ok: true }>;

/** How many items are told by name. */
const told = 5;

/**
 * A file that was read, without the items to read first that count neither for nor against their
 * element in the case as it is here; a notice tells which. Where the book of a count can’t be had,
 * its choices stay as they are: what bears on nothing is never shown.
 */
export async function withKnownFirst(
	reading: Read,
	bookOf: (count: string) => Promise<Book>
): Promise<Read> {
	const books = new Map<string, Promise<Book | undefined>>();
	const bookAt = (count: string) => {
		const book = books.get(count) ?? bookOf(count).catch(() => undefined);
		books.set(count, book);
		return book;
	};
	const unknown: string[] = [];
	const marks: AssessmentFile['marks'] = [];
	for (const mark of reading.file.marks) {
		const book = mark.readFirst?.length ? await bookAt(mark.count) : undefined;
		const sheet = book && sheetOf(book, mark.element);
		if (!sheet || !mark.readFirst) {
			marks.push(mark);
			continue;
		}
		const known = new Set(sheet.bears.filter(mayBeFirst).map(({ evidence }) => evidence.id));
		const kept = mark.readFirst.filter((id) => known.has(id));
		for (const id of mark.readFirst)
			if (!known.has(id)) unknown.push(`${id} (${sheet.element.label}, Count ${mark.count})`);
		const { readFirst: _, ...rest } = mark;
		const left = kept.length > 0 ? { ...rest, readFirst: kept } : rest;
		if (!isBlank(left)) marks.push(left);
	}
	if (unknown.length === 0) return reading;
	const more = unknown.length - told;
	const notice = `What to read first names ${unknown.length === 1 ? 'an item that counts' : 'items that count'} neither for nor against the element in this case, left out here: ${unknown.slice(0, told).join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
	return {
		...reading,
		file: { ...reading.file, marks },
		notices: [...reading.notices, notice]
	};
}
