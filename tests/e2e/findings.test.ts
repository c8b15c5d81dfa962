import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { awake, kept, open, show } from './bench.ts';

const place = (count = '') => `/cases/dprk-2012/findings${count && `/${count}`}`;

/** Marks some elements of Count I, the intent with a reason and an item relied on, and goes to the findings. */
async function marked(page: Page) {
	await open(page, 'genocide/chapeau/group');
	await page.keyboard.press('4');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Intent');
	await page.keyboard.press('2');
	await show(page, 'Mark');
	await page.getByRole('textbox', { name: 'Reason' }).fill('Officers speak of a threat.');
	await show(page, 'Evidence');
	await page.getByRole('button', { name: /^Rely/ }).first().click();
	await page.goto('/cases/dprk-2012/bench/I/genocide/acts/killing');
	await awake(page);
	await page.keyboard.press('4');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(3);
	await page.goto(place());
	await expect(row(page, 'I')).toContainText('Not made out: at most weak');
}

const row = (page: Page, count: string) =>
	page
		.getByRole('region', { name: 'The ladder of strengths' })
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: new RegExp(`^${count} · `) }) });
const road = (page: Page, name: 'finding' | 'defeat') =>
	page.getByRole('region', {
		name: `What would ${name === 'finding' ? 'establish' : 'defeat'} the count`
	});
const trial = (page: Page) => page.getByRole('complementary', { name: /Trial/ });
const tryRow = (page: Page, name: string) =>
	page.getByRole('group', { name: `Try ${name}`, exact: true });

test('every count stands on the ladder, and a standard may be drawn elsewhere and put back', async ({
	page
}) => {
	await marked(page);
	await expect(row(page, 'II')).toContainText('Open: nothing decided yet');
	const cells = row(page, 'I').getByRole('cell');
	await expect(cells.nth(0)).toContainText('the lowest it can be');
	await expect(cells.nth(2)).toContainText('the highest it can be');
	await expect(cells.nth(3)).toHaveText('');

	await page.getByText('All standards, and the strength').click();
	const standards = page.getByRole('region', { name: 'Standards and counts' });
	await expect(standards.getByRole('rowheader')).toHaveCount(5);
	await expect(standards).toContainText('only reasonable inference');
	const line = standards.getByRole('combobox', { name: 'Substantial grounds is met from' });
	await line.selectOption({ label: 'Weak' });
	await expect(row(page, 'I')).toContainText('Open: at most weak');
	await page.reload();
	await expect(row(page, 'I')).toContainText('Open: at most weak');
	// The bench reads the same line.
	await page.goto('/cases/dprk-2012/bench/I/genocide/chapeau/group');
	await expect(page.getByRole('region', { name: 'Finding' })).toContainText('still open');
	await page.goto(place());
	await page.getByText('All standards, and the strength').click();
	await page.getByRole('button', { name: /Reset all lines/ }).click();
	await expect(standards.getByRole('combobox').first()).toBeFocused();
	await expect(row(page, 'I')).toContainText('Not made out: at most weak');
	await expect(line).toHaveValue('strong');
});

test('the reasons unfold from the finding down to the mark, its reason and its evidence', async ({
	page
}) => {
	await marked(page);
	const reasons = page.getByRole('region', { name: /The reasoning/ });
	const intent = reasons.getByRole('listitem').filter({ hasText: /^1\.2/ });
	await expect(intent).toContainText('weak, limits it');
	await intent.locator('summary').first().click();
	await expect(intent).toContainText('Officers speak of a threat.');
	await expect(intent).toContainText('relied on');
	await intent.getByText(/^Against: \d+ items/).click();
	await expect(intent.getByRole('link', { name: /^E\d+$/ }).first()).toBeVisible();
	await intent.getByRole('link', { name: 'Open on the bench' }).click();
	await expect(page).toHaveURL(/bench\/I\/genocide\/chapeau\/intent$/);
});

test('the shortest roads name their steps, and the others have their cost', async ({ page }) => {
	await marked(page);
	const up = road(page, 'finding');
	await expect(up.getByRole('list').first().getByRole('listitem')).toHaveText([
		/Intent to destroy, as such.*2 steps up.*Weak.*Strong/s,
		/In whole or in part.*to be marked.*Unmarked.*at least Strong/s,
		/Manifest pattern.*to be marked/s
	]);
	await expect(up).toContainText('Total: 2 steps and 2 elements to mark.');
	await up.getByText('All routes compared').click();
	await expect(
		up.getByRole('row').filter({ hasText: 'Destructive conditions of life' })
	).toContainText('2 steps and 3 elements to mark');
	await expect(road(page, 'defeat')).toContainText('Already not made out');
	await page.getByRole('combobox', { name: 'Forum' }).selectOption('custom');
	await expect(page.getByText(/^No longer asked for: .*Manifest pattern/)).toBeAttached();
	// Custom asks for no pattern, and holds what is proved to its own standard.
	await expect(page.getByRole('combobox', { name: 'Standard', exact: true })).toHaveValue(
		'beyond-reasonable-doubt'
	);
	await expect(up).not.toContainText('Manifest pattern');
	// What is judged is set against no standard, so no road leads to one.
	await page.getByRole('link', { name: /^IV · / }).click();
	await expect(page).toHaveURL(place('IV'));
	await expect(page.locator('section.count')).toContainText('Judged: no standard of proof applies');
	await expect(up).toHaveCount(0);
});

