import type { Kysely } from 'kysely';

/** Who talks with whom at a discussion, as JSON; a process of the version before leaves it as it is. */
export async function pairingOfRooms(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('pairing', 'text').execute();
}
