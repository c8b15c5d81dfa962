import { expect, test, type Page } from '@playwright/test';
import { Browser, intent, mark, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { choose, turnTo } from './in-room.ts';

/** What somebody has on intent in the second round. */
async function said(phone: Browser, code: string) {
	const answer = await phone.say(code, 'participant', { kind: 'listen' });
	if (answer.kind !== 'frame' || answer.frame.viewer !== 'participant') return undefined;
	return answer.frame.own?.second[intent];
}

/** Two tables mark alone, argue, mark as one, and are compared. */

const phone = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const;

test('what one of a table marks in the second round is marked for all of it, and the wall compares the tables', async ({
	page: desk,
	browser,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code, desk: secret } = await teacher.open({ groups: 'tables' });
	const go = async (...phases: Parameters<typeof step>[0][]) => {
		for (const [at, to] of phases.entries())
			if (at > 0)
				expect(await teacher.say(code, 'teacher', step(phases[at - 1]!, to))).toMatchObject({
					kind: 'done'
				});
	};
	const [cy, di, eve] = [new Browser(baseURL!), new Browser(baseURL!), new Browser(baseURL!)];
	for (const [name, one] of [
		['Cy', cy],
		['Di', di],
		['Eve', eve]
	] as const) {
		await one.join(code, name, { group: name === 'Eve' ? '1' : '2' });
		await one.say(code, 'participant', mark(intent, 'arguable'));
	}
	const joins = async (name: string, table: string): Promise<Page> => {
		const page = await (await browser.newContext(phone)).newPage();
		await page.goto(`/rooms/${code}`);
		await page.getByLabel('Your name').fill(name);
		await page.getByLabel('The number of your table').fill(table);
		if (name === 'Ada') await expectAccessible(page, 'the door of a room with tables');
		await page.getByRole('button', { name: 'Join the room' }).click();
		return page;
	};
	const [ada, ben] = [await joins('Ada', '1'), await joins('Ben', '')];
	// Whoever names none is given a table that is not full.
	await expect(ben.getByText('Table 1.', { exact: true })).toBeAttached();
	await expect(ada.getByText('Mark this round alone.')).toBeAttached();
	await choose(ada, 'Weak');
	await choose(ben, 'Strong');
	for (const page of [ada, ben]) await expect(page.getByText('connected, all sent')).toBeVisible();
	await go('mark-alone', 'locked', 'reveal', 'discuss', 'mark-again');

	// Ada marks, and Ben’s phone has it; he writes the reason, and hers has it.
	await expect(ada.getByText('Argue first, and let one of you write.')).toBeVisible();
	await ada.getByRole('button', { name: 'Mark this for our table' }).click();
	const marked = (page: Page, answer: string) => page.getByRole('radio', { name: answer });
	await expect(marked(ben, 'Weak')).toBeChecked();
	await expect(ben.getByText('Marked at your table.')).toBeVisible();
	await expect(ada.getByText('With you: Ben, Eve.')).toBeVisible();

	// While she writes he changes the strength, and then the words: what she types stays under her hands.
	const [hers, his] = [ada, ben].map((page) => page.getByRole('textbox', { name: /^Reason/ }));
	await hers!.focus();
	await hers!.pressSequentially('The orders ');
	await choose(ben, 'Conclusive');
	await expect(marked(ada, 'Conclusive')).toBeChecked();
	await expect(hers!).toHaveValue('The orders ');
	await his!.fill('No orders.');
	await expect.poll(async () => (await said(eve, code))?.reason).toBe('No orders.');
	await expect(hers!).toBeFocused();
	await expect(hers!).toHaveValue('The orders ');
	await hers!.pressSequentially('were signed.');
	// The words of whoever pauses last stand, and his strength with them.
	await his!.blur();
	await expect(his!).toHaveValue('The orders were signed.');
	await expect(marked(ben, 'Conclusive')).toBeChecked();
	await hers!.blur();
	// Whoever was written over is told, after a reload too, and puts theirs beside it.
	const told = ben.getByText('Someone at your table changed the reason.');
	await expect(told).toBeVisible();
	await expectAccessible(ben, 'words that another wrote over', { within: 'main' });
	await ben.reload();
	await ben.getByRole('button', { name: 'Add your words to it' }).click();
	await expect(hers!).toHaveValue('The orders were signed.\nNo orders.');
	await expect(told).toHaveCount(0);

	await choose(ben, 'Strong');
	await his!.fill('We read the memo twice.');
	await expect(marked(ada, 'Strong')).toBeChecked();
	await expect(hers!).toHaveValue('We read the memo twice.');
	await expectAccessible(ada, 'marking for a table', { within: 'main' });
	for (const [width, height] of [
		[360, 640],
		[640, 360]
	] as const) {
		await ada.setViewportSize({ width, height });
		expect(
			await ada.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			`sideways at ${width} × ${height}`
		).toBeLessThanOrEqual(0);
		const bar = ada.getByRole('navigation', { name: 'This element, and onward' });
		await expect(bar.getByRole('button', { name: /^Next/ })).toBeInViewport({ ratio: 1 });
	}
	await ada.setViewportSize(phone.viewport);
	await cy.say(code, 'participant', mark(intent, 'arguable', { round: 2 }));

	// Di is moved from the desk: her new table is told, and shows her what it has marked.
	await desk.goto(`/rooms/${code}/desk#${secret}`);
	const people = desk.getByRole('region', { name: 'People' });
	await expect(people.getByRole('listitem').filter({ hasText: 'Di' })).toContainText('Table 2');
	await people.getByRole('button', { name: 'Move Di', exact: true }).click();
	await people.getByLabel('New table of Di').fill('1');
	await people.getByRole('button', { name: 'Save' }).click();
	await expect(people.getByRole('listitem').filter({ hasText: 'Di' })).toContainText('Table 1');
	await expect(ada.getByText('With you: Ben, Di (just came), Eve.')).toBeVisible();
	expect((await said(di, code))?.reason).not.toBe('We read the memo twice.');
	await expectAccessible(ada, 'somebody who has come to a table', { within: 'main' });
	await ada.getByRole('button', { name: 'Show our marks to Di' }).click();
	await expect(ada.getByText('can’t see what you marked before')).toBeHidden();
	await expect.poll(async () => (await said(di, code))?.reason).toBe('We read the memo twice.');
	const wall = await (
		await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })
	).newPage();
	await wall.goto(await desk.getByLabel('The projector').inputValue());
	await expect(wall.getByText('Mark again, each table as one.')).toBeVisible();
	await go('mark-again', 'locked-again');
	const first = desk.getByRole('region', { name: /^By table, first round: / });
	// What Di marked alone stays where it was marked.
	await expect(first.getByRole('row', { name: /^Table 1 0 0 1 1 1 0/ })).toBeAttached();
	await go('locked-again', 'compare');
	for (const page of [wall, ada, desk]) {
		const compared = page.getByRole('region', { name: /^By table, second round: / });
		await expect(compared).toContainText(/Arguable\s*Table 2\s*Strong\s*Table 1/);
		if (page !== desk) await expectAccessible(page, 'tables compared', { within: 'main' });
	}
	await expect(ada.getByText('Table 1, yours')).toBeAttached();
});

