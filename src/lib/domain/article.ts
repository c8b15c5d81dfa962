import type { Bearing, Case, Contradiction, Evidence, Paragraph } from '#lib/domain/case.ts';
import { actorOf } from '#lib/domain/evidence-kinds.ts';
import { printedMarks } from '#lib/domain/printed-mark.ts';
import { piecesOf, placesOf, type TextPiece } from '#lib/domain/passage.ts';

/** An article’s shape: its sections, and what each paragraph asserts, bears on and is at odds with. */

/** What an item bears on in one count and one direction. */
export type BearsOn = {
	count: string;
	direction: Bearing['direction'];
	elements: string[];
	/** Those to which the step is not the text’s, where there are any. */
	ownSteps?: string[];
};

export type ArticleItem = Omit<Evidence, 'paragraph' | 'short' | 'graphic' | 'conductOf'> & {
	graphic: boolean;
	/** Whose conduct it describes, in words; empty where it describes nobody’s. */
	conduct: string;
	/** Of its notes, in their order, where one is not printed as its number. */
	marks?: string[];
	bearsOn: BearsOn[];
};

export type ArticleParagraph = Pick<Paragraph, 'number' | 'opens' | 'summary' | 'kind'> & {
	/** Its own text, where the case has it, parted where a passage or a note begins or ends. */
	text?: TextPiece[];
	items: ArticleItem[];
	/** The contradictions of which it is a side. */
	contradictions: Pick<Contradiction, 'id' | 'title'>[];
};

/** Paragraphs under one heading of the article; those before the first heading have none. */
export type ArticleSection = { heading: string; paragraphs: ArticleParagraph[] };

const directions = ['supports', 'undermines', 'context'] as const;

/** The sections of a case’s article, in its order. */
export function sectionsOf(theCase: Case): ArticleSection[] {
	const sections: ArticleSection[] = [];
	const places = placesOf(theCase);
	for (const paragraph of theCase.paragraphs) {
		const { number, heading, opens, summary, kind, text } = paragraph;
		if (heading !== undefined || sections.length === 0)
			sections.push({ heading: heading ?? '', paragraphs: [] });
		sections.at(-1)!.paragraphs.push({
			number,
			opens,
			...(summary !== undefined && { summary }),
			...(kind && { kind }),
			...(text !== undefined && { text: piecesOf(paragraph, places.get(number) ?? []) }),
			items: itemsIn(theCase, number),
			contradictions: theCase.contradictions
				.filter(({ sides }) => sides.some(({ paragraph }) => paragraph === number))
				.map(({ id, title }) => ({ id, title }))
		});
	}
	return sections;
}

/** The items that are from outside the article: no paragraph has them. */
export const itemsOutside = (theCase: Case): ArticleItem[] => itemsIn(theCase, undefined);

const itemsIn = (theCase: Case, number: number | undefined): ArticleItem[] =>
	theCase.evidence
		.filter(({ paragraph }) => paragraph === number)
		.map(({ paragraph: _, short: __, graphic = false, conductOf, ...item }) => ({
			...item,
			...marksOf(theCase, item.notes),
			graphic,
			conduct: actorOf(theCase, { conductOf })?.label ?? '',
			bearsOn: bearsOn(theCase, item.id)
		}));

/** The printed marks of notes, where they are not all their numbers. */
function marksOf({ notes }: Case, numbers: readonly number[]): { marks?: string[] } {
	const marks = printedMarks(notes, numbers);
	return marks.some((mark, at) => mark !== String(numbers[at])) ? { marks } : {};
}

/** What an item bears on: count by count, what it supports first, what it is context for last. */
export function bearsOn(theCase: Case, item: string): BearsOn[] {
	return theCase.counts.flatMap(({ id: count }) =>
		directions.flatMap((direction) => {
			const here = theCase.bearings.filter(
				(each) => each.evidence === item && each.count === count && each.direction === direction
			);
			if (here.length === 0) return [];
			const ownSteps = here.flatMap(({ element, ownStep }) => (ownStep ? [element] : []));
			return [
				{
					count,
					direction,
					elements: here.map(({ element }) => element),
					...(ownSteps.length > 0 && { ownSteps })
				}
			];
		})
	);
}

/** What a case’s text is called in a heading. */
export const textLabel = ({ label }: { label?: string | undefined }): string => label ?? 'Article';

/** And within a sentence: `the article`. */
export const textWord = (article: { label?: string | undefined }): string =>
	textLabel(article).toLowerCase();
