import { createHmac, randomBytes } from 'node:crypto';
import { type ColumnDataType, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The door: secrets of the links that steer nothing, whether it is closed, when the marks were
 * locked for the first time, and in which group people are shown who come under pseudonyms. A
 * process of the version before goes on working with it.
 */
export function doorStep(big: ColumnDataType): Migration {
	return {
		async up(db: Kysely<unknown>) {
			for (const [name, type] of [
				['projector_secret', 'text'],
				['join_secret', 'text'],
				['door_closed_at', big],
				['first_locked_at', big]
			] as const)
				await db.schema.alterTable('rooms').addColumn(name, type).execute();
			await db.schema
				.alterTable('participants')
				.addColumn('batch', 'integer', (c) => c.notNull().defaultTo(0))
				.execute();
			await db.schema.alterTable('participants').addColumn('came_at', big).execute();

			// A secret is looked for by itself, so that the time it takes tells nothing of the code beside it.
			for (const [index, table, column] of [
				['rooms_desk', 'rooms', 'desk_hash'],
				['rooms_projector', 'rooms', 'projector_secret'],
				['rooms_join', 'rooms', 'join_secret'],
				['participants_secret', 'participants', 'token_hash']
			] as const)
				await db.schema.createIndex(index).on(table).columns([column]).execute();

			// Projectors’ links that were given out stay what they are.
			const rooms = await sql<{ id: string; desk_hash: string }>`
				select id, desk_hash from rooms`.execute(db);
			for (const { id, desk_hash } of rooms.rows) {
				const projector = createHmac('sha256', desk_hash).update('projector').digest('base64url');
				const join = randomBytes(16).toString('base64url');
				await sql`
					update rooms set projector_secret = ${projector}, join_secret = ${join}
					where id = ${id}`.execute(db);
			}
			await sql`
				update rooms set first_locked_at = (
					select min(at) from events
					where room_id = rooms.id and kind = 'phase' and detail like '%"phase":"locked"%'
				)`.execute(db);
		}
	};
}
