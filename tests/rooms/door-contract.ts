import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { Browser, intent, killing, mark, serveRooms, settings, step } from './served.ts';

/** What the door of the rooms does, whichever database stands behind it. */
export function doorContract(
	environment: () => Record<string, string>,
	/** Names a database that no other server has: for a test that starts its own. */
	fresh: () => Promise<Record<string, string>>
): void {
	let served: Awaited<ReturnType<typeof serveRooms>>;
	const browsers: Browser[] = [];
	beforeAll(async () => {
		served = await serveRooms(environment());
	});
	afterAll(async () => {
		for (const browser of browsers) browser.close();
		await served.close();
	});
	const browser = () => {
		const one = new Browser(served.origin);
		browsers.push(one);
		return one;
	};
	async function roomWith(people: number, changed: Parameters<Browser['open']>[0] = {}) {
		const teacher = browser();
		const { code, desk } = await teacher.open(changed);
		const phones: Browser[] = [];
		for (let at = 0; at < people; at += 1) {
			const phone = browser();
			await phone.join(code, changed.naming === 'pseudonyms' ? undefined : `Name ${at}`);
			phones.push(phone);
		}
		return { teacher, code, desk, phones };
	}

	describe('opening', () => {
		it('gives a code and the secret of the desk, in a cookie that no script reads', async () => {
			const response = await browser().fetch('/live', { kind: 'open', version, settings });
			expect(response.status).toBe(200);
			expect(await response.json()).toMatchObject({
				kind: 'opened',
				code: expect.stringMatching(/^[2-9A-HJ-NP-TV-Z]{8}$/),
				desk: expect.stringMatching(/^[\w-]{43}$/)
			});
			expect(response.headers.getSetCookie()[0]).toMatch(
				/^chapeau_desk=[\w-]{43}; Path=\/live\/[A-Z0-9]{8}; Max-Age=\d+; HttpOnly; SameSite=Strict$/
			);
			expect(response.headers.get('cache-control')).toBe('no-store');
			expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		});
		it('names each fault of the settings', async () => {
			const response = await browser().fetch('/live', {
				kind: 'open',
				version,
				settings: { ...settings, standard: 'hunch', forum: 'moot' }
			});
			expect(response.status).toBe(422);
			expect(await response.json()).toEqual({
				kind: 'faults',
				version,
				faults: ['There is no standard of proof “hunch”.', 'There is no forum “moot”.']
			});
		});
	});

	describe('a browser that keeps no cookies', () => {
		it('is told so before it joins, and leaves nobody behind; one that keeps them joins', async () => {
			const { teacher, code } = await roomWith(0);
			const phone = browser();
			const join = { kind: 'join', code, name: 'Ada', probed: true };
			for (let tries = 0; tries < 3; tries += 1) {
				expect((await phone.say(code, 'stranger', { kind: 'listen' })).kind).toBe('frame');
				phone.cookies.clear();
				expect(await phone.say(code, 'stranger', join)).toMatchObject({ why: 'no-cookies' });
			}
			const desk = await teacher.listen(code, 'teacher');
			expect(desk.inside.progress.people).toBe(0);
			await phone.say(code, 'stranger', { kind: 'listen' });
			expect((await phone.say(code, 'stranger', join)).kind).toBe('joined');
			await desk.until(({ inside }) => inside.progress.people === 1);
		});
		it('opens no room', async () => {
			const teacher = browser();
			const open = async () =>
				(await teacher.fetch('/live', { kind: 'open', version, settings, probed: true })).status;
			expect(await open()).toBe(428);
			const answer = await fetch(`${served.origin}/live`);
			const [probe] = answer.headers.getSetCookie();
			expect(probe).toBe('chapeau_probe=1; Path=/live; HttpOnly; SameSite=Strict');
			teacher.cookies.set('chapeau_probe', '1');
			expect(await open()).toBe(200);
		});
	});

	describe('a write', () => {
		it.each([
			['from another site', { origin: 'https://elsewhere.example' }, 403],
			['of a form', { 'content-type': 'text/plain' }, 415]
		])('%s is refused', async (_, headers, status) => {
			const response = await browser().fetch('/live', { kind: 'open', version, settings }, headers);
			expect(response.status).toBe(status);
		});
		it('without an origin is refused', async () => {
			const response = await fetch(`${served.origin}/live`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: '{}'
			});
			expect(response.status).toBe(403);
		});
		it('that is no JSON, or another version, or too large, gets one sentence and does nothing', async () => {
			const one = browser();
			expect((await one.fetch('/live', '{')).status).toBe(400);
			// Deep nesting is not understood, whatever comes of looking at it: the room isn't busy.
			const deep = '['.repeat(16_000) + ']'.repeat(16_000);
			const nested = `{"kind":"open","version":${version},"settings":${deep}}`;
			expect((await one.fetch('/live', nested)).status).toBe(400);
			expect((await one.fetch('/live', { kind: 'open', version: 99, settings })).status).toBe(409);
			const large = await one.fetch('/live', {
				kind: 'open',
				version,
				settings: { ...settings, title: 'x'.repeat(70_000) }
			});
			expect(large.status).toBe(413);
			expect(await large.json()).toMatchObject({ kind: 'refused' });
		});
		it('by another method, or to another place, finds nothing', async () => {
			expect((await fetch(`${served.origin}/live`, { method: 'PUT' })).status).toBe(405);
			expect((await fetch(`${served.origin}/live/AAAAAA/more`)).status).toBe(404);
		});
	});

	describe('joining', () => {
		it('asks for a name under names, and gives one under pseudonyms', async () => {
			const { code } = await roomWith(0);
			const phone = browser();
			expect(await phone.say(code, 'stranger', { kind: 'join', code })).toMatchObject({
				why: 'name-needed'
			});
			expect((await phone.join(code, 'Ada')).name).toBe('Ada');
			const other = await roomWith(0, { naming: 'pseudonyms' });
			const { name } = await browser().join(other.code, 'My own name');
			expect(name).toMatch(/^[A-Z][a-z]+( \d+)?$/);
			expect(name).not.toContain('own');
		});
		it('again with the same browser finds the same place', async () => {
			const { code } = await roomWith(0, { naming: 'pseudonyms' });
			const phone = browser();
			const first = await phone.join(code);
			expect(await phone.join(code)).toEqual(first);
		});
		it('as somebody else on the same device finds a place of their own', async () => {
			const { teacher, code } = await roomWith(0);
			const phone = browser();
			const { person } = await phone.join(code, 'Ada');
			await phone.say(code, 'participant', mark(intent, 'weak'));
			await phone.say(code, 'participant', { kind: 'leave' });
			const anew = await phone.say(code, 'stranger', {
				kind: 'join',
				code,
				name: 'Ben',
				anew: true
			});
			expect(anew).toMatchObject({ kind: 'joined', name: 'Ben' });
			expect((anew as { person: string }).person).not.toBe(person);
			const line = await phone.listen(code, 'participant');
			expect(line.inside.own).toMatchObject({ name: 'Ben', first: {} });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
				record: { rows: [{ name: 'Ada', mark: { answer: 'weak' } }] }
			});
		});
		it('tells a stranger what stands on the door and no more', async () => {
			const { code } = await roomWith(1);
			const stranger = browser();
			expect(await stranger.say(code, 'stranger', { kind: 'listen' })).toMatchObject({
				kind: 'frame',
				frame: {
					viewer: 'stranger',
					settings: { title: 'Law 204', naming: 'names' },
					closed: false
				}
			});
			for (const viewer of ['participant', 'teacher', 'projector'] as const) {
				const line = await stranger.listen(code, viewer);
				await line.until(({ ended }) => ended);
				expect(line.status).toBe(200);
				expect(line.all).toEqual([
					{ kind: 'refused', version, why: viewer === 'participant' ? 'not-joined' : 'not-yours' }
				]);
			}
		});
	});

	describe('nobody steers but the teacher', () => {
		it('not with another secret, not as a participant, not as the projector', async () => {
			const { teacher, code, phones, desk } = await roomWith(1);
			const [phone] = phones as [Browser];
			const lock = step('mark-alone', 'locked');
			expect(await phone.say(code, 'teacher', lock)).toMatchObject({ why: 'not-yours' });
			expect(await phone.say(code, 'participant', lock)).toMatchObject({ why: 'not-yours' });
			const unlock = (as: string, secret: string) => ({ kind: 'unlock', as, secret });
			expect(await phone.say(code, 'stranger', unlock('teacher', `${desk}x`))).toMatchObject({
				why: 'not-yours'
			});
			const key = await teacher.say(code, 'teacher', { kind: 'projector' });
			const secret = (key as { secret: string }).secret;
			expect(await phone.say(code, 'stranger', unlock('teacher', secret))).toMatchObject({
				why: 'not-yours'
			});
			const screen = browser();
			expect(await screen.say(code, 'stranger', unlock('projector', secret))).toMatchObject({
				kind: 'done'
			});
			const line = await screen.listen(code, 'projector');
			expect(line.inside.viewer).toBe('projector');
			expect(await screen.say(code, 'projector', lock)).toMatchObject({ why: 'not-yours' });
			const other = browser();
			expect(await other.say(code, 'stranger', unlock('teacher', desk))).toMatchObject({
				kind: 'done'
			});
			expect(await other.say(code, 'teacher', lock)).toMatchObject({ kind: 'done' });
			expect(await teacher.say(code, 'teacher', lock)).toMatchObject({ why: 'stepped-already' });
		});
	});

	describe('marks', () => {
		it('are acknowledged, shown as progress without values, and found in the record after the lock', async () => {
			const { teacher, code, phones } = await roomWith(2);
			const desk = await teacher.listen(code, 'teacher');
			const [one, other] = phones as [Browser, Browser];
			const line = await one.listen(code, 'participant');
			const first = mark(intent, 'weak', { reason: 'The orders are not cited.' });
			expect(await one.say(code, 'participant', first)).toEqual({
				kind: 'taken',
				version,
				seq: first.seq
			});
			await one.say(code, 'participant', mark(killing, 'strong'));
			await other.say(code, 'participant', mark(intent, 'strong'));
			await desk.until(({ inside }) => inside.progress.finished === 1);
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 2);
			expect(desk.inside.elements[intent]).toEqual({
				phase: 'mark-alone',
				first: { marked: 2 }
			});
			await line.until(({ inside }) => inside.progress.finished === 1);
			expect(line.text).not.toContain('weak');
			const before = await teacher.say(code, 'teacher', { kind: 'record' });
			expect(before).toMatchObject({ kind: 'record', record: { rows: [] } });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			const record = await teacher.say(code, 'teacher', { kind: 'record' });
			expect(record).toMatchObject({
				record: {
					rows: [
						{ name: 'Name 0', element: 'genocide/chapeau/intent', mark: { answer: 'weak' } },
						{ name: 'Name 0', element: 'genocide/acts/killing', mark: { answer: 'strong' } },
						{ name: 'Name 1', mark: { answer: 'strong' } }
					]
				}
			});
		});
		it('after the lock are refused, whatever the page does; one that was there is acknowledged again', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const early = mark(intent, 'weak');
			await phone.say(code, 'participant', early);
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			const response = await phone.fetch(`/live/${code}?as=participant`, {
				version,
				...mark(intent, 'strong')
			});
			expect(response.status).toBe(409);
			expect(await response.json()).toMatchObject({ kind: 'refused', why: 'locked' });
			expect(await phone.say(code, 'participant', early)).toMatchObject({ kind: 'taken' });
			const record = await teacher.say(code, 'teacher', { kind: 'record' });
			expect(record).toMatchObject({ record: { rows: [{ mark: { answer: 'weak' } }] } });
		});
		it('of which the higher number stands, in whatever order they come', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const [older, newer] = [mark(intent, 'weak'), mark(intent, 'strong')];
			await phone.say(code, 'participant', newer);
			expect(await phone.say(code, 'participant', older)).toMatchObject({ kind: 'taken' });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			const record = await teacher.say(code, 'teacher', { kind: 'record' });
			expect(record).toMatchObject({ record: { rows: [{ mark: { answer: 'strong' } }] } });
		});
		it('that a pen held down makes are too many, and the phone is told to wait', async () => {
			const { code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const answers = await Promise.all(
				Array.from({ length: 260 }, () => phone.say(code, 'participant', mark(intent, 'weak')))
			);
			const many = answers.filter(({ kind }) => kind === 'refused');
			expect(many.length).toBeGreaterThan(20);
			expect(many[0]).toMatchObject({ why: 'too-many' });
		});
		it('on their way when the teacher locks are told to hurry, and then counted', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const line = await phone.listen(code, 'participant');
			const locked = teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			await line.until(({ all }) => all.some(({ kind }) => kind === 'flush'));
			const typed = mark(intent, 'weak', { reason: 'typed to the last' });
			expect(await phone.say(code, 'participant', typed)).toMatchObject({ kind: 'taken' });
			expect(await locked).toMatchObject({ kind: 'done' });
			await line.phase('locked');
			expect(line.inside.own!.first[intent]).toMatchObject({ reason: 'typed to the last' });
		});
	});

	describe('the stream', () => {
		it('goes on from the frame that a browser had, and is whole where that is unknown', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const desk = await teacher.listen(code, 'teacher');
			const gone = await teacher.listen(code, 'teacher');
			const had = gone.id!;
			gone.close();
			await phone.say(code, 'participant', mark(intent, 'weak'));
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 1);
			const back = await teacher.listen(code, 'teacher', had);
			expect(back.text).toContain(`"from":"${had}"`);
			expect(back.all.every(({ kind }) => kind === 'delta')).toBe(true);
			const strange = await teacher.listen(code, 'teacher', 'another.7');
			expect(strange.all[0]!.kind).toBe('frame');
			expect(strange.inside).toEqual(desk.inside);
		});
		it('says who is here, and a closed tab leaves nothing behind', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			const desk = await teacher.listen(code, 'teacher');
			const line = await phone.listen(code, 'participant');
			await desk.until(({ inside }) => inside.progress.here === 1);
			expect(line.headers!.get('content-type')).toBe('text/event-stream');
			expect(line.headers!.get('x-accel-buffering')).toBe('no');
			expect(line.text).toMatch(/^retry: 500/);
			line.close();
			await desk.until(({ inside }) => inside.progress.here === 0);
		});
	});

	describe('where the network holds streams back', () => {
		const ask = (who: Browser, code: string, viewer: 'teacher' | 'participant' | 'projector') =>
			who.say(code, viewer, { kind: 'listen' });

		it('who asks is answered in full, each with what is theirs, and is here for a while', async () => {
			const { teacher, code, phones } = await roomWith(2);
			const [phone, other] = phones as [Browser, Browser];
			await phone.say(code, 'participant', mark(intent, 'weak', { reason: 'Mine.' }));
			const desk = await teacher.listen(code, 'teacher');
			const mine = await ask(phone, code, 'participant');
			expect(mine).toMatchObject({
				kind: 'frame',
				frame: {
					viewer: 'participant',
					own: { name: 'Name 0', first: { [intent]: { reason: 'Mine.' } } },
					progress: { here: 1 }
				}
			});
			const others = await ask(other, code, 'participant');
			expect(JSON.stringify(others)).not.toContain('Mine.');
			await desk.until(({ inside }) => inside.progress.here === 2);
			const asked = await ask(teacher, code, 'teacher');
			expect(asked.kind === 'frame' && asked.frame).toEqual(desk.inside);
			// With an answer a stream goes on as with a frame of its own.
			const line = await teacher.listen(code, 'teacher', asked.kind === 'frame' ? asked.id : '');
			expect(line.all[0]!.kind).not.toBe('frame');
			line.close();

			await new Promise((resolve) => setTimeout(resolve, 4000));
			await ask(phone, code, 'participant');
			await desk.until(({ inside }) => inside.progress.here === 1);
			expect(Object.values(desk.inside.people!).map(({ name, here }) => [name, here])).toEqual(
				expect.arrayContaining([
					['Name 0', true],
					['Name 1', false]
				])
			);
		}, 20_000);

		it('nobody asks in another’s place, nor who was shown out', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			for (const viewer of ['teacher', 'projector'] as const)
				expect(await ask(phone, code, viewer)).toMatchObject({ why: 'not-yours' });
			expect(await ask(browser(), code, 'participant')).toMatchObject({ why: 'not-joined' });
			const line = await teacher.listen(code, 'teacher');
			const person = Object.keys(line.inside.people!)[0]!;
			await teacher.say(code, 'teacher', { kind: 'ban', person });
			expect(await ask(phone, code, 'participant')).toMatchObject({ why: 'banned' });
		});

		it('who asks fifty times a second is told to wait, and others are not', async () => {
			const { code, phones } = await roomWith(2);
			const [one, other] = phones as [Browser, Browser];
			const answers = await Promise.all(
				Array.from({ length: 150 }, () => ask(one, code, 'participant'))
			);
			const refused = answers.filter(({ kind }) => kind === 'refused');
			expect(refused.length).toBeGreaterThan(60);
			expect(refused[0]).toMatchObject({ why: 'too-many' });
			expect((await ask(other, code, 'participant')).kind).toBe('frame');
		});
	});

	it('a line that comes back without end is told to wait, and others are not', async () => {
		const { code, phones } = await roomWith(2);
		const [one, other] = phones as [Browser, Browser];
		const come = (browser: Browser) =>
			fetch(`${served.origin}/live/${code}?as=participant&version=${version}`, {
				headers: { cookie: browser.cookie }
			}).then(async (response) => {
				await response.body!.cancel();
				return response.status;
			});
		const statuses: number[] = [];
		for (let at = 0; at < 70; at += 1) statuses.push(await come(one));
		expect(statuses.slice(0, 60)).toEqual(Array<number>(60).fill(200));
		expect(statuses.at(-1)).toBe(429);
		expect(await come(other)).toBe(200);
	});

	describe('remove and ban', () => {
		it('are two things', async () => {
			const { teacher, code, phones } = await roomWith(2);
			const [one, other] = phones as [Browser, Browser];
			const desk = await teacher.listen(code, 'teacher');
			const people = Object.entries(desk.inside.people!);
			const idOf = (name: string) => people.find(([, person]) => person.name === name)![0];
			for (const phone of phones) await phone.say(code, 'participant', mark(intent, 'weak'));
			const line = await one.listen(code, 'participant');
			await teacher.say(code, 'teacher', { kind: 'remove', person: idOf('Name 0') });
			await line.until(({ ended }) => ended);
			expect(line.all.at(-1)).toMatchObject({ kind: 'refused', why: 'removed' });
			expect(await one.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
				why: 'removed'
			});
			await one.join(code, 'Name 0');
			expect(await one.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
				kind: 'taken'
			});
			await teacher.say(code, 'teacher', { kind: 'ban', person: idOf('Name 1') });
			expect(await other.say(code, 'stranger', { kind: 'join', code, name: 'X' })).toMatchObject({
				why: 'banned'
			});
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 1);
			// Who comes from another browser may be anybody; that they came after the ban is known.
			const { person } = await browser().join(code, 'Another');
			await desk.until(({ inside }) => inside.people![person] !== undefined);
			const { [idOf('Name 1')]: banned, [person]: came } = desk.inside.people!;
			expect(banned!.banned! < came!.joined!).toBe(true);
			await teacher.say(code, 'teacher', { kind: 'readmit', person: idOf('Name 1') });
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 2);
		});
		it('leaving is neither; who comes back is somebody new, whoever uses the device', async () => {
			const { teacher, code, phones } = await roomWith(1);
			const [phone] = phones as [Browser];
			expect(await phone.say(code, 'participant', { kind: 'leave' })).toMatchObject({
				kind: 'done'
			});
			const record = await teacher.say(code, 'teacher', { kind: 'record' });
			const { events } = (record as { record: { events: { kind: string }[] } }).record;
			expect(events.map(({ kind }) => kind)).toEqual(['opened', 'joined', 'left']);
			expect(phone.cookies.has('chapeau_person')).toBe(false);
			expect((await phone.join(code, 'Name 0')).name).toBe('Name 0 (2)');
		});
	});

	it('a closing date locks by itself', async () => {
		const { teacher, code, phones } = await roomWith(1);
		const [phone] = phones as [Browser];
		const line = await phone.listen(code, 'participant');
		const closes = new Date(Date.now() + 400).toISOString();
		await teacher.say(code, 'teacher', { kind: 'close-by', closes });
		expect(await phone.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
			kind: 'taken'
		});
		await line.phase('locked');
		expect(await phone.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
			why: 'locked'
		});
		expect(await teacher.say(code, 'teacher', step('locked', 'discuss'))).toMatchObject({
			why: 'no-such-step'
		});
		expect(await teacher.say(code, 'teacher', step('locked', 'reveal'))).toMatchObject({
			kind: 'done'
		});
	});

	it('a deleted room is gone for everyone at once', async () => {
		const { teacher, code, phones } = await roomWith(1);
		const [phone] = phones as [Browser];
		const line = await phone.listen(code, 'participant');
		expect(await teacher.say(code, 'teacher', { kind: 'delete', code: 'AAAAAA' })).toMatchObject({
			kind: 'refused'
		});
		expect(await teacher.say(code, 'teacher', { kind: 'delete', code })).toMatchObject({
			kind: 'done'
		});
		await line.until(({ ended }) => ended);
		expect(line.all.at(-1)).toMatchObject({ why: 'no-such-room' });
		expect(await phone.say(code, 'stranger', { kind: 'listen' })).toMatchObject({
			why: 'no-such-room'
		});
	});

	it('closing ends every stream at once and loses nothing', async () => {
		const place = await fresh();
		const own = await serveRooms(place);
		const teacher = new Browser(own.origin);
		const { code } = await teacher.open();
		const phone = new Browser(own.origin);
		await phone.join(code, 'Ada');
		const line = await phone.listen(code, 'participant');
		const sent = phone.say(code, 'participant', mark(intent, 'weak'));
		expect(await sent).toMatchObject({ kind: 'taken' });
		const started = Date.now();
		await own.close();
		expect(Date.now() - started).toBeLessThan(2000);
		await line.until(({ ended }) => ended);
		const again = await serveRooms(place);
		try {
			Object.assign(teacher, { origin: again.origin });
			await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
			expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
				record: { rows: [{ name: 'Ada', mark: { answer: 'weak' } }] }
			});
		} finally {
			await again.close();
		}
	});
}
