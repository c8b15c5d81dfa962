import { expect, test, type Locator, type Page } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { expectAccessible } from './axe.ts';
import { address, kept, open } from './bench.ts';

const place = '/cases/dprk-2012/sources';
const note = (page: Page, number: number) => page.locator(`#note-${number}`);
const unfold = (row: Locator) => row.locator('summary').first().click();
const falls = (page: Page) => page.getByRole('complementary', { name: 'Without these sources' });

async function ready(page: Page, path = place) {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-awake', '');
}
const shown = (page: Page) =>
	page
		.locator('#notes article')
		.evaluateAll((all) => all.map(({ id }) => Number(id.replace('note-', ''))));

test('the notes are put in order and narrowed, and a link keeps what was asked', async ({
	page
}) => {
	await ready(page);
	await expect(page.getByText('40 of 40 notes')).toBeVisible();
	await page
		.getByRole('combobox', { name: 'Order', exact: true })
		.selectOption('Date, oldest first');
	expect((await shown(page))[0]).toBe(37);
	await page
		.getByRole('combobox', { name: 'Origin', exact: true })
		.selectOption({ value: 'bbc-access-to-evil' });
	await expect(page.getByText('4 of 40 notes')).toBeVisible();
	await page.getByLabel('Words').fill('yad vashem');
	expect(await shown(page)).toEqual([12]);
	await page.getByLabel('Words').fill('');
	await page.reload();
	await expect(page.getByText('4 of 40 notes')).toBeVisible();
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.getByText('40 of 40 notes')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeFocused();
	await expect(page).toHaveURL(place);
});

test('in the timeline no word crosses the line of the article or what a note is cited for', async ({
	page
}) => {
	for (const width of [390, 820, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/cases/dprk-2012/sources');
		const gaps = await page.locator('figure li:has(.none)').evaluateAll((rows) =>
			rows.map((row) => {
				const at = (part: string) => row.querySelector(part)!.getBoundingClientRect();
				const word = at('.none');
				const apart = [...row.querySelectorAll('.period, .article')].map((each) => {
					const { left, right } = each.getBoundingClientRect();
					return Math.max(left - word.right, word.left - right);
				});
				return Math.min(...apart);
			})
		);
		expect(gaps.length).toBeGreaterThan(5);
		expect(Math.min(...gaps), `${width} wide`).toBeGreaterThan(2);
	}
});

test('the notes are narrowed by publisher and by the years they print', async ({ page }) => {
	await ready(page);
	await page.getByRole('combobox', { name: 'Publisher' }).selectOption('The New York Times');
	await expect(page.getByText('2 of 40 notes')).toBeVisible();
	expect(await shown(page)).toEqual([19, 25]);
	await page.getByRole('textbox', { name: 'From year' }).fill('2012');
	expect(await shown(page)).toEqual([25]);
	await expect(page).toHaveURL(`${place}?publisher=The+New+York+Times&from=2012`);
	await page.reload();
	await expect(page.getByText('1 of 40 notes')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'From year' })).toHaveValue('2012');
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(page.getByText('40 of 40 notes')).toBeVisible();
});

test('the bench’s link to the sources of an element opens in a tab of its own', async ({
	page
}) => {
	await open(page);
	const link = page.getByRole('link', { name: /origin/ }).first();
	await ready(page, (await link.getAttribute('href'))!);
	await expect(page.getByRole('combobox', { name: 'Cited by' })).not.toHaveValue('');
	await expect(page.locator('#notes').getByRole('status')).not.toHaveText('40 of 40 notes');
});

test('a link to an element that nothing is cited for by itself names it', async ({ page }) => {
	await ready(page, `${place}?element=I:genocide/acts/killing/mental`);
	const element = page.getByRole('combobox', { name: 'Cited by' });
	await expect(element).toHaveValue('I:genocide/acts/killing/mental');
	await expect(element.locator('option:checked')).toHaveText('Killing: Intent and knowledge');
});

