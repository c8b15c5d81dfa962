import type { DBSchema, IDBPDatabase } from 'idb';
import { partsFormat } from '#lib/case-source/parts-format.ts';
import { openDatabase } from '#lib/keep/open-database.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import { joinedRooms } from '#lib/room-client/own-rooms.ts';

/**
 * What names the marks of the rooms that this device has joined, so that they can be read when the
 * room cannot be reached: the facts of their cases, each once by its digest. In a database of its own,
 * so that a tab of an earlier version goes on with that of its marks.
 */
interface FactsKept extends DBSchema {
	facts: { key: string; value: CaseFacts };
}

/** By the format, too: what another version of the code has made may have another shape. */
const keyOf = (digest: string) => `${partsFormat} ${digest}`;

/** The first format; facts were kept by their digest alone before it had a number. */
const unnumbered = 1;
const keysOf = (digest: string) =>
	partsFormat > unnumbered ? [keyOf(digest)] : [keyOf(digest), digest];

let opened: Promise<IDBPDatabase<FactsKept>> | undefined;

function database(): Promise<IDBPDatabase<FactsKept>> {
	const forget = () => {
		opened = undefined;
	};
	opened ??= openDatabase<FactsKept>('chapeau-room-cases', 1, {
		upgrade: (database) => void database.createObjectStore('facts'),
		blocking: (_, __, event) => {
			(event.target as IDBDatabase).close();
			forget();
		},
		terminated: forget
	});
	opened.catch(forget);
	return opened;
}

/** Where nothing can be kept, marks stand without their names until the room is back. */
export const keptFacts = {
	async get(digest: string): Promise<CaseFacts | undefined> {
		try {
			const kept = await database();
			for (const key of keysOf(digest)) {
				const found = await kept.get('facts', key);
				if (found) return found;
			}
			return undefined;
		} catch {
			return undefined;
		}
	},
	/** Keeps them, and lets go of those that no joined room names any more, or of another format. */
	async put(digest: string, facts: CaseFacts): Promise<void> {
		try {
			// Marks of a room whose time is over are read by them, too.
			const joined = await joinedRooms.list(0);
			const named = new Set(joined.flatMap(({ digest }) => (digest ? keysOf(digest) : [])));
			const work = (await database()).transaction('facts', 'readwrite');
			for (const key of await work.store.getAllKeys())
				if (!named.has(key)) await work.store.delete(key);
			await work.store.put(facts, keyOf(digest));
			await work.done;
		} catch {
			// It is a convenience.
		}
	}
};
