import { createHmac, randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseById } from '#lib/cases/cases.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { dossierOf } from '#lib/domain/dossier.ts';
import { law } from '#lib/law/law.ts';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { prepareFiles } from '#lib/server/database/files.ts';
import { migrate, migrations } from '#lib/server/database/migrations.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { sqliteDialect } from '#lib/server/database/sqlite.ts';
import { hashOf, newSecret } from '#lib/server/rooms/secrets.ts';
import {
	Browser,
	environmentOf,
	intent,
	killing,
	mark,
	serveRooms,
	step
} from '../rooms/served.ts';
import { grounds, type Ground } from './grounds.ts';

/**
 * Databases as earlier versions left them, in use: nothing of them is lost. Rows are written as
 * those versions wrote them, and not by the code of today.
 */

const day = 86_400_000;
const opened = Date.now() - 3 * day;
const expires = Date.now() + 90 * day;

const settings = {
	case: 'dprk-2012',
	title: 'Law 204',
	marking: {
		of: 'picked',
		elements: [intent, killing].map((key) => {
			const [count, element] = key.split(/:(.*)/s);
			return { count, element };
		})
	},
	pacing: 'all-at-once',
	forum: 'icc',
	standard: 'substantial-grounds',
	naming: 'names',
	reasons: 'optional',
	firstRound: 'before-discussion'
};

type Rows = Record<'rooms' | 'participants' | 'marks' | 'events', Record<string, unknown>[]>;

/** Three rooms: one that marks, one that has locked and steps on, one of pseudonyms of a forum that was. */
function filled(more: Record<string, unknown>, steps: readonly string[]) {
	const rows: Rows = { rooms: [], participants: [], marks: [], events: [] };
	const rooms = [
		{ code: 'K7PM4Q', phase: 'mark-alone', open_round: 1, settings },
		{ code: 'W8XZ3T', phase: 'discuss', open_round: null, settings },
		{
			code: 'PQR456',
			phase: 'mark-alone',
			open_round: 1,
			settings: { ...settings, forum: 'convention', naming: 'pseudonyms' }
		}
	].map(({ code, phase, open_round, settings }) => {
		const id = randomUUID();
		const desk = newSecret();
		const hash = hashOf(desk);
		// Before there was a door the projector’s link followed from the desk’s.
		const door = steps.includes('0002-door');
		const wall = door
			? newSecret()
			: createHmac('sha256', hash).update('projector').digest('base64url');
		rows.rooms.push({
			id,
			code,
			desk_hash: hash,
			...(door && {
				projector_secret: wall,
				join_secret: newSecret(),
				first_locked_at: phase === 'discuss' ? opened + 1600 : null
			}),
			case_id: 'dprk-2012',
			case_version: 1,
			law_version: '1',
			settings: JSON.stringify(settings),
			phase,
			stage: 0,
			held: '[1]',
			open_round,
			showing: null,
			timer_at: null,
			version: 3,
			phase_at: opened + 2000,
			created_at: opened,
			expires_at: expires,
			...more
		});
		const event = (at: number, kind: string, person: string | null, detail: object | null) =>
			rows.events.push({
				room_id: id,
				at: opened + at,
				kind,
				participant_id: person,
				detail: detail && JSON.stringify(detail)
			});
		event(0, 'opened', null, null);
		const people = Array.from({ length: 6 }, (_, at) => {
			const person = { id: randomUUID(), name: `Person ${at} of ${code}`, token: newSecret() };
			rows.participants.push({
				room_id: id,
				id: person.id,
				token_hash: hashOf(person.token),
				name: person.name,
				access: at === 5 ? 'removed' : 'present',
				joined_at: opened + 100 + at,
				seen_at: opened + 5000
			});
			event(100 + at, 'joined', person.id, null);
			for (const [place, key] of [intent, killing].entries()) {
				const [count_id, element_id] = key.split(/:(.*)/s);
				rows.marks.push({
					room_id: id,
					participant_id: person.id,
					round: 1,
					count_id,
					element_id,
					answer: place === 1 && at === 4 ? null : 'arguable',
					reason: `Reason ${at} for ${place}: “${'字'.repeat(50)}”`,
					doubt: at === 0 ? 'law' : null,
					reliance: at === 1 ? '{"E31":"rely"}' : null,
					seq: at * 2 + place + 1,
					reason_hidden: at === 2 ? 1 : 0,
					updated_at: opened + 1000 + at
				});
			}
			return person;
		});
		event(1500, 'removed', people[5]!.id, null);
		if (phase === 'discuss') {
			event(1600, 'phase', null, { phase: 'locked', stage: 0 });
			event(2000, 'phase', null, { phase: 'discuss', stage: 0 });
		}
		return { id, code, desk, people, wall };
	});
	return { rows, rooms };
}

