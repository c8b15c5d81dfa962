import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Round } from '#lib/rooms/phases.ts';
import type { KeptMark } from '#lib/room-client/outbox.ts';
import type { JoinedRoom, OpenedRoom } from '#lib/room-client/own-rooms.ts';

/** What this device keeps of rooms, in a database of its own: assessments stay where they are. */
export interface RoomsKept extends DBSchema {
	opened: { key: string; value: OpenedRoom };
	joined: { key: string; value: JoinedRoom };
	marks: { key: [room: string, round: Round, key: string]; value: KeptMark };
	/** The last number given to a mark of a room. */
	numbers: { key: string; value: number };
}

let opened: Promise<IDBPDatabase<RoomsKept>> | undefined;

/**
 * The database, opened once for the page.
 * @throws when the browser has no IndexedDB or does not let us use it
 */
export function roomsDatabase(): Promise<IDBPDatabase<RoomsKept>> {
	if (opened) return opened;
	const forget = () => {
		opened = undefined;
	};
	opened = openDB<RoomsKept>('chapeau-rooms', 1, {
		upgrade(database) {
			database.createObjectStore('opened', { keyPath: 'code' });
			database.createObjectStore('joined', { keyPath: 'code' });
			database.createObjectStore('marks', { keyPath: ['room', 'round', 'key'] });
			database.createObjectStore('numbers');
		},
		blocking: (_, __, event) => {
			(event.target as IDBDatabase).close();
			forget();
		},
		terminated: forget
	});
	opened.catch(forget);
	return opened;
}
