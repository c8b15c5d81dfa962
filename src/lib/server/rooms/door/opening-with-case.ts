import type { IncomingMessage, ServerResponse } from 'node:http';
import {
	openingSecretHeader,
	protocolVersion as version,
	type FromServer
} from '#lib/rooms/protocol.ts';
import { sentCaseLimit } from '#lib/rooms/sent-case-limit.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { refused, reply } from '#lib/server/rooms/door/answer.ts';
import { bodyLimit, bytesOf } from '#lib/server/rooms/door/body.ts';
import { keepsCookies } from '#lib/server/rooms/door/cookies.ts';
import type { OpeningAtDoor } from '#lib/server/rooms/door/opening.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/** A case, and what else opens a room. */
const limit = sentCaseLimit + bodyLimit;

/** Cases that are being sent at the same time: each is held in memory until it has been read. */
const most = { ofNetwork: 2, ofAll: 12 };

/** How long a case may take to come in, in milliseconds: half a megabit a second. */
const usualPatience = 30_000;

/** Bytes of new cases that a network may have kept in a day, where anybody may open rooms. */
const newCases = { atOnce: 20_000_000, perSecond: 20_000_000 / 86_400 };

const faults = (...told: [string, ...string[]]): FromServer => ({
	kind: 'faults',
	version,
	faults: told
});

const tooLarge = faults(
	`This case is larger than ${sentCaseLimit / 1_000_000} MB, which is the most that a room takes. Send it without its text, or leave out of a copy what the class does not need.`
);
const tooSlow = faults(
	'This case took too long to arrive. Send it without its text, or over a faster connection.'
);
const keptEnough = faults(
	'Too many new cases have come from your network today, so this one was not taken. Open the room tomorrow, or with a case that a room of yours was opened with already.'
);

/**
 * How a room is opened with a case that is sent: the largest that a stranger may send us. Whatever can
 * be settled is settled before a byte of it is read: where it comes from, by whom, how large it says
 * it is, how many came before it. Who goes away takes no turn, and no room is opened for them.
 * @param patience shorter only for a test
 */
export function openingWithCase(
	hub: Promise<Hub>,
	opening: OpeningAtDoor,
	{ network }: Pick<Surroundings, 'network'>,
	patience = usualPatience
) {
	/** Cases sent, by network: a school opens a dozen rooms in a morning. */
	const sendings = allowance({ atOnce: 12, perSecond: 1 / 120 });
	/** Bytes of new cases, by network. */
	const keeping = allowance(newCases);
	/** How many are being sent, by network. */
	const underway = new Map<string, number>();
	let all = 0;

	return async function (request: IncomingMessage, response: ServerResponse): Promise<void> {
		/** Without having read what is still to come. */
		const not = (message: FromServer, status?: number) => {
			response.setHeader('connection', 'close');
			reply(response, { message }, status);
		};
		const from = network(request);
		if (Number(request.headers['content-length'] ?? 0) > limit) return not(tooLarge, 413);
		if (!keepsCookies(request)) return not(refused('no-cookies'));
		const rooms = await hub;
		const refusal = await opening.secretRefused(rooms, request, secretIn(request));
		if (refusal) return not(refused(refusal));
		const mine = underway.get(from) ?? 0;
		if (all >= most.ofAll || mine >= most.ofNetwork || !sendings.take(from))
			return not(refused('too-many'));
		all += 1;
		underway.set(from, mine + 1);
		const gone = new AbortController();
		response.once('close', () => gone.abort());
		try {
			const late = AbortSignal.timeout(patience);
			const bytes = await bytesOf(request, limit, late);
			if (!bytes) return late.aborted ? not(tooSlow, 408) : not(tooLarge, 413);
			const read = await rooms.readSentCase(bytes, gone.signal);
			if (gone.signal.aborted) return;
			if (!read) return not(refused('busy'));
			if (read.refusal !== undefined) return not(refused(read.refusal));
			if (read.faults) return not(faults(...read.faults));
			const { room } = read;
			const more = await rooms.bytesToKeep(room);
			const byAnybody = !(await rooms.opening.needed());
			if (gone.signal.aborted) return;
			if (byAnybody && more > 0 && !keeping.take(from, more)) return not(keptEnough, 429);
			reply(response, await opening.opened(request, () => rooms.openWithCase(room)));
		} finally {
			all -= 1;
			const left = underway.get(from)! - 1;
			if (left > 0) underway.set(from, left);
			else underway.delete(from);
		}
	};
}

function secretIn({ headers }: IncomingMessage): string | undefined {
	const written = headers[openingSecretHeader];
	if (typeof written !== 'string' || written.length > 2000) return undefined;
	try {
		return decodeURIComponent(written).slice(0, 200);
	} catch {
		return undefined;
	}
}
