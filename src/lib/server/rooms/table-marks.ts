import { markKey, type Place } from '#lib/domain/mark.ts';
import { type Db, inTransaction, severalWriters } from '#lib/server/database/database.ts';
import { slotOf } from '#lib/server/rooms/mark-slot.ts';
import type { MarkOutcome, SentMark, SomeMark, StoredMark } from '#lib/server/rooms/stored-mark.ts';

/**
 * The marks of tables. Each of a table has a row of their own, so that everything that is counted by
 * person goes on as it is; the rows of those who are present are written together.
 */

/**
 * Which marks of a table are not stored, and why: made at another table, or on a mark that has been
 * changed since. One that is there already is not among them. Call it while nobody else writes to the rooms.
 */
export async function refusedAtTable(
	db: Db,
	marks: readonly SentMark[]
): Promise<Map<SentMark, MarkOutcome>> {
	const refused = new Map<SentMark, MarkOutcome>();
	const shared = marks.filter(({ forTable, table }) => forTable && table);
	if (shared.length === 0) return refused;
	const rooms = [...new Set(shared.map(({ room_id }) => room_id))];
	const people = [...new Set(shared.map(({ participant_id }) => participant_id))];
	const seats = await db
		.selectFrom('participants')
		.select(['id', 'group_id'])
		.where('room_id', 'in', rooms)
		.where('id', 'in', people)
		.execute();
	const tableOf = new Map(seats.map(({ id, group_id }) => [id, group_id ?? undefined]));
	const kept = await db
		.selectFrom('marks')
		.selectAll()
		.where('room_id', 'in', rooms)
		.where('participant_id', 'in', people)
		.where('round', 'in', [...new Set(shared.map(({ round }) => round))])
		.execute();
	const stands = new Map<string, SomeMark>(kept.map((mark) => [slotOf(mark), mark]));
	const taken = new Map<string, SentMark>();
	for (const mark of shared) {
		const group = tableOf.get(mark.participant_id);
		const slot = slotOf(mark);
		const ofTable = slotOf({ ...mark, participant_id: `table ${group ?? mark.participant_id}` });
		const now = taken.get(ofTable) ?? stands.get(slot);
		if (mark.table!.group !== group) refused.set(mark, 'other-table');
		else if (!now || now.seq <= mark.table!.version) taken.set(ofTable, mark);
		else if (now.seq !== mark.seq || !saysTheSame(now, mark)) refused.set(mark, 'table-marked');
	}
	return refused;
}

const saysTheSame = (one: SomeMark, other: SomeMark): boolean =>
	(['answer', 'reason', 'doubt', 'reliance', 'rivals'] as const).every(
		(field) => one[field] === other[field]
	);

/**
 * Marks with those that they are for the others of a table, of each slot one. Call it while the rooms
 * are held: nobody comes to a table meanwhile.
 */
export async function withTablemates(db: Db, marks: readonly SentMark[]): Promise<SentMark[]> {
	const shared = marks.filter(({ forTable }) => forTable);
	if (shared.length === 0) return [...marks];
	const rooms = [...new Set(shared.map(({ room_id }) => room_id))];
	const all = await db
		.selectFrom('participants')
		.select(['room_id', 'id', 'group_id', 'access'])
		.where('room_id', 'in', rooms)
		.where('access', '!=', 'banned')
		.where('group_id', 'is not', null)
		.execute();
	const present = all.filter(({ access }) => access === 'present');
	const gone = all.filter(({ access }) => access !== 'present');
	const tableOf = new Map(
		present.map(({ id, room_id, group_id }) => [id, `${room_id} ${group_id}`])
	);
	const seated = new Map<string, string[]>();
	for (const { id } of present) {
		const table = tableOf.get(id)!;
		seated.set(table, [...(seated.get(table) ?? []), id]);
	}
	const newest = new Map<string, SentMark>();
	const add = (mark: SentMark) => {
		const slot = slotOf(mark);
		const other = newest.get(slot);
		// Of two with the same number the one that stands here first, for all of the table.
		if (!other || mark.seq > other.seq) newest.set(slot, mark);
	};
	const left = await marksOfGone(db, shared, gone);
	for (const mark of marks) {
		add(mark);
		const table = mark.forTable && tableOf.get(mark.participant_id);
		const mates = (table && seated.get(table)) || [];
		for (const participant_id of mates)
			if (participant_id !== mark.participant_id) add({ ...mark, participant_id });
		for (const { id, room_id, group_id } of table ? gone : []) {
			const copy = { ...mark, participant_id: id };
			if (`${room_id} ${group_id}` === table && left.has(slotOf(copy))) add(copy);
		}
	}
	// In one order everywhere, as the groups are.
	return [...newest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, mark]) => mark);
}

