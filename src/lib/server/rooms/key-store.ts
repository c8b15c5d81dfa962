import type { Db } from '#lib/server/database/database.ts';
import type { RoomRow } from '#lib/server/rooms/room-store.ts';
import { hashOf, newJoinSecret, newSecret } from '#lib/server/rooms/secrets.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/**
 * Which room a secret opens. A secret is looked for by itself, never by the code that is said beside
 * it: so the time that a wrong one takes tells nothing of which codes there are.
 *
 * @param as whose secret it is; a stranger has that of the link to join
 * @returns the code of its room, which may be deleted or over
 */
export async function codeOfSecret(
	db: Db,
	as: Viewer,
	secret: string
): Promise<string | undefined> {
	const rooms = db.selectFrom('rooms').select('code');
	const found = await (() => {
		switch (as) {
			case 'teacher':
				return rooms.where('desk_hash', '=', hashOf(secret));
			case 'projector':
				return rooms.where('projector_secret', '=', secret);
			case 'stranger':
				return rooms.where('join_secret', '=', secret);
			case 'participant':
				return db
					.selectFrom('participants')
					.innerJoin('rooms', 'rooms.id', 'participants.room_id')
					.select('rooms.code')
					.where('participants.token_hash', '=', hashOf(secret));
		}
	})().executeTakeFirst();
	return found?.code;
}

/** A room that a process of an older version opened gets the secrets of its links. */
export async function withSecrets(db: Db, room: RoomRow): Promise<RoomRow> {
	if (room.projector_secret !== null && room.join_secret !== null) return room;
	await db
		.updateTable('rooms')
		.set({ projector_secret: newSecret(), join_secret: newJoinSecret() })
		.where('id', '=', room.id)
		.where('join_secret', 'is', null)
		.execute();
	return (
		(await db.selectFrom('rooms').selectAll().where('id', '=', room.id).executeTakeFirst()) ?? room
	);
}
