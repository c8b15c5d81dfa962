import type { Place } from '#lib/domain/mark.ts';

/** On what, and of whom: of each there is one reply at most. */
export type ReplyPlace = Place & {
	/** Who wrote it, and whose reason it answers. */
	from: string;
	to: string;
};

/** What a person answered to another’s reason. */
export type ReasonReply = ReplyPlace & {
	text: string;
	/** The teacher has hidden it from the class. */
	hidden: boolean;
};

/** How many reasons of each element a person is given to answer. */
export const repliesEach = 2;
/** How many replies to one’s own reason are sent to a phone, and to the desk; the teacher’s files hold all. */
export const repliesGot = { phone: 12, desk: 30 };
/** The longest reply, in characters. */
export const replyLimit = 1000;
