import { type ColumnDataType, type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { NewerSchema } from '#lib/server/database/unusable.ts';

export type Engine = 'sqlite' | 'postgres';

/**
 * The schema's steps, in order. One that has been published is never edited: a change is a new one.
 * The first is written for both: STRICT tables, which SQLite has so that it keeps to the types,
 * call every whole number `integer`.
 */
export function migrations(engine: Engine): Record<string, Migration> {
	const big: ColumnDataType = engine === 'sqlite' ? 'integer' : 'bigint';
	const strict = engine === 'sqlite' ? sql`strict` : sql``;
	return {
		'0001-rooms': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.createTable('rooms')
					.addColumn('id', 'text', (c) => c.primaryKey().notNull())
					.addColumn('code', 'text', (c) => c.notNull().unique())
					.addColumn('desk_hash', 'text', (c) => c.notNull())
					.addColumn('case_id', 'text', (c) => c.notNull())
					.addColumn('case_version', 'integer', (c) => c.notNull())
					.addColumn('law_version', 'text', (c) => c.notNull())
					.addColumn('settings', 'text', (c) => c.notNull())
					.addColumn('phase', 'text', (c) => c.notNull())
					.addColumn('stage', 'integer', (c) => c.notNull())
					.addColumn('held', 'text', (c) => c.notNull())
					.addColumn('open_round', 'integer')
					.addColumn('showing', 'text')
					.addColumn('timer_at', big)
					.addColumn('version', 'integer', (c) => c.notNull())
					.addColumn('phase_at', big, (c) => c.notNull())
					.addColumn('created_at', big, (c) => c.notNull())
					.addColumn('expires_at', big, (c) => c.notNull())
					.modifyEnd(strict)
					.execute();
				await db.schema.createIndex('rooms_expiry').on('rooms').columns(['expires_at']).execute();

				await db.schema
					.createTable('participants')
					.addColumn('room_id', 'text', (c) =>
						c.notNull().references('rooms.id').onDelete('cascade')
					)
					.addColumn('id', 'text', (c) => c.notNull())
					.addColumn('token_hash', 'text', (c) => c.notNull())
					.addColumn('name', 'text', (c) => c.notNull())
					.addColumn('access', 'text', (c) => c.notNull())
					.addColumn('joined_at', big, (c) => c.notNull())
					.addColumn('seen_at', big, (c) => c.notNull())
					.addPrimaryKeyConstraint('participants_key', ['room_id', 'id'])
					.addUniqueConstraint('participants_token', ['room_id', 'token_hash'])
					.modifyEnd(strict)
					.execute();

				await db.schema
					.createTable('marks')
					.addColumn('room_id', 'text', (c) => c.notNull())
					.addColumn('participant_id', 'text', (c) => c.notNull())
					.addColumn('round', 'integer', (c) => c.notNull())
					.addColumn('count_id', 'text', (c) => c.notNull())
					.addColumn('element_id', 'text', (c) => c.notNull())
					.addColumn('answer', 'text')
					.addColumn('reason', 'text')
					.addColumn('doubt', 'text')
					.addColumn('reliance', 'text')
					.addColumn('seq', big, (c) => c.notNull())
					.addColumn('reason_hidden', 'integer', (c) => c.notNull().defaultTo(0))
					.addColumn('updated_at', big, (c) => c.notNull())
					.addPrimaryKeyConstraint('marks_key', [
						'room_id',
						'participant_id',
						'round',
						'count_id',
						'element_id'
					])
					.addForeignKeyConstraint(
						'marks_participant',
						['room_id', 'participant_id'],
						'participants',
						['room_id', 'id'],
						(constraint) => constraint.onDelete('cascade')
					)
					.modifyEnd(strict)
					.execute();
				await db.schema
					.createIndex('marks_distribution')
					.on('marks')
					.columns(['room_id', 'round', 'count_id', 'element_id', 'answer'])
					.execute();

				await db.schema
					.createTable('events')
					.addColumn('number', big, (c) =>
						engine === 'sqlite'
							? c.primaryKey().autoIncrement()
							: c.generatedAlwaysAsIdentity().primaryKey()
					)
					.addColumn('room_id', 'text', (c) =>
						c.notNull().references('rooms.id').onDelete('cascade')
					)
					.addColumn('at', big, (c) => c.notNull())
					.addColumn('kind', 'text', (c) => c.notNull())
					.addColumn('participant_id', 'text')
					.addColumn('detail', 'text')
					.modifyEnd(strict)
					.execute();
				await db.schema
					.createIndex('events_room')
					.on('events')
					.columns(['room_id', 'number'])
					.execute();
			}
		}
	};
}

/**
 * Brings the schema up to date, in one transaction: all steps that are missing, or none.
 * @throws NewerSchema when the database has steps that this program does not know
 */
export async function migrate<Tables>(
	db: Kysely<Tables>,
	steps: Record<string, Migration>
): Promise<void> {
	await refuseNewer(db, steps);
	const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } });
	const { error, results = [] } = await migrator.migrateToLatest();
	if (!error) return;
	// A newer program may have been quicker between the two.
	await refuseNewer(db, steps);
	const step = results.find(({ status }) => status === 'Error')?.migrationName;
	throw new Error(
		`The database could not be brought up to date${step ? ` (step ${step})` : ''}: ${error instanceof Error ? error.message : String(error)}`,
		{ cause: error }
	);
}

/** @throws NewerSchema */
export async function refuseNewer<Tables>(
	db: Kysely<Tables>,
	steps: Record<string, Migration>
): Promise<void> {
	const unknown = (await stepsTaken(db)).filter((name) => !Object.hasOwn(steps, name));
	if (unknown.length > 0) throw new NewerSchema(`step ${unknown.join(', ')}`);
}

/** The steps that the database has had. */
async function stepsTaken<Tables>(db: Kysely<Tables>): Promise<string[]> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === migrationTable)) return [];
	const { rows } = await sql<{ name: string }>`
		select name from ${sql.table(migrationTable)} order by name`.execute(db);
	return rows.map(({ name }) => name);
}

const migrationTable = 'kysely_migration';
