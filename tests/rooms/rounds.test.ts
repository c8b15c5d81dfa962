import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, intent, killing, mark, serveRooms } from './served.ts';

/** A third round, an element that is added, skipped, put aside and come back to: nothing marked is lost, or seen too soon. */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-rounds-'));
const environment = { DATABASE_PATH: join(folder, 'rooms.db') };
let served: Awaited<ReturnType<typeof serveRooms>>;
beforeAll(async () => {
	served = await serveRooms(environment);
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

const group = 'I:genocide/chapeau/group';
const placeOf = (key: string) => {
	const [count, element] = key.split(/:(.*)/s) as [string, string];
	return { count, element };
};

it('a class goes round an element three times, and among elements as the teacher wants', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ pacing: 'one-by-one' });
	const phones = await Promise.all(
		['Ada', 'Ben', 'Cem', 'Dai', 'Eva', 'Fay'].map(async (name) => {
			const phone = new Browser(served.origin);
			return { phone, ...(await phone.join(code, name)) };
		})
	);
	const ada = phones[0]!.phone;
	const wall = new Browser(served.origin);
	const key = (await teacher.say(code, 'teacher', { kind: 'projector' })) as { secret: string };
	await wall.say(code, 'stranger', { kind: 'unlock', as: 'projector', secret: key.secret });
	const lines = {
		ada: await ada.listen(code, 'participant'),
		wall: await wall.listen(code, 'projector'),
		desk: await teacher.listen(code, 'teacher')
	};
	let at: { phase: Phase; stage: number } = { phase: 'mark-alone', stage: 0 };
	const go = async (...phases: (Phase | [Phase, number])[]) => {
		for (const next of phases) {
			const to =
				typeof next === 'string' ? { ...at, phase: next } : { phase: next[0], stage: next[1] };
			expect(await teacher.say(code, 'teacher', { kind: 'step', from: at, to })).toMatchObject({
				kind: 'done'
			});
			at = to;
		}
		for (const line of Object.values(lines)) await line.phase(at.phase, at.stage);
	};
	const everyoneMarks = async (place: string, answer: string, round: 1 | 2 | 3) => {
		for (const [nth, { phone }] of phones.entries())
			expect(
				await phone.say(
					code,
					'participant',
					mark(place, answer, { round, reason: `So says ${nth} of ${answer} in ${round}.` })
				)
			).toMatchObject({ kind: 'taken' });
	};
	const hidesFrom = (viewers: (keyof typeof lines)[], words: string) => {
		for (const who of viewers)
			// Ada is told her own.
			expect(lines[who].text.replaceAll(/So says 0 of \w+ in \d/g, ''), who).not.toContain(words);
	};

	await everyoneMarks(intent, 'weak', 1);
	await go('locked', 'reveal', 'mark-again');
	await everyoneMarks(intent, 'arguable', 2);
	await go('locked-again', 'compare', 'discuss', 'mark-again');

	// The third round: a mark that comes late for the second does not slip into it, and nobody sees any.
	expect(await ada.say(code, 'participant', mark(intent, 'strong', { round: 2 }))).toMatchObject({
		why: 'locked'
	});
	await everyoneMarks(intent, 'conclusive', 3);
	await lines.desk.until(({ inside }) => inside.elements[intent]!.third?.marked === 6);
	hidesFrom(['ada', 'wall', 'desk'], 'of conclusive in 3');
	expect(lines.wall.inside.elements[intent]).not.toHaveProperty('third.distribution');
	await go('locked-again');
	expect(lines.wall.text).not.toContain('of conclusive in 3');
	await go('compare');
	for (const { inside } of Object.values(lines))
		expect(inside.elements[intent]).toMatchObject({
			held: 3,
			movement: { to: 3, up: 6 },
			moved: [{ to: 2, up: 6 }]
		});

	// One more element, to which the room skips; it is put aside once it is locked.
	const add = (place: string) =>
		teacher.say(code, 'teacher', { kind: 'add-element', ...placeOf(place) });
	expect(await add(group)).toMatchObject({ kind: 'done' });
	expect(await add(group)).toMatchObject({ why: 'element-there' });
	expect(await add('III:cah/chapeau/attack')).toMatchObject({ why: 'not-to-add' });
	expect(await ada.say(code, 'teacher', { kind: 'add-element', ...placeOf(group) })).toMatchObject({
		kind: 'refused'
	});
	await lines.ada.until(({ inside }) => inside.stages === 3);
	// Added by mistake, it is taken out again; what the room began with stays.
	const takeOut = (place: string) =>
		teacher.say(code, 'teacher', { kind: 'remove-element', ...placeOf(place) });
	for (const place of [intent, killing])
		expect(await takeOut(place)).toMatchObject({ why: 'not-to-remove' });
	await teacher.say(code, 'teacher', { kind: 'show', place: placeOf(group) });
	expect(await takeOut(group)).toMatchObject({ kind: 'done' });
	await lines.ada.until(({ inside }) => inside.stages === 2 && inside.showing !== group);
	expect(await takeOut(group)).toMatchObject({ why: 'not-to-remove' });
	expect(await add(group)).toMatchObject({ kind: 'done' });
	await lines.ada.until(({ inside }) => inside.stages === 3);
	await go(['mark-alone', 2]);
	await everyoneMarks(group, 'strong', 1);
	await go('locked', ['mark-alone', 1]);
	expect(lines.desk.inside.elements[group]).toEqual({ phase: 'ahead', aside: true });
	expect(lines.ada.inside.elements[group]).toEqual({ phase: 'ahead' });
	expect(await takeOut(group)).toMatchObject({ why: 'not-to-remove' });
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(JSON.stringify(record)).not.toContain('of strong in 1');
	expect(await ada.say(code, 'participant', mark(group, 'weak'))).toMatchObject({
		why: 'not-begun'
	});
	await everyoneMarks(killing, 'weak', 1);
	await go('locked', 'reveal', 'compare', ['mark-alone', 2]);
	// The teacher saw them while they were locked, and has them no more.
	hidesFrom(['ada', 'wall'], 'of strong in 1');
	expect(JSON.stringify(lines.desk.frame)).not.toContain('of strong in 1');
	expect(lines.ada.inside.own!.first[group]).toMatchObject({ answer: 'strong' });
	expect(lines.desk.inside.progress.finished).toBe(6);
	await go('locked', 'reveal', 'compare');
	expect(lines.wall.inside.elements[group]!.first!.distribution!.strengths[4]).toBe(6);

	// Back to the first, as it was; somebody who leaves and somebody who comes change none of its figures.
	await go(['compare', 0]);
	const figures = () => {
		const { first, second, third, movement, moved } = lines.wall.inside.elements[intent]!;
		return [first, second, third]
			.map((round) => round!.distribution)
			.concat([movement as never, moved as never]);
	};
	const before = structuredClone(figures());
	await teacher.say(code, 'teacher', { kind: 'remove', person: phones[5]!.person });
	await lines.wall.until(({ inside }) => inside.progress.people === 5);
	await new Browser(served.origin).join(code, 'Gil');
	await lines.wall.until(({ inside }) => inside.progress.people === 6);
	expect(figures()).toEqual(before);

	// All of it is there after a restart, on a phone that comes back and at the desk.
	for (const line of Object.values(lines)) line.close();
	await served.close();
	served = await serveRooms(environment);
	for (const browser of [ada, wall, teacher]) Object.assign(browser, { origin: served.origin });
	lines.ada = await ada.listen(code, 'participant');
	lines.wall = await wall.listen(code, 'projector');
	lines.desk = await teacher.listen(code, 'teacher');
	expect(figures()).toEqual(before);
	expect(lines.ada.inside.standing).toMatchObject({ stage: 0, phase: 'compare', held: [3, 1, 1] });
	expect(lines.ada.inside.own!.third![intent]).toMatchObject({ answer: 'conclusive' });
	await go('mark-again');
	expect(lines.ada.inside.standing.held).toEqual([4, 1, 1]);

	// A mark that is on its way when the round is taken back keeps it open.
	const takeBack = (since: string) =>
		teacher.say(code, 'teacher', {
			kind: 'step',
			from: { phase: 'mark-again', stage: 0, since },
			to: { phase: 'compare', stage: 0 }
		});
	const [back, late] = await Promise.all([
		takeBack(lines.desk.inside.standing.since),
		ada.say(code, 'participant', mark(intent, 'weak', { round: 4 }))
	]);
	expect([back, late]).toMatchObject([{ why: 'no-such-step' }, { kind: 'taken' }]);

	// Whoever was away when a round was locked, and is let in again, is not among its unmarked.
	for (const { phone } of phones.slice(1, 5)) {
		Object.assign(phone, { origin: served.origin });
		await phone.say(code, 'participant', mark(intent, 'weak', { round: 4 }));
	}
	await go('locked-again', 'compare');
	const fourth = () => lines.wall.inside.elements[intent]!.fourth!.distribution;
	const shown = structuredClone(fourth());
	await teacher.say(code, 'teacher', { kind: 'readmit', person: phones[5]!.person });
	await lines.wall.until(({ inside }) => inside.progress.people === 7);
	expect(fourth()).toEqual(shown);
	for (const line of Object.values(lines)) line.close();
}, 30_000);
