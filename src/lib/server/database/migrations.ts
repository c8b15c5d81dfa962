import { type ColumnDataType, type Kysely, type RawBuilder, sql } from 'kysely';
import { casesOfRooms } from '#lib/server/database/migration-cases.ts';
import { elsewhereShown } from '#lib/server/database/migration-elsewhere.ts';
import { groupsOfPeople } from '#lib/server/database/migration-groups.ts';
import { leadingOfRooms } from '#lib/server/database/migration-leading.ts';
import { movesOfPeople } from '#lib/server/database/migration-moves.ts';
import { numberOfPeople } from '#lib/server/database/migration-number.ts';
import { pairingOfRooms } from '#lib/server/database/migration-pairing.ts';
import { repliesOfRooms } from '#lib/server/database/migration-replies.ts';
import { lockedRounds } from '#lib/server/database/migration-rounds.ts';
import { doorStep } from '#lib/server/database/migration-door.ts';
import { type Migration, Migrator } from 'kysely/migration';
import { keeping } from '#lib/server/database/migration-keeping.ts';
import { NewerSchema, OlderSchema } from '#lib/server/database/unusable.ts';

export type Engine = 'sqlite' | 'postgres';

/**
 * A step of the schema. Processes of the version before may be at work while it is taken, and start
 * anew after it, so it only adds: tables, and columns that may be left out of an insert. What nobody
 * uses any more is taken away by a step of a later version, marked `contracts`: a program that does
 * not know that one refuses the database as newer.
 */
export type SchemaStep = Migration & { contracts?: true };

/**
 * The schema's steps, in order. One that has been published is never edited: a change is a new one.
 * The first is written for both: STRICT tables, which SQLite has so that it keeps to the types,
 * call every whole number `integer`.
 */
export function migrations(engine: Engine): Record<string, SchemaStep> {
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
		},
		'0002-door': doorStep(big),
		'0003-keeping': { up: (db: Kysely<unknown>) => keeping(db, big, strict) },
		'0004-people': {
			async up(db: Kysely<unknown>) {
				await db.schema
					.alterTable('rooms')
					.addColumn('most_people', 'integer', (c) => c.notNull().defaultTo(10_000))
					.execute();
			}
		},
		/** A process of the version before leaves the column empty, and as it is where it writes over a mark. */
		'0005-rivals': {
			async up(db: Kysely<unknown>) {
				await db.schema.alterTable('marks').addColumn('rivals', 'text').execute();
			}
		},
		'0006-cases': { up: (db: Kysely<unknown>) => casesOfRooms(db, big, strict) },
		'0007-elsewhere': { up: (db: Kysely<unknown>) => elsewhereShown(db, big) },
		'0008-leading': { up: (db: Kysely<unknown>) => leadingOfRooms(db) },
		'0009-rounds': { up: (db: Kysely<unknown>) => lockedRounds(db, big) },
		'0010-pairing': { up: (db: Kysely<unknown>) => pairingOfRooms(db) },
		'0011-replies': { up: (db: Kysely<unknown>) => repliesOfRooms(db, big, strict) },
		'0012-number': { up: (db: Kysely<unknown>) => numberOfPeople(db) },
		'0013-groups': { up: (db: Kysely<unknown>) => groupsOfPeople(db) },
		'0014-moves': { up: (db: Kysely<unknown>) => movesOfPeople(db) }
	};
}

/**
 * Brings the schema up to date, in one transaction: all steps that are missing, or none. Steps that
 * a newer program has taken are left alone when this one can work beside them.
 * @throws NewerSchema when it can't
 */
export async function migrate<Tables>(
	db: Kysely<Tables>,
	steps: Record<string, SchemaStep>
): Promise<void> {
	const unknown = await refuseNewer(db, steps);
	const known = Object.entries(steps).map(([name, step]) => [
		name,
		step.contracts ? contracting(name, step) : step
	]);
	const migrator = new Migrator({
		db,
		provider: {
			getMigrations: async () => ({
				...Object.fromEntries(known),
				...Object.fromEntries(unknown.map((name) => [name, nothing]))
			})
		},
		// Steps only add, so that one written beside another may come after it.
		allowUnorderedMigrations: true
	});
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

const nothing: Migration = { up: async () => {} };

/** Writes down with the step that it took something away. */
const contracting = (name: string, step: SchemaStep): Migration => ({
	up: async (db: Kysely<unknown>) => {
		await step.up(db as never);
		await sql`insert into contractions (step) values (${name})`.execute(db);
	}
});

/**
 * Whether this program may use the database: none of the steps that it does not know took something away.
 * @returns the steps that it does not know
 * @throws NewerSchema
 */
export async function refuseNewer<Tables>(
	db: Kysely<Tables>,
	steps: Record<string, SchemaStep>
): Promise<string[]> {
	const tables = await tablesOf(db);
	if (!tables.has(migrationTable)) return [];
	const unknown = (await names(db, sql`select name from ${sql.table(migrationTable)}`)).filter(
		(name) => !Object.hasOwn(steps, name)
	);
	if (unknown.length === 0) return unknown;
	// Before there was this table nobody said which steps could be worked beside.
	const against = tables.has('contractions')
		? (await names(db, sql`select step as name from contractions`)).filter((name) =>
				unknown.includes(name)
			)
		: unknown;
	if (against.length > 0) throw new NewerSchema(`step ${against.join(', ')}`);
	return unknown;
}

/** @throws OlderSchema or NewerSchema when the schema is not the one of this program */
export async function refuseOther<Tables>(
	db: Kysely<Tables>,
	steps: Record<string, SchemaStep>
): Promise<void> {
	await refuseNewer(db, steps);
	const tables = await tablesOf(db);
	const taken = tables.has(migrationTable)
		? await names(db, sql`select name from ${sql.table(migrationTable)}`)
		: [];
	const missing = Object.keys(steps).filter((name) => !taken.includes(name));
	if (missing.length > 0) throw new OlderSchema(`step ${missing.join(', ')}`);
}

async function tablesOf<Tables>(db: Kysely<Tables>): Promise<Set<string>> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	return new Set(tables.map(({ name }) => name));
}

async function names<Tables>(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<string[]> {
	const { rows } = await (query as RawBuilder<{ name: string }>).execute(db);
	return rows.map(({ name }) => name).sort();
}

const migrationTable = 'kysely_migration';
