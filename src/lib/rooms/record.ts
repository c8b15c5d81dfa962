import { markKey } from '#lib/domain/mark.ts';
import { rounds } from '#lib/rooms/phases.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { layoutOf, type Room } from '#lib/rooms/room.ts';
import { finishers, rowsOf } from '#lib/rooms/state.ts';

/** What happened in a room: opened, joined, phase, removed, banned, present (readmitted), reason-hidden, reason-shown. */
export type RoomEvent = RoomRecord['events'][number];

/** All that the teacher may take away at this moment, with the marks that `visibility` lets out. */
export function recordOf(room: Room, events: readonly RoomEvent[], now: string): RoomRecord {
	return { ...recordAround(room, events, now), rows: rowsOf(room, { viewer: 'teacher' }) };
}

/** The same without the marks, which are the most of it. */
export function recordAround(
	room: Room,
	events: readonly RoomEvent[],
	now: string
): Omit<RoomRecord, 'rows'> {
	const keys = layoutOf(room).places.map(({ count, element }) => markKey(count, element));
	const finished = finishers(room);
	const pseudonyms = room.settings.naming === 'pseudonyms';
	return {
		at: now,
		people: [...room.people]
			.sort((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1))
			.map(({ id, name, access, marks }) => {
				const [first, second] = rounds.map(
					(round) => keys.filter((key) => marks[round].get(key)?.answer !== undefined).length
				);
				return {
					person: id,
					name,
					access,
					marked: [first!, second!],
					finished: finished.has(id)
				};
			}),
		events: events.map(({ person, ...event }) =>
			person === undefined || (pseudonyms && event.kind === 'joined') ? event : { ...event, person }
		)
	};
}
