import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { address, heading, open } from './bench.ts';

const place = '/cases/dprk-2012/check';

test('the check names what a reviewer would ask, and leads there', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await page.goto(place);
	await expect(heading(page)).toHaveText('Check before it goes out');
	const group = page.getByRole('region', { name: /^Marks and the evidence/ });
	await expect(group.getByText(/relies on no evidence item/)).toBeVisible();
	await expect(
		page.getByRole('region', { name: /^Marks without a reason/ }).getByRole('listitem')
	).toHaveCount(1);
	await expect(page.getByRole('region', { name: /^Counts not begun/ })).toContainText(
		'Nothing is marked in this count.'
	);
	await expectAccessible(page);
	await group.getByRole('link').click();
	await expect(page).toHaveURL(new RegExp(`${address('genocide/chapeau/group')}$`));
});

test('a mark with a reason that relies on something is not asked about', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await page.getByRole('button', { name: 'Rely' }).first().click();
	await page.getByRole('textbox', { name: 'Reason' }).fill('Two witnesses saw it.');
	await page.goto(place);
	await expect(page.getByText(/points? to look at/)).toBeVisible();
	await expect(page.getByRole('region', { name: /^Marks/ })).toHaveCount(0);
});

test('the check has nothing to say of an assessment without a connection but how to go on', async ({
	page,
	context
}) => {
	await open(page);
	await page.route('**/data/cases/**', (route) => route.abort());
	await page.goto(place);
	await expect(page.getByRole('alert')).toContainText('Check the connection');
	await page.unroute('**/data/cases/**');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('region', { name: /^Counts not begun/ })).toBeVisible();
	await context.close();
});
