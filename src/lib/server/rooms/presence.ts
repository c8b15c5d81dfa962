import { guarded } from '#lib/server/guarded.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { touch } from '#lib/server/rooms/audience.ts';
import type { Bulletin, News } from '#lib/server/rooms/bulletin.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';

/** Who is in a room now: connected here, or to another process that says so now and then. */

/** Who asks without a stream, every three seconds or four, is here for so long after each time. */
const askerHere = 8000;
/** How long another process is believed about who is connected to it. */
const hereFor = 40_000;

export type Presence = ReturnType<typeof presenceIn>;

/** @param place where there can be no other process, none is told */
export function presenceIn(place: DatabasePlace, bulletin: Pick<Bulletin, 'tell'>) {
	/** A stream of a person has begun or ended, or they have begun or ceased to ask without one. */
	function came(room: LoadedRoom, person: string, by: 1 | -1): void {
		const before = room.local.get(person) ?? 0;
		if (before + by > 0) room.local.set(person, before + by);
		else room.local.delete(person);
		room.usedAt = performance.now();
		if (before > 0 === before + by > 0) return;
		setHere(room, person, by > 0);
		void tell(room).catch(failed);
	}

	/** A person asks without a stream. */
	function asks(room: LoadedRoom, person: string): void {
		const known = room.askers.get(person);
		clearTimeout(known);
		const gone = guarded('rooms.failed', () => {
			room.askers.delete(person);
			came(room, person, -1);
		});
		room.askers.set(person, setTimeout(gone, askerHere).unref());
		if (!known) came(room, person, 1);
	}

	/** Tells the other processes who is connected here: when that has changed, or once more. */
	async function tell(room: LoadedRoom, again = false): Promise<void> {
		if (place.kind === 'sqlite' || room.gone) return;
		const people = [...room.local.keys()].sort();
		const told = people.join();
		if (!again && told === room.hereTold) return;
		room.hereTold = told;
		await bulletin.tell({ room: room.id, what: 'here', people, part: 0, last: true });
	}

	return { came, asks, tell };
}

/** Whether a person is connected, here or to a process that is believed about it. */
export function isConnected(
	{ local, remote }: Pick<LoadedRoom, 'local' | 'remote'>,
	person: string
): boolean {
	if ((local.get(person) ?? 0) > 0) return true;
	const now = performance.now();
	return [...remote.values()].some(({ at, people }) => people.has(person) && now - at < hereFor);
}

/** Another process has said who is connected to it. */
export function hearWhoIsThere(
	room: LoadedRoom,
	{ people, part, last }: Extract<News, { what: 'here' }>,
	from: string
): void {
	const known = room.remote.get(from) ?? { at: 0, people: new Set(), building: new Set() };
	if (part === 0) known.building = new Set();
	for (const person of people) known.building.add(person);
	if (last) known.people = known.building;
	known.at = performance.now();
	room.remote.set(from, known);
	if (last) refresh(room);
}

/** Processes that have been silent for too long are believed no more. */
export function forgetSilentProcesses(room: LoadedRoom): void {
	const now = performance.now();
	for (const [process, { at }] of room.remote)
		if (now - at > hereFor) {
			room.remote.delete(process);
			refresh(room);
		}
}

function refresh(room: LoadedRoom): void {
	for (const { id } of room.open.people.values()) setHere(room, id, isConnected(room, id));
}

function setHere(room: LoadedRoom, person: string, isHere: boolean): void {
	if (room.open.setHere(person, isHere)) touch(room, undefined, person);
}
