import type { Mark } from '#lib/domain/assessment.ts';
import { evaluate, type NodeFinding, type Reading } from '#lib/domain/evaluate.ts';
import type { Outline } from '#lib/domain/outline.ts';

/**
 * What the parts of an act come to by their own marks, whether they count or not.
 * @param count whose marks they are
 * @returns undefined for what has no parts
 */
export function byParts(
	{ marks, forum }: Omit<Reading<Mark>, 'docket'>,
	count: string,
	node: Outline | undefined
): NodeFinding | undefined {
	if (node?.kind !== 'element' || !node.split) return undefined;
	const docket = {
		counts: [{ id: count, test: 'parts' }],
		tests: new Map([['parts', node.split]])
	};
	return evaluate(docket, marks, forum).get(count)!.root;
}
