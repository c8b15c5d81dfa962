import { refusalWords } from '#lib/rooms/protocol.ts';
import { say } from '#lib/room-client/say.ts';
import { roomsDatabase, type JoinedRoom, type OpenedRoom } from '#lib/room-client/database.ts';

/** The rooms of this device: those that were opened on it, with the secret of their desk, and those joined. */

/** Each is kept by its code: adding it again writes over it. */
function list<Entry extends { code: string; expires?: string }>(
	store: 'opened' | 'joined',
	moment: (entry: Entry) => string
) {
	return {
		/** @throws when the device keeps nothing */
		async add(entry: Entry): Promise<void> {
			const database = await roomsDatabase();
			await database.put(store, entry as never);
		},
		/** Newest first, without those that have expired; empty when the device keeps nothing. */
		async list(now = Date.now()): Promise<Entry[]> {
			try {
				const database = await roomsDatabase();
				const all = (await database.getAll(store)) as unknown as Entry[];
				return all
					.filter(({ expires }) => expires === undefined || Date.parse(expires) > now)
					.sort((a, b) => Date.parse(moment(b)) - Date.parse(moment(a)));
			} catch {
				return [];
			}
		},
		async forget(code: string): Promise<void> {
			try {
				const database = await roomsDatabase();
				await database.delete(store, code);
			} catch {
				// What keeps nothing has nothing to forget.
			}
		}
	};
}

/**
 * Takes back on the server what lets this browser in, and ends its streams.
 * @returns why it could not be done, in a sentence
 */
export async function signOut(code: string, as: 'teacher' | 'participant'): Promise<string> {
	const answer = await say(code, as, { kind: 'sign-out' });
	// Who was banned stays known to the room by their cookie; on the device nothing is left.
	if (answer.kind === 'done' || (answer.kind === 'refused' && answer.why === 'banned')) return '';
	return answer.kind === 'refused'
		? refusalWords[answer.why]
		: 'Can’t reach the server, so this device is still signed in. Check your connection and try again.';
}

const opened = list<OpenedRoom>('opened', ({ opened }) => opened);

export const openedRooms = {
	...opened,
	/** Those whose desk this device can open. */
	list: async (now?: number): Promise<OpenedRoom[]> =>
		(await opened.list(now)).filter(({ desk }) => desk !== ''),
	/** What the device has of a room, whether its desk can be opened or not; nothing where it keeps nothing. */
	async get(code: string): Promise<OpenedRoom | undefined> {
		return roomsDatabase()
			.then((database) => database.get('opened', code))
			.catch(() => undefined);
	},
	/**
	 * Changes what the device has of a room, in one step: another tab may be changing it too.
	 * @param change makes the entry of the one that is there; undefined leaves it as it is
	 * @throws when the device keeps nothing
	 */
	async amend(
		code: string,
		change: (known: OpenedRoom | undefined) => OpenedRoom | undefined
	): Promise<void> {
		const database = await roomsDatabase();
		const transaction = database.transaction('opened', 'readwrite');
		const next = change(await transaction.store.get(code));
		if (next) await transaction.store.put(next);
		await transaction.done;
	},
	/**
	 * Forgets the link of a room’s desk. What the teacher planned and noted stays on the device, since
	 * it is nowhere else; without any of it the room is forgotten whole.
	 */
	async signOut(code: string): Promise<void> {
		const known = await openedRooms.get(code);
		if (!known?.lesson && !known?.students && !known?.beside) return opened.forget(code);
		await openedRooms.amend(code, (now) => now && { ...now, desk: '' }).catch(() => undefined);
	}
};
export const joinedRooms = list<JoinedRoom>('joined', ({ joined }) => joined);
