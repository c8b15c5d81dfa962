import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { protocolVersion as version, type FromServer, type Refusal } from '#lib/rooms/protocol.ts';
import { eventOf } from '#lib/server/rooms/stream.ts';
import { refusedAs } from '#lib/server/security-log.ts';

/** How the door answers: a message as JSON with its status, or a stream of messages. */

const statuses: Record<Refusal, number> = {
	'not-understood': 400,
	'other-version': 409,
	'not-yours': 403,
	'no-such-room': 404,
	'not-joined': 403,
	'no-cookies': 428,
	'name-needed': 422,
	'room-space': 507,
	'server-space': 507,
	'name-unfit': 422,
	'name-fixed': 409,
	'number-unfit': 422,
	'table-full': 409,
	'roles-fixed': 409,
	'door-closed': 403,
	full: 409,
	removed: 403,
	banned: 403,
	closed: 409,
	locked: 409,
	'other-table': 409,
	'table-marked': 409,
	'table-before': 409,
	'not-begun': 409,
	'no-such-element': 422,
	'always-arises': 422,
	'no-such-rival': 422,
	'no-such-evidence': 422,
	'element-there': 409,
	'not-to-add': 422,
	'not-to-remove': 409,
	'no-such-person': 404,
	'no-such-reason': 404,
	'reveal-too-soon': 422,
	'no-such-step': 409,
	'stepped-already': 409,
	'secret-needed': 403,
	'secret-wrong': 403,
	'too-many': 429,
	busy: 503
};

export const refused = (why: Refusal): FromServer => ({ kind: 'refused', version, why });

export type DoorReply = { message: FromServer; cookies?: string[] };

export function reply(
	response: ServerResponse,
	{ message, cookies }: DoorReply,
	status?: number
): void {
	const why = message.kind === 'refused' ? message.why : undefined;
	if (why !== undefined) refusedAs(why);
	writeJson(
		response,
		status ?? (why ? statuses[why] : message.kind === 'faults' ? 422 : 200),
		JSON.stringify(message),
		{
			...(cookies && cookies.length > 0 && { 'set-cookie': cookies }),
			...((why === 'busy' || why === 'too-many') && { 'retry-after': '2' })
		}
	);
}

export function writeJson(
	response: ServerResponse,
	status: number,
	text: string,
	headers: OutgoingHttpHeaders = {}
): void {
	response.writeHead(status, {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(text),
		...headers
	});
	response.end(text);
}

/** Begins a stream. */
export function begin(response: ServerResponse): void {
	response.writeHead(200, {
		'content-type': 'text/event-stream',
		// A proxy that gathers events would hold them back.
		'x-accel-buffering': 'no'
	});
}

/** A stream that says why there is none. With another status the browser would not hand out the reason. */
export function ended(response: ServerResponse, why: Refusal): void {
	// What passes is told by the status: the page waits, and tries again by itself.
	if (why === 'too-many') return reply(response, { message: refused(why) });
	refusedAs(why);
	begin(response);
	response.end(eventOf(refused(why)));
}
