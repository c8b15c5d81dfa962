import type { Kysely } from 'kysely';

/**
 * The table or the role of a person, and of a mark where its person was when they made it; null in rooms
 * that have none. A process of the version before leaves both empty.
 */
export async function groupsOfPeople(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('participants').addColumn('group_id', 'text').execute();
	await db.schema.alterTable('marks').addColumn('group_id', 'text').execute();
}
