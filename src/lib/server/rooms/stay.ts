import type { Stay } from '#lib/rooms/room.ts';
import type { ParticipantRow } from '#lib/server/rooms/people-store.ts';

/**
 * When somebody was in the room. A process of the version before neither notes when people leave nor
 * takes the note back: whom it removed was there for no lock, and whom it let back in never left.
 */
export function stayOf({
	access,
	joined_at: since,
	came_at: back,
	left_at: left
}: Pick<ParticipantRow, 'access' | 'joined_at' | 'came_at' | 'left_at'>): Stay {
	if (access !== 'present') return { since, left: left ?? since };
	return left === null || back === null || back < left ? { since } : { since, left, back };
}
