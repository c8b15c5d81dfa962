import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';

test('who runs this, what is kept, and whose work ships with it, can be read without JavaScript', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const from of ['/', '/rooms', '/rooms/open']) {
		await page.goto(from);
		await page
			.getByRole('contentinfo')
			.getByRole('link', { name: /privacy/ })
			.click();
		await expect(page).toHaveURL(/\/about$/);
	}
	await expect(page.getByRole('heading', { name: 'What Chapeau keeps' })).toBeVisible();
	await expect(page.getByText('has not given a name')).toBeVisible();
	await page.getByRole('link', { name: 'All licences in full' }).click();
	for (const name of [/^citeproc .*CPAL/, /CC BY-SA/, /source-serif-4 .*OFL/, /^zod .*MIT/])
		await expect(page.getByRole('group').filter({ hasText: name }).first()).toBeVisible();
	await context.close();
});

test('both pages are accessible', async ({ page }) => {
	for (const path of ['/about', '/about/notices']) {
		await page.goto(path);
		expect(await violations(page)).toEqual([]);
	}
});
