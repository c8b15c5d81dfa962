import { expect, test, type Page } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { firstAndRestOf } from '#lib/domain/read-first.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf, type Bears } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { expectAccessible } from './axe.ts';
import { address, awake, finding, kept, open, pane, phone } from './bench.ts';
import { downloaded } from './download.ts';

const intent = 'genocide/chapeau/intent';
/** Six items, some of which bear both ways. */
const choiceOfCase = cases[0]!.readFirst.find(
	({ count, element }) => count === 'I' && element === intent
)!.items;
const evidence = (page: Page) => page.locator('#evidence');
const change = (page: Page) => page.getByRole('button', { name: 'Change what to read first' });
const toggle = (page: Page, id: string) =>
	evidence(page)
		.getByRole('button', { name: `Read first: ${id}`, exact: true })
		.first();
/** The items that stand before the rest. */
const first = (page: Page) =>
	evidence(page)
		.locator('article:not(details.more article)')
		.evaluateAll((cards) => [...new Set(cards.map(({ id }) => id.replace(/-.*/, '')))]);
const saved = (page: Page) =>
	expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

test('what to read first is chosen by keyboard, kept over a reload, undone, and given back to the case', async ({
	page
}) => {
	await open(page, intent);
	await expect(page.getByText(/^Read first: 6 items, about/)).toBeVisible();
	const ofCase = await first(page);
	expect(ofCase.toSorted()).toEqual(choiceOfCase.toSorted());
	const before = await finding(page).innerText();

	// All items stand in their order, each with its control, and none moves when it is chosen.
	await change(page).press('Enter');
	const panel = evidence(page).getByRole('region', { name: 'Choose what to read first' });
	await expect(panel).toBeFocused();
	await expect(panel).toContainText('Chosen, 6 of at most 6:');
	await expect(toggle(page, 'E28')).toHaveAttribute('aria-pressed', 'true');
	const other = evidence(page).locator('[data-direction="supports"] article:not([id^="E28-"])');
	const added = (
		await other.evaluateAll((cards) => cards.map(({ id }) => id.replace(/-.*/, '')))
	).find((id) => !ofCase.includes(id))!;
	await toggle(page, added).press('Enter');
	await expect(toggle(page, added)).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByText(`take one out, then add ${added}.`)).toBeVisible();
	await toggle(page, 'E28').press('Space');
	await expect(toggle(page, 'E28')).toBeFocused();
	await expect(panel).toContainText('Chosen, 5 of at most 6:');
	await toggle(page, added).press('Enter');
	await expect(toggle(page, added)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText(`take one out, then add ${added}.`)).toBeHidden();
	await panel.getByRole('button', { name: 'Done' }).press('Enter');
	await expect(change(page)).toBeFocused();
	const own = [...ofCase.filter((id) => id !== 'E28'), added].toSorted();
	expect((await first(page)).toSorted()).toEqual(own);
	await expect(page.getByText(/^Read first \(your choice\): 6 items/)).toBeVisible();

	// It marks nothing.
	await saved(page);
	await expect(page.locator('[data-saved]')).toContainText('0 of 9 marked');
	expect(await finding(page).innerText()).toBe(before);

	await page.reload();
	await awake(page);
	await expect(page.getByText(/^Read first \(your choice\)/)).toBeVisible();
	expect((await first(page)).toSorted()).toEqual(own);
	await page.keyboard.press('u');
	await page.keyboard.press('u');
	await expect.poll(() => first(page)).toEqual(ofCase);
	await expect.poll(() => kept(page, 'marks')).toHaveLength(0);
	await page.keyboard.press('Shift+u');
	await page.keyboard.press('Shift+u');
	await expect.poll(async () => (await first(page)).toSorted()).toEqual(own);

	await change(page).click();
	await panel.getByRole('button', { name: 'Back to the case’s choice' }).click();
	await expect(panel).toBeFocused();
	await expect(panel.getByRole('button', { name: 'Back to the case’s choice' })).toBeHidden();
	await expect(toggle(page, 'E28')).toHaveAttribute('aria-pressed', 'true');
	await panel.getByRole('button', { name: 'Done' }).click();
	expect(await first(page)).toEqual(ofCase);
	await page.goto('/cases/dprk-2012/history');
	await expect(page.getByText('to read first: the case’s own choice')).toBeVisible();
});

test('the rest of a count comes once the bench is used, and to who only looks in not at all', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const book = () => asked.filter((path) => path.endsWith('/books/I.json')).length;
	await open(page, 'genocide/chapeau/intent');
	await page.waitForLoadState('networkidle');
	expect(book()).toBe(0);
	await page.keyboard.press('Tab');
	await expect.poll(book).toBe(1);
	await page.getByText(/\d+ more for/).click();
	await expect(page.locator('#evidence article').nth(7)).toBeVisible();
});

