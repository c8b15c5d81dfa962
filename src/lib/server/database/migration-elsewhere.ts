import { type ColumnDataType, type Kysely } from 'kysely';

/** When the teacher showed the class what was held elsewhere; null while it is not shown. */
export async function elsewhereShown(db: Kysely<unknown>, big: ColumnDataType): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('elsewhere_shown_at', big).execute();
}
