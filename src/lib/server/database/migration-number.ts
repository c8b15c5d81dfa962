import type { Kysely } from 'kysely';

/** By what the school knows a person; null where they gave none. A process of the version before leaves it empty. */
export async function numberOfPeople(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('participants').addColumn('number', 'text').execute();
}
