import { roundAt } from '#lib/rooms/phases.ts';
import { isComplete, layoutOf, type Layout, type Person, type Room } from '#lib/rooms/room.ts';

/** Who is present and has finished what the current stage asks for, by id. */
export function finishers(room: Room): Set<string> {
	const layout = layoutOf(room);
	return new Set(
		room.people
			.filter((person) => person.access === 'present' && hasFinished(room, layout, person))
			.map(({ id }) => id)
	);
}

/** How many elements of the current stage a person has done all that is asked for. */
export function completeIn(
	{ settings, standing }: Room,
	{ stages }: Layout,
	{ marks }: Person
): number {
	const round = marks[roundAt(standing, standing.stage)];
	return (stages[standing.stage] ?? []).filter((key) => isComplete(round?.get(key), settings))
		.length;
}

/** Whether a person has done what the current stage asks for. */
export function hasFinished(
	{ settings, standing }: Room,
	{ stages }: Layout,
	{ marks }: Person
): boolean {
	const keys = stages[standing.stage] ?? [];
	const round = marks[roundAt(standing, standing.stage)];
	return keys.length > 0 && keys.every((key) => isComplete(round?.get(key), settings));
}
