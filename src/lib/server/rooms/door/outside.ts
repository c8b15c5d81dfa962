import type { IncomingMessage } from 'node:http';
import { isCode } from '#lib/rooms/join-code.ts';
import { protocolVersion as version, type MessageOf, type Refusal } from '#lib/rooms/protocol.ts';
import { sharedState } from '#lib/rooms/state.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { refused, type DoorReply } from '#lib/server/rooms/door/answer.ts';
import { keepsCookies, secretOf, type Cookies } from '#lib/server/rooms/door/cookies.ts';
import { guesses } from '#lib/server/rooms/door/guesses.ts';
import { whoIs } from '#lib/server/rooms/door/who-is.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';
import { unlocked } from '#lib/server/security-log.ts';

/** Those who are not in a room yet: they look at it, join it, or unlock its desk or projector by a link. */
export function outsideOf(cookies: Cookies, { network }: Pick<Surroundings, 'network'>) {
	const guessed = guesses();
	/** Who joins by the code alone, by network and by room; with the secret of the link nobody is counted. */
	const joins = allowance({ atOnce: 3000, perSecond: 30 });
	const joinsOfRoom = allowance({ atOnce: 150, perSecond: 2 });
	/** Lookups underway, by network and code. */
	const underway = new Map<string, Promise<LoadedRoom | Refusal>>();

	/**
	 * A class that joins all at once, from one network and by one code, makes one guess between them: none of
	 * them could learn from theirs what the first does not.
	 * @param wrong that the code is right does not make it right: the secret was not
	 */
	async function guess(
		rooms: Hub,
		code: string,
		request: IncomingMessage,
		wrong: boolean
	): Promise<LoadedRoom | Refusal> {
		if (!isCode(code)) return 'no-such-room';
		const from = network(request);
		if (wrong) return paid(rooms, code, from, true);
		const key = `${from} ${code}`;
		const known = underway.get(key);
		if (known) return known;
		const looking = paid(rooms, code, from, false).finally(() => underway.delete(key));
		underway.set(key, looking);
		return looking;
	}

	async function paid(
		rooms: Hub,
		code: string,
		from: string,
		wrong: boolean
	): Promise<LoadedRoom | Refusal> {
		if (!guessed.take(from)) return 'too-many';
		const room = await rooms.find(code);
		if (!room) return 'no-such-room';
		if (!wrong) guessed.giveBack(from);
		return room;
	}

	/**
	 * What is said from outside. Who has the secret of a link, or was here before, is let through;
	 * everybody else pays for their guess at the code before it is looked up.
	 */
	return async function outside(
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
				cookies: [cookies.granting(message.as, code, message.secret, expires_at, request)]
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
			const joined = await rooms.join(room, message, secretOf(request, 'participant'));
			if (typeof joined === 'string') return { message: refused(joined) };
			const { id, name } = joined.person;
			const { expires_at } = room.open.row;
			return {
				message: { kind: 'joined', version, person: id, name },
				cookies: [cookies.granting('participant', code, joined.token, expires_at, request)]
			};
		}
		if (unlock) return { message: refused('not-yours') };
		const at = new Date();
		const frame = sharedState(room.open.at(at.getTime()), 'stranger');
		return {
			message: { kind: 'frame', version, id: 'door.0', at: at.toISOString(), frame },
			cookies: [cookies.probe(request)]
		};
	};
}
