import type { Kysely } from 'kysely';

/** How the teacher leads the class besides the phases, as JSON; a process of the version before leaves it as it is. */
export async function leadingOfRooms(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('leading', 'text').execute();
}
