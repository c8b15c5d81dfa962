import { markKey } from '#lib/domain/mark.ts';
import { marksAsOne } from '#lib/rooms/groups.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MarkMessage,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { type Db, inTransaction } from '#lib/server/database/database.ts';
import { isOrphan } from '#lib/server/database/faults.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import type { Bulletin } from '#lib/server/rooms/bulletin.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import { weightOf, type Space } from '#lib/server/rooms/limits.ts';
import { markGroups, type MarkGroups } from '#lib/server/rooms/mark-groups.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import { loadMarks, storeWithTables } from '#lib/server/rooms/mark-store.ts';
import type { SentMark } from '#lib/server/rooms/stored-mark.ts';

/**
 * Groups of marks of which the other processes are told with the transaction that stores them.
 * @param stored is told of what was stored for others of a table, once it is
 */
export function toldMarkGroups(
	db: Db,
	bulletin: Pick<Bulletin, 'marks'>,
	stored: (others: readonly SentMark[]) => void
): MarkGroups {
	return markGroups(db, {
		async store(to, marks) {
			const { outcomes, others } = await inTransaction(to, async (trx) => {
				const done = await storeWithTables(trx, marks);
				const own = marks.filter((_, at) => done.outcomes[at] === 'stored');
				await bulletin.marks(trx, [...own, ...done.others]);
				return done;
			});
			stored(others);
			return outcomes;
		}
	});
}

/** By how much the number of a mark for a table may be ahead of this moment, in milliseconds. */
const mostAhead = 365 * 86_400_000;

/** Marks on their way from a person to the disk: asked whether they may be made, stored, then shown. */
export function marksOf({
	db,
	memory,
	space,
	groups
}: {
	db: Db;
	memory: Memory;
	space: Space;
	groups: MarkGroups;
}) {
	const marksOfPerson = allowance({ atOnce: 200, perSecond: 10 });
	const marksOfRoom = allowance({ atOnce: 20_000, perSecond: 4000 });

	async function mark(
		room: LoadedRoom,
		person: Present,
		message: MarkMessage
	): Promise<FromServer> {
		const { seq, round, count, element, mark: given } = message;
		const not = (why: Refusal): FromServer => ({ kind: 'refused', version, why, seq });
		const now = Date.now();
		const { open } = room;
		const why = open.refusalOf(message, person.access, open.standing, new Date(now).toISOString());
		if (why === 'locked' || why === 'closed')
			return (await isKept(room, person, message)) ? { kind: 'taken', version, seq } : not(why);
		if (why) return not(why);
		const forTable = marksAsOne(open.settings, round);
		// The numbers follow a clock: one that no later mark could pass would hold the table for ever.
		const { last, size } = forTable ? open.tableOf(person) : { last: 0, size: 1 };
		if (forTable && seq > Math.max(now + mostAhead, last + 1000)) return not('not-understood');
		if (!marksOfPerson.take(person.id) || !marksOfRoom.take(room.id)) return not('too-many');
		const before = person.marks[round]?.get(markKey(count, element));
		const more = size * (weightOf(given) - (before ? weightOf(before) : 0));
		const taken = { bytes: open.bytes + room.onWay, people: open.row.most_people };
		const noSpace = space.refusal(taken, more);
		if (noSpace) return not(noSpace);
		const sent: SentMark = {
			...sentBy(room, person, message, now),
			...(forTable && { forTable, ...(message.table && { table: message.table }) })
		};
		let outcome: Awaited<ReturnType<MarkGroups['submit']>>;
		room.onWay += more;
		memory.weigh(room);
		try {
			outcome = await groups.submit(sent);
		} catch (error) {
			// Their person has deleted themselves, at another process perhaps.
			if (isOrphan(error)) return not('not-joined');
			failed(error);
			return not('busy');
		} finally {
			room.onWay -= more;
		}
		if (outcome === 'busy') return not('busy');
		if (outcome === 'gone') return not('no-such-room');
		if (outcome === 'other-table' || outcome === 'table-marked' || outcome === 'table-before')
			return not(outcome);
		if (outcome === 'closed') {
			const at = open.at(Date.now()).standing.phase;
			return not(at === 'closed' ? 'closed' : 'locked');
		}
		memory.apply(room, sent);
		return { kind: 'taken', version, seq };
	}

	/** The answer to a mark may have been lost on the way: one that is there is acknowledged again. */
	async function isKept(
		room: LoadedRoom,
		person: Present,
		{ seq, round, count, element }: MarkMessage
	): Promise<boolean> {
		if ((person.seqs[round]?.get(markKey(count, element)) ?? -1) >= seq) return true;
		return (await loadMarks(db, room.id, [[person.id, seq]])).length > 0;
	}

	return { mark };
}

/** A mark as it is stored: what is empty is not there. */
function sentBy(
	room: LoadedRoom,
	person: Present,
	{ seq, round, count, element, mark }: MarkMessage,
	now: number
): SentMark {
	const written = (record: object | undefined) =>
		record && Object.keys(record).length > 0 ? JSON.stringify(record) : null;
	return {
		room_id: room.id,
		participant_id: person.id,
		round,
		count_id: count,
		element_id: element,
		answer: mark.answer ?? null,
		reason: mark.reason || null,
		doubt: mark.doubt ?? null,
		reliance: written(mark.reliance),
		rivals: written(mark.rivals),
		seq,
		group_id: person.group ?? null,
		updated_at: now,
		stage: room.open.stageOf(count, element)!
	};
}
