import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Browser, intent, type Line, mark, serveRooms, step } from './served.ts';

/** People whose marks differ are told of each other at the discussion, and of nobody else. */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-pairs-'));
const environment = { DATABASE_PATH: join(folder, 'rooms.db') };
let served: Awaited<ReturnType<typeof serveRooms>>;
beforeAll(async () => {
	served = await serveRooms(environment);
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

it('six phones are paired with those who marked otherwise, and with others the next time', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ pairs: true });
	const door = await new Browser(served.origin).say(code, 'stranger', { kind: 'listen' });
	expect(door).toMatchObject({ frame: { settings: { pairs: true } } });
	const phones: { name: string; person: string; phone: Browser; line: Line }[] = [];
	for (const [at, name] of ['Ada', 'Ben', 'Cem', 'Dai', 'Eva', 'Fay'].entries()) {
		const phone = new Browser(served.origin);
		const { person } = await phone.join(code, name);
		await phone.say(code, 'participant', mark(intent, at < 3 ? 'weak' : 'strong'));
		phones.push({ name, person, phone, line: await phone.listen(code, 'participant') });
	}
	const desk = await teacher.listen(code, 'teacher');
	const go = async (...phases: Parameters<typeof step>[0][]) => {
		for (const [at, to] of phases.entries())
			if (at > 0)
				expect(await teacher.say(code, 'teacher', step(phases[at - 1]!, to))).toMatchObject({
					kind: 'done'
				});
	};
	/** Who is told of whom. */
	const told = async () => {
		for (const { line } of phones) await line.until(({ inside }) => !!inside.own?.partner);
		return new Map(
			phones.map(({ name, line }) => {
				const { with: others } = line.inside.own!.partner!;
				expect(others).toHaveLength(1);
				return [name, others[0]!] as const;
			})
		);
	};
	await go('mark-alone', 'locked', 'reveal', 'discuss');
	const first = await told();
	for (const [name, partner] of first) {
		expect(first.get(partner.name!)!.name).toBe(name);
		expect(partner.answer).toBe(name < 'D' ? 'strong' : 'weak');
	}
	for (const { name, line } of phones)
		for (const other of phones)
			if (other.name !== name && other.name !== first.get(name)!.name) {
				expect(line.text).not.toContain(other.name);
				expect(line.text).not.toContain(other.person);
			}
	await desk.until(({ inside }) => inside.pairs === 3);

	// Whoever is left without a partner is told so.
	const fay = phones.pop()!;
	await teacher.say(code, 'teacher', { kind: 'remove', person: fay.person });
	const left = phones.find(({ name }) => name === first.get('Fay')!.name)!;
	await left.line.until(({ inside }) => inside.own?.partner?.with.length === 0);
	await fay.phone.join(code);
	phones.push({ ...fay, line: await fay.phone.listen(code, 'participant') });

	// In new pairs nobody is left out, and nobody has the partner of before.
	expect(await teacher.say(code, 'teacher', { kind: 'pair' })).toMatchObject({ kind: 'done' });
	for (const { name, line } of phones)
		await line.until(({ inside }) => {
			const others = inside.own?.partner?.with ?? [];
			return others.length === 1 && others[0]!.name !== first.get(name)!.name;
		});
	const anew = await told();
	for (const [name, partner] of anew) expect(anew.get(partner.name!)!.name).toBe(name);

	await go('discuss', 'mark-again');
	expect(await teacher.say(code, 'teacher', { kind: 'pair' })).toMatchObject({
		why: 'no-such-step'
	});
	await left.line.until(({ inside }) => !inside.own?.partner);
	for (const [at, { phone }] of phones.entries())
		await phone.say(
			code,
			'participant',
			mark(intent, at < 3 ? 'weak' : 'strong', { round: 2, seq: 1000 + at })
		);
	await go('mark-again', 'locked-again', 'compare', 'discuss');
	const second = await told();
	for (const [name, { name: now }] of second)
		expect([first.get(name)!.name, anew.get(name)!.name]).not.toContain(now);

	// Whoever deletes themselves is in no pair any more, nor in the file.
	const gone = phones.pop()!;
	await gone.phone.say(code, 'participant', { kind: 'delete-own' });
	gone.line.close();
	const alone = phones.find(({ name }) => name === second.get(gone.name)!.name)!;
	await alone.line.until(({ inside }) => inside.own?.partner?.with.length === 0);

	// The pairs outlast a restart.
	for (const { line } of phones) line.close();
	desk.close();
	await served.close();
	served = await serveRooms(environment);
	expect(readFileSync(environment.DATABASE_PATH).includes(gone.person)).toBe(false);
	const again = phones.find((each) => each !== alone)!;
	Object.assign(again.phone, { origin: served.origin });
	const line = await again.phone.listen(code, 'participant');
	expect(line.inside.own!.partner!.with[0]!.name).toBe(second.get(again.name)!.name);
	line.close();
}, 30_000);
