import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { Browser, intent, mark, serveRooms, settings, step } from './served.ts';

/** What the door of the rooms withstands from strangers, whichever database stands behind it. */
export function guessingContract(environment: () => Record<string, string>): void {
	let served: Awaited<ReturnType<typeof serveRooms>>;
	const browsers: Browser[] = [];
	beforeAll(async () => {
		served = await serveRooms({ ...environment(), ADDRESS_HEADER: 'x-forwarded-for' });
	});
	afterAll(async () => {
		for (const browser of browsers) browser.close();
		await served.close();
	});
	/** A browser at an address; the allowance of an address is that of one test. */
	const at = (address: string) => {
		const one = new Browser(served.origin, { 'x-forwarded-for': address });
		browsers.push(one);
		return one;
	};
	const look = { kind: 'listen', version };
	const guess = async (from: Browser, code = 'ZZZZZZZZ') =>
		(await from.fetch(`/live/${code}?as=stranger`, look)).status;
	async function opened(teacher: Browser, changed: Parameters<Browser['open']>[0] = {}) {
		const { code, desk } = await teacher.open(changed);
		const line = await teacher.listen(code, 'teacher');
		return { code, desk, line, secret: line.inside.join! };
	}

	describe('a door at which somebody guesses', () => {
		it('stays open for who has the link, who is inside and the teacher’s own desk', async () => {
			const school = '203.0.113.1';
			const teacher = at(school);
			const { code, secret, desk } = await opened(teacher);
			const inside = at(school);
			await inside.join(code, 'Early', { secret });
			const attacker = at(school);
			for (let wrong = 0; wrong < 40; wrong += 1) expect(await guess(attacker)).toBe(404);
			expect(await guess(attacker)).toBe(429);
			// And four a second, while the class comes.
			const goesOn = setInterval(() => void guess(attacker).catch(() => undefined), 250);
			try {
				const class_ = await Promise.all(
					Array.from({ length: 68 }, async (_, n) => {
						const phone = at(school);
						expect((await phone.say(code, 'stranger', { kind: 'listen', secret })).kind).toBe(
							'frame'
						);
						await phone.join(code, `Student ${n}`, { secret });
						return (await phone.listen(code, 'participant')).inside.own!.name;
					})
				);
				expect(new Set(class_).size).toBe(68);
				expect(await inside.say(code, 'participant', mark(intent, 'weak'))).toMatchObject({
					kind: 'taken'
				});
				expect(await teacher.say(code, 'teacher', { kind: 'record' })).toMatchObject({
					kind: 'record'
				});
				const another = at(school);
				const unlock = { kind: 'unlock', as: 'teacher', secret: desk };
				expect(await another.say(code, 'stranger', unlock)).toMatchObject({ kind: 'done' });
				// Who joined before comes back by the code alone.
				expect(await inside.join(code, 'Early')).toMatchObject({ name: 'Early' });
			} finally {
				clearInterval(goesOn);
			}
		});

		it('answers a right code like a wrong one once the guesses are spent, and looks for neither', async () => {
			const { code } = await opened(at('203.0.113.2'));
			const cold = await opened(at('203.0.113.2'));
			const attacker = at('203.0.113.3');
			for (let wrong = 0; wrong < 40; wrong += 1) await guess(attacker);
			expect(await guess(attacker, code)).toBe(429);
			for (const name of ['chapeau_person', 'chapeau_desk', 'chapeau_projector'])
				attacker.cookies.set(name, 'x'.repeat(43));
			for (const right of [code, cold.code])
				for (const [viewer, why] of [
					['participant', 'not-joined'],
					['teacher', 'not-yours'],
					['projector', 'not-yours'],
					['stranger', 'too-many']
				] as const)
					for (const asked of [right, 'ZZZZZZZZ']) {
						const response = await attacker.fetch(`/live/${asked}?as=${viewer}`, look);
						expect(await response.json()).toMatchObject({ kind: 'refused', why });
					}
			expect(await guess(at('203.0.113.4'), code)).toBe(200);
		});

		it('takes as long for a room that there is as for one that there is not', async () => {
			const { code } = await opened(at('203.0.113.5'));
			const attacker = at('203.0.113.6');
			for (let wrong = 0; wrong < 40; wrong += 1) await guess(attacker);
			attacker.cookies.set('chapeau_person', 'x'.repeat(43));
			attacker.cookies.set('chapeau_desk', 'x'.repeat(43));
			const times: Record<string, number[]> = { [code]: [], ZZZZZZZZ: [] };
			for (let n = 0; n < 150; n += 1)
				for (const asked of Object.keys(times))
					for (const viewer of ['stranger', 'teacher']) {
						const began = performance.now();
						await attacker.fetch(`/live/${asked}?as=${viewer}`, look);
						times[asked]!.push(performance.now() - began);
					}
			// By the fastest tenth: on a busy machine the rest is noise.
			const fast = (all: number[]) => {
				const some = all.toSorted((a, b) => a - b).slice(0, all.length / 10);
				return some.reduce((sum, one) => sum + one, 0) / some.length;
			};
			const [hit, miss] = [fast(times[code]!), fast(times['ZZZZZZZZ']!)];
			expect(Math.abs(hit - miss) / miss).toBeLessThan(0.25);
		});

		it('counts what is no guess at a code for none', async () => {
			const { code, secret } = await opened(at('203.0.113.7'));
			const typist = at('203.0.113.8');
			for (let n = 0; n < 60; n += 1) {
				expect(await guess(typist, code)).toBe(200);
				expect(await guess(typist, 'not-a-code')).toBe(404);
				expect((await typist.fetch(`/live/${code}?as=stranger`, { kind: 'listen' })).status).toBe(
					400
				);
				expect(await typist.say(code, 'stranger', { kind: 'listen', secret })).toMatchObject({
					kind: 'frame'
				});
			}
		});

		it('counts a wrong secret of a desk as a guess', async () => {
			const { code } = await opened(at('203.0.113.9'));
			const attacker = at('203.0.113.10');
			const unlock = { kind: 'unlock', as: 'teacher', secret: 'x'.repeat(43) };
			for (let n = 0; n < 40; n += 1)
				expect(await attacker.say(code, 'stranger', unlock)).toMatchObject({ why: 'not-yours' });
			expect(await attacker.say(code, 'stranger', unlock)).toMatchObject({ why: 'too-many' });
		});

		it('counts by network: all of one IPv6 network together, and an IPv4 address however it is written', async () => {
			for (let n = 0; n < 40; n += 1) await guess(at(`2001:db8:7:7::${n.toString(16)}`));
			expect(await guess(at('2001:db8:7:7:ffff:1:2:3'))).toBe(429);
			expect(await guess(at('2001:db8:7:8::1'))).toBe(404);
			for (let n = 0; n < 40; n += 1) await guess(at('198.51.100.7'));
			expect(await guess(at('::ffff:198.51.100.7'))).toBe(429);
		});
	});

	describe('a flood of people who are none', () => {
		it('by the code is slowed, the door closes, and all who came since go together', async () => {
			const teacher = at('203.0.113.20');
			const { code, secret, line } = await opened(teacher);
			const honest = at('203.0.113.21');
			await honest.join(code, 'Ada', { secret });
			await new Promise((resolve) => setTimeout(resolve, 20));
			const since = new Date().toISOString();
			const ghosts = await Promise.all(
				Array.from({ length: 200 }, (_, n) =>
					at(`198.51.${n}.1`).say(code, 'stranger', { kind: 'join', code, name: `Ghost ${n}` })
				)
			);
			const inside = ghosts.filter(({ kind }) => kind === 'joined').length;
			const told = (why: string) =>
				ghosts.filter((ghost) => ghost.kind === 'refused' && ghost.why === why).length;
			// Where the machine has much else to do some hear that it is busy, and are not slowed.
			expect(inside + told('busy')).toBeGreaterThanOrEqual(150);
			expect(told('too-many')).toBeGreaterThan(10);
			// An honest class comes by the link meanwhile.
			expect(await at('203.0.113.22').join(code, 'Ben', { secret })).toMatchObject({ name: 'Ben' });

			expect(await teacher.say(code, 'teacher', { kind: 'door', open: false })).toMatchObject({
				kind: 'done'
			});
			await line.until(({ inside }) => inside.door === 'closed');
			for (const more of [{}, { secret }])
				expect(
					await at('203.0.113.23').say(code, 'stranger', {
						kind: 'join',
						code,
						name: 'Late',
						...more
					})
				).toMatchObject({ why: 'door-closed' });
			const door = await at('203.0.113.23').say(code, 'stranger', { kind: 'listen', secret });
			expect(door).toMatchObject({ frame: { door: 'closed' } });
			// Who is inside stays, and comes back.
			expect(await honest.join(code, 'Ada')).toMatchObject({ name: 'Ada' });

			expect(await teacher.say(code, 'teacher', { kind: 'remove-since', since })).toEqual({
				kind: 'done',
				version,
				people: inside + 1
			});
			await line.until(({ inside }) => inside.progress.people === 1);
			// Nobody who was shown out slips back through the closed door.
			await teacher.say(code, 'teacher', { kind: 'door', open: true });
			const record = await teacher.say(code, 'teacher', { kind: 'record' });
			const { events } = (record as { record: { events: { kind: string }[] } }).record;
			expect(events.slice(-3).map(({ kind }) => kind)).toEqual([
				'door-closed',
				'removed-since',
				'door-opened'
			]);
		});

		it('removed through a closed door stays outside, though the cookie is right', async () => {
			const teacher = at('203.0.113.25');
			const { code } = await opened(teacher);
			const phone = at('203.0.113.26');
			const { person } = await phone.join(code, 'Ada');
			await teacher.say(code, 'teacher', { kind: 'door', open: false });
			await teacher.say(code, 'teacher', { kind: 'remove', person });
			expect(await phone.say(code, 'stranger', { kind: 'join', code, name: 'Ada' })).toMatchObject({
				why: 'door-closed'
			});
		});
	});

	it('openings with a fault use up nothing', async () => {
		const teacher = at('203.0.113.30');
		for (let n = 0; n < 130; n += 1) {
			const asked = { kind: 'open', version, settings: { ...settings, standard: 'hunch' } };
			expect((await teacher.fetch('/live', asked)).status).toBe(422);
		}
		expect((await teacher.open()).code).toHaveLength(8);
	});

	it('the secret of the link is told to those who show it, and to nobody else', async () => {
		const teacher = at('203.0.113.31');
		const { code, secret, line } = await opened(teacher);
		expect(secret).toMatch(/^[\w-]{22}$/);
		const phone = at('203.0.113.31');
		await phone.join(code, 'Ada', { secret });
		const other = await phone.listen(code, 'participant');
		const door = await phone.fetch(`/live/${code}?as=stranger`, { ...look, secret });
		expect(line.text).toContain(secret);
		expect(other.text).not.toContain(secret);
		expect(await door.text()).not.toContain(secret);
		// The secret of another room opens nothing here.
		const another = await opened(at('203.0.113.31'));
		await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
		const stranger = at('203.0.113.32');
		for (let n = 0; n < 40; n += 1) await guess(stranger);
		expect(
			await stranger.say(code, 'stranger', { kind: 'listen', secret: another.secret })
		).toMatchObject({ why: 'too-many' });
	});
}
