import type { Place } from '#lib/domain/mark.ts';

/** What a person answered to another’s reason. */
export type ReasonReply = Place & {
	/** Who wrote it, and whose reason it answers. */
	from: string;
	to: string;
	text: string;
	/** The teacher has hidden it from the class. */
	hidden: boolean;
};

/** How many reasons of each element a person is given to answer. */
export const repliesEach = 2;
/** The longest reply, in characters. */
export const replyLimit = 1000;