test('a link to a note that the choice leaves out leads to it, and shows all again', async ({
	page
}) => {
	await ready(page, `${place}?kind=treaty`);
	await expect(note(page, 25)).toHaveCount(0);
	await page.locator('#timeline').getByRole('link', { name: /^25/ }).click();
	await expect(note(page, 25)).toBeInViewport();
	await expect(page.getByText('40 of 40 notes')).toBeAttached();
	await ready(page, `${place}?kind=treaty#note-40`);
	await expect(note(page, 40)).toBeInViewport();
});

test('an address that asks for what is not there asks for nothing', async ({ page }) => {
	await ready(page, `${place}?kind=rumour&flag=x&origin=y&publisher=z&element=I:nothing`);
	await expect(page.getByText('40 of 40 notes')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
	await expect(page).toHaveURL(place);
});

test('a note tells its chain, from the article’s claim to where the information came from', async ({
	page
}) => {
	await ready(page);
	await unfold(note(page, 13));
	const chain = note(page, 13).getByRole('list', { name: 'Chain of note 13' });
	await expect(chain).toContainText('¶ 9');
	await expect(chain).toContainText('The Washington Post');
	await expect(chain).toContainText('also in notes 10, 12, 16');
	await expect(chain).toContainText('Consulted no (no link in our copy)');
	await chain.getByRole('link', { name: /Kwon Hyok/ }).click();
	await expect(page.locator('#origin-bbc-access-to-evil')).toBeInViewport();
});

test('an origin set aside shows which items, marks and findings lose what they stand on', async ({
	page
}) => {
	await open(page, 'cah/acts/other-inhumane', 'III');
	await page.keyboard.press('4');
	// It is not among what to read first.
	for (const rest of await page.locator('#evidence details.more > summary').all())
		await rest.click();
	await page
		.locator('#evidence article')
		.filter({ hasText: 'E40' })
		.getByRole('button', { name: 'Rely' })
		.click();
	await expect.poll(() => kept(page, 'marks')).toHaveLength(1);
	await ready(page);
	const origin = page.locator('#origin-bbc-access-to-evil');
	await origin.getByRole('button', { name: 'Set aside' }).click();
	await expect(falls(page).getByRole('status')).toContainText(
		'1 of your marks loses all its support'
	);
	await expect(falls(page).getByRole('link', { name: 'III · Other inhumane acts' })).toBeVisible();
	await expect(note(page, 16).getByText('set aside with its origin')).toBeVisible();
	await falls(page).getByText('evidence items without a note').click();
	await expect(falls(page).getByRole('link', { name: 'E40' })).toBeVisible();
	// Nothing is changed by it.
	expect(await kept(page, 'marks')).toHaveLength(1);
	await falls(page)
		.getByRole('button', { name: /Access to Evil.*restore/ })
		.click();
	// What restored it is gone, and the focus is not lost with it.
	await expect(falls(page).getByRole('heading')).toBeFocused();
	await expect(falls(page).getByRole('status')).toContainText('Set a note or an origin aside');
});

test('a finding that a note holds up opens when the note is set aside', async ({ page }) => {
	await open(page, 'cah/chapeau/policy', 'III');
	await page.keyboard.press('0');
	await expect.poll(() => kept(page, 'marks')).toHaveLength(1);
	await ready(page);
	const cited = bookOf(cases[0]!, 'III', law);
	const against = sheetOf(cited, 'cah/chapeau/policy')!.bears.filter(
		(each) => each.direction === 'undermines' && each.evidence.notes.length > 0
	);
	const numbers = new Set(against.flatMap(({ evidence }) => evidence.notes));
	expect(numbers.size).toBeGreaterThan(0);
	for (const number of numbers)
		await note(page, number).getByRole('button', { name: 'Set aside' }).click();
	await expect(falls(page).getByRole('status')).toContainText('1 finding changes');
	await expect(falls(page).locator('[data-moved=true]')).toContainText('nothing decided yet');
});

test('a source is graded, the grade is kept and undone on the bench, and no grade is built in', async ({
	page
}) => {
	await ready(page);
	const reliability = note(page, 7).getByLabel('Reliability');
	await expect(page.getByLabel('Reliability').first()).toHaveValue('');
	await unfold(note(page, 7));
	await reliability.selectOption('B');
	await note(page, 7).getByLabel('Credibility').selectOption('3');
	await expect
		.poll(async () => (await kept(page, 'assessments'))[0]?.grades)
		.toEqual({ '7': { reliability: 'B', credibility: '3' } });
	await page.reload();
	await expect(reliability).toHaveValue('B');
	await open(page);
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Undone: the grade of note 7.')).toBeAttached();
	await ready(page);
	await expect(reliability).toHaveValue('B');
	await expect(note(page, 7).getByLabel('Credibility')).toHaveValue('');
});

test('all is done by keyboard', async ({ page }) => {
	await ready(page);
	const button = note(page, 1).getByRole('button', { name: 'Set aside' });
	await button.focus();
	await page.keyboard.press('Space');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	await note(page, 1).locator('summary').first().press('Enter');
	await note(page, 1).getByLabel('Reliability').focus();
	await page.keyboard.press('c');
	await expect(note(page, 1).getByLabel('Reliability')).toHaveValue('C');
});

test('without JavaScript the notes, their chains and the origins are there, and no dead control', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${place}#note-25`);
	await expect(note(page, 25)).toContainText('Dated after the article');
	await expect(page.locator('#origins article')).toHaveCount(cases[0]!.origins.length);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await context.close();
});

