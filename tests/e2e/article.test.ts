import { expect, test } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { expectAccessible } from './axe.ts';

const theCase = cases[0]!;
const path = `/cases/${theCase.id}/article`;

test('an evidence item has an address of its own, and shows that it is meant', async ({ page }) => {
	await page.goto(`${path}#E31`);
	const item = page.locator('#E31');
	await expect(item).toBeInViewport();
	await expect(item).toContainText('brutally tortured');
	const [meant, other] = await page.evaluate(() =>
		['E31', 'E32'].map((id) => getComputedStyle(document.getElementById(id)!).outlineStyle)
	);
	expect(meant).not.toBe(other);
});

test('paragraphs are folded to a line each, and a link unfolds what it leads to', async ({
	page
}) => {
	await page.goto(path);
	await expect(page.locator('#E31')).toBeHidden();
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(height).toBeLessThan(14_000);
	const { id } = theCase.contradictions[0]!;
	await page.goto(`${path}#contradiction-${id}`);
	await expect(page.locator(`#contradiction-${id}`).getByText('Why it matters.')).toBeInViewport();
	await page.evaluate(() => (location.hash = 'E31'));
	await expect(page.locator('#E31')).toBeInViewport();
});

test('from a paragraph one comes to the element that its evidence bears on', async ({ page }) => {
	await page.goto(path);
	const item = page.locator('#E28');
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await page.getByRole('button', { name: 'Unfold everything' }).click();
	await item.locator('summary', { hasText: 'Bears on' }).click();
	await item.getByRole('link', { name: 'Intent to destroy, as such' }).first().click();
	await expect(page).toHaveURL(/\/bench\/I\/genocide\/chapeau\/intent$/);
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Intent');
});

test('items are chosen by note and element, and a link to another brings all of them back', async ({
	page
}) => {
	await page.goto(path);
	await expect(page.locator('html[data-awake]')).toBeAttached();
	const items = page.locator('[id^="E"]');
	await page.getByRole('combobox', { name: /^Note/ }).selectOption('note 24');
	const citing = theCase.evidence.filter(({ notes }) => notes.includes(24));
	await expect(items).toHaveCount(citing.length);
	await expect(page.locator(`#${citing[0]!.id}`)).toBeVisible();
	await expect(
		page.getByText(`${citing.length} of ${theCase.evidence.length} items`)
	).toBeVisible();
	await expectAccessible(page);
	await page.evaluate(() => (location.hash = 'E31'));
	await expect(page.locator('#E31')).toBeInViewport();
	await expect(items).toHaveCount(theCase.evidence.length);

	await page
		.getByRole('combobox', { name: /^Bears on/ })
		.selectOption({ label: 'Intent to destroy, as such' });
	await page.getByRole('combobox', { name: /^Your marks/ }).selectOption('Not used yet');
	await expect(items.first()).toBeVisible();
	await page.getByRole('combobox', { name: /^Your marks/ }).selectOption('Relied on');
	await expect(items).toHaveCount(0);
	await page.getByRole('button', { name: 'Show all' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(items).toHaveCount(theCase.evidence.length);
});

test('without JavaScript all of it can be read, and each side of a contradiction leads to its place', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(path);
	await expect(page.locator('[id^="E"]')).toHaveCount(theCase.evidence.length);
	await expect(page.locator('article[id^="p"]')).toHaveCount(theCase.paragraphs.length);
	for (const { id, title, sides } of theCase.contradictions) {
		const entry = page.locator(`#contradiction-${id}`);
		await expect(entry.getByRole('heading')).toHaveText(title);
		await entry.locator('summary').click();
		await expect(entry.getByRole('list', { name: 'Sides' }).getByRole('listitem')).toHaveCount(
			sides.length
		);
	}
	const astray = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"], nav a[href^="#"]')]
			.map((link) => link.hash.slice(1))
			.filter((id) => !document.getElementById(id))
	);
	expect(astray).toEqual([]);
	const covered = page.locator('#E54');
	await page.locator('article', { has: covered }).locator('summary').first().click();
	await expect(covered).toBeVisible();
	await expect(covered.locator('.statement')).toBeHidden();
	await covered.locator('summary').first().click();
	await expect(covered.locator('.statement')).toBeVisible();
	await context.close();
});

test('axe finds nothing in the article', async ({ page }) => {
	await page.goto(path);
	await expectAccessible(page);
});

test('at 320 pixels nothing runs out of the page', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	await page.goto(path);
	const over = await page.evaluate(() => {
		for (const each of document.querySelectorAll('details')) each.open = true;
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});
	expect(over).toBe(0);
	await expectAccessible(page);
	await context.close();
});
