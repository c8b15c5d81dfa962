import type { IncomingMessage } from 'node:http';
import type { Refusal } from '#lib/rooms/protocol.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import { secretOf } from '#lib/server/rooms/door/cookies.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';

/** A room that somebody is let into, and who they are where they are a person. */
export type Within = { room: LoadedRoom; person?: Present };

/**
 * Who is let in by the secret in their cookie: they are never counted among those who guess. A
 * wrong one is looked for by itself, so that nothing is learnt of the code beside it.
 */
export async function whoIs(
	rooms: Hub,
	code: string,
	request: IncomingMessage,
	viewer: Inside
): Promise<Within | Refusal> {
	const none = viewer === 'participant' ? 'not-joined' : 'not-yours';
	const secret = secretOf(request, viewer);
	if (secret === undefined) return none;
	const room = await rooms.opened(viewer, code, secret);
	if (!room) return none;
	if (room === 'gone') return 'no-such-room';
	if (viewer !== 'participant') return { room };
	const person = await rooms.participant(room, secret);
	return person ? { room, person } : none;
}
