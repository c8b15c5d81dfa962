import { expect, test } from '@playwright/test';
import { address, awake, finding, heading, next, open, pane, strength } from './bench.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('all of Count I is marked by touch on a phone, and a reload loses nothing', async ({
	page
}) => {
	await open(page);
	const answers = [
		'Strong',
		'Arguable',
		'Arguable',
		'Strong',
		'Conclusive',
		'Strong',
		'Weak',
		'Unsupported',
		'Contradicted'
	];
	for (const [at, answer] of answers.entries()) {
		await pane(page, 'Mark').tap();
		await page.locator('.strengths label', { hasText: answer }).tap();
		await expect(strength(page, answer)).toBeChecked();
		if (at < answers.length - 1) {
			const before = await page.title();
			await next(page).tap();
			await expect(heading(page)).toBeInViewport();
			await expect(page).not.toHaveTitle(before);
		}
	}
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
	await expect(finding(page)).toContainText('arguable');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	await page.reload();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
});

test('the panes and the way on stay under the thumb and nothing scrolls sideways, down to 320 pixels', async ({
	page
}) => {
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 700 });
		await open(page, 'cah/acts/sexual-violence', 'III');
		for (const name of ['Evidence', 'Mark', 'Law'] as const) {
			await pane(page, name).tap();
			await page.evaluate(() => window.scrollTo(0, 1200));
			await expect(pane(page, name)).toBeInViewport({ ratio: 1 });
			await expect(next(page)).toBeInViewport({ ratio: 1 });
			await expect(finding(page)).toBeInViewport();
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `${name}, ${width} wide`).toBe(0);
		}
	}
});

test('the outline is folded, and opens to walk the elements and change the forum', async ({
	page
}) => {
	await open(page);
	const row = page.getByRole('link', { name: /In whole or in part/ });
	await expect(row).toBeHidden();
	await page.getByText('elements, forum, standard, pages').tap();
	await expect(page.getByLabel('Forum', { exact: true })).toBeVisible();
	await row.tap();
	await expect(heading(page)).toHaveText('In whole or in part');
	await expect(row).toBeHidden();
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toBeInViewport();
});

test('the outline closes after the choice of another count, or of what is shown already', async ({
	page
}) => {
	await open(page);
	const outline = page.getByRole('navigation', { name: 'Elements of the count' });
	for (const [choice, lands] of [
		[/^II\b/, 'Protected group'],
		[/Protected group/, 'Protected group']
	] as const) {
		await page.getByText('elements, forum, standard, pages').tap();
		await outline.getByRole('link', { name: choice }).first().tap();
		await expect(outline.getByLabel('Forum', { exact: true })).toBeHidden();
		await expect(heading(page)).toHaveText(lands);
		await expect(heading(page)).toBeFocused();
	}
	await expect(page).toHaveURL(/\/bench\/II\//);
});

test('the ways to Law and Rooms stand in one row with the search', async ({ page }) => {
	for (const width of [390, 360, 320]) {
		await page.setViewportSize({ width, height: 640 });
		await open(page);
		await page.getByText('elements, forum, standard, pages').tap();
		const ways = page.getByRole('navigation', { name: 'Pages' });
		const row = [
			ways.getByRole('link', { name: 'Law' }),
			ways.getByRole('link', { name: 'Rooms' }),
			page.getByRole('banner').getByRole('button', { name: 'Search' })
		];
		const middles = [];
		for (const each of row) {
			const { y, height } = (await each.boundingBox())!;
			middles.push(Math.round(y + height / 2));
		}
		expect(new Set(middles).size, `${width} wide: ${middles.join()}`).toBe(1);
	}
});

test('what holds the count down and what it waits for stands below the finding', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const why = page.getByRole('region', { name: 'Why' });
	await expect(why).toContainText('Nothing is marked yet.');
	await pane(page, 'Mark').tap();
	await page.locator('.strengths label', { hasText: 'Arguable' }).tap();
	await expect(why).toContainText('Limited by Intent to destroy, as such (arguable).');
	await page.locator('.strengths label', { hasText: 'Weak' }).tap();
	await expect(why).toContainText('Limited by Intent to destroy, as such (weak).');
	await expect(why).toBeInViewport({ ratio: 1 });
	await page.locator('.strengths label', { hasText: 'Strong' }).tap();
	await why.getByRole('link', { name: 'Protected group' }).tap();
	await expect(heading(page)).toHaveText('Protected group');
});

