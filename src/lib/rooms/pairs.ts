import type { Round } from '#lib/rooms/phases.ts';

/** Ids of two people, or three. */
export type TalkingPair = readonly string[];

/** The pairs of a room: of which element and round they are, and who met before. */
export type Pairing = {
	/** The element, by `markKey`. */
	key: string;
	round: Round;
	now: readonly TalkingPair[];
	before: readonly TalkingPair[];
};
