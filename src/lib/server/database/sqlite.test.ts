import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, lazyDatabase, openDatabase } from '#lib/server/database/database.ts';
import { storageSettings } from '#lib/server/database/settings.ts';
import { SqliteError, sqliteDialect } from '#lib/server/database/sqlite.ts';
import { markGroups } from '#lib/server/rooms/mark-groups.ts';
import { eraseRoom } from '#lib/server/rooms/room-deletion.ts';
import { setAccess } from '#lib/server/rooms/people-store.ts';
import { storeMarks } from '#lib/server/rooms/mark-store.ts';
import { loadRoom } from '#lib/server/rooms/room-store.ts';
import { lesson, sent } from '#lib/server/rooms/rooms-contract.ts';

/** What only SQLite does: a file, and a worker that can die. The rest is in tests/storage. */

const workers = vi.hoisted((): Worker[] => []);
vi.mock('node:worker_threads', async (original) => {
	const actual = await original<typeof import('node:worker_threads')>();
	class Watched extends actual.Worker {
		constructor(...given: ConstructorParameters<typeof actual.Worker>) {
			super(...given);
			workers.push(this);
		}
	}
	return { ...actual, Worker: Watched };
});

const folder = mkdtempSync(join(tmpdir(), 'chapeau-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
const newPath = () => join(folder, `${(made += 1)}.db`);

describe('one connection in a worker', () => {
	let db: Kysely<{ t: { id: number } }>;
	let path: string;
	const deaths: string[] = [];

	beforeEach(async () => {
		path = newPath();
		deaths.length = 0;
		db = new Kysely({
			dialect: sqliteDialect(path, { died: ({ message }) => void deaths.push(message) })
		});
		await sql`create table t (id integer primary key) strict`.execute(db);
	});
	afterEach(() => db.destroy());

	const insert = (id: number, on = db) => on.insertInto('t').values({ id }).execute();
	const ids = async () =>
		(await db.selectFrom('t').select('id').orderBy('id').execute()).map(({ id }) => id);
	const kill = () => workers.at(-1)!.terminate();
	const pragma = async (name: string) =>
		Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0]!)[0];

	it('writes ahead, waits for the disk, keeps its keys, and overwrites what is deleted', async () => {
		expect(await pragma('journal_mode')).toBe('wal');
		expect(await pragma('synchronous')).toBe(2);
		expect(await pragma('foreign_keys')).toBe(1);
		expect(await pragma('busy_timeout')).toBe(5000);
		expect(await pragma('secure_delete')).toBe(1);
	});

	it('refuses what SQLite would store as something else', async () => {
		for (const value of [new Date(), NaN, Infinity, true, {}])
			await expect(insert(value as number)).rejects.toThrow(TypeError);
		expect(await ids()).toEqual([]);
	});

	it('gives the number of an error', async () => {
		await insert(1);
		await expect(insert(1)).rejects.toMatchObject({ name: 'SqliteError', errcode: 1555 });
		await insert(2 ** 53 - 1);
		await sql`insert into t values (9007199254740993)`.execute(db);
		await expect(ids()).rejects.toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
	});

	it('prepares more statements than it remembers', async () => {
		for (let id = 0; id < 350; id += 1) await sql.raw(`insert into t values (${id})`).execute(db);
		for (let id = 0; id < 3; id += 1) await sql.raw(`delete from t where id = ${id}`).execute(db);
		expect(await ids()).toHaveLength(347);
	});

	it('when it dies, rejects what it was asked and starts anew for the next', async () => {
		const slow = sql`with recursive n(i) as (select 1 union all select i + 1 from n limit 300000)
			select max(i) from n`;
		const asked = slow.execute(db);
		const next = insert(1);
		await passed(10);
		const [told] = await Promise.allSettled([asked, kill()]);
		expect(told).toMatchObject({
			status: 'rejected',
			reason: { name: 'SqliteError', message: expect.stringContaining('thread ended') }
		});
		await next;
		expect(await ids()).toEqual([1]);
		expect(deaths).toEqual([expect.stringContaining('thread ended')]);
	});

	it('runs nothing of a transaction that began on the dead one, even when its faults are swallowed', async () => {
		await expect(
			db.transaction().execute(async (trx) => {
				await insert(1, trx as typeof db);
				await kill();
				await insert(2, trx as typeof db).catch(() => {});
			})
		).rejects.toThrow(SqliteError);
		await insert(3);
		expect(await ids()).toEqual([3]);
	});

	it('tells why it cannot open, and tries again', async () => {
		const nowhere = new Kysely<object>({ dialect: sqliteDialect(join(folder, 'no', 'such.db')) });
		for (let tries = 0; tries < 2; tries += 1)
			await expect(sql`select 1`.execute(nowhere)).rejects.toThrow(/unable to open/);
		await nowhere.destroy();
	});

	it('waits for another process that writes the same file', async () => {
		const other = new Kysely<{ t: { id: number } }>({ dialect: sqliteDialect(path) });
		await Promise.all(
			[db, other].map(async (each, at) => {
				for (let id = 0; id < 100; id += 1) await insert(2 * id + at, each);
			})
		);
		await other.destroy();
		expect(await ids()).toHaveLength(200);
	});

	it('is closed whole, and answers nothing more', async () => {
		await insert(1);
		await db.destroy();
		expect(existsSync(`${path}-wal`)).toBe(false);
		await expect(insert(2)).rejects.toThrow();
		expect(deaths).toEqual([]);
	});
});

