import { roundOfMarks, rounds, roundsHeld } from '#lib/rooms/phases.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { layoutOf, type Room } from '#lib/rooms/room.ts';
import { finishers } from '#lib/rooms/finishing.ts';
import { repliesOfRecord } from '#lib/rooms/replies.ts';
import { rowsOf } from '#lib/rooms/rows.ts';
import { isTimed, namesGroups } from '#lib/rooms/visibility.ts';

/**
 * What happened in a room: opened, joined, renamed, left, phase, removed, removed-since, banned,
 * present (readmitted), reason-hidden, reason-shown, door-closed, door-opened, elsewhere-shown,
 * elsewhere-hidden, element-added, element-removed, regrouped, new-desk, deleted-own.
 */
export type RoomEvent = RoomRecord['events'][number];

/** What people do themselves, at a moment that can be watched. */
const ownDoing: readonly string[] = ['joined', 'renamed', 'left'];

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
	const finished = finishers(room);
	const timed = isTimed(room.settings);
	/** What was marked of an element that was put aside is in no figure, and in no number here. */
	const keys = layoutOf(room).places.flatMap(({ key, stage }) =>
		room.standing.held[stage] ? [key] : []
	);
	/** How far each person is in it cannot be told from when it was asked for. */
	const { phase, stage, held } = room.standing;
	const untold = timed ? undefined : roundOfMarks(phase, held[stage]);
	/** Two at least: whoever reads the files counts on both. */
	const told = rounds.slice(0, Math.max(2, roundsHeld(room.standing).length));
	return {
		at: now,
		people: room.people
			.filter(({ waits }) => !waits)
			.sort((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1))
			.map(({ id, name, number, group, access, marks }) => {
				return {
					person: id,
					name,
					...(number !== undefined && { number }),
					...(namesGroups(room.settings) && group !== undefined && { group }),
					access,
					marked: told.map((round) =>
						round === untold
							? null
							: keys.filter((key) => marks[round]?.get(key)?.answer !== undefined).length
					),
					...(untold === undefined && { finished: finished.has(id) })
				};
			}),
		...repliesOfRecord(room),
		events: events.map(({ person, ...event }) =>
			person === undefined || (!timed && ownDoing.includes(event.kind))
				? event
				: { ...event, person }
		)
	};
}
