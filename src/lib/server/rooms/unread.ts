import { everyBoard, type LoadedRoom } from '#lib/server/rooms/loaded-room.ts';

/** How much may wait for slow readers altogether, in bytes, and how long it is believed. */
const unread = { limit: 300_000_000, for: 500 };
/** A reader who is behind for so long makes way when too much waits. */
const slow = 5000;

/** Watches what waits in the memory for slow readers of all rooms. */
export function watchUnread(rooms: () => Iterable<LoadedRoom>) {
	let waiting = { bytes: 0, at: -Infinity };

	return {
		/** Whether too much waits for another to be let in. The slowest make way. */
		isCrowded(): boolean {
			const now = performance.now();
			if (now - waiting.at < unread.for) return waiting.bytes > unread.limit;
			const streams = [...rooms()].flatMap(({ boards }) =>
				everyBoard.flatMap((kind) => [...boards[kind].streams])
			);
			const bytes = streams.reduce((sum, { response }) => sum + response.writableLength, 0);
			waiting = { bytes, at: now };
			if (bytes <= unread.limit) return false;
			for (const stream of streams) if (now - (stream.behindSince ?? now) > slow) stream.destroy();
			return true;
		}
	};
}