async function asLeft(place: DatabasePlace, steps: string[], rows: Rows): Promise<void> {
	if (place.kind === 'sqlite') prepareFiles(place.path);
	const dialect =
		place.kind === 'sqlite'
			? sqliteDialect(place.path)
			: new PostgresDialect({ pool: new Pool({ connectionString: place.url, max: 1 }) });
	const db = new Kysely<Rows>({ dialect });
	const all = migrations(place.kind);
	await migrate(db, Object.fromEntries(steps.map((name) => [name, all[name]!])));
	for (const [table, of] of Object.entries(rows))
		for (const row of of)
			await db
				.insertInto(table as keyof Rows)
				.values(row as never)
				.execute();
	await db.destroy();
}

describe.each(grounds)('over $name', ({ begin }) => {
	let ground: Ground;
	beforeAll(async () => void (ground = await begin()));
	afterAll(() => ground.end());

	it.each<[string, string[], Record<string, unknown>]>([
		['the first version', ['0001-rooms'], {}],
		['a version that kept deleted rooms', ['0001-rooms', '0003-keeping'], {}],
		[
			'a version that knew how many may join, but no door',
			['0001-rooms', '0003-keeping', '0004-people'],
			{ most_people: 6 }
		],
		[
			'a version that knew no answers to rival explanations',
			['0001-rooms', '0002-door', '0003-keeping', '0004-people'],
			{ most_people: 300 }
		],
		[
			'a version whose rooms followed the newest case',
			['0001-rooms', '0002-door', '0003-keeping', '0004-people', '0005-rivals'],
			{ most_people: 300 }
		]
	])('a database that %s left goes on with all that is in it', async (_, steps, more) => {
		const place = await ground.fresh();
		const { rows, rooms } = filled(more, steps);
		await asLeft(place, steps, rows);

		const served = await serveRooms(environmentOf(place));
		const device = (cookie: string, secret: string) => {
			const browser = new Browser(served.origin);
			browser.cookies.set(cookie, secret);
			return browser;
		};
		try {
			// The first who asks has the server open it.
			expect((await fetch(`${served.origin}/live`)).status).toBe(200);
			const { db, close } = await openDatabase(place, { upgrade: false });
			for (const table of ['rooms', 'participants', 'marks', 'events'] as const) {
				const now = await db.selectFrom(table).selectAll().execute();
				expect(now).toHaveLength(rows[table].length);
				for (const row of rows[table]) expect(now).toContainEqual(expect.objectContaining(row));
			}
			// Each room has the case as it is now, for ever.
			const dossier = dossierOf(caseById('dprk-2012')!, law);
			const digest = digestOf(dossier);
			expect(await db.selectFrom('cases').select(['digest', 'dossier']).execute()).toEqual([
				{ digest, dossier: JSON.stringify(dossier) }
			]);
			const named = await db.selectFrom('rooms').select('case_digest').execute();
			expect(named).toEqual(rooms.map(() => ({ case_digest: digest })));
			await close();

			for (const { code, desk, wall, people } of rooms) {
				// Links that were given out and cookies that were set open what they opened.
				const teacher = device('chapeau_desk', desk);
				const said = await teacher.say(code, 'teacher', { kind: 'record' });
				expect(said.kind).toBe('record');
				const { record } = said as { record: RoomRecord };
				expect(record.people.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
				expect(await teacher.say(code, 'teacher', { kind: 'projector' })).toMatchObject({
					secret: wall
				});
				const line = await device('chapeau_projector', wall).listen(code, 'projector');
				expect(line.inside.progress.people).toBe(5);
				const own = await device('chapeau_person', people[0]!.token).listen(code, 'participant');
				expect(own.inside.own!.name).toBe(people[0]!.name);
				expect(JSON.stringify(own.inside.own)).toContain('Reason 0 for 1');
				line.close();
				own.close();
			}

			// The lesson goes on: by the code of six letters, marks, and the lock.
			const [first, second] = rooms as [(typeof rooms)[0], (typeof rooms)[0]];
			const late = new Browser(served.origin);
			await late.join(first.code, 'Late');
			const rivals = { 'keeping-power': { answer: 'open', reason: 'It pays.' } };
			expect(
				await late.say(first.code, 'participant', mark(intent, 'weak', { rivals }))
			).toMatchObject({ kind: 'taken' });
			if (more['most_people'] === 6)
				expect(
					await new Browser(served.origin).say(first.code, 'stranger', {
						kind: 'join',
						code: first.code,
						name: 'Later still'
					})
				).toMatchObject({ why: 'full' });
			const teacher = device('chapeau_desk', first.desk);
			await teacher.say(first.code, 'teacher', step('mark-alone', 'locked'));
			const { record } = (await teacher.say(first.code, 'teacher', {
				kind: 'record'
			})) as { record: RoomRecord };
			expect(record.rows).toHaveLength(13);
			expect(record.rows.filter(({ mark }) => mark.rivals)).toMatchObject([
				{ name: 'Late', mark: { answer: 'weak', rivals } }
			]);
			const locked = device('chapeau_person', second.people[0]!.token);
			expect(
				await locked.say(second.code, 'stranger', {
					kind: 'join',
					code: second.code,
					name: 'Another'
				})
			).toMatchObject({ why: 'name-fixed' });
		} finally {
			await served.close();
		}
	});
});
