import { markKey, type Place } from '#lib/domain/mark.ts';
import type { Round } from '#lib/rooms/phases.ts';
import type { Refusal } from '#lib/rooms/protocol.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';

/**
 * A person's marks in the rooms of this device: each is kept before it is sent, and waits until the
 * room acknowledges it. They stay afterwards, for they are the person's own.
 */

export type KeptMark = Place & {
	room: string;
	round: Round;
	/** By `markKey`. */
	key: string;
	mark: RoomMark;
	/** Rises with each mark of a person in a room: of two of the same place the higher counts. */
	seq: number;
	/** Waits: not acknowledged yet. Taken: the room has it. Refused: it was not counted, and is not sent again. */
	state: 'waits' | 'taken' | 'refused';
	/** Why it was refused. */
	why?: Refusal;
	/** In a round that a table marks as one. */
	table?: TableBefore;
};

/** What of a table a device had before it when it marked: what differs was changed here. */
export type TableBefore = {
	group?: string | undefined;
	/** The number of the table’s mark; 0 where it had none. */
	version: number;
	mark: RoomMark;
};

export interface Outbox {
	/** Whether it outlives the page. */
	readonly lasts: boolean;
	/** All that is kept of a room. */
	all(room: string): Promise<KeptMark[]>;
	/**
	 * Keeps a mark, to be sent, under a number that no other mark of the room has.
	 * @param after the highest number that the person has seen at their table
	 */
	keep(
		room: string,
		round: Round,
		place: Place,
		mark: RoomMark,
		after?: number,
		table?: TableBefore
	): Promise<KeptMark>;
	/**
	 * What became of a mark that was sent. Where the person has marked the place again since, that
	 * mark goes on waiting.
	 * @returns what is kept now
	 */
	settle(sent: KeptMark, as: 'taken' | Refusal): Promise<KeptMark | undefined>;
	/** Lets marks wait again that were sent or refused: the room may take them now. */
	again(marks: readonly KeptMark[]): Promise<void>;
	/** Lets go of marks that are not the person’s; of a place that was marked since, the newer stays. */
	drop(marks: readonly KeptMark[]): Promise<void>;
	/** Forgets all marks of a room. */
	forget(room: string): Promise<void>;
}

/**
 * The next number. It follows the clock, so that a device which lost what it kept does not begin
 * below what the room has; and it rises though the clock be set back. What is marked after another’s
 * mark was seen has a higher one, whatever their clocks say.
 */
export function nextSeq(last: number | undefined, now: number, after = 0): number {
	return Math.max((last ?? 0) + 1, now, after + 1);
}

export function keptMark(
	room: string,
	round: Round,
	{ count, element }: Place,
	mark: RoomMark,
	seq: number,
	table?: TableBefore
): KeptMark {
	const key = markKey(count, element);
	return { room, round, key, count, element, mark, seq, state: 'waits', ...(table && { table }) };
}

export function settled(kept: KeptMark, sent: KeptMark, as: 'taken' | Refusal): KeptMark {
	if (kept.seq !== sent.seq) return as === 'taken' ? restingOn(kept, sent) : kept;
	const { why: _, ...rest } = kept;
	return as === 'taken' ? { ...rest, state: 'taken' } : { ...rest, state: 'refused', why: as };
}

/** A mark of a table that was made after another here, once the table has the other. */
export function restingOn(kept: KeptMark, { seq, mark }: KeptMark): KeptMark {
	const { table } = kept;
	return table && table.version < seq ? { ...kept, table: { ...table, version: seq, mark } } : kept;
}

export function waiting({ why: _, ...kept }: KeptMark): KeptMark {
	return { ...kept, state: 'waits' };
}

/** In this tab's memory, where the device keeps nothing. */
export function memoryOutbox(now: () => number = Date.now): Outbox {
	const marks = new Map<string, KeptMark>();
	const numbers = new Map<string, number>();
	const at = ({ room, round, key }: Pick<KeptMark, 'room' | 'round' | 'key'>) =>
		`${room} ${round} ${key}`;
	return {
		lasts: false,
		all: async (room) => [...marks.values()].filter((kept) => kept.room === room),
		async keep(room, round, place, mark, after, table) {
			const seq = nextSeq(numbers.get(room), now(), after);
			numbers.set(room, seq);
			const kept = keptMark(room, round, place, mark, seq, table);
			marks.set(at(kept), kept);
			return kept;
		},
		async settle(sent, as) {
			const kept = marks.get(at(sent));
			if (kept) marks.set(at(sent), settled(kept, sent, as));
			return marks.get(at(sent));
		},
		async again(some) {
			for (const each of some) {
				const kept = marks.get(at(each));
				if (kept?.seq === each.seq) marks.set(at(each), waiting(kept));
			}
		},
		async drop(some) {
			for (const each of some) if (marks.get(at(each))?.seq === each.seq) marks.delete(at(each));
		},
		async forget(room) {
			for (const [key, kept] of marks) if (kept.room === room) marks.delete(key);
		}
	};
}
