import { expect, test, type Page } from '@playwright/test';
import { held } from '#lib/cases/dprk-2012/held.ts';
import { toCsv } from '#lib/export/csv.ts';
import { expectAccessible } from './axe.ts';
import { kept, open as openBench, reason, strength } from './bench.ts';

const address = '/cases/dprk-2012/compare';
const moment = '2026-01-01T00:00:00.000Z';
const group = 'I:genocide/chapeau/group';
const intent = 'I:genocide/chapeau/intent';
const widespread = 'III:cah/chapeau/widespread';
const deportation = 'III:cah/acts/deportation';

/** A saved file; a mark is its answer, by count and element. */
function file(name: string, marks: Record<string, string>) {
	const content = {
		format: 'chapeau-assessment',
		version: 2,
		law: '2026-01-01',
		case: { id: 'dprk-2012', version: 1 },
		name,
		forum: 'icc',
		standard: 'substantial-grounds',
		created: moment,
		changed: moment,
		marks: Object.entries(marks).map(([place, answer]) => ({
			count: place.split(':')[0],
			element: place.slice(place.indexOf(':') + 1),
			answer,
			reason: `<b>${name}</b> says so.`,
			changed: moment
		}))
	};
	return {
		name: `${name}.json`,
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(content))
	};
}
const ann = file('Ann', { [group]: 'strong', [intent]: 'weak', [widespread]: 'strong' });
const bob = file('Bob', { [group]: 'strong', [intent]: 'conclusive', [widespread]: 'arguable' });
const bad = { name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"x": 1}') };

type Files = ReturnType<typeof file>[];

async function openCompare(page: Page, files: Files = []) {
	await page.goto(address);
	await expect(page.getByLabel('Open files')).toBeAttached();
	if (files.length > 0) await page.getByLabel('Open files').setInputFiles(files);
}
const table = (page: Page) => page.getByRole('region', { name: /^Elements and what/ });
const row = (page: Page, element: RegExp) => table(page).getByRole('row', { name: element });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const question = (page: Page, element: RegExp) =>
	section(page, 'Adjudicate')
		.locator('details[data-state]')
		.filter({ has: page.getByText(element) });

test('two files open beside a third bad one, ordered by disagreement, and nothing is stored', async ({
	page
}) => {
	await openCompare(page, [ann, bad, bob]);
	await expect(page.getByRole('alert').filter({ hasText: 'bad.json' })).toHaveText(
		'“bad.json” is not a Chapeau assessment. Choose the .json file that Chapeau saved.'
	);
	const heads = table(page).locator('tbody tr > th');
	await expect(heads.nth(0)).toContainText('Intent to destroy');
	await expect(row(page, /Intent to destroy/)).toContainText('3 steps: weak to conclusive');
	await expect(row(page, /Intent to destroy/)).toContainText('divided: 1 meets it, 1 falls short');
	await expect(heads.nth(1)).toContainText('Widespread');
	await expect(row(page, /Protected group/)).toContainText('same: strong');
	await row(page, /Intent to destroy/)
		.getByRole('button')
		.click();
	await expect(table(page).getByText('<b>Ann</b> says so.')).toBeVisible();
	await page.getByRole('radio', { name: 'By count' }).check();
	await expect(heads.nth(0)).toHaveText(/^Count I/);
	await expect(heads.nth(1)).toContainText('Protected group');
	expect(await kept(page, 'assessments')).toHaveLength(1);
});

test('agreement has its number, and says why where there is none', async ({ page }) => {
	await openCompare(page, [ann, bob]);
	const agreement = section(page, 'Agreement');
	await expect(agreement.getByRole('row', { name: /^All counts/ })).toContainText(
		/Alpha −?\d\.\d\d over 3 elements/
	);
	await expect(agreement.getByRole('row', { name: /^II:/ })).toContainText(
		'No alpha: no element has been marked by two or more people.'
	);
	await expect(agreement.getByRole('row', { name: /Ann and Bob/ })).toContainText(
		'Intent to destroy'
	);
});

test('what the Commission found is “at least”, and its silence is no mark', async ({ page }) => {
	await openCompare(page, [
		file('Ann', { [widespread]: 'weak', [group]: 'weak', [deportation]: 'conclusive' })
	]);
	await expect(row(page, /Widespread/)).toContainText('at least arguable');
	await expect(row(page, /Widespread/)).toContainText('Ann 1 step below what UN Commission');
	await expect(row(page, /Deportation/)).toContainText('no clear difference');
	await expect(row(page, /Protected group/)).toContainText('silent');
	await expect(row(page, /Protected group/)).toContainText('only one on the scale');
	await expect(row(page, /Intent to destroy/)).toContainText('considered, left open');
	await row(page, /Protected group/)
		.getByRole('button')
		.click();
	await expect(table(page).getByText('counts neither for nor against.')).toBeVisible();
	await expect(section(page, 'Agreement')).toContainText('no element has been marked by two');
});

