import type { Case } from '#lib/domain/case.ts';

/** Where the sides of contradictions stand in the article: with their items. */

/** With the sides of contradictions in the paragraphs of their items, and in the order of the article. */
export function withSidesMoved(theCase: Case): Case {
	const paragraphs = new Map(theCase.evidence.map(({ id, paragraph }) => [id, paragraph]));
	return inOrder({
		...theCase,
		contradictions: theCase.contradictions.map((each) => ({
			...each,
			sides: each.sides.map((side) => ({
				...side,
				paragraph: paragraphs.get(side.evidence[0] ?? '') ?? side.paragraph
			}))
		}))
	});
}

/** As they begin in the article. */
export const inOrder = (theCase: Case): Case => ({
	...theCase,
	contradictions: theCase.contradictions.toSorted(
		(one, other) => one.sides[0]!.paragraph - other.sides[0]!.paragraph
	)
});
