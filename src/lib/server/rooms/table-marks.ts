import type { Db } from '#lib/server/database/database.ts';
import { slotOf } from '#lib/server/rooms/mark-slot.ts';
import type { MarkOutcome, SentMark, SomeMark } from '#lib/server/rooms/stored-mark.ts';

/**
 * The marks of tables. Each of a table has a row of their own, so that everything that is counted by
 * person goes on as it is; the rows of those who are present are written together.
 */

/**
 * Which marks of a table are not stored, and why: made at another table, on a mark that has been changed
 * since, or over one that was made before its person came and has not been shown to them. One that is
 * there already is not among them. Call it while nobody else writes to the rooms.
 */
export async function refusedAtTable(
	db: Db,
	marks: readonly SentMark[]
): Promise<Map<SentMark, MarkOutcome>> {
	const refused = new Map<SentMark, MarkOutcome>();
	const shared = marks.filter(({ forTable, table }) => forTable && table);
	if (shared.length === 0) return refused;
	const rooms = [...new Set(shared.map(({ room_id }) => room_id))];
	const seats = await db
		.selectFrom('participants')
		.select(['id', 'room_id', 'group_id', 'access'])
		.where('room_id', 'in', rooms)
		.where('group_id', 'is not', null)
		.execute();
	const tableOf = new Map(seats.map(({ id, group_id }) => [id, group_id ?? undefined]));
	const tables = new Set(
		shared.map(({ room_id, participant_id }) => `${room_id} ${tableOf.get(participant_id)}`)
	);
	const present = seats.filter(({ access }) => access === 'present');
	const mates = present.filter(({ room_id, group_id }) => tables.has(`${room_id} ${group_id}`));
	const people = [...mates.map(({ id }) => id), ...shared.map((mark) => mark.participant_id)];
	const kept = await db
		.selectFrom('marks')
		.selectAll()
		.where('room_id', 'in', rooms)
		.where('participant_id', 'in', [...new Set(people)])
		.where('round', 'in', [...new Set(shared.map(({ round }) => round))])
		.execute();
	const own = new Map<string, SomeMark>(kept.map((mark) => [slotOf(mark), mark]));
	const atTable = (mark: SomeMark, table = tableOf.get(mark.participant_id)) =>
		slotOf({ ...mark, participant_id: `table ${table ?? mark.participant_id}` });
	const seated = new Set(mates.map(({ id }) => id));
	const ofTables = new Map<string, SomeMark>();
	for (const mark of kept) {
		// What somebody brought along from another table is no mark of this one.
		const table = tableOf.get(mark.participant_id);
		if (!table || mark.group_id !== table || !seated.has(mark.participant_id)) continue;
		const slot = atTable(mark);
		if ((ofTables.get(slot)?.seq ?? -1) < mark.seq) ofTables.set(slot, mark);
	}
	const taken = new Map<string, SentMark>();
	for (const mark of shared) {
		const group = tableOf.get(mark.participant_id);
		const slot = atTable(mark);
		const its = ofTables.get(slot);
		const has = own.get(slotOf(mark));
		const now = taken.get(slot) ?? its ?? has;
		if (mark.table!.group !== group) refused.set(mark, 'other-table');
		else if (its && has?.seq !== its.seq) refused.set(mark, 'table-before');
		else if (!now || now.seq <= mark.table!.version) taken.set(slot, mark);
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
