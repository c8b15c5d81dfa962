import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Round } from '#lib/rooms/phases.ts';
import type { RoomMark } from '#lib/rooms/room.ts';
import type { JoinedRoom, OpenedRoom } from '#lib/room-client/own-rooms.ts';

/** What this device keeps of rooms, in a database of its own: assessments stay where they are. */
export interface RoomsKept extends DBSchema {
	opened: { key: string; value: OpenedRoom };
	joined: { key: string; value: JoinedRoom };
	/** The person's own marks in each room, with the number that each was last sent under. */
	marks: { key: [room: string, round: Round, key: string]; value: KeptMark };
	/** The last number given to a mark of a room. */
	numbers: { key: string; value: number };
}

/** A mark as the device keeps it. */
export type KeptMark = {
	room: string;
	round: Round;
	/** By `markKey`. */
	key: string;
	count: string;
	element: string;
	mark: RoomMark;
	seq: number;
	/** Waits: not acknowledged yet. Taken: the room has it. Late: it came after the lock and does not count. */
	state: 'waits' | 'taken' | 'late';
};

let opened: Promise<IDBPDatabase<RoomsKept>> | undefined;

/**
 * The database, opened once for the page.
 * @throws when the browser has no IndexedDB or does not let us use it
 */
export function roomsDatabase(): Promise<IDBPDatabase<RoomsKept>> {
	opened ??= openDB<RoomsKept>('chapeau-rooms', 1, {
		upgrade(database) {
			database.createObjectStore('opened', { keyPath: 'code' });
			database.createObjectStore('joined', { keyPath: 'code' });
			database.createObjectStore('marks', { keyPath: ['room', 'round', 'key'] });
			database.createObjectStore('numbers');
		},
		blocking: (_, __, event) => {
			(event.target as IDBDatabase).close();
			opened = undefined;
		},
		terminated: () => {
			opened = undefined;
		}
	});
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}
