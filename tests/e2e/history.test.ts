import { expect, test, type Page } from '@playwright/test';
import { answers } from '#lib/domain/strength.ts';
import { expectAccessible } from './axe.ts';
import { address, awake, kept, open, reason, strength } from './bench.ts';

const place = '/cases/dprk-2012/history';
const lines = (page: Page) => page.locator('main ol > li');
const panel = (page: Page) => page.getByRole('complementary', { name: /^At (step|the)/ });

async function ready(page: Page) {
	await page.goto(place);
	await expect(page.getByText('Opening …')).toBeHidden();
}

/** Two answers of one element, one of another, and the forum. */
async function marked(page: Page) {
	await open(page);
	await page.keyboard.press('2');
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('1');
	// The next element opens at its beginning, and scrolls what is pressed from under the mouse.
	await expect(page).not.toHaveURL(address('genocide/chapeau/group'));
	const forum = page.locator('#forum');
	await expect(async () => {
		if (!(await forum.isVisible())) await page.locator('.outline .whole > summary').click();
		await expect(forum).toBeVisible({ timeout: 1000 });
	}).toPass();
	await forum.selectOption('custom');
	await expect.poll(() => kept(page, 'steps')).toHaveLength(4);
}

/** The device as it is after so many changes, written straight into its store. */
async function filled(page: Page, many: number) {
	await open(page);
	await page.evaluate(
		([many, answers]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('chapeau');
				opening.onsuccess = () => {
					const work = opening.result.transaction(['assessments', 'marks', 'steps'], 'readwrite');
					const heads = work.objectStore('assessments').getAll();
					heads.onsuccess = () => {
						const head = heads.result[0];
						let before: unknown;
						for (let number = 1; number <= many; number += 1) {
							const at = new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString();
							const answer = answers[number % 6];
							const place = { count: 'I', element: 'genocide/chapeau/intent' };
							const after = { ...place, answer, changed: at };
							const step = { assessment: head.id, number, at, kind: 'mark', before, after };
							work.objectStore('steps').put(step);
							before = after;
						}
						work.objectStore('marks').put({ assessment: head.id, ...(before as object) });
						work.objectStore('assessments').put({ ...head, position: many });
					};
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					work.onerror = () => reject(work.error);
				};
			}),
		[many, [...answers]] as const
	);
}

test('each change has its line, newest first, with what it was and what came of it', async ({
	page
}) => {
	await marked(page);
	await ready(page);
	await expect(lines(page)).toHaveCount(5);
	await expect(lines(page).nth(0)).toContainText('forum: ICC → Custom');
	await expect(lines(page).nth(0)).toContainText('You are here');
	await expect(lines(page).nth(0)).toHaveAttribute('aria-current', 'step');
	await expect(lines(page).nth(2)).toContainText('Count I');
	await expect(lines(page).nth(2).locator('.answer')).toHaveText(/Weak\s*to\s*Strong/);
	await expect(lines(page).nth(4)).toContainText('The beginning');
	await page.getByLabel('Changes of').selectOption('settings');
	await expect(lines(page)).toHaveCount(1);
	await page.getByLabel('Changes of').selectOption('I:genocide/chapeau/group');
	await expect(page.getByText('2 of 4 changes')).toBeVisible();
});

test('going back and forward again changes the assessment itself, and loses nothing', async ({
	page
}) => {
	await marked(page);
	await ready(page);
	await page.getByRole('button', { name: 'Undo to here step 1' }).click();
	await expect(page.getByText('You are now at step 1.')).toBeVisible();
	await expect(page.locator('#here')).toBeFocused();
	await expect(lines(page).nth(0)).toContainText('undone');
	await expect.poll(async () => (await kept(page, 'assessments'))[0]?.forum).toBe('icc');
	await open(page);
	await expect(strength(page, 'Weak')).toBeChecked();
	await ready(page);
	await page.getByRole('button', { name: 'Redo to here step 3' }).click();
	await expect(page.getByText('You are now at step 3.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo to here the beginning' }).click();
	await expect(page.getByText('You are now at the beginning.')).toBeVisible();
	expect(await kept(page, 'marks')).toHaveLength(0);
	await page.getByRole('button', { name: 'Redo to here step 4' }).click();
	await expect(page.getByText('You are now at step 4.')).toBeVisible();
	await open(page);
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(page.locator('#forum')).toHaveValue('custom');
});

