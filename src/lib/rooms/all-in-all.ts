import { markKey, type Place } from '#lib/domain/mark.ts';
import { level, type Answer, type Level } from '#lib/domain/strength.ts';
import type { CourseStep } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/**
 * A mark on a count as a whole, asked before its elements: a first impression. At the end it stands
 * beside what the person’s own elements amount to. It is kept as a mark of the first round on a place
 * that no test has, and nothing is found on it.
 */

/** The element of such a mark. */
export const allInAllElement = 'all-in-all';

export const isAllInAll = ({ element }: Pick<Place, 'element'>): boolean =>
	element === allInAllElement;

export const allInAllKey = (count: string): string => markKey(count, allInAllElement);

/** The counts that a room asks of so, in its order; none where it does not ask. */
export function countsAllInAll(
	{ allInAll }: Pick<RoomSettings, 'allInAll'>,
	places: readonly Place[]
): string[] {
	return allInAll ? [...new Set(places.map(({ count }) => count))] : [];
}

/** Whether it is asked now: while the first element, or all of them together, are marked alone. */
export const asksAllInAll = ({ stage, phase }: CourseStep): boolean =>
	stage === 0 && phase === 'mark-alone';

/** Which side of the standard an all-in-all mark is on; what cannot be told is not shown. */
export type AllInAllSide = 'reaches' | 'short';

export function sideOf(answer: Answer | undefined, threshold: Level): AllInAllSide | undefined {
	if (answer === undefined || answer === 'does-not-arise') return undefined;
	return (level(answer) ?? -1) >= threshold ? 'reaches' : 'short';
}
