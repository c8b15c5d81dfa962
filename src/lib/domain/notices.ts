import { level, scale, strengthAt } from '#lib/domain/strength.ts';
import type { Mark } from '#lib/domain/assessment.ts';
import { markKey } from '#lib/domain/mark.ts';
import { elementsOf, type CountFinding, type NodeFinding } from '#lib/domain/evaluate.ts';

/** What a careful colleague would mention, once, without stopping the work. */
export type Notice = { code: 'relies-on-nothing' | 'parts-differ' | 'one-left'; text: string };

/** From this level on, a mark that relies on nothing is worth a question. */
const highMark = 4;

/**
 * Notices for one element and its count.
 * @param element the element's node in the finding
 * @param whole for an element with parts, what those parts amount to by their own marks
 */
export function notices(
	finding: CountFinding,
	element: NodeFinding,
	marks: ReadonlyMap<string, Mark>,
	whole?: NodeFinding
): Notice[] {
	const found: Notice[] = [];
	const mark = marks.get(markKey(element.count, element.id));
	const at = mark?.answer === undefined ? undefined : level(mark.answer);

	if (at !== undefined && at >= highMark && element.kind === 'element') {
		const relied = Object.values(mark?.reliance ?? {}).includes('rely');
		if (!relied)
			found.push({
				code: 'relies-on-nothing',
				text: `Marked ${strengthAt(at as 4 | 5)}, but the mark relies on no evidence item yet.`
			});
	}
	if (at !== undefined && whole && (whole.most < at || whole.least > at)) {
		const parts =
			whole.most < at
				? `at most ${scale[strengthAt(whole.most)].label.toLowerCase()}`
				: `at least ${scale[strengthAt(whole.least)].label.toLowerCase()}`;
		found.push({
			code: 'parts-differ',
			text: `Marked ${scale[strengthAt(at)].label.toLowerCase()} as a whole, but its own parts come to ${parts}. ${
				element.kind === 'split'
					? 'The finding follows the parts.'
					: 'The finding follows the mark as a whole.'
			}`
		});
	}
	const own = [...elementsOf(finding.root)].filter(({ count }) => count === finding.count);
	const left = own.filter(({ answer }) => answer === undefined);
	const only = left[0];
	if (own.length > 2 && left.length === 1 && only)
		found.push({
			code: 'one-left',
			text: `One element of this count is left unmarked: ${only.label}.`
		});
	return found;
}