test('a road is tried without touching a mark, and kept or discarded', async ({ page }) => {
	await marked(page);
	await road(page, 'finding').getByRole('button', { name: 'Try this route' }).click();
	await expect(trial(page)).toContainText('3 marks moved');
	// The route is gone with its press, and the focus is not lost with it.
	await expect(trial(page)).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: '3 marks moved.' })).toHaveText(
		'3 marks moved. Count I: strong, made out.'
	);
	await expect(row(page, 'I')).toContainText('Made out: strong (as marked: at most weak)');
	expect((await kept(page, 'marks')).length).toBe(3);
	await page.reload();
	await expect(trial(page)).toContainText('3 marks moved');
	await trial(page).getByRole('button', { name: 'Discard' }).click();
	await expect(row(page, 'I')).toContainText('Not made out: at most weak');
	await expect(trial(page)).toBeHidden();
	// What was pressed is gone, and the focus is not lost with it.
	await expect(page.getByRole('button', { name: 'Try out marks' })).toBeFocused();

	await road(page, 'finding').getByRole('button', { name: 'Try this route' }).click();
	await trial(page).getByRole('button', { name: 'Keep these marks' }).click();
	await expect(row(page, 'I')).toContainText('Made out: strong');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(5);
	const [intent] = (await kept(page, 'marks')).filter(
		({ element }) => element === 'genocide/chapeau/intent'
	);
	expect(intent).toMatchObject({ answer: 'strong', reason: 'Officers speak of a threat.' });
	// Undo on the bench takes them back one by one.
	await page.goto('/cases/dprk-2012/bench/I/genocide/chapeau/intent');
	await awake(page);
	for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
	await expect(page.getByRole('region', { name: 'Finding' })).toContainText('at most weak');
});

test('marks are moved up and down by dragging and by keys, and the findings follow', async ({
	page
}) => {
	await marked(page);
	await page.getByRole('button', { name: /^Try out/ }).click();
	const intent = tryRow(page, 'Intent to destroy, as such');
	await intent.scrollIntoViewIfNeeded();
	const track = (await intent.getByRole('radio').first().boundingBox())!;
	const y = track.y + track.height / 2;
	await page.mouse.move(track.x + 2 * track.width + 10, y);
	await page.mouse.down();
	await page.mouse.move(track.x + 5.6 * track.width, y, { steps: 8 });
	await expect(intent.getByRole('radio', { name: /^Conclusive/ })).toBeChecked();
	await page.mouse.up();
	await expect(trial(page)).toContainText('1 mark moved');
	await expect(row(page, 'I')).toContainText('at most strong');
	await page.keyboard.press('ArrowLeft');
	await expect(intent.getByRole('radio', { name: /^Strong/ })).toBeChecked();
	await intent.getByRole('button', { name: /^Unmark/ }).click();
	await expect(intent.getByRole('radio', { name: /^Strong/ })).toBeFocused();
	await expect(row(page, 'I')).toContainText('at most strong');
	await tryRow(page, 'Killing')
		.getByRole('radio', { name: /^Contradicted/ })
		.focus();
	await page.keyboard.press('Space');
	await expect(tryRow(page, 'Killing').getByRole('radio', { name: /^Contradicted/ })).toBeChecked();
	expect((await kept(page, 'marks')).map(({ answer }) => answer).sort()).toEqual([
		'strong',
		'strong',
		'weak'
	]);
});

test('what it turns on follows from the marks', async ({ page }) => {
	await marked(page);
	const turns = page.getByRole('region', { name: 'What would change the result' });
	await expect(turns).toContainText('No single mark changes the outcome');
	await page.getByRole('combobox', { name: 'Standard' }).selectOption('reasonable-grounds-inquiry');
	await expect(turns).toContainText(
		'It would be open if Intent to destroy, as such rose one step, from weak to arguable.'
	);
	await page.goto(place('III'));
	await expect(turns).toContainText('Nothing is marked yet, so nothing decides the result.');
});

test('without JavaScript the page says why nothing is marked', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(place('II'));
	await expect(page.getByText('only JavaScript can read them')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: /^Count II:/ })).toBeVisible();
	await context.close();
});

test('on a phone nothing scrolls sideways, while trying neither', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 320, height: 640 },
		hasTouch: true
	});
	const page = await context.newPage();
	await marked(page);
	await page.getByRole('button', { name: /^Try out/ }).tap();
	// What has just come under the finger takes no tap yet.
	const weak = tryRow(page, 'Killing').getByRole('radio', { name: /^Weak/ });
	await weak.scrollIntoViewIfNeeded();
	await page.waitForTimeout(700);
	await weak.tap();
	await expect(trial(page)).toContainText('1 mark moved');
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	await expectAccessible(page, 'a trial on a phone');
	await context.close();
});

test('axe finds nothing on the findings, light and dark', async ({ page }) => {
	await marked(page);
	await page.getByText('All standards, and the strength').click();
	await page.getByText('All routes compared').first().click();
	await page.getByRole('button', { name: /^Try out/ }).click();
	await page
		.getByRole('region', { name: /The reasoning/ })
		.locator('summary', { hasText: 'Intent' })
		.click();
	await expectAccessible(page);
});
