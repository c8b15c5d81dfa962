import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, serveDatabase } from '#lib/server/database/database.ts';
import { migrate, migrations } from '#lib/server/database/migrations.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';
import { lesson } from '#lib/server/rooms/rooms-contract.ts';
import { hasPostgres, startPostgres } from './postgres.ts';

/** What whoever runs a server is told about its database, and that two never serve one file. */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-opening-'));
// Another user must come in.
chmodSync(folder, 0o755);
/** A step of a later program that takes away what this one uses. */
const later = { '9999-later': { contracts: true, up: async () => {} } } as const;
let made = 0;
const newPath = () => join(folder, `${(made += 1)}`, 'chapeau.db');
const running: ChildProcess[] = [];

beforeAll(() =>
	build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: { ssr: 'tests/storage/opener.ts', outDir: join(folder, 'bundle') }
	})
);
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Serves a file in a process of its own. @returns what it says first */
async function serve(path: string, user?: { uid: number; gid: number }) {
	const child = spawn(process.execPath, [join(folder, 'bundle', 'opener.js')], {
		cwd: folder,
		env: { DATABASE_PATH: path },
		stdio: ['ignore', 'pipe', 'inherit'],
		...user
	});
	running.push(child);
	const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
	return { child, said };
}

describe('a second server on one SQLite file', () => {
	it('is refused in one sentence, and what the first has stays in use', async () => {
		const path = newPath();
		expect((await serve(path)).said).toBe('open');
		expect((await serve(path)).said).toMatch(
			/^Another Chapeau already keeps its rooms in .*chapeau\.db\. Use that one or stop it, /
		);
	});

	it('is let in at once after the first was killed', async () => {
		const path = newPath();
		for (let kills = 0; kills < 3; kills += 1) {
			const { child, said } = await serve(path);
			expect(said).toBe('open');
			child.kill('SIGKILL');
			await once(child, 'close');
		}
	});

	it('is refused within one process as well, until the first has closed', async () => {
		const place = { kind: 'sqlite', path: newPath() } as const;
		const first = await serveDatabase(place);
		await expect(serveDatabase(place)).rejects.toThrow('Another Chapeau');
		await first.close();
		await (await serveDatabase(place)).close();
	});

	it('may still be a program that only reads and writes beside it', async () => {
		const place = { kind: 'sqlite', path: newPath() } as const;
		const server = await serveDatabase(place);
		const beside = await openDatabase(place);
		const { room } = await lesson(beside.db, 1);
		expect(await server.db.selectFrom('rooms').select('id').execute()).toEqual([{ id: room.id }]);
		await beside.close();
		await server.close();
	});
});

describe('the files', () => {
	const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

	it.skipIf(process.platform === 'win32')('are their owner’s alone', async () => {
		const path = newPath();
		const server = await serveDatabase({ kind: 'sqlite', path });
		await lesson(server.db, 3);
		expect(mode(join(path, '..'))).toBe('700');
		for (const file of ['', '-wal', '-shm', '-lock']) expect(mode(path + file)).toBe('600');
		await server.close();
	});

	it.skipIf(process.platform === 'win32')(
		'of an earlier version are closed to others, and what a group was given stays',
		async () => {
			const path = newPath();
			await (await serveDatabase({ kind: 'sqlite', path })).close();
			chmodSync(path, 0o644);
			const server = await serveDatabase({ kind: 'sqlite', path });
			await lesson(server.db, 1);
			for (const file of ['', '-wal', '-shm']) expect(mode(path + file)).toBe('640');
			await server.close();
		}
	);
});

