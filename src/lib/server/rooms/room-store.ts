import { randomInt, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { type Db, inTransaction, severalWriters } from '#lib/server/database/database.ts';
import { newCode } from '#lib/rooms/join-code.ts';
import { firstPage, leadingToStore, storedLeading } from '#lib/rooms/leading.ts';
import {
	opening,
	type RoundsHad,
	roundAt,
	roundOfMarks,
	type Standing
} from '#lib/rooms/phases.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import { addEvent } from '#lib/server/rooms/event-store.ts';
import { columnsRead, type ReadMark } from '#lib/server/rooms/stored-mark.ts';
import type { StoredReply } from '#lib/server/rooms/reply-store.ts';
import { showWaiting, type ParticipantRow } from '#lib/server/rooms/people-store.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { hashOf, newJoinSecret, newSecret } from '#lib/server/rooms/secrets.ts';

/**
 * The queries that rooms need. Each takes the database or a transaction, and asks nothing else.
 * What a phase means, and who may see what, is not decided here.
 */

export type RoomRow = Selectable<Tables['rooms']>;

const day = 86_400_000;

/** A standing as the room's row has it. */
const standingRow = ({ phase, stage, held, since, locked }: Standing) => ({
	phase,
	stage,
	held: JSON.stringify(held),
	locked: locked ? JSON.stringify(locked) : null,
	open_round: roundOfMarks(phase, held[stage]) ?? null,
	phase_at: Date.parse(since)
});

/** A room's standing, as its row has it. */
export function standingOf({ phase, stage, held, phase_at, locked }: RoomRow): Standing {
	return {
		phase,
		stage,
		held: JSON.parse(held) as RoundsHad[],
		...(locked !== null && { locked: JSON.parse(locked) as string[][] }),
		since: new Date(phase_at).toISOString()
	};
}

/** Opens a room. The secret of the desk is told once and not kept. */
export async function createRoom(
	db: Db,
	room: Pick<RoomRow, 'case_id' | 'case_version' | 'law_version' | 'settings'> &
		Partial<Pick<RoomRow, 'case_digest' | 'most_people'>>,
	{ now, days, code = () => newCode(randomInt) }: { now: number; days: number; code?: () => string }
): Promise<{ room: RoomRow; desk: string }> {
	const desk = newSecret();
	return inTransaction(db, async (trx) => {
		for (let tries = 0; tries < 20; tries += 1) {
			const created = await trx
				.insertInto('rooms')
				.values({
					...room,
					id: randomUUID(),
					code: code(),
					desk_hash: hashOf(desk),
					projector_secret: newSecret(),
					join_secret: newJoinSecret(),
					...standingRow(opening(new Date(now).toISOString())),
					showing: null,
					timer_at: null,
					version: 1,
					created_at: now,
					expires_at: now + days * day
				})
				.onConflict((conflict) => conflict.column('code').doNothing())
				.returningAll()
				.executeTakeFirst();
			if (!created) continue;
			await addEvent(trx, { room_id: created.id, at: now, kind: 'opened' });
			return { room: created, desk };
		}
		throw new Error('No free code was found for a room.');
	});
}

/** An expired room is not there, nor is a deleted one, though its data is there for a while. */
export async function findRoom(db: Db, id: string, now: number): Promise<RoomRow | undefined> {
	return db
		.selectFrom('rooms')
		.selectAll()
		.where('id', '=', id)
		.where('expires_at', '>', now)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
}

/** The codes of rooms in which somebody was heard of since a moment, the fullest first. */
export async function codesInUse(db: Db, since: number, most: number): Promise<string[]> {
	const found = await db
		.selectFrom('participants')
		.innerJoin('rooms', 'rooms.id', 'participants.room_id')
		.where('participants.seen_at', '>=', since)
		.where('rooms.deleted_at', 'is', null)
		.select('rooms.code')
		.groupBy('rooms.code')
		.orderBy(({ fn }) => fn.countAll(), 'desc')
		.limit(most)
		.execute();
	return found.map(({ code }) => code);
}

export async function findRoomByCode(
	db: Db,
	code: string,
	now: number
): Promise<RoomRow | undefined> {
	return db
		.selectFrom('rooms')
		.selectAll()
		.where('code', '=', code)
		.where('expires_at', '>', now)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
}

/**
 * The room goes on, from the version that the desk saw. The timer ends with the phase, and the wall is at
 * the first page of its reasons again; what the
 * projector shows stays as long as its elements are the matter.
 * @param more.pairing of the discussion that begins
 * @param more.dateLocked when the closing date had locked the marks that the step goes on from
 * @returns the room as it is now, or undefined when it has meanwhile changed or gone
 */
export async function setRoomStanding(
	db: Db,
	room: Pick<RoomRow, 'id' | 'version' | 'stage' | 'leading'>,
	standing: Standing,
	{ pairing, dateLocked }: { pairing?: Pairing | undefined; dateLocked?: number | undefined } = {}
): Promise<RoomRow | undefined> {
	return inTransaction(db, async (trx) => {
		const row = standingRow(standing);
		const { phase, since } = standing;
		const lock = dateLocked ?? (phase === 'locked' ? Date.parse(since) : undefined);
		const firstLock = lock === undefined ? undefined : await firstLockOf(trx, room, lock);
		const changed = await setRoom(trx, room, {
			...row,
			...(room.stage !== standing.stage && { showing: null }),
			timer_at: null,
			...(pairing && { pairing: JSON.stringify(pairing) }),
			leading: leadingToStore(firstPage(storedLeading(room.leading))),
			...(firstLock !== undefined && { first_locked_at: firstLock })
		});
		if (changed) {
			await showWaiting(trx, room.id);
			const { stage } = standing;
			const round = roundAt(standing, stage);
			const detail = JSON.stringify({ phase, stage, ...(round > 2 && { round }) });
			await addEvent(trx, { room_id: room.id, at: row.phase_at, kind: 'phase', detail });
		}
		return changed;
	});
}

/**
 * When marks are locked for the first time: now, if they were not before. A lock that is tried on an
 * empty room is none.
 */
async function firstLockOf(
	db: Db,
	{ id }: Pick<RoomRow, 'id'>,
	at: number
): Promise<number | undefined> {
	const found = await db
		.selectFrom('rooms')
		.select('id')
		.where('id', '=', id)
		.where('first_locked_at', 'is', null)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('marks')
					.select('seq')
					.where('room_id', '=', id)
					.where('answer', 'is not', null)
					.limit(1)
			)
		)
		.executeTakeFirst();
	return found && at;
}

