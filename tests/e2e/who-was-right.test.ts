import { expect, test, type Page } from '@playwright/test';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { choose } from './in-room.ts';
import { unread } from './wall.ts';

/** After the last round: the class, an expert, another year and what was held, side by side; and a first impression beside one’s own elements. */

const intent = 'I:genocide/chapeau/intent';
const [count, element] = intent.split(/:(.*)/s) as [string, string];

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const assessment = JSON.stringify({
	format: 'chapeau-assessment',
	version: 5,
	law: '2026-11-01',
	case: { id: 'al-bashir-2009', version: 1 },
	name: 'Final view',
	author: 'Professor Okoye',
	forum: 'icc',
	standard: 'reasonable-grounds-warrant',
	created: '2026-02-03T09:00:00.000Z',
	changed: '2026-02-03T09:00:00.000Z',
	marks: [{ count, element, answer: 'strong', changed: '2026-02-03T09:00:00.000Z' }]
});

/** What an earlier room of the same case gave its teacher. */
const lastYear = [
	'person,round,count,element id,status,answer',
	...['Zora', 'Yan', 'Xu', 'Wim', 'Vera'].map(
		(name) => `${name},1,${count},${element},marked,Strong`
	)
].join('\n');

test('a first impression, then the elements; at the end all that others made of them stands beside the class', async ({
	page: desk,
	browser,
	baseURL
}) => {
	test.setTimeout(45_000);
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({
		case: 'al-bashir-2009',
		standard: 'reasonable-grounds-warrant',
		allInAll: true,
		marking: { of: 'picked', elements: [{ count, element }] }
	});
	const phone = await browser.newContext({
		viewport: { width: 320, height: 640 },
		serviceWorkers: 'block'
	});
	const ada = await phone.newPage();
	await ada.goto(`/rooms/${code}`);
	await ada.getByLabel('Your name').fill('Ada');
	await ada.getByRole('button', { name: 'Join the room' }).click();
	await expect(ada.getByRole('heading', { name: 'All in all', exact: true })).toBeVisible();
	await expect(ada.getByRole('heading', { name: /^All in all: is it / })).toHaveCount(1);
	await ada.getByRole('radio', { name: /^(\S+ )?Strong/ }).check({ force: true });
	await expectAccessible(ada, 'all in all first', { within: 'main' });
	expect(await sideways(ada)).toBe(0);
	await ada.getByRole('button', { name: 'Continue to the elements' }).click();
	await choose(ada, 'Weak');
	await expect(ada.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
	await ada.reload();
	// What is answered is not asked again.
	await expect(ada.getByRole('button', { name: 'Your overall mark' })).toBeVisible();

	const others = await Promise.all(
		['Ben', 'Cy', 'Di', 'Ed'].map(async (name) => {
			const one = new Browser(baseURL!);
			await one.join(code, name);
			await one.say(code, 'participant', mark(`${count}:all-in-all`, 'weak'));
			await one.say(code, 'participant', mark(intent, 'weak'));
			return one;
		})
	);
	const go = async (from: Phase, to: Phase) =>
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
	await go('mark-alone', 'locked');
	await go('locked', 'reveal');
	await go('reveal', 'mark-again');
	for (const [at, one] of others.entries())
		await one.say(
			code,
			'participant',
			mark(intent, at < 3 ? 'arguable' : 'unsupported', { round: 2 })
		);
	await ada.getByRole('button', { name: 'Keep my mark' }).click();
	await expect(ada.getByText('connected, all sent')).toBeVisible();
	await desk.setViewportSize({ width: 1280, height: 720 });
	await desk.goto(`/rooms/${code}/desk#${secret}`);
	await expect(desk.getByRole('button', { name: 'Lock the second marks' })).toBeVisible();
	await expect(desk.getByRole('button', { name: 'So who was right?' })).toHaveCount(0);
	// Before the end nobody has it shown.
	expect(await teacher.say(code, 'teacher', { kind: 'lead', sideBySide: true })).toMatchObject({
		why: 'no-such-step'
	});
	const wall = await desk.context().newPage();
	await wall.setViewportSize({ width: 1280, height: 720 });
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	await go('mark-again', 'locked-again');
	await go('locked-again', 'compare');

	await desk.getByRole('button', { name: 'So who was right?' }).click();
	const dialog = desk.getByRole('dialog', { name: 'So who was right?' });
	const give = (name: string, text: string) =>
		dialog
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
	await give('syllabus.json', '{"weeks": 12}');
	await expect(dialog.getByRole('alert')).toContainText('“syllabus.json” is not an assessment.');
	await give('Law 204, 2025.marks.csv', lastYear);
	await expect(dialog.getByRole('status')).toContainText('No names were read.');
	await expect(dialog.getByRole('alert')).toHaveCount(0);
	await expect(dialog).toContainText('Law 204, 2025');
	await expect(dialog).not.toContainText('Zora');
	await give('okoye.chapeau.json', assessment);
	await expect(dialog.getByRole('status')).toContainText('has a mark on 1 of the 1 elements');
	await expect(dialog).toContainText('3 moved towards Strong, 1 away; 1 is as near as before.');
	await dialog.getByRole('button', { name: 'Include what was held elsewhere' }).click();
	await expect(dialog).toContainText('Not found');
	await dialog.getByRole('checkbox', { name: /^On the projector.*Professor/ }).check();
	await dialog.getByRole('button', { name: 'Show it to the class' }).click();
	await expectAccessible(desk, 'so who was right', { within: 'dialog[open]' });

	const onWall = wall.getByRole('region', { name: 'Side by side' });
	await expect(onWall).toContainText('The class, first round');
	await expectAccessible(wall, 'side by side, on the wall');
	// More than the wall can show at once: the desk turns to the next page.
	expect(await teacher.say(code, 'teacher', { kind: 'lead', page: 1 })).toMatchObject({
		kind: 'done'
	});
	await expect(onWall).toContainText('Page 2 of 2.');
	await expect(onWall).toContainText('Professor Okoye');
	await expect(onWall).not.toContainText('Law 204, 2025');
	await expect(onWall).toContainText('3 moved towards Strong, 1 away');
	await expect(onWall).toContainText('The class, second round');
	await expect(onWall).toContainText('All in all, before the elements');
	await expectAccessible(wall, 'side by side, on the wall');
	const besideHer = ada.getByRole('region', { name: 'Side by side' });
	await expect(besideHer).toContainText('You, first round');
	await expect(besideHer).toContainText('Not found');
	const whole = ada.getByRole('region', { name: 'Count I, marked all in all' });
	await expect(whole).toContainText('You: Strong.');
	await expect(whole).toContainText('The class: Weak 4, Strong 1.');
	// The teacher’s file never left the teacher’s browser.
	await expect(ada.getByText('Okoye')).toHaveCount(0);
	await expectAccessible(ada, 'side by side, on a phone', { within: 'main' });
	expect(await sideways(ada)).toBe(0);
	// Kept for the next time the desk is opened.
	await desk.reload();
	await desk.getByRole('button', { name: 'So who was right?' }).click();
	await expect(dialog.getByLabel('Name of Professor Okoye, Final view')).toBeVisible();
	await dialog.getByRole('button', { name: /^Remove\s+Professor/ }).click();
	await expect(onWall.getByText('Professor Okoye')).toHaveCount(0);
	await phone.close();
});

test('with everything beside the class nothing scrolls on the wall: the desk turns its pages', async ({
	page: desk,
	baseURL
}) => {
	test.setTimeout(120_000);
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({
		case: 'al-bashir-2009',
		standard: 'reasonable-grounds-warrant',
		allInAll: true,
		marking: { of: 'picked', elements: [{ count, element }] }
	});
	const people = await Promise.all(
		['Ada', 'Ben', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map(async (name) => {
			const one = new Browser(baseURL!);
			await one.join(code, name);
			return one;
		})
	);
	const answers = ['weak', 'arguable', 'strong', 'cannot-tell', 'contradicted', 'weak', 'strong'];
	const everyoneMarks = (round: 1 | 2) =>
		Promise.all(
			people.map(async (one, at) => {
				if (round === 1)
					await one.say(code, 'participant', mark(`${count}:all-in-all`, answers[at]));
				await one.say(code, 'participant', mark(intent, answers[(at + round) % 7], { round }));
			})
		);
	const go = async (...phases: Phase[]) => {
		for (const [at, to] of phases.entries())
			if (at > 0)
				expect(await teacher.say(code, 'teacher', step(phases[at - 1]!, to))).toMatchObject({
					kind: 'done'
				});
	};
	await everyoneMarks(1);
	await go('mark-alone', 'locked', 'reveal', 'mark-again');
	await everyoneMarks(2);
	await go('mark-again', 'locked-again', 'compare');
	await desk.goto(`/rooms/${code}/desk#${secret}`);
	await desk.getByRole('button', { name: 'So who was right?' }).click();
	const dialog = desk.getByRole('dialog', { name: 'So who was right?' });
	const give = (name: string, text: string) =>
		dialog
			.locator('input[type=file]')
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
	const twoRounds = `${lastYear}\n${lastYear.split('\n').slice(1).join('\n').replaceAll(',1,', ',2,')}`;
	for (const [name, text] of [
		['Law 204, Transitional Justice and the Courts, the seminar of 2025.marks.csv', twoRounds],
		['Law 204, 2024.marks.csv', lastYear],
		['okoye.json', assessment],
		['second.json', assessment.replace('Professor Okoye', 'The tutor of the Monday seminars')]
	] as const) {
		await give(name, text);
		await expect(dialog.getByRole('status')).toContainText(name);
	}
	const listed = dialog.getByRole('checkbox', { name: /^On the projector/ });
	for (const each of await listed.all()) await each.check();
	await dialog.getByRole('button', { name: 'Include what was held elsewhere' }).click();
	await dialog.getByRole('button', { name: 'Show it to the class' }).click();
	await dialog.getByRole('button', { name: 'Close' }).click();

	const wall = await desk.context().newPage();
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	const onWall = wall.getByRole('region', { name: 'Side by side' });
	await expect(onWall).toContainText('The class, first round');
	const leading = desk.getByRole('group', { name: 'Leading the class' });
	const pages = Number(/ of (\d+)$/.exec((await leading.locator('.pages').innerText()).trim())![1]);
	expect(pages).toBeGreaterThan(1);
	let read = '';
	for (let at = 1; at <= pages; at += 1) {
		await expect(leading).toContainText(`${at} of ${pages}`);
		if (at > 1) await expect(onWall).not.toContainText('The class, first round');
		await expect(onWall).toContainText('The class, second round');
		for (const [width, height] of [
			[1280, 720],
			[1920, 1080],
			[800, 600],
			[911, 512]
		] as const) {
			await wall.setViewportSize({ width, height });
			await expect.poll(() => unread(wall), `page ${at}, ${width} × ${height}`).toEqual([]);
		}
		await expectAccessible(wall, `side by side, page ${at}`);
		const shown = await onWall.innerText();
		read += shown;
		if (at < pages) await leading.getByRole('button', { name: /^Next lines/ }).click();
	}
	// Nothing is left out: each line stands on one of the pages.
	for (const words of ['Law 204, Transitional Justice', 'Law 204, 2024', 'Professor Okoye'])
		expect(read).toContain(words);
	expect(read).toContain('The tutor of the Monday seminars');
	expect(read).toContain('Not found');
	expect(read).toContain('All in all, before the elements');
	await leading.getByRole('button', { name: 'Earlier lines' }).click();
	await expect(leading).toContainText(`${pages - 1} of ${pages}`);
});