describe('what is wrong with a database is said', () => {
	const reason = (place: Parameters<typeof serveDatabase>[0]) =>
		serveDatabase(place).then(
			async (database) => {
				await database.close();
				return 'nothing';
			},
			(error: Error) => error.message
		);
	async function filled(): Promise<string> {
		const path = newPath();
		const { db, close } = await openDatabase({ kind: 'sqlite', path });
		await lesson(db, 200);
		await close();
		return path;
	}

	it.each([
		['no database', () => 'This is a letter to the parents.\n'.repeat(300), /is not a database\. /],
		['cut off', (whole: Buffer) => whole.subarray(0, 8192), /is damaged\. /],
		[
			'damaged within',
			(whole: Buffer) => Buffer.from(whole).fill(7, whole.length - 9000),
			/is damaged\. /
		]
	])('when it is %s, and the file stays as it was', async (_, spoilt, words) => {
		const path = await filled();
		const bytes = Buffer.from(spoilt(readFileSync(path)));
		writeFileSync(path, bytes);
		expect(await reason({ kind: 'sqlite', path })).toMatch(words);
		expect(readFileSync(path).equals(bytes)).toBe(true);
	});

	it('when it is a folder, or lies in what is no folder', async () => {
		const path = newPath();
		mkdirSync(path, { recursive: true });
		expect(await reason({ kind: 'sqlite', path })).toMatch(/can’t be opened or made/);
		const inFile = join(await filled(), 'chapeau.db');
		expect(await reason({ kind: 'sqlite', path: inFile })).toMatch(/can’t be opened or made/);
	});

	// Root may do everything, so there it is another user who tries.
	const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
	it.skipIf(process.platform === 'win32')('when it may be read only, or not at all', async () => {
		const path = await filled();
		chmodSync(join(path, '..'), 0o555);
		chmodSync(path, 0o444);
		try {
			expect((await serve(path, nobody)).said).toMatch(/can only be read|can’t be opened/);
			const other = join(folder, 'closed');
			mkdirSync(other, { mode: 0o500 });
			expect((await serve(join(other, 'chapeau.db'), nobody)).said).toMatch(
				/can’t be opened or made\. Check .* the user who runs Chapeau may write/
			);
		} finally {
			chmodSync(join(path, '..'), 0o755);
		}
	});

	it('when it is newer, by that word', async () => {
		const path = await filled();
		const { db, close } = await openDatabase({ kind: 'sqlite', path });
		await migrate(db, { ...migrations('sqlite'), ...later });
		await close();
		expect(await reason({ kind: 'sqlite', path })).toMatch(
			/brought up to date by a newer Chapeau \(step 9999-later\)\. They are safe\. /
		);
	});

	it('when PostgreSQL is not there, without the password', async () => {
		const said = await reason({
			kind: 'postgres',
			url: 'postgres://teacher:hunter2@127.0.0.1:1/rooms'
		});
		expect(said).toMatch(/^PostgreSQL at 127\.0\.0\.1:1\/rooms doesn’t answer\. Start it, /);
		expect(said).not.toContain('hunter2');
	});

	it.runIf(hasPostgres)('when PostgreSQL has no such database, or lets only read', async () => {
		const server = await startPostgres();
		try {
			const url = server.url.replace('/postgres?', '/nothing?');
			expect(await reason({ kind: 'postgres', url })).toMatch(/has no database of that name/);
			const { db, close } = await openDatabase({ kind: 'postgres', url: server.url });
			await sql`create role reader login`.execute(db);
			await close();
			const reader = server.url.replace('chapeau@', 'reader@');
			expect(await reason({ kind: 'postgres', url: reader })).toMatch(/lets this user only read/);
		} finally {
			await server.stop();
		}
	});
});

describe('a server', () => {
	const quiet = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);

	it('is ready once its rooms are open', async () => {
		const rooms = roomsAt({ DATABASE_PATH: newPath() });
		await rooms.open();
		expect(await rooms.ready()).toEqual({ ok: true });
		await rooms.close();
	});

	it('is not ready with a broken database, and is by itself when that is mended', async () => {
		const said = quiet();
		const path = newPath();
		mkdirSync(join(path, '..'));
		writeFileSync(path, 'a letter '.repeat(1000));
		const rooms = roomsAt({ DATABASE_PATH: path });
		await rooms.open();
		expect(await rooms.ready()).toEqual({
			ok: false,
			why: expect.stringContaining('is not a database')
		});
		rmSync(path);
		await vi.waitFor(async () => expect(await rooms.ready()).toEqual({ ok: true }), 8000);
		const lines = said.mock.calls
			.map(([line]) => String(line))
			.filter((line) => /unusable/.test(line));
		expect(lines).toHaveLength(1);
		vi.restoreAllMocks();
		await rooms.close();
	});

	it('is not ready where the disk has too little room', async () => {
		const rooms = roomsAt({ DATABASE_PATH: newPath(), DISK_FLOOR_MB: '1000000000' });
		await rooms.open();
		expect(await rooms.ready()).toEqual({
			ok: false,
			why: expect.stringMatching(/^The disk of .* has \d+ MB left/)
		});
		await rooms.close();
	});

	it('is not ready when a newer program has changed the database under it', async () => {
		const path = newPath();
		const rooms = roomsAt({ DATABASE_PATH: path });
		await rooms.open();
		const { db, close } = await openDatabase({ kind: 'sqlite', path });
		await migrate(db, { ...migrations('sqlite'), ...later });
		await close();
		expect(await rooms.ready()).toEqual({
			ok: false,
			why: expect.stringContaining('newer Chapeau')
		});
		await rooms.close();
	});

	it('does not start beside another one on the same file', async () => {
		const said = quiet();
		const path = newPath();
		const first = roomsAt({ DATABASE_PATH: path });
		await first.open();
		const second = roomsAt({ DATABASE_PATH: path });
		await expect(second.open()).rejects.toThrow(/^Another Chapeau/);
		await second.close();
		await first.close();
		said.mockRestore();
	});
});
