import { Worker } from 'node:worker_threads';
import {
	CompiledQuery,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type QueryResult,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler
} from 'kysely';

/**
 * Kysely over `node:sqlite` in one worker thread: a slow disk then holds up the writer and not the
 * pages. One connection, so Kysely gives it to one query or transaction at a time.
 *
 * When the worker dies, what it had been asked is rejected and the next query starts another. What
 * is left of a transaction that had begun on the dead one is refused: on the new one it would run
 * outside of any.
 */
export function sqliteDialect(path: string, options: SqliteOptions = {}): Dialect {
	return {
		createAdapter: () => new Adapter(),
		createDriver: () => new SqliteDriver(path, options),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}

export type SqliteOptions = {
	died?: (error: SqliteError) => void;
	/**
	 * An empty database that is locked as long as this one is open. The lock is the operating
	 * system's: it goes with the process, however that ends. Opening fails with `inUse` where
	 * another process has it.
	 */
	lock?: string;
};

/** The code of the fault that another process holds the lock. */
export const inUse = 'IN_USE';

/** `errcode` is SQLite's extended result code; without it the fault is the worker's. */
export class SqliteError extends Error {
	override name = 'SqliteError';
	readonly code: string | undefined;
	readonly errcode: number | undefined;

	constructor(message: string, from: { code?: string | undefined; errcode?: number | undefined }) {
		super(message);
		this.code = from.code;
		this.errcode = from.errcode;
	}
}

/** SQLite takes back DDL with its transaction; Kysely’s adapter says it does not, and would leave half a migration. */
class Adapter extends SqliteAdapter {
	override get supportsTransactionalDdl() {
		return true;
	}
}

/** How long a writer waits for another, in milliseconds. */
export const busyTimeout = 5000;

const statementLimit = 300;

/**
 * The worker, as a string: so there is no file that a bundler would have to find.
 * It answers `[id, table, changes, lastInsertRowid]`, or `[id, fault]`; id 0 is the opening.
 */
const source = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');

const fault = ({ message, code, errcode }) => ({ message: String(message), code, errcode });
let db, lock;
try {
	if (workerData.lock !== undefined) {
		// A process that is just ending lets go within this time.
		lock = new DatabaseSync(workerData.lock, { timeout: 2000 });
		try {
			// Nothing is written, so a journal would only lie about.
			lock.exec('pragma journal_mode = memory; begin exclusive');
		} catch (error) {
			if ((error.errcode & 0xff) === 5) error.code = '${inUse}';
			throw error;
		}
	}
	db = new DatabaseSync(workerData.path, { timeout: ${busyTimeout}, enableForeignKeyConstraints: true });
	// In this order: what is deleted is overwritten from the first page on.
	db.exec('pragma secure_delete = on; pragma journal_mode = wal; pragma synchronous = full;');
	parentPort.postMessage([0]);
} catch (error) {
	db?.close();
	lock?.close();
	parentPort.postMessage([0, fault(error)]);
	parentPort.close();
}

const statements = new Map();
function prepared(sql) {
	let entry = statements.get(sql);
	if (entry) statements.delete(sql);
	else {
		const statement = db.prepare(sql);
		// A row is the list of its values: objects of tens of thousands cost the sender and the reader four times as much.
		statement.setReturnArrays(true);
		entry = { statement, reads: statement.columns().length > 0 };
		if (statements.size >= ${statementLimit}) statements.delete(statements.keys().next().value);
	}
	statements.set(sql, entry);
	return entry;
}

parentPort.on('message', (message) => {
	if (message === 'close') {
		db?.close();
		lock?.close();
		parentPort.close();
		return;
	}
	const [id, sql, parameters] = message;
	try {
		const { statement, reads } = prepared(sql);
		if (reads) {
			const rows = statement.all(...parameters);
			// Asked each time: a change of the tables changes the columns of a statement that is kept.
			const columns = statement.columns().map(({ name }) => name);
			parentPort.postMessage([id, { columns, rows }]);
		} else {
			const { changes, lastInsertRowid } = statement.run(...parameters);
			parentPort.postMessage([id, { columns: [], rows: [] }, changes, lastInsertRowid]);
		}
	} catch (error) {
		parentPort.postMessage([id, fault(error)]);
	}
});
`;

type Fault = { message: string; code?: string; errcode?: number };
/** Rows as lists of values, in the order of the columns. */
type Table = { columns: string[]; rows: unknown[][] };
type WorkerReply =
	| [id: number, fault?: Fault]
	| [id: number, table: Table, changes?: number | bigint, lastInsertRowid?: number | bigint];
type Waiting = {
	resolve: (result: QueryResult<unknown>) => void;
	reject: (error: SqliteError) => void;
};

/** One life of the worker. */
class Engine {
	dead: SqliteError | undefined;
	readonly worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	readonly #gone: Promise<void>;
	#last = 0;
	#closing = false;

	constructor(path: string, { died, lock }: SqliteOptions) {
		this.worker = new Worker(source, {
			eval: true,
			workerData: { path, lock },
			execArgv: ['--no-warnings']
		});
		this.worker.on('message', (answer: WorkerReply) => this.#answered(answer));
		// The exit that follows an error is what counts; unheard, the error would end the process.
		let cause = '';
		this.worker.on('error', (error) => (cause = `: ${String(error)}`));
		this.#gone = new Promise((resolve) => {
			this.worker.once('exit', (code) => {
				const unexpected = !this.dead && !this.#closing;
				this.#die(
					new SqliteError(
						this.#closing
							? 'The database is closed.'
							: `The database’s thread ended with code ${code}${cause}.`,
						{}
					)
				);
				if (unexpected) died?.(this.dead!);
				resolve();
			});
		});
	}

	ask(sql: string, parameters: readonly unknown[]): Promise<QueryResult<unknown>> {
		if (this.dead) return Promise.reject(this.dead);
		return new Promise((resolve, reject) => {
			const id = ++this.#last;
			this.#waiting.set(id, { resolve, reject });
			this.worker.postMessage([id, sql, parameters]);
		});
	}

	close(): Promise<void> {
		this.#closing = true;
		if (!this.dead) this.worker.postMessage('close');
		return this.#gone;
	}

	#answered([id, answer, changes, rowid]: WorkerReply): void {
		if (id === 0) {
			if (answer) this.#die(error(answer as Fault));
			return;
		}
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (!answer || !('rows' in answer)) waiting?.reject(error(answer!));
		else
			waiting?.resolve({
				rows: recordsOf(answer),
				...(changes !== undefined && { numAffectedRows: BigInt(changes) }),
				...(rowid !== undefined && { insertId: BigInt(rowid) })
			});
	}

	#die(why: SqliteError): void {
		this.dead ??= why;
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of waiting) reject(this.dead);
	}
}

function recordsOf({ columns, rows }: Table): Record<string, unknown>[] {
	return rows.map((values) => {
		const record: Record<string, unknown> = {};
		for (const [at, column] of columns.entries()) record[column] = values[at];
		return record;
	});
}

const error = (fault: Fault) => new SqliteError(fault.message, fault);

class SqliteDriver implements Driver {
	readonly #path: string;
	readonly #options: SqliteOptions;
	#engine: Engine | undefined;
	/** The life of the worker that the open transaction began on. */
	#begun: Engine | undefined;
	#closed = false;

	constructor(path: string, options: SqliteOptions) {
		this.#path = path;
		this.#options = options;
	}

	async init(): Promise<void> {}

	async acquireConnection(): Promise<DatabaseConnection> {
		return {
			executeQuery: async <Row>({ sql, parameters }: CompiledQuery) =>
				(await this.#ask(sql, parameters)) as QueryResult<Row>,
			streamQuery: () => {
				throw new Error('Rows are not streamed from SQLite: ask for them in pages.');
			}
		};
	}

	async beginTransaction(): Promise<void> {
		// Immediate: a transaction that reads first and writes later could otherwise not get the lock.
		await this.#ask('begin immediate', []);
		this.#begun = this.#engine;
	}

	async commitTransaction(): Promise<void> {
		await this.#ask('commit', []);
		this.#begun = undefined;
	}

	async rollbackTransaction(): Promise<void> {
		const begun = this.#begun;
		this.#begun = undefined;
		// A dead worker’s transaction is rolled back already, and so is one that SQLite itself gave up
		// (a full disk): the fault that led here is the one to tell.
		if (begun && !begun.dead) await begun.ask('rollback', []).catch(unlessOver);
	}

	async releaseConnection(): Promise<void> {}

	async destroy(): Promise<void> {
		this.#closed = true;
		await this.#engine?.close();
	}

	async #ask(sql: string, parameters: readonly unknown[]): Promise<QueryResult<unknown>> {
		parameters.forEach(refuseUnstorable);
		return (this.#begun ?? this.#live()).ask(sql, parameters);
	}

	#live(): Engine {
		if (this.#closed) throw new SqliteError('The database is closed.', {});
		if (!this.#engine || this.#engine.dead) this.#engine = new Engine(this.#path, this.#options);
		return this.#engine;
	}
}

function unlessOver(fault: SqliteError): void {
	if (!fault.message.includes('no transaction is active')) throw fault;
}

/** `node:sqlite` would store a Date or NaN as NULL and true as 1 without a word. */
function refuseUnstorable(value: unknown): void {
	if (value === null || typeof value === 'string' || Number.isFinite(value)) return;
	if (typeof value === 'bigint') return;
	throw new TypeError(`A parameter is ${String(value)}: only text, numbers and null are stored.`);
}
