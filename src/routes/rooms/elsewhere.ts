import type { Place } from '#lib/domain/mark.ts';
import type { Elsewhere } from '#lib/rooms/frame.ts';

/** What was held elsewhere, as the pages of a room put it. */

type Finding = Elsewhere['findings'][number];

export type Voice = Pick<Elsewhere, 'id' | 'body' | 'title' | 'date' | 'standard' | 'worth'> & {
	limits: readonly string[];
	/** On the element itself. */
	on: Finding[];
	/** On the count as a whole. */
	whole: Finding[];
	dissents: Elsewhere['dissents'];
};

/** Those who spoke to an element or to its count, the earliest first. */
export function voicesOn(elsewhere: readonly Elsewhere[], { count, element }: Place): Voice[] {
	return elsewhere
		.map(({ findings, dissents, ...voice }) => ({
			...voice,
			on: findings.filter((each) => each.count === count && each.elements.includes(element)),
			whole: findings.filter((each) => each.count === count && each.elements.length === 0),
			dissents: dissents.filter((each) => each.count === count)
		}))
		.filter(({ on, whole }) => on.length + whole.length > 0);
}

/** In two words, for the wall. */
export const seenWords: Record<Finding['checked'], string> = {
	verified: 'seen',
	'holding-seen': 'seen',
	'pinpoint-seen': 'holding from memory',
	recalled: 'from memory'
};
