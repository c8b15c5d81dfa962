import { type ColumnDataType, type Kysely, type RawBuilder, sql } from 'kysely';

/**
 * Rooms that are deleted stay for a while; what the server keeps for itself: the last moment it
 * knew, who may open rooms, and which steps of the schema took something away.
 */
export async function keeping(
	db: Kysely<unknown>,
	big: ColumnDataType,
	strict: RawBuilder<unknown>
): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('deleted_at', big).execute();
	await db.schema.alterTable('rooms').addColumn('deleted_by', 'text').execute();
	await db.schema.createIndex('rooms_deletion').on('rooms').columns(['deleted_at']).execute();

	await db.schema
		.createTable('clock')
		.addColumn('id', 'integer', (c) => c.primaryKey().notNull())
		.addColumn('at', big, (c) => c.notNull())
		.modifyEnd(strict)
		.execute();
	// A database that has been in use knows when it was; a new one is told by the first who serves it.
	await sql`
		insert into clock (id, at)
		select 1, max(at) from (
			select max(created_at) as at from rooms
			union all select max(seen_at) from participants
			union all select max(at) from events
		) as moments
		having max(at) is not null`.execute(db);

	await db.schema
		.createTable('opening_secrets')
		.addColumn('id', 'text', (c) => c.primaryKey().notNull())
		.addColumn('hash', 'text', (c) => c.notNull().unique())
		.addColumn('label', 'text', (c) => c.notNull())
		.addColumn('created_at', big, (c) => c.notNull())
		.addColumn('revoked_at', big)
		.modifyEnd(strict)
		.execute();

	await db.schema
		.createTable('contractions')
		.addColumn('step', 'text', (c) => c.primaryKey().notNull())
		.modifyEnd(strict)
		.execute();
}
