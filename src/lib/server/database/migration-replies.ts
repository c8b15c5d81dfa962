import { type ColumnDataType, type Kysely, type RawBuilder } from 'kysely';

/** What people answered to each other’s reasons; it goes with either of the two. */
export async function repliesOfRooms(
	db: Kysely<unknown>,
	big: ColumnDataType,
	strict: RawBuilder<unknown>
): Promise<void> {
	await db.schema
		.createTable('replies')
		.addColumn('room_id', 'text', (c) => c.notNull())
		.addColumn('from_id', 'text', (c) => c.notNull())
		.addColumn('to_id', 'text', (c) => c.notNull())
		.addColumn('count_id', 'text', (c) => c.notNull())
		.addColumn('element_id', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('hidden', 'integer', (c) => c.notNull().defaultTo(0))
		.addColumn('updated_at', big, (c) => c.notNull())
		.addPrimaryKeyConstraint('replies_key', [
			'room_id',
			'from_id',
			'to_id',
			'count_id',
			'element_id'
		])
		.addForeignKeyConstraint(
			'replies_from',
			['room_id', 'from_id'],
			'participants',
			['room_id', 'id'],
			(constraint) => constraint.onDelete('cascade')
		)
		.addForeignKeyConstraint(
			'replies_to',
			['room_id', 'to_id'],
			'participants',
			['room_id', 'id'],
			(constraint) => constraint.onDelete('cascade')
		)
		.modifyEnd(strict)
		.execute();
	await db.schema
		.createIndex('replies_answered')
		.on('replies')
		.columns(['room_id', 'to_id'])
		.execute();
}
