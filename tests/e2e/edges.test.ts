import { expect, test, type Locator, type Page } from '@playwright/test';
import { awake, finding, open, phone, strength } from './bench.ts';

/** What is read together begins at one edge and stands on one line; and nothing is cut. */

/** Where the first line of an element has its baseline. */
const baseline = (at: Locator) =>
	at.evaluate((element) => {
		const mark = document.createElement('span');
		mark.style.cssText = 'display:inline-block;width:0;height:0';
		element.prepend(mark);
		const { bottom } = mark.getBoundingClientRect();
		mark.remove();
		return bottom;
	});
/** Where the words of an element begin, without what its box keeps free. */
const wordsBegin = (at: Locator) =>
	at.evaluate((element) => {
		const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
			node.textContent!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
		);
		const range = document.createRange();
		range.selectNodeContents(words.nextNode()!);
		return Math.round(range.getBoundingClientRect().left);
	});
const why = (page: Page) => page.getByRole('region', { name: 'Why' });

for (const [width, height] of [
	[1440, 900],
	[820, 1180]
] as const)
	test(`the finding and what limits it stand on one line, whole, at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, 'cah/chapeau/attack', 'III');
		await strength(page, 'Conclusive').check({ force: true });
		await page.goto('/cases/dprk-2012/bench/III/cah/acts/murder');
		await awake(page);
		await strength(page, 'Strong').check({ force: true });
		await expect(why(page)).toContainText('already reaches strong');
		const heading = finding(page).getByRole('heading');
		const lines = [await baseline(heading), await baseline(why(page).locator('p').first())];
		expect(Math.abs(lines[0]! - lines[1]!)).toBeLessThan(1);
		for (const part of [finding(page), why(page)])
			expect(await part.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
	});

test('on a phone what limits a finding is not cut through a line', async ({ page }) => {
	for (const height of [844, 740]) {
		await page.setViewportSize({ width: 390, height });
		await open(page, 'cah/chapeau/attack', 'III');
		const lines = await why(page).evaluate(
			(each) => each.clientHeight / Number.parseFloat(getComputedStyle(each).lineHeight)
		);
		expect(Math.abs(lines - Math.round(lines)), `${lines} lines`).toBeLessThan(0.05);
	}
});

test('the header, what stands below it and the outline begin at one edge', async ({ page }) => {
	for (const [width, path, edge] of [
		[1440, '/cases/dprk-2012/bench/I/genocide/chapeau/intent', 24],
		[820, '/cases/dprk-2012/bench/I/genocide/chapeau/intent', 20],
		[390, '/cases/dprk-2012/bench/I/genocide/chapeau/intent', 16],
		[1440, '/cases/dprk-2012/matrix', 24],
		[820, '/cases/dprk-2012/matrix', 24],
		[820, '/cases/dprk-2012/article', 24],
		[820, '/rooms/open', 24],
		[820, '/', 24],
		...['', 'rooms', 'rooms/open', 'search', 'about', 'law', 'cases/new', 'nowhere'].map(
			(path) => [390, `/${path}`, 16] as const
		),
		...['matrix', 'findings/I', 'check', 'debate'].map(
			(screen) => [390, `/cases/dprk-2012/${screen}`, 16] as const
		)
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path);
		const where = `${path} at ${width}`;
		await expect.poll(() => wordsBegin(page.locator('.name').first()), where).toBe(edge);
		// The outline stands left of the element.
		if (width < 1000 || !path.includes('bench'))
			await expect.poll(() => wordsBegin(page.locator('h1').first()), where).toBe(edge);
		else {
			const number = page.locator('nav .row .number').first();
			await expect.poll(() => wordsBegin(number), where).toBe(edge);
			await expect
				.poll(() => wordsBegin(page.locator('#outline-title, .whole > summary').first()))
				.toBe(edge);
		}
		const views = page.getByRole('navigation', { name: 'Evidence' }).getByRole('link').first();
		if (await views.isVisible()) await expect.poll(() => wordsBegin(views), where).toBe(edge);
	}
});

test('the timeline of the sources prints every name whole', async ({ page }) => {
	for (const width of [1440, 820, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/cases/dprk-2012/sources');
		const cut = await page
			.locator('figure li a')
			.evaluateAll((names) =>
				names
					.filter((each) => each.scrollWidth > each.clientWidth)
					.map(({ textContent }) => textContent)
			);
		expect(cut, String(width)).toEqual([]);
	}
});

test('on a phone the list of assessments is closed at the right of its heading', async ({
	browser
}) => {
	const context = await browser.newContext(phone('chromium'));
	const page = await context.newPage();
	await open(page);
	await page.getByRole('button', { name: 'Assessment' }).click();
	const dialog = page.getByRole('dialog');
	const heading = (await dialog.getByRole('heading').first().boundingBox())!;
	const close = (await dialog.getByRole('button', { name: 'Close' }).boundingBox())!;
	expect(close.y).toBeLessThan(heading.y + heading.height);
	expect(close.x).toBeGreaterThan(heading.x + heading.width);
	await context.close();
});

test('what is ticked in the form of a memo stands on the line beside it', async ({ page }) => {
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/cases/dprk-2012/findings/I');
		await expect(page.locator('html[data-awake]')).toBeAttached();
		await page.getByRole('button', { name: 'Export' }).click();
		const apart = await page.getByLabel('Final: without “Draft”').evaluate((box) => {
			const words = document.createRange();
			words.selectNodeContents(box.nextSibling!);
			const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
			return middle(box.getBoundingClientRect()) - middle(words.getBoundingClientRect());
		});
		expect(Math.abs(apart), String(width)).toBeLessThan(2);
	}
});

test('what is said above the text of a case that lacks its words stands clear of it', async ({
	page
}) => {
	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	await page.getByRole('button', { name: /^North Korea and/ }).click();
	await expect(page).toHaveURL(/\/own-.*\/edit/);
	const said = (await page.getByText('The text of this case is not here').boundingBox())!;
	const text = (await page.getByRole('group', { name: /^The text/ }).boundingBox())!;
	expect(text.y - said.y - said.height).toBeGreaterThanOrEqual(12);
});
