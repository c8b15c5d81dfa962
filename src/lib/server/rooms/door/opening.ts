import type { IncomingMessage } from 'node:http';
import { OpenMessage, protocolVersion as version, readMessage } from '#lib/rooms/protocol.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { refused, type DoorReply } from '#lib/server/rooms/door/answer.ts';
import { keepsCookies, type Cookies } from '#lib/server/rooms/door/cookies.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/** How a room is opened: by anybody, or by who has an opening secret, as far as their network may. */
export function openingAtDoor(cookies: Cookies, { network }: Pick<Surroundings, 'network'>) {
	const openings = allowance({ atOnce: 120, perSecond: 1 / 30 });
	/** Opening secrets that were not made here: a school behind one address opens fewer rooms than that. */
	const secrets = allowance({ atOnce: 60, perSecond: 10 / 60 });

	return async function opened(
		rooms: Hub,
		request: IncomingMessage,
		body: unknown
	): Promise<DoorReply> {
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
			cookies: [cookies.granting('teacher', code, desk, expires, request)]
		};
	};
}