test('a reason for a rival explanation that another of the table writes over is kept for whoever wrote it', async ({
	browser,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open({ groups: 'tables' });
	const eve = new Browser(baseURL!);
	await eve.join(code, 'Eve', { group: '1' });
	const joins = async (name: string): Promise<Page> => {
		const page = await (await browser.newContext(phone)).newPage();
		await page.goto(`/rooms/${code}`);
		await page.getByLabel('Your name').fill(name);
		await page.getByLabel('The number of your table').fill('1');
		await page.getByRole('button', { name: 'Join the room' }).click();
		return page;
	};
	const [ada, ben] = [await joins('Ada'), await joins('Ben')];
	for (const page of [ada, ben]) await expect(page.locator('[data-scale]')).toBeAttached();
	for (const [from, to] of [
		['mark-alone', 'locked'],
		['locked', 'reveal'],
		['reveal', 'discuss'],
		['discuss', 'mark-again']
	] as const)
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });

	const name = 'Keeping power by terror and hunger';
	const drawer = (page: Page) => page.getByText(/^Rival explanations: 4 \(/);
	const [hers, his] = [ada, ben].map((page) =>
		page.getByRole('textbox', { name: `Why ${name} is excluded or still open` })
	);
	for (const page of [ada, ben]) {
		await turnTo(page, 'Mark');
		await drawer(page).click();
	}
	const reason = async () => (await said(eve, code))?.rivals?.['keeping-power']?.reason;

	// Both type at once: the words of whoever pauses last stand.
	await expect(hers!).toBeEnabled();
	await hers!.pressSequentially('Hunger struck ');
	await his!.fill('Terror came first.');
	await expect.poll(reason).toBe('Terror came first.');
	await hers!.pressSequentially('everyone.');
	await expect.poll(reason).toBe('Hunger struck everyone.');
	await his!.blur();
	await hers!.blur();
	await expect(his!).toHaveValue('Hunger struck everyone.');
	const told = ben.getByRole('group', { name, exact: true });
	await expect(told).toContainText('Someone at your table changed this reason.');
	await expect(told).toContainText('Terror came first.');
	await expect(ada.getByText('Someone at your table changed')).toHaveCount(0);
	await expectAccessible(ben, 'words for a rival that another wrote over', { within: 'main' });

	// After a reload they are closed, and say so.
	await ben.reload();
	const closed = ben.getByText('Someone at your table changed a reason that you had written');
	await expect(closed).toBeVisible();
	await drawer(ben).click();
	await expect(closed).toBeHidden();
	await told.getByRole('button', { name: 'Add your words to it' }).click();
	await expect(hers!).toHaveValue('Hunger struck everyone.\nTerror came first.');
	await expect(ben.getByText('Someone at your table changed')).toHaveCount(0);
	for (const page of [ada, ben]) await page.context().close();
});
