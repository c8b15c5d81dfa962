import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoomRecord } from '#lib/rooms/protocol.ts';
import { Browser, intent, mark, serveRooms, step } from './served.ts';

/** Names, pseudonyms and ways out, whichever database stands behind the door. */
export function peopleContract(environment: () => Record<string, string>): void {
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
	const record = async (teacher: Browser, code: string) =>
		((await teacher.say(code, 'teacher', { kind: 'record' })) as { record: RoomRecord }).record;
	const lock = step('mark-alone', 'locked');

	describe('under pseudonyms', () => {
		it('the desk is shown who came five at a time, and of nobody when they are here or finish', async () => {
			const teacher = browser();
			const { code } = await teacher.open({ naming: 'pseudonyms' });
			const desk = await teacher.listen(code, 'teacher');
			const phones = Array.from({ length: 7 }, browser);
			for (const [at, phone] of phones.entries()) {
				const { name } = await phone.join(code);
				await desk.until(({ inside }) => inside.progress.people === at + 1);
				const shown = at < 4 ? 0 : 5;
				expect(Object.keys(desk.inside.people!)).toHaveLength(shown);
				if (at !== 4) expect(desk.text).not.toContain(`"${name}"`);
				expect((await record(teacher, code)).people).toHaveLength(shown);
			}
			await phones[0]!.listen(code, 'participant');
			await phones[0]!.say(code, 'participant', mark(intent, 'weak'));
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 1);
			for (const person of Object.values(desk.inside.people!))
				expect(Object.keys(person).sort()).toEqual(['access', 'name']);
			const during = await record(teacher, code);
			for (const { marked, finished } of during.people)
				expect([marked, finished]).toEqual([[null, 0], undefined]);
			for (const { kind, person } of during.events)
				if (kind === 'joined') expect(person).toBeUndefined();
			await teacher.say(code, 'teacher', lock);
			await desk.until(({ inside }) => Object.keys(inside.people!).length === 7);
		});

		it('those who come after the first lock do not make five of four', async () => {
			const teacher = browser();
			const { code } = await teacher.open({ naming: 'pseudonyms' });
			const come = async (answer: string) => {
				const phone = browser();
				await phone.join(code);
				expect(await phone.say(code, 'participant', mark(intent, answer))).toMatchObject({
					kind: 'taken'
				});
			};
			const desk = await teacher.listen(code, 'teacher');
			await come('conclusive');
			await teacher.say(code, 'teacher', lock);
			await teacher.say(code, 'teacher', step('locked', 'mark-alone'));
			for (let n = 0; n < 4; n += 1) await come('weak');
			await teacher.say(code, 'teacher', lock);
			await desk.until(({ inside }) => inside.elements[intent]?.first?.marked === 5);
			await desk.phase('locked');
			expect(desk.inside.elements[intent]!.first).toEqual({ marked: 5, tooFew: true });
			expect(await record(teacher, code)).toMatchObject({ rows: [] });
		});

		it('a lock that was tried before anybody marked is none', async () => {
			const teacher = browser();
			const { code } = await teacher.open({ naming: 'pseudonyms' });
			await teacher.say(code, 'teacher', lock);
			await teacher.say(code, 'teacher', step('locked', 'mark-alone'));
			for (let n = 0; n < 5; n += 1) {
				const phone = browser();
				await phone.join(code);
				await phone.say(code, 'participant', mark(intent, 'weak'));
			}
			await teacher.say(code, 'teacher', lock);
			expect((await record(teacher, code)).rows).toHaveLength(5);
		});

		it('whole groups go where all who came since a moment go', async () => {
			const teacher = browser();
			const { code } = await teacher.open({ naming: 'pseudonyms' });
			for (let n = 0; n < 4; n += 1) await browser().join(code);
			await new Promise((resolve) => setTimeout(resolve, 15));
			const since = new Date().toISOString();
			await browser().join(code);
			expect(await teacher.say(code, 'teacher', { kind: 'remove-since', since })).toMatchObject({
				people: 5
			});
		});
	});

	describe('names', () => {
		it('like another get a number and are marked at the desk', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const desk = await teacher.listen(code, 'teacher');
			const named = [];
			for (const name of ['Ada', 'Ben', ' АDA ', 'A\u200Bda'])
				named.push((await browser().join(code, name)).name);
			expect(named).toEqual(['Ada', 'Ben', 'АDA (2)', 'A\u200Bda (3)']);
			await desk.until(({ inside }) => inside.progress.people === 4);
			const alike = Object.values(desk.inside.people!).filter((person) => person.alike);
			expect(alike.map(({ name }) => name).sort()).toEqual(
				['A\u200Bda (3)', 'Ada', 'АDA (2)'].sort()
			);
		});

		it('need a visible sign', async () => {
			const { code } = await browser().open();
			for (const name of ['\u3164', '\u200B', '\u2800'])
				expect(await browser().say(code, 'stranger', { kind: 'join', code, name })).toMatchObject({
					why: 'name-unfit'
				});
		});

		it('may be changed until the first lock, with an event, and not afterwards', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const phone = browser();
			await phone.join(code, 'Ada');
			expect((await phone.join(code, 'Ada L.')).name).toBe('Ada L.');
			await phone.say(code, 'participant', mark(intent, 'weak'));
			await teacher.say(code, 'teacher', lock);
			expect(await phone.say(code, 'stranger', { kind: 'join', code, name: 'Ben' })).toMatchObject({
				why: 'name-fixed'
			});
			expect((await phone.join(code, 'ada l')).name).toBe('Ada L.');
			expect((await phone.join(code)).name).toBe('Ada L.');
			const { events } = await record(teacher, code);
			expect(events.filter(({ kind }) => kind === 'renamed')).toMatchObject([
				{ detail: { from: 'Ada', to: 'Ada L.' } }
			]);
		});

		it('in a closed room nobody comes in as somebody else', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const phone = browser();
			await phone.join(code, 'Ada');
			await phone.say(code, 'participant', mark(intent, 'weak'));
			for (const [from, to] of [
				['mark-alone', 'locked'],
				['locked', 'reveal'],
				['reveal', 'compare'],
				['compare', 'closed']
			] as const)
				expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
			for (const more of [{ name: 'Ben' }, { name: 'Ben', anew: true }])
				expect(await phone.say(code, 'stranger', { kind: 'join', code, ...more })).toMatchObject({
					kind: 'refused'
				});
			expect((await phone.join(code, 'Ada')).name).toBe('Ada');
		});

		it('somebody banned does not come back on their device, under whatever name', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const phone = browser();
			const { person } = await phone.join(code, 'Ada');
			await teacher.say(code, 'teacher', { kind: 'ban', person });
			expect(await phone.say(code, 'participant', { kind: 'sign-out' })).toMatchObject({
				why: 'banned'
			});
			for (const more of [{}, { anew: true }])
				expect(
					await phone.say(code, 'stranger', { kind: 'join', code, name: 'Ben', ...more })
				).toMatchObject({ why: 'banned' });
		});
	});

	describe('a way out', () => {
		it('signing out of a desk ends its streams, and the cookie opens nothing any more', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const line = await teacher.listen(code, 'teacher');
			expect(await teacher.say(code, 'teacher', { kind: 'sign-out' })).toMatchObject({
				kind: 'done'
			});
			await line.until(({ ended }) => ended);
			expect(teacher.cookies.size).toBe(0);
			expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
				why: 'not-yours'
			});
		});

		it('a person who signs out leaves the device to the next', async () => {
			const { code } = await browser().open();
			const phone = browser();
			const { person } = await phone.join(code, 'Ada');
			const line = await phone.listen(code, 'participant');
			await phone.say(code, 'participant', { kind: 'sign-out' });
			await line.until(({ ended }) => ended);
			expect(line.all.at(-1)).toMatchObject({ why: 'not-joined' });
			expect((await phone.join(code, 'Ben')).person).not.toBe(person);
		});

		it.each(['sign-out', 'leave'])(
			'a cookie that was copied opens nothing after %s',
			async (kind) => {
				const { code } = await browser().open();
				const phone = browser();
				const { person } = await phone.join(code, 'Ada');
				const copy = browser();
				for (const [name, value] of phone.cookies) copy.cookies.set(name, value);
				expect(await copy.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
					kind: 'taken'
				});
				expect(await phone.say(code, 'participant', { kind })).toMatchObject({ kind: 'done' });
				expect(await copy.say(code, 'participant', mark(intent, 'strong'))).toMatchObject({
					why: 'not-joined'
				});
				expect((await copy.listen(code, 'participant')).all).toMatchObject([{ why: 'not-joined' }]);
				expect((await copy.join(code, 'Ada')).person).not.toBe(person);
			}
		);

		it('a new desk link leaves the old secret dead at once, on streams too, and the projector in place', async () => {
			const teacher = browser();
			const { code, desk } = await teacher.open();
			const key = (await teacher.say(code, 'teacher', { kind: 'projector' })) as { secret: string };
			const [thief, wall] = [browser(), browser()];
			await thief.say(code, 'stranger', { kind: 'unlock', as: 'teacher', secret: desk });
			await wall.say(code, 'stranger', { kind: 'unlock', as: 'projector', secret: key.secret });
			const [stolen, shown] = [
				await thief.listen(code, 'teacher'),
				await wall.listen(code, 'projector')
			];
			const said = await teacher.say(code, 'teacher', { kind: 'new-desk' });
			expect(said).toMatchObject({ kind: 'desk', secret: expect.stringMatching(/^[\w-]{43}$/) });
			await stolen.until(({ ended }) => ended);
			expect(stolen.all.at(-1)).toMatchObject({ why: 'not-yours' });
			expect(await thief.say(code, 'teacher', lock)).toMatchObject({ why: 'not-yours' });
			expect(
				await browser().say(code, 'stranger', { kind: 'unlock', as: 'teacher', secret: desk })
			).toMatchObject({ why: 'not-yours' });
			expect(await teacher.say(code, 'teacher', { kind: 'door', open: false })).toMatchObject({
				kind: 'done'
			});
			await shown.until(({ inside }) => inside.door === 'closed');
			const again = await wall.say(code, 'stranger', {
				kind: 'unlock',
				as: 'projector',
				secret: key.secret
			});
			expect(again).toMatchObject({ kind: 'done' });
		});

		it('who deletes their own name and marks is in no figure, file or event', async () => {
			const teacher = browser();
			const { code } = await teacher.open();
			const desk = await teacher.listen(code, 'teacher');
			const phone = browser();
			const { person } = await phone.join(code, 'Ada Lovelace');
			await phone.join(code, 'Ada Byron');
			await phone.say(code, 'participant', mark(intent, 'weak', { reason: 'My own words.' }));
			const other = browser();
			await other.join(code, 'Ben');
			await other.say(code, 'participant', mark(intent, 'strong'));
			await teacher.say(code, 'teacher', lock);
			const line = await phone.listen(code, 'participant');
			expect(await phone.say(code, 'participant', { kind: 'delete-own' })).toMatchObject({
				kind: 'done'
			});
			await line.until(({ ended }) => ended);
			expect(phone.cookies.size).toBe(0);
			await desk.until(
				({ inside }) => inside.standing.phase === 'locked' && inside.progress.people === 1
			);
			expect(desk.inside.elements[intent]!.first!.marked).toBe(1);
			const late = await teacher.listen(code, 'teacher');
			const all = JSON.stringify([await record(teacher, code), late.text]);
			for (const trace of ['Ada', 'My own words', person]) expect(all).not.toContain(trace);
			expect((await record(teacher, code)).events.map(({ kind }) => kind)).toContain('deleted-own');
			expect(await phone.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
				why: 'not-joined'
			});
			// Others go on.
			expect(await other.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
				why: 'locked'
			});
		});
	});
}
