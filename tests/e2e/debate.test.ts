import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import { violations } from './axe.ts';
import { downloaded } from './download.ts';
import { textOfPdf } from './pdf.ts';

const place = '/cases/dprk-2012/debate';
/** As browsers print by default. */
const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

async function at(page: Page, path: string) {
	await page.goto(path);
	await page.locator('main[data-ready]').waitFor();
}

/** A side’s part of an element that is open in the preparation. */
const side = (page: Page, element: string, name: string) =>
	page.getByRole('region', { name: `${element}, ${name}` });

async function prepared(page: Page) {
	await at(page, place);
	await page.getByLabel('Start from').selectOption('Resolved: genocide of religious believers');
	await page.locator('summary').filter({ hasText: 'Intent to destroy, as such' }).click();
	const pro = side(page, 'Intent to destroy, as such', 'affirmative');
	await pro.getByLabel('Mark').selectOption('Strong');
	await pro.getByLabel('Our claim', { exact: true }).fill('The intent shows in what was done.');
	await pro.getByLabel('What they will say').fill('Repression explains it as well.');
	await pro.getByLabel('Our answer').fill('Not its scale.');
}

test('both sides are prepared, flipped by a key, and “Ready” opens with the other side’s best case', async ({
	page
}) => {
	await prepared(page);
	const intent = 'Intent to destroy, as such';
	const ready = page.getByRole('checkbox', { name: 'Ready' });
	await expect(ready).toBeDisabled();
	await expect(page.getByText(`after writing the best case against: ${intent}.`)).toBeVisible();
	const pro = side(page, intent, 'affirmative');
	await pro.getByLabel('The best case against our claim').fill('The aim was obedience.');
	await ready.check();
	await expect(page.getByRole('button', { name: 'Affirmative, ready' })).toBeVisible();

	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Negative', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	const con = side(page, intent, 'negative');
	await con.getByLabel('Mark').selectOption('Weak');
	// The best case against a claim is prompted by the questions of the other side.
	const { questionsFor, questionsAgainst } = law.tests
		.flatMap(({ root }) => [...nodes(root)])
		.flatMap((node) =>
			node.id === 'genocide/chapeau/intent' && 'guidance' in node ? [node.guidance] : []
		)[0]!;
	await expect(pro.locator('.prompts li')).toHaveText(questionsAgainst);
	await expect(con.locator('.prompts li')).toHaveText(questionsFor);
	await expect(page.getByText(/Their evidence: .* (source|witness)/).first()).toBeVisible();
	// An attack names the evidence that it goes against, with what is to be asked of it.
	const rests = page
		.locator('details')
		.filter({ hasText: /^Their evidence: .* cautions/ })
		.first();
	await rests.locator('summary').click();
	await expect(rests.locator('li').first()).toHaveText(/^E\d+ .*¶ \d+/);

	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.getByLabel('Wording')).toHaveValue(/^Resolved: /);
	await expect(page.getByRole('button', { name: 'Affirmative, ready' })).toBeVisible();
});

test('the blocks of a side, Kialo’s text and Argdown are saved, and a file opens again', async ({
	page
}) => {
	await prepared(page);
	const saved = async (name: string | RegExp) =>
		(await downloaded(page, () => page.getByRole('button', { name }).click())).bytes;
	const blocks = unzipSync(await saved(/^Blocks of the affirmative/));
	const document = strFromU8(blocks['word/document.xml']!);
	expect(document).toContain('w:val="Style13ptBold"');
	expect(document).toContain('The intent shows in what was done.');
	expect(document).toContain('Killing – Affirmative');
	await page.getByLabel('Only blocks on elements this side has marked or written on').check();
	const lean = unzipSync(await saved(/^Blocks of the affirmative/));
	expect(strFromU8(lean['word/document.xml']!)).toContain(
		'Intent to destroy, as such – Affirmative'
	);
	expect(strFromU8(lean['word/document.xml']!)).not.toContain('Killing – Affirmative');
	expect((await saved('Kialo text')).toString()).toMatch(/^1\.1\. (Pro|Con): /m);
	expect((await saved('Argdown')).toString()).toContain('[Motion]');
	const file = await saved('Save to a file');

	await page.getByLabel('Wording').fill('Another motion');
	await page
		.getByLabel('Open a file')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
	await expect(page.getByText('“mine.json” is open')).toBeVisible();
	await expect(page.getByLabel('Wording')).toHaveValue(/^Resolved: /);
	await page
		.getByLabel('Open a file')
		.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') });
	await expect(page.getByRole('alert').filter({ hasText: '“bad.json”' })).toContainText(
		'Nothing was changed.'
	);
});

