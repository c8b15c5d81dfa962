import { chosenOn } from '#lib/rooms/leading.ts';
import type { Round } from '#lib/rooms/phases.ts';
import { reasonKey, type Layout, type Person, type Room } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/** Whether a viewer reads only the reasons that the teacher has chosen. */
export function readsChosen(
	{ settings, leading }: Room,
	viewer: Viewer,
	round: Round,
	key: string
): boolean {
	if (viewer === 'teacher') return false;
	if (settings.reasonsShown === 'chosen') return true;
	// The wall has room for a few: once any are chosen it shows those. Phones have all.
	return viewer === 'projector' && chosenOn(leading, round, key).length > 0;
}

/**
 * One person’s reason on an element, as far as it may be read once the round is shown; whether it is
 * shown at all, `visibility` says.
 */
export function reasonOf(
	room: Room,
	viewer: Viewer,
	place: Layout['places'][number],
	round: Round,
	person: Person
): { text: string; answer: RoomMark['answer']; hidden: boolean } | undefined {
	const { id, access, marks } = person;
	if (access === 'banned') return undefined;
	if (
		readsChosen(room, viewer, round, place.key) &&
		!chosenOn(room.leading, round, place.key).includes(id)
	)
		return undefined;
	const mark = marks[round]?.get(place.key);
	const text = mark?.reason?.trim() ?? '';
	// Who left counts with what they answered.
	if (text === '' || (access === 'removed' && !mark?.answer)) return undefined;
	const hidden = room.hiddenReasons.has(reasonKey(id, round, place));
	return hidden && viewer !== 'teacher' ? undefined : { text, answer: mark?.answer, hidden };
}
