import { roomsDatabase } from '#lib/room-client/database.ts';
import {
	keptMark,
	memoryOutbox,
	nextSeq,
	settled,
	waiting,
	type KeptMark,
	type Outbox
} from '#lib/room-client/outbox.ts';

/**
 * The outbox in IndexedDB: strict, so that what is said to be kept survives a killed browser. A
 * number is taken in the transaction that writes the mark, so no two tabs take the same.
 *
 * @throws when the browser has no IndexedDB or does not let us use it
 */
export async function openDeviceOutbox(now: () => number = Date.now): Promise<Outbox> {
	// Asked once at the beginning, that a refusal is known before anything is marked.
	await roomsDatabase();
	const write = async () =>
		(await roomsDatabase()).transaction(['marks', 'numbers'], 'readwrite', {
			durability: 'strict'
		});
	const at = ({ room, round, key }: KeptMark): [string, KeptMark['round'], string] => [
		room,
		round,
		key
	];
	const of = (room: string) => IDBKeyRange.bound([room], [room, []]);

	return {
		lasts: true,
		async all(room) {
			return (await roomsDatabase()).getAll('marks', of(room));
		},
		async keep(room, round, place, mark, after, table) {
			const work = await write();
			const numbers = work.objectStore('numbers');
			const seq = nextSeq(await numbers.get(room), now(), after);
			const kept = keptMark(room, round, place, mark, seq, table);
			await Promise.all([numbers.put(seq, room), work.objectStore('marks').put(kept), work.done]);
			return kept;
		},
		async settle(sent, as) {
			const work = await write();
			const marks = work.objectStore('marks');
			const kept = await marks.get(at(sent));
			const now = kept && settled(kept, sent, as);
			await Promise.all([now && marks.put(now), work.done]);
			return now;
		},
		async again(some) {
			const work = await write();
			const marks = work.objectStore('marks');
			for (const each of some) {
				const kept = await marks.get(at(each));
				if (kept?.seq === each.seq) await marks.put(waiting(kept));
			}
			await work.done;
		},
		async drop(some) {
			const work = await write();
			const marks = work.objectStore('marks');
			for (const each of some)
				if ((await marks.get(at(each)))?.seq === each.seq) await marks.delete(at(each));
			await work.done;
		},
		async forget(room) {
			const work = await write();
			// The number stays: whoever joins again goes on from it.
			await Promise.all([work.objectStore('marks').delete(of(room)), work.done]);
		}
	};
}

/** The device's outbox, or one in memory where the device refuses. */
export async function openOutbox(): Promise<Outbox> {
	try {
		return await openDeviceOutbox();
	} catch {
		return memoryOutbox();
	}
}