test('no field enlarges the page: each has letters of 16 pixels or more', async ({ page }) => {
	for (const place of [
		'/cases/dprk-2012/bench/I/genocide/chapeau/group',
		'/cases/dprk-2012/sources',
		'/cases/dprk-2012/debate',
		'/cases/dprk-2012/debate/clash',
		'/cases/dprk-2012/debate/flow',
		'/debate',
		'/law/authorities',
		'/search',
		'/rooms',
		'/rooms/open'
	]) {
		await page.goto(place);
		const fields = page.locator(
			'textarea, select, input:not([type=checkbox], [type=radio], [type=range])'
		);
		await expect(fields.first(), place).toBeAttached();
		const small = await fields.evaluateAll((all) =>
			all
				.filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16)
				.map((each) => each.outerHTML.slice(0, 80))
		);
		expect(small, place).toEqual([]);
	}
});

test('what stays at the foot of the screen stays above a phone’s own bar', async ({ page }) => {
	const client = await page.context().newCDPSession(page);
	await client.send('Emulation.setSafeAreaInsetsOverride', {
		insets: { top: 0, bottom: 34, left: 44, right: 44 }
	});
	await open(page);
	const { width, height } = page.viewportSize()!;
	for (const each of [pane(page, 'Law'), pane(page, 'Mark'), next(page)]) {
		const box = (await each.boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual(height - 34);
		const { x, width: wide } = (await each.boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(44);
		expect(x + wide).toBeLessThanOrEqual(width - 44);
	}
	const text = (await page.getByRole('main').getByRole('heading', { level: 1 }).boundingBox())!;
	expect(text.x).toBeGreaterThanOrEqual(44);
});

test('Law, Evidence and Mark are shown one at a time, before the page wakes too, and Next leads through them', async ({
	page
}) => {
	const law = page.getByRole('region', { name: 'The law’s words' });
	const [evidence, mark] = ['#evidence', '#mark'].map((id) => page.locator(id));
	let release = () => undefined as void;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(address('genocide/chapeau/intent'), { waitUntil: 'commit' });
	await pane(page, 'Mark').tap();
	await expect(mark!).toBeVisible();
	await expect(law).toBeHidden();
	await expect(evidence!).toBeHidden();
	await page.locator('.strengths label', { hasText: 'Weak' }).tap();
	release();
	await awake(page);
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect(pane(page, 'Mark')).toHaveAttribute('aria-current', 'true');

	await pane(page, 'Law').tap();
	await expect(law).toBeVisible();
	await expect(mark!).toBeHidden();
	await next(page).tap();
	await expect(evidence!).toBeVisible();
	await expect(pane(page, 'Evidence')).toHaveAttribute('aria-current', 'true');
	// What has only just come under the finger takes no tap.
	await page.waitForTimeout(700);
	await next(page).tap();
	await expect(mark!).toBeVisible();
	await expect(page.getByText('some indication, short of a reasonable basis')).toBeInViewport();
	await expect(page.getByText(/^Standard met from here/)).toBeVisible();
	await page.waitForTimeout(700);
	await next(page).tap();
	await expect(heading(page)).toHaveText('In whole or in part');
	await expect(law).toBeVisible();

	// An address that names an item shows the evidence.
	await page.goto(address('genocide/chapeau/intent'));
	const id = (await page.locator('#evidence article').first().getAttribute('id'))!;
	await page.goto(`${address('genocide/chapeau/intent')}#${id}`);
	await awake(page);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

for (const [width, height] of [
	[390, 844],
	[360, 640]
] as const)
	test(`what stands above and below the pane takes no third of ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, 'genocide/chapeau/intent');
		const top = (await page.locator('#element').boundingBox())!.y;
		const foot = height - (await pane(page, 'Law').locator('xpath=../..').boundingBox())!.y;
		expect(top + foot).toBeLessThanOrEqual(height / 3);
	});
