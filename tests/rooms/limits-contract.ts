import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { protocolVersion as version, type RoomRecord } from '#lib/rooms/protocol.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import {
	Browser,
	environmentOf,
	intent,
	killing,
	mark,
	serveRooms,
	settings,
	step
} from './served.ts';

/** How much anybody may take, whichever database stands behind the door. */
export function limitsContract(fresh: () => Promise<DatabasePlace>): void {
	let place: DatabasePlace;
	let served: Awaited<ReturnType<typeof serveRooms>>;
	const serve = (more: Record<string, string> = {}) =>
		serveRooms({ ...environmentOf(place), ADDRESS_HEADER: 'x-forwarded-for', ...more });
	beforeEach(async () => {
		place = await fresh();
		served = await serve({ ROOM_MB: '1' });
	});
	afterEach(() => served.close());

	async function roomWith(people: number, changed: Parameters<Browser['open']>[0] = {}) {
		const teacher = new Browser(served.origin);
		const { code } = await teacher.open(changed);
		const phones: (Browser & { person?: string })[] = [];
		for (let at = 0; at < people; at += 1) {
			const phone: Browser & { person?: string } = new Browser(served.origin);
			phone.person = (await phone.join(code, `Name ${at}`)).person;
			phones.push(phone);
		}
		return { teacher, code, phones };
	}
	const long = '字'.repeat(4000);

	describe('a room', () => {
		it('takes no more text than it may, after a restart too, and loses nothing of what it has', async () => {
			const { teacher, code, phones } = await roomWith(50);
			const kinds: string[] = [];
			for (const phone of phones)
				for (const key of [intent, killing]) {
					const said = await phone.say(code, 'participant', mark(key, 'weak', { reason: long }));
					kinds.push(said.kind === 'refused' ? said.why : said.kind);
				}
			const stored = kinds.filter((kind) => kind === 'taken').length;
			expect(new Set(kinds)).toEqual(new Set(['taken', 'room-space']));
			expect(stored * 12_000).toBeLessThan(1_000_000);
			expect(stored * 12_000).toBeGreaterThan(800_000);

			await served.close();
			served = await serve({ ROOM_MB: '1' });
			for (const browser of [teacher, ...phones]) Object.assign(browser, { origin: served.origin });
			const [first] = phones as [Browser];
			const last = phones.at(-1)!;
			expect(
				await last.say(code, 'participant', mark(killing, 'weak', { reason: long }))
			).toMatchObject({ kind: 'refused', why: 'room-space', seq: expect.any(Number) });
			// What makes the room smaller is taken, and then there is space again.
			for (const key of [intent, killing])
				expect(
					await first.say(code, 'participant', mark(key, 'strong', { reason: 'Short.' }))
				).toMatchObject({ kind: 'taken' });
			expect(
				await last.say(code, 'participant', mark(killing, 'weak', { reason: long }))
			).toMatchObject({ kind: 'taken' });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			const said = await teacher.say(code, 'teacher', { kind: 'record' });
			expect((said as { record: RoomRecord }).record.rows).toHaveLength(stored + 1);
		});

		it('takes no more when many marks come at the same moment', async () => {
			const { code, phones } = await roomWith(50);
			const said = await Promise.all(
				phones.flatMap((phone) =>
					[intent, killing].map((key) =>
						phone.say(code, 'participant', mark(key, 'weak', { reason: long }))
					)
				)
			);
			const stored = said.filter(({ kind }) => kind === 'taken').length;
			expect(stored * 12_000).toBeLessThan(1_000_000);
			expect(said.find(({ kind }) => kind === 'refused')).toMatchObject({ why: 'room-space' });
		});

		it('holds the people it was opened for: 300, or what the teacher said', async () => {
			const { teacher, code, phones } = await roomWith(2, { people: 2 });
			const third = new Browser(served.origin);
			const join = { kind: 'join', code, name: 'Third' };
			expect(await third.say(code, 'stranger', join)).toMatchObject({ why: 'full' });
			await phones[0]!.say(code, 'participant', { kind: 'leave' });
			expect(await third.say(code, 'stranger', join)).toMatchObject({ kind: 'joined' });
			const desk = await teacher.listen(code, 'teacher');
			expect(desk.inside.settings).not.toHaveProperty('people');
			expect(desk.inside.most).toBe(2);
			expect(await teacher.say(code, 'teacher', { kind: 'people', most: 3 })).toMatchObject({
				kind: 'done'
			});
			await desk.until(({ inside }) => inside.most === 3);
			await phones[0]!.join(code, 'Name 0');
			// Fewer than are there: they stay, and nobody else comes in.
			await teacher.say(code, 'teacher', { kind: 'people', most: 1 });
			await desk.until(({ inside }) => inside.most === 1);
			expect(desk.inside.progress.people).toBe(3);
			expect(
				await new Browser(served.origin).say(code, 'stranger', { ...join, name: 'Fourth' })
			).toMatchObject({ why: 'full' });
			expect(await phones[1]!.say(code, 'participant', { kind: 'people', most: 9 })).toMatchObject({
				why: 'not-yours'
			});
			desk.close();
			await roomWith(0);
			const { db, close } = await openDatabase(place);
			const rooms = await db
				.selectFrom('rooms')
				.select('most_people')
				.orderBy('created_at')
				.execute();
			await close();
			expect(rooms.map(({ most_people }) => most_people)).toEqual([1, 300]);
			expect(
				await (
					await teacher.fetch('/live', {
						kind: 'open',
						version,
						settings: { ...settings, people: 20_000 }
					})
				).json()
			).toMatchObject({ kind: 'faults', faults: ['No more than 10,000 people may join a room.'] });
		});

		it('is not filled by one who comes and goes', async () => {
			const { code } = await roomWith(0, { people: 3 });
			const kinds: string[] = [];
			for (let at = 0; at < 16; at += 1) {
				const ghost = new Browser(served.origin);
				const said = await ghost.say(code, 'stranger', { kind: 'join', code, name: `Ghost ${at}` });
				kinds.push(said.kind === 'refused' ? said.why : said.kind);
				if (said.kind === 'joined') await ghost.say(code, 'participant', { kind: 'leave' });
			}
			expect(kinds.filter((kind) => kind === 'joined')).toHaveLength(12);
			expect(kinds.at(-1)).toBe('full');
		});
	});

	describe('the desk', () => {
		it('writes nothing for a reason that is hidden already, or a person who is removed', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const phone = phones[0]!;
			const { person } = phone;
			await phone.say(code, 'participant', mark(intent, 'weak', { reason: 'A slur.' }));
			const hide = {
				kind: 'hide-reason',
				person,
				round: 1,
				count: 'I',
				element: 'genocide/chapeau/intent'
			};
			for (const hidden of [true, true, true, false, false])
				expect(await teacher.say(code, 'teacher', { ...hide, hidden })).toMatchObject({
					kind: 'done'
				});
			for (const kind of ['remove', 'remove', 'ban', 'ban', 'readmit', 'readmit'])
				await teacher.say(code, 'teacher', { kind, person });
			expect(
				await teacher.say(code, 'teacher', {
					...hide,
					element: 'genocide/acts/killing',
					hidden: true
				})
			).toMatchObject({ why: 'no-such-person' });
			const said = await teacher.say(code, 'teacher', { kind: 'record' });
			expect((said as { record: RoomRecord }).record.events.map(({ kind }) => kind)).toEqual([
				'opened',
				'joined',
				'reason-hidden',
				'reason-shown',
				'removed',
				'banned',
				'present'
			]);
		});

		it('does so much at once, and is told when it was too much', async () => {
			const { teacher, code } = await roomWith(0);
			const until = new Date(Date.now() + 60_000).toISOString();
			const kinds: string[] = [];
			for (let at = 0; at < 160; at += 1) {
				const said = await teacher.say(code, 'teacher', { kind: 'timer', until });
				kinds.push(said.kind === 'refused' ? said.why : said.kind);
			}
			expect(kinds.slice(0, 120)).toEqual(Array<string>(120).fill('done'));
			expect(kinds.at(-1)).toBe('too-many');
			const records = await Promise.all(
				Array.from({ length: 30 }, () => teacher.say(code, 'teacher', { kind: 'record' }))
			);
			expect(records.filter(({ kind }) => kind === 'record').length).toBeLessThanOrEqual(11);
			expect(records.at(-1)).toMatchObject({ kind: 'refused', why: 'too-many' });
		});
	});

	describe('what is sent', () => {
		it('is counted before it is read', async () => {
			const port = Number(new URL(served.origin).port);
			const ask = async (from: string) => {
				const socket = connect({ port, host: '127.0.0.1' });
				await once(socket, 'connect');
				// The body never comes: whoever answers has not read it.
				socket.write(
					`POST /live HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${served.origin}\r\n` +
						`x-forwarded-for: ${from}\r\ncontent-type: application/json\r\ncontent-length: 60000\r\n\r\n`
				);
				const answer = await Promise.race([
					once(socket, 'data').then(([data]) => String(data)),
					wait(300).then(() => '')
				]);
				socket.destroy();
				return answer;
			};
			const answers: string[] = [];
			for (let at = 0; at < 12; at += 1)
				answers.push(...(await Promise.all(Array.from({ length: 50 }, () => ask('10.0.0.9')))));
			expect(answers[0]).toBe('');
			expect(answers.at(-1)).toMatch(/^HTTP\/1\.1 429 /);
			expect(answers.at(-1)).toContain('too-many');
			expect(await ask('10.0.0.10')).toBe('');
		}, 60_000);

		it('and opens no room does not use up the rooms that an address may open', async () => {
			const teacher = new Browser(served.origin);
			for (let at = 0; at < 130; at += 1) {
				const malformed = await teacher.fetch(
					'/live',
					at % 2 ? '{' : { kind: 'open', version: 99 }
				);
				expect(malformed.status).not.toBe(429);
			}
			await teacher.open();
		});
	});

	it('a full database opens no rooms and lets nobody new in, and who is inside is told', async () => {
		const { teacher, code, phones } = await roomWith(1);
		await served.close();
		served = await serve({ STORAGE_MB: '1', ROOM_MB: '50' });
		for (const browser of [teacher, ...phones]) Object.assign(browser, { origin: served.origin });
		const phone = phones[0]!;
		const why = async () => {
			const said = await phone.say(code, 'participant', mark(intent, 'weak', { reason: long }));
			return said.kind === 'refused' ? said.why : said.kind;
		};
		// Replaced marks take no more; other people’s do.
		expect(await why()).toBe('taken');
		for (let at = 0; at < 200; at += 1) {
			const another = new Browser(served.origin);
			const joined = await another.say(code, 'stranger', { kind: 'join', code, name: `N ${at}` });
			if (joined.kind === 'refused') {
				expect(joined.why).toBe('server-space');
				break;
			}
			await another.say(code, 'participant', mark(intent, 'weak', { reason: long }));
		}
		const opened = await teacher.fetch('/live', { kind: 'open', version, settings });
		expect(opened.status).toBe(507);
		expect(await opened.json()).toMatchObject({ why: 'server-space' });
		expect(await why()).toBe('taken');
	});
}
