import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { awake, heading, next, open, pane, strength } from './bench.ts';
import { downloaded } from './download.ts';

/** From the start page, element by element, by gaps and check, to a memo that is no longer a draft. */

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

test('by keyboard alone, from the start page by gaps and check to a signed memo', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('/');
	await tabTo(page, /^Start marking/);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/bench\/I\//);
	await awake(page);

	// The elements.
	await page.keyboard.press('4');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.keyboard.press('n');
	await page.keyboard.press('y');
	await expect(page.getByRole('button', { pressed: true, name: /^Rely/ })).toHaveCount(1);
	await page.keyboard.press('r');
	await page.keyboard.type('Believers were told apart by their faith.');
	await page.keyboard.press('Escape');
	for (const answer of '23342310') {
		await page.keyboard.press('j');
		await page.keyboard.press(answer);
	}
	await expect(page.locator('[data-saved]')).toContainText('9 of 9 marked');

	// What stands beside the finding is left open; after the last of it come the gaps.
	for (let at = 0; at < 5; at += 1) await page.keyboard.press('j');
	await expect(heading(page)).toHaveText('Command and superior responsibility');
	await tabTo(page, /^Next \d+ gaps in Count I$/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/chapeau\/intent$/);
	await expect(strength(page, 'Weak')).toBeChecked();
	await page.keyboard.press('r');
	await page.keyboard.type('No order is quoted.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('g');
	await expect(page.getByRole('status').getByText(/: no reason yet\.$/)).toBeAttached();
	await expect(page).not.toHaveURL(/chapeau\/intent$/);

	// The other gaps stop nobody: after the last element of the last count comes the check.
	await tabTo(page, /^IV /);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/bench\/IV\//);
	for (let at = 0; at < 12; at += 1) await page.keyboard.press('j');
	await expect(page.getByText('The last element of this count.')).toBeAttached();
	await tabTo(page, /^Or go to the check$/);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Check before it goes out');
	const relied = page.getByRole('region', { name: /^Marks and the evidence/ });
	await expect(relied.getByRole('listitem')).toHaveCount(1);
	await tabTo(page, /^Count I, \(a\) Killing$/);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Killing');
	await page.keyboard.press('n');
	await page.keyboard.press('y');
	await expect(page.getByRole('button', { pressed: true, name: /^Rely/ }).first()).toBeVisible();
	await page.goBack();
	await expect(relied.getByRole('listitem')).toHaveCount(0);

	// The memo.
	await tabTo(page, /^Next: read the memo$/);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Memorandum', { timeout: 20_000 });
	await expect(page.getByText('Draft', { exact: true })).toBeVisible();
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
		'told apart by their faith',
		'No order is quoted'
	])
		expect(word).toContain(text);
	expect(word).not.toMatch(/>\s*Draft\b/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('main').getByText('J. Okafor, partner')).toBeVisible();
	await expect(page.getByText('Draft', { exact: true })).toBeHidden();

	// It is kept with the assessment: asked once.
	await page.reload();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByLabel('From', { exact: true })).toHaveValue('A. Laurent');
	await expect(page.getByLabel(/Final: /)).toBeChecked();

	// What is declared final is what was marked then.
	await open(page);
	await page.keyboard.press('3');
	await expect(strength(page, 'Arguable')).toBeChecked();
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(page.getByText('A draft again: marks have changed')).toBeVisible();
	await expect(page.getByLabel(/Final: /)).not.toBeChecked();
	const save = page.getByRole('button', { name: /^Save for Word/ });
	expect(wordOf((await downloaded(page, () => save.click())).bytes)).toMatch(/>\s*Draft\b/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('by touch, from the start page by the check to a signed memo', async ({ page }) => {
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
		await expect(heading(page)).toHaveText('Intent to destroy, as such');

		// By the outline to the last element: the gaps before it stop nobody.
		const outline = page.getByText('elements, forum, standard, pages');
		for (const [place, title] of [
			[/^IV /, 'Populations at risk'],
			[/Through the Security Council/, 'Through the Security Council']
		] as const) {
			const elements = page.getByRole('navigation', { name: 'Elements of the count' });
			const way = elements.getByRole('link', { name: place });
			if (!(await way.isVisible())) await outline.tap();
			// The outline stays open, and moves as the page comes to its place.
			await expect(async () => {
				await way.tap();
				await expect(heading(page)).toHaveText(title, { timeout: 2000 });
			}).toPass();
		}
		await pane(page, 'Mark').tap();
		await page.locator('.strengths label', { hasText: 'Weak' }).tap();
		await expect(strength(page, 'Weak')).toBeChecked();
		await expect(next(page)).toContainText(/\d gaps in Count IV/);
		await page.getByRole('link', { name: 'Or go to the check' }).tap();
		await expect(page.getByText(/points? to look at/)).toBeVisible();
		await page.getByRole('link', { name: 'Next: read the memo' }).tap();
		await expect(heading(page)).toHaveText('Memorandum', { timeout: 20_000 });
		await page.getByRole('button', { name: 'Export' }).tap();
		const dialog = page.getByRole('dialog', { name: /^Export “/ });
		await dialog.getByLabel('From', { exact: true }).fill('A. Laurent');
		await dialog.getByLabel(/Final: /).tap();
		const save = dialog.getByRole('button', { name: /^Save for Word/ });
		const memo = await downloaded(page, () => save.tap());
		expect(wordOf(memo.bytes)).toContain('A. Laurent');
		expect(wordOf(memo.bytes)).toContain('Believers were told apart.');
		expect(wordOf(memo.bytes)).not.toMatch(/>\s*Draft\b/);
		await dialog.getByRole('button', { name: 'Close' }).tap();
		await expect(page.getByRole('main').getByText('A. Laurent')).toBeVisible();
		await expect(page.getByText('Draft', { exact: true })).toBeHidden();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(390);
	});
});
