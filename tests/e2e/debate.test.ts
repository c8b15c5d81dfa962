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

/** The next step, by the way that leads there from every page of a debate. */
async function step(page: Page, name: string) {
	await page
		.getByRole('navigation', { name: 'Steps of the debate' })
		.getByRole('link', { name })
		.click();
	await page.locator('main[data-ready]').waitFor();
}

async function prepared(page: Page) {
	await at(page, place);
	await page.getByLabel('Start from').selectOption('Resolved: genocide of religious believers');
	await step(page, 'Clash');
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
	await expect(page.getByRole('button', { name: 'Affirmative, ready' })).toBeVisible();
	await step(page, 'Motion');
	await expect(page.getByLabel('Wording')).toHaveValue(/^Resolved: /);
});

test('the blocks of a side, Kialo’s text and Argdown are saved, and a file opens again', async ({
	page
}) => {
	await prepared(page);
	await step(page, 'Blocks');
	const names: string[] = [];
	const saved = async (name: string | RegExp) => {
		const file = await downloaded(page, () => page.getByRole('button', { name }).click());
		names.push(file.name);
		return file.bytes;
	};
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
	expect(names[0]).toMatch(/^Affirmative blocks Resolved On the evidence cited.*\.docx$/);
	expect(names.at(-1)).toMatch(/^Preparation Resolved .*\.json$/);

	await step(page, 'Motion');
	await page.getByLabel('Wording').fill('Another motion');
	await page.getByText(/^Your preparations/).click();
	await page
		.getByLabel('Open a file')
		.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
	await expect(page.getByText('“mine.json” is open')).toBeVisible();
	await expect(page.getByLabel('Wording')).toHaveValue(/^Resolved: /);
	// It came beside the other, and took the place of nothing.
	await page.getByRole('button', { name: 'Open Another motion' }).click();
	await expect(page.getByLabel('Wording')).toHaveValue('Another motion');
	await page
		.getByLabel('Open a file')
		.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{') });
	await expect(page.getByRole('alert').filter({ hasText: '“bad.json”' })).toContainText(
		'Nothing was changed.'
	);
});

/** Presses and counts the keys of control: all but those that write. */
class Keys {
	count = 0;
	readonly #page: Page;
	constructor(page: Page) {
		this.#page = page;
	}
	async press(...keys: string[]) {
		for (const key of keys) {
			await this.#page.keyboard.press(key);
			this.count += 1;
		}
	}
	/** Writes into the box that is open, and fails where none is. */
	async write(text: string) {
		await expect(this.#page.locator('table textarea')).toBeFocused();
		await this.#page.keyboard.type(text);
		await expect(this.#page.locator('table textarea')).toHaveValue(text);
	}
}

/** An argument by its own words: an answer names those of what it answers too. */
const argument = (page: Page, text: string) =>
	page.locator('button.argument').filter({ has: page.locator(`.words:text-is("${text}")`) });

/** That an answer stands on the line of what it answers. */
async function onOneLine(page: Page, ...texts: string[]) {
	const tops = await Promise.all(
		texts.map(async (text) => (await argument(page, text).boundingBox())!.y)
	);
	expect(new Set(tops.map(Math.round)).size, texts.join(' | ')).toBe(1);
}

test('three arguments and their three answers take eight keys at most, each answer on the line of its argument', async ({
	page
}) => {
	await at(page, `${place}/flow`);
	const formats = [
		['Policy', '1AC', '1NC'],
		['British Parliamentary', 'PM', 'LO']
	] as const;
	for (const [format, first, second] of formats) {
		await page.getByLabel('Start a new flow').selectOption(format);
		await expect(page.getByRole('columnheader', { name: new RegExp(`^${first} `) })).toBeVisible();
		await expect(page.locator('[data-here]')).toBeFocused();
		const keys = new Keys(page);
		await keys.press('Enter');
		for (const nth of ['one', 'two', 'three']) {
			await keys.write(`${first} ${nth}`);
			await keys.press(nth === 'three' ? 'Tab' : 'Enter');
		}
		for (const nth of ['one', 'two', 'three']) {
			await keys.write(`${second} ${nth}`);
			await keys.press('Enter');
		}
		await expect(page.locator('button.argument')).toHaveCount(6);
		await expect(page.locator('table textarea')).toHaveCount(0);
		for (const nth of ['one', 'two', 'three'])
			await onOneLine(page, `${first} ${nth}`, `${second} ${nth}`);
		expect(keys.count).toBeLessThanOrEqual(8);
		console.log(`${format}, three arguments and three answers: ${keys.count} control keys`);
	}
});

test('a policy round is flowed whole by keyboard, with at most two keys for each thing said', async ({
	page
}) => {
	test.setTimeout(120_000);
	await prepared(page);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	const here = page.locator('[data-here]');
	await expect(here).toBeFocused();
	const keys = new Keys(page);

	// The 1AC makes three arguments; each speech then answers what the one before it said.
	const columns = ['1AC', '1NC', '2AC', 'Block', '1AR', '2NR', '2AR'];
	await keys.press('Enter');
	for (const speech of columns)
		for (const nth of [1, 2, 3]) {
			await keys.write(`${speech}: ${nth}`);
			await keys.press(nth === 3 && speech !== '2AR' ? 'Tab' : 'Enter');
		}
	await expect(page.locator('button.argument')).toHaveCount(21);
	for (const nth of [1, 2, 3])
		await onOneLine(page, ...columns.map((speech) => `${speech}: ${nth}`));
	expect(keys.count / 21).toBeLessThanOrEqual(2);
	console.log(`A policy round of 21: ${keys.count} control keys`);

	// The last has no speech after it; the others are answered.
	await expect(here).toBeFocused();
	await page.keyboard.press('a');
	await expect(page.getByText('The other side has no speech after this one.')).toBeVisible();
	await expect(page.locator('[data-standing="answered"]')).toHaveCount(18);

	// What is answered was not dropped, and what is not can be; and one is crossed out.
	await page.keyboard.press('Home');
	await page.keyboard.press('d');
	await expect(page.getByText('It is answered, so it was not dropped.')).toBeVisible();
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('1AC: a second ground');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(here).toContainText('not answered');
	await page.keyboard.press('d');
	await expect(here).toContainText('dropped, not answered');
	await page.keyboard.press('a');
	await page.keyboard.type('1NC: answered after all');
	await page.keyboard.press('Enter');
	await expect(argument(page, '1AC: a second ground')).not.toContainText('dropped');
	await page.keyboard.press('x');
	await expect(here).toContainText('crossed out');
	await page.keyboard.press('u');
	await expect(here).not.toContainText('crossed out');

	// From an empty box the arrows go on to the next element.
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('On the next element');
	await page.keyboard.press('Tab');
	await page.keyboard.type('On it too');
	await page.keyboard.press('Escape');

	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(argument(page, '2AR: 3')).toBeVisible();
	await page.getByLabel('Name of the round').fill('Quarter-final');
	const { name, bytes } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Save .xlsx' }).click()
	);
	expect(name).toBe('Quarter-final flow.xlsx');
	const files = unzipSync(bytes);
	expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/name="[^"]*Count I"/);
});

test('a British Parliamentary round is flowed whole by keyboard, points of information among it', async ({
	page
}) => {
	test.setTimeout(120_000);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('British Parliamentary');
	const here = page.locator('[data-here]');
	await expect(here).toBeFocused();
	const keys = new Keys(page);
	await keys.press('Enter');
	await keys.write('PM: one');
	await keys.press('Enter');
	await keys.write('PM: two');
	await keys.press('Tab');
	// Each later speaker answers both and adds one; what they do not answer stays open for the next.
	const speakers = ['LO', 'DPM', 'DLO', 'MG', 'MO', 'GW', 'OW'];
	for (const speaker of speakers) {
		await keys.write(`${speaker}: one`);
		await keys.press('Enter');
		await keys.write(`${speaker}: two`);
		await keys.press(speaker === 'OW' ? 'Escape' : 'Tab');
	}
	// What was being written when one stopped is not kept.
	await expect(page.locator('button.argument')).toHaveCount(15);
	await onOneLine(page, 'PM: one', ...speakers.map((speaker) => `${speaker}: one`));
	expect(keys.count / 16).toBeLessThanOrEqual(2);
	console.log(`A BP round of 16: ${keys.count} control keys`);

	// A point of information is the other side’s, and is answered in the same speech.
	await page.keyboard.press('Home');
	await page.keyboard.press('p');
	await page.keyboard.type('Does that hold for every war?');
	await page.keyboard.press('Enter');
	await expect(here).toContainText('point of information');
	await page.keyboard.press('a');
	await page.keyboard.type('For those that meet the test.');
	await page.keyboard.press('Enter');
	await expect(argument(page, 'Does that hold for every war?')).toContainText('answered');
	await expect(here).toContainText('For those that meet the test.');

	// “n” goes to what nobody has answered yet.
	await page.keyboard.press('Shift+Enter');
	await page.keyboard.type('PM: three');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await page.keyboard.type('LO: not for this one');
	await page.keyboard.press('Enter');
	await page.keyboard.type('LO: three');
	await page.keyboard.press('Enter');
	await onOneLine(page, 'For those that meet the test.', 'LO: not for this one');
	await onOneLine(page, 'PM: three', 'LO: three');
	expect(await violations(page)).toEqual([]);
});

test('what is being written is there after a reload, finished or not', async ({ page }) => {
	await prepared(page);
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await expect(page.locator('[data-here]')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Finished just now');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
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
	await expect(acts.getByRole('button', { name: 'Answer a' })).toBeDisabled();
	await acts.getByRole('button', { name: 'New argument' }).click();
	await page.keyboard.type('P1: the standard is met');
	await acts.getByRole('button', { name: 'Answer a' }).click();
	await page.keyboard.type('O1: it is not');
	await acts.getByRole('button', { name: 'Crossed out' }).click();
	const said = (text: string) => page.locator('button.argument').filter({ hasText: text });
	await expect(said('O1: it is not').last()).toContainText('crossed out');
	await expect(said('P1: the standard is met').first()).not.toContainText('answered');
	await acts.getByRole('button', { name: 'Crossed out' }).click();
	await expect(said('P1: the standard is met').first()).toContainText('answered');
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
	await page.keyboard.press('Escape');
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

test('protected time, points, time and overtime are signalled, and keys run the clock', async ({
	page
}) => {
	await page.clock.install();
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('British Parliamentary');
	const timers = page.getByRole('region', { name: 'Timers' });
	const signal = timers.getByRole('status');
	await expect(page.locator('[data-here]')).toBeFocused();
	await page.keyboard.press('t');
	await page.clock.runFor('00:30');
	await expect(timers).toContainText('Protected: no points');
	await page.clock.runFor('00:31');
	await expect(signal).toHaveText('Points of information may be put.');
	await expect(timers).toContainText('Points may be put');
	// While one writes, letters are letters; F8 is the clock’s.
	await page.keyboard.press('Enter');
	await page.keyboard.type('t');
	await page.keyboard.press('F8');
	await expect(timers.getByRole('button', { name: 'Start the speech' })).toBeVisible();
	await page.keyboard.press('F8');
	await page.keyboard.press('Escape');
	await page.clock.runFor('05:00');
	await expect(signal).toHaveText('Protected time: no more points of information.');
	await page.clock.runFor('01:00');
	await expect(signal).toHaveText('Time.');
	await expect(timers).toContainText('Over time');
	await expect(timers.getByRole('timer').first()).toHaveText(/^−0:0\d$/);
	await page.clock.runFor('00:15');
	await expect(signal).toHaveText('15 seconds over: nothing more counts.');
	// Muted until it is let be heard, and so again on the next visit.
	const bell = timers.getByRole('button', { name: 'Bell' });
	await expect(bell).toHaveAttribute('aria-pressed', 'false');
	await page.keyboard.press('m');
	await expect(bell).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('Shift+t');
	await expect(timers.getByRole('timer').first()).toHaveText('7:00');
	expect(await violations(page)).toEqual([]);
});

test('flows and preparations are several, named, doubled, deleted and brought back', async ({
	page
}) => {
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Said in the first round');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.getByLabel('Name of the round').fill('Round 1');
	// Another round comes beside it.
	await page.getByLabel('Start a new flow').selectOption('World Schools');
	await expect(page.getByRole('columnheader', { name: 'P1' })).toBeVisible();
	await expect(page.getByText('Said in the first round')).toHaveCount(0);
	await page.getByLabel('Name of the round').fill('Round 2');
	await page.getByRole('button', { name: /^All flows/ }).click();
	await page.getByRole('button', { name: 'Duplicate Round 1' }).click();
	await expect(page.getByLabel('Name of the round')).toHaveValue('Round 1, copy');
	await expect(page.getByText('Said in the first round').first()).toBeVisible();
	await page.getByRole('button', { name: /^All flows/ }).click();
	await page.getByRole('button', { name: 'Delete Round 1', exact: true }).click();
	await page.getByRole('button', { name: 'Undo the deletion' }).click();
	await page.getByRole('button', { name: 'Open Round 1', exact: true }).click();
	await expect(page.getByLabel('Name of the round')).toHaveValue('Round 1');
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.getByLabel('Name of the round')).toHaveValue('Round 1');
	await expect(page.getByText('Said in the first round').first()).toBeVisible();

	await at(page, place);
	await page.getByLabel('Wording').fill('The first motion');
	await page.getByText(/^Your preparations/).click();
	await page.getByRole('button', { name: 'Begin another' }).click();
	await expect(page.getByLabel('Wording')).toHaveValue('');
	await page.getByLabel('Wording').fill('The second motion');
	await page.getByRole('button', { name: 'Rename The first motion' }).click();
	await page.getByLabel('Name of this preparation').fill('For Tuesday');
	await page.getByLabel('Name of this preparation').press('Enter');
	await page.getByRole('button', { name: 'Delete For Tuesday' }).click();
	await expect(page.getByRole('button', { name: 'Open For Tuesday' })).toHaveCount(0);
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(page.getByLabel('Wording')).toHaveValue('The second motion');
	await page.getByText('Deleted: 1').click();
	await page.getByRole('button', { name: 'Bring back For Tuesday' }).click();
	await page.getByRole('button', { name: 'Open For Tuesday' }).click();
	await expect(page.getByLabel('Wording')).toHaveValue('The first motion');
	expect(await violations(page)).toEqual([]);
});

test('what was kept before there were several is there, with all that was in it', async ({
	page
}) => {
	await page.goto('/about');
	const moment = '2026-11-24T10:00:00.000Z';
	const intent = { count: 'I', element: 'genocide/chapeau/intent' };
	const written = (claim: string) => ({
		marks: [],
		points: [{ ...intent, claim }],
		ready: false
	});
	const old = {
		preparation: {
			format: 'chapeau-debate',
			version: 1,
			law: '2026-11-20',
			case: { id: 'dprk-2012', version: 1 },
			motion: { text: 'A motion from last term.', counts: ['I'] },
			forum: 'convention',
			standard: 'substantial-grounds',
			front: 'affirmative',
			affirmative: written('Kept from before.'),
			negative: written('Kept as well.'),
			created: moment,
			changed: moment
		},
		flow: {
			format: 'chapeau-flow',
			version: 1,
			case: 'dprk-2012',
			name: 'An old round',
			speeches: 'policy',
			rows: [{ id: 'I x', label: 'Intent', count: 'I' }],
			arguments: [
				{ id: 'a', row: 'I x', speech: '1ac', text: 'Dropped and answered', dropped: true },
				{ id: 'b', row: 'I x', speech: '1nc', text: 'The answer', answers: 'a' },
				{ id: 'c', row: 'I x', speech: '1ac', text: 'Dropped alone', dropped: true }
			],
			changed: moment
		}
	};
	await page.evaluate(
		({ preparation, flow }) =>
			new Promise<void>((resolve, reject) => {
				const asked = indexedDB.open('chapeau-debate', 2);
				asked.onupgradeneeded = () => {
					asked.result.createObjectStore('documents', { keyPath: 'id' });
					asked.result.createObjectStore('steps', { keyPath: ['document', 'number'] });
				};
				asked.onerror = () => reject(asked.error!);
				asked.onsuccess = () => {
					const write = asked.result.transaction('documents', 'readwrite');
					const documents = write.objectStore('documents');
					documents.put({ id: 'preparation:dprk-2012', position: 0, body: preparation });
					documents.put({ id: 'flow:dprk-2012', position: 0, body: flow });
					write.oncomplete = () => {
						asked.result.close();
						resolve();
					};
				};
			}),
		old
	);
	await at(page, place);
	await expect(page.getByLabel('Wording')).toHaveValue('A motion from last term.');
	// It takes an edit as it is, and another comes beside it.
	await page.getByLabel('What the motion means, in your words').fill('As we mean it.');
	await page.getByText(/^Your preparations/).click();
	await page.getByRole('button', { name: 'Begin another' }).click();
	await expect(page.getByLabel('Wording')).toHaveValue('');
	await page.getByRole('button', { name: 'Open A motion from last term.' }).click();
	await expect(page.getByLabel('What the motion means, in your words')).toHaveValue(
		'As we mean it.'
	);
	await step(page, 'Sides');
	await page.locator('summary').filter({ hasText: 'Intent to destroy, as such' }).click();
	await expect(
		side(page, 'Intent to destroy, as such', 'affirmative').getByLabel('Our claim', { exact: true })
	).toHaveValue('Kept from before.');
	await at(page, `${place}/flow`);
	await expect(page.getByLabel('Name of the round')).toHaveValue('An old round');
	await expect(argument(page, 'Dropped and answered')).not.toContainText('dropped');
	await expect(argument(page, 'Dropped and answered')).toContainText('answered');
	await expect(argument(page, 'Dropped alone')).toContainText('dropped');
	await argument(page, 'The answer').focus();
	await page.keyboard.press('x');
	await expect(argument(page, 'The answer')).toContainText('crossed out');
});

test('to intervene is argued with burdens of its own, evidence that is chosen and cards', async ({
	page
}) => {
	await at(page, place);
	await page.getByLabel('Start from').selectOption('This House would intervene');
	await expect(page.getByText('Right authority')).toBeVisible();
	await expect(page.getByText('Feasibility')).toBeVisible();
	await page.locator('summary').filter({ hasText: 'Right authority' }).click();
	await expect(page.getByText('“through the Security Council, in accordance')).toBeVisible();
	const authority = page.getByRole('region', { name: 'Right authority, affirmative' });
	await authority.getByLabel('Our claim', { exact: true }).fill('The Council can act.');
	await authority.getByRole('button', { name: 'Add a card' }).click();
	await authority.getByLabel('Quotation, word for word').fill('We are prepared to act.');
	await authority.getByLabel(/^Citation/).fill('A. Writer 2005, A Book');
	expect(await violations(page)).toEqual([]);

	await step(page, 'Sides');
	const count = page.getByRole('region', { name: /^Count IV/ });
	await count.locator('summary').first().click();
	await count
		.getByText(/^Evidence you can use/)
		.first()
		.click();
	const use = count.getByRole('button', { name: /^Use E/ }).first();
	const id = (await use.getAttribute('aria-label'))!.slice('Use '.length);
	await use.click();
	await expect(use).toHaveText('Used');
	expect(await violations(page)).toEqual([]);

	await step(page, 'Blocks');
	const { bytes } = await downloaded(page, () =>
		page.getByRole('button', { name: /^Blocks of the affirmative/ }).click()
	);
	const words = strFromU8(unzipSync(bytes)['word/document.xml']!);
	for (const each of ['The Council can act.', 'We are prepared to act.', `Paraphrase: ${id} `])
		expect(words).toContain(each);
	expect(await violations(page)).toEqual([]);

	// Its fifteen minutes know the motion, ask for the definition and speak to each side.
	await at(page, `${place}/fifteen`);
	await expect(
		page.getByRole('main').getByText(/^This House would intervene in North Korea/)
	).toBeVisible();
	await page.getByLabel('What the motion means, in your words').fill('A mandate of the Council.');
	await expect(page.getByText('You set the terms')).toBeVisible();
	await page.getByRole('button', { name: 'Negative', exact: true }).click();
	await expect(page.getByText('Hold their definition against it')).toBeVisible();
	await page.getByRole('button', { name: /What else the motion asks/ }).click();
	await expect(page.getByText('you need break one')).toBeVisible();
	await expect(page.getByText('Last resort')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test('a motion without a case is prepared, flowed and taken along, from the start page on', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Debate any motion' }).click();
	await page.locator('main[data-ready]').waitFor();
	await page.getByLabel('Wording').fill('This House would ban zoos.');
	for (const label of ['Animals suffer', 'Species survive']) {
		await page.getByLabel('Another contention').fill(label);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
	}
	await page.locator('summary').filter({ hasText: 'Animals suffer' }).click();
	const pro = page.getByRole('region', { name: 'Animals suffer, affirmative' });
	await pro.getByLabel('Our claim', { exact: true }).fill('Cages hurt.');
	await pro.locator('input[type=file]').setInputFiles({
		name: 'zoo.ris',
		mimeType: 'application/x-research-info-systems',
		buffer: Buffer.from('TY  - BOOK\nAU  - Keeper, B.\nTI  - On Cages\nPY  - 2020\nER  - \n')
	});
	await expect(pro.getByLabel(/^Citation/)).toHaveValue(/Keeper.*“On Cages”/);
	await pro.getByLabel('Quotation, word for word').fill('They pace.');
	expect(await violations(page)).toEqual([]);
	const { name, bytes } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Blocks of the affirmative' }).click()
	);
	expect(name).toBe('Affirmative blocks This House would ban zoos.docx');
	const words = strFromU8(unzipSync(bytes)['word/document.xml']!);
	for (const each of ['Cages hurt.', 'They pace.', 'On Cages']) expect(words).toContain(each);

	await page.getByRole('link', { name: 'Flow a round' }).click();
	await page.locator('main[data-ready]').waitFor();
	await page.getByLabel('Start a new flow').selectOption('World Schools');
	await expect(page.locator('[data-here]')).toBeFocused();
	await expect(page.getByLabel('Name of this row').first()).toHaveValue('Animals suffer');
	await page.keyboard.press('Enter');
	await page.keyboard.type('They pace in their cages');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.reload();
	await page.locator('main[data-ready]').waitFor();
	await expect(argument(page, 'They pace in their cages')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test('what stands above a flow takes half the height that it took', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await at(page, `${place}/flow`);
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await expect(page.locator('[data-here]')).toBeFocused();
	const banner = (await page.getByRole('banner').boundingBox())!;
	const table = (await page.getByRole('table').boundingBox())!;
	// It was 209 pixels below the site’s own head, at the same width.
	expect(table.y - banner.y - banner.height).toBeLessThanOrEqual(105);
});

test('fifteen minutes are walked from the definition to the weakest element, marking on the way', async ({
	page
}) => {
	await at(page, place);
	await page.getByLabel('Start from').selectOption('Resolved: genocide of religious believers');
	await page.getByRole('link', { name: 'Only 15 minutes?' }).click();
	const titled = (name: string) => page.getByRole('heading', { level: 2, name });
	const clock = page.getByRole('timer', { name: 'Time left' });
	await expect(clock).toHaveText('15:00');
	await page.getByRole('button', { name: 'Start the time' }).click();
	await expect(clock).toHaveText('14:59');
	await expect(page.getByText('with intent to destroy, in whole or in part')).toBeVisible();
	expect(await violations(page)).toEqual([]);

	await page.getByRole('button', { name: 'Next: standard' }).press('Enter');
	await expect(titled('Standard')).toBeFocused();
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
	await expect(titled('Strongest act')).toBeVisible();
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
	await step(page, 'Motion');
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
