import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { FromInside } from '#lib/rooms/frame.ts';
import { Browser, intent, mark, serveRooms, step } from './served.ts';

/**
 * Homework over a week, by the server’s clock: marked until Thursday, shown on Friday without the
 * teacher, then answered in turn. The clock is shifted; everything else is as it is.
 */

const day = 86_400_000;
const monday = Date.UTC(2027, 1, 1, 9);
const at = (days: number) => new Date(monday + days * day).toISOString();

const folder = mkdtempSync(join(tmpdir(), 'chapeau-homework-'));
let served: Awaited<ReturnType<typeof serveRooms>>;
const browsers: Browser[] = [];
const browser = () => {
	const one = new Browser(served.origin);
	browsers.push(one);
	return one;
};
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: monday });
	served = await serveRooms({ DATABASE_PATH: join(folder, 'rooms.db') });
});
afterEach(() => {
	for (const one of browsers.splice(0)) one.close();
});
afterAll(async () => {
	await served.close();
	vi.useRealTimers();
	rmSync(folder, { recursive: true });
});

const names = ['Ada', 'Ben', 'Cem', 'Dai', 'Eva', 'Fay'];
const words = (name: string) => `${name} thinks so because of the orders.`;

/** A class that has marked by Wednesday; nobody says when it is shown but the clock. */
async function homework(changed: object = {}) {
	vi.setSystemTime(monday);
	const teacher = browser();
	const { code, desk } = await teacher.open({
		closes: at(3),
		reveals: at(4),
		replies: true,
		reasons: 'required',
		marking: {
			of: 'picked',
			elements: [{ count: 'I', element: 'genocide/chapeau/intent' }]
		},
		...changed
	});
	const unlocked = await teacher.say(code, 'stranger', {
		kind: 'unlock',
		as: 'teacher',
		secret: desk
	});
	expect(unlocked.kind).toBe('done');
	const students = [];
	for (const [number, name] of names.entries()) {
		vi.setSystemTime(monday + (number / 3) * day);
		const student = browser();
		const { person } = await student.join(code, 'naming' in changed ? undefined : name);
		const made = mark(intent, number < 3 ? 'weak' : 'strong', { reason: words(name) });
		expect((await student.say(code, 'participant', made)).kind).toBe('taken');
		students.push({ student, person, name });
	}
	/** The room stands there a moment before, and something is done that has it look at the clock. */
	async function comes(moment: string) {
		vi.setSystemTime(Date.parse(moment) - 20);
		await teacher.say(code, 'teacher', { kind: 'timer', until: null });
		vi.setSystemTime(Date.parse(moment) + 20);
	}
	return { teacher, code, students, comes };
}

const inside = (frame: unknown) => frame as FromInside;

it('is marked, locked, shown and answered over a week without anybody at the desk', async () => {
	const { teacher, code, students, comes } = await homework();
	const [ada, ben] = students as [(typeof students)[0], (typeof students)[0]];
	const line = await ada.student.listen(code, 'participant');
	expect(inside(line.frame).standing.phase).toBe('mark-alone');

	await comes(at(3));
	await line.phase('locked');
	const late = await ben.student.say(code, 'participant', mark(intent, 'conclusive'));
	expect(late).toMatchObject({ kind: 'refused', why: 'locked' });
	expect(line.text).not.toContain('because of the orders.","answer":"strong"');
	expect(inside(line.frame).own!.replies).toEqual({});

	await comes(at(4));
	await line.phase('reveal');
	const shown = inside(line.frame);
	expect(shown.elements[intent]!.first!.distribution!.strengths).toEqual([0, 0, 3, 0, 3, 0]);
	// Two of the others’ reasons, and never one’s own.
	const { toRead } = shown.own!.replies![intent]!;
	expect(toRead).toHaveLength(2);
	expect(toRead.map(({ text }) => text)).not.toContain(words('Ada'));

	vi.setSystemTime(Date.parse(at(5)));
	const [first] = toRead as [(typeof toRead)[0]];
	const place = { count: 'I', element: 'genocide/chapeau/intent' };
	const reply = { kind: 'reply', ...place, handle: first.handle, text: 'But who gave the orders?' };
	expect(await ada.student.say(code, 'participant', reply)).toEqual(
		expect.objectContaining({ kind: 'done' })
	);
	// By what another was given nobody answers, nor by what nobody was given.
	for (const [who, handle] of [
		[ben.student, first.handle],
		[ada.student, '0'.repeat(16)]
	] as const)
		expect(await who.say(code, 'participant', { ...reply, handle })).toMatchObject({
			why: 'no-such-reason'
		});
	const author = students.find(({ name }) => words(name) === first.text)!;
	const theirs = await author.student.listen(code, 'participant');
	expect(inside(theirs.frame).own!.replies![intent]!.got).toEqual(['But who gave the orders?']);
	// Whose it is no classmate is told.
	expect(theirs.text).not.toContain(ada.person);
	expect(theirs.text).not.toContain('"Ada"');
	const desk = await teacher.listen(code, 'teacher');
	const atDesk = inside(desk.frame).elements[intent]!.first!.reasons!;
	const answered = atDesk.find(({ replies }) => replies)!;
	expect(answered).toMatchObject({
		person: author.person,
		replies: [{ text: 'But who gave the orders?', from: ada.person }]
	});
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(record.kind === 'record' && record.record.replies).toEqual([
		{ ...place, from: ada.person, to: author.person, text: 'But who gave the orders?' }
	]);

	const { handle } = answered.replies![0]!;
	const hide = { kind: 'hide-reply', ...place, handle, hidden: true };
	expect((await teacher.say(code, 'teacher', hide)).kind).toBe('done');
	await theirs.until(({ frame }) => inside(frame).own!.replies![intent]!.got.length === 0);

	// The teacher goes on by hand; who marked in time is known to have, though a date had locked.
	vi.setSystemTime(Date.parse(at(6)));
	const go = await teacher.say(code, 'teacher', step('reveal', 'mark-again'));
	expect(go.kind).toBe('done');
	await line.phase('mark-again');
	const after = await ada.student.say(code, 'participant', { ...reply, text: 'Too late.' });
	expect(after).toMatchObject({ why: 'no-such-reason' });
	const renamed = await ben.student.say(code, 'stranger', { kind: 'join', code, name: 'Another' });
	expect(renamed).toMatchObject({ why: 'name-fixed' });
});

