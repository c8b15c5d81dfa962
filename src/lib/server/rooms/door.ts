import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { parseBounded } from '#lib/domain/bounded-json.ts';
import { isCode } from '#lib/rooms/join-code.ts';
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
import { sliceOf } from '#lib/server/rooms/case-slices.ts';
import { guesses } from '#lib/server/rooms/guesses.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import { writePieces } from '#lib/server/rooms/record-stream.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/**
 * The one way into rooms, in front of SvelteKit: what is asked for a thousand times a second and
 * what stays open for an hour costs a tenth here. Kit's hooks are not passed, so what they check is
 * checked here: where a request comes from, its size, its form; the headers of every response are
 * set before.
 *
 * `POST /live` opens a room; `GET /live` says whether that takes a secret. `GET /live/CODE?as=VIEWER` is a stream of events, and
 * `POST /live/CODE?as=VIEWER` says one thing of the protocol. Where a network holds streams back, `listen`
 * is said that way, and answered with the whole. `GET /live/cases/DIGEST/…` is a part of a case that some
 * room was opened with: nothing of the room, and the same for ever.
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
	'no-cookies': 428,
	'name-needed': 422,
	'room-space': 507,
	'server-space': 507,
	'name-unfit': 422,
	'name-fixed': 409,
	'door-closed': 403,
	full: 409,
	removed: 403,
	banned: 403,
	closed: 409,
	locked: 409,
	'not-begun': 409,
	'no-such-element': 422,
	'always-arises': 422,
	'no-such-rival': 422,
	'no-such-evidence': 422,
	'no-such-person': 404,
	'no-such-step': 409,
	'stepped-already': 409,
	'secret-needed': 403,
	'secret-wrong': 403,
	'too-many': 429,
	busy: 503
};

const refused = (why: Refusal): FromServer => ({ kind: 'refused', version, why });

type DoorReply = { message: FromServer; cookies?: string[] };

/** A room that somebody is let into, and who they are where they are a person. */
type Within = { room: LoadedRoom; person?: Present };

