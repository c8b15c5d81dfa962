import type { Insertable, Selectable } from 'kysely';
import type { Db } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { recorded } from '#lib/server/security-log.ts';

export type EventRow = Selectable<Tables['events']>;

/** Writes down what happened in a room, in its own log and in that of the server. */
export async function addEvent(
	db: Db,
	event: Omit<Insertable<Tables['events']>, 'number'>
): Promise<void> {
	await db.insertInto('events').values(event).execute();
	recorded(event);
}

/** In the order in which they happened. */
export async function eventsOf(db: Db, room: string): Promise<EventRow[]> {
	return db
		.selectFrom('events')
		.selectAll()
		.where('room_id', '=', room)
		.orderBy('number')
		.execute();
}
