import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { log } from '#lib/server/log.ts';
import { type Engine, migrate, migrations, refuseOther } from '#lib/server/database/migrations.ts';
import type { Tables } from '#lib/server/database/schema.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { lockOf, prepareFiles } from '#lib/server/database/files.ts';
import { busyTimeout, SqliteError, sqliteDialect } from '#lib/server/database/sqlite.ts';
import { unusable } from '#lib/server/database/unusable.ts';

/**
 * One schema and one set of queries over SQLite, in a file of ours, and PostgreSQL, where one
 * process or one machine is not enough. Both answer a commit only when it is on the disk.
 */
export type Db = Kysely<Tables>;

export type Database = {
	readonly engine: Engine;
	readonly db: Db;
	/**
	 * Takes what was deleted out of the files: call it after personal data was deleted for good.
	 * PostgreSQL does that by its own vacuum.
	 * @returns false when somebody who reads the file held it up: call it again later
	 */
	scrub(): Promise<boolean>;
	close(): Promise<void>;
};

/**
 * Opens the database, makes what is missing of it, and brings its schema up to date.
 * @param alone on SQLite, that no other process may serve the file: a server asks for that
 * @param upgrade false refuses a schema of an earlier version instead
 */
export async function openDatabase(
	place: DatabasePlace,
	{ alone = false, upgrade = true } = {}
): Promise<Database> {
	const db = new Kysely<Tables>({
		dialect: place.kind === 'postgres' ? await postgres(place.url) : sqlite(place.path, alone)
	});
	try {
		await (upgrade ? migrate : refuseOther)(db, migrations(place.kind));
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return {
		engine: place.kind,
		db,
		scrub: async () => place.kind === 'postgres' || emptyLog(db),
		close: () => db.destroy()
	};
}

/**
 * Opens the database for a server: no other one has the same file, and the file is sound.
 * @throws Unusable with a sentence for whoever runs it
 */
export async function serveDatabase(place: DatabasePlace): Promise<Database> {
	let database: Database | undefined;
	try {
		database = await openDatabase(place, { alone: true });
		await check(database);
		return database;
	} catch (error) {
		await database?.close();
		throw unusable(error, place);
	}
}

/** Writes what SQLite has written ahead into the file, where deleted bytes are overwritten, and empties the log. */
async function emptyLog(db: Db): Promise<boolean> {
	return db.connection().execute(async (connection) => {
		// Nobody's mark waits for a reader of the file.
		await sql`pragma busy_timeout = 0`.execute(connection);
		try {
			const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(
				connection
			);
			return rows[0]?.busy === 0;
		} finally {
			await sql.raw(`pragma busy_timeout = ${busyTimeout}`).execute(connection);
		}
	});
}

/** Looks through a SQLite file. @throws SqliteError when it is damaged */
export async function check({ engine, db }: Pick<Database, 'engine' | 'db'>): Promise<void> {
	if (engine !== 'sqlite') return;
	const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
	const said = rows[0]?.quick_check;
	if (said !== 'ok') throw new SqliteError(String(said), { errcode: 11 });
}

/** Opened by the first who asks, and once; when that fails, the next who asks tries again. */
export function lazyDatabase(place: () => DatabasePlace): {
	open(): Promise<Database>;
	close(): Promise<void>;
} {
	let opened: Promise<Database> | undefined;
	return {
		open: () =>
			(opened ??= (async () => openDatabase(place()))().catch((error: unknown) => {
				opened = undefined;
				throw error;
			})),
		async close() {
			const open = opened;
			opened = undefined;
			await (await open?.catch(() => undefined))?.close();
		}
	};
}

/**
 * Does the work in the transaction that it is given, or in one of its own. Inside, only `trx` may
 * be asked: SQLite has one connection, and a query beside the transaction would wait for its end.
 */
export function inTransaction<Result>(
	db: Db,
	work: (trx: Transaction<Tables>) => Promise<Result>
): Promise<Result> {
	return db.isTransaction ? work(db as Transaction<Tables>) : db.transaction().execute(work);
}

/** Several connections can stand in each other's way, so rows are locked; SQLite lets one writer in. */
export const severalWriters = (db: Db) =>
	db.getExecutor().adapter.supportsMultipleConnections !== false;

function sqlite(path: string, alone: boolean) {
	prepareFiles(path);
	return sqliteDialect(path, {
		died: ({ message }) => log('error', 'database.thread-ended', { why: message }),
		...(alone && { lock: lockOf(path) })
	});
}

async function postgres(url: string) {
	const { Pool, types } = await import('pg');
	const bigint = 20;
	const pool = new Pool({
		connectionString: url,
		max: 8,
		// Rather an error that is told than a wait without end for a server that does not answer.
		connectionTimeoutMillis: 10_000,
		types: {
			getTypeParser: (oid, format) =>
				// Counts and milliseconds; `pg` would hand them out as text.
				oid === bigint && format !== 'binary' ? Number : types.getTypeParser(oid, format)
		}
	});
	// An idle connection that breaks is replaced; unheard, the event would end the process.
	pool.on('error', ({ message }) => {
		if (!pool.ending) log('warn', 'database.connection-broke', { why: message });
	});
	// So would that of one in use, which the pool leaves to its user; the query on it is told by itself.
	pool.on('connect', (client) => client.on('error', () => {}));
	return new PostgresDialect({
		pool,
		onCreateConnection: async (connection) => {
			// A server may wait for more than this (remote_apply), but not for less.
			await connection.executeQuery(
				CompiledQuery.raw(
					`select set_config('synchronous_commit', 'on', false)
					where current_setting('synchronous_commit') in ('off', 'local', 'remote_write')`
				)
			);
		}
	});
}
