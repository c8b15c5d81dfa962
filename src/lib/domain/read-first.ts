import type { Bearing } from '#lib/domain/case.ts';

/** What bears on an element, as far as it matters here, and how much there is of it in all. */
type Bears = { direction: Bearing['direction']; evidence: { id: string } };
type ToRead = {
	why: string;
	evidence: { id: string; statement: string; cautions: readonly string[] };
};
type All = Record<Bearing['direction'], number>;

/** Words a minute of somebody who reads to judge. */
export const wordsAMinute = 200;

/** The most items to read first on each side. */
export const firstOnEachSide = 3;

/** The most items that a choice names. */
export const mostFirst = 2 * firstOnEachSide;

/** An element with so many items or fewer needs no choice: all of them are read. */
export const readsWhole = 6;

/** The items to read first, in the order in which they are chosen, and the rest in the order of the evidence. */
export type FirstAndRest<Of = Bears> = { first: Of[]; rest: Of[] };

/**
 * Parts what bears on an element into what to read first and the rest.
 * @param chosen ids of the items to read first, each once; where none of them bears on it, everything is read
 */
export function firstAndRestOf<Of extends Bears>(
	bears: readonly Of[],
	chosen: readonly string[]
): FirstAndRest<Of> {
	const first = chosen.flatMap((id) =>
		bears.filter((each) => mayBeFirst(each) && each.evidence.id === id)
	);
	return first[0]
		? { first, rest: bears.filter((each) => !first.includes(each)) }
		: { first: [...bears], rest: [] };
}

/** Context is never read first: it moves the element neither way. */
export const mayBeFirst = ({ direction }: Pick<Bears, 'direction'>): boolean =>
	direction !== 'context';

/**
 * Whether so many items bear on an element, some of them for or against it, that there is something
 * to choose. An item that bears both ways is one.
 */
export const isLong = (bears: readonly Bears[]): boolean =>
	bears.some(mayBeFirst) && new Set(bears.map(({ evidence }) => evidence.id)).size > readsWhole;

/** Whether a sheet holds all that bears on its element. */
export const isComplete = ({ bears, all }: { bears: readonly unknown[]; all: All }): boolean =>
	bears.length === sum(all);

const sum = ({ supports, undermines, context }: All) => supports + undermines + context;

/**
 * The ids of what to read first: a person’s own choice, and without one the case’s. An own choice of
 * nothing says that all is read; one of which no item bears on the element any more says nothing.
 */
export function chosenFirst(
	bears: readonly Bears[],
	ofCase: readonly string[],
	own: readonly string[] | undefined
): readonly string[] {
	if (!own) return ofCase;
	const stands = bears.some((each) => mayBeFirst(each) && own.includes(each.evidence.id));
	return stands || own.length === 0 ? own : ofCase;
}

/** How many words there are to read on the cards of these items: statement, why it bears, cautions. */
export function wordsOf(bears: readonly ToRead[]): number {
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
