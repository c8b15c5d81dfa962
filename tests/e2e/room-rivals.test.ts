import { expect, test, type Browser as Chromium, type Page } from '@playwright/test';
import { choose } from './in-room.ts';
import { cellsOf } from '#lib/files/spreadsheet.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { Browser, intent, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { phone } from './bench.ts';
import { downloaded } from './download.ts';

/** Rival explanations in a room: answered on phones, counted for the class, taken to one’s own bench. */

const [flight, power] = [
	'Punishing flight and contact abroad',
	'Keeping power by terror and hunger'
];
const why = 'Only the faithful were hunted.';

async function joined(browser: Chromium, browserName: string, code: string, name: string) {
	const context = await browser.newContext({ ...phone(browserName), serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`/rooms/${code}`);
	await page.getByLabel('Your name').fill(name);
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(page.getByRole('heading', { name: 'Intent to destroy, as such' })).toBeVisible();
	return page;
}
const sent = (page: Page) =>
	expect(page.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
const drawer = (page: Page) => page.getByText(/^Rival explanations: 4 \(/);
const rival = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const said = (page: Page) =>
	page.getByRole('region', { name: 'Rival explanations: what the class answered' });
async function fits(page: Page, state: string) {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over, state).toBe(0);
}

test('two phones answer rival explanations, and the class sees how many hold each open', async ({
	page: desk,
	browser,
	browserName,
	baseURL
}) => {
	test.setTimeout(180_000);
	const teacher = new Browser(baseURL!);
	const opened = await teacher.open({
		title: 'Seminar 9',
		marking: { of: 'picked', elements: [{ count: 'I', element: intent.slice(2) }] }
	});
	const { code } = opened;
	await desk.goto(`/rooms/${code}/desk#${opened.desk}`);
	await expect(desk.getByRole('button', { name: 'Lock the marks' })).toBeVisible();
	const link = await teacher.say(code, 'teacher', { kind: 'projector' });
	if (link.kind !== 'key') throw new Error(JSON.stringify(link));
	const wall = await (
		await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
	).newPage();
	await wall.goto(`/rooms/${code}/projector#${link.secret}`);
	const [ada, ben] = [
		await joined(browser, browserName, code, 'Ada'),
		await joined(browser, browserName, code, 'Ben')
	];
	for (const name of ['Cy', 'Di', 'Ed']) {
		const one = new Browser(baseURL!);
		await one.join(code, name);
		const rivals = { 'keeping-power': { answer: 'open', reason: `So says ${name}.` } };
		await one.say(code, 'participant', mark(intent, 'arguable', { rivals }));
	}
	const go = async (from: Phase, to: Phase) =>
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });

	await test.step('nobody has to answer, and a mark without is finished', async () => {
		await choose(ben, 'Weak');
		await sent(ben);
		await expect(ben.getByText(/Finished: 4 of 5 in the room/)).toBeVisible();
	});

	await test.step('an answer is a click, with a reason or without', async () => {
		await choose(ada, 'Conclusive');
		await expect(ada.getByText(/^Marked conclusive, but of the rival explanations/)).toBeVisible();
		await drawer(ada).click();
		await expect(rival(ada, flight)).toContainText('Speaks for it');
		await expect(ada.getByText('not these reasons', { exact: false })).toBeVisible();
		await rival(ada, flight).getByRole('radio', { name: 'Excluded' }).check();
		await rival(ada, flight).getByRole('textbox').fill(why);
		await rival(ada, power).getByRole('radio', { name: 'Still open' }).check();
		await expect(ada.getByText('Rival explanations: 4 (2 answered)')).toBeVisible();
		await sent(ada);
		await drawer(ben).click();
		await rival(ben, flight).getByRole('radio', { name: 'Still open' }).check();
		await rival(ben, power).getByRole('radio', { name: 'Excluded' }).check();
		await rival(ben, power)
			.getByRole('button', { name: /^Clear the answer/ })
			.click();
		await sent(ben);
		await expectAccessible(ada, 'the open drawer', { within: 'main' });
		await ada.setViewportSize({ width: 320, height: 640 });
		await fits(ada, 'the open drawer');
		await ada.setViewportSize({ width: 390, height: 844 });
	});

	await test.step('a reload brings them back, and a mark changed since keeps them', async () => {
		await ada.reload();
		await expect(ada.getByText('Rival explanations: 4 (2 answered)')).toBeVisible();
		await choose(ada, 'Strong');
		await sent(ada);
		await drawer(ada).click();
		await expect(rival(ada, flight).getByRole('textbox')).toHaveValue(why);
		await expect(rival(ada, flight).getByRole('radio', { name: 'Excluded' })).toBeChecked();
	});

	await test.step('locked: they stand, nothing is changed, and the class sees none', async () => {
		await expect(said(desk)).toHaveCount(0);
		await go('mark-alone', 'locked');
		await expect(rival(ada, flight).getByRole('radio', { name: 'Excluded' })).toBeDisabled();
		await expect(said(desk)).toContainText(/1 excluded,\s*1 still open,\s*3 no answer/);
		await expect(said(wall)).toHaveCount(0);
	});

	await test.step('revealed: the desk, the wall and each phone have the numbers', async () => {
		await go('locked', 'reveal');
		for (const page of [desk, wall, ada, ben]) {
			const line = (name: string) => said(page).getByRole('listitem').filter({ hasText: name });
			await expect(line(flight)).toHaveText(/1 excluded,\s*1 still open,\s*3 no answer/);
			await expect(line(power)).toHaveText(/0 excluded,\s*4 still open,\s*1 no answer/);
			if (page !== ada) await expect(page.getByText(why)).toHaveCount(0);
			await expect(page.getByText('So says')).toHaveCount(0);
		}
		const own = ada.getByRole('list', { name: 'Rival explanations you answered' });
		await expect(own).toContainText(`${flight}: excluded`);
		await expect(own).toContainText(why);
		await ben.setViewportSize({ width: 320, height: 640 });
		await fits(ben, 'reveal');
		await expectAccessible(desk, 'the desk');
		await expectAccessible(ben, 'a phone');
	});

	await test.step('the wall has them while the class discusses', async () => {
		await go('reveal', 'discuss');
		await expect(said(wall)).toContainText('4 still open');
	});

	await test.step('a second answer stands beside the first', async () => {
		await go('discuss', 'mark-again');
		await expect(ada.getByText(`${flight}: excluded`)).toBeVisible();
		await choose(ada, 'Arguable');
		await drawer(ada).click();
		await rival(ada, flight).getByRole('radio', { name: 'Still open' }).check();
		await sent(ada);
		for (const one of [ben]) {
			await choose(one, 'Weak');
			await sent(one);
		}
		await go('mark-again', 'locked-again');
		await go('locked-again', 'compare');
		// Too few have marked again for the class; the teacher, who has the names, sees it.
		await expect(said(desk)).toContainText('1 still open (1 before)');
	});

	await test.step('the file has the answers, and so has one’s own bench', async () => {
		const save = desk.getByRole('button', { name: /Save .csv Marks/ });
		const { bytes } = await downloaded(desk, () => save.click());
		const [heads, ...rows] = cellsOf(bytes.toString('utf8')) as [string[], ...string[][]];
		const at = heads.indexOf('rival explanations');
		const line = rows.find((row) => row.includes('Ada') && row[heads.indexOf('round')] === '1');
		expect(line![at]).toBe(`flight-and-contact=excluded: ${why}\nkeeping-power=open`);

		await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
		await ada.getByRole('link', { name: 'Open on the bench' }).click();
		await ada.getByText('Rival explanations: 4 (2 answered)').click();
		await expect(rival(ada, flight).getByRole('radio', { name: 'Still open' })).toBeChecked();
		await expect(rival(ada, power).getByRole('radio', { name: 'Still open' })).toBeChecked();
	});
	for (const page of [wall, ada, ben]) await page.context().close();
});
