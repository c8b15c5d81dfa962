import { expect, test, type Page } from '@playwright/test';
import type { Authority } from '#lib/domain/authority.ts';
import { authorities } from '#lib/law/authorities.ts';
import { expectAccessible } from './axe.ts';
import { address, awake, open } from './bench.ts';

const pages = [
	'/law',
	'/law/genocide-convention',
	'/law/rome-statute#7-1-h',
	'/law/elements-of-crimes#n8',
	'/law/world-summit-outcome',
	'/law/authorities#krstic-tj-distinct-part'
];
const entries = (page: Page) => page.getByRole('main').getByRole('article');

for (const path of pages)
	test(`axe finds nothing on ${path}`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
	});

test('at 320 pixels no page of the law scrolls sideways', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	for (const path of pages) {
		await page.goto(path);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path).toBe(0);
	}
	await context.close();
});

test('on a small phone the pages of the law lead to Law and Rooms', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	for (const path of pages) {
		await page.goto(path.replace(/#.*/, ''));
		const ways = page.getByRole('navigation', { name: 'Pages' });
		for (const name of ['Law', 'Rooms'])
			await expect(ways.getByRole('link', { name, exact: true }), path).toBeInViewport();
	}
});

test('an instrument is set in the typeface, and its lettered parts in the size of its articles', async ({
	page
}) => {
	await page.goto('/law/rome-statute');
	const look = (words: string) =>
		page.getByText(words).evaluate((each) => {
			const { fontSize, color, fontFamily } = getComputedStyle(each);
			return { fontSize, color, fontFamily };
		});
	const opening = await look('For the purpose of this Statute, “genocide” means');
	expect(opening.fontFamily).toMatch(/^"Source Serif 4"/);
	for (const part of ['Killing members of the group;', 'The crime of aggression.'])
		expect(await look(part), part).toEqual(opening);
});

test('the authorities say once that the addresses of decisions were not opened', async ({
	page
}) => {
	await page.goto('/law/authorities');
	await expect(page.getByText('We have not opened these addresses.')).toHaveCount(1);
	await expect(page.getByRole('link', { name: /^Read the decision/ }).first()).toBeVisible();
	const all: readonly Authority[] = authorities;
	// Where the point was seen at that very address, it was opened: no second link says otherwise.
	for (const { id, address, seenAt } of all.filter((each) => each.address === each.seenAt))
		await expect(
			page.locator(`[id="${id}"]`).getByRole('link', { name: /^Read the decision/ }),
			`${address} ${seenAt}`
		).toHaveCount(0);
});

for (const path of ['/law/elements-of-crimes#7-1-h', '/cases/dprk-2012/article#contradictions'])
	test(`on a phone ${path} opens at its place at once`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		const top = await page.evaluate(
			() =>
				new Promise<number>((say) => {
					const place = document.getElementById(location.hash.slice(1))!;
					setTimeout(() => say(place.getBoundingClientRect().top), 300);
				})
		);
		// A page scrolls by whole pixels, and its parts stand between them.
		expect(top).toBeGreaterThan(-1);
		expect(top).toBeLessThan(100);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a term of article 7(1) leads to its definition, and the definition back to its use', async ({
		page
	}) => {
		await page.goto('/law');
		await page.getByRole('link', { name: /^Rome Statute of the/ }).click();
		await expect(page.getByRole('link', { name: /^https:\/\/www\.icc-cpi\.int\// })).toBeVisible();
		const persecution = page.locator('[id="7-1-h"]');
		await persecution.getByRole('link', { name: 'Persecution', exact: true }).click();
		await expect(page).toHaveURL(/#7-2-g$/);
		const definition = page.locator(':target');
		await expect(definition).toContainText('severe deprivation of fundamental rights');
		await definition.getByRole('link', { name: 'Art. 7(1)(h)' }).click();
		await expect(page.locator(':target')).toContainText('gender as defined in paragraph 3');
		await persecution.getByRole('link', { name: 'gender' }).click();
		await expect(page).toHaveURL(/#7-3$/);
	});

	test('a footnote stands below the words it belongs to, with a way there and back', async ({
		page
	}) => {
		await page.goto('/law/elements-of-crimes');
		const element = page.locator('[id="7-1-b-1"]');
		await expect(element.getByRole('note', { name: 'Footnote 8' })).toContainText(
			'different methods of killing'
		);
		await element.getByRole('link', { name: 'Footnote 8', exact: true }).click();
		await expect(page).toHaveURL(/#n8$/);
		await page
			.locator(':target')
			.getByRole('link', { name: /^Back to the mark/ })
			.click();
		await expect(page).toHaveURL(/#mark-8$/);
	});

	test('a provision has its own address, and leads to the elements it is quoted for', async ({
		page
	}) => {
		await page.goto('/law/genocide-convention');
		const killing = page.locator('[id="2-a"]');
		await killing.getByRole('link', { name: 'Art. II(a)' }).click();
		await expect(page).toHaveURL(/genocide-convention#2-a$/);
		await killing.getByRole('link', { name: 'Count II: Killing', exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`${address('genocide/acts/killing', 'II')}$`));
	});

	test('what was never compared says so at its place and at the head of the page', async ({
		page
	}) => {
		await page.goto('/law/world-summit-outcome');
		await expect(page.getByRole('listitem').filter({ hasText: 'do not quote' })).toContainText(
			'para. 140'
		);
		await expect(page.locator('[id="140"]')).toContainText('not compared, do not quote');
	});

	test('the list of authorities is whole', async ({ page }) => {
		await page.goto('/law/authorities');
		await expect(entries(page)).toHaveCount(authorities.length);
		await expect(page.getByRole('search')).toBeHidden();
	});
});

test('authorities are found by words, court, checking, element and year, and a link keeps the question', async ({
	page
}) => {
	await page.goto('/law/authorities');
	const status = page.getByRole('status');
	await page.getByRole('textbox', { name: 'Words' }).fill('krstic');
	await expect(status).toHaveText(/^\d+ of \d+ authorities$/);
	for (const each of await entries(page).all()) await expect(each).toContainText('Krstić');
	await page.getByRole('combobox', { name: 'Court or body' }).selectOption('icty');
	await page.getByRole('combobox', { name: 'Speaks to' }).selectOption('genocide/chapeau/part');
	await page.getByRole('textbox', { name: 'To year' }).fill('2001');
	const before = await entries(page).count();
	expect(before).toBeGreaterThan(0);
	for (const each of await entries(page).all()) await expect(each).toContainText('2001');
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue('krstic');
	await expect(entries(page)).toHaveCount(before);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(status).toHaveText(`All ${authorities.length} authorities`);
	await expect(page).toHaveURL(/\/law\/authorities$/);
	await page.getByRole('combobox', { name: 'Checked' }).selectOption('recalled');
	const recalled = authorities.filter(({ checked }) => checked === 'recalled');
	await expect(entries(page)).toHaveCount(recalled.length);
	await page.getByRole('textbox', { name: 'Words' }).fill('xyzzy');
	await expect(status).toHaveText(`0 of ${authorities.length} authorities`);
});

test('what is asked before the page wakes is asked', async ({ page }) => {
	let wake = () => {};
	const asleep = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/*.js', async (route) => {
		await asleep;
		await route.continue();
	});
	await page.goto('/law/authorities?to=2001', { waitUntil: 'commit' });
	await page.getByRole('textbox', { name: 'Words' }).fill('krstic');
	wake();
	await expect(page.getByText(/^\d+ of \d+ authorities$/)).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue('krstic');
	await expect(page.getByRole('textbox', { name: 'To year' })).toHaveValue('2001');
	await expect(page).toHaveURL(/to=2001/);
	for (const each of await entries(page).all()) await expect(each).toContainText('Krstić');
});

test('the bench leads to the provision it quotes and to each authority', async ({ page }) => {
	await open(page, 'genocide/chapeau/intent');
	await page.getByRole('link', { name: 'Genocide Convention, Art. II' }).click();
	await expect(page).toHaveURL(/\/law\/genocide-convention#2$/);
	await expect(page.locator(':target')).toContainText('with intent to destroy');
	await page.goBack();
	await awake(page);
	await page.locator('summary', { hasText: 'authorities' }).click();
	await page.getByRole('link', { name: 'Prosecutor v. Jean-Paul Akayesu' }).first().click();
	await expect(page).toHaveURL(/\/law\/authorities#akayesu-/);
	await expect(page.locator(':target')).toBeInViewport();
});

test('authorities that can’t be fetched are told of, and come once they can', async ({ page }) => {
	await open(page, 'genocide/chapeau/intent');
	await page.route('**/authorities/I.json', (route) => route.abort());
	const drawer = page.locator('details.authorities');
	await drawer.locator('summary').click();
	await expect(drawer.getByRole('alert')).toContainText('can’t be fetched at the moment');
	await page.unroute('**/authorities/I.json');
	await drawer.locator('summary').click();
	await drawer.locator('summary').click();
	await expect(drawer.getByRole('alert')).toBeHidden();
	const speaking = authorities.filter(({ elements }) =>
		elements.includes('genocide/chapeau/intent')
	);
	await expect(drawer.getByRole('listitem')).toHaveCount(speaking.length);
	// Another element shows its own.
	await page.keyboard.press('Escape');
	await page.keyboard.press('j');
	await expect(page).not.toHaveURL(/intent$/);
	await expect(drawer.locator('summary')).toContainText(
		String(authorities.filter(({ elements }) => elements.includes('genocide/chapeau/part')).length)
	);
});
