import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { matrixOf, matrixSource, type MatrixChoice } from '#lib/domain/matrix.ts';
import { law } from '#lib/law/law.ts';
import { expectAccessible } from './axe.ts';
import { kept, open as openBench, strength } from './bench.ts';

const theCase = cases[0]!;
const address = `/cases/${theCase.id}/matrix`;
const laid = (choice: Partial<MatrixChoice> = {}) =>
	matrixOf(matrixSource(theCase, law.tests), {
		columns: 'notes',
		count: '',
		parts: false,
		context: false,
		forum: 'icc',
		...choice
	});
const rowsOf = (choice: Partial<MatrixChoice> = {}) =>
	laid(choice).rows.flatMap((row) => (row.kind === 'element' ? [row] : []));

async function openMatrix(page: Page) {
	await page.goto(address);
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await expect(grid(page)).toBeVisible();
}
const grid = (page: Page) => page.getByRole('grid');
const head = (page: Page, name: RegExp) => page.getByRole('rowheader', { name });
/** A cell, by the name of its row and the place of its column among the notes. */
const cell = (page: Page, row: RegExp, column: number) =>
	page
		.getByRole('row', { name: row })
		.first()
		.locator(`[aria-colindex="${column + 3}"]`);

test('the keys walk every cell, and Tab comes to one of them only', async ({ page }) => {
	await openMatrix(page);
	await page.getByRole('region', { name: /^Elements against/ }).focus();
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	await expect(focused).toContainText('Protected group');
	await page.keyboard.press('ArrowRight');
	await expect(focused).toHaveAttribute('aria-colindex', '2');
	await page.keyboard.press('End');
	await expect(focused).toHaveText(String(rowsOf()[0]!.origins));
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveText(String(rowsOf()[1]!.origins));
	await page.keyboard.press('Home');
	await expect(focused).toContainText('Intent to destroy');
	await page.keyboard.press('Control+End');
	await expect(focused).toHaveAttribute('aria-colindex', '44');
	await expect(focused).toBeInViewport();
	await page.keyboard.press('PageUp');
	await expect(focused).not.toHaveText('');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(focused).toHaveRole('columnheader');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText(theCase.notes[1]!.title);
	await page.keyboard.press('Escape');
	await expect(focused).toHaveRole('columnheader');
	expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1);
});

test('a cell opens what meets in it, and gives the focus back', async ({ page }) => {
	await openMatrix(page);
	const row = rowsOf()[0]!;
	const [column, held] = [...row.cells][0]!;
	const { evidence } = theCase.bearings[[...held.supports, ...held.undermines][0]!]!;
	const item = theCase.evidence.find(({ id }) => id === evidence)!;
	const found = cell(page, /Protected group/, column);
	await found.click();
	const dialog = page.getByRole('dialog', { name: /Protected group/ });
	await expect(dialog).toContainText(item.statement);
	await expect(dialog.getByRole('link', { name: evidence, exact: true })).toHaveAttribute(
		'href',
		`/cases/${theCase.id}/article#${evidence}`
	);
	await page.keyboard.press('Escape');
	await expect(found).toBeFocused();
	const asserted = rowsOf().find(({ basis }) => basis === 'asserted')!;
	await page
		.getByText(/^Asserted, no note cited/)
		.first()
		.click();
	await expect(dialog.or(page.getByRole('dialog'))).toContainText(asserted.label);
	await expect(page.getByRole('dialog').getByText('asserted, not cited')).toHaveCount(
		asserted.bearings.length
	);
});

test('an item is relied on, discounted or set aside where it stands, and the bench has it', async ({
	page
}) => {
	await openMatrix(page);
	const row = rowsOf()[0]!;
	const [column, held] = [...row.cells][0]!;
	const { evidence } = theCase.bearings[[...held.supports, ...held.undermines][0]!]!;
	await cell(page, /Protected group/, column).click();
	const dialog = page.getByRole('dialog', { name: /Protected group/ });
	const discount = dialog.getByRole('button', { name: `Discount: ${evidence}`, exact: true });
	await discount.click();
	await expect(discount).toHaveAttribute('aria-pressed', 'true');
	await dialog.getByRole('button', { name: `Rely: ${evidence}`, exact: true }).click();
	await expect(discount).toHaveAttribute('aria-pressed', 'false');
	await expectAccessible(page, 'a cell with what the mark does', { within: 'dialog' });
	await expect
		.poll(() => kept(page, 'marks'))
		.toMatchObject([{ element: row.id, reliance: { [evidence]: 'rely' } }]);
});

