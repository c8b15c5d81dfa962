import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plainPolicy } from '#lib/plain-page/plain-page.ts';
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

test('what the server refuses is a page in our own dress, with a way on and back', async ({
	page
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const response = await page.goto(`/law?${'a'.repeat(5000)}`);
		expect(response!.status()).toBe(414);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page could not be shown'
		);
		await expect(page.getByText('This address is too long.')).toBeVisible();
		// Its style is let in by its policy.
		await expect(page.locator('.name a')).toHaveCSS('text-decoration-line', 'none');
		expect(await violations(page)).toEqual([]);
	}
	await page.getByRole('link', { name: 'Law' }).click();
	await expect(page.getByRole('heading', { name: 'The law' })).toBeVisible();
});

test('SvelteKit’s last page says that marks are safe, and runs under our policy', async ({
	page
}) => {
	const template = readFileSync('src/error.html', 'utf8')
		.replace('%sveltekit.error.message%', 'Something went wrong (code 1a2b3c4d).')
		.replace('%sveltekit.status%', '500');
	const faults: string[] = [];
	page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
	let down = true;
	await page.route('**/law', (route) =>
		down
			? route.fulfill({
					status: 500,
					contentType: 'text/html; charset=utf-8',
					headers: { 'content-security-policy': plainPolicy },
					body: template
				})
			: route.continue()
	);
	await page.goto('/law');
	await expect(page.getByText('Your marks are safe.')).toBeVisible();
	await expect(page.getByText('Error 500')).toBeVisible();
	expect(faults.filter((each) => /policy/i.test(each))).toEqual([]);
	expect(await violations(page)).toEqual([]);
	down = false;
	await page.getByRole('link', { name: 'Try again' }).click();
	await expect(page.getByRole('heading', { name: 'The law' })).toBeVisible();
});