for (const width of [1440, 320])
	test(`axe finds nothing on the sources, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await ready(page);
		await note(page, 10).getByRole('button', { name: 'Set aside' }).click();
		await unfold(note(page, 10));
		await note(page, 10).locator('summary').last().click();
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});

/**
 * One click opens the rest of the evidence on its side where there is a rest, the second an item’s notes, the third
 * goes to the note. An element’s first page holds what is read first, so the count’s book is waited for. From the first element to the others by a
 * link, as a reader goes: the book is fetched once.
 */
for (const { id: count } of cases[0]!.counts)
	test(`every note is within three clicks of each element of count ${count} that it bears on`, async ({
		page
	}) => {
		const book = bookOf(cases[0]!, count, law);
		const response = await page.request.get(place);
		const anchors = new Set(
			[...(await response.text()).matchAll(/id="(note-\d+)"/g)].map(([, id]) => id!)
		);
		const items = page.locator('#evidence article');
		await open(page, book.elements[0]!.id, count);
		const rest = page.locator('#evidence details.more');
		const openRest = async () => {
			for (const each of await rest.all())
				if ((await each.getAttribute('open')) === null) await each.locator('> summary').click();
		};
		const all = sheetOf(book, book.elements[0]!.id)!.bears.length;
		await expect
			.poll(async () => {
				await openRest();
				return items.count();
			})
			.toBe(all);
		await page.evaluate(() => document.body.append(document.createElement('a')));
		let pairs = 0;
		for (const { id } of book.elements) {
			const sheet = sheetOf(book, id)!;
			const wanted = sheet.notes.map(({ number }) => number);
			if (wanted.length === 0) continue;
			await page.evaluate(
				(href) => {
					const link = document.querySelector<HTMLAnchorElement>('body > a:last-child')!;
					link.href = href;
					link.click();
				},
				address(id, count)
			);
			await expect(page).toHaveURL(address(id, count));
			const bears = sheet.bears.map(({ evidence, direction }) => `${evidence.id}-${direction}`);
			await expect
				.poll(async () => {
					await openRest();
					return items.evaluateAll((all) => all.map((each) => each.id).sort());
				})
				.toEqual(bears.sort());
			const links = await page
				.locator('#evidence article details a[href*="/sources#note-"]')
				.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
			for (const number of wanted) {
				expect(links, `${count} ${id}`).toContain(`note-${number}`);
				expect(anchors).toContain(`note-${number}`);
				pairs += 1;
			}
		}
		expect(pairs).toBeGreaterThan(20);
		// And once with real clicks.
		const card = items.filter({ has: page.locator('.folded a') }).first();
		await card.locator('.folded summary').click();
		await card.locator('.folded a').first().click();
		await expect(page).toHaveURL(/sources#note-\d+$/);
		await expect(page.locator('article:target')).toBeInViewport();
	});