/** @param hub waited for by who comes before the database is open */
export function door(hub: Promise<Hub>, { secure, host, network }: Surroundings) {
	const guessed = guesses();
	const openings = allowance({ atOnce: 120, perSecond: 1 / 30 });
	/** Opening secrets that were not made here: a school behind one address opens fewer rooms than that. */
	const secrets = allowance({ atOnce: 60, perSecond: 10 / 60 });
	/** What is read before it is known whether it opens a room, so that what opens none costs nobody a room. */
	const readings = allowance({ atOnce: 300, perSecond: 1 });
	/** KB of what is sent, by address: a school behind one sends essays, nobody sends a hundred thousand. */
	const bodies = allowance({ atOnce: 32_768, perSecond: 512 });
	/** Who joins by the code alone, by network and by room; with the secret of the link nobody is counted. */
	const joins = allowance({ atOnce: 3000, perSecond: 30 });
	const joinsOfRoom = allowance({ atOnce: 150, perSecond: 2 });
	/** A line that comes and goes gets a full frame each time; so many, by person. */
	const lines = allowance({ atOnce: 60, perSecond: 1 });
	/** Who asks without a stream does so every three seconds; several walls of a room count together. */
	const questions = allowance({ atOnce: 60, perSecond: 2 });
	/** Cases that are not in memory, by network: each is looked up in the database. */
	const strangeCases = allowance({ atOnce: 60, perSecond: 1 });
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
		if (typed === 'cases' && request.method === 'GET') return ofCase(more, request, response);
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
				bodies.take(network(request), size) && (typed || readings.take(network(request)));
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
					message: { kind: 'opening', version, secret: await rooms.opening.needed() },
					cookies: [probe(request)]
				});
			return reply(response, await opened(rooms, request, body));
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
				? body
				: {
						kind: 'listen',
						version: Number(url.searchParams.get('version')),
						...(last !== '' && { last })
					}
		);
		if (refusal) return refuse(refusal);
		if (viewer !== 'stranger') {
			const who = await whoIs(rooms, typed, request, viewer);
			if (message.kind === 'sign-out') {
				const person = typeof who === 'object' ? who.person : undefined;
				if (typeof who === 'object' && person?.access !== 'banned')
					await rooms.signOut(who.room, viewer, person);
				return reply(response, signedOut(typed, viewer, person, request));
			}
			if (typeof who === 'string') return refuse(who);
			if (!post) return listen(rooms, viewer, who, message as MessageOf<Inside>, response);
			if (message.kind === 'listen') return tellWhole(rooms, viewer, who, response);
			if (viewer === 'teacher' && message.kind === 'record') {
				const record = await rooms.record(who.room);
				if (typeof record === 'string') return reply(response, { message: refused(record) });
				return writePieces(response, record.pieces);
			}
			return reply(response, await said(rooms, viewer, who, message as MessageOf<Inside>, request));
		}
		if (!post) return ended(response, 'not-joined');
		reply(response, await outside(rooms, typed, message as MessageOf<'stranger'>, request));
	}

	/** A part of a case, for whoever has its digest: the door of each of its rooms tells it. */
	async function ofCase(
		[digest = '', ...path]: string[],
		request: IncomingMessage,
		response: ServerResponse
	): Promise<void> {
		const { cases } = await hub;
		const asked = /^[0-9a-f]{64}$/.test(digest);
		if (asked && !cases.has(digest) && !strangeCases.take(network(request)))
			return reply(response, { message: refused('too-many') });
		const found = asked ? await cases.find(digest) : undefined;
		const accepts = String(request.headers['accept-encoding'] ?? '');
		const slice = found && (await sliceOf(found, path, accepts));
		if (!slice) return void response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': 'application/json',
			'content-length': slice.body.length,
			'cache-control': 'public, max-age=31536000, immutable',
			vary: 'accept-encoding',
			...(slice.packed && { 'content-encoding': slice.packed })
		});
		response.end(slice.body);
	}

	/** A write must come from a page of ours. */
	function isOurs(request: IncomingMessage): boolean {
		const { origin } = request.headers;
		return origin === `${secure(request) ? 'https' : 'http'}://${host(request)}`;
	}

	async function opened(rooms: Hub, request: IncomingMessage, body: unknown): Promise<DoorReply> {
		const asked = OpenMessage.safeParse(body);
		if (!asked.success) {
			const { refusal } = readMessage('stranger', body);
			return { message: refused(refusal === 'other-version' ? refusal : 'not-understood') };
		}
		const read = rooms.asked(asked.data.settings);
		if (read.faults) return { message: { kind: 'faults', version, faults: read.faults } };
		if (asked.data.probed && !keepsCookies(request)) return { message: refused('no-cookies') };
		if (await rooms.opening.needed()) {
			const { secret } = asked.data;
			if (!secret) return { message: refused('secret-needed') };
			// Nobody guesses one that was made: whoever has it is not counted among those who try.
			if (!(await rooms.opening.wasMade(secret))) {
				// Counted before it is looked at: who guesses learns nothing from the answers that are left.
				if (!secrets.take(network(request))) return { message: refused('too-many') };
				if (!rooms.opening.isFixed(secret)) return { message: refused('secret-wrong') };
			}
		}
		// Only what would open a room is counted.
		if (!openings.take(network(request))) return { message: refused('too-many') };
		const room = await rooms.open(read.settings);
		if (typeof room === 'string') return { message: refused(room) };
		const { code, desk, expires } = room;
		return {
			message: { kind: 'opened', version, code, desk },
			cookies: [cookieOf('teacher', code, desk, expires, request)]
		};
	}

	/**
	 * Who is let in by the secret in their cookie: they are never counted among those who guess. A
	 * wrong one is looked for by itself, so that nothing is learnt of the code beside it.
	 */
	async function whoIs(
		rooms: Hub,
		code: string,
		request: IncomingMessage,
		viewer: Inside
	): Promise<Within | Refusal> {
		const none = viewer === 'participant' ? 'not-joined' : 'not-yours';
		const secret = cookie(request, cookieNames[viewer]);
		if (secret === undefined) return none;
		const room = await rooms.opened(viewer, code, secret);
		if (!room) return none;
		if (room === 'gone') return 'no-such-room';
		if (viewer !== 'participant') return { room };
		const person = await rooms.participant(room, secret);
		return person ? { room, person } : none;
	}

	function listen(
		rooms: Hub,
		viewer: Inside,
		{ room, person }: Within,
		message: MessageOf<Inside>,
		response: ServerResponse
	): void {
		if (person && person.access !== 'present') return ended(response, person.access);
		if (!lines.take(nameOf(room, viewer, person))) return ended(response, 'too-many');
		// Headers and first frame go out together: after a restart thousands ask at once.
		response.cork();
		begin(response);
		response.write('retry: 500\n\n');
		const since = message.kind === 'listen' ? message.last : undefined;
		rooms.listen(room, viewer, response, person?.id, since);
		response.uncork();
	}

	function tellWhole(
		rooms: Hub,
		viewer: Inside,
		{ room, person }: Within,
		response: ServerResponse
	): void {
		if (person && person.access !== 'present')
			return reply(response, { message: refused(person.access) });
		if (!questions.take(nameOf(room, viewer, person)))
			return reply(response, { message: refused('too-many') });
		const whole = rooms.whole(room, viewer, person?.id);
		if (whole === undefined) return reply(response, { message: refused('busy') });
		writeJson(response, 200, whole);
	}

	async function said(
		rooms: Hub,
		viewer: Inside,
		{ room, person }: Within,
		message: MessageOf<Inside>,
		request: IncomingMessage
	): Promise<DoorReply> {
		if (message.kind === 'reasons' && !asked.take(nameOf(room, viewer, person)))
			return { message: refused('too-many') };
		if (person) return inside(rooms, room, person, message as MessageOf<'participant'>, request);
		const answer = await steered(
			rooms,
			room,
			viewer as 'teacher',
			message as Parameters<typeof steered>[3]
		);
		if (answer.kind !== 'desk') return { message: answer };
		const { expires_at } = room.open.row;
		return {
			message: answer,
			cookies: [cookieOf('teacher', room.code, answer.secret, expires_at, request)]
		};
	}

	/**
	 * What is said from outside. Who has the secret of a link, or was here before, is let through;
	 * everybody else pays for their guess at the code before it is looked up.
	 */
	async function outside(
		rooms: Hub,
		code: string,
		message: MessageOf<'stranger'>,
		request: IncomingMessage
	): Promise<DoorReply> {
		const unlock = message.kind === 'unlock';
		const invited = message.secret
			? await rooms.opened(unlock ? message.as : 'stranger', code, message.secret)
			: undefined;
		if (invited === 'gone') return { message: refused('no-such-room') };
		if (unlock && invited) {
			const { expires_at } = invited.open.row;
			unlocked(invited.id, message.as);
			return {
				message: { kind: 'done', version },
				cookies: [cookieOf(message.as, code, message.secret, expires_at, request)]
			};
		}
		const who = unlock ? undefined : await whoIs(rooms, code, request, 'participant');
		const before = typeof who === 'object' ? who.room : undefined;
		const room = invited ?? before ?? (await guess(rooms, code, request, unlock));
		if (typeof room === 'string') return { message: refused(room) };
		if (message.kind === 'join') {
			if (message.code !== code) return { message: refused('not-understood') };
			if (message.probed && !keepsCookies(request)) return { message: refused('no-cookies') };
			const counted = !invited && (!before || message.anew);
			if (counted && !(joins.take(network(request)) && joinsOfRoom.take(room.id)))
				return { message: refused(room.open.row.door_closed_at ? 'door-closed' : 'too-many') };
			const joined = await rooms.join(room, message, cookie(request, cookieNames.participant));
			if (typeof joined === 'string') return { message: refused(joined) };
			const { id, name } = joined.person;
			const { expires_at } = room.open.row;
			return {
				message: { kind: 'joined', version, person: id, name },
				cookies: [cookieOf('participant', code, joined.token, expires_at, request)]
			};
		}
		if (unlock) return { message: refused('not-yours') };
		const at = new Date();
		const frame = sharedState(room.open.at(at.getTime()), 'stranger');
		return {
			message: { kind: 'frame', version, id: 'door.0', at: at.toISOString(), frame },
			cookies: [probe(request)]
		};
	}

	/** @param wrong that the code is right does not make it right: the secret was not */
	async function guess(
		rooms: Hub,
		code: string,
		request: IncomingMessage,
		wrong: boolean
	): Promise<LoadedRoom | Refusal> {
		if (!isCode(code)) return 'no-such-room';
		const from = network(request);
		if (!guessed.take(from)) return 'too-many';
		const room = await rooms.find(code);
		if (!room) return 'no-such-room';
		if (!wrong) guessed.giveBack(from);
		return room;
	}

	async function inside(
		rooms: Hub,
		room: LoadedRoom,
		person: Present,
		message: MessageOf<'participant'>,
		request: IncomingMessage
	): Promise<DoorReply> {
		// A mark of someone who was removed is refused with its number, by admission.
		if (message.kind === 'mark')
			return { message: await watchMark(() => rooms.mark(room, person, message)) };
		// What is theirs anybody may delete, whatever became of them.
		const deletes = message.kind === 'delete-own';
		if (!deletes && person.access !== 'present') return { message: refused(person.access) };
		switch (message.kind) {
			case 'leave':
			case 'delete-own': {
				const answer = await (deletes ? rooms.deleteOwn(room, person) : rooms.leave(room, person));
				if (answer.kind !== 'done') return { message: answer };
				return { message: answer, cookies: [endedCookie('participant', room.code, request)] };
			}
			case 'reasons':
				return { message: rooms.reasons(room, 'participant', message) };
			case 'listen':
			case 'sign-out':
				return { message: refused('not-understood') };
		}
	}

	/**
	 * The cookies of this browser go. Of who was banned it stays: it is all by which they are known
	 * again.
	 */
	function signedOut(
		code: string,
		viewer: Inside,
		person: Present | undefined,
		request: IncomingMessage
	): DoorReply {
		if (person?.access === 'banned') return { message: refused('banned') };
		const viewers: Inside[] = viewer === 'teacher' ? ['teacher', 'projector'] : [viewer];
		return {
			message: { kind: 'done', version },
			// Whatever stood in the address goes into a header here.
			cookies: isCode(code) ? viewers.map((each) => endedCookie(each, code, request)) : []
		};
	}

	async function steered(
		rooms: Hub,
		room: LoadedRoom,
		viewer: Exclude<Inside, 'participant'>,
		message: Exclude<MessageOf<'teacher'>, { kind: 'record' }>
	): Promise<FromServer> {
		switch (message.kind) {
			case 'listen':
			case 'sign-out':
				return refused('not-understood');
			case 'reasons':
				return rooms.reasons(room, viewer, message);
			case 'projector':
				return { kind: 'key', version, secret: room.open.row.projector_secret! };
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
		return written(viewer, code, secret, seconds, request);
	}

	function endedCookie(viewer: Inside, code: string, request: IncomingMessage): string {
		return written(viewer, code, '', 0, request);
	}

	/** Tells by the next request whether the browser keeps cookies; it goes when the browser is closed. */
	function probe(request: IncomingMessage): string {
		return `${probeName}=1; Path=${doorPath}; HttpOnly; SameSite=Strict${secure(request) ? '; Secure' : ''}`;
	}

	function written(
		viewer: Inside,
		code: string,
		secret: string,
		seconds: number,
		request: IncomingMessage
	): string {
		return `${cookieNames[viewer]}=${secret}; Path=${doorPath}/${code}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure(request) ? '; Secure' : ''}`;
	}
}

