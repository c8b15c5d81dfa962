import type { ServerResponse } from 'node:http';
import type { Inside } from '#lib/server/rooms/board.ts';
import { Stream } from '#lib/server/rooms/stream.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import type { Presence } from '#lib/server/rooms/presence.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import { watchUnread } from '#lib/server/rooms/unread.ts';

/** Streams of one person, of desks and of projectors in a room: the oldest makes way. */
const mostStreams = 8;

/** How a room is followed: by a stream, or by asking again and again where a network holds streams back. */
export function listening(memory: Memory, presence: Presence) {
	const unread = watchUnread(memory.all);

	return {
		/** @param last the frame that the reader has already */
		listen(
			room: LoadedRoom,
			kind: Inside,
			response: ServerResponse,
			person?: string,
			last?: string
		): void {
			// Told by the status: the page waits, and tries again by itself.
			if (unread.isCrowded()) return void response.destroy();
			const board = room.boards[kind];
			const stream = new Stream(response, person);
			// A class is not looked through for each of its members.
			const known = person === undefined ? board.streams.size : (room.local.get(person) ?? 0);
			if (known >= mostStreams) [...board.streams].find((each) => each.person === person)?.end();
			if (person !== undefined) {
				presence.came(room, person, 1);
				stream.onOver(() => presence.came(room, person, -1));
			}
			board.add(stream, last);
		},
		/** The whole of the room for who asks without a stream, as a message; nothing while too much waits for others. */
		whole(room: LoadedRoom, kind: Inside, person?: string): string | undefined {
			if (unread.isCrowded()) return undefined;
			if (person !== undefined) presence.asks(room, person);
			return room.boards[kind].whole(person);
		}
	};
}
