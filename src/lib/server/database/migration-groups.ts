import type { Kysely } from 'kysely';

/** The table or the role of a person; null in rooms that have none. A process of the version before leaves it empty. */
export async function groupsOfPeople(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('participants').addColumn('group_id', 'text').execute();
}
