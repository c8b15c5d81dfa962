import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/server/database/database.ts';
import { databaseContract } from '#lib/server/database/database-contract.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { loadRoom } from '#lib/server/rooms/room-store.ts';
import { lesson, roomsContract } from '#lib/server/rooms/rooms-contract.ts';
import { grounds, type Ground } from './grounds.ts';
import type { WriterTask } from './writer.ts';

/** The same tests over each database that there is on this machine. */

const writer = 'tests/storage/writer.ts';
/** Where the writer lies bundled by Vite, as the server will be. */
const bundled = mkdtempSync(join(tmpdir(), 'chapeau-bundle-'));

beforeAll(() =>
	build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: { ssr: writer, outDir: bundled }
	})
);
afterAll(() => rmSync(bundled, { recursive: true }));

describe.each(grounds)('$name', ({ name, begin }) => {
	let ground: Ground;
	let place: DatabasePlace;
	let database: Database;

	beforeAll(async () => {
		ground = await begin();
		place = await ground.fresh();
		database = await openDatabase(place);
	}, 30_000);

	afterAll(async () => {
		await database?.close();
		await ground?.end();
	});

	databaseContract(
		() => database,
		() => ground.fresh()
	);
	roomsContract(() => database.db);

	/** Every mark that was acknowledged is there, in that version or a later one. */
	async function expectKept(room: string, acknowledged: string[]): Promise<void> {
		const { marks } = (await loadRoom(database.db, room))!;
		const kept = new Map(marks.map((mark) => [`${mark.participant_id} ${mark.element_id}`, mark]));
		for (const mark of marks) expect(mark.reason).toBe(`written as ${mark.seq}`);
		const lost = acknowledged.filter((line) => {
			const [participant, element, seq] = line.split(' ');
			return !((kept.get(`${participant} ${element}`)?.seq ?? -1) >= Number(seq));
		});
		expect(lost).toEqual([]);
	}

	it('has every mark that a bundled process acknowledged before a kill -9', async () => {
		const { room, people } = await lesson(database.db, 20);
		const acknowledged: string[] = [];
		for (let kills = 0; kills < 3; kills += 1) {
			const task: WriterTask = { place, room: room.id, participants: people, seq: kills * 1e6 };
			const child = spawn(process.execPath, [join(bundled, 'writer.js'), JSON.stringify(task)], {
				cwd: bundled,
				stdio: ['ignore', 'pipe', 'inherit']
			});
			let said = '';
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				said += text;
				if (said.split('\n').length > 200 * (kills + 1))
					setTimeout(() => child.kill('SIGKILL'), 5 * kills);
			});
			await new Promise((resolve) => child.once('close', resolve));
			expect(child.signalCode).toBe('SIGKILL');
			// After the last end of a line may stand a line that was cut off.
			const lines = said.split('\n').slice(0, -1);
			expect(lines.length).toBeGreaterThanOrEqual(200 * (kills + 1));
			acknowledged.push(...lines);
			await expectKept(room.id, acknowledged);
		}
		if (database.engine === 'sqlite')
			expect((await sql`pragma integrity_check`.execute(database.db)).rows).toEqual([
				{ integrity_check: 'ok' }
			]);
		console.log(`${name}: 3 kills, ${acknowledged.length} marks acknowledged, none lost`);
	});

	it('lives on when a connection breaks between two queries of a transaction', async () => {
		if (database.engine !== 'postgres') return;
		const cut = database.db.transaction().execute(async (trx) => {
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
			await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database.db);
			await new Promise((resolve) => setTimeout(resolve, 200));
			await sql`select 1`.execute(trx);
		});
		await expect(cut).rejects.toThrow();
		expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }]);
	});

	it('is written as well by the sources as they are, in plain Node', async () => {
		const { room, people } = await lesson(database.db, 4);
		const task: WriterTask = { place, room: room.id, participants: people, seq: 0, count: 50 };
		const { stdout, stderr } = await promisify(execFile)(process.execPath, [
			writer,
			JSON.stringify(task)
		]);
		expect(stderr).toBe('');
		const acknowledged = stdout.trim().split('\n');
		expect(acknowledged).toHaveLength(50);
		await expectKept(room.id, acknowledged);
	});
});
