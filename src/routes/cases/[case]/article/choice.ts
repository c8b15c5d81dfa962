import type { ArticleItem, ArticleParagraph, ArticleSection } from '#lib/domain/article.ts';
import { markKey, placeOf, type Mark, type Reliance } from '#lib/domain/mark.ts';

/** Which items of an article a reader wants to see. Empty text asks for everything. */
export type Choice = {
	words: string;
	/** A note’s number, or `none` for what is asserted without one. */
	note: string;
	/** `count:element`, `count:` for all of a count, or empty. */
	place: string;
	/** What the marks do with an item: one of these, or nothing yet. */
	use: '' | Reliance | 'none';
};

export const everything: Choice = { words: '', note: '', place: '', use: '' };

/** The sections with the items of a choice, without the paragraphs that have none of them. */
export function chosen<Section extends ArticleSection>(
	sections: readonly Section[],
	marks: readonly Mark[],
	choice: Choice
): Section[] {
	const fits = fitsIn(marks, choice);
	return sections.flatMap((section) => {
		const paragraphs = section.paragraphs.flatMap((paragraph) => {
			const items = paragraph.items.filter((item) => fits(item, paragraph));
			return items.length > 0 ? [{ ...paragraph, items }] : [];
		});
		return paragraphs.length > 0 ? [{ ...section, paragraphs }] : [];
	});
}

/** Whether an item is of a choice; words may stand in it or in its paragraph. */
export function fitsIn(
	marks: readonly Mark[],
	{ words, note, place, use }: Choice
): (item: ArticleItem, paragraph?: ArticleParagraph) => boolean {
	const asked = folded(words).split(/\s+/).filter(Boolean);
	const { count, element } = placeOf(place);
	const here = place === '' ? marks : marks.filter(isAt(count, element));
	return (item, paragraph) => {
		if (
			note !== '' &&
			(note === 'none' ? item.notes.length > 0 : !item.notes.includes(Number(note)))
		)
			return false;
		if (place !== '' && !item.bearsOn.some(isAt(count, element))) return false;
		if (use !== '') {
			const uses = here.flatMap(({ reliance }) => reliance?.[item.id] ?? []);
			if (use === 'none' ? uses.length > 0 : !uses.includes(use)) return false;
		}
		const text = folded([...wordsOf(item), ...(paragraph ? wordsAround(paragraph) : [])].join(' '));
		return asked.every((word) => text.includes(word));
	};
}

const isAt =
	(count: string, element: string) =>
	(each: { count: string } & ({ element: string } | { elements: string[] })): boolean =>
		each.count === count &&
		(element === '' ||
			('element' in each ? each.element === element : each.elements.includes(element)));

/** The elements that items bear on, count by count, in the order of the law. */
export function placesIn(
	items: readonly ArticleItem[],
	order: ReadonlyMap<string, string>
): Map<string, string[]> {
	const borne = new Set(
		items.flatMap(({ bearsOn }) =>
			bearsOn.flatMap(({ count, elements }) => elements.map((each) => markKey(count, each)))
		)
	);
	const counts = new Set(items.flatMap(({ bearsOn }) => bearsOn.map(({ count }) => count)));
	return new Map(
		[...counts].map((count) => [
			count,
			[...order.keys()].filter((element) => borne.has(markKey(count, element)))
		])
	);
}

const wordsOf = ({ id, statement, assertedBy, conduct, figures }: ArticleItem) => [
	id,
	statement,
	assertedBy.name,
	conduct,
	...figures.flatMap(({ value, of }) => [value, of])
];
const wordsAround = ({ opens, summary = '', text = [] }: ArticleParagraph) => [
	opens,
	summary,
	...text.map((piece) => piece.text)
];

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
