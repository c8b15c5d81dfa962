import type { Place } from '#lib/domain/mark.ts';
import type { Round } from '#lib/rooms/phases.ts';
import { type Db, inTransaction, severalWriters } from '#lib/server/database/database.ts';
import { addEvent } from '#lib/server/rooms/event-store.ts';
import { slotOf } from '#lib/server/rooms/mark-slot.ts';
import type { MarkOutcome, SentMark, StoredMark } from '#lib/server/rooms/stored-mark.ts';
import { refusedAtTable, withTablemates } from '#lib/server/rooms/table-marks.ts';

/** The queries for marks: one row for each place of a person in a round, of which the highest `seq` stands. */

/** The elements that somebody has answered in a round of a room. */
export async function placesAnswered(db: Db, room: string, round: Round): Promise<Place[]> {
	return db
		.selectFrom('marks')
		.select(['count_id as count', 'element_id as element'])
		.distinct()
		.where('room_id', '=', room)
		.where('round', '=', round)
		.where('answer', 'is not', null)
		.execute();
}

/** Whether a room has any mark of a place, in whatever round. */
export async function isMarked(db: Db, room: string, { count, element }: Place): Promise<boolean> {
	const found = await db
		.selectFrom('marks')
		.select('seq')
		.where('room_id', '=', room)
		.where('count_id', '=', count)
		.where('element_id', '=', element)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/**
 * Stores marks, of each place in a round at most one, in the order of their keys, and says what
 * became of each. The rooms are held while it does, so no mark slips in behind a lock, whichever
 * process the teacher pressed the button in.
 */
export async function storeMarks(db: Db, marks: readonly SentMark[]): Promise<MarkOutcome[]> {
	return (await storeWithTables(db, marks)).outcomes;
}

/** So many marks are written by one statement. */
const inOneStatement = 1000;

/**
 * The same, and what it stored for others: a mark for a table is stored as the mark of each who is
 * present at it.
 */
export async function storeWithTables(
	db: Db,
	marks: readonly SentMark[]
): Promise<{ outcomes: MarkOutcome[]; others: SentMark[] }> {
	if (marks.length === 0) return { outcomes: [], others: [] };
	// Whether a mark is made on the one that stands is asked by one at a time.
	const oneByOne = marks.some(({ forTable }) => forTable);
	return inTransaction(db, async (trx) => {
		const rooms = await trx
			.selectFrom('rooms')
			.select(['id', 'stage', 'open_round'])
			.where('id', 'in', [...new Set(marks.map(({ room_id }) => room_id))])
			.where('deleted_at', 'is', null)
			.orderBy('id')
			.$if(severalWriters(trx), (query) => (oneByOne ? query.forNoKeyUpdate() : query.forShare()))
			.execute();
		const open = new Map(rooms.map((room) => [room.id, room]));
		const isOpen = ({ room_id, stage, round }: SentMark) => {
			const room = open.get(room_id);
			return room?.stage === stage && room.open_round === round;
		};
		const refused = await refusedAtTable(trx, marks.filter(isOpen));
		const taken = marks.filter((mark) => isOpen(mark) && !refused.has(mark));
		const all = await withTablemates(trx, taken);
		const written = new Set<string>();
		for (let at = 0; at < all.length; at += inOneStatement) {
			const writing = trx
				.insertInto('marks')
				.values(
					all
						.slice(at, at + inOneStatement)
						.map(({ stage: _, forTable: __, table: ___, ...row }) => ({ group_id: null, ...row }))
				)
				.onConflict((conflict) =>
					conflict
						.columns(['room_id', 'participant_id', 'round', 'count_id', 'element_id'])
						.doUpdateSet(({ ref }) => ({
							answer: ref('excluded.answer'),
							reason: ref('excluded.reason'),
							doubt: ref('excluded.doubt'),
							reliance: ref('excluded.reliance'),
							rivals: ref('excluded.rivals'),
							group_id: ref('excluded.group_id'),
							seq: ref('excluded.seq'),
							updated_at: ref('excluded.updated_at')
						}))
						.whereRef('excluded.seq', '>', 'marks.seq')
				);
			if (!oneByOne) await writing.execute();
			else
				for (const row of await writing
					.returning(['room_id', 'participant_id', 'round', 'count_id', 'element_id'])
					.execute())
					written.add(slotOf(row));
		}
		const late = marks.filter((mark) => open.has(mark.room_id) && !isOpen(mark));
		const kept = await keptOf(trx, late);
		const outcomes = marks.map((mark): MarkOutcome => {
			if (!open.has(mark.room_id)) return 'gone';
			if (isOpen(mark)) return refused.get(mark) ?? 'stored';
			return (kept.get(slotOf(mark)) ?? -Infinity) >= mark.seq ? 'stored' : 'closed';
		});
		const sent = new Set(taken);
		return { outcomes, others: all.filter((mark) => !sent.has(mark) && written.has(slotOf(mark))) };
	});
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

/**
 * Hides a reason from the class, or shows it again. What is so already is written nowhere.
 * @param copies people whose marks have the same words, since they were made as one
 * @returns false when there is no such mark
 */
export async function setReasonHidden(
	db: Db,
	mark: Pick<StoredMark, 'room_id' | 'participant_id' | 'round' | 'count_id' | 'element_id'>,
	hidden: boolean,
	now: number,
	copies: readonly string[] = []
): Promise<boolean> {
	const { room_id, participant_id, round, count_id, element_id } = mark;
	return inTransaction(db, async (trx) => {
		const { numUpdatedRows } = await trx
			.updateTable('marks')
			.set({ reason_hidden: hidden ? 1 : 0 })
			.where('room_id', '=', room_id)
			.where('participant_id', 'in', [participant_id, ...copies])
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
