import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { recordAround, type RoomEvent } from '#lib/rooms/record.ts';
import type { Room } from '#lib/rooms/room.ts';
import { rowsByPerson } from '#lib/rooms/rows.ts';
import type { Db } from '#lib/server/database/database.ts';
import type { OpenRoom } from '#lib/server/rooms/open-room.ts';
import { eventsOf } from '#lib/server/rooms/event-store.ts';

/** Characters that are made in one turn of the event loop. */
const pieceLength = 64_000;
/** How long a reader may take for a piece, in milliseconds. */
const patience = 30_000;

/**
 * The record of a room as the text of one message, in pieces: a room may hold more than is good to
 * have in memory twice, and others wait while it is written.
 */
export function* recordPieces(
	room: Room,
	events: readonly RoomEvent[],
	now: string
): Generator<string> {
	const { at, ...around } = recordAround(room, events, now);
	let piece = `{"kind":"record","version":${version},"record":{"at":${JSON.stringify(at)},"rows":[`;
	let first = true;
	for (const rows of rowsByPerson(room, { viewer: 'teacher' })) {
		for (const row of rows) {
			piece += `${first ? '' : ','}${JSON.stringify(row)}`;
			first = false;
		}
		if (piece.length < pieceLength) continue;
		yield piece;
		piece = '';
	}
	// The rest of the record without its opening brace.
	yield `${piece}],${JSON.stringify(around).slice(1)}}`;
}

/** The same for a room in memory, with its events as the database has them. */
export async function recordOf(db: Db, open: OpenRoom): Promise<Generator<string>> {
	const events = await eventsOf(db, open.row.id);
	return recordPieces(
		open.at(Date.now()),
		events.map(({ at, kind, participant_id, detail }) => ({
			at: new Date(at).toISOString(),
			kind,
			...(participant_id !== null && { person: participant_id }),
			...(detail !== null && {
				detail: JSON.parse(detail) as Record<string, string | number>
			})
		})),
		new Date().toISOString()
	);
}

/** Writes a message to a response piece by piece, as fast as it is read, and lets others in between. */
export async function writePieces(
	response: ServerResponse,
	pieces: Iterable<string>
): Promise<void> {
	response.writeHead(200, { 'content-type': 'application/json' });
	for (const piece of pieces) {
		if (response.destroyed) return;
		if (!response.write(piece)) {
			const late = AbortSignal.timeout(patience);
			const read = [once(response, 'drain', { signal: late }), once(response, 'close')];
			// Who has stopped reading, or has gone, is given up.
			await Promise.race(read).catch(() => response.destroy());
			for (const each of read) each.catch(() => {});
		}
		await turn();
	}
	response.end();
}