/**
 * Other dates for a room. What a date has locked or shown by itself is written with them, so that no new
 * date takes it back.
 * @param passed.shown where a date has shown the class its round: the standing then
 * @param passed.lock when a date locked
 */
export async function setRoomDates(
	db: Db,
	room: Pick<RoomRow, 'id' | 'version' | 'stage' | 'leading'>,
	settings: string,
	{ shown, lock }: { shown?: Standing | undefined; lock?: number | undefined }
): Promise<RoomRow | undefined> {
	return inTransaction(db, async (trx) => {
		const at = shown ? await setRoomStanding(trx, room, shown, { dateLocked: lock }) : room;
		if (!at) return undefined;
		const firstLock = shown || lock === undefined ? undefined : await firstLockOf(trx, room, lock);
		return setRoom(trx, at, {
			settings,
			...(firstLock !== undefined && { first_locked_at: firstLock })
		});
	});
}

/** Changes the room from the version that the desk saw. @returns undefined when it has changed or gone */
export async function setRoom(
	db: Db,
	room: Pick<RoomRow, 'id' | 'version'>,
	changes: Partial<
		Pick<
			RoomRow,
			| 'settings'
			| 'showing'
			| 'timer_at'
			| 'most_people'
			| 'desk_hash'
			| 'door_closed_at'
			| 'elsewhere_shown_at'
			| 'leading'
			| 'pairing'
			| 'first_locked_at'
			| keyof ReturnType<typeof standingRow>
		>
	>
): Promise<RoomRow | undefined> {
	return db
		.updateTable('rooms')
		.set({ ...changes, version: room.version + 1 })
		.where('id', '=', room.id)
		.where('version', '=', room.version)
		.where('deleted_at', 'is', null)
		.returningAll()
		.executeTakeFirst();
}

/** Lets a room stay longer; whoever changes it at the same moment reads it anew. @returns false when it has gone */
export async function extendRoom(db: Db, id: string, expires: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('rooms')
		.set(({ eb }) => ({ expires_at: expires, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('deleted_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** All of a room, as of one moment. */
export async function loadRoom(
	db: Db,
	id: string
): Promise<
	| {
			room: RoomRow;
			participants: ParticipantRow[];
			marks: ReadMark[];
			replies: StoredReply[];
	  }
	| undefined
> {
	const load = async (trx: Db) => {
		const room = await trx
			.selectFrom('rooms')
			.selectAll()
			.where('id', '=', id)
			.where('deleted_at', 'is', null)
			.executeTakeFirst();
		if (!room) return undefined;
		const participants = await trx
			.selectFrom('participants')
			.selectAll()
			.where('room_id', '=', id)
			.orderBy('id')
			.execute();
		const marks = await trx
			.selectFrom('marks')
			.select(columnsRead)
			.where('room_id', '=', id)
			.execute();
		const replies = await trx.selectFrom('replies').selectAll().where('room_id', '=', id).execute();
		return { room, participants, marks, replies };
	};
	if (db.isTransaction) return load(db);
	const transaction = db.transaction();
	return severalWriters(db)
		? transaction.setIsolationLevel('repeatable read').execute(load)
		: transaction.execute(load);
}
