import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwn } from '#lib/domain/own-id.ts';
import { partsFormat } from '#lib/case-source/parts-format.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { sliceOf } from '#lib/server/rooms/case-slices.ts';
import { refused, reply } from '#lib/server/rooms/door/answer.ts';
import type { Hub } from '#lib/server/rooms/hub.ts';
import type { Surroundings } from '#lib/server/rooms/surroundings.ts';

/** The format of addresses that bear none: pages of before asked by them. */
const unnumbered = '1';

/** The parts of the cases that rooms were opened with: nothing of a room, and the same for ever. */
export function caseAtDoor(hub: Promise<Hub>, { network }: Pick<Surroundings, 'network'>) {
	/** Cases that are not in memory, by network: each is looked up in the database. */
	const strangeCases = allowance({ atOnce: 60, perSecond: 1 });

	/** A part of a case, for whoever has its digest: the door of each of its rooms tells it. */
	return async function ofCase(
		address: readonly string[],
		request: IncomingMessage,
		response: ServerResponse
	): Promise<void> {
		const { cases } = await hub;
		const [format = '', digest = '', ...path] = /^\d{1,4}$/.test(address[0] ?? '')
			? address
			: [unnumbered, ...address];
		const asked = Number(format) === partsFormat && /^[0-9a-f]{64}$/.test(digest);
		if (asked && !cases.has(digest) && !strangeCases.take(network(request)))
			return reply(response, { message: refused('too-many') });
		const found = asked ? await cases.find(digest) : undefined;
		const accepts = String(request.headers['accept-encoding'] ?? '');
		const slice = found && (await sliceOf(found, path, accepts));
		if (!slice) return void response.writeHead(404).end();
		const { id } = found.dossier.case;
		response.writeHead(200, {
			'content-type': 'application/json',
			'content-length': slice.body.length,
			// What came with a room goes with it: no cache on the way keeps it.
			'cache-control': `${isOwn(id) ? 'private' : 'public'}, max-age=31536000, immutable`,
			vary: 'accept-encoding',
			...(slice.packed && { 'content-encoding': slice.packed })
		});
		response.end(slice.body);
	};
}
