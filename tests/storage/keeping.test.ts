import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { setClock } from '#lib/server/database/clock.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { migrate, migrations } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { roomsAt } from '#lib/server/rooms/rooms.ts';
import { Browser, environmentOf, intent, mark, serveRooms, step } from '../rooms/served.ts';
import { grounds, type Ground } from './grounds.ts';

/** What a served database keeps, and when it lets go of it. */

const day = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'chapeau-keeping-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** The machine's clock shows so many days more than it should. */
const ahead = (days: number) =>
	vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * day });

const said = () => {
	const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	return (event: string) =>
		spy.mock.calls.map(([line]) => String(line)).filter((line) => line.includes(event));
};

describe.each(grounds)('over $name', ({ begin }) => {
	let ground: Ground;
	let place: DatabasePlace;
	beforeAll(async () => {
		ground = await begin();
	}, 30_000);
	afterAll(() => ground.end());

	/** A room with a person and a mark, of a server that has ended again. */
	async function lesson() {
		place = await ground.fresh();
		const served = await serveRooms(environmentOf(place));
		const teacher = new Browser(served.origin);
		const { code } = await teacher.open();
		const phone = new Browser(served.origin);
		await phone.join(code, 'Ada Lovelace of form six');
		const reason = { reason: 'A reason that nobody else has written' };
		await phone.say(code, 'participant', mark(intent, 'weak', reason));
		return { served, teacher, phone, code };
	}

	const roomsIn = async () => {
		const { db, close } = await openDatabase(place);
		const rooms = await db.selectFrom('rooms').selectAll().execute();
		await close();
		return rooms;
	};

	it('a clock far ahead at start deletes nothing, says so once, and all is there when it is right again', async () => {
		const { served, code } = await lesson();
		await served.close();
		const lines = said();
		ahead(200);
		for (let starts = 0; starts < 2; starts += 1) {
			const wrong = roomsAt(environmentOf(place));
			await wrong.open();
			await wrong.close();
		}
		expect(lines('clock.doubted')).toHaveLength(2);
		expect(lines('clock.doubted')[0]).toMatch(
			/No room is deleted .*npm run admin -- clock-is-right/
		);
		expect(await roomsIn()).toMatchObject([{ code, deleted_at: null }]);
		vi.useRealTimers();
		const right = await serveRooms(environmentOf(place));
		expect(await new Browser(right.origin).join(code, 'Ben')).toMatchObject({ name: 'Ben' });
		await right.close();
	});

	it('a clock that creeps ahead within what is believed loses no room that is not over', async () => {
		const { served, code } = await lesson();
		await served.close();
		for (const days of [50, 100, 150, 185]) {
			ahead(days);
			const rooms = roomsAt(environmentOf(place));
			await rooms.open();
			await rooms.close();
			vi.useRealTimers();
		}
		expect(await roomsIn()).toMatchObject([{ code, deleted_by: 'time' }]);
		const { db, close } = await openDatabase(place);
		await setClock(db, Date.now());
		await close();
		const right = await serveRooms(environmentOf(place));
		expect(await new Browser(right.origin).join(code, 'Ben')).toMatchObject({ name: 'Ben' });
		await right.close();
	});

	it('a room that its teacher deletes is gone for everybody at once, kept seven days, and erased', async () => {
		const { served, teacher, phone, code } = await lesson();
		const line = await phone.listen(code, 'participant');
		expect(await teacher.say(code, 'teacher', { kind: 'delete', code })).toMatchObject({
			kind: 'done'
		});
		await line.until(({ ended }) => ended);
		expect(await phone.say(code, 'stranger', { kind: 'listen' })).toMatchObject({
			why: 'no-such-room'
		});
		await served.close();
		expect(await roomsIn()).toMatchObject([{ code, deleted_by: 'teacher' }]);

		ahead(6.9);
		const before = roomsAt(environmentOf(place));
		await before.open();
		await before.close();
		expect(await roomsIn()).toHaveLength(1);
		vi.useRealTimers();
		ahead(7.1);
		const after = roomsAt(environmentOf(place));
		await after.open();
		if (place.kind === 'sqlite') {
			// While it runs, and with nothing closed yet.
			const files = readdirSync(dirname(place.path));
			expect(files).toContain('chapeau.db-wal');
			for (const name of files) {
				const bytes = readFileSync(join(dirname(place.path), name));
				for (const text of ['Ada Lovelace', 'A reason that nobody', code])
					expect([name, bytes.includes(text)]).toEqual([name, false]);
			}
		}
		await after.close();
		expect(await roomsIn()).toEqual([]);
	});

	it('goes on under a server while a newer program adds to the schema, and is refused to it once one takes away', async () => {
		const { served, teacher, phone, code } = await lesson();
		const engine = place.kind;
		const newer = await openDatabase(place);
		let seq = 1000;
		let over = false;
		const answers: string[] = [];
		const marking = (async () => {
			while (!over) {
				const answer = await phone.say(code, 'participant', mark(intent, 'strong', { seq: ++seq }));
				answers.push(answer.kind);
			}
		})();
		const more = {
			'9000-more': {
				up: async (db: typeof newer.db) => {
					for (const table of ['rooms', 'participants', 'marks', 'events'])
						await sql`alter table ${sql.table(table)} add column more text default 'x'`.execute(db);
				}
			}
		};
		await migrate(newer.db, { ...migrations(engine), ...more });
		await phone.say(code, 'participant', mark(intent, 'weak', { seq: seq + 500 }));
		over = true;
		await marking;
		expect(new Set(answers)).toEqual(new Set(['taken']));
		// A process of the older program that starts only now, beside the newer one.
		await served.close();
		const again = await serveRooms(environmentOf(place));
		Object.assign(teacher, { origin: again.origin });
		await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
		expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
			record: { rows: [{ mark: { answer: 'weak' } }] }
		});
		expect(await new Browser(again.origin).open()).toMatchObject({});

		await migrate(newer.db, {
			...migrations(engine),
			...more,
			'9001-less': { contracts: true, up: async () => {} }
		});
		await newer.close();
		await again.close();
		const lines = said();
		const refused = roomsAt(environmentOf(place));
		await refused.open();
		expect(await refused.ready()).toEqual({
			ok: false,
			why: expect.stringContaining('newer Chapeau (step 9001-less)')
		});
		expect(lines('database.unusable')).toHaveLength(1);
		await refused.close();
	});
});