test('on a tablet, where the first that stands is in view, the matrix opens at its beginning', async ({
	page
}) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await openMatrix(page);
	const region = page.getByRole('region', { name: /^Elements against/ });
	expect(await region.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
});

test('on a phone the matrix opens where something stands', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openMatrix(page);
	const first = rowsOf().find(({ cells }) => cells.size > 0)!;
	const column = Math.min(...first.cells.keys());
	await expect(cell(page, new RegExp(first.label), column)).toBeInViewport({ ratio: 1 });
	// No name of a group begins under the names of the elements.
	const covered = await grid(page)
		.locator('thead')
		.evaluate((heads) => {
			const { right } = heads.querySelector('.heads .head')!.getBoundingClientRect();
			const names = [...heads.querySelectorAll('.groups th:not(.narrow) span')];
			return names
				.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }))
				.filter(({ box }) => box.left < right && box.right > right)
				.map(({ name }) => name);
		});
	expect(covered).toEqual([]);
	await expectAccessible(page, 'on a phone');
	await cell(page, new RegExp(first.label), column).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'its drawer on a phone', { within: 'dialog' });
});

test('columns, counts, parts and context are switched', async ({ page }) => {
	await openMatrix(page);
	const shapes = (choice: Partial<MatrixChoice>) =>
		rowsOf(choice)
			.flatMap(({ cells }) => [...cells.values()])
			.reduce(
				(sum, held) => sum + Object.values(held).filter(({ length }) => length > 0).length,
				0
			);
	/** Three kinds of shape, each a class of its cell. */
	const drawn = () =>
		grid(page)
			.locator('tbody td')
			.evaluateAll((cells) =>
				cells.reduce(
					(sum, { classList }) =>
						sum +
						['supports', 'undermines', 'context'].filter((each) => classList.contains(each)).length,
					0
				)
			);
	await expect.poll(drawn).toBe(shapes({}));
	await page.getByLabel('Columns').selectOption('origins');
	await expect(grid(page)).toHaveAttribute('aria-colcount', String(theCase.origins.length + 4));
	await expect.poll(drawn).toBe(shapes({ columns: 'origins' }));
	await page.getByLabel('Rows').selectOption('II');
	await expect(grid(page).locator('tbody .head')).toHaveCount(rowsOf({ count: 'II' }).length);
	await page.getByLabel('Context').check();
	await expect.poll(drawn).toBe(shapes({ columns: 'origins', count: 'II', context: true }));
	await page.getByLabel('Parts').check();
	await expect(grid(page).locator('tbody .head')).toHaveCount(
		rowsOf({ count: 'II', parts: true }).length
	);
});

test('what is too much to hold is in the document where it is in view', async ({ page }) => {
	await openMatrix(page);
	await page.getByLabel('Parts').check();
	await page.getByLabel('Columns').selectOption('evidence');
	const rows = rowsOf({ columns: 'evidence', parts: true });
	await expect(head(page, /Protected group/).first()).toBeVisible();
	expect(await grid(page).locator('td').count()).toBeLessThan(
		(rows.length * theCase.evidence.length) / 4
	);
	await page.getByRole('region', { name: /^Elements against/ }).focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+End');
	const focused = page.locator(':focus');
	await expect(focused).toHaveText(String(rows.at(-1)!.origins));
	await expect(focused).toBeInViewport();
	await page.keyboard.press('Home');
	await expect(focused).toContainText(rows.at(-1)!.label);
	// Scrolled out of the document, the focus waits on the region, and the keys go on from there.
	const region = page.getByRole('region', { name: /^Elements against/ });
	await region.evaluate((each) => each.scrollTo({ top: 0, behavior: 'instant' }));
	await expect(region).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(focused).toContainText(rows.at(-1)!.label);
});

