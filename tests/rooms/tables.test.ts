import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, intent, killing, mark, serveRooms, step } from './served.ts';

/** Tables mark alone, argue, and mark as one; roles are given at the door and fixed by the first lock. */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-tables-'));
const environment = { DATABASE_PATH: join(folder, 'rooms.db') };
let served: Awaited<ReturnType<typeof serveRooms>>;
beforeAll(async () => {
	served = await serveRooms(environment);
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

type Phone = { name: string; person: string; phone: Browser };

async function comes(code: string, name: string, group?: string): Promise<Phone> {
	const phone = new Browser(served.origin);
	const { person } = await phone.join(code, name, group === undefined ? {} : { group });
	return { name, person, phone };
}

const says = ({ phone }: Pick<Phone, 'phone'>, code: string, ...made: Parameters<typeof mark>) =>
	phone.say(code, 'participant', mark(...made));

/** What somebody is shown at this moment, or as soon as the room is shown at a phase. */
async function seen(
	phone: Browser,
	code: string,
	viewer: 'participant' | 'teacher',
	phase?: Phase
) {
	for (let times = 0; times < 50; times += 1) {
		const answer = await phone.say(code, viewer, { kind: 'listen' });
		if (answer.kind !== 'frame' || answer.frame.viewer === 'stranger')
			throw new Error(JSON.stringify(answer));
		if (phase === undefined || answer.frame.standing.phase === phase) return answer.frame;
		await wait(100);
	}
	throw new Error(`The room is never shown at ${phase}.`);
}

const own = async ({ phone }: Phone, code: string) => (await seen(phone, code, 'participant')).own!;

const goes = async (teacher: Browser, code: string, ...phases: Parameters<typeof step>[0][]) => {
	for (const [at, to] of phases.entries())
		if (at > 0)
			expect(await teacher.say(code, 'teacher', step(phases[at - 1]!, to))).toMatchObject({
				kind: 'done'
			});
};

it('two tables mark as one from the second round on, and nothing of one is known at the other before', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'tables' });
	const door = await new Browser(served.origin).say(code, 'stranger', { kind: 'listen' });
	expect(door).toMatchObject({ frame: { settings: { groups: 'tables' } } });
	const [ada, ben, cem] = [
		await comes(code, 'Ada', '1'),
		await comes(code, 'Ben', '1'),
		await comes(code, 'Cem', '2')
	];
	// Who names no table comes to one that is not full.
	const dai = await comes(code, 'Dai');
	expect((await own(dai, code)).group).toBe('1');
	const eva = await comes(code, 'Eva', '2');
	// A role is none of this room’s groups: it is as if none were named.
	const fay = await comes(code, 'Fay', 'judges');
	expect((await own(fay, code)).group).toBe('1');
	const second = async (one: Phone, key: string) => (await own(one, code)).second[key];

	// The first round is marked alone.
	for (const [one, answer] of [
		[ada, 'weak'],
		[ben, 'strong'],
		[cem, 'arguable'],
		[dai, 'weak'],
		[eva, 'strong']
	] as const)
		expect(await says(one, code, intent, answer)).toMatchObject({ kind: 'taken' });
	await goes(teacher, code, 'mark-alone', 'locked', 'reveal', 'discuss', 'mark-again');
	expect((await own(ben, code)).first[intent]?.answer).toBe('strong');
	// Under names the teacher compares the first round by table; the class is not told it.
	const first = (await seen(teacher, code, 'teacher', 'mark-again')).elements[intent]!.first!;
	expect(first.groups?.['1']?.strengths).toEqual([0, 0, 2, 0, 1, 0]);
	const shown = (await seen(ben.phone, code, 'participant', 'mark-again')).elements[intent]!.first!;
	expect(shown.distribution).toBeDefined();
	expect(shown.groups).toBeUndefined();

	// What Ada marks now is marked for her table, at once, and for no other.
	const line = await ben.phone.listen(code, 'participant');
	const otherTable = await cem.phone.listen(code, 'participant');
	await says(ada, code, intent, 'conclusive', { round: 2, reason: 'We argued it through.' });
	await line.until(({ inside }) => inside.own?.second[intent] !== undefined);
	for (const one of [ben, dai, fay])
		expect(await second(one, intent)).toEqual({
			answer: 'conclusive',
			reason: 'We argued it through.'
		});
	expect(await second(cem, intent)).toBeUndefined();
	const marked = async () =>
		(await seen(teacher, code, 'teacher')).elements[intent]!.second?.marked;
	await expect.poll(marked).toBe(4);

	// Ben, whose clock is behind, has seen her mark: his counts after it. Hers, sent again, changes nothing.
	const last = line.inside.own!.versions!.second![intent]!;
	await says(ben, code, intent, 'strong', { round: 2, seq: last + 1 });
	expect(await says(ada, code, intent, 'conclusive', { round: 2, seq: last })).toMatchObject({
		kind: 'taken'
	});
	for (const one of [ada, ben]) expect((await second(one, intent))?.answer).toBe('strong');
	// A number that no later mark could pass would hold the table for ever.
	expect(
		await says(ada, code, intent, 'weak', { round: 2, seq: Number.MAX_SAFE_INTEGER })
	).toMatchObject({ why: 'not-understood' });

	// Whoever comes late to a table, or is moved to it, has what it marks from then on.
	const gus = await comes(code, 'Gus', '1');
	expect(await second(gus, intent)).toBeUndefined();
	await says(eva, code, killing, 'weak', { round: 2 });
	await says(cem, code, intent, 'arguable', { round: 2 });
	expect([await second(cem, killing), await second(eva, intent)]).toEqual([
		{ answer: 'weak' },
		{ answer: 'arguable' }
	]);
	expect(
		await teacher.say(code, 'teacher', { kind: 'regroup', person: eva.person, group: '1' })
	).toMatchObject({ kind: 'done' });
	expect((await second(eva, intent))?.answer).toBe('arguable');
	await says(ben, code, intent, 'strong', { round: 2 });
	for (const one of [gus, eva]) expect((await second(one, intent))?.answer).toBe('strong');
	await says(gus, code, killing, 'conclusive', { round: 2 });
	expect((await second(eva, killing))?.answer).toBe('conclusive');
	expect((await second(cem, killing))?.answer).toBe('weak');
	expect(otherTable.text).not.toContain('argued it through');
	for (const each of [line, otherTable]) each.close();

	// Locked and compared: how many of each table gave it, and the class sees it.
	await goes(teacher, code, 'mark-again', 'locked-again');
	expect(await says(ada, code, killing, 'weak', { round: 2 })).toMatchObject({ why: 'locked' });
	await goes(teacher, code, 'locked-again', 'compare');
	for (const [phone, viewer] of [
		[teacher, 'teacher'],
		[cem.phone, 'participant']
	] as const) {
		const { groups } = (await seen(phone, code, viewer, 'compare')).elements[intent]!.second!;
		expect(groups?.['1']?.strengths).toEqual([0, 0, 0, 0, 6, 0]);
		expect(groups?.['2']?.strengths).toEqual([0, 0, 0, 1, 0, 0]);
	}
	// Whoever moves on now leaves their mark where it was made.
	const regroup = (one: Phone, group: string) =>
		teacher.say(code, 'teacher', { kind: 'regroup', person: one.person, group });
	expect(await regroup(gus, '2')).toMatchObject({ kind: 'done' });
	const moved = (await seen(cem.phone, code, 'participant')).elements[intent]!.second!;
	expect(moved.groups?.['1']?.strengths).toEqual([0, 0, 0, 0, 6, 0]);
	expect(moved.groups?.['2']?.strengths).toEqual([0, 0, 0, 1, 0, 0]);
	await regroup(gus, '1');
	expect(
		await teacher.say(code, 'teacher', {
			kind: 'close-by',
			closes: '2199-01-01T00:00:00.000Z',
			reveals: null
		})
	).toMatchObject({ kind: 'refused' });
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(
		record.kind === 'record' && record.record.people.map(({ name, group }) => name + group)
	).toEqual(['Ada1', 'Ben1', 'Cem2', 'Dai1', 'Eva1', 'Fay1', 'Gus1']);

	// What one deletes is theirs alone.
	await ada.phone.say(code, 'participant', { kind: 'delete-own' });
	const after = async () => (await seen(teacher, code, 'teacher')).elements[intent]!.second!.groups;
	await expect.poll(async () => (await after())?.['1']?.strengths).toEqual([0, 0, 0, 0, 5, 0]);
}, 30_000);