export const cookieNames: Record<Inside, string> = {
	participant: 'chapeau_person',
	teacher: 'chapeau_desk',
	projector: 'chapeau_projector'
};

const probeName = 'chapeau_probe';

function keepsCookies(request: IncomingMessage): boolean {
	return [probeName, ...Object.values(cookieNames)].some((name) => cookie(request, name));
}

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
	// By its events: an iterator for each of a thousand marks a second shows in the profile.
	await new Promise<void>((resolve, reject) => {
		request.on('data', (part: Buffer) => {
			size += part.length;
			if (size <= bodyLimit) return void parts.push(part);
			request.removeAllListeners('data').pause();
			resolve();
		});
		request.on('end', resolve);
		request.on('error', reject);
		request.on('close', () => {
			if (!request.complete) reject(new Error('The line broke in the middle of a request.'));
		});
	});
	if (size <= bodyLimit) return Buffer.concat(parts).toString('utf8');
	response.setHeader('connection', 'close');
	reply(response, { message: refused('not-understood') }, 413);
	return undefined;
}

function reply(response: ServerResponse, { message, cookies }: DoorReply, status?: number): void {
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

function writeJson(
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

/** Whom an allowance counts: a person, or all desks or projectors of a room together. */
function nameOf(room: LoadedRoom, viewer: Viewer, person: Present | undefined): string {
	return person?.id ?? `${viewer} ${room.id}`;
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
