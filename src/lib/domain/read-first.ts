import type { Bears } from '#lib/domain/sheet.ts';

/** Words a minute of somebody who reads to judge. */
export const wordsAMinute = 200;

/** The most items to read first on each side. */
export const firstOnEachSide = 3;

/** An element with so many items or fewer needs no choice: all of them are read. */
export const readsWhole = 6;

/** The items to read first, and the rest, each in the order of the evidence. */
export type Reading = { first: Bears[]; rest: Bears[] };

/**
 * Parts what bears on an element into what to read first and the rest.
 * @param chosen ids of the items to read first; empty: everything that counts for or against is read
 */
export function readingOf(bears: readonly Bears[], chosen: readonly string[]): Reading {
	if (chosen.length === 0) return { first: [...bears], rest: [] };
	const wanted = new Set(chosen);
	// Context is never read first: it moves the element neither way.
	const isFirst = ({ evidence, direction }: Bears) =>
		direction !== 'context' && wanted.has(evidence.id);
	return { first: bears.filter(isFirst), rest: bears.filter((each) => !isFirst(each)) };
}

/** How many words there are to read on the cards of these items: statement, why it bears, cautions. */
export function wordsOf(bears: readonly Bears[]): number {
	const items = new Set<string>();
	let words = 0;
	for (const { evidence, why } of bears) {
		words += count(why);
		// An item that bears both ways is read once.
		if (items.has(evidence.id)) continue;
		items.add(evidence.id);
		words += count(evidence.statement);
		for (const caution of evidence.cautions) words += count(caution);
	}
	return words;
}

/** Whole minutes of reading, one at least. */
export function minutesFor(words: number): number {
	return Math.max(1, Math.round(words / wordsAMinute));
}

const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
