import type { Refusal } from '#lib/rooms/protocol.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import { everyBoard, type LoadedRoom } from '#lib/server/rooms/loaded-room.ts';

/** Those who listen to a room: what makes them a new frame, and what ends their streams. */

/** Somebody has marked a place of the round that is open, or has come or gone. */
export function touch(room: LoadedRoom, place: string | undefined, person: string): void {
	for (const kind of everyBoard) room.boards[kind].touch(place, person);
}

/** More has changed than can be counted. @param own whose own part may have changed too: everybody’s, or of some */
export function renew(room: LoadedRoom, own: boolean | readonly string[] = false): void {
	for (const kind of everyBoard) room.boards[kind].renew(own);
}

/** A person’s own part has changed: another of their table has marked. */
export function renewOwn(room: LoadedRoom, person: string): void {
	room.boards.participant.renewOwn(person);
}

/** Nobody who comes later is told any more what was taken out of sight. */
export function forgetShown(room: LoadedRoom): void {
	for (const kind of everyBoard) room.boards[kind].forget();
}

/** Ends the streams of those who may not be in the room any more. */
export function showOut(room: LoadedRoom): void {
	forgetShown(room);
	for (const stream of room.boards.participant.streams) {
		const access = room.open.people.get(stream.person!)?.access;
		if (access !== 'present') stream.end(access ?? 'not-joined');
	}
}

/** Cuts the streams of a kind of viewer, or of one person. */
export function cut(room: LoadedRoom, as: Inside, person?: string): void {
	for (const stream of [...room.boards[as].streams])
		if (person === undefined || stream.person === person)
			stream.end(person === undefined ? undefined : 'not-joined');
}

/** Ends the desks that were opened by a link which is none any more. */
export function endDesks(room: LoadedRoom, before: string): void {
	if (room.open.row.desk_hash === before) return;
	for (const stream of [...room.boards.teacher.streams]) stream.end('not-yours');
}

export function endAll(room: LoadedRoom, why?: Refusal): void {
	for (const kind of everyBoard) room.boards[kind].end(why);
}

/** Nobody listens, and nobody asks without a stream. */
export function isSilent(room: LoadedRoom): boolean {
	if (room.askers.size > 0) return false;
	return everyBoard.every((kind) => room.boards[kind].streams.size === 0);
}
