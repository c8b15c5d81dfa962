import { authorBehind } from '#lib/rooms/replies.ts';
import {
	protocolVersion as version,
	type FromServer,
	type MessageOf,
	type Refusal
} from '#lib/rooms/protocol.ts';
import { type Db } from '#lib/server/database/database.ts';
import { isOrphan } from '#lib/server/database/faults.ts';
import { allowance } from '#lib/server/rooms/allowance.ts';
import { renew } from '#lib/server/rooms/audience.ts';
import type { Bulletin } from '#lib/server/rooms/bulletin.ts';
import { failed } from '#lib/server/rooms/failed.ts';
import { weightOfReply, type Space } from '#lib/server/rooms/limits.ts';
import type { LoadedRoom } from '#lib/server/rooms/loaded-room.ts';
import type { Memory } from '#lib/server/rooms/memory.ts';
import type { Present } from '#lib/server/rooms/open-room.ts';
import { storeReply } from '#lib/server/rooms/reply-store.ts';

/** A reply on its way from a person to the disk: asked whether it may be written, stored, then shown. */
export function repliesOf({
	db,
	memory,
	space,
	bulletin
}: {
	db: Db;
	memory: Memory;
	space: Space;
	bulletin: Bulletin;
}) {
	const ofPerson = allowance({ atOnce: 30, perSecond: 0.5 });
	const ofRoom = allowance({ atOnce: 1000, perSecond: 20 });

	async function reply(
		room: LoadedRoom,
		person: Present,
		message: Extract<MessageOf<'participant'>, { kind: 'reply' }>
	): Promise<FromServer> {
		const not = (why: Refusal): FromServer => ({ kind: 'refused', version, why });
		const { count, element } = message;
		const text = message.text.trim();
		if (!ofPerson.take(person.id) || !ofRoom.take(room.id)) return not('too-many');
		const now = Date.now();
		const { open } = room;
		const author = authorBehind(open.at(now), person, message);
		if (!author) return not('no-such-reason');
		const reply = { from: person.id, to: author.id, count, element, text };
		const known = () =>
			open.replies.find(
				(each) =>
					each.from === reply.from &&
					each.to === reply.to &&
					each.count === count &&
					each.element === element
			);
		const before = known();
		const more = weightOfReply(text) - (before ? weightOfReply(before.text) : 0);
		const noSpace = space.refusal({ bytes: open.bytes, people: open.row.most_people }, more);
		if (noSpace && text !== '') return not(noSpace);
		try {
			await storeReply(db, room.id, reply, now);
		} catch (error) {
			// One of the two has deleted themselves meanwhile.
			if (isOrphan(error)) return not('no-such-reason');
			failed(error);
			return not('busy');
		}
		// Asked again: the teacher may have hidden it meanwhile.
		open.setReply({ ...reply, hidden: known()?.hidden ?? false });
		memory.weigh(room);
		renew(room, [person.id, author.id]);
		const place = { from: person.id, to: author.id, count, element };
		await bulletin.tell({ room: room.id, what: 'reply', ...place });
		return { kind: 'done', version };
	}

	return { reply };
}
