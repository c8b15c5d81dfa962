import type { Selectable } from 'kysely';
import type { ReasonReply, ReplyPlace } from '#lib/rooms/reply.ts';
import type { Db } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/schema.ts';

/** The queries for replies: one row for each pair of people on an element. */

export type StoredReply = Selectable<Tables['replies']>;

export const replyOf = ({
	from_id,
	to_id,
	count_id,
	element_id,
	text,
	hidden
}: StoredReply): ReasonReply => ({
	from: from_id,
	to: to_id,
	count: count_id,
	element: element_id,
	text,
	hidden: hidden === 1
});

const keyOf = (room: string, { from, to, count, element }: ReplyPlace) => ({
	room_id: room,
	from_id: from,
	to_id: to,
	count_id: count,
	element_id: element
});

/** Stores a reply in the place of the one before; an empty one is deleted. */
export async function storeReply(
	db: Db,
	room: string,
	reply: Omit<ReasonReply, 'hidden'>,
	now: number
): Promise<void> {
	const { text } = reply;
	const key = keyOf(room, reply);
	if (text === '')
		await db
			.deleteFrom('replies')
			.where(({ and }) => and(key))
			.execute();
	else
		await db
			.insertInto('replies')
			.values({ ...key, text, updated_at: now })
			.onConflict((conflict) =>
				conflict
					.columns(['room_id', 'from_id', 'to_id', 'count_id', 'element_id'])
					.doUpdateSet({ text, updated_at: now })
			)
			.execute();
}

/** The reply of one person to another’s reason, as it is now. */
export async function loadReply(
	db: Db,
	room: string,
	place: ReplyPlace
): Promise<ReasonReply | undefined> {
	const found = await db
		.selectFrom('replies')
		.selectAll()
		.where(({ and }) => and(keyOf(room, place)))
		.executeTakeFirst();
	return found && replyOf(found);
}

/** Hides a reply from the class, or shows it again. @returns false when there is no such reply */
export async function setReplyHidden(
	db: Db,
	room: string,
	reply: ReplyPlace,
	hidden: boolean
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('replies')
		.set({ hidden: hidden ? 1 : 0 })
		.where(({ and }) => and(keyOf(room, reply)))
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