it('a mark is taken that was made on the one that stands, at the table where its person sits', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'tables' });
	const [ada, ben, cem] = [
		await comes(code, 'Ada', '1'),
		await comes(code, 'Ben', '1'),
		await comes(code, 'Cem', '2')
	];
	await says(ada, code, intent, 'weak');
	await goes(teacher, code, 'mark-alone', 'locked', 'reveal', 'discuss', 'mark-again');
	const second = async (one: Phone) => (await own(one, code)).second[intent]?.answer;
	const on = (version: number, seq: number, group = '1') => ({
		round: 2 as const,
		seq,
		table: { group, version }
	});
	expect(await says(ada, code, intent, 'strong', on(0, 900))).toMatchObject({ kind: 'taken' });
	// Its answer was lost: the same again is there already.
	expect(await says(ada, code, intent, 'strong', on(0, 900))).toMatchObject({ kind: 'taken' });
	// Ben had not seen it, and his phone’s clock gives the same number or a later one.
	for (const seq of [900, 901])
		expect(await says(ben, code, intent, 'weak', on(0, seq))).toMatchObject({
			why: 'table-marked'
		});
	expect(await second(ben)).toBe('strong');
	expect(await says(ben, code, intent, 'weak', on(900, 901))).toMatchObject({ kind: 'taken' });
	for (const one of [ada, ben]) expect(await second(one)).toBe('weak');
	// Two at once: one is taken.
	const both = await Promise.all(
		[ada, ben].map((one, at) => says(one, code, intent, 'arguable', on(901, 902 + at)))
	);
	expect(both.map((each) => (each.kind === 'refused' ? each.why : each.kind)).sort()).toEqual([
		'table-marked',
		'taken'
	]);

	// What Ben marked offline at his old table is not marked for the new one.
	await says(cem, code, intent, 'conclusive', on(0, 950, '2'));
	await teacher.say(code, 'teacher', { kind: 'regroup', person: ben.person, group: '2' });
	expect(await says(ben, code, intent, 'weak', on(903, 2000))).toMatchObject({
		why: 'other-table'
	});
	expect(await says(ben, code, killing, 'weak', on(0, 2001))).toMatchObject({ why: 'other-table' });
	expect(await second(cem)).toBe('conclusive');
	expect((await own(cem, code)).second[killing]).toBeUndefined();
}, 30_000);

