import type { IncomingMessage } from 'node:http';
import { OpenMessage, protocolVersion as version, readMessage } from '#lib/rooms/protocol.ts';
import type { Refusal } from '#lib/rooms/protocol.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { refused, type DoorReply } from '#lib/server/rooms/door/answer.ts';
import { keepsCookies, type Cookies } from '#lib/server/rooms/door/cookies.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { NewRoom } from '#lib/server/rooms/new-rooms.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

export type OpeningAtDoor = ReturnType<typeof openingAtDoor>;

/** How a room is opened: by anybody, or by who has an opening secret, as far as their network may. */
export function openingAtDoor(cookies: Cookies, { network }: Pick<Surroundings, 'network'>) {
	const openings = allowance({ atOnce: 120, perSecond: 1 / 30 });
	/** Opening secrets that were not made here: a school behind one address opens fewer rooms than that. */
	const secrets = allowance({ atOnce: 60, perSecond: 10 / 60 });

	/** Why somebody may not open a room on this server, if there is a reason. */
	async function secretRefused(
		rooms: Hub,
		request: IncomingMessage,
		secret: string | undefined
	): Promise<Refusal | undefined> {
		if (!(await rooms.opening.needed())) return undefined;
		if (!secret) return 'secret-needed';
		// Nobody guesses one that was made: whoever has it is not counted among those who try.
		if (await rooms.opening.wasMade(secret)) return undefined;
		// Counted before it is looked at: who guesses learns nothing from the answers that are left.
		if (!secrets.take(network(request))) return 'too-many';
		return rooms.opening.isFixed(secret) ? undefined : 'secret-wrong';
	}

	/** Only what would open a room is counted. */
	async function opened(
		request: IncomingMessage,
		open: () => Promise<NewRoom | Refusal>
	): Promise<DoorReply> {
		if (!openings.take(network(request))) return { message: refused('too-many') };
		const room = await open();
		if (typeof room === 'string') return { message: refused(room) };
		const { code, desk, expires } = room;
		return {
			message: { kind: 'opened', version, code, desk },
			cookies: [cookies.granting('teacher', code, desk, expires, request)]
		};
	}

	return {
		secretRefused,
		opened,
		/** Answers who asks for a room with a case that is built in. */
		async asked(rooms: Hub, request: IncomingMessage, body: unknown): Promise<DoorReply> {
			const asked = OpenMessage.safeParse(body);
			if (!asked.success) {
				const { refusal } = readMessage('stranger', body);
				return { message: refused(refusal === 'other-version' ? refusal : 'not-understood') };
			}
			const read = rooms.asked(asked.data.settings);
			if (read.faults) return { message: { kind: 'faults', version, faults: read.faults } };
			if (asked.data.probed && !keepsCookies(request)) return { message: refused('no-cookies') };
			const refusal = await secretRefused(rooms, request, asked.data.secret);
			if (refusal) return { message: refused(refusal) };
			return opened(request, () => rooms.open(read.settings));
		}
	};
}
