import type { Board, Inside } from '#lib/server/rooms/board.ts';
import type { OpenRoom } from '#lib/server/rooms/open-room.ts';

export const everyBoard: readonly Inside[] = ['teacher', 'participant', 'projector'];

/** A room in memory, with those who listen to it. */
export type LoadedRoom = {
	readonly id: string;
	readonly code: string;
	readonly open: OpenRoom;
	readonly boards: Readonly<Record<Inside, Board>>;
	/** How many streams each person has here; who asks without one counts for one. */
	readonly local: Map<string, number>;
	/** Who asks without a stream, until they have not asked for a while. */
	readonly askers: Map<string, ReturnType<typeof setTimeout>>;
	/** Who is connected to other processes. */
	readonly remote: Map<string, { at: number; people: Set<string>; building: Set<string> }>;
	/** Teachers' acts follow each other. */
	turn: Promise<unknown>;
	/** By the monotonic clock. */
	usedAt: number;
	/** Bytes of marks that are on their way to the disk. */
	onWay: number;
	heard: [participant: string, seq: number][];
	hearing: boolean;
	/** What is shown changes by itself at the closing date. */
	closing: ReturnType<typeof setTimeout> | undefined;
	hereTold: string;
	gone: boolean;
};
