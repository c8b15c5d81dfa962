import { setTimeout } from 'node:timers/promises';
import type { Db } from '#lib/server/database/database.ts';
import { isRefusal } from '#lib/server/database/faults.ts';
import { guarded } from '#lib/server/guarded.ts';
import { slotOf } from '#lib/server/rooms/mark-slot.ts';
import { storeMarks } from '#lib/server/rooms/mark-store.ts';
import type { MarkOutcome, SentMark } from '#lib/server/rooms/stored-mark.ts';

/**
 * Marks are committed in groups, and acknowledged only then. The first mark after a pause waits for
 * the next turn of the event loop and for nothing else. While a group is on its way to the disk the
 * next one fills, and no group begins within 20 ms of the one before: each costs four turns of the
 * database however small it is, so a class that marks at once would spend more on groups than on marks.
 *
 * A device sends each mark until it is acknowledged, so it comes twice and out of order. Of one
 * place the highest `seq` stands, in the group as in the database; the last to arrive may be an
 * older one.
 */
export type MarkGroups = {
	/**
	 * Resolves when the mark is on the disk, or says why it is not. `busy`: too many wait already;
	 * try again later. Rejects when the database fails, and then the mark may not be there.
	 */
	submit(mark: SentMark): Promise<MarkOutcome | 'busy'>;
	/** Resolves when all that was submitted before has been answered. */
	flush(): Promise<void>;
	/** Takes no more, and resolves when the rest has been answered. */
	close(): Promise<void>;
};

/** 12 parameters a mark: well under the 32,766 that SQLite takes in a statement. */
const groupLimit = 1000;

/** From the beginning of one group to that of the next, at least, in milliseconds. */
const apart = 20;

type Entry = {
	mark: SentMark;
	resolve: (outcome: MarkOutcome) => void;
	reject: (error: unknown) => void;
};

/** @param waitingLimit how many marks may wait for their answer at once */
export function markGroups(
	db: Db,
	{
		waitingLimit = 20_000,
		store = storeMarks
	}: { waitingLimit?: number; store?: typeof storeMarks } = {}
): MarkGroups {
	/** By place; the first of the entries is the one to store. */
	const next = new Map<string, Entry[]>();
	const waiting = new Set<Promise<MarkOutcome>>();
	let working = false;
	let closed = false;
	let begun = -Infinity;

	function submit(mark: SentMark): Promise<MarkOutcome | 'busy'> {
		if (closed || waiting.size >= waitingLimit) return Promise.resolve('busy');
		const { promise, resolve, reject } = Promise.withResolvers<MarkOutcome>();
		const entry = { mark, resolve, reject };
		const place = slotOf(mark);
		const entries = next.get(place);
		if (!entries) next.set(place, [entry]);
		else if (mark.seq > entries[0]!.mark.seq) entries.unshift(entry);
		else entries.push(entry);
		waiting.add(promise);
		const settled = () => waiting.delete(promise);
		promise.then(settled, settled);
		if (!working) {
			working = true;
			setImmediate(guarded('marks.failed', work));
		}
		return promise;
	}

	async function work(): Promise<void> {
		try {
			while (next.size > 0) {
				const early = begun + apart - performance.now();
				if (early > 0) await setTimeout(early);
				begun = performance.now();
				const group: [place: string, entries: Entry[]][] = [];
				for (const one of next) {
					if (group.length === groupLimit) break;
					group.push(one);
					next.delete(one[0]);
				}
				// In one order everywhere, so that two processes that write the same rows do not wait for each other.
				group.sort(([one], [other]) => (one < other ? -1 : 1));
				await commit(group.map(([, entries]) => entries));
			}
		} finally {
			working = false;
		}
	}

	/** Never throws: what fails is told to those who wait. */
	async function commit(group: Entry[][]): Promise<void> {
		let outcomes: MarkOutcome[];
		try {
			outcomes = await store(
				db,
				group.map(([first]) => first!.mark)
			);
		} catch (error) {
			// One mark that the database will never take must not take the others with it: halve, and find it.
			if (isRefusal(error) && group.length > 1) {
				const half = group.length >> 1;
				await commit(group.slice(0, half));
				await commit(group.slice(half));
			} else for (const { reject } of group.flat()) reject(error);
			return;
		}
		group.forEach((entries, at) => {
			for (const { resolve } of entries) resolve(outcomes[at]!);
		});
	}

	async function flush(): Promise<void> {
		await Promise.allSettled(waiting);
	}

	return {
		submit,
		flush,
		close() {
			closed = true;
			return flush();
		}
	};
}
