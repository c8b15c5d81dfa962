import type { IncomingMessage, ServerResponse } from 'node:http';
import { isCode } from '#lib/rooms/join-code.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MessageOf
} from '#lib/rooms/protocol.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import { watchMark } from '#lib/server/metrics.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import type { Inside } from '#lib/server/rooms/board.ts';
import {
	begin,
	ended,
	refused,
	reply,
	writeJson,
	type DoorReply
} from '#lib/server/rooms/door/answer.ts';
import type { Cookies } from '#lib/server/rooms/door/cookies.ts';
import { whoIs, type Within } from '#lib/server/rooms/door/who-is.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import { writePieces } from '#lib/server/rooms/record-stream.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';

/** Those who are in a room: they follow it, mark in it, steer it, and leave it. */
export function insideOf(cookies: Cookies) {
	/** A line that comes and goes gets a full frame each time; so many, by person. */
	const lines = allowance({ atOnce: 60, perSecond: 1 });
	/** Who asks without a stream does so every three seconds; several walls of a room count together. */
	const questions = allowance({ atOnce: 60, perSecond: 2 });
	/** Reasons asked for, by person. */
	const asked = allowance({ atOnce: 60, perSecond: 2 });

	/** Answers who says that they are in the room with a code. */
	return async function answer(
		rooms: Hub,
		viewer: Inside,
		code: string,
		message: MessageOf<Inside>,
		request: IncomingMessage,
		response: ServerResponse
	): Promise<void> {
		const post = request.method === 'POST';
		const who = await whoIs(rooms, code, request, viewer);
		if (message.kind === 'sign-out') {
			const person = typeof who === 'object' ? who.person : undefined;
			if (typeof who === 'object' && person?.access !== 'banned')
				await rooms.signOut(who.room, viewer, person);
			return reply(response, signedOut(code, viewer, person, request));
		}
		if (typeof who === 'string')
			return post ? reply(response, { message: refused(who) }) : ended(response, who);
		if (!post) return listen(rooms, viewer, who, message, response);
		if (message.kind === 'listen') return tellWhole(rooms, viewer, who, response);
		if (viewer === 'teacher' && message.kind === 'record') {
			const record = await rooms.record(who.room);
			if (typeof record === 'string') return reply(response, { message: refused(record) });
			return writePieces(response, record.pieces);
		}
		reply(response, await said(rooms, viewer, who, message, request));
	};

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
			cookies: [cookies.granting('teacher', room.code, answer.secret, expires_at, request)]
		};
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
				return { message: answer, cookies: [cookies.ending('participant', room.code, request)] };
			}
			case 'reasons':
				return { message: rooms.reasons(room, 'participant', message) };
			case 'reply':
				return { message: await rooms.reply(room, person, message) };
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
			cookies: isCode(code) ? viewers.map((each) => cookies.ending(each, code, request)) : []
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
}

/** Whom an allowance counts: a person, or all desks or projectors of a room together. */
function nameOf(room: LoadedRoom, viewer: Viewer, person: Present | undefined): string {
	return person?.id ?? `${viewer} ${room.id}`;
}
