import { execFile } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { admin } from '#lib/server/admin/admin.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { migrate, migrations } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { sqliteDialect } from '#lib/server/database/sqlite.ts';
import { Browser, environmentOf, intent, mark, serveRooms, step } from '../rooms/served.ts';
import { grounds, type Ground } from './grounds.ts';

/** `npm run admin`, beside a running server and without one. */

const day = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'chapeau-admin-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(environment: Record<string, string>, ...args: string[]) {
	const lines: string[] = [];
	const complaints: string[] = [];
	const code = await admin(args, environment, {
		say: (line) => lines.push(line),
		complain: (line) => complaints.push(line)
	});
	return { code, said: lines.join('\n'), complained: complaints.join('\n') };
}

describe.each(grounds)('over $name', ({ name, begin }) => {
	let ground: Ground;
	let place: DatabasePlace;
	let environment: Record<string, string>;
	let served: Awaited<ReturnType<typeof serveRooms>> | undefined;
	const browsers: Browser[] = [];
	beforeAll(async () => {
		ground = await begin();
	}, 30_000);
	afterEach(async () => {
		for (const browser of browsers.splice(0)) browser.close();
		await served?.close();
		served = undefined;
	});
	afterAll(() => ground.end());

	/** A running server with a room in which Ada has marked and listens. */
	async function lesson() {
		place = await ground.fresh();
		environment = environmentOf(place);
		served = await serveRooms(environment);
		const teacher = new Browser(served.origin);
		const ada = new Browser(served.origin);
		browsers.push(teacher, ada);
		const { code } = await teacher.open();
		await ada.join(code, 'Ada');
		await ada.say(code, 'participant', mark(intent, 'weak'));
		return { teacher, ada, code, line: await ada.listen(code, 'participant') };
	}
	const ask = (...args: string[]) => run(environment, ...args);

	it('lists rooms with people and how long they stay', async () => {
		const { code } = await lesson();
		const { code: exit, said } = await ask('rooms');
		expect(exit).toBe(0);
		expect(said).toMatch(/^code +title +people +opened +state/);
		expect(said).toMatch(new RegExp(`${code} +Law 204 +1 +.* until \\d+ \\w+ \\d{4}`));
		expect(said).not.toContain('Ada');
	});

	it('extends a room, and a running server shows it within seconds', async () => {
		const { code, line } = await lesson();
		const before = Date.parse(line.inside.expires);
		expect((await ask('extend', code, '--days', '10', '--dry-run')).said).toMatch(
			/would stay until [^]*Nothing was changed/
		);
		expect(await ask('extend', code.toLowerCase(), '--days', '10')).toMatchObject({ code: 0 });
		await line.until(({ inside }) => Date.parse(inside.expires) === before + 10 * day);
		expect(await ask('extend', code)).toMatchObject({
			code: 1,
			complained: expect.stringMatching(/--days/)
		});
	});

	it('deletes and restores a room, and a running server follows', async () => {
		const { teacher, ada, code, line } = await lesson();
		expect((await ask('delete', code, '--dry-run')).said).toMatch(/would be deleted/);
		expect(await ask('restore', code)).toMatchObject({
			code: 1,
			complained: expect.stringMatching(/isn’t deleted: it stays until/)
		});
		expect(await ask('delete', code)).toMatchObject({ code: 0 });
		await line.until(({ ended }) => ended);
		expect(line.all.at(-1)).toMatchObject({ why: 'no-such-room' });
		expect(await ada.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
			why: 'no-such-room'
		});
		expect(await ask('delete', code)).toMatchObject({ code: 1 });
		expect((await ask('rooms')).said).toMatch(/deleted by an administrator, gone for good after/);
		expect(await ask('extend', code, '--days', '3')).toMatchObject({
			code: 1,
			complained: expect.stringContaining(`npm run admin -- restore ${code}`)
		});
		expect((await ask('restore', code, '--dry-run')).said).toMatch(/would be back/);
		expect(await ask('restore', code, '--days', '5')).toMatchObject({ code: 0 });
		await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
		expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
			record: { rows: [{ name: 'Ada', mark: { answer: 'weak' } }] }
		});
	});

	it('erases a room for good where that is asked for', async () => {
		const { code, line } = await lesson();
		expect(await ask('delete', code, '--for-good')).toMatchObject({
			code: 0,
			said: expect.stringMatching(/gone for good.*Backups from before still have it/)
		});
		await line.until(({ ended }) => ended);
		expect(await ask('restore', code)).toMatchObject({
			code: 1,
			complained: expect.stringMatching(/^There is no room/)
		});
		if (place.kind === 'sqlite')
			for (const file of readdirSync(dirname(place.path)))
				expect(readFileSync(join(dirname(place.path), file)).includes(code)).toBe(false);
	});

	it('makes a secret that opens rooms at once, and revokes the last one only when told so twice', async () => {
		const { teacher } = await lesson();
		expect((await ask('make-secret', 'History', '--dry-run')).said).toMatch(/would be made/);
		expect((await ask('secrets')).said).toBe('There are no secrets in the database.');
		const { said } = await ask('make-secret', 'History');
		const id = /\(id (\w{8})\)/.exec(said)![1]!;
		await expect(teacher.open()).rejects.toThrow('secret-needed');
		const listed = (await ask('secrets')).said;
		expect(listed).toMatch(new RegExp(`${id} +History +.* in use`));
		expect(listed).not.toContain(said.split('\n').find((line) => /^\w{5}-/.test(line)));
		expect(await ask('revoke-secret', id)).toMatchObject({
			code: 1,
			complained: expect.stringMatching(/last secret/)
		});
		expect(await ask('revoke-secret', id, '--last')).toMatchObject({ code: 0 });
		expect(await teacher.open()).toMatchObject({});
		expect(await ask('revoke-secret', id, '--last')).toMatchObject({ code: 1 });
	});

	it('says that the clock is right', async () => {
		await lesson();
		const { db, close } = await openDatabase(place);
		await db.updateTable('clock').set({ at: 1 }).execute();
		expect(await ask('clock-is-right', '--dry-run')).toMatchObject({ code: 0 });
		expect(await db.selectFrom('clock').select('at').execute()).toEqual([{ at: 1 }]);
		expect(await ask('clock-is-right')).toMatchObject({ code: 0 });
		const [row] = await db.selectFrom('clock').select('at').execute();
		expect(Date.now() - row!.at).toBeLessThan(60_000);
		await close();
	});

	if (name === 'SQLite') {
		it('backs up while marks are written, and restores the same rooms', async () => {
			const { teacher, ada, code } = await lesson();
			let over = false;
			let seq = 5000;
			// Acknowledged before the backup begins, so it is in there.
			await ada.say(code, 'participant', mark(intent, 'strong', { seq: ++seq }));
			const marking = (async () => {
				while (!over) await ada.say(code, 'participant', mark(intent, 'strong', { seq: ++seq }));
			})();
			const file = join(folder, 'backup.db');
			expect((await ask('backup', file, '--dry-run')).said).toMatch(/would be copied/);
			expect(existsSync(file)).toBe(false);
			expect(await ask('backup', file)).toMatchObject({ code: 0 });
			over = true;
			await marking;
			if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
			expect(await ask('backup', file)).toMatchObject({
				code: 1,
				complained: expect.stringMatching(/is there already/)
			});
			const later = await new Browser(served!.origin).open();

			expect(await ask('restore-backup', file)).toMatchObject({
				code: 1,
				complained: expect.stringMatching(/^A server keeps its rooms in .*Stop it/)
			});
			await served!.close();
			served = undefined;
			expect((await ask('restore-backup', file, '--dry-run')).said).toMatch(/would become/);
			expect((await ask('rooms')).said).toContain(later.code);
			expect(await ask('restore-backup', file)).toMatchObject({ code: 0 });
			const { said } = await ask('rooms');
			expect(said).toContain(code);
			expect(said).not.toContain(later.code);
			const beside = readdirSync(dirname((place as { path: string }).path));
			expect(beside.filter((each) => /^chapeau\.db-before-\d{8}T\d{6}$/.test(each))).toHaveLength(
				1
			);

			served = await serveRooms(environment);
			Object.assign(teacher, { origin: served.origin });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
				record: { rows: [{ name: 'Ada', mark: { answer: 'strong' } }] }
			});
		});

		it('restores a backup of the first version and brings it up to date; a broken, foreign or newer one changes nothing', async () => {
			const { code } = await lesson();
			await served!.close();
			served = undefined;
			const of = async (fileName: string, steps: Parameters<typeof migrate>[1]) => {
				const path = join(folder, fileName);
				const made = new Kysely<object>({ dialect: sqliteDialect(path) });
				await migrate(made, steps);
				await made.destroy();
				return path;
			};
			const first = await of('first.db', { '0001-rooms': migrations('sqlite')['0001-rooms']! });
			const newer = await of('newer.db', {
				...migrations('sqlite'),
				'9999-later': { contracts: true, up: async () => {} }
			});
			const letter = join(folder, 'letter.db');
			writeFileSync(letter, 'Dear parents,\n'.repeat(500));
			for (const [file, words] of [
				[letter, /is not a database/],
				[newer, /newer Chapeau/],
				[join(folder, 'nothing.db'), /There is no file/]
			] as const)
				expect(await ask('restore-backup', file)).toMatchObject({
					code: 1,
					complained: expect.stringMatching(words)
				});
			expect((await ask('rooms')).said).toContain(code);
			expect(await ask('restore-backup', first)).toMatchObject({ code: 0 });
			expect((await ask('rooms')).said).toBe('There are no rooms.');
		});
	} else
		it('leaves backups to PostgreSQL’s own programs', async () => {
			await lesson();
			expect(await ask('backup', join(folder, 'pg.db'))).toMatchObject({
				code: 1,
				complained: expect.stringMatching(/pg_dump/)
			});
		});
});

