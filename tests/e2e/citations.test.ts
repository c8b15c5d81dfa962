import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';

const sources = '/cases/dprk-2012/sources';
const authorities = '/law/authorities';

/** Opens the citations of a page, and waits until they are written in a style. */
async function opened(page: Page, path: string): Promise<Locator> {
	await page.goto(path);
	const button = page.getByRole('button', { name: 'Citations', exact: true });
	const dialog = page.getByRole('dialog');
	// Before the page wakes, the button does nothing yet.
	await expect(async () => {
		if (!(await dialog.isVisible())) await button.click({ timeout: 2000 });
		await expect(dialog).toBeVisible({ timeout: 2000 });
	}).toPass();
	await expect(dialog.locator('i').first()).toBeVisible();
	return dialog;
}

async function saved(page: Page, dialog: Locator, format: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: `Save as ${format}` }).click()
	]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}

test('one decision is chosen, read in three styles, copied and saved', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const elsewhere: string[] = [];
	const broken: string[] = [];
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') broken.push(message.text());
	});

	const dialog = await opened(page, authorities);
	await dialog.getByRole('button', { name: 'None' }).click();
	await expect(dialog.getByRole('button', { name: 'Copy' })).toBeDisabled();
	const krstic = dialog.getByRole('checkbox', {
		name: 'Prosecutor v Radislav Krstić (ICTY Appeals Chamber, 19 April 2004).'
	});
	// One citation for the judgment, with its paragraphs and what each is cited for below it.
	await expect(
		dialog.getByRole('checkbox', { name: /^Prosecutor v Radislav Krstić \(ICTY Ap/ })
	).toHaveCount(1);
	await expect(krstic).toHaveAccessibleDescription(/At paras\. 8–12: .* At para\. 34: /);
	await krstic.check();
	await expect(dialog.getByText(/^1 of \d+ chosen$/)).toBeVisible();

	await dialog.getByRole('radio', { name: 'Chicago' }).check();
	await expect(
		dialog.getByRole('checkbox', {
			name: 'Prosecutor v. Radislav Krstić (ICTY Appeals Chamber, April 19, 2004).'
		})
	).toBeChecked();
	await dialog.getByRole('radio', { name: 'Bluebook' }).check();
	const bluebook = 'Prosecutor v. Radislav Krstić (ICTY Appeals Chamber 2004).';
	await expect(dialog.getByRole('checkbox', { name: bluebook })).toBeChecked();

	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByText('1 citation copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bluebook);

	const json = await saved(page, dialog, 'CSL-JSON');
	expect(json.name).toMatch(/\.csl\.json$/);
	expect(JSON.parse(json.text)).toMatchObject([
		{ id: 'prosecutor-v-radislav-krstic-2004-04-19', type: 'legal_case' }
	]);
	const ris = await saved(page, dialog, 'RIS');
	expect(ris.name).toMatch(/\.ris$/);
	expect(ris.text.match(/^TY {2}- .*$/gm)).toHaveLength(1);
	expect(ris.text).toContain('TY  - CASE');
	expect(ris.text).toContain('TI  - Prosecutor v. Radislav Krstić');
	const bibtex = await saved(page, dialog, 'BibTeX');
	expect(bibtex.name).toMatch(/\.bib$/);
	expect(bibtex.text).toContain('@jurisdiction{prosecutor-v-radislav-krstic-2004-04-19,');

	expect(elsewhere).toEqual([]);
	expect(broken).toEqual([]);
});

test('where a page may not copy, the text lies selected', async ({ page }) => {
	// As on plain http from another device.
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
	);
	const dialog = await opened(page, sources);
	await dialog.getByRole('button', { name: 'Copy' }).click();
	const text = dialog.getByRole('textbox', { name: 'The citations, to copy' });
	await expect(text).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain(
		'James Brooke, ‘N. Koreans Talk of Baby Killings’ The New York Times (June10, 2012).'
	);
});

test('the keyboard does it all, and comes back to the button', async ({ page }) => {
	const dialog = await opened(page, sources);
	await expect(dialog.getByText('Citations of the notes')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('radio', { name: 'OSCOLA' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('radio', { name: 'Bluebook' })).toBeChecked();
	await expect(dialog.getByRole('checkbox', { name: /Asia Times, Mar\. 16, 2005/ })).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(dialog.getByText(/^0 of \d+ chosen$/)).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(dialog.getByText(/^1 of \d+ chosen$/)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Citations', exact: true })).toBeFocused();
});

for (const width of [1440, 390])
	test(`axe finds nothing in the dialog, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await opened(page, sources);
		await expectAccessible(page, undefined, { within: 'dialog' });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	});