it('whoever goes from table to table in an open round reads nothing that was marked before, and each table is told', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'tables' });
	const [ada, cem, spy] = [
		await comes(code, 'Ada', '1'),
		await comes(code, 'Cem', '2'),
		await comes(code, 'Spy', '3')
	];
	await says(ada, code, intent, 'weak');
	await goes(teacher, code, 'mark-alone', 'locked', 'reveal', 'discuss', 'mark-again');
	const on = (group: string, version = 0, reason?: string) => ({
		round: 2 as const,
		table: { group, version },
		...(reason && { reason })
	});
	await says(ada, code, intent, 'strong', on('1', 0, 'The memo of table 1.'));
	await says(cem, code, intent, 'weak', on('2', 0, 'The rumour of table 2.'));
	await says(spy, code, killing, 'arguable', on('3'));
	const reads = await spy.phone.listen(code, 'participant');
	const told = await ada.phone.listen(code, 'participant');
	const move = (to: string) =>
		teacher.say(code, 'teacher', { kind: 'regroup', person: spy.person, group: to });
	// Moved there, moved on, and come as somebody else.
	await move('1');
	await told.until(({ inside }) => inside.own?.mates?.length === 1);
	expect(told.inside.own!.mates).toEqual([{ name: 'Spy', came: true, missed: [intent] }]);
	await reads.until(({ inside }) => inside.own?.group === '1');
	expect(reads.inside.own).toMatchObject({ mates: [{ name: 'Ada' }], missed: [intent] });
	// Nor by marking over it.
	const { versions } = (await own(spy, code))!;
	const seen = versions!.second![intent]!;
	for (const version of [0, seen, seen + 1000])
		expect(await says(spy, code, intent, 'weak', on('1', version))).toMatchObject({
			why: 'table-before'
		});
	await move('2');
	await spy.phone.say(code, 'participant', { kind: 'leave' });
	const again = await comes(code, 'Spy again', '2');
	expect((await own(again, code)).second).toEqual({});
	expect(reads.text).not.toMatch(/memo|rumour/);
	// What they marked at a table of their own stays where it was marked.
	expect((await own(ada, code)).second[killing]).toBeUndefined();
	// Cem shows it: the same mark, made once more.
	const { second, versions: cems } = await own(cem, code);
	const shown = on('2', cems!.second![intent]!, second[intent]!.reason);
	expect(await says(cem, code, intent, 'weak', shown)).toMatchObject({ kind: 'taken' });
	expect((await own(again, code)).second[intent]?.reason).toBe('The rumour of table 2.');
	expect((await own(again, code)).missed).toBeUndefined();
	for (const each of [reads, told]) each.close();
}, 30_000);

