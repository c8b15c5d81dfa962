import type { Kysely } from 'kysely';

/** In which groups a person was before; null where they stayed in one. A process of the version before leaves it as it is. */
export async function movesOfPeople(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('participants').addColumn('moves', 'text').execute();
}