test('a point is set beside the present: findings then and now, and what differs', async ({
	page
}) => {
	await marked(page);
	await ready(page);
	await page.getByRole('button', { name: 'View at this point step 1' }).click();
	await expect(page.getByRole('heading', { name: 'At step 1' })).toBeFocused();
	await expect(panel(page)).toContainText('then: at most weak');
	await expect(panel(page)).toContainText('now: at most unsupported');
	await expect(panel(page)).toContainText('forum: ICC → Custom');
	const changed = panel(page).getByRole('listitem');
	// With the forum goes the standard, since custom has one of its own.
	await expect(changed).toHaveCount(4);
	await expect(changed.nth(2)).toHaveText(/Count I.*Weak.*to.*Strong/s);
	await expect(changed.nth(3)).toHaveText(/unmarked.*to.*Unsupported/s);
	// It only looks: nothing has moved.
	await expect(lines(page).nth(0)).toContainText('You are here');
	await page.getByRole('button', { name: 'Close the comparison' }).click();
	await expect(page.getByRole('button', { name: 'View at this point step 1' })).toBeFocused();
});

test('a point is kept as an assessment of its own, and compared with the present one', async ({
	page
}) => {
	await marked(page);
	await page.getByRole('button', { name: /assessments and files/ }).click();
	await page.getByRole('link', { name: 'History' }).click();
	await page.getByRole('button', { name: 'View at this point step 1' }).click();
	await panel(page).getByRole('button', { name: 'Save as a separate assessment' }).click();
	await expect(panel(page).getByText('Saved as “My assessment, at step 1”')).toBeFocused();
	// The open one is as it was, with its history.
	await expect(lines(page)).toHaveCount(5);
	expect(await kept(page, 'assessments')).toHaveLength(2);
	await panel(page).getByRole('link', { name: 'Compare the two' }).click();
	const group = page.getByRole('row', { name: /^\W*I · 1\.1 Protected group/ });
	await expect(group).toContainText('2 steps: weak to strong');
	await expect(page.getByLabel('My assessment, at step 1')).toBeChecked();
	await expect(page.getByLabel('My assessment (open on the bench)')).toBeChecked();
});

test('a change made in another tab shows, and all is done by keyboard', async ({
	page,
	context
}) => {
	await marked(page);
	const other = await context.newPage();
	await ready(other);
	await reason(page).fill('Because of the camps.');
	await expect(lines(other).nth(0)).toContainText('reason: “Because of the camps.”');
	await other.getByRole('button', { name: 'View at this point step 3' }).focus();
	await other.keyboard.press('Enter');
	await expect(panel(other)).toContainText('reason: “Because of the camps.”');
	await other.getByRole('button', { name: 'Undo to here step 2' }).focus();
	await other.keyboard.press('Space');
	await expect(lines(other).nth(3)).toContainText('You are here');
	await expect(reason(page)).toHaveValue('');
});

test('two thousand changes come a hundred at first, then twice as many each time, and the first of them can be gone back to', async ({
	page
}) => {
	await filled(page, 2000);
	await ready(page);
	await expect(page.getByText('2000 of 2000 changes')).toBeVisible();
	await expect(lines(page)).toHaveCount(100);
	await page.getByRole('button', { name: /Show 100 older/ }).click();
	await expect(lines(page)).toHaveCount(200);
	await page.getByRole('button', { name: 'Undo to here step 1900' }).click();
	await expect(page.getByText('You are now at step 1900.')).toBeVisible();
	await page.getByRole('button', { name: 'View at this point step 1950' }).click();
	await expect(panel(page)).toContainText('At step 1950');
	for (const more of [200, 400, 800, 400]) await page.getByText(`Show ${more} older`).click();
	// Asked for where they stand: names and words sought in two thousand lines take the test ten seconds.
	await expect(lines(page)).toHaveCount(2001);
	await lines(page).last().getByRole('button', { name: 'Undo to here the beginning' }).click();
	await expect(page.locator('main .said')).toHaveText('You are now at the beginning.');
	await expect(page.locator('#here')).toBeFocused();
	expect(await kept(page, 'marks')).toEqual([]);
});

test('where nothing was changed it says so, and without JavaScript why nothing shows', async ({
	page,
	browser
}) => {
	await ready(page);
	await expect(page.getByText('No changes yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Mark an element on the bench' }).click();
	await awake(page);
	const context = await browser.newContext({ javaScriptEnabled: false });
	const still = await context.newPage();
	await still.goto(place);
	await expect(still.getByText('only JavaScript can read it')).toBeVisible();
	await expect(still.getByText('Opening …')).toBeHidden();
	await context.close();
});

for (const width of [1440, 320])
	test(`axe finds nothing on the history, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await marked(page);
		await ready(page);
		await page.getByRole('button', { name: 'Undo to here step 3' }).click();
		await expect(page.getByText('You are now at step 3.')).toBeVisible();
		await page.getByRole('button', { name: 'View at this point step 1' }).click();
		await expect(panel(page)).toBeVisible();
		await expectAccessible(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
