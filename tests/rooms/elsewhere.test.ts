import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseById } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import { protocolVersion as version } from '#lib/rooms/protocol.ts';
import { phases } from '#lib/rooms/phases.ts';
import { authoritiesAddress, bookAddress, factsAddress, sheetAddress } from './case-address.ts';
import { Browser, mark, serveRooms, step } from './served.ts';

/**
 * What judges held of the case is no answer key: before the teacher shows it, no frame, no answer and
 * no part of the case carries a word of it to anybody.
 */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-elsewhere-'));
let served: Awaited<ReturnType<typeof serveRooms>>;
beforeAll(async () => {
	served = await serveRooms({ DATABASE_PATH: join(folder, 'rooms.db') });
});
afterAll(async () => {
	await served.close();
	rmSync(folder, { recursive: true });
});

const theCase = caseById('al-bashir-2009')!;
const intent = 'I:genocide/chapeau/intent';
const [count, element] = intent.split(/:(.*)/s) as [string, string];
const held = heldOf(theCase.id);
const words = held.flatMap(({ findings, dissents = [] }) =>
	[...findings, ...dissents].map(({ says }) => says)
);
const onIntent = held.flatMap(({ findings }) =>
	findings.filter((each) => each.count === count && each.elements.includes(element))
);

it('stays covered until the last round is over and the teacher shows it', async () => {
	const teacher = new Browser(served.origin);
	const { code } = await teacher.open({
		case: theCase.id,
		standard: 'reasonable-grounds-warrant',
		marking: { of: 'picked', elements: [{ count, element }] }
	});
	const [student, stranger, wall] = [1, 2, 3].map(() => new Browser(served.origin)) as [
		Browser,
		Browser,
		Browser
	];
	await student.join(code, 'Ada');
	const key = await teacher.say(code, 'teacher', { kind: 'projector' });
	await wall.say(code, 'stranger', {
		kind: 'unlock',
		as: 'projector',
		secret: (key as { secret: string }).secret
	});
	const lines = {
		student: await student.listen(code, 'participant'),
		wall: await wall.listen(code, 'projector'),
		teacher: await teacher.listen(code, 'teacher')
	};
	const { digest } = lines.student.inside;

	/** All that can be had at this moment, by asking and by what the streams have sent. */
	async function everything(): Promise<string> {
		const got = Object.values(lines).map(({ text }) => text);
		for (const who of [student, stranger, wall])
			for (const viewer of ['stranger', 'participant', 'projector', 'teacher'] as const)
				for (const message of [
					{ kind: 'listen' },
					{ kind: 'record' },
					{ kind: 'elsewhere', shown: true },
					...[1, 2].map((round) => ({ kind: 'reasons', count, element, round }))
				])
					got.push(
						await (await who.fetch(`/live/${code}?as=${viewer}`, { version, ...message })).text()
					);
		for (const address of [
			factsAddress(digest),
			...theCase.counts.flatMap(({ id }) => [
				bookAddress(digest, id),
				authoritiesAddress(digest, id)
			]),
			sheetAddress(digest, count, element)
		]) {
			const response = await fetch(served.origin + address);
			expect(response.status).toBe(200);
			got.push(await response.text());
		}
		return got.join('\n').replaceAll('\\"', '"');
	}
	const teachersWord = (shown: boolean) =>
		teacher.say(code, 'teacher', { kind: 'elsewhere', shown });

	expect(onIntent.length).toBeGreaterThan(2);
	for (const [at, phase] of phases.entries()) {
		if (phase === 'mark-alone' || phase === 'mark-again')
			await student.say(
				code,
				'participant',
				mark(intent, 'weak', { round: phase === 'mark-again' ? 2 : 1 })
			);
		const got = await everything();
		for (const says of words) expect(got.includes(says), `${says} in ${phase}`).toBe(false);
		// Nor by the authorities on an element, some of which decided this very case.
		for (const id of theCase.ownOutcomes!)
			expect(got.includes(id), `${id} in ${phase}`).toBe(false);
		expect(lines.teacher.inside.offersElsewhere ?? false).toBe(
			['compare', 'closed'].includes(phase)
		);
		if (phase !== 'compare' && phase !== 'closed')
			expect(await teachersWord(true)).toMatchObject({ why: 'no-such-step' });
		const next = phases[at + 1];
		if (!next) break;
		expect(await teacher.say(code, 'teacher', step(phase, next))).toMatchObject({ kind: 'done' });
		await lines.teacher.phase(next);
	}

	expect(await teachersWord(true)).toMatchObject({ kind: 'done' });
	for (const line of Object.values(lines)) {
		await line.until(({ inside }) => inside.elsewhere !== undefined);
		const shown = line.inside.elsewhere!;
		expect(
			shown.flatMap(({ findings }) => findings.filter(({ elements }) => elements.length > 0))
		).toMatchObject(
			onIntent.map(({ found, says, checked }) => ({ elements: [element], found, says, checked }))
		);
		expect(shown.map(({ date }) => date)).toEqual(shown.map(({ date }) => date).sort());
		expect(shown.some(({ dissents }) => dissents.length > 0)).toBe(true);
	}
	// Only of the count that the room marks.
	const others = held.flatMap(({ findings }) => findings.filter((each) => each.count !== count));
	for (const { says } of others) expect(lines.student.text.includes(says)).toBe(false);
	const door = await stranger.say(code, 'stranger', { kind: 'listen' });
	expect(JSON.stringify(door)).not.toContain(onIntent[0]!.says);

	// Taken back, it is in no frame any more, nor in what those get who come later.
	expect(await teachersWord(false)).toMatchObject({ kind: 'done' });
	await lines.student.until(({ inside }) => inside.elsewhere === undefined);
	const later = await student.listen(code, 'participant');
	expect(words.some((says) => later.text.includes(says))).toBe(false);
	const record = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(record).toMatchObject({
		record: {
			events: expect.arrayContaining([
				expect.objectContaining({ kind: 'elsewhere-shown' }),
				expect.objectContaining({ kind: 'elsewhere-hidden' })
			])
		}
	});
	later.close();
	for (const line of Object.values(lines)) line.close();
}, 60_000);
