import { textWord } from '#lib/domain/article.ts';
import type { Evidence, Provenance } from '#lib/domain/case.ts';

/** How evidence from outside the article is told from the article’s own, wherever an item is shown. */

type Placed = { paragraph?: number | undefined };
type Called = Parameters<typeof textWord>[0];

/** Where an item stands, in words: `¶ 5`, or that it is none of the article’s. */
export const placeWords = ({ paragraph }: Placed, article: Called): string =>
	paragraph === undefined ? outsideWords(article) : `¶ ${paragraph}`;

/** `from outside the article`, or by what else the text is called. */
export const outsideWords = (article: Called): string => `from outside the ${textWord(article)}`;

/** Whether anything stands behind an item but the article’s own word: a note that it cites, or where it was found. */
export const hasSource = ({
	notes,
	outside
}: Pick<Evidence, 'notes'> & { outside?: unknown }): boolean =>
	notes.length > 0 || outside !== undefined;

/** In the order of the article; what is from outside it comes last. */
export const byPlace = (one: Placed, other: Placed): number =>
	(one.paragraph ?? Infinity) - (other.paragraph ?? Infinity) || 0;

/** What is said of where an item comes from, each under its heading; what nobody said is not among them. */
export function provenanceLines({
	what,
	found,
	collected,
	by,
	author,
	date,
	sha256,
	custody,
	archived,
	verified
}: Provenance): [heading: string, says: string][] {
	const lines: [string, string | undefined][] = [
		['What it is', what],
		['Found at', found],
		['Collected', `${collected}, by ${by}`],
		['Original by', author],
		['Date of the original', date],
		['SHA-256 of the file', sha256],
		['Chain of custody', custody],
		['Archived copy', archived],
		['Verified', verified ?? 'nobody says how']
	];
	return lines.flatMap(([heading, says]) => (says === undefined ? [] : [[heading, says]]));
}
