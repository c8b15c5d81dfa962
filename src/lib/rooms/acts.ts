import { actsIn, type Acts } from '#lib/domain/acts.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import { askedIn } from '#lib/domain/forum.ts';
import { markKey } from '#lib/domain/mark.ts';
import { labelIn } from '#lib/domain/outline.ts';
import type { Level } from '#lib/domain/strength.ts';
import { elementsOf, treesOfFacts, type CaseFacts } from '#lib/rooms/case-facts.ts';
import type { ElementFrame, FromInside } from '#lib/rooms/frame.ts';
import { figuresAt, standingRound } from '#lib/rooms/element-rounds.ts';
import { medianOf, shownMedianOf, type Distribution } from '#lib/rooms/tally.ts';

/**
 * Which acts reach the standard by the median of a class, of those whose marks a frame shows. Two
 * at least: with one there is nothing to choose between.
 */
export function actsOfClass(
	{ settings, elements }: Pick<FromInside, 'settings' | 'elements'>,
	facts: CaseFacts,
	threshold: Level,
	when: 'before' | 'after'
): Map<string, Acts> {
	const { forum } = settings;
	const marked = new Set(elementsOf(facts, settings).map(({ key }) => key));
	const found = new Map<string, Acts>();
	for (const [count, tree] of treesOfFacts(facts)) {
		if (!('of' in tree) || tree.judged || tree.unheard?.[forum] !== undefined) continue;
		const group = tree.kind === 'any' ? tree : tree.of.find(({ kind }) => kind === 'any');
		if (group?.kind !== 'any') continue;
		const asked = group.of.filter((each) => askedIn(each, forum));
		const parts = asked.flatMap((each): NodeFinding[] => {
			const key = markKey(count, each.id);
			const distribution = marked.has(key) && shownIn(elements[key], when);
			if (!distribution) return [];
			const { id, number } = each;
			const head = { count, id, label: labelIn(each, forum), number };
			return [{ ...head, kind: 'element', ...middleOf(distribution), parts: [] }];
		});
		if (parts.length < 2) continue;
		const label = parts.length < asked.length ? `${group.label} shown here` : group.label;
		const all = { least: 0, most: 5, shown: { least: 0, most: 5 }, dropped: false } as const;
		found.set(count, actsIn({ count, id: group.id, label, kind: 'any', ...all, parts }, threshold));
	}
	return found;
}

/** What stands at the end is the last round, where there was more than one. */
const shownIn = (element: ElementFrame | undefined, when: 'before' | 'after') =>
	((when === 'after' && element && figuresAt(element, standingRound(element))) || element?.first)
		?.distribution;

function middleOf(
	distribution: Distribution
): Pick<NodeFinding, 'least' | 'most' | 'shown' | 'dropped'> {
	const median = medianOf(distribution);
	const shown = shownMedianOf(distribution);
	if (median === undefined || median === 'does-not-arise' || !shown)
		return {
			least: 0,
			most: 5,
			shown: { least: 0, most: 5 },
			dropped: median === 'does-not-arise'
		};
	return { ...median, shown, dropped: false };
}