/**
 * The slots that people who have left a table had marked with it: they still count, and its mark goes on
 * being theirs, so that a table of one mind is one.
 */
async function marksOfGone(
	db: Db,
	shared: readonly SentMark[],
	gone: readonly { id: string }[]
): Promise<Set<string>> {
	if (gone.length === 0) return new Set();
	const found = await db
		.selectFrom('marks')
		.selectAll()
		.where('room_id', 'in', [...new Set(shared.map(({ room_id }) => room_id))])
		.where('round', 'in', [...new Set(shared.map(({ round }) => round))])
		.where(
			'participant_id',
			'in',
			gone.map(({ id }) => id)
		)
		.execute();
	return new Set(found.map((mark) => slotOf(mark)));
}

/**
 * Somebody has come to a table: what it has marked in the round that is open is theirs, too. Their own
 * marks of that round, made at another, give way where the table has one.
 * @param places what is marked at this moment
 * @returns what was stored, for them and for others
 */
export async function takeOver(
	db: Db,
	{ room, participant }: { room: string; participant: string },
	places: readonly Place[]
): Promise<StoredMark[]> {
	return inTransaction(db, async (trx) => {
		const held = await trx
			.selectFrom('rooms')
			.select(['open_round'])
			.where('id', '=', room)
			.$if(severalWriters(trx), (query) => query.forUpdate())
			.executeTakeFirst();
		const round = held?.open_round;
		if (!round || round === 1) return [];
		const present = await trx
			.selectFrom('participants')
			.select(['id', 'group_id'])
			.where('room_id', '=', room)
			.where('access', '=', 'present')
			.execute();
		const table = present.find(({ id }) => id === participant)?.group_id;
		if (!table) return [];
		const seated = present.filter(({ group_id }) => group_id === table).map(({ id }) => id);
		const marks = await trx
			.selectFrom('marks')
			.selectAll()
			.where('room_id', '=', room)
			.where('round', '=', round)
			.where('participant_id', 'in', seated)
			.execute();
		const stored: StoredMark[] = [];
		for (const { count, element } of places) {
			const at = marks.filter(
				(mark) => markKey(mark.count_id, mark.element_id) === markKey(count, element)
			);
			const its = at
				.filter(({ participant_id }) => participant_id !== participant)
				.reduce<StoredMark | undefined>(
					(last, mark) => (last && last.seq >= mark.seq ? last : mark),
					undefined
				);
			if (!its) continue;
			const own = at.find(({ participant_id }) => participant_id === participant);
			// They were at this table when it marked.
			if (own?.seq === its.seq) continue;
			const seq = Math.max(its.seq, (own?.seq ?? 0) + 1);
			// Where the newcomer’s is newer, the table’s is made anew for all of it.
			const whose = seq === its.seq ? [participant] : seated;
			stored.push(...whose.map((participant_id) => ({ ...its, participant_id, seq })));
		}
		if (stored.length > 0)
			await trx
				.insertInto('marks')
				.values(stored)
				.onConflict((conflict) =>
					conflict
						.columns(['room_id', 'participant_id', 'round', 'count_id', 'element_id'])
						.doUpdateSet(({ ref }) => ({
							answer: ref('excluded.answer'),
							reason: ref('excluded.reason'),
							doubt: ref('excluded.doubt'),
							reliance: ref('excluded.reliance'),
							rivals: ref('excluded.rivals'),
							reason_hidden: ref('excluded.reason_hidden'),
							group_id: ref('excluded.group_id'),
							seq: ref('excluded.seq'),
							updated_at: ref('excluded.updated_at')
						}))
				)
				.execute();
		return stored;
	});
}
