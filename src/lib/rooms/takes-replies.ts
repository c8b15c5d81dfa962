import type { Phase } from '#lib/rooms/phases.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';

/** Whether replies are written to the reasons of a stage now. */
export const takesReplies = (
	{ replies }: Pick<RoomSettings, 'replies'>,
	phase: Phase | 'ahead'
): boolean => replies === true && (phase === 'reveal' || phase === 'discuss');
