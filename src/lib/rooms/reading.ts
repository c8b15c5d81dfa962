import type { Case } from '#lib/domain/case.ts';
import { bookOf } from '#lib/domain/book.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Place } from '#lib/domain/mark.ts';
import { firstAndRestOf, wordsOf } from '#lib/domain/read-first.ts';
import { sheetOf, type Bears, type BookElement } from '#lib/domain/sheet.ts';
import { factsOf, type CaseFacts } from '#lib/rooms/case-facts.ts';

/**
 * How much there is to read on each element before it can be marked. A lesson is planned by it, so it
 * is worked out for whoever opens a room and never travels to the class.
 */

/** One item as it bears on an element. */
export type ItemToRead = {
	id: string;
	supports: boolean;
	undermines: boolean;
	/** Of its statement, why it bears on the element, and its cautions. */
	words: number;
};

export type ToRead = Place & {
	/** Words of the law that the element quotes, and of what it asks. */
	law: number;
	/** What bears for or against it, in the order of the case. */
	items: ItemToRead[];
	/** Ids of those that the case has read first; of all of them where it names none. */
	first: string[];
};

/** What the opening form needs of a case: what the class will know of it, and how much there is to read. */
export type CaseToOpen = CaseFacts & { toRead: ToRead[] };

export const caseToOpen = (theCase: Case, law: LawBook): CaseToOpen => ({
	...factsOf(theCase, law),
	toRead: toReadIn(theCase, law)
});

/** What there is to read on each element of each count, in the order of the case. */
export function toReadIn(theCase: Case, law: LawBook): ToRead[] {
	return theCase.counts.flatMap(({ id: count }) => {
		const book = bookOf(theCase, count, law);
		return book.elements.flatMap((element): ToRead[] => {
			const sheet = sheetOf(book, element.id);
			if (!sheet) return [];
			const bears = sheet.bears.filter(({ direction }) => direction !== 'context');
			const { first } = firstAndRestOf(bears, element.readFirst);
			return [
				{
					count,
					element: element.id,
					law: lawWords(element),
					items: itemsOf(bears),
					first: [...new Set(first.map(({ evidence }) => evidence.id))]
				}
			];
		});
	});
}

function itemsOf(bears: readonly Bears[]): ItemToRead[] {
	const ids = [...new Set(bears.map(({ evidence }) => evidence.id))];
	return ids.map((id) => {
		const its = bears.filter(({ evidence }) => evidence.id === id);
		const bearsOn = (way: Bears['direction']) => its.some(({ direction }) => direction === way);
		return {
			id,
			supports: bearsOn('supports'),
			undermines: bearsOn('undermines'),
			words: wordsOf(its)
		};
	});
}

const lawWords = ({ law, asks }: Pick<BookElement, 'law' | 'asks'>): number =>
	[asks, ...law.map(({ words }) => words)].join(' ').split(/\s+/).filter(Boolean).length;
