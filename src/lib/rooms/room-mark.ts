import type { Mark } from '#lib/domain/mark.ts';

/** A mark as a room keeps it; its place and person are its address. In a room nobody splits an act. */
export type RoomMark = Pick<Mark, 'answer' | 'reason' | 'doubt' | 'reliance' | 'rivals'>;