test('a link to an item of the rest opens the rest and leads to it', async ({ page }) => {
	await open(page, intent);
	const rest = evidence(page).locator('details.more');
	await rest.last().locator('> summary').click();
	const card = rest.locator('article').last();
	const id = (await card.getAttribute('id'))!;
	await card.getByRole('button', { name: 'Rely' }).click();
	await saved(page);

	// Cards that nobody asked for are not drawn.
	await page.reload();
	await awake(page);
	await expect(evidence(page).locator('article').first()).toBeVisible();
	await expect(rest.locator('article')).toHaveCount(0);
	await page.locator(`a.chip[href="#${id}"]`).click();
	await expect(page.locator(`#${id}`)).toBeInViewport();

	// The same by an address that is opened, before the rest is here.
	await page.reload();
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('an item looked up at one element opens nothing at the next', async ({ page }) => {
	const book = bookOf(cases[0]!, 'I', law);
	const readingAt = (element: string) => {
		const sheet = sheetOf(book, element)!;
		const { first, rest } = firstAndRestOf(sheet.bears, sheet.element.readFirst);
		const ids = (bears: Bears[]) => bears.map((each) => `${each.evidence.id}-${each.direction}`);
		return { element, first: ids(first), rest: ids(rest) };
	};
	const all = book.elements.map(({ id }) => readingAt(id));
	const here = all.find(({ first }) =>
		first.some((id) => all.some(({ rest }) => rest.includes(id)))
	)!;
	const next = all.find(({ rest }) => here.first.some((id) => rest.includes(id)))!;
	const card = here.first.find((id) => next.rest.includes(id))!;

	await open(page, here.element);
	await page.locator(`#${card}`).getByRole('button', { name: 'Rely' }).click();
	await page.locator(`a.chip[href="#${card}"]`).click();
	await expect(page).toHaveURL(new RegExp(`#${card}$`));
	await page.locator(`nav.outline a[href="${address(next.element)}"]`).click();
	await expect(page).toHaveURL(address(next.element));
	const rest = evidence(page).locator('details.more');
	// Shut until it is opened by hand.
	await expect(rest.locator('article')).toHaveCount(0);
	for (const each of await rest.all()) await each.locator('> summary').click();
	await expect(rest.locator(`#${card}`)).toBeVisible();
});

test('a choice goes out and in with the file, and what the case does not have is told', async ({
	page
}) => {
	await open(page, intent);
	await change(page).click();
	await toggle(page, 'E28').click();
	await evidence(page).getByRole('button', { name: 'Done' }).first().click();
	await saved(page);
	const own = await first(page);
	expect(own).toHaveLength(5);
	await page.getByRole('button', { name: /My assessment/ }).click();
	const { bytes } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Save to a file' }).click()
	);
	const file = JSON.parse(bytes.toString()) as { marks: { readFirst: string[] }[] };
	expect(file.marks).toHaveLength(1);
	file.marks[0]!.readFirst.push('E999');
	await page.getByLabel('Open a file').setInputFiles({
		name: 'again.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(file))
	});
	await expect(
		page.getByText(/left out here: E999 \(Intent to destroy, as such, Count I\)/)
	).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText(/^Read first \(your choice\): 5 items/)).toBeVisible();
	expect(await first(page)).toEqual(own);
});

test('where it is chosen, what is chosen and what finds no room can be read by everyone', async ({
	page
}) => {
	await open(page, intent);
	await change(page).click();
	const free = evidence(page)
		.locator('[data-direction="supports"]')
		.getByRole('button', { name: /^Read first/, pressed: false })
		.first();
	await free.click();
	await expect(page.getByText(/take one out, then add/)).toBeVisible();
	await expectAccessible(page, 'choosing what to read first', { within: '#evidence' });
	await page.setViewportSize({ width: 320, height: 700 });
	await pane(page, 'Evidence').click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
		true
	);
});

test.describe('on a phone', () => {
	test.use(phone('chromium'));
	test('what to read first is chosen by touch, on targets that a finger meets', async ({
		page
	}) => {
		await open(page, intent);
		await pane(page, 'Evidence').tap();
		await change(page).tap();
		const box = (await toggle(page, 'E28').boundingBox())!;
		expect(box.height).toBeGreaterThanOrEqual(44);
		// What has only just come under the finger takes no tap.
		await toggle(page, 'E28').scrollIntoViewIfNeeded();
		await page.waitForTimeout(700);
		await toggle(page, 'E28').tap();
		await expect(toggle(page, 'E28')).toHaveAttribute('aria-pressed', 'false');
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
		).toBe(true);
	});
});