it('a reason of a table stands once, and hidden it is hidden for all of it', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'tables' });
	const people: Phone[] = [];
	for (const name of ['Ada', 'Ben', 'Cem', 'Dai', 'Eva'])
		people.push(await comes(code, name, name < 'D' ? '1' : '2'));
	const [ada, , , dai] = people;
	await says(ada!, code, intent, 'weak');
	await goes(teacher, code, 'mark-alone', 'locked', 'reveal', 'mark-again');
	await says(ada!, code, intent, 'strong', { round: 2, reason: 'The memo.' });
	await says(dai!, code, intent, 'weak', { round: 2, reason: 'The rumour.' });
	await teacher.say(code, 'teacher', step('mark-again', 'locked-again'));
	await teacher.say(code, 'teacher', step('locked-again', 'compare'));
	const reasons = async (viewer: 'teacher' | 'participant') => {
		const asked = { kind: 'reasons', count: 'I', element: intent.slice(2), round: 2 };
		const who = viewer === 'teacher' ? teacher : people[4]!.phone;
		const answer = await who.say(code, viewer, asked);
		return answer.kind === 'reasons' ? answer.reasons! : [];
	};
	const all = await reasons('teacher');
	expect(all.map(({ text }) => text).sort()).toEqual(['The memo.', 'The rumour.']);
	const { person } = all.find(({ text }) => text === 'The memo.')!;
	// Wherever one of them sits by now.
	const mover = people.slice(0, 3).find((each) => each.person !== person)!;
	await teacher.say(code, 'teacher', { kind: 'regroup', person: mover.person, group: '2' });
	const hide = { kind: 'hide-reason', person, round: 2, count: 'I', element: intent.slice(2) };
	await teacher.say(code, 'teacher', { ...hide, hidden: true });
	expect((await reasons('participant')).map(({ text }) => text)).toEqual(['The rumour.']);
}, 30_000);

it('roles are given at the door in turn, and stay as they are once marks are locked', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'roles' });
	const people = [await comes(code, 'Ada', 'judges')];
	for (const name of ['Ben', 'Cem', 'Dai']) people.push(await comes(code, name));
	expect(await Promise.all(people.map(async (one) => (await own(one, code)).group))).toEqual([
		'judges',
		'prosecution',
		'defence',
		'prosecution'
	]);
	const regroup = (at: number, group: string) =>
		teacher.say(code, 'teacher', { kind: 'regroup', person: people[at]!.person, group });
	expect(await regroup(3, 'defence')).toMatchObject({ kind: 'done' });
	expect(await regroup(3, '4')).toMatchObject({ why: 'no-such-step' });
	await says(people[0]!, code, intent, 'weak');
	await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
	expect(await regroup(3, 'judges')).toMatchObject({ why: 'roles-fixed' });
	const desk = await seen(teacher, code, 'teacher', 'locked');
	expect(Object.keys(desk.elements[intent]!.first!.groups!)).toEqual([
		'prosecution',
		'defence',
		'judges'
	]);
}, 30_000);

it('under pseudonyms nobody is told of a person which role is theirs', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({ groups: 'roles', naming: 'pseudonyms' });
	const phones: Browser[] = [];
	for (let at = 0; at < 6; at += 1) {
		const phone = new Browser(served.origin);
		await phone.join(code);
		await phone.say(code, 'participant', mark(intent, 'weak'));
		phones.push(phone);
	}
	await teacher.say(code, 'teacher', step('mark-alone', 'locked'));
	const desk = await teacher.listen(code, 'teacher');
	expect(Object.keys(desk.inside.people!)).toHaveLength(6);
	// Two in each role: too few for any.
	expect(desk.inside.elements[intent]!.first).toMatchObject({ groupsTooFew: true });
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(desk.text + JSON.stringify(record)).not.toMatch(/prosecution|defence|judges/);
	desk.close();
});

it('tables are for a class that sits together, under names', async () => {
	const teacher = new Browser(served.origin);
	for (const changed of [
		{ naming: 'pseudonyms' },
		{ pairs: true },
		{ closes: '2199-01-01T00:00:00.000Z' },
		{ replies: true }
	] as const)
		await expect(teacher.open({ groups: 'tables', ...changed })).rejects.toThrow(/[Tt]ables/);
	const { code } = await teacher.open({ groups: 'tables' });
	for (let at = 0; at < 10; at += 1)
		await new Browser(served.origin).join(code, `P${at}`, { group: '7' });
	await expect(new Browser(served.origin).join(code, 'Late', { group: '7' })).rejects.toThrow(
		'table-full'
	);
});
