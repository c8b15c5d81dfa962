import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { awake, kept, next, pane, strength } from './bench.ts';
import { downloaded } from './download.ts';

/** From the start page to a memo with its head, which no longer says that it is a draft. */

const wordOf = (bytes: Buffer) =>
	strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let pressed = 0; pressed < 200; pressed += 1) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const { activeElement: at } = document;
			const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
			const words = labels.map(({ textContent }) => textContent).join(' ') || at?.textContent;
			return (at?.getAttribute('aria-label') ?? words ?? '').replace(/\s+/g, ' ').trim();
		});
		if (name.test(found)) return;
	}
	throw new Error(`Tab never comes to ${name}.`);
}

test('by keyboard alone, from the start page to a signed memo', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/');
	await tabTo(page, /^Start marking/);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/bench\/I\//);
	await awake(page);

	await page.keyboard.press('4');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.keyboard.press('n');
	await page.keyboard.press('y');
	await expect(page.getByRole('button', { pressed: true, name: /^Rely/ })).toHaveCount(1);
	await page.keyboard.press('r');
	await page.keyboard.type('Believers were told apart by their faith.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	await expect(page).toHaveURL(/chapeau\/intent$/);
	await page.keyboard.press('2');
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(2);

	await tabTo(page, /, assessments and files$/);
	await page.keyboard.press('Enter');
	await tabTo(page, /^Export$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /^Export “/ })).toBeVisible();
	for (const [label, text] of [
		[/^From$/, 'A. Laurent'],
		[/^To$/, 'J. Okafor, partner'],
		[/^Matter$/, 'Pro bono 12']
	] as const) {
		await tabTo(page, label);
		await page.keyboard.type(text);
	}
	await tabTo(page, /^Final/);
	await page.keyboard.press('Space');
	await tabTo(page, /^Save for Word/);
	const memo = await downloaded(page, () => page.keyboard.press('Enter'));
	const word = wordOf(memo.bytes);
	for (const text of [
		'A. Laurent',
		'J. Okafor, partner',
		'Pro bono 12',
		'told apart by their faith'
	])
		expect(word).toContain(text);
	expect(word).not.toMatch(/>\s*Draft\b/);

	// It is kept with the assessment: asked once.
	await page.reload();
	await awake(page);
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByLabel('From', { exact: true })).toHaveValue('A. Laurent');
	await expect(page.getByLabel(/Final: /)).toBeChecked();
	await page.getByRole('button', { name: 'Close' }).last().click();

	// What is declared final is what was marked then.
	await page.keyboard.press('Escape');
	await page.keyboard.press('4');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByText('A draft again: marks have changed')).toBeVisible();
	await expect(page.getByLabel(/Final: /)).not.toBeChecked();
	const save = page.getByRole('button', { name: /^Save for Word/ });
	expect(wordOf((await downloaded(page, () => save.click())).bytes)).toMatch(/>\s*Draft\b/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('by touch, from the start page to a signed memo', async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto('/');
		await page.getByRole('link', { name: 'Start marking' }).first().tap();
		await page.waitForURL(/\/bench\/I\//);
		await awake(page);
		await pane(page, 'Mark').tap();
		await page.locator('.strengths label', { hasText: 'Strong' }).tap();
		await expect(strength(page, 'Strong')).toBeChecked();
		await pane(page, 'Evidence').tap();
		await page.getByRole('button', { name: /^Rely/ }).first().tap();
		await pane(page, 'Mark').tap();
		await page.getByRole('textbox', { name: 'Reason' }).fill('Believers were told apart.');
		await next(page).tap();
		await page.goto('/cases/dprk-2012/check');
		await expect(page.getByText(/points? to look at/)).toBeVisible();
		await page.getByRole('button', { name: 'Export' }).tap();
		const dialog = page.getByRole('dialog', { name: /^Export “/ });
		await dialog.getByLabel('From', { exact: true }).fill('A. Laurent');
		await dialog.getByLabel(/Final: /).tap();
		const save = dialog.getByRole('button', { name: /^Save for Word/ });
		const memo = await downloaded(page, () => save.tap());
		expect(wordOf(memo.bytes)).toContain('A. Laurent');
		expect(wordOf(memo.bytes)).toContain('Believers were told apart.');
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(390);
	});
});
