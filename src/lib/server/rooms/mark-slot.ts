import type { StoredMark } from '#lib/server/rooms/stored-mark.ts';

/** Names the one slot of a mark among all marks of all rooms. */
export function slotOf(
	mark: Pick<StoredMark, 'room_id' | 'participant_id' | 'round' | 'count_id' | 'element_id'>
): string {
	const { room_id, participant_id, round, count_id, element_id } = mark;
	return JSON.stringify([room_id, participant_id, round, count_id, element_id]);
}
