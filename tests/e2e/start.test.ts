import { expect, test, type Page } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { expectAccessible } from './axe.ts';
import { awake, kept, open } from './bench.ts';

const card = (page: Page, caseId: string) =>
	page.getByRole('region', { name: cases.find(({ id }) => id === caseId)!.article.title });
const marked = (page: Page) => page.locator('[data-saved]').textContent();
const firstNumbers = (text: string | null) =>
	/(\d+) of (\d+)/
		.exec(text ?? '')!
		.slice(1)
		.map(Number);

test('each case says what it teaches, and has a door for who marks, teaches and debates', async ({
	page
}) => {
	for (const { id, article, teaches, counts } of cases) {
		await page.goto('/');
		await expect(card(page, id)).toContainText(teaches!);
		await card(page, id).getByRole('link', { name: 'Start marking' }).click();
		await expect(page).toHaveURL(new RegExp(`/cases/${id}/bench/${counts[0]!.id}/`));
		await page.goto('/');
		await card(page, id).getByRole('link', { name: 'Open a room' }).click();
		await expect(page.locator('main[data-awake="true"]')).toBeVisible();
		await expect(page.getByRole('combobox', { name: 'Case', exact: true })).toHaveValue(id);
		await page.goto('/');
		await card(page, id).getByRole('link', { name: 'Prepare a debate' }).click();
		await expect(page).toHaveURL(`/cases/${id}/debate`);
		await expect(page.getByRole('main')).toBeVisible();
		expect(article.title).not.toBe('');
	}
});

test('the doors open without JavaScript, and nothing is said of marks', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.getByText(/\d of \d+ marked/)).toHaveCount(0);
	for (const { id } of cases)
		for (const name of ['Start marking', 'Open a room for a class', 'Prepare a debate']) {
			const address = await card(page, id).getByRole('link', { name }).getAttribute('href');
			expect((await page.request.get(address!)).status(), address!).toBe(200);
		}
	await context.close();
});

test('who has marked nothing is told nothing, and fetches nothing that reads marks', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(page.getByText(/\d of \d+ marked/)).toHaveCount(0);
	expect(asked.filter((url) => url.includes('docket.json'))).toEqual([]);
	expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

	// A bench was opened, and nothing marked.
	await open(page);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(card(page, 'dprk-2012').getByRole('link', { name: 'Start marking' })).toBeVisible();
	await expect(page.getByText(/\d of \d+ marked/)).toHaveCount(0);
});

test('it goes on where one was, with the numbers of the bench, for each case and in every tab', async ({
	page,
	context
}) => {
	await open(page);
	for (const key of ['4', 'j', '2', 'j', '3']) await page.keyboard.press(key);
	await expect(page.locator('[data-saved]')).toContainText('3 of 9');
	const first = firstNumbers(await marked(page));
	await open(page, 'cah/acts/murder', 'III');
	await page.keyboard.press('4');
	// The parts of an act that is split are marked one by one, and counted so.
	await page.keyboard.press('s');
	await expect(page.locator('[data-saved]')).toContainText(/\d of \d+ marked/);
	await page.keyboard.press('j');
	await page.keyboard.press('4');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(5);
	const third = firstNumbers(await marked(page));
	const all = [first, third];
	for (const [element, count] of [
		['genocide/chapeau/group', 'II'],
		['r2p/failure', 'IV']
	] as const) {
		await open(page, element, count);
		all.push(firstNumbers(await marked(page)));
	}
	const [done, of] = [0, 1].map((at) => all.reduce((sum, each) => sum + each[at]!, 0));

	await page.goto('/');
	const door = card(page, 'dprk-2012').getByRole('link', { name: /^Continue/ });
	await expect(door).toHaveText(`Continue: ${done} of ${of} marked`);
	await expect(
		card(page, 'dprk-2012').getByRole('listitem').filter({ hasText: 'Count III' })
	).toContainText(`${third[0]} of ${third[1]} marked`);
	await expect(
		card(page, 'al-bashir-2009').getByRole('link', { name: 'Start marking' })
	).toBeVisible();
	await expectAccessible(page);

	// Another tab marks the other case.
	const other = await context.newPage();
	await other.goto('/cases/al-bashir-2009/bench/I/genocide/chapeau/group');
	await awake(other);
	await other.keyboard.press('4');
	// A mark is on the device a moment after it is shown.
	await expect.poll(async () => (await kept(other, 'marks')).length).toBe(6);
	await other.goto('/');
	await expect(
		card(other, 'al-bashir-2009').getByRole('link', { name: /^Continue: 1 of \d+ marked$/ })
	).toBeVisible();
	await expect(card(other, 'dprk-2012').getByRole('link', { name: /^Continue/ })).toHaveText(
		`Continue: ${done} of ${of} marked`
	);

	await door.click();
	await expect(page).toHaveURL(/dprk-2012\/bench\/IV\/r2p\/failure$/);
});

test('it speaks of the assessment that the bench opens, and of no other', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await expect(page.locator('[data-saved]')).toContainText('1 of 9');
	await page.getByRole('button', { name: /assessments and files/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'New', exact: true }).click();
	await expect(page.locator('[data-saved]')).toContainText('0 of 9');
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(card(page, 'dprk-2012').getByRole('link', { name: 'Start marking' })).toBeVisible();
});

test('without a line it leads on, and says nothing of how far one has come', async ({ page }) => {
	const faults: Error[] = [];
	page.on('pageerror', (fault) => faults.push(fault));
	await open(page);
	await page.keyboard.press('4');
	await expect(page.locator('[data-saved]')).toContainText('1 of 9');
	await page.route('**/docket.json', (route) => route.abort());
	const asked = page.waitForEvent('requestfailed');
	await page.goto('/');
	await asked;
	await expect(card(page, 'dprk-2012').getByRole('link', { name: 'Start marking' })).toBeVisible();
	expect(faults).toEqual([]);
});

test('the case one was in last is the one whose article was read last, too', async ({ page }) => {
	for (const { id, title } of cases) {
		await page.goto(`/cases/${id}/article`);
		await expect(page.locator('html[data-awake]')).toBeVisible();
		await page.goto('/law');
		await expect(page.getByRole('link', { name: /^Back to/ })).toHaveText(`Back to “${title}”`);
	}
});

test('law and search lead back to the case one was in last', async ({ page }) => {
	const ways = page.getByRole('navigation', { name: 'Pages' });
	const back = page.getByRole('link', { name: /^Back to/ });
	await page.goto('/law');
	await expect(ways.getByRole('link', { name: 'Rooms' })).toBeVisible();
	await expect(back).toHaveCount(0);
	for (const { id, title } of cases) {
		const bench = `/cases/${id}/bench/I/genocide/chapeau/intent`;
		await page.goto(bench);
		await awake(page);
		// Of a page that runs no script of its own, one link.
		for (const at of ['/law/genocide-convention', '/law']) {
			await page.goto(at);
			await expect(back).toHaveText(`Back to “${title}”`);
			await expect(back).toHaveAttribute('href', bench);
		}
		for (const at of ['/law/authorities', '/search']) {
			await page.goto(at);
			await expect(ways.getByRole('link', { name: 'Evidence' })).toHaveAttribute(
				'href',
				`/cases/${id}/matrix`
			);
			await expect(back).toHaveCount(0);
		}
		await ways.getByRole('link', { name: 'Mark' }).click();
		await expect(page).toHaveURL(bench);
	}
});
