import type { Insertable } from 'kysely';
import type { Db } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import { recorded } from '#lib/server/security-log.ts';

/** Writes down what happened in a room, in its own log and in that of the server. */
export async function addEvent(
	db: Db,
	event: Omit<Insertable<Tables['events']>, 'number'>
): Promise<void> {
	await db.insertInto('events').values(event).execute();
	recorded(event);
}
