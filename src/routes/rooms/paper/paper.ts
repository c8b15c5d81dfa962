import { markKey } from '#lib/domain/mark.ts';
import { firstAndRestOf, firstOnEachSide, mostFirst } from '#lib/domain/read-first.ts';
import { readIn, sheetIn, sheetOf, type Bears, type Book, type Sheet } from '#lib/domain/sheet.ts';
import { scale, strengths } from '#lib/domain/strength.ts';
import { quizOf, type QuizQuestion } from '#lib/rooms/quiz.ts';
import type { PaperAsked } from './paper-address.ts';

/** One element on paper: its law, what is read first, and how many items more there are to read. */
export type PaperElement = { key: string; sheet: Sheet; first: Bears[]; more: number };

export type Paper = { elements: PaperElement[]; quiz: QuizQuestion[] };

/** @param books of each count that is asked for, by id */
export function paperOf(asked: PaperAsked, books: ReadonlyMap<string, Book>): Paper {
	const elements = asked.elements.flatMap(({ count, element }): PaperElement[] => {
		const book = books.get(count);
		const found = book && sheetOf(book, element);
		if (!found) return [];
		const key = markKey(count, element);
		const sheet = sheetIn(found, asked.forum);
		const bears = sheet.bears.filter(({ direction }) => direction !== 'context');
		const chosen = asked.readFirst[key] ?? sheet.element.readFirst;
		const first = onOnePage(firstAndRestOf(bears, chosen).first);
		return [{ key, sheet, first, more: bears.length - first.length }];
	});
	const own = new Set(elements.map(({ sheet }) => sheet.element.label));
	const others = [...books.values()]
		.flatMap((book) => book.elements.filter(({ within }) => !within))
		.map((element) => readIn(element, asked.forum))
		.filter(({ label }) => !own.has(label));
	return {
		elements,
		quiz: quizOf({
			elements: elements.map(({ sheet }) => sheet.element),
			others,
			standard: asked.standard,
			strengths: strengths.map((strength) => scale[strength].label)
		})
	};
}

/** As many as a sheet holds: where nothing was chosen, all that bears on an element is to be read first. */
function onOnePage(bears: readonly Bears[]): Bears[] {
	if (new Set(bears.map(({ evidence }) => evidence.id)).size <= mostFirst) return [...bears];
	const side = (of: Bears['direction']) =>
		bears.filter(({ direction }) => direction === of).slice(0, firstOnEachSide);
	return [...side('supports'), ...side('undermines')];
}
