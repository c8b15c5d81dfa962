import type { Mark } from '#lib/domain/mark.ts';

/** A mark as a room keeps it; its place and person are its address. In a room nobody splits an act. */
export type RoomMark = Pick<Mark, 'answer' | 'reason' | 'doubt' | 'reliance' | 'rivals'>;

/** The mark without fields that are empty. */
export function bare({ answer, reason, doubt, reliance, rivals }: RoomMark): RoomMark {
	return {
		...(answer && { answer }),
		...(reason && { reason }),
		...(doubt && { doubt }),
		...(reliance && { reliance: { ...reliance } }),
		...(rivals && { rivals: { ...rivals } })
	};
}
