import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { awake, finding, strength } from './bench.ts';

/** Somebody new learns it from the guide: ten lines, an example, a few items, a finding. */

/** Makes an item of the sentence that is chosen, by keyboard. */
async function makeItem(page: Page, link: string, why: string): Promise<void> {
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-statement]')).toBeFocused();
	await page.keyboard.press('Tab');
	for (const key of link) await page.keyboard.press(key);
	await expect(page.locator('[data-why]').last()).toBeFocused();
	await page.keyboard.type(why);
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[data-statement]')).toHaveCount(0);
}

test('the guide leads from the first page through the example to a finding', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/');
	await page.getByRole('link', { name: 'Learn it in fifteen minutes' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('fifteen minutes');
	const lines = page.locator('ol.lines > li');
	await expect(lines).toHaveCount(10);
	const minutes = await lines.getByText(/^\d+ minutes?$/).allTextContents();
	expect(minutes.map((words) => parseInt(words))).toHaveLength(10);
	expect(minutes.reduce((sum, words) => sum + parseInt(words), 0)).toBe(15);
	// What is to be found is told to who asks.
	await expect(page.getByText('Two notes, one origin')).toBeHidden();
	await page.getByText('The three traps').click();
	await expect(page.getByText('Two notes, one origin')).toBeVisible();
	await page.getByText('What a careful marker ends with').click();
	await page.getByText('The example, to read or to copy').click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await expectAccessible(page);

	await page.setViewportSize({ width: 1280, height: 800 });
	const begin = page.getByRole('link', { name: 'Begin with this example' });
	await begin.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('10 paragraphs', { exact: false })).toBeVisible();
	await expect(page.getByText('and 7 notes.', { exact: false })).toBeVisible();
	await expect(page.getByLabel('Title')).toHaveValue('What Happened in Upper Sorrel');
	await page.getByLabel('Author').fill('M. Rowan');
	await page.getByLabel('Publisher').fill('The Harrow Review');
	await page.getByLabel(/^Date/).fill('2023-05-14');
	await page.getByLabel('Whom it accuses').fill('Kestria');
	await page.getByRole('button', { name: 'Begin marking up' }).click();
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();

	for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
	await makeItem(page, '+2', 'Those who fled say what was meant.');
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'They have a language of their own.');
	await expect(page.getByRole('contentinfo')).toContainText('2 items');

	// From here the guide leads to the screens of this case.
	await page.getByRole('link', { name: 'Guide', exact: true }).click();
	await page.getByRole('listitem').getByRole('link', { name: 'Sources', exact: true }).click();
	await page.getByRole('button', { name: 'Correct note 5', exact: true }).click();
	await expect(page.getByText('is later than that of the article').first()).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await strength(page, 'Strong').check();
	await expect(finding(page)).toContainText('Genocide');

	// The case stands on the first page, with both of its ways in.
	await page.goto('/');
	const own = page.getByRole('region', { name: 'Your own article' });
	await expect(own.getByRole('link', { name: /^Open a room with/ })).toBeVisible();
	await own.getByRole('link', { name: /^Open the bench of/ }).click();
	await awake(page);
});
