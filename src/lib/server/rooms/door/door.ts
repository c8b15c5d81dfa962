import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseBounded } from '#lib/domain/bounded-json.ts';
import {
	protocolVersion as version,
	readMessage,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { viewers } from '#lib/rooms/visibility.ts';
import { logFailure } from '#lib/server/guarded.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import { ended, refused, reply } from '#lib/server/rooms/door/answer.ts';
import { bodyLimit, bodyOf } from '#lib/server/rooms/door/body.ts';
import { caseAtDoor } from '#lib/server/rooms/door/case.ts';
import { cookiesAt } from '#lib/server/rooms/door/cookies.ts';
import { insideOf } from '#lib/server/rooms/door/inside.ts';
import { openingAtDoor } from '#lib/server/rooms/door/opening.ts';
import { openingWithCase } from '#lib/server/rooms/door/opening-with-case.ts';
import { outsideOf } from '#lib/server/rooms/door/outside.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/**
 * The one way into rooms, in front of SvelteKit: what is asked for a thousand times a second and
 * what stays open for an hour costs a tenth here. Kit's hooks are not passed, so what they check is
 * checked here: where a request comes from, its size, its form; the headers of every response are
 * set before.
 *
 * `POST /live` opens a room, `POST /live/cases` one with a case that comes with it; `GET /live` says whether that takes a secret. `GET /live/CODE?as=VIEWER` is a stream of events, and
 * `POST /live/CODE?as=VIEWER` says one thing of the protocol. Where a network holds streams back, `listen`
 * is said that way, and answered with the whole. `GET /live/cases/FORMAT/DIGEST/…` is a part of a case that some
 * room was opened with: nothing of the room, and the same for ever.
 */
export const doorPath = '/live';

/** @param hub waited for by who comes before the database is open */
export function door(hub: Promise<Hub>, around: Surroundings) {
	const { secure, host, network } = around;
	const cookies = cookiesAt(doorPath, around);
	const ofCase = caseAtDoor(hub, around);
	const opening = openingAtDoor(cookies, around);
	const withCase = openingWithCase(hub, opening, around);
	const outside = outsideOf(cookies, around);
	const inside = insideOf(cookies);
	/** What is read before it is known whether it opens a room, so that what opens none costs nobody a room. */
	const readings = allowance({ atOnce: 300, perSecond: 1 });
	/** KB of what is sent, by address: a school behind one sends essays, nobody sends a hundred thousand. */
	const bodies = allowance({ atOnce: 32_768, perSecond: 512 });

	return async function (request: IncomingMessage, response: ServerResponse): Promise<void> {
		response.setHeader('cache-control', 'no-store');
		try {
			await serve(request, response);
		} catch (error) {
			// Who goes away in the middle of a sentence is no fault of ours.
			if (!request.errored) logFailure('door.failed', error);
			if (response.headersSent) response.destroy();
			else reply(response, { message: refused('busy') });
		}
	};

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url!, 'http://localhost');
		const [, first, typed, ...more] = url.pathname.split('/');
		const post = request.method === 'POST';
		if (`/${first}` !== doorPath) return void response.writeHead(404).end();
		if (typed === 'cases' && request.method === 'GET') return ofCase(more, request, response);
		if (typed === 'cases' && post && more.length === 0) {
			if (isFit(request, response)) await withCase(request, response);
			return;
		}
		if (more.length > 0 || (!post && request.method !== 'GET')) {
			response.writeHead(more.length > 0 ? 404 : 405).end();
			return;
		}
		const sent = post ? await sentIn(request, response, Boolean(typed)) : { body: undefined };
		if (!sent) return;
		const rooms = await hub;
		if (typed === undefined || typed === '') {
			if (post) return reply(response, await opening.asked(rooms, request, sent.body));
			return reply(response, {
				message: { kind: 'opening', version, secret: await rooms.opening.needed() },
				cookies: [cookies.probe(request)]
			});
		}
		const viewer = viewers.find((each) => each === url.searchParams.get('as'));
		if (!viewer) return reply(response, { message: refused('not-understood') });
		const refuse = (why: Refusal) =>
			post ? reply(response, { message: refused(why) }) : ended(response, why);
		// What is not understood is refused before anything is counted or looked up.
		const last = request.headers['last-event-id'] ?? url.searchParams.get('last') ?? '';
		const { message, refusal } = readMessage(
			viewer,
			post
				? sent.body
				: {
						kind: 'listen',
						version: Number(url.searchParams.get('version')),
						...(last !== '' && { last })
					}
		);
		if (refusal) return refuse(refusal);
		if (viewer !== 'stranger')
			return inside(rooms, viewer, typed, message as MessageOf<Inside>, request, response);
		if (!post) return ended(response, 'not-joined');
		reply(response, await outside(rooms, typed, message as MessageOf<'stranger'>, request));
	}

	/** What was sent, as JSON; undefined when it is not to be read, and then that has been said. */
	async function sentIn(
		request: IncomingMessage,
		response: ServerResponse,
		toRoom: boolean
	): Promise<{ body: unknown } | undefined> {
		if (!isFit(request, response)) return undefined;
		// Unread it costs nothing; what is small counts little.
		const size = Number(request.headers['content-length'] ?? bodyLimit) / 1024;
		const from = network(request);
		if (!bodies.take(from, size) || !(toRoom || readings.take(from))) {
			response.setHeader('connection', 'close');
			return void reply(response, { message: refused('too-many') });
		}
		const text = await bodyOf(request, response);
		if (text === undefined) return undefined;
		try {
			return { body: parseBounded(text) };
		} catch {
			return void reply(response, { message: refused('not-understood') });
		}
	}

	/** Whether something that is sent may be read at all; where not, that has been said. */
	function isFit(request: IncomingMessage, response: ServerResponse): boolean {
		const not = (why: Refusal, status: number) => {
			reply(response, { message: refused(why) }, status);
			return false;
		};
		if (!isOurs(request)) return not('not-yours', 403);
		if (!request.headers['content-type']?.startsWith('application/json'))
			return not('not-understood', 415);
		return true;
	}

	/** A write must come from a page of ours. */
	function isOurs(request: IncomingMessage): boolean {
		const { origin } = request.headers;
		return origin === `${secure(request) ? 'https' : 'http'}://${host(request)}`;
	}
}
