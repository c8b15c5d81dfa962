import { expect, test } from '@playwright/test';
import { Browser } from '../rooms/served.ts';
import { address, awake, heading, kept, open } from './bench.ts';

const way = (page: import('@playwright/test').Page, name: string) =>
	page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
const viewWay = (page: import('@playwright/test').Page, name: string) =>
	page.getByRole('navigation', { name: 'Evidence' }).getByRole('link', { name, exact: true });

test('the ways to the bench and the findings lead back to where one was, on the start page too', async ({
	page
}) => {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await open(page, 'cah/acts/murder', 'III');
	const here = await page.title();
	for (const name of ['Findings', 'Matrix', 'Sources', 'Article', 'Compare', 'Debate']) {
		const view = ['Matrix', 'Sources', 'Article'].includes(name);
		if (view) await way(page, 'Evidence').click();
		const link = view ? viewWay(page, name) : way(page, name);
		await link.click();
		await expect(link).toHaveAttribute('aria-current', 'page');
		if (view) await expect(way(page, 'Evidence')).toHaveAttribute('aria-current', 'page');
		if (name === 'Findings') await expect(page).toHaveURL(/\/findings\/III$/);
		await way(page, 'Mark').click();
		await expect(page).toHaveTitle(here);
	}
	await page.goto('/');
	await page
		.getByRole('region', { name: /North Korea/ })
		.getByRole('link')
		.first()
		.click();
	await expect(page).toHaveTitle(here);
	await page.goto('/cases/dprk-2012/findings/II');
	await expect(way(page, 'Findings')).toHaveAttribute('href', /\/findings\/II$/);
	await way(page, 'Evidence').click();
	await way(page, 'Findings').click();
	await expect(page).toHaveURL(/\/findings\/II$/);
	expect(missing).toEqual([]);
});

test('who was nowhere yet comes to the first element', async ({ page }) => {
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto('/cases/dprk-2012/matrix');
	await way(page, 'Mark').click();
	await expect(heading(page)).toHaveText('Protected group');
	expect(missing).toEqual([]);
});

test('a case that changes by address has a workspace of its own', async ({ page }) => {
	// Another case that is the same but for its id.
	await page.route(/\/cases\/other-2012\/.*__data\.json/, async (route) => {
		const answer = await route.fetch({
			url: route.request().url().replace('other-2012', 'dprk-2012')
		});
		await route.fulfill({
			response: answer,
			body: (await answer.text()).replaceAll('dprk-2012', 'other-2012')
		});
	});
	await open(page);
	await page.keyboard.press('4');
	await expect(page.locator('[data-saved]')).toContainText('1 of 9');
	await page.goto('/cases/dprk-2012/findings/I');
	await expect(page.locator('[data-verdict], main').first()).toBeVisible();
	await way(page, 'Mark').waitFor();
	await page.waitForFunction(() => document.documentElement.hasAttribute('data-awake'));
	await page.evaluate(() => {
		const link = Object.assign(document.createElement('a'), {
			href: '/cases/other-2012/findings/I',
			textContent: 'the other case'
		});
		document.body.prepend(link);
	});
	await page.getByRole('link', { name: 'the other case' }).click();
	await expect(page).toHaveURL(/other-2012/);
	await expect(page.getByText('Nothing is marked in this assessment yet')).toBeVisible();
	await page.goBack();
	await expect(page.getByText('Nothing is marked in this assessment yet')).toBeHidden();
	const cases = (await kept(page, 'assessments')).map(
		(head) => (head as { case: { id: string } }).case.id
	);
	expect(cases.sort()).toEqual(['dprk-2012', 'other-2012']);
});

test('a room that changes by address is the other room', async ({ page, baseURL }) => {
	const teacher = new Browser(baseURL!);
	const [one, two] = [await teacher.open({ title: 'One' }), await teacher.open({ title: 'Two' })];
	await page.goto(`/rooms/${one.code}`);
	await expect(page.getByRole('heading', { name: 'One' })).toBeVisible();
	await page.evaluate((code) => {
		const link = Object.assign(document.createElement('a'), {
			href: `/rooms/${code}`,
			textContent: 'the other room'
		});
		document.body.prepend(link);
	}, two.code);
	await page.getByRole('link', { name: 'the other room' }).click();
	await expect(page.getByRole('heading', { name: 'Two' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'One' })).toHaveCount(0);
});

test('the browser is asked to keep what is marked, once, at the first mark', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { asked: 0 });
		navigator.storage.persist = () => {
			(window as unknown as { asked: number }).asked += 1;
			return Promise.resolve(false);
		};
	});
	const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
	await open(page);
	expect(await asked()).toBe(0);
	await page.keyboard.press('4');
	await expect.poll(asked).toBe(1);
	await page.keyboard.press('3');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	expect(await asked()).toBe(1);
});

const safari =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

test('where a browser deletes what it keeps after seven days, people are told; where it does not, they are not', async ({
	browser
}) => {
	for (const [userAgent, installed, told] of [
		[safari, false, true],
		[safari.replace('Version/18.0', 'CriOS/130.0'), false, true],
		[safari, true, false],
		[undefined, false, false]
	] as const) {
		const context = await browser.newContext(userAgent ? { userAgent } : {});
		const page = await context.newPage();
		if (installed) await page.addInitScript(() => Object.assign(navigator, { standalone: true }));
		await page.goto(address('genocide/chapeau/group'));
		await awake(page);
		await page.getByRole('button', { name: /assessments and files/ }).click();
		const dialog = page.getByRole('dialog', { name: 'Assessments of this case' });
		await expect(dialog).toBeVisible();
		await expect(dialog.locator('[data-week]')).toHaveCount(told ? 1 : 0);
		if (told) await expect(dialog).toContainText('after 7 days without a visit');
		await context.close();
	}
});

test('law and rooms are reached from inside a case, on a phone too, and the first row has five screens', async ({
	page
}) => {
	const ways = page.getByRole('navigation', { name: 'Pages' });
	for (const width of [1440, 390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/cases/dprk-2012/findings/I');
		await expect(ways.getByRole('link')).toHaveText([
			'Mark',
			'Evidence',
			'Findings',
			'Compare',
			'Debate',
			'Law',
			'Rooms'
		]);
		const tops = await ways
			.getByRole('link')
			.evaluateAll((all) =>
				all.slice(0, 5).map((each) => Math.round(each.getBoundingClientRect().top))
			);
		expect(new Set(tops).size).toBe(1);
		// With the search that is two rows on a phone; only the narrowest has three.
		const header = await page.locator('header').first().boundingBox();
		expect(header!.height).toBeLessThan(width < 360 ? 150 : 110);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	}
	// On the bench they come with its outline where the header has no room for them.
	await page.goto('/cases/dprk-2012/bench');
	for (const width of [1440, 850, 700, 390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		const outline = page.getByRole('navigation', { name: 'Elements of the count' });
		const closed = outline.locator('details.whole:not([open]) > summary');
		if (width < 992 && (await closed.isVisible())) await closed.click();
		for (const name of ['Mark', 'Law', 'Rooms'])
			await expect(ways.getByRole('link', { name })).toBeVisible();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	}
	await ways.getByRole('link', { name: 'Rooms' }).click();
	await expect(page).toHaveURL('/rooms');
});
