import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseBounded } from '#lib/domain/bounded-json.ts';
import { readCode } from '#lib/rooms/join-code.ts';
import {
	OpenMessage,
	protocolVersion as version,
	readMessage,
	type FromServer,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { sharedState } from '#lib/rooms/state.ts';
import { viewers, type Viewer } from '#lib/rooms/visibility.ts';
import { watchMark } from '#lib/server/metrics.ts';
import { refusedAs, unlocked } from '#lib/server/security-log.ts';
import { logFailure } from '#lib/server/guarded.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { eventOf, type Inside } from '#lib/server/rooms/board.ts';
import type { Held } from '#lib/server/rooms/held.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import { writePieces } from '#lib/server/rooms/record-stream.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';

/**
 * The one way into rooms, in front of SvelteKit: what is asked for a thousand times a second and
 * what stays open for an hour costs a tenth here. Kit's hooks are not passed, so what they check is
 * checked here: where a request comes from, its size, its form; the headers of every response are
 * set before.
 *
 * `POST /live` opens a room; `GET /live` says whether that takes a secret. `GET /live/CODE?as=VIEWER` is a stream of events, and
 * `POST /live/CODE?as=VIEWER` says one thing of the protocol.
 */
export const doorPath = '/live';

/** 200 picked elements, or a reason of 4,000 characters, in the widest letters. */
const bodyLimit = 65_536;

const statuses: Record<Refusal, number> = {
	'not-understood': 400,
	'other-version': 409,
	'not-yours': 403,
	'no-such-room': 404,
	'not-joined': 403,
	'name-needed': 422,
	'room-space': 507,
	'server-space': 507,
	full: 409,
	removed: 403,
	banned: 403,
	closed: 409,
	locked: 409,
	'not-begun': 409,
	'no-such-element': 422,
	'always-arises': 422,
	'no-such-person': 404,
	'no-such-step': 409,
	'stepped-already': 409,
	'secret-needed': 403,
	'secret-wrong': 403,
	'too-many': 429,
	busy: 503
};

const refused = (why: Refusal): FromServer => ({ kind: 'refused', version, why });

type Answer = { message: FromServer; cookie?: string };

/** What is known of the world around: how a request came, and from where. */
export type Surroundings = {
	/** Whether the browser speaks https to us, or to the proxy before us. */
	secure(request: IncomingMessage): boolean;
	/** The host that the browser asked for. */
	host(request: IncomingMessage): string | undefined;
	/** The address of the browser. */
	address(request: IncomingMessage): string;
};

/** Reads the surroundings as the environment describes them, with the names of adapter-node. */
export function surroundings(environment: Record<string, string | undefined>): Surroundings {
	const header = (request: IncomingMessage, name: string | undefined) => {
		const value = name && request.headers[name.toLowerCase()];
		return Array.isArray(value) ? value[0] : value || undefined;
	};
	const { PROTOCOL_HEADER, HOST_HEADER, ADDRESS_HEADER } = environment;
	return {
		secure: (request) => header(request, PROTOCOL_HEADER)?.split(',')[0]!.trim() === 'https',
		host: (request) => header(request, HOST_HEADER) ?? request.headers.host,
		// The last address is the one that our own proxy has seen; those before it anybody can write.
		address: (request) =>
			header(request, ADDRESS_HEADER)?.split(',').at(-1)!.trim() ??
			request.socket.remoteAddress ??
			''
	};
}

/** @param hub waited for by who comes before the database is open */
export function door(hub: Promise<Hub>, { secure, host, address }: Surroundings) {
	/** A class behind one address may mistype; who guesses finds nothing in a lifetime (see join-code.ts). */
	const guesses = allowance({ atOnce: 40, perSecond: 10 / 60 });
	const openings = allowance({ atOnce: 120, perSecond: 1 / 30 });
	/** Opening secrets, right and wrong ones: a school behind one address opens fewer rooms than that. */
	const secrets = allowance({ atOnce: 60, perSecond: 10 / 60 });
	/** What is read before it is known whether it opens a room, so that what opens none costs nobody a room. */
	const readings = allowance({ atOnce: 300, perSecond: 1 });
	/** KB of what is sent, by address: a school behind one sends essays, nobody sends a hundred thousand. */
	const bodies = allowance({ atOnce: 32_768, perSecond: 512 });
	const joins = allowance({ atOnce: 3000, perSecond: 30 });
	/** A line that comes and goes gets a full frame each time; so many, by person. */
	const lines = allowance({ atOnce: 60, perSecond: 1 });
	/** Reasons asked for, by person. */
	const asked = allowance({ atOnce: 60, perSecond: 2 });

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
		if (more.length > 0 || (!post && request.method !== 'GET')) {
			response.writeHead(more.length > 0 ? 404 : 405).end();
			return;
		}
		let body: unknown;
		if (post) {
			if (!isOurs(request)) return reply(response, { message: refused('not-yours') }, 403);
			if (!request.headers['content-type']?.startsWith('application/json'))
				return reply(response, { message: refused('not-understood') }, 415);
			// Unread it costs nothing; what is small counts little.
			const size = Number(request.headers['content-length'] ?? bodyLimit) / 1024;
			const fits =
				bodies.take(address(request), size) && (typed || readings.take(address(request)));
			if (!fits) {
				response.setHeader('connection', 'close');
				return reply(response, { message: refused('too-many') });
			}
			const text = await bodyOf(request, response);
			if (text === undefined) return;
			try {
				body = parseBounded(text);
			} catch {
				return reply(response, { message: refused('not-understood') });
			}
		}
		const rooms = await hub;
		if (typed === undefined || typed === '') {
			if (!post)
				return reply(response, {
					message: { kind: 'opening', version, secret: await rooms.opening.needed() }
				});
			return reply(response, await opened(rooms, request, body));
		}
		const viewer = viewers.find((each) => each === url.searchParams.get('as'));
		if (!viewer) return reply(response, { message: refused('not-understood') });
		const refuse = (why: Refusal) =>
			post ? reply(response, { message: refused(why) }) : ended(response, why);
		// Who has guessed too often gets no answer to a right guess either; who is in a room stays in it.
		const unknown = request.headers.cookie === undefined;
		if (unknown && !guesses.has(address(request))) return refuse('too-many');
		const room = readCode(typed) === typed ? await rooms.find(typed) : undefined;
		if (!room) return refuse(guesses.take(address(request)) ? 'no-such-room' : 'too-many');
		const who = await whoIs(rooms, room, request, viewer);
		const outside = viewer === 'stranger' || typeof who === 'string';
		if (outside && !unknown && !guesses.has(address(request))) return refuse('too-many');
		if (!post) return listen(rooms, room, viewer, who, url.searchParams, request, response);
		if (viewer === 'teacher' && who === true) {
			const { message } = readMessage(viewer, body);
			if (message?.kind === 'record') {
				const record = await rooms.record(room);
				if (typeof record === 'string') return reply(response, { message: refused(record) });
				return writePieces(response, record.pieces);
			}
		}
		reply(response, await said(rooms, room, viewer, who, body, request));
	}

	/** A write must come from a page of ours. */
	function isOurs(request: IncomingMessage): boolean {
		const { origin } = request.headers;
		return origin === `${secure(request) ? 'https' : 'http'}://${host(request)}`;
	}

	async function opened(rooms: Hub, request: IncomingMessage, body: unknown): Promise<Answer> {
		const asked = OpenMessage.safeParse(body);
		if (!asked.success) {
			const { refusal } = readMessage('stranger', body);
			return { message: refused(refusal === 'other-version' ? refusal : 'not-understood') };
		}
		if (!openings.take(address(request))) return { message: refused('too-many') };
		if (await rooms.opening.needed()) {
			const { secret } = asked.data;
			if (!secret) return { message: refused('secret-needed') };
			// Counted before it is looked at: who guesses learns nothing from the answers that are left.
			if (!secrets.take(address(request))) return { message: refused('too-many') };
			if (!(await rooms.opening.admits(secret))) return { message: refused('secret-wrong') };
		}
		const room = await rooms.open(asked.data.settings);
		if (typeof room === 'string') return { message: refused(room) };
		if (room.faults) return { message: { kind: 'faults', version, faults: room.faults } };
		const { code, desk, expires } = room;
		return {
			message: { kind: 'opened', version, code, desk },
			cookie: cookieOf('teacher', code, desk, expires, request)
		};
	}

	/** What the request's cookie makes of the viewer: the person, `true` for desk and projector, or why not. */
	async function whoIs(
		rooms: Hub,
		room: Held,
		request: IncomingMessage,
		viewer: Viewer
	): Promise<Present | true | Refusal> {
		if (viewer === 'stranger') return true;
		const secret = cookie(request, cookieNames[viewer]);
		if (secret === undefined) return viewer === 'participant' ? 'not-joined' : 'not-yours';
		if (viewer === 'teacher') return rooms.isDesk(room, secret) || 'not-yours';
		if (viewer === 'projector') return rooms.isProjector(room, secret) || 'not-yours';
		const person = await rooms.participant(room, secret);
		if (!person) return 'not-joined';
		return person;
	}

	function listen(
		rooms: Hub,
		room: Held,
		viewer: Viewer,
		who: Present | true | Refusal,
		query: URLSearchParams,
		request: IncomingMessage,
		response: ServerResponse
	): void {
		const last = request.headers['last-event-id'] ?? query.get('last') ?? undefined;
		const { message, refusal } = readMessage(viewer, {
			kind: 'listen',
			version: Number(query.get('version')),
			...(last !== undefined && last !== '' && { last })
		});
		if (refusal) return ended(response, refusal);
		if (viewer === 'stranger') return ended(response, 'not-joined');
		if (typeof who === 'string') return ended(response, who);
		if (who !== true && who.access !== 'present') return ended(response, who.access);
		if (!lines.take(nameOf(room, viewer, who))) return ended(response, 'too-many');
		// Headers and first frame go out together: after a restart thousands ask at once.
		response.cork();
		begin(response);
		response.write('retry: 500\n\n');
		const since = message.kind === 'listen' ? message.last : undefined;
		rooms.listen(room, viewer, response, who === true ? undefined : who.id, since);
		response.uncork();
	}

	async function said(
		rooms: Hub,
		room: Held,
		viewer: Viewer,
		who: Present | true | Refusal,
		body: unknown,
		request: IncomingMessage
	): Promise<Answer> {
		const { message, refusal } = readMessage(viewer, body);
		if (refusal !== undefined) return { message: refused(refusal) };
		if (typeof who === 'string') return { message: refused(who) };
		if (message.kind === 'reasons' && !asked.take(nameOf(room, viewer, who)))
			return { message: refused('too-many') };
		switch (viewer) {
			case 'stranger':
				return outside(rooms, room, message as MessageOf<'stranger'>, request);
			case 'participant':
				return {
					message: await inside(rooms, room, who as Present, message as MessageOf<'participant'>)
				};
			default:
				return {
					message: await steered(rooms, room, viewer, message as Parameters<typeof steered>[3])
				};
		}
	}

	async function outside(
		rooms: Hub,
		room: Held,
		message: MessageOf<'stranger'>,
		request: IncomingMessage
	): Promise<Answer> {
		const { code, open } = room;
		const expires = open.row.expires_at;
		switch (message.kind) {
			case 'listen': {
				const at = new Date();
				const frame = sharedState(open.at(at.getTime()), 'stranger');
				return {
					message: { kind: 'frame', version, id: 'door.0', at: at.toISOString(), frame }
				};
			}
			case 'unlock': {
				const { as, secret } = message;
				const right =
					as === 'teacher' ? rooms.isDesk(room, secret) : rooms.isProjector(room, secret);
				if (right) {
					unlocked(room.id, as);
					return {
						message: { kind: 'done', version },
						cookie: cookieOf(as, code, secret, expires, request)
					};
				}
				return { message: refused(guesses.take(address(request)) ? 'not-yours' : 'too-many') };
			}
			case 'join': {
				if (message.code !== code) return { message: refused('not-understood') };
				if (!joins.take(address(request))) return { message: refused('too-many') };
				const token = message.anew ? undefined : cookie(request, cookieNames.participant);
				const joined = await rooms.join(room, message.name, token);
				if (typeof joined === 'string') return { message: refused(joined) };
				const { id, name } = joined.person;
				return {
					message: { kind: 'joined', version, person: id, name },
					cookie: cookieOf('participant', code, joined.token, expires, request)
				};
			}
		}
	}

	async function inside(
		rooms: Hub,
		room: Held,
		person: Present,
		message: MessageOf<'participant'>
	): Promise<FromServer> {
		// A mark of someone who was removed is refused with its number, by admission.
		if (message.kind === 'mark') return watchMark(() => rooms.mark(room, person, message));
		if (person.access !== 'present') return refused(person.access);
		switch (message.kind) {
			case 'leave':
				return rooms.leave(room, person);
			case 'reasons':
				return rooms.reasons(room, 'participant', message);
			case 'listen':
				return refused('not-understood');
		}
	}

	async function steered(
		rooms: Hub,
		room: Held,
		viewer: Exclude<Inside, 'participant'>,
		message: Exclude<MessageOf<'teacher'>, { kind: 'record' }>
	): Promise<FromServer> {
		switch (message.kind) {
			case 'listen':
				return refused('not-understood');
			case 'reasons':
				return rooms.reasons(room, viewer, message);
			case 'projector':
				return { kind: 'key', version, secret: rooms.projectorSecret(room) };
			default:
				return rooms.act(room, message);
		}
	}

	/** A cookie that no script reads and that goes to this room and nowhere else. */
	function cookieOf(
		viewer: Inside,
		code: string,
		secret: string,
		expires: number,
		request: IncomingMessage
	): string {
		const seconds = Math.max(0, Math.floor((expires - Date.now()) / 1000));
		return `${cookieNames[viewer]}=${secret}; Path=${doorPath}/${code}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure(request) ? '; Secure' : ''}`;
	}
}

