import type { DBSchema, IDBPDatabase } from 'idb';
import { openDatabase } from '#lib/keep/open-database.ts';
import type { Lesson } from '#lib/rooms/lesson.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import type { SetBeside } from '#lib/rooms/side-by-side.ts';
import type { StudentNotes } from '#lib/rooms/student-notes.ts';
import type { Round } from '#lib/rooms/phases.ts';
import type { KeptMark } from '#lib/room-client/outbox.ts';

export type OpenedRoom = {
	code: string;
	title: string;
	/** The secret of the desk's link: who has it steers the room. */
	desk: string;
	/** Moments, as ISO dates and times. */
	opened: string;
	expires?: string;
	/** What the teacher plans with it: it stays on this device, and no server learns of it. */
	lesson?: Lesson;
	/** What the teacher noted of its people: as the lesson. */
	students?: StudentNotes;
	/** What the teacher sets beside the class’s marks: as the lesson. */
	beside?: SetBeside[];
};

export type JoinedRoom = {
	code: string;
	title: string;
	/** Who the person is there: their name or pseudonym, and the room's id of them. */
	name: string;
	person: string;
	joined: string;
	expires: string;
	/** The room’s case; rooms joined before it was kept have none. */
	case?: string;
	/** Of the case as the room was opened with it; rooms joined before it was told have none. */
	digest?: string;
	/** How it is held, so that marks can be kept when it is gone; not known of rooms joined before it was kept. */
	held?: Pick<RoomSettings, 'forum' | 'standard' | 'naming'>;
	/** Of the link by which they came: with it they come back without guessing. */
	secret?: string;
	/** The person is no longer in it: nothing of theirs is shown on this device. */
	gone?: true;
};

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
	opened = openDatabase<RoomsKept>('chapeau-rooms', 1, {
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
