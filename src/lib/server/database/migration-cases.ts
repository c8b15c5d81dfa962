import { type ColumnDataType, type Kysely, type RawBuilder } from 'kysely';

/**
 * A room names the version of the case that it was opened with, which is kept for as long as a room
 * names it. A process of the version before leaves the column empty; so it is of rooms from before,
 * until the next server that opens the database gives them a case (see `case-store.ts`).
 */
export async function casesOfRooms(
	db: Kysely<unknown>,
	big: ColumnDataType,
	strict: RawBuilder<unknown>
): Promise<void> {
	await db.schema
		.createTable('cases')
		.addColumn('digest', 'text', (c) => c.primaryKey().notNull())
		.addColumn('dossier', 'text', (c) => c.notNull())
		.addColumn('kept_at', big, (c) => c.notNull())
		.modifyEnd(strict)
		.execute();
	await db.schema
		.alterTable('rooms')
		.addColumn('case_digest', 'text', (c) => c.references('cases.digest'))
		.execute();
	await db.schema.createIndex('rooms_case').on('rooms').columns(['case_digest']).execute();
}
