/** From group to group: where somebody was before, so that what was locked stays as it was. */

/** A group that somebody was in, and until when, in milliseconds. */
export type GroupLeft = { group: string; until: number };

type Moved = { group?: string | undefined; moves?: readonly GroupLeft[] | undefined };

/** So many are remembered; the oldest are forgotten first. */
const mostRemembered = 50;

/** The moves of somebody who goes from one group to another. */
export function withMove(moves: readonly GroupLeft[], move: GroupLeft): GroupLeft[] {
	return [...moves, move].slice(-mostRemembered);
}

/** In which group somebody was at a moment. */
export function groupAt({ group, moves = [] }: Moved, moment: number): string | undefined {
	return moves.find(({ until }) => moment < until)?.group ?? group;
}

/** When somebody came to the group that they are in, where it was not their first. */
export const cameToGroup = ({ moves }: Moved): number | undefined => moves?.at(-1)?.until;