test('a whole round is flowed by keyboard, and is there after a reload', async ({ page }) => {
	await prepared(page);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	const here = page.locator('[data-here]');
	await expect(here).toBeFocused();

	// The 1AC is written; each later speech answers what the one before it said.
	const columns = ['1AC', '1NC', '2AC', 'Block', '1AR', '2NR', '2AR'];
	await page.keyboard.press('Enter');
	await page.keyboard.type('1AC: intent is made out');
	await page.keyboard.press('Enter');
	for (const speech of columns.slice(1)) {
		await expect(here).toBeFocused();
		await page.keyboard.press('a');
		await page.keyboard.type(`${speech}: an answer`);
		await page.keyboard.press('Enter');
	}
	await expect(page.locator('button.argument')).toHaveCount(7);
	await expect(here).toContainText('2AR: an answer');
	await expect(here).toContainText('to: 2NR: an answer');

	// The last has no speech after it; the others are answered.
	await page.keyboard.press('a');
	await expect(page.getByText('The other side has no speech after this one.')).toBeVisible();
	await expect(page.locator('[data-standing="answered"]')).toHaveCount(6);

	// A second argument that nobody takes up, dropped; and one crossed out.
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await page.keyboard.type('1AC: a second ground');
	await page.keyboard.press('Enter');
	await expect(here).toContainText('not answered');
	await page.keyboard.press('d');
	await expect(here).toContainText('dropped, not answered');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('x');
	await expect(here).toContainText('crossed out');
	await page.keyboard.press('u');
	await expect(here).not.toContainText('crossed out');

	// Tab goes on to the next speech, and arrows to the next element.
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('1NC: on the next element');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.type('2AC: on it too');
	await page.keyboard.press('Enter');
	await expect(page.locator('button.argument')).toHaveCount(10);

	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.locator('button.argument')).toHaveCount(10);
	const { name, bytes } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Save .xlsx' }).click()
	);
	expect(name).toBe('flow.flow.xlsx');
	const files = unzipSync(bytes);
	expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/name="[^"]*Count I"/);
});

test('what is being written is there after a reload, finished or not', async ({ page }) => {
	await prepared(page);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await expect(page.locator('[data-here]')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Finished just now');
	await page.keyboard.press('Enter');
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.getByText('Finished just now').first()).toBeVisible();
	await page.getByRole('button', { name: 'New argument' }).click();
	await page.keyboard.type('In the middle of a');
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.getByText('In the middle of a').first()).toBeVisible();
	await expect(page.locator('button.argument')).toHaveCount(2);
});