it('stays shown when the dates change, and a reason that is hidden leaves the phones at once', async () => {
	const { teacher, code, students, comes } = await homework();
	const [ada] = students as [(typeof students)[0]];
	await comes(at(3));
	await comes(at(4));
	const line = await ada.student.listen(code, 'participant');
	await line.phase('reveal');
	vi.setSystemTime(Date.parse(at(5)));
	// The page sends the date that has been along; taken away or moved, it takes nothing back.
	for (const dates of [
		{ closes: at(7), reveals: at(4) },
		{ closes: at(7), reveals: at(8) },
		{ closes: null, reveals: null }
	]) {
		expect(await teacher.say(code, 'teacher', { kind: 'close-by', ...dates })).toMatchObject({
			kind: 'done'
		});
		const line = await ada.student.listen(code, 'participant');
		expect(inside(line.frame).standing.phase).toBe('reveal');
	}
	// Without a date it is homework still: nobody is sent to a projector.
	await line.until(({ frame }) => inside(frame).settings.homework === true);
	const { toRead } = inside(line.frame).own!.replies![intent]!;
	const author = students.find(({ name }) => toRead.some(({ text }) => text === words(name)))!;
	const hide = { kind: 'hide-reason', person: author.person, round: 1, hidden: true };
	const place = { count: 'I', element: 'genocide/chapeau/intent' };
	await teacher.say(code, 'teacher', { ...hide, ...place });
	await line.until(({ frame }) =>
		inside(frame).own!.replies![intent]!.toRead.every(({ text }) => text !== words(author.name))
	);
	// A date that was set by mistake: the teacher says that the class sits together after all.
	const together = { kind: 'homework', homework: false };
	expect((await teacher.say(code, 'teacher', together)).kind).toBe('done');
	await line.until(({ frame }) => inside(frame).settings.homework === false);
	await teacher.say(code, 'teacher', step('reveal', 'mark-again'));
	await teacher.say(code, 'teacher', { kind: 'close-by', closes: at(9), reveals: null });
	await comes(at(9));
	await line.phase('locked-again');
});

it('under pseudonyms tells nobody who answered, the teacher included', async () => {
	const { teacher, code, students, comes } = await homework({ naming: 'pseudonyms' });
	const [ada] = students as [(typeof students)[0]];
	await comes(at(3));
	await comes(at(4));
	const line = await ada.student.listen(code, 'participant');
	await line.phase('reveal');
	const { toRead } = inside(line.frame).own!.replies![intent]!;
	const reply = {
		kind: 'reply',
		count: 'I',
		element: 'genocide/chapeau/intent',
		handle: toRead[0]!.handle,
		text: 'But who gave the orders?'
	};
	expect((await ada.student.say(code, 'participant', reply)).kind).toBe('done');
	const desk = await teacher.listen(code, 'teacher');
	const reasons = inside(desk.frame).elements[intent]!.first!.reasons!;
	const { replies } = reasons.find(({ replies }) => replies)!;
	expect(replies).toEqual([{ text: 'But who gave the orders?', handle: expect.any(String) }]);
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(record.kind === 'record' && record.record.replies![0]).not.toHaveProperty('from');
});

it('is refused where the reveal comes before the lock, or the class sees its first round only afterwards', async () => {
	const teacher = browser();
	await expect(teacher.open({ closes: at(4), reveals: at(3) })).rejects.toThrow(
		'The reveal must come after the closing date.'
	);
	await expect(teacher.open({ replies: true, firstRound: 'after-discussion' })).rejects.toThrow(
		'shown before the discussion'
	);
});
