import { phaseOfStage, type Round } from '#lib/rooms/phases.ts';
import type { Layout, Person, Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { visibility, type Viewer, type Visible } from '#lib/rooms/visibility.ts';

/** Asks `visibility` about the elements of one room, with the numbers that it decides by. */

/** Under pseudonyms those who came after the first lock do not help to reach the fewest. */
export function countsTowardsFewest(
	{ settings }: Pick<Room, 'settings'>,
	{ late }: Pick<Person, 'late'>
): boolean {
	return settings.naming === 'names' || !late;
}

/** @param marked how many have marked it, where that is not to be counted */
export type Look = (key: string, round: Round, whose?: 'own' | 'other', marked?: number) => Visible;

export function lookOf(room: Room, { places }: Layout, viewer: Viewer): Look {
	const crowd = room.people.filter(
		(person) => person.access !== 'banned' && countsTowardsFewest(room, person)
	);
	const stages = new Map(places.map(({ key, stage }) => [key, stage]));
	const known = new Map<string, number>();
	const markedIn = (key: string, round: Round) => {
		const at = `${round} ${key}`;
		let number = known.get(at);
		if (number === undefined) {
			number = 0;
			for (const { marks } of crowd) if (marks[round]?.get(key)?.answer !== undefined) number += 1;
			known.set(at, number);
		}
		return number;
	};
	const ask = (key: string, round: Round, whose: 'own' | 'other', marked: number) =>
		visibility({
			viewer,
			phase: phaseOfStage(room.standing, stages.get(key)!),
			settings: room.settings,
			held: room.standing.held[stages.get(key)!] ?? 0,
			round,
			whose,
			marked
		});
	/** What is asked for each of a class is answered once. */
	const others = new Map<string, Visible>();
	return (key, round, whose = 'other', marked) => {
		if (whose === 'own' || marked !== undefined)
			return ask(key, round, whose, marked ?? markedIn(key, round));
		const at = `${round} ${key}`;
		const seen = others.get(at) ?? ask(key, round, whose, markedIn(key, round));
		others.set(at, seen);
		return seen;
	};
}

/** How many of these marks have an answer. */
export function answered(marks: readonly (RoomMark | undefined)[]): number {
	return marks.filter((mark) => mark?.answer !== undefined).length;
}
