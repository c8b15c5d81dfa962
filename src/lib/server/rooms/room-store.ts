import { randomInt, randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { type Db, inTransaction, severalWriters } from '#lib/server/database/database.ts';
import { newCode } from '#lib/rooms/join-code.ts';
import { opening, type Round, roundOfMarks, type Standing } from '#lib/rooms/phases.ts';
import { addEvent } from '#lib/server/rooms/event-store.ts';
import { showWaiting, type ParticipantRow } from '#lib/server/rooms/people-store.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { hashOf, newJoinSecret, newSecret } from '#lib/server/rooms/secrets.ts';

/**
 * The queries that rooms need. Each takes the database or a transaction, and asks nothing else.
 * What a phase means, and who may see what, is not decided here.
 */

export type RoomRow = Selectable<Tables['rooms']>;
export type StoredMark = Selectable<Tables['marks']>;
export type EventRow = Selectable<Tables['events']>;

const day = 86_400_000;

/** A standing as the room's row has it. */
const standingRow = ({ phase, stage, held, since }: Standing) => ({
	phase,
	stage,
	held: JSON.stringify(held),
	open_round: roundOfMarks(phase) ?? null,
	phase_at: Date.parse(since)
});

/** A room's standing, as its row has it. */
export function standingOf({ phase, stage, held, phase_at }: RoomRow): Standing {
	return {
		phase,
		stage,
		held: JSON.parse(held) as Round[],
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
 * The room goes on, from the version that the desk saw. The timer ends with the phase; what the
 * projector shows stays as long as its elements are the matter.
 * @returns the room as it is now, or undefined when it has meanwhile changed or gone
 */
export async function setRoomStanding(
	db: Db,
	room: Pick<RoomRow, 'id' | 'version' | 'stage'>,
	standing: Standing
): Promise<RoomRow | undefined> {
	return inTransaction(db, async (trx) => {
		const row = standingRow(standing);
		const changed = await setRoom(trx, room, {
			...row,
			...(room.stage !== standing.stage && { showing: null }),
			timer_at: null,
			...((await locksFirst(trx, room, standing)) && { first_locked_at: row.phase_at })
		});
		if (changed) {
			await showWaiting(trx, room.id);
			const { phase, stage } = standing;
			const detail = JSON.stringify({ phase, stage });
			await addEvent(trx, { room_id: room.id, at: row.phase_at, kind: 'phase', detail });
		}
		return changed;
	});
}

/** Whether this is the first lock, of marks: one that is tried on an empty room is none. */
async function locksFirst(
	db: Db,
	{ id }: Pick<RoomRow, 'id'>,
	{ phase }: Pick<Standing, 'phase'>
): Promise<boolean> {
	if (phase !== 'locked') return false;
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
	return found !== undefined;
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

/**
 * Hides a reason from the class, or shows it again. What is so already is written nowhere.
 * @returns false when there is no such mark
 */
export async function setReasonHidden(
	db: Db,
	mark: Pick<StoredMark, 'room_id' | 'participant_id' | 'round' | 'count_id' | 'element_id'>,
	hidden: boolean,
	now: number
): Promise<boolean> {
	const { room_id, participant_id, round, count_id, element_id } = mark;
	return inTransaction(db, async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('marks')
			.set({ reason_hidden: hidden ? 1 : 0 })
			.where('room_id', '=', room_id)
			.where('participant_id', '=', participant_id)
			.where('round', '=', round)
			.where('count_id', '=', count_id)
			.where('element_id', '=', element_id)
			.where('reason_hidden', '!=', hidden ? 1 : 0)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) {
			const known = await trx
				.selectFrom('marks')
				.select('seq')
				.where('room_id', '=', room_id)
				.where('participant_id', '=', participant_id)
				.where('round', '=', round)
				.where('count_id', '=', count_id)
				.where('element_id', '=', element_id)
				.executeTakeFirst();
			return known !== undefined;
		}
		await addEvent(trx, {
			room_id,
			at: now,
			kind: hidden ? 'reason-hidden' : 'reason-shown',
			participant_id,
			detail: JSON.stringify({ round, count: count_id, element: element_id })
		});
		return true;
	});
}

/** All of a room, as of one moment. */
export async function loadRoom(
	db: Db,
	id: string
): Promise<{ room: RoomRow; participants: ParticipantRow[]; marks: StoredMark[] } | undefined> {
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
		const marks = await trx.selectFrom('marks').selectAll().where('room_id', '=', id).execute();
		return { room, participants, marks };
	};
	if (db.isTransaction) return load(db);
	const transaction = db.transaction();
	return severalWriters(db)
		? transaction.setIsolationLevel('repeatable read').execute(load)
		: transaction.execute(load);
}

/** Marks by who made them and their versions; one that has a newer version meanwhile is not found. */
export async function loadMarks(
	db: Db,
	room: string,
	marks: readonly (readonly [participant: string, seq: number])[]
): Promise<StoredMark[]> {
	if (marks.length === 0) return [];
	const versions = new Set(marks.map(([participant, seq]) => `${participant} ${seq}`));
	const found = await db
		.selectFrom('marks')
		.selectAll()
		.where('room_id', '=', room)
		.where('participant_id', 'in', [...new Set(marks.map(([participant]) => participant))])
		.where('seq', 'in', [...new Set(marks.map(([, seq]) => seq))])
		.execute();
	return found.filter(({ participant_id, seq }) => versions.has(`${participant_id} ${seq}`));
}

export type Tally = Pick<StoredMark, 'count_id' | 'element_id'> & {
	answer: string;
	people: number;
};

/**
 * How many gave each answer in a round. Who was removed still counts, who was banned does not.
 * Unmarked is not an answer: who gave none is in no row.
 */
export async function distribution(db: Db, room: string, round: number): Promise<Tally[]> {
	return db
		.selectFrom('marks')
		.innerJoin('participants', (join) =>
			join
				.onRef('participants.room_id', '=', 'marks.room_id')
				.onRef('participants.id', '=', 'marks.participant_id')
		)
		.where('marks.room_id', '=', room)
		.where('marks.round', '=', round)
		.where('marks.answer', 'is not', null)
		.where('participants.access', '!=', 'banned')
		.select(['marks.count_id', 'marks.element_id'])
		.select((eb) => eb.ref('marks.answer').$notNull().as('answer'))
		.select(({ fn }) => fn.countAll<number>().as('people'))
		.groupBy(['marks.count_id', 'marks.element_id', 'marks.answer'])
		.orderBy('marks.count_id')
		.orderBy('marks.element_id')
		.orderBy('marks.answer')
		.execute();
}

/** In the order in which they happened. */
export async function eventsOf(db: Db, room: string): Promise<EventRow[]> {
	return db
		.selectFrom('events')
		.selectAll()
		.where('room_id', '=', room)
		.orderBy('number')
		.execute();
}

/** A mark as a device sends it, and the stage that its element belongs to. */
export type SentMark = Omit<StoredMark, 'reason_hidden'> & { stage: number };

/**
 * What became of a mark. `stored`: it, or a later version of it, is in the database. `closed`: its
 * round takes no marks now. `gone`: there is no such room.
 */
export type MarkOutcome = 'stored' | 'closed' | 'gone';

/**
 * Stores marks, of each place in a round at most one, in the order of their keys, and says what
 * became of each. The rooms are held while it does, so no mark slips in behind a lock, whichever
 * process the teacher pressed the button in.
 */
export async function storeMarks(db: Db, marks: readonly SentMark[]): Promise<MarkOutcome[]> {
	if (marks.length === 0) return [];
	return inTransaction(db, async (trx) => {
		const rooms = await trx
			.selectFrom('rooms')
			.select(['id', 'stage', 'open_round'])
			.where('id', 'in', [...new Set(marks.map(({ room_id }) => room_id))])
			.where('deleted_at', 'is', null)
			.orderBy('id')
			.$if(severalWriters(trx), (query) => query.forShare())
			.execute();
		const open = new Map(rooms.map((room) => [room.id, room]));
		const isOpen = ({ room_id, stage, round }: SentMark) => {
			const room = open.get(room_id);
			return room?.stage === stage && room.open_round === round;
		};
		const taken = marks.filter(isOpen).map(({ stage: _, ...row }) => row);
		if (taken.length > 0)
			await trx
				.insertInto('marks')
				.values(taken)
				.onConflict((conflict) =>
					conflict
						.columns(['room_id', 'participant_id', 'round', 'count_id', 'element_id'])
						.doUpdateSet(({ ref }) => ({
							answer: ref('excluded.answer'),
							reason: ref('excluded.reason'),
							doubt: ref('excluded.doubt'),
							reliance: ref('excluded.reliance'),
							rivals: ref('excluded.rivals'),
							seq: ref('excluded.seq'),
							updated_at: ref('excluded.updated_at')
						}))
						.whereRef('excluded.seq', '>', 'marks.seq')
				)
				.execute();
		const late = marks.filter((mark) => open.has(mark.room_id) && !isOpen(mark));
		const kept = await keptOf(trx, late);
		return marks.map((mark) => {
			if (!open.has(mark.room_id)) return 'gone';
			if (isOpen(mark)) return 'stored';
			return (kept.get(slotOf(mark)) ?? -Infinity) >= mark.seq ? 'stored' : 'closed';
		});
	});
}

/** Names the one slot of a mark among all marks of all rooms. */
export function slotOf(mark: Omit<StoredMark, 'reason_hidden'>): string {
	const { room_id, participant_id, round, count_id, element_id } = mark;
	return JSON.stringify([room_id, participant_id, round, count_id, element_id]);
}

/**
 * The versions in the database of marks that come late. One may be there already: its answer was
 * lost on the way, and the device asks again.
 */
async function keptOf(db: Db, late: readonly SentMark[]): Promise<Map<string, number>> {
	if (late.length === 0) return new Map();
	const kept = await db
		.selectFrom('marks')
		.selectAll()
		.where('room_id', 'in', [...new Set(late.map(({ room_id }) => room_id))])
		.where('participant_id', 'in', [...new Set(late.map(({ participant_id }) => participant_id))])
		.execute();
	return new Map(kept.map((mark) => [slotOf(mark), mark.seq]));
}
