import type { ColumnDataType, Kysely } from 'kysely';

/**
 * Who is counted in a locked round: when it was locked, and when people left. A process of the version
 * before leaves both as they are.
 */
export async function lockedRounds(db: Kysely<unknown>, big: ColumnDataType): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('locked', 'text').execute();
	await db.schema.alterTable('participants').addColumn('left_at', big).execute();
}
