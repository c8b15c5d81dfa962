import { level, scale, strengthAt } from '#lib/domain/strength.ts';
import type { Mark } from '#lib/domain/assessment.ts';
import { markKey } from '#lib/domain/mark.ts';
import { elementsOf, type CountFinding, type NodeFinding } from '#lib/domain/evaluate.ts';

/** What a careful colleague would mention, once, without stopping the work. */
export type Notice = {
	code:
		| 'relies-on-nothing'
		| 'relies-on-the-other-side'
		| 'cited-for'
		| 'no-reason'
		| 'parts-differ'
		| 'one-left';
	text: string;
};

/** What bears on an element, as far as a notice asks; a `Bears` of its sheet is one. */
type Item = {
	evidence: { id: string; asserted?: true };
	direction: 'supports' | 'undermines' | 'context';
	/** It bears on the act that the element is a part of. */
	inherited?: boolean;
};

/** From this level on, a mark that relies on nothing is worth a question. */
const highMark = 4;

/**
 * Notices for one element and its count.
 * @param element the element's node in the finding
 * @param whole for an element with parts, what those parts amount to by their own marks
 * @param bears what bears on the element, as far as it is at hand
 */
export function notices(
	finding: CountFinding,
	element: NodeFinding,
	marks: ReadonlyMap<string, Mark>,
	whole?: NodeFinding,
	bears: readonly Item[] = []
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
	if (mark && element.kind === 'element') found.push(...incoherent(mark, bears));
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

/** What in a mark does not go together with itself. Nothing is said of items that are not at hand. */
function incoherent(mark: Mark, bears: readonly Item[]): Notice[] {
	const found: Notice[] = [];
	const { answer, reliance = {} } = mark;
	const at = answer === undefined ? undefined : level(answer);
	const idsOf = (direction: Item['direction'], wanted: (item: Item) => boolean) => [
		...new Set(
			bears
				.filter((each) => each.direction === direction && wanted(each))
				.map((each) => each.evidence.id)
		)
	];
	const relied = ({ evidence }: Item) => reliance[evidence.id] === 'rely';
	const [its, other] =
		at === 0
			? (['undermines', 'supports'] as const)
			: at !== undefined && at >= highMark
				? (['supports', 'undermines'] as const)
				: [];
	if (its && idsOf(its, relied).length === 0) {
		const against = idsOf(other, relied);
		const verb = against.length === 1 ? other : other.replace(/s$/, '');
		if (against.length > 0)
			found.push({
				code: 'relies-on-the-other-side',
				text: `Marked ${answer}, but nothing it relies on ${its} the element; ${listed(against)} ${verb} it.`
			});
	}
	if (at === 1) {
		const cited = idsOf(
			'supports',
			({ evidence, inherited }) =>
				!inherited &&
				!evidence.asserted &&
				reliance[evidence.id] !== 'discount' &&
				reliance[evidence.id] !== 'set-aside'
		);
		if (cited.length > 0)
			found.push({
				code: 'cited-for',
				text: `Marked unsupported, but sources are cited for ${listed(cited)}. If you give ${cited.length === 1 ? 'it' : 'them'} no weight, discount or set aside.`
			});
	}
	if (answer === 'does-not-arise' && !mark.reason?.trim())
		found.push({
			code: 'no-reason',
			text: 'Marked “does not arise” without a reason. Say why, so that a reader can follow.'
		});
	return found;
}

const namedAtMost = 4;

/** `E1, E2 and E3`; of many the first, and how many more. */
function listed(ids: readonly string[]): string {
	const more = ids.length - namedAtMost;
	const names = more > 0 ? [...ids.slice(0, namedAtMost), `${more} more`] : ids;
	return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
