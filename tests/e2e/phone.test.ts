import { expect, test } from '@playwright/test';
import { awake, finding, heading, open, strength } from './bench.ts';

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
		await page.locator('.strengths label', { hasText: answer }).tap();
		await expect(strength(page, answer)).toBeChecked();
		if (at < answers.length - 1) {
			const before = await heading(page).textContent();
			await page.getByRole('link', { name: 'The next element' }).tap();
			await expect(heading(page)).not.toHaveText(before!);
		}
	}
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
	await expect(finding(page)).toContainText('arguable');
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	await page.reload();
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');
});

test('the scale stays under the thumb and nothing scrolls sideways, down to 320 pixels', async ({
	page
}) => {
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 700 });
		await open(page, 'cah/acts/sexual-violence', 'III');
		await page.evaluate(() => window.scrollTo(0, 1200));
		await expect(page.locator('.strengths')).toBeInViewport({ ratio: 1 });
		await expect(finding(page)).toBeInViewport();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
	}
});

test('the outline is folded, and opens to walk the elements and change the forum', async ({
	page
}) => {
	await open(page);
	const row = page.getByRole('link', { name: /In whole or in part/ });
	await expect(row).toBeHidden();
	await page.getByText('elements, forum, standard').tap();
	await expect(page.getByLabel('Forum', { exact: true })).toBeVisible();
	await row.tap();
	await expect(heading(page)).toHaveText('In whole or in part');
});

test('what holds the count down and what it waits for stands below the finding', async ({
	page
}) => {
	await open(page, 'genocide/chapeau/intent');
	const why = page.getByRole('region', { name: 'Why' });
	await expect(why).toContainText('Nothing is marked yet.');
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
		'/cases/dprk-2012/debate/flow',
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
	const box = (await page.locator('.strengths label').last().boundingBox())!;
	const { width, height } = page.viewportSize()!;
	expect(box.y + box.height).toBeLessThanOrEqual(height - 34);
	for (const each of await page.locator('.strengths label').all()) {
		const { x, width: wide } = (await each.boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(44);
		expect(x + wide).toBeLessThanOrEqual(width - 44);
	}
	const text = (await page.getByRole('main').getByRole('heading', { level: 1 }).boundingBox())!;
	expect(text.x).toBeGreaterThanOrEqual(44);
});
