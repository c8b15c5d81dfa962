import { expect, test, type Page } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { expectAccessible } from './axe.ts';
import { awake, heading, open, reason } from './bench.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('combobox', { name: /^Search law/ });
const chosen = (page: Page) =>
	page.getByRole('listbox', { name: 'Results' }).getByRole('option', { selected: true });

test('“/” opens the search, and what is typed finds it', async ({ page }) => {
	await open(page);
	await page.keyboard.press('/');
	// Typed at once, before the search is here: nothing is lost, and nothing is marked.
	await page.keyboard.type('note 7');
	await expect(field(page)).toHaveValue('note 7');
	await expect(field(page)).toBeFocused();
	await expect(chosen(page)).toContainText('Note 7');
	for (const [typed, found] of [
		['7(1)(h)', 'Rome Statute, Art. 7(1)(h)'],
		['E31', 'E31, ¶ 7'],
		['Krstic', 'Krstić'],
		['¶ 12', 'Testimony that describes killings.']
	] as const) {
		await field(page).fill(typed);
		await expect(chosen(page)).toContainText(found);
	}
	await expect(page.getByRole('status').filter({ hasText: /^\d+ results\.$/ })).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(page.locator('[data-saved]')).toContainText('0 of 9 marked');
});

test('arrows choose, Enter goes there, and to the count that is being read', async ({ page }) => {
	await open(page, 'genocide/acts/killing', 'II');
	await page.keyboard.press('/');
	await page.keyboard.type('intent to destroy');
	await page.getByRole('radio', { name: 'Elements' }).check();
	await expect(chosen(page)).toContainText('Intent to destroy, as such');
	await field(page).focus();
	const first = await field(page).getAttribute('aria-activedescendant');
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).not.toHaveAttribute('aria-activedescendant', first!);
	await expect(chosen(page)).toHaveCount(1);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/bench\/II\/genocide\/chapeau\/intent$/);
	await expect(heading(page)).toHaveText(/Intent to destroy/);
	await expect(dialog(page)).toBeHidden();
});

test('a term of art finds its English, and a kind that is cut is shown in full by keyboard', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('/');
	await field(page).fill('dolus specialis');
	await expect(chosen(page)).toContainText('Intent to destroy, as such');
	await field(page).fill('AC');
	const results = page.getByRole('listbox', { name: 'Results' });
	const all = results.getByRole('option', { name: /^Show all \d+ in Authorities/ });
	const count = Number(/\d+/.exec((await all.textContent())!)![0]);
	expect(count).toBeGreaterThan(30);
	// Two letters show two of each kind, and the row that shows all.
	await expect(results.getByRole('option')).toHaveCount(3);
	// First those of this kind, then the rest of them, without leaving the field.
	for (const shown of [31, count]) {
		await page.keyboard.press('ArrowUp');
		await expect(all).toHaveAttribute('aria-selected', 'true');
		await page.keyboard.press('Enter');
		await expect(results.getByRole('option')).toHaveCount(shown);
	}
	await expect(all).toHaveCount(0);
	await expect(field(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/law\/authorities#/);
});

test('Enter pressed before the search is here goes once it is', async ({ page }) => {
	await open(page);
	// The slowest case: all is typed and Enter pressed while the index is still on its way.
	await page.route('**/data/cases/*/search.json', async (route) => {
		await new Promise((later) => setTimeout(later, 1500));
		await route.continue();
	});
	await page.keyboard.press('/');
	await page.keyboard.type('count iii');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/bench\/III\//);
});

test('Escape gives the focus back to where it was', async ({ page }) => {
	await open(page);
	const help = page.getByRole('button', { name: 'Help' });
	await help.focus();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('?3');
	await expect(field(page)).toHaveValue('?3');
	await page.keyboard.press('Escape');
	await expect(help).toBeFocused();
	const button = page.getByRole('button', { name: 'Search' });
	await button.focus();
	await page.keyboard.press('Space');
	await expect(field(page)).toBeFocused();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(button).toBeFocused();
});

test('in the reason “/” is a character; with single keys off it is none, and the button works', async ({
	page
}) => {
	await open(page);
	await reason(page).click();
	await page.keyboard.type('and/or');
	await expect(reason(page)).toHaveValue('and/or');
	await expect(dialog(page)).toBeHidden();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Help' }).click();
	await page.getByRole('checkbox', { name: 'Single-letter and number keys' }).uncheck();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('/');
	await page.reload();
	await awake(page);
	await page.keyboard.press('/');
	await expect(dialog(page)).toBeHidden();
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(field(page)).toBeFocused();
});

test('the search that could not be fetched says so, and is tried again', async ({ page }) => {
	await page.route('**/data/cases/*/search.json', (route) => route.abort());
	await open(page);
	await page.keyboard.press('/');
	await page.keyboard.type('e31');
	await expect(dialog(page).getByRole('alert')).toContainText('could not load');
	await page.unroute('**/data/cases/*/search.json');
	await dialog(page).getByRole('button', { name: 'Try again' }).click();
	await expect(chosen(page)).toContainText('E31');
});

test('of two cases’ elements of one name, each says whose it is', async ({ page }) => {
	await page.goto('/search?q=intent to destroy');
	const results = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
	for (const { title } of cases)
		await expect(results.filter({ hasText: title }).first()).toContainText('Intent to destroy');
});

test('the search has a page, which answers its address and works without the rest', async ({
	page,
	browser
}) => {
	await page.goto('/search?q=Krstic');
	await expect(chosen(page)).toContainText('Krstić');
	await expect(field(page)).toHaveValue('Krstic');
	await heading(page).click();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await expect(dialog(page)).toBeHidden();

	const context = await browser.newContext({ javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto('/search');
	await expect(still.getByText(/needs JavaScript/)).toContainText('read the law or the case');
	await expect(
		still.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Rooms' })
	).toBeVisible();
	await expect(still.getByRole('main').getByRole('link', { name: 'the law' })).toBeVisible();
	await context.close();
});

for (const viewport of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
])
	test(`axe finds nothing in the search, ${viewport.width} wide`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await open(page);
		await page.keyboard.press('/');
		await expect(field(page)).toBeFocused();
		await expectAccessible(page, 'empty');
		await page.keyboard.type('intent to destroy');
		await expect(chosen(page)).toBeVisible();
		await expectAccessible(page, 'results');
		await field(page).fill('zzzz');
		await expect(page.getByText('Nothing found.', { exact: false }).first()).toBeVisible();
		await expectAccessible(page, 'nothing');
		await page.goto('/search?q=genocide');
		await expect(chosen(page)).toBeVisible();
		await expectAccessible(page, 'page');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(viewport.width);
	});