test('what is being written is there after the tab has crashed', async ({ page, context }) => {
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await expect(page.locator('[data-here]')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Written when the tab');
	const held = await page.evaluate(() => JSON.stringify(sessionStorage));
	const crashed = page.waitForEvent('crash');
	void page.goto('chrome://crash').catch(() => undefined);
	await crashed;
	// A crashed page cannot be driven any more: another takes the tab’s session, as a reload does.
	const again = await context.newPage();
	await again.addInitScript((session) => {
		for (const [key, value] of Object.entries(JSON.parse(session) as Record<string, string>))
			sessionStorage.setItem(key, value);
	}, held);
	await at(again, `${place}/flow`);
	await expect(again.locator('button.argument')).toHaveText(['Written when the tab']);
});

test('what the keys do to an argument, buttons do as well', async ({ page }) => {
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('World Schools');
	const acts = page.getByRole('group', { name: 'The place chosen in the flow' });
	await expect(acts.getByRole('button', { name: 'Answer' })).toBeDisabled();
	await acts.getByRole('button', { name: 'New argument' }).click();
	await page.keyboard.type('P1: the standard is met');
	await acts.getByRole('button', { name: 'Answer' }).click();
	await page.keyboard.type('O1: it is not');
	await acts.getByRole('button', { name: 'Crossed out' }).click();
	const argument = (text: string) => page.locator('button.argument').filter({ hasText: text });
	await expect(argument('O1: it is not')).toContainText('crossed out');
	await expect(argument('P1: the standard is met').first()).not.toContainText('answered');
	await acts.getByRole('button', { name: 'Crossed out' }).click();
	await expect(argument('P1: the standard is met').first()).toContainText('answered');
});

test('a row of one’s own is added, named, flowed in and taken away by keyboard', async ({
	page
}) => {
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Public forum, Con first');
	await expect(page.getByRole('columnheader').nth(1)).toHaveText(/^Con C/);
	const here = page.locator('[data-here]');
	await expect(here).toBeFocused();
	const names = page.getByLabel('Name of this row');
	await expect(names).toHaveCount(1);
	await page.keyboard.press('r');
	await expect(names).toHaveCount(2);
	await expect(names.first()).toBeFocused();
	await page.keyboard.type('Framework: r, a and u are letters here');
	await page.keyboard.press('Enter');
	await expect(here).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Weigh lives first');
	await page.keyboard.press('Enter');
	const row = page.getByRole('row').filter({ has: names.first() });
	await expect(row.locator('button.argument')).toHaveText(/Weigh lives first/);

	// A row that holds an argument keeps its name; without one it goes.
	await page.keyboard.press('ArrowLeft');
	await expect(names.first()).toBeFocused();
	await page.keyboard.press('Delete');
	await page.keyboard.press('Enter');
	await expect(names.first()).toHaveValue('Framework: r, a and u are letters here');
	await page.keyboard.press('r');
	await expect(names).toHaveCount(3);
	await page.keyboard.press('Delete');
	await page.keyboard.press('Enter');
	await expect(names).toHaveCount(2);
	await expect(here).toBeFocused();

	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(names.first()).toHaveValue('Framework: r, a and u are letters here');
	expect(await violations(page)).toEqual([]);
});

test('the timer of a speech runs, stops and outlives a reload', async ({ page }) => {
	await at(page, `${place}/flow`);
	const clock = page.getByRole('timer').first();
	await expect(clock).toHaveText('8:00');
	await page.getByRole('button', { name: 'Start the speech' }).click();
	await expect(clock).toHaveText('7:59');
	await page.getByRole('button', { name: 'Stop the speech' }).click();
	const stood = await clock.textContent();
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(clock).toHaveText(stood!);
	await page.getByRole('button', { name: 'Next speech' }).click();
	await expect(clock).toHaveText('3:00');
});

test('fifteen minutes are walked from the definition to the weakest element, marking on the way', async ({
	page
}) => {
	await at(page, place);
	await page.getByLabel('Start from').selectOption('Resolved: genocide of religious believers');
	await page.getByRole('link', { name: 'Only 15 minutes?' }).click();
	const step = (name: string) => page.getByRole('heading', { level: 2, name });
	const clock = page.getByRole('timer', { name: 'Time left' });
	await expect(clock).toHaveText('15:00');
	await page.getByRole('button', { name: 'Start the time' }).click();
	await expect(clock).toHaveText('14:59');
	await expect(page.getByText('with intent to destroy, in whole or in part')).toBeVisible();
	expect(await violations(page)).toEqual([]);

	await page.getByRole('button', { name: 'Next: standard' }).press('Enter');
	await expect(step('Standard')).toBeFocused();
	await page.getByRole('combobox', { name: 'Standard' }).selectOption('Substantial grounds');
	await expect(page.getByText('“substantial grounds to believe”')).toBeVisible();
	await expect(
		page.getByText(/^Count I: every element .* and one alternative where one is enough/)
	).toBeVisible();
	await page.getByRole('button', { name: 'Next: strongest act' }).press('Enter');
	await expect(page.getByText('No act is marked yet')).toBeVisible();
	await page.getByRole('combobox', { name: 'About' }).selectOption('Killing');
	const killing = side(page, 'Killing', 'affirmative');
	await killing.getByLabel('Mark').selectOption('Arguable');
	await expect(page.getByText(/^Killing: arguable; /)).toBeVisible();
	await killing.getByLabel('Our claim', { exact: true }).fill('Executions for belief.');
	expect(await violations(page)).toEqual([]);

	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(step('Strongest act')).toBeVisible();
	await expect(killing.getByLabel('Our claim', { exact: true })).toHaveValue(
		'Executions for belief.'
	);
	await page.getByRole('button', { name: 'Next: weakest element of the chapeau' }).click();
	await expect(page.getByText('Nothing in the chapeau is marked yet')).toBeVisible();
	// What is marked weaker meanwhile is not put in the place of what is being worked on.
	const about = page.getByRole('combobox', { name: 'About' });
	const first = await about.inputValue();
	await about.selectOption('Intent to destroy, as such');
	await side(page, 'Intent to destroy, as such', 'affirmative')
		.getByLabel('Mark')
		.selectOption('Weak');
	await about.selectOption(first);
	await page.getByRole('combobox', { name: 'Mark' }).first().selectOption('Strong');
	await expect(
		page.getByText('Your marks now point to another. Intent to destroy, as such: weak;')
	).toBeVisible();
	await expect(about).toHaveValue(first);
	await page.getByRole('link', { name: 'Our page for the round' }).click();
	await expect(page.getByText('Executions for belief.')).toBeVisible();
});

test('the step whose time is over says so', async ({ page }) => {
	await page.clock.install();
	await at(page, `${place}/fifteen`);
	await page.getByRole('button', { name: 'Start the time' }).click();
	await expect(page.getByText('Time for this step is up')).toBeHidden();
	await page.clock.runFor('03:01');
	await expect(page.getByText('Time for this step is up: go on to standard.')).toBeVisible();
	await page.getByRole('button', { name: /^2\. Standard/ }).click();
	await expect(page.getByText('Time for this step is up')).toBeHidden();
});

test('the page of a side is printed with definitions first', async ({ page }) => {
	await prepared(page);
	await page.goto(`${place}/page/affirmative`);
	await expect(page.getByRole('heading', { name: 'Definitions' })).toBeVisible();
	const text = textOfPdf(await page.pdf({ format: 'A4' }));
	const order = ['Definitions', 'Burdenandstandard', 'Strongest', 'Weakest', 'Attack'];
	const places = order.map((each) => text.indexOf(each));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBeGreaterThan(-1);
	expect(text).toContain('Theintentshowsinwhatwasdone.');
	expect(text).not.toContain('Backtothepreparation');
	expect(text.slice(text.indexOf('Attack'))).toMatch(/theirevidence:\d+notes?from\d+[a-z’]+\(E\d+/);
});

test('the page of a side stays one page when all counts are in issue', async ({ page }) => {
	await prepared(page);
	for (const count of ['II', 'III', 'IV'])
		await page.getByRole('checkbox', { name: `Count ${count}:` }).check();
	for (const side of ['affirmative', 'negative']) {
		await page.goto(`${place}/page/${side}`);
		await expect(page.getByText(/The blocks have \d+ more/)).toBeVisible();
		const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
		expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	}
});

test('axe finds nothing on the pages of a debate', async ({ page }) => {
	await prepared(page);
	expect(await violations(page)).toEqual([]);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await page.keyboard.press('Enter');
	await page.keyboard.type('An argument');
	await page.keyboard.press('Enter');
	expect(await violations(page)).toEqual([]);
	await page.goto(`${place}/page/negative`);
	await expect(page.getByRole('heading', { name: 'Definitions' })).toBeVisible();
	expect(await violations(page)).toEqual([]);
});
