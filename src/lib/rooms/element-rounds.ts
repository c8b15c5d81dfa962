import type { ElementFrame, Figures } from '#lib/rooms/frame.ts';
import { ordinalOf, rounds, type RoundsHad, type Round } from '#lib/rooms/phases.ts';

/** The rounds of an element, as a frame has them. */

/** What a frame has of an element in each of its rounds. */
export type InRoundsOfFrame = Pick<ElementFrame, 'first' | 'second' | 'third' | 'fourth' | 'fifth'>;

/** The figures of an element in a round. */
export function figuresAt(element: InRoundsOfFrame | undefined, round: Round): Figures | undefined {
	return element?.[ordinalOf(round)];
}

/** How many rounds an element has had, with the one that is open. */
export function heldOf({ phase, held }: Pick<ElementFrame, 'phase' | 'held'>): RoundsHad {
	return phase === 'ahead' ? 0 : (held ?? 1);
}

/** The round of an element that stands: its last; while a third or later one is being made, the one before. */
export function standingRound(element: Pick<ElementFrame, 'phase' | 'held'>): Round {
	const round = heldOf(element) || 1;
	const open = element.phase === 'mark-again' || element.phase === 'locked-again';
	return open && round > 2 ? ((round - 1) as Round) : round;
}

/** The last round of an element that shows how the class marked. */
export function lastShown(element: InRoundsOfFrame | undefined): Round | undefined {
	return rounds.findLast((round) => figuresAt(element, round)?.distribution !== undefined);
}

/** The rounds of an element that the frame tells of. */
export function roundsTold(element: InRoundsOfFrame): Round[] {
	return rounds.filter((round) => figuresAt(element, round) !== undefined);
}