describe('what is typed wrong', () => {
	const environment = { DATABASE_PATH: join(folder, 'nowhere', 'chapeau.db') };
	it.each([
		[['nonsense'], /There is no command “nonsense”/],
		[['toString'], /There is no command “toString”/],
		[['extend'], /Write: npm run admin -- extend CODE --days N/],
		[['extend', 'ABC', '--days', 'two'], /--days is “two”/],
		[['rooms', '--force'], /--force/]
	])('%j is told with a way on', async (args, words) => {
		const { code, complained } = await run(environment, ...args);
		expect(code).toBe(2);
		expect(complained).toMatch(words);
		expect(complained).toContain('npm run admin -- --help');
	});

	it('a database that is not there is not made', async () => {
		expect(await run(environment, 'rooms')).toMatchObject({
			code: 1,
			complained: expect.stringMatching(/^There is no database at .*DATABASE_PATH/)
		});
		expect(existsSync(environment.DATABASE_PATH)).toBe(false);
	});

	it('the command runs as a script, without a word of Node’s own', async () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: { admin: string };
		};
		const [, ...args] = scripts.admin.split(' ');
		const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args, '--help'], {
			env: { ...process.env, ...environment }
		});
		for (const word of ['rooms', 'extend', 'restore', 'make-secret', 'backup', '--dry-run'])
			expect(stdout).toContain(word);
		expect(stderr).toBe('');
	});
});
