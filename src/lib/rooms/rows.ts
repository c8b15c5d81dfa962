import { seenAllInAll } from '#lib/rooms/all-in-all-figures.ts';
import { allInAllElement, allInAllKey, countsAllInAll, isAllInAll } from '#lib/rooms/all-in-all.ts';
import { lookOf } from '#lib/rooms/look.ts';
import { byName } from '#lib/rooms/order.ts';
import { rounds, type Round } from '#lib/rooms/phases.ts';
import { layoutOf, type Room } from '#lib/rooms/room.ts';
import { bare, type RoomMark } from '#lib/rooms/room-mark.ts';
import type { Who } from '#lib/rooms/visibility.ts';

export type MarkRow = {
	person: string;
	name: string;
	round: Round;
	count: string;
	element: string;
	mark: RoomMark;
};

/**
 * The marks that a viewer may take away with the names or pseudonyms beside them, in the order of
 * names, rounds and the outline: what exports are made of.
 */
export function rowsOf(room: Room, who: Who): MarkRow[] {
	return [...rowsByPerson(room, who)].flat();
}

/** The same, of one person after the other. */
export function* rowsByPerson(room: Room, who: Who): Generator<MarkRow[]> {
	const layout = layoutOf(room);
	const look = lookOf(room, layout, who.viewer);
	const whole = countsAllInAll(room.settings, layout.places).map((count) => ({
		count,
		element: allInAllElement,
		key: allInAllKey(count)
	}));
	// Asked once: it goes through the class.
	const wholeSeen = new Map(
		whole.map(({ key }) => [key, seenAllInAll(room, layout, who.viewer, key).export])
	);
	for (const person of byName(room.people))
		yield rounds.flatMap((round) =>
			[...(round === 1 ? whole : []), ...layout.places].flatMap(({ count, element, key }) => {
				const mark = person.marks[round]?.get(key);
				const own =
					who.viewer === 'participant' && who.person === person.id && person.access === 'present';
				// Whose marks a ban has set aside are in no figure, and in no file.
				const seen = isAllInAll({ element })
					? own || wholeSeen.get(key)!
					: look(key, round, own ? 'own' : 'other').export;
				if (!mark || person.access === 'banned' || !seen) return [];
				const { id, name } = person;
				return [{ person: id, name, round, count, element, mark: bare(mark) }];
			})
		);
}