describe('the database of rooms', () => {
	let database: Database;
	let path: string;
	beforeEach(async () => {
		path = newPath();
		database = await openDatabase({ kind: 'sqlite', path });
	});
	afterEach(() => database.close());

	it('has every mark that was acknowledged, however often its worker dies', async () => {
		vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const { db } = database;
		const { room, people } = await lesson(db, 20);
		const groups = markGroups(db);
		const acknowledged = new Map<string, number>();
		let failed = 0;
		let seq = 0;
		let over = false;
		const phones = people.map(async (person) => {
			while (!over) {
				const mark = sent(room.id, person, 'intent', 'weak', (seq += 1));
				await groups.submit(mark).then(
					(outcome) => outcome === 'stored' && acknowledged.set(person, mark.seq),
					() => (failed += 1)
				);
			}
		});
		for (let deaths = 0; deaths < 5; deaths += 1) {
			await passed(60);
			await workers.at(-1)!.terminate();
		}
		over = true;
		await Promise.all(phones);
		expect(failed).toBeGreaterThan(0);
		expect(acknowledged.size).toBe(20);
		for (const { participant_id, seq } of (await loadRoom(db, room.id))!.marks)
			expect(seq).toBeGreaterThanOrEqual(acknowledged.get(participant_id)!);
		vi.restoreAllMocks();
	});

	it('leaves no word of an erased room in any of its files, while it runs', async () => {
		const { db } = database;
		const { room, people } = await lesson(db, 60);
		const word = 'a sentence that nobody else would write';
		await storeMarks(
			db,
			people.map((person) => sent(room.id, person, 'intent', 'weak', 1, { reason: word }))
		);
		await sql`pragma wal_checkpoint(truncate)`.execute(db);
		expect(readFileSync(path).includes(word)).toBe(true);
		const found = (text: string) =>
			['', '-wal', '-shm'].filter((end) => readFileSync(path + end).includes(text));
		await setAccess(db, { room: room.id, participant: people[1]!, access: 'removed' }, 1);
		expect(found('Person 1')).toEqual(['', '-wal']);
		await eraseRoom(db, room.id);
		expect(await database.scrub()).toBe(true);
		for (const text of [word, 'Person 1', people[1]!, room.id]) expect(found(text)).toEqual([]);
	});

	it('says when a reader holds up that what was erased leaves the files, and holds up no mark', async () => {
		const reader = await openDatabase({ kind: 'sqlite', path });
		const { room } = await lesson(database.db, 2);
		await reader.db.connection().execute(async (reading) => {
			await sql`begin`.execute(reading);
			await reading.selectFrom('rooms').selectAll().execute();
			await eraseRoom(database.db, room.id);
			const before = performance.now();
			expect(await database.scrub()).toBe(false);
			expect(performance.now() - before).toBeLessThan(1000);
			await sql`commit`.execute(reading);
		});
		expect(await database.scrub()).toBe(true);
		await reader.close();
	});
});

describe('opening', () => {
	it('makes nothing before someone asks, and then once', async () => {
		const path = join(folder, 'lazy', 'chapeau.db');
		const lazy = lazyDatabase(() => ({ kind: 'sqlite', path }));
		await lazy.close();
		expect(existsSync(path)).toBe(false);
		const [one, other] = await Promise.all([lazy.open(), lazy.open()]);
		expect(one).toBe(other);
		expect(existsSync(path)).toBe(true);
		await lazy.close();
		await expect(loadRoom(one.db, 'any')).rejects.toThrow();
	});

	it('that failed is tried again by the next who asks', async () => {
		const paths = [folder, join(folder, 'second.db')];
		const lazy = lazyDatabase(() => ({ kind: 'sqlite', path: paths.shift()! }));
		await expect(lazy.open()).rejects.toThrow(/unable to open/);
		const { db } = await lazy.open();
		expect(await loadRoom(db, 'any')).toBeUndefined();
		await lazy.close();
	});
});

describe('the settings', () => {
	it('are a file of ours and 180 days when nothing is set, or set to nothing', () => {
		const usual = {
			place: { kind: 'sqlite', path: 'data/chapeau.db' },
			roomDays: 180,
			openingSecret: undefined,
			diskFloor: 200_000_000
		};
		expect(storageSettings({})).toEqual(usual);
		expect(storageSettings({ DATABASE_URL: '', DATABASE_PATH: '', ROOM_DAYS: '' })).toEqual(usual);
	});

	it('are PostgreSQL by its address, or another file', () => {
		const url = 'postgres://chapeau@localhost/rooms';
		expect(storageSettings({ DATABASE_URL: url, ROOM_DAYS: '30' })).toMatchObject({
			place: { kind: 'postgres', url },
			roomDays: 30
		});
		expect(storageSettings({ DATABASE_PATH: '/srv/rooms.db' }).place).toEqual({
			kind: 'sqlite',
			path: '/srv/rooms.db'
		});
	});

	it('that are wrong are named', () => {
		expect(() => storageSettings({ DATABASE_URL: 'mysql://localhost' })).toThrow(/^DATABASE_URL: /);
		expect(() => storageSettings({ ROOM_DAYS: '0' })).toThrow(/^ROOM_DAYS: /);
		expect(() => storageSettings({ OPENING_SECRET: 'short' })).toThrow(/^OPENING_SECRET: /);
		expect(() => storageSettings({ ROOM_DAYS: 'long' })).toThrow(/^ROOM_DAYS: /);
	});
});
