import type { Case, Contradiction, Evidence } from '#lib/domain/case.ts';
import type { Place } from '#lib/domain/mark.ts';
import { inOrder } from '#lib/own-cases/contradiction-sides.ts';
import { linksOf } from '#lib/own-cases/edit-items.ts';
import { slugOf } from '#lib/own-cases/own-law.ts';

/** Changes to the contradictions of a case: two items of the article that do not go together. */

export type NewContradiction = {
	/** The ids of two items of the article. */
	items: readonly [string, string];
	kind: Contradiction['kind'];
	/** Why it matters for the elements. */
	why: string;
	/** Letters that nobody had before. */
	fresh: string;
};

/**
 * With two items at odds. Each side says what its item states, and the elements that either of them
 * bears on are touched; both can be changed afterwards.
 */
export function withContradiction(
	theCase: Case,
	{ items, kind, why, fresh }: NewContradiction
): Case {
	const found = theCase.evidence.filter(({ id }) => items.includes(id));
	const [one, other] = found;
	if (!one || !other || whyNot(theCase, items) !== '' || why.trim() === '') return theCase;
	const title = `${one.short} / ${other.short}`;
	return inOrder({
		...theCase,
		contradictions: [
			...theCase.contradictions,
			{
				id: `${slugOf(title)}-${fresh}`,
				title,
				kind,
				sides: found.map((item) => ({
					paragraph: item.paragraph!,
					evidence: [item.id],
					says: item.statement
				})),
				why: why.trim(),
				touches: touchedBy(theCase, items)
			}
		]
	});
}

/** Why two items can’t be set against each other, in a sentence; empty where they can. */
export function whyNot(theCase: Case, items: readonly string[]): string {
	const found = theCase.evidence.filter(({ id }) => items.includes(id));
	if (found.length < 2) return 'Choose another item.';
	if (found.some(({ paragraph }) => paragraph === undefined))
		return 'A contradiction is of the article: what is from outside it is evidence against an element.';
	return touchedBy(theCase, items).length > 0
		? ''
		: 'Link one of the two to an element and save it first: a contradiction says what it matters for.';
}

/** The elements that some items bear on, each once. */
export function touchedBy(theCase: Case, items: readonly string[]): Place[] {
	const found = items.flatMap((id) =>
		linksOf(theCase, id).map(({ count, element }) => ({ count, element }))
	);
	return [...new Map(found.map((place) => [`${place.count} ${place.element}`, place])).values()];
}

export const withChangedContradiction = (
	theCase: Case,
	id: string,
	change: (contradiction: Contradiction) => Contradiction
): Case => ({
	...theCase,
	contradictions: theCase.contradictions.map((each) => (each.id === id ? change(each) : each))
});

export const withoutContradiction = (theCase: Case, id: string): Case => ({
	...theCase,
	contradictions: theCase.contradictions.filter((each) => each.id !== id)
});

/** The contradictions of which an item is a side. */
export const contradictionsOf = (
	{ contradictions }: Pick<Case, 'contradictions'>,
	item: Evidence['id']
): Contradiction[] =>
	contradictions.filter(({ sides }) => sides.some(({ evidence }) => evidence.includes(item)));
