import { recoverableDays } from '#lib/rooms/deletion.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import type { Deleter } from '#lib/server/database/schema.ts';
import { dropUnnamedCase } from '#lib/server/rooms/case-store.ts';
import type { RoomRow } from '#lib/server/rooms/room-store.ts';

/**
 * How a room ends. Deleted or expired it is there for nobody at once; for some days an administrator
 * can bring it back, and then it is erased. Between the two lies time in which a slip, or a clock that
 * was wrong, is noticed.
 */

const day = 86_400_000;

/** Takes a room from everybody. @returns false when there is no such room, or it is deleted already */
export async function deleteRoom(
	db: Db,
	id: string,
	by: Exclude<Deleter, 'time'>,
	now: number
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('rooms')
		.set(({ ref, case: when, eb }) => ({
			deleted_at: now,
			deleted_by: by,
			// A process of an earlier version, which runs on beside this one, knows only this.
			expires_at: when().when('expires_at', '<', now).then(ref('expires_at')).else(now).end(),
			version: eb('version', '+', 1)
		}))
		.where('id', '=', id)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Brings a room back that is not erased yet. @returns undefined when there is no such room */
export async function restoreRoom(
	db: Db,
	id: string,
	expires: number
): Promise<RoomRow | undefined> {
	return db
		.updateTable('rooms')
		.set(({ eb }) => ({
			deleted_at: null,
			deleted_by: null,
			expires_at: expires,
			version: eb('version', '+', 1)
		}))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

/**
 * The room with its people, marks and record, for good, and its case where no other room has it.
 * @returns false when there is no such room
 */
export async function eraseRoom(db: Db, id: string): Promise<boolean> {
	return inTransaction(db, async (trx) => {
		// The rest goes by the foreign keys.
		const erased = await trx
			.deleteFrom('rooms')
			.where('id', '=', id)
			.returning('case_digest')
			.executeTakeFirst();
		if (erased && erased.case_digest !== null) await dropUnnamedCase(trx, erased.case_digest);
		return erased !== undefined;
	});
}

/**
 * Takes the rooms whose time is over from everybody, and erases those that were deleted long enough
 * ago. Call it only while the clock is believed.
 * @returns the ids of both
 */
export async function sweepRooms(
	db: Db,
	now: number
): Promise<{ ended: string[]; erased: string[] }> {
	// The clock had been ahead: what it ended too early goes on, and no deletion lies in the future.
	await db
		.updateTable('rooms')
		.set(({ eb }) => ({ deleted_at: null, deleted_by: null, version: eb('version', '+', 1) }))
		.where('deleted_by', '=', 'time')
		.where('expires_at', '>', now)
		.execute();
	await db.updateTable('rooms').set({ deleted_at: now }).where('deleted_at', '>', now).execute();
	const ended = await db
		.updateTable('rooms')
		.set(({ eb }) => ({ deleted_at: now, deleted_by: 'time', version: eb('version', '+', 1) }))
		.where('expires_at', '<=', now)
		.where('deleted_at', 'is', null)
		.returning('id')
		.execute();
	const over = await db
		.selectFrom('rooms')
		.select('id')
		.where('deleted_at', '<=', now - recoverableDays * day)
		.orderBy('deleted_at')
		.execute();
	const erased: string[] = [];
	// One by one: several at once could wait for a group of marks that waits for them.
	for (const { id } of over) if (await eraseRoom(db, id)) erased.push(id);
	return { ended: ended.map(({ id }) => id), erased };
}