export const cookieNames: Record<Inside, string> = {
	participant: 'chapeau_person',
	teacher: 'chapeau_desk',
	projector: 'chapeau_projector'
};

function cookie(request: IncomingMessage, name: string): string | undefined {
	const found = request.headers.cookie?.split('; ').find((each) => each.startsWith(`${name}=`));
	return found?.slice(name.length + 1) || undefined;
}

/** The body, as text; undefined when it was too large, and then that has been said. */
async function bodyOf(
	request: IncomingMessage,
	response: ServerResponse
): Promise<string | undefined> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > bodyLimit) {
			response.setHeader('connection', 'close');
			reply(response, { message: refused('not-understood') }, 413);
			return undefined;
		}
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

function reply(response: ServerResponse, { message, cookie }: Answer, status?: number): void {
	const text = JSON.stringify(message);
	const why = message.kind === 'refused' ? message.why : undefined;
	if (why !== undefined) refusedAs(why);
	response.writeHead(status ?? (why ? statuses[why] : message.kind === 'faults' ? 422 : 200), {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(text),
		...(cookie !== undefined && { 'set-cookie': cookie }),
		...((why === 'busy' || why === 'too-many') && { 'retry-after': '2' })
	});
	response.end(text);
}

/** Whom an allowance counts: a person, or all desks or projectors of a room together. */
function nameOf(room: Held, viewer: Viewer, who: Present | true): string {
	return who === true ? `${viewer} ${room.id}` : who.id;
}

function begin(response: ServerResponse): void {
	response.writeHead(200, {
		'content-type': 'text/event-stream',
		// A proxy that gathers events would hold them back.
		'x-accel-buffering': 'no'
	});
}

/** A stream that says why there is none. With another status the browser would not hand out the reason. */
function ended(response: ServerResponse, why: Refusal): void {
	// What passes is told by the status: the page waits, and tries again by itself.
	if (why === 'too-many') return reply(response, { message: refused(why) });
	refusedAs(why);
	begin(response);
	response.end(eventOf(refused(why)));
}