test('assessments of this device are compared without being opened', async ({ page, context }) => {
	await openBench(page);
	await strength(page, 'Weak').check();
	await page.getByRole('button', { name: /assessments and files/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Assessments of this case' });
	await dialog.getByRole('button', { name: 'Duplicate' }).click();
	await expect(dialog.getByText('The copy is open.')).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await strength(page, 'Conclusive').check();
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
	// Affirmative and negative on one device: both are there without being asked for.
	await openCompare(page);
	await expect(row(page, /Protected group/)).toContainText('3 steps: weak to conclusive');
	await expect(row(page, /Protected group/)).toContainText(
		'My assessment (copy) 3 steps above My assessment'
	);
	await expect(page.getByLabel('My assessment (copy) (open on the bench)')).toBeChecked();
	await page.getByLabel('My assessment', { exact: true }).uncheck();
	await page.reload();
	await expect(page.getByLabel('My assessment', { exact: true })).not.toBeChecked();
	await page.getByLabel('My assessment', { exact: true }).check();
	// A mark in another tab shows here, though it is made in the one that is not open here.
	const other = await context.newPage();
	await openBench(other);
	await other.getByRole('button', { name: /assessments and files/ }).click();
	await other.getByRole('button', { name: 'Open My assessment', exact: true }).click();
	await other.getByRole('button', { name: 'Close' }).click();
	await strength(other, 'Strong').check();
	await expect(row(page, /Protected group/)).toContainText('1 step: strong to conclusive');
});

test('an adjudicated assessment has its marks and what each said, on the bench', async ({
	page
}) => {
	await openCompare(page, [ann, bob]);
	const adjudicate = section(page, 'Adjudicate');
	await expect(adjudicate.getByRole('status').first()).toContainText(
		'0 of 2 differences resolved. 1 agreed'
	);
	const asked = question(page, /Intent to destroy/);
	await asked.locator('summary').first().click();
	await asked.getByRole('radio', { name: /^Weak/ }).check();
	await expect(asked).toHaveAttribute('data-state', 'no-reason');
	await asked.getByLabel('Why').fill('The pattern has another explanation.');
	await expect(asked).toHaveAttribute('data-state', 'resolved');
	await page.reload();
	await expect(asked).toHaveAttribute('data-state', 'resolved');
	await expect(adjudicate.getByRole('status').first()).toContainText('1 of 2');
	await asked.locator('summary').first().click();
	await expect(asked.getByLabel('Why')).toHaveValue('The pattern has another explanation.');
	await expect(adjudicate).toContainText('1 unresolved element stays unmarked.');
	await adjudicate.getByRole('button', { name: 'Start over' }).click();
	await expect(adjudicate.getByRole('status').first()).toContainText('0 of 2');
	await expect(adjudicate.getByRole('button', { name: 'Restore' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(adjudicate.getByRole('status').first()).toContainText('1 of 2');
	await adjudicate.getByLabel('Name of the new assessment').fill('Panel');
	await adjudicate.getByRole('button', { name: 'Save as a new assessment' }).click();
	await expect(adjudicate.getByText('“Panel” is saved with 2 marks')).toBeVisible();
	await openBench(page, 'genocide/chapeau/intent');
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect(reason(page)).toHaveValue(
		/^The pattern has another explanation\.\n\nWhat each said:\n– Ann: Weak\. <b>Ann<\/b> says so\.\n– Bob: Conclusive\./
	);
	await expect(page.getByRole('button', { name: /Panel/ })).toBeVisible();
});

test('where the session holds nothing, it says so and works on', async ({ page }) => {
	await page.addInitScript(() => {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, value) {
			if (key.includes('compare')) throw new DOMException('no room', 'QuotaExceededError');
			setItem.call(this, key, value);
		};
	});
	await openCompare(page, [ann, bob]);
	await expect(page.getByText('would lose this comparison')).toBeVisible();
	await expect(row(page, /Intent to destroy/)).toContainText('3 steps');
});

test('names and reasons of any kind are text, turn nothing around and break out of nothing', async ({
	browser
}) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
	const page = await context.newPage();
	const reversed = '\u202eرأي\u2066';
	const long = 'Unbreakable'.repeat(18);
	await openCompare(page, [
		file(reversed, { [intent]: 'weak' }),
		file('<img src=x onerror="document.title=1">', { [intent]: 'strong' }),
		file(long, { [intent]: 'cannot-tell' }),
		file('👩‍👩‍👧‍👦 __proto__', { [intent]: 'conclusive' })
	]);
	await row(page, /Intent to destroy/)
		.getByRole('button')
		.click();
	await expect(table(page)).toContainText('رأي: weak');
	await expect(row(page, /Intent to destroy/)).toContainText('رأي 2 steps below the median');
	await question(page, /Intent to destroy/)
		.locator('summary')
		.first()
		.click();
	await expect(page).toHaveTitle(/^Compare/);
	const beyond = await page
		.getByRole('main')
		.locator('*')
		.evaluateAll(
			(all) =>
				all.filter(
					(each) =>
						!each.closest('[role=region], .unseen') && each.getBoundingClientRect().right > 320
				).length
		);
	expect(beyond).toBe(0);
	await context.close();
});

test('a colleague’s table of marks (CSV) is compared like a file', async ({ page }) => {
	const place = { count: 'I', element: 'genocide/chapeau/intent', changed: moment };
	const record = await (await page.request.get('/data/cases/dprk-2012/record.json')).json();
	const csv = toCsv({
		record,
		head: {
			id: 'a',
			case: { id: 'dprk-2012', version: 1 },
			name: 'Table',
			forum: 'icc',
			standard: 'substantial-grounds',
			created: moment,
			changed: moment
		},
		marks: new Map([[intent, { ...place, answer: 'conclusive', reason: '=1+1, “he said”' }]])
	});
	await openCompare(page, [
		ann,
		{ name: 'marks.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
	]);
	await expect(row(page, /Intent to destroy/)).toContainText('Table 3 steps above Ann');
	await page.reload();
	await expect(row(page, /Intent to destroy/)).toContainText('Table 3 steps above Ann');
});

test('tables as spreadsheets save them are compared, and a reload reads them again', async ({
	page
}) => {
	const names = ['semicolons', 'ansi', 'utf16-tabs', 'row-added-by-hand'];
	await page.goto(address);
	await page
		.getByLabel('Open files')
		.setInputFiles(names.map((name) => `tests/samples/marks-${name}.csv`));
	const notes = page.getByRole('status', { name: 'How the files were read' });
	const check = async () => {
		await expect(page.getByText('marks-utf16-tabs.csv', { exact: true })).toBeVisible();
		await expect(row(page, /Intent to destroy/).first()).toContainText('same: weak');
		await expect(notes).toContainText('“marks-row-added-by-hand.csv”: 1 mark has no time');
	};
	// The old Excel’s table and the semicolons’ differ by their letters on disk, and not as text.
	await expect(page.getByRole('alert').filter({ hasText: 'is open already' })).toBeHidden();
	await check();
	await page.reload();
	await check();
});

test('by keyboard: a file that is closed leaves one where files are opened', async ({ page }) => {
	await openCompare(page, [ann, bob]);
	await page.getByRole('button', { name: 'Close Ann' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Open files')).toBeFocused();
	await expect(page.getByText('Bob.json')).toBeVisible();
});

test('a class of forty is shown by how many gave each strength', async ({ page }) => {
	const answers = ['weak', 'arguable', 'arguable', 'strong', 'cannot-tell'];
	await openCompare(
		page,
		Array.from({ length: 40 }, (_, at) =>
			file(`Student ${at + 1}`, { [intent]: answers[at % 5]!, [group]: 'strong' })
		)
	);
	await expect(table(page).getByRole('columnheader', { name: /^40 people/ })).toBeVisible();
	const bars = row(page, /Intent to destroy/).getByRole('listitem');
	await expect(bars).toHaveText([
		/^\s*0/,
		/^\s*0/,
		/^\s*8\s*weak/,
		/^\s*16\s*arguable/,
		/^\s*8\s*strong/,
		/^\s*0/
	]);
	await expect(row(page, /Intent to destroy/)).toContainText('8 cannot tell');
	await expect(row(page, /Intent to destroy/)).toContainText(
		'on average 0.5 steps from the median'
	);
	await expect(row(page, /Protected group/)).toContainText('same: strong');
	await page.reload();
	await expect(table(page).getByRole('columnheader', { name: /^40 people/ })).toBeVisible();
	await page.getByRole('button', { name: 'Close all files' }).click();
	await expect(page.getByText('You have chosen one. To compare')).toBeVisible();
});

test('axe finds nothing on the comparison', async ({ page }) => {
	await openCompare(page, [ann, bad, bob]);
	await row(page, /Intent to destroy/)
		.getByRole('button')
		.click();
	await question(page, /Intent to destroy/)
		.locator('summary')
		.first()
		.click();
	for (const summary of await section(page, 'Agreement').locator('summary').all())
		await summary.click();
	await expectAccessible(page);
	await page
		.getByLabel('Open files')
		.setInputFiles(
			Array.from({ length: 12 }, (_, at) => file(`Student ${at}`, { [intent]: 'arguable' }))
		);
	await expect(table(page).getByRole('columnheader', { name: /^14 people/ })).toBeVisible();
	await expectAccessible(page, 'a class');
});

test('at 320 pixels the page does not scroll sideways, and the elements stay in view', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 320, height: 640 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await openCompare(page, [ann, bob]);
	const head = table(page).getByRole('rowheader', { name: /Intent to destroy/ });
	await expect(head).toBeVisible();
	await question(page, /Intent to destroy/)
		.locator('summary')
		.first()
		.click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await head.scrollIntoViewIfNeeded();
	await table(page).evaluate((each) => each.scrollTo({ left: 500, behavior: 'instant' }));
	await expect(head).toBeInViewport({ ratio: 0.9 });
	await expectAccessible(page, 'on a phone');
	await context.close();
});

test('without JavaScript the later findings are readable, and it says what it needs', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(address);
	await expect(page.getByText('Comparing needs JavaScript')).toBeVisible();
	const later = section(page, 'What was found later');
	for (const { says } of held[0]!.findings) await expect(later.getByText(says)).toBeVisible();
	await later.getByRole('link', { name: 'Widespread' }).click();
	await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(
		'Widespread'
	);
	await context.close();
});