test('a mark made on the bench stands beside its row', async ({ page }) => {
	await openBench(page);
	await strength(page, 'Strong').check();
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	await openMatrix(page);
	const marks = grid(page).locator('tbody .mark');
	await expect(marks.first()).toContainText('Strong');
	await expect(marks.nth(1)).toContainText('unmarked');
});

test('the picture is saved as SVG with every cell, and as PNG of its size', async ({ page }) => {
	await openMatrix(page);
	async function saved(name: string) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		return readFile(await (await download).path());
	}
	const svg = (await saved('Save as SVG')).toString('utf8');
	const cells = rowsOf().reduce((sum, row) => sum + row.cells.size, 0);
	expect(svg.match(/<g class="cell">/g)).toHaveLength(cells);
	expect(svg).toContain(theCase.title);
	const png = await saved('Save as PNG');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(2 * Number(svg.match(/width="(\d+)"/)![1]));
	expect(png.readUInt32BE(20)).toBe(2 * Number(svg.match(/height="(\d+)"/)![1]));
});

test('axe finds nothing on the matrix', async ({ page }) => {
	await openMatrix(page);
	await expectAccessible(page);
	await page.getByLabel('Columns').selectOption('evidence');
	await page.getByLabel('Parts').check();
	await page.getByLabel('Context').check();
	await expectAccessible(page, 'evidence and parts');
	await grid(page).locator('td.supports').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'a cell');
});

test('without JavaScript it is a table of every element and note', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address);
	const table = page.getByRole('table');
	await expect(table.locator('tbody .head')).toHaveCount(rowsOf().length);
	await expect(table.getByRole('columnheader', { name: /^Note \d+$/ })).toHaveCount(
		theCase.notes.length
	);
	await expect(table.locator('td.supports').first()).toBeVisible();
	await table
		.getByRole('link', { name: /Intent to destroy/ })
		.first()
		.click();
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText('Intent');
	await context.close();
});

test('on a phone the table scrolls in its own region, down to 320 pixels', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 320, height: 640 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await openMatrix(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	const first = head(page, /Protected group/).first();
	await page
		.getByRole('region', { name: /^Elements against/ })
		.evaluate((each) => each.scrollTo({ left: 600, behavior: 'instant' }));
	await first.scrollIntoViewIfNeeded();
	await expect(first).toBeInViewport();
	expect((await first.boundingBox())!.width).toBeLessThan(150);
	await context.close();
});

test('on a phone what a row has nothing of never covers its name', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openMatrix(page);
	const silent = head(page, /Direct and public/).first();
	await silent.scrollIntoViewIfNeeded();
	await page
		.getByRole('region', { name: /^Elements against/ })
		.evaluate((each) => each.scrollTo({ left: each.scrollWidth, behavior: 'instant' }));
	const seen = await silent.evaluate((each) => {
		const { left, right, top, height } = each.getBoundingClientRect();
		return [0.02, 0.25, 0.5, 0.75, 0.98].map((part) =>
			each.contains(document.elementFromPoint(left + part * (right - left), top + height / 2))
		);
	});
	expect(seen).not.toContain(false);
});

test('on a phone the marks scroll away behind the names of the elements', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openMatrix(page);
	const first = head(page, /Protected group/).first();
	await first.scrollIntoViewIfNeeded();
	for (const left of [20, 60, 100]) {
		await page
			.getByRole('region', { name: /^Elements against/ })
			.evaluate((each, to) => each.scrollTo({ left: to, behavior: 'instant' }), left);
		const seen = await first.evaluate((each) => {
			const { left, right, top, height } = each.getBoundingClientRect();
			return [0.02, 0.25, 0.5, 0.75, 0.98].map((part) =>
				each.contains(document.elementFromPoint(left + part * (right - left), top + height / 2))
			);
		});
		expect(seen, `scrolled by ${left}`).toEqual([true, true, true, true, true]);
	}
});
