import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#lib/server/database/database.ts';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { storeMarks } from '#lib/server/rooms/mark-store.ts';
import { hasPostgres, startPostgres } from '../storage/postgres.ts';
import { Browser, environmentOf, intent, killing, mark, serveRooms, step } from './served.ts';

/** Two processes on one PostgreSQL: what one has stored the other shows. */
describe.runIf(hasPostgres)('two processes', () => {
	let postgres: Awaited<ReturnType<typeof startPostgres>>;
	let one: Awaited<ReturnType<typeof serveRooms>>;
	let other: Awaited<ReturnType<typeof serveRooms>>;
	const browsers: Browser[] = [];
	beforeAll(async () => {
		postgres = await startPostgres();
		const environment = environmentOf({ kind: 'postgres', url: postgres.url });
		one = await serveRooms(environment);
		other = await serveRooms(environment);
	});
	afterAll(async () => {
		for (const browser of browsers) browser.close();
		await one.close();
		await other.close();
		await postgres.stop();
	});
	const at = ({ origin }: { origin: string }) => {
		const browser = new Browser(origin);
		browsers.push(browser);
		return browser;
	};
	/** A teacher at one process, with Ada, and Ben at the other. */
	async function lesson() {
		const teacher = at(one);
		const { code } = await teacher.open();
		const [ada, ben] = [at(one), at(other)];
		await ada.join(code, 'Ada');
		await ben.join(code, 'Ben');
		return { teacher, code, ada, ben };
	}

	it('show each other’s marks, people and phases', async () => {
		const { teacher, code, ada, ben } = await lesson();
		const desk = await teacher.listen(code, 'teacher');
		const line = await ben.listen(code, 'participant');
		await desk.until(({ inside }) => inside.progress.people === 2 && inside.progress.here === 1);
		const rivals = { 'keeping-power': { answer: 'excluded' } };
		for (const key of [intent, killing])
			expect(
				await ben.say(code, 'participant', mark(key, 'weak', key === intent ? { rivals } : {}))
			).toMatchObject({ kind: 'taken' });
		await desk.until(({ inside }) => inside.progress.finished === 1);
		await ada.say(code, 'participant', mark(intent, 'strong'));
		const locking = teacher.say(code, 'teacher', step('mark-alone', 'locked'));
		await line.until(({ all }) => all.some(({ kind }) => kind === 'flush'));
		await locking;
		await line.phase('locked');
		expect(await ben.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
			why: 'locked'
		});
		const record = await teacher.say(code, 'teacher', { kind: 'record' });
		expect(record).toMatchObject({
			record: { rows: [{ name: 'Ada' }, { name: 'Ben', mark: { rivals } }, { name: 'Ben' }] }
		});
	});

	it('mark as one for a table that sits at both, and for whoever comes to it from then on', async () => {
		const teacher = at(one);
		const { code } = await teacher.open({ groups: 'tables' });
		const [ada, ben, cem] = [at(one), at(other), at(other)];
		await ada.join(code, 'Ada', { group: '3' });
		await ben.join(code, 'Ben', { group: '3' });
		const { person } = await cem.join(code, 'Cem', { group: '4' });
		const [anna, benno, cemo] = [
			await ada.listen(code, 'participant'),
			await ben.listen(code, 'participant'),
			await cem.listen(code, 'participant')
		];
		await ada.say(code, 'participant', mark(intent, 'weak'));
		for (const [from, to] of [
			['mark-alone', 'locked'],
			['locked', 'reveal'],
			['reveal', 'mark-again']
		] as const)
			await teacher.say(code, 'teacher', step(from, to));
		await benno.phase('mark-again');
		// Both mark at the same moment, at either process: one of them stands, for both.
		await Promise.all([
			ada.say(code, 'participant', mark(intent, 'strong', { round: 2 })),
			ben.say(code, 'participant', mark(intent, 'weak', { round: 2 }))
		]);
		const second = ({ inside }: typeof anna) => inside.own?.second[intent]?.answer;
		for (const line of [anna, benno]) await line.until(() => second(line) === 'weak');
		expect(second(cemo)).toBeUndefined();
		await teacher.say(code, 'teacher', { kind: 'regroup', person, group: '3' });
		await cemo.until(({ inside }) => inside.own?.group === '3');
		await anna.until(({ inside }) => inside.own?.mates?.length === 2);
		expect(second(cemo)).toBeUndefined();
		await ada.say(code, 'participant', mark(intent, 'strong', { round: 2 }));
		for (const line of [anna, benno, cemo]) await line.until(() => second(line) === 'strong');
		await cem.say(code, 'participant', mark(intent, 'arguable', { round: 2 }));
		for (const line of [anna, benno, cemo]) await line.until(() => second(line) === 'arguable');
	});

	it('tell of a reply those whom it concerns, and send nobody else their own part anew', async () => {
		const teacher = at(one);
		const { code } = await teacher.open({ replies: true });
		const names = ['Ada', 'Ben', 'Cem', 'Dai', 'Eva'];
		const words = (name: string) => `${name} has read the orders.`;
		const phones = new Map<string, Browser>();
		for (const name of names) {
			const phone = at(name === 'Ada' ? one : other);
			await phone.join(code, name);
			await phone.say(code, 'participant', mark(intent, 'weak', { reason: words(name) }));
			phones.set(name, phone);
		}
		for (const [from, to] of [
			['mark-alone', 'locked'],
			['locked', 'reveal']
		] as const)
			await teacher.say(code, 'teacher', step(from, to));
		const anna = await phones.get('Ada')!.listen(code, 'participant');
		await anna.until(({ inside }) => inside.own?.replies?.[intent] !== undefined);
		const [given] = anna.inside.own!.replies![intent]!.toRead;
		const author = names.find((name) => words(name) === given!.text)!;
		const third = names.find((name) => name !== 'Ada' && name !== author)!;
		const theirs = await phones.get(author)!.listen(code, 'participant');
		const nobodys = await phones.get(third)!.listen(code, 'participant');
		await nobodys.phase('reveal');
		const desk = await teacher.listen(code, 'teacher');
		const [count, element] = intent.split(/:(.*)/s);
		const reply = { kind: 'reply', count, element, handle: given!.handle };
		const got = ({ inside }: typeof theirs) => inside.own?.replies?.[intent]?.got;
		const before = nobodys.text.length;
		for (const text of ['Who gave them?', '']) {
			const sent = await phones.get('Ada')!.say(code, 'participant', { ...reply, text });
			expect(sent).toMatchObject({ kind: 'done' });
			await theirs.until((line) => (got(line) ?? []).join() === text);
			const all = ({ inside }: typeof desk) =>
				inside.elements[intent]!.first!.reasons!.flatMap(({ replies = [] }) => replies);
			await desk.until((line) => all(line).length === (text === '' ? 0 : 1));
		}
		expect(nobodys.text.slice(before)).not.toContain('"own"');
	});

	it('know who is connected to the other, and who is no more', async () => {
		const { teacher, code, ben } = await lesson();
		const desk = await teacher.listen(code, 'teacher');
		const line = await ben.listen(code, 'participant');
		await desk.until(({ inside }) => inside.progress.here === 1);
		line.close();
		await desk.until(({ inside }) => inside.progress.here === 0);
	});

	it('tell nobody who comes back of a reason that is no longer chosen', async () => {
		const teacher = at(one);
		const { code } = await teacher.open({ reasonsShown: 'chosen' });
		const [ben, cem] = [at(other), at(other)];
		const { person } = await ben.join(code, 'Ben');
		await cem.join(code, 'Cem');
		for (const name of ['Dai', 'Eva', 'Fay', 'Gus']) {
			const phone = at(one);
			await phone.join(code, name);
			await phone.say(code, 'participant', mark(intent, 'strong'));
		}
		await ben.say(code, 'participant', mark(intent, 'weak', { reason: 'My uncle told me.' }));
		const line = await ben.listen(code, 'participant');
		for (const [from, to] of [
			['mark-alone', 'locked'],
			['locked', 'reveal']
		] as const)
			await teacher.say(code, 'teacher', step(from, to));
		const place = { count: 'I', element: intent.slice(2) };
		await teacher.say(code, 'teacher', { kind: 'show', place });
		await line.until(({ inside }) => inside.showing === intent);
		const before = await cem.listen(code, 'participant');
		before.close();
		const reasons = ({ inside }: typeof line) => inside.elements[intent]?.first?.reasons ?? [];
		const choose = { kind: 'choose-reason', person, round: 1, ...place };
		await teacher.say(code, 'teacher', { ...choose, chosen: true });
		await line.until((each) => reasons(each).length === 1);
		await teacher.say(code, 'teacher', { ...choose, chosen: false });
		await line.until((each) => reasons(each).length === 0);
		const after = await cem.listen(code, 'participant', before.id);
		expect(after.text).not.toContain('My uncle told me.');
	});

	it('remove and delete for both', async () => {
		const { teacher, code, ben } = await lesson();
		const desk = await teacher.listen(code, 'teacher');
		await desk.until(({ inside }) => inside.progress.people === 2);
		const [id] = Object.entries(desk.inside.people!).find(([, { name }]) => name === 'Ben')!;
		let line = await ben.listen(code, 'participant');
		await teacher.say(code, 'teacher', { kind: 'remove', person: id });
		await line.until(({ ended }) => ended);
		expect(line.all.at(-1)).toMatchObject({ why: 'removed' });
		await ben.join(code, 'Ben');
		line = await ben.listen(code, 'participant');
		await teacher.say(code, 'teacher', { kind: 'delete', code });
		await line.until(({ ended }) => ended);
		expect(line.all.at(-1)).toMatchObject({ why: 'no-such-room' });
	});

	it('let nobody in who has signed out, or deleted themselves, at the other', async () => {
		const { code, ada, ben } = await lesson();
		for (const [phone, kind] of [
			[ada, 'sign-out'],
			[ben, 'delete-own']
		] as const) {
			const copies = [at(one), at(other)];
			for (const copy of copies)
				for (const [name, value] of phone.cookies) copy.cookies.set(name, value);
			const lines = [];
			for (const copy of copies) lines.push(await copy.listen(code, 'participant'));
			expect(await phone.say(code, 'participant', { kind })).toMatchObject({ kind: 'done' });
			for (const line of lines) await line.until(({ ended }) => ended);
			for (const copy of copies)
				expect(await copy.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
					why: 'not-joined'
				});
		}
	});

	it('miss nothing that is stored while one of them reads a room for the first time', async () => {
		const teacher = at(other);
		const { code } = await teacher.open();
		const ben = at(other);
		const { person } = await ben.join(code, 'Ben');
		const place: DatabasePlace = { kind: 'postgres', url: postgres.url };
		const control = await openDatabase(place);
		const { id } = await control.db
			.selectFrom('rooms')
			.select('id')
			.where('code', '=', code)
			.executeTakeFirstOrThrow();
		// The first process reads the room’s row and waits for the marks, which somebody holds.
		const desk = at(one);
		desk.cookies.set('chapeau_desk', teacher.cookies.get('chapeau_desk')!);
		let listening!: ReturnType<Browser['listen']>;
		await control.db.transaction().execute(async (trx) => {
			await sql`lock table marks in access exclusive mode`.execute(trx);
			listening = desk.listen(code, 'teacher');
			const waits = async () =>
				(
					await sql<{ n: number }>`
						select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`.execute(control.db)
				).rows[0]!.n > 0;
			while (!(await waits())) await new Promise((resolve) => setTimeout(resolve, 20));
			// Stored after the reader’s moment, and told to a process that has no such room yet.
			await storeMarks(trx, [
				{
					room_id: id,
					participant_id: person,
					round: 1,
					stage: 0,
					count_id: 'I',
					element_id: 'genocide/chapeau/intent',
					answer: 'weak',
					reason: null,
					doubt: null,
					reliance: null,
					rivals: null,
					seq: 7,
					updated_at: Date.now()
				}
			]);
			const news = { room: id, what: 'marks', marks: [[person, 7]] };
			await sql`select pg_notify('chapeau_rooms', ${JSON.stringify({ from: 'x', news })})`.execute(
				trx
			);
		});
		await control.close();
		const line = await listening;
		await line.until(({ inside }) => inside.elements[intent]?.first?.marked === 1);
	});

	it('whose line was cut reads what it missed', async () => {
		const { teacher, code, ben } = await lesson();
		const desk = await teacher.listen(code, 'teacher');
		await ben.say(code, 'participant', mark(intent, 'weak'));
		await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 1);
		const place: DatabasePlace = { kind: 'postgres', url: postgres.url };
		const control = await openDatabase(place);
		const cut = await sql<{ cut: boolean }>`
			select pg_terminate_backend(pid) as cut from pg_stat_activity
			where query ilike 'listen %' or query = 'select 1'`.execute(control.db);
		await control.close();
		expect(cut.rows.length).toBeGreaterThanOrEqual(2);
		await ben.say(code, 'participant', mark(killing, 'weak'));
		await desk.until(({ inside }) => inside.progress.finished === 1);
	});
});
