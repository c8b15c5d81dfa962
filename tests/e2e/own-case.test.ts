import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { awake, heading, strength } from './bench.ts';

/** A case of one’s own: a text is brought in, marked up by keyboard, and marked as any other. */

/** @param look at what was read, before it is said what it is */
async function bringIn(page: Page, look?: () => Promise<void>): Promise<string> {
	await page.goto('/cases/new');
	await page.getByRole('button', { name: 'Try it with an example' }).click();
	await expect(page.getByText('10 paragraphs', { exact: false }).first()).toBeVisible();
	await look?.();
	await page.getByLabel('Title').fill('What Happened in Upper Sorrel');
	await page.getByLabel('Author').fill('M. Rowan');
	await page.getByLabel('Publisher').fill('The Harrow Review');
	await page.getByLabel(/^Date/).fill('2023-05-14');
	await page.getByLabel('Whom it accuses').fill('Kestria');
	await page.getByRole('button', { name: 'Begin marking up' }).click();
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	return new URL(page.url()).pathname.replace('/edit', '');
}

/** Makes an item of the sentence that is chosen: the keys that the screen promises, and no pointer. */
async function makeItem(page: Page, link: string, why: string): Promise<void> {
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-statement]')).toBeFocused();
	await page.keyboard.press('Tab');
	for (const key of link) await page.keyboard.press(key);
	await expect(page.locator('[data-why]').last()).toBeFocused();
	await page.keyboard.type(why);
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[data-statement]')).toHaveCount(0);
}

/** What a button hands over to be saved. */
async function savedBy(page: Page, button: Locator): Promise<string> {
	const saving = page.waitForEvent('download');
	await button.click();
	return readFile(await (await saving).path(), 'utf8');
}

/** Counts the keys that are pressed from now on, besides what is typed into a field. */
const countKeys = (page: Page) =>
	page.evaluate(() => {
		document.documentElement.dataset['keys'] = '0';
		const { dataset } = document.documentElement;
		addEventListener(
			'keydown',
			({ key, target }) => {
				const typed = target instanceof Element && target.matches('input, textarea');
				if (!typed || key.length > 1) dataset['keys'] = String(Number(dataset['keys']) + 1);
			},
			{ capture: true }
		);
	});
const keysCounted = (page: Page) =>
	page.evaluate(() => Number(document.documentElement.dataset['keys']));

const items = (page: Page) =>
	page.getByRole('list', { name: /^Items of paragraph/ }).getByRole('button');

test('an article becomes a case, is marked up by keyboard, and reaches a finding', async ({
	page
}) => {
	const root = await bringIn(page);
	await expect(page.getByText('0 items', { exact: false })).toBeVisible();

	await countKeys(page);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await makeItem(page, '+2', 'Those who fled say what was meant.');
	const first = await keysCounted(page);
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'A census counts the group.');
	// An item takes at most twelve keys besides what is typed; that the counter counts is shown, too.
	for (const keys of [first, (await keysCounted(page)) - first]) {
		expect(keys).toBeGreaterThan(5);
		expect(keys).toBeLessThanOrEqual(12);
	}
	await expect(items(page)).toHaveText([/^E1/, /^E2/]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(items(page)).toHaveText([/^E1/]);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(items(page)).toHaveText([/^E1/, /^E2/]);

	await page.reload();
	await expect(items(page)).toHaveText([/^E1/, /^E2/]);

	// The element that a passage may bear on is offered with its reason, and taken in no direction unasked.
	for (let up = 0; up < 4; up += 1) await page.keyboard.press('ArrowUp');
	await expect(page.locator('.chosen').last()).toContainText('people were killed');
	await page.keyboard.press('Enter');
	await expect(page.getByText('May bear on Killing: “killed” stands in the passage')).toBeVisible();
	const ticks = page.getByRole('group', { name: 'How it bears on Killing' }).getByRole('checkbox');
	await expect(ticks).toHaveCount(3);
	await expect(ticks.and(page.locator(':checked'))).toHaveCount(0);
	for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(page.getByLabel('Against', { exact: true }).and(ticks)).toBeChecked();
	await page.getByLabel('Why it bears on Killing').fill('It says nothing of the group.');
	await page.keyboard.press('Control+Enter');
	await expect(items(page)).toHaveText([/^E1/, /^E2/, /^E3/]);

	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await expect(heading(page)).toHaveText('Protected group');
	await expect(page.getByRole('heading', { name: /have their own language/ })).toBeVisible();
	await strength(page, 'Strong').check();
	await expect(page.getByRole('region', { name: 'Finding' })).toContainText('Genocide');

	for (const [screen, words] of [
		['matrix', 'Every element against every'],
		['article', /In the spring of 2021 the Republic of Kestria[^]*No item is made of it yet/],
		['sources', 'Population by First Language'],
		['findings/I', 'Genocide'],
		['check', 'Check'],
		['memo', 'Upper Sorrel'],
		['debate', 'Prepare a debate']
	] as const) {
		await page.goto(`${root}/${screen}`);
		// The memo waits for what writes citations, which a busy machine is slow to fetch and run.
		await expect(page.getByRole('main')).toContainText(words, { timeout: 20_000 });
	}
	// What was marked is there again.
	await page.goto(`${root}/bench`);
	await awake(page);
	await expect(strength(page, 'Strong')).toBeChecked();
});

test('own steps, and the sources that somebody has read, are told where the case is marked', async ({
	page
}) => {
	const root = await bringIn(page);
	for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	for (const key of '+2') await page.keyboard.press(key);
	await page.keyboard.type('Those who fled say what was meant.');
	await page.getByLabel('my step, not the text’s').check();
	await page.keyboard.press('Control+Enter');
	await expect(items(page)).toHaveText([/^E1/]);

	await page.getByRole('link', { name: /^Sources/ }).click();
	await page.getByRole('button', { name: 'Correct note 3', exact: true }).click();
	await page.getByLabel('I have read it myself').check();
	await expect(page.getByText('· consulted', { exact: false })).toHaveCount(1);
	await page.getByRole('link', { name: 'Correct the text' }).click();
	await page.getByText('Title, kind, author, publisher, date and address').click();
	await page.getByLabel(/^Address/).fill('https://harrow.example/sorrel');
	await page.getByLabel(/^Address/).blur();
	await expect(page.getByText('Saved on this device')).toBeVisible();

	await page.goto(`${root}/bench/I/genocide/chapeau/intent`);
	await expect(page.locator('#evidence article')).toContainText(
		'step of whoever prepared the case, not the text’s'
	);
	await page.goto(`${root}/sources#note-3`);
	const main = page.getByRole('main');
	await expect(main).toContainText('they have read what 1 of its 7 notes cites (note 3)');
	await expect(page.locator('#note-3')).toContainText(/Consulted yes, on \d/);
	await expect(page.locator('#note-4')).toContainText('Consulted no (no link in our copy)');
	for (const address of [
		'https://coll-messenger.example/chronology',
		'https://harrow.example/sorrel'
	])
		await expect(page.getByRole('link', { name: address })).toHaveAttribute('rel', /noreferrer/);
});

test('a corrected text loses the passage whose words changed, and a person finds it again', async ({
	page
}) => {
	const root = await bringIn(page);
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await page.goto(`${root}/edit/correct`);
	await page.getByRole('button', { name: 'Correct paragraph 1', exact: true }).click();
	const text = page.locator('[data-words]');
	await text.fill((await text.inputValue()).replace('the Republic of Kestria', 'Kestria'));
	await text.blur();
	await expect(
		page.getByText('1 item has lost its passage', { exact: false }).first()
	).toBeVisible();
	await page.goto(`${root}/edit`);
	await expect(page.getByRole('heading', { name: 'E1 has lost its passage' })).toBeVisible();
	await page.getByRole('button', { name: 'Use A for E1' }).click();
	await expect(page.getByRole('heading', { name: 'E1 has lost its passage' })).toHaveCount(0);
});

test('the file of a case brings it to another device, exactly', async ({ page, browser }) => {
	const root = await bringIn(page);
	await page.keyboard.press('g');
	await makeItem(page, '-1', 'It is one province only.');
	await page.goto(`${root}/edit/file`);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the case', exact: true }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/\.chapeau-case\.json$/);
	const path = await download.path();
	const written = await readFile(path, 'utf8');

	const other = await browser.newContext();
	const there = await other.newPage();
	await there.goto('/cases/new');
	await expect(there.getByRole('main')).toHaveAttribute('data-awake', 'true');
	await there.getByLabel('Open a case file').setInputFiles({
		name: 'sorrel.chapeau-case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(written)
	});
	await expect(items(there)).toHaveText([/^E1/]);
	expect(new URL(there.url()).pathname).toBe(`${root}/edit`);
	await there.goto(`${root}/edit/file`);
	const again = there.waitForEvent('download');
	await there.getByRole('button', { name: 'Save the case', exact: true }).click();
	expect(await readFile(await (await again).path(), 'utf8')).toBe(written);
	await other.close();
});

test('a case with its assessments goes to a colleague in one file', async ({ page, browser }) => {
	const root = await bringIn(page);
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await strength(page, 'Arguable').check();
	await page.goto(`${root}/edit/file`);
	const bundle = await savedBy(
		page,
		page.getByRole('button', { name: 'Save it with its assessments' })
	);

	const other = await browser.newContext();
	const there = await other.newPage();
	await there.goto('/cases/new');
	await expect(there.getByRole('main')).toHaveAttribute('data-awake', 'true');
	const open = (text: string) =>
		there.getByLabel('Open a case file').setInputFiles({
			name: 'sorrel.chapeau-bundle.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
	await open(bundle.slice(0, -40));
	await expect(there.getByText('is incomplete or damaged', { exact: false })).toBeVisible();
	await open(bundle);
	await expect(items(there)).toHaveText([/^E1/]);
	await there.getByRole('link', { name: 'Open the bench' }).click();
	await awake(there);
	await expect(strength(there, 'Arguable')).toBeChecked();
	await other.close();
});

test('marks name the law and the version that they were made on, and what changed since is told', async ({
	page
}) => {
	const root = await bringIn(page);
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await page.goto(`${root}/edit/file`);
	const file = await savedBy(
		page,
		page.getByRole('button', { name: 'Save the case', exact: true })
	);
	const { law } = JSON.parse(file) as { law: { version: string } };
	const older = file.replace(`"version": "${law.version}"`, '"version": "2020-02-02"');

	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	await page.getByLabel('Open a case file').setInputFiles({
		name: 'older.chapeau-case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(older)
	});
	await expect(items(page)).toHaveText([/^E1/]);
	const own = new URL(page.url()).pathname.replace('/edit', '');
	await page.goto(`${own}/bench`);
	await awake(page);
	await strength(page, 'Strong').check();
	await page.getByRole('button', { name: /, assessments and files$/ }).click();
	const marks = await savedBy(page, page.getByRole('button', { name: 'Save to a file' }));
	expect(JSON.parse(marks)).toMatchObject({ law: '2020-02-02', case: { version: 1 } });

	// An edit that marks are not made upon leaves the version as it is.
	await page.goto(`${own}/edit`);
	await items(page).first().click();
	await page.getByText('Short name, cautions, content note').click();
	await page.getByLabel('Short name, for lists').fill('A province');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(page.getByText('was made with version')).toHaveCount(0);

	await page.goto(`${own}/edit`);
	await items(page).first().click();
	await page.locator('[data-statement]').fill('The province is Upper Sorrel, and no other.');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	const earlier = page.getByRole('status').filter({ hasText: 'was made with version 1' });
	await expect(earlier).toContainText('Since then: E1 has changed.');
	await earlier.getByRole('button', { name: 'Show me (1 mark)' }).click();
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByText('was made with version')).toHaveCount(0);
	await page.reload();
	await awake(page);
	await expect(page.getByText('was made with version')).toHaveCount(0);
});

test('what can’t be read is refused in a sentence, and what was pasted stays', async ({ page }) => {
	await page.goto('/cases/new');
	await page.getByLabel('Paste the text').fill('A text that stays.');
	await page.getByLabel('Open a document').setInputFiles({
		name: 'picture.png',
		mimeType: 'image/png',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
	});
	await expect(page.getByRole('alert')).toContainText(/\./);
	await expect(page.getByLabel('Paste the text')).toHaveValue('A text that stays.');
	await page.goto('/cases/own-nothere1/bench');
	await expect(page.getByRole('main')).toContainText('This device has no such case');
});

test('bringing in, marking up and correcting are accessible', async ({ page }) => {
	const root = await bringIn(page, async () => {
		await expect(page.getByRole('heading', { name: '3. Say what it is' })).toBeVisible();
		await expectAccessible(page, 'a text was brought in');
	});
	await page.keyboard.press('g');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('+');
	await page.keyboard.press('1');
	await expectAccessible(page, 'an item is written');
	for (const screen of ['correct', 'sources', 'counts', 'file']) {
		await page.goto(`${root}/edit/${screen}`);
		await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
		// Beside the note that is corrected stand the others as they are shown.
		if (screen === 'sources')
			await page.getByRole('button', { name: 'Correct note 1', exact: true }).click();
		await expectAccessible(page, screen);
	}
});

test('the sentence that is chosen by keyboard stays in sight down a long text, and so does its form', async ({
	page
}) => {
	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	const paragraph = (at: number) =>
		`In village ${at} the houses were burnt on that day. `.repeat(1 + (at % 9) * 3).trim();
	await page
		.getByLabel('Paste the text, with its notes')
		.fill(Array.from({ length: 80 }, (_, at) => paragraph(at)).join('\n\n'));
	await page.getByRole('button', { name: 'Read the text' }).click();
	await page.getByLabel('Title').fill('The Villages');
	await page.getByLabel('Author').fill('M. Rowan');
	await page.getByLabel('Publisher').fill('The Harrow Review');
	await page.getByLabel(/^Date/).fill('2023-05-14');
	await page.getByLabel('Whom it accuses').fill('Kestria');
	await page.getByRole('button', { name: 'Begin marking up' }).click();
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	const chosen = page.locator('.chosen').last();
	for (let down = 1; down <= 60; down += 1) {
		await page.keyboard.press('ArrowDown');
		if (down % 10 === 0) await expect(chosen, `after ${down}`).toBeInViewport({ ratio: 1 });
	}
	for (let bare = 0; bare < 6; bare += 1) {
		await page.keyboard.press('g');
		await expect(chosen).toBeInViewport({ ratio: 1 });
	}
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-statement]')).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Escape');
	for (let up = 0; up < 30; up += 1) await page.keyboard.press('ArrowUp');
	await expect(chosen).toBeInViewport({ ratio: 1 });
});

test('on a phone nothing in the form of an item runs out of it, the list of elements least', async ({
	page
}) => {
	await bringIn(page);
	for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-statement]')).toBeFocused();
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 844 });
		const list = page.getByLabel('Element to link');
		await expect(list).toBeVisible();
		const outside = await list.evaluate((select) => {
			const { left, right } = select.closest('fieldset')!.getBoundingClientRect();
			const parts = [
				...select.closest('form')!.querySelectorAll('select, input, button, textarea')
			];
			return parts
				.map((each) => ({
					name: each.getAttribute('aria-label'),
					at: each.getBoundingClientRect()
				}))
				.filter(({ at }) => at.width > 0 && (at.right > right + 1 || at.left < left - 1))
				.map(({ name, at }) => `${name} ${at.left}–${at.right} of ${left}–${right}`);
		});
		expect(outside, `${width} px`).toEqual([]);
	}
});

test('what is being written outlives undo, a link within, and another choice', async ({ page }) => {
	const root = await bringIn(page);
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await items(page).first().click();
	await page.locator('[data-statement]').fill('A better statement.');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(items(page)).toHaveCount(0);
	await page.locator('[data-statement]').press('Control+Enter');
	await expect(items(page)).toHaveText([/^E1: A better statement/]);

	await page.keyboard.press('g');
	await page.keyboard.press('Enter');
	await page.locator('[data-statement]').fill('Half a sentence');
	await page.getByRole('link', { name: /^Sources/ }).click();
	await expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible();
	await page.getByRole('link', { name: 'Text', exact: true }).click();
	await expect(page.locator('[data-statement]')).toHaveValue('Half a sentence');
	await page.getByRole('button', { name: 'Discard' }).click();
	await page.getByRole('button', { name: 'Bring back what was discarded' }).click();
	await expect(page.locator('[data-statement]')).toHaveValue('Half a sentence');

	// What a reference manager knows is taken over by a yes.
	await page.goto(`${root}/edit/sources`);
	await page.getByLabel('Open a list of works').setInputFiles({
		name: 'works.ris',
		mimeType: 'text/plain',
		buffer: Buffer.from(
			'TY  - NEWS\nTI  - Roads closed, wells sealed: a chronology of April\nAU  - Varga, Ilse M.\nER  -\n'
		)
	});
	await page.getByRole('button', { name: 'Take it over for note 3' }).click();
	await expect(page.getByText('Ilse M. Varga', { exact: false }).first()).toBeVisible();

	// What could not be read again is refused, and the case stays.
	await page.goto(`${root}/edit/sources`);
	await page.getByRole('button', { name: 'Correct note 3', exact: true }).click();
	await page.getByLabel('Address').fill('http://example.org:99999/x');
	await page.getByLabel('Address').blur();
	await expect(page.getByRole('alert').filter({ hasText: 'Give the address' })).toBeVisible();
	// A reload keeps what was being written, and what was refused stays to be mended.
	await page.getByLabel('Publisher').fill('The Coll Courier');
	await page.getByLabel('As it is printed').fill('Half a note');
	await page.getByLabel('Title').fill('Roads closed');
	await page.reload();
	await page.getByRole('button', { name: 'Correct note 3', exact: true }).click();
	await expect(page.getByLabel('Title')).toHaveValue('Roads closed');
	await expect(page.getByText('Not kept yet')).toHaveCount(1);
	await expect(page.getByLabel('Address')).toHaveValue('http://example.org:99999/x');
	await expect(page.getByLabel('As it is printed')).toHaveValue('Half a note');
});

test('a built-in case is copied and changed, and stays as it is itself', async ({ page }) => {
	await page.goto('/cases/new');
	await page.getByRole('button', { name: /^North Korea/ }).click();
	await expect(page.getByRole('heading', { name: /^Count I:/ })).toBeVisible();
	await items(page).first().click();
	await page.locator('[data-statement]').fill('A changed statement.');
	await page.locator('[data-statement]').press('Control+Enter');
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await page.goto(new URL(page.url()).pathname.replace(/\/bench.*/, '/article'));
	await expect(page.getByRole('main')).toContainText('A changed statement.');
	await page.goto('/cases/dprk-2012/article');
	await expect(page.getByRole('main')).not.toContainText('A changed statement.');
});

test('documents of four kinds are read on the device, with the marks that they print', async ({
	page
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.method()));
	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	for (const [name, paragraphs, marks] of [
		// In turn of another length, so that what is seen is of the document that was opened last.
		['sarn-valley.docx', '14 paragraphs', '1'],
		// Custom marks, deleted and inserted words, notes in tables and of two paragraphs, endnotes.
		['hard.docx', '4 paragraphs', '*'],
		['sarn-valley.md', '14 paragraphs', '1'],
		['hard.odt', '4 paragraphs', '*'],
		['chromium-tagged.pdf', '14 paragraphs', '1'],
		// Without tags the layout alone tells a paragraph: two of the same text are cut in two.
		['chromium.pdf', '15 paragraphs', '1'],
		['libreoffice.pdf', '14 paragraphs', '1'],
		['libreoffice-columns.pdf', '16 paragraphs', '1'],
		['libreoffice-tagged.pdf', '14 paragraphs', '1']
	] as const) {
		await page.getByLabel('Open a document').setInputFiles(`tests/samples/documents/${name}`);
		await expect(page.getByText(`${paragraphs}, `), name).toBeVisible({ timeout: 20_000 });
		await expect(page.getByText('and 7 notes.', { exact: false }), name).toBeVisible();
		const notes = page.locator('details', { hasText: 'The notes, as they were found' });
		await notes.evaluate((folded: HTMLDetailsElement) => (folded.open = true));
		await expect(notes.getByRole('listitem').first(), name).toContainText(marks);
	}
	// What was opened went nowhere.
	expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});

for (const [name, notes, words] of [
	['sarn-valley.docx', 7, 'Some nine thousand people were moved'],
	['harbour-of-lisk.txt', 7, 'the harbour of Lisk was closed'],
	['the-quiet-census.html', 5, 'the Oret vanished from the tables']
] as const)
	test(`a text of another kind, and with notes of another style, reaches a finding: ${name}`, async ({
		page
	}) => {
		await page.goto('/cases/new');
		await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
		await page.getByLabel('Open a document').setInputFiles(`tests/samples/documents/${name}`);
		await expect(page.getByText(`and ${notes} notes.`, { exact: false })).toBeVisible();
		await page.getByLabel('Author').fill('A. Reader');
		await page.getByLabel('Publisher').fill('The Harrow Review');
		await page.getByLabel(/^Date/).fill('2020');
		await page.getByLabel('Whom it accuses').fill('The state');
		await page.getByRole('button', { name: 'Begin marking up' }).click();
		await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
		const root = new URL(page.url()).pathname.replace('/edit', '');
		await page.keyboard.press('g');
		await makeItem(page, '+2', 'It says who was meant.');
		await expect(items(page)).toHaveText([/^E1/]);
		await page.goto(`${root}/bench/I/genocide/chapeau/intent`);
		await awake(page);
		await strength(page, 'Weak').check();
		await expect(page.getByRole('region', { name: 'Finding' })).toContainText('at most weak');
		await expect(page.getByRole('region', { name: 'Evidence', exact: true })).toContainText('E1');
		await page.goto(`${root}/article`);
		await expect(page.getByRole('main')).toContainText(words);
		await page.goto(`${root}/sources`);
		await expect(page.locator(`#note-${notes}`)).toBeAttached();
	});

test('words are selected with a pointer, and never more than a passage can be', async ({
	page
}) => {
	await bringIn(page);
	const paragraph = page.locator('[data-paragraph="2"]');
	const select = (to: number) =>
		page.evaluate(
			([from, until]) => {
				const pieces = document.querySelectorAll(`[data-paragraph="2"] [data-from]`);
				const next = document.querySelector(`[data-paragraph="3"] [data-from]`)!;
				const end = until! > 0 ? pieces[0]! : next;
				getSelection()!.setBaseAndExtent(
					pieces[0]!.firstChild!,
					from!,
					end.firstChild!,
					until! > 0 ? until! : 5
				);
				document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
			},
			[4, to]
		);
	await select(9);
	await expect(paragraph.locator('.chosen')).toHaveText('Teven');
	await select(0);
	await expect(page.getByText('A passage ends with its paragraph', { exact: false })).toHaveCount(
		1
	);
	await expect(paragraph.locator('.chosen').last()).toHaveText(/not a people"?\.$/);
});

test('a colleague’s file is set beside one’s own, and an item of theirs is taken over', async ({
	page
}) => {
	const root = await bringIn(page);
	await page.goto(`${root}/edit/file`);
	const save = async () => {
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the case', exact: true }).click();
		return readFile(await (await saving).path(), 'utf8');
	};
	const before = await save();
	await page.goto(`${root}/edit`);
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await page.goto(`${root}/edit/file`);
	const marked = JSON.parse(await save());
	const flood = {
		id: 'flood-bcdfghjk',
		count: 'I',
		element: marked.case.bearings[0].element,
		name: 'Flood',
		statement: 'The river rose.',
		speaksFor: [{ evidence: 'E1', why: 'It lies by the river.' }],
		excludes: [],
		absence: 'Nothing speaks against it.'
	};
	// It comes with its assessments, of which there are none.
	const theirs = JSON.stringify({
		format: 'chapeau-bundle',
		version: 1,
		case: { ...marked, case: { ...marked.case, rivals: [flood] } },
		assessments: []
	});
	await page.getByRole('link', { name: 'Text', exact: true }).click();
	await expect(items(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(items(page)).toHaveCount(0);
	await page.goto(`${root}/edit/file`);
	expect(JSON.parse(await save()).case.evidence).toEqual(JSON.parse(before).case.evidence);
	await page.getByLabel('Open their file').setInputFiles({
		name: 'theirs.chapeau-bundle.json',
		mimeType: 'application/json',
		buffer: Buffer.from(theirs)
	});
	await expect(page.getByText('Take over E1 of theirs first: it is named there.')).toBeVisible();
	await page.getByRole('button', { name: /^Take theirs ?: E1/ }).press('Enter');
	// What was taken over is not there any more: the focus is on what can be taken over next.
	const next = page.getByRole('button', { name: /^Take theirs ?: “Flood”/ });
	await expect(next).toBeFocused();
	await next.press('Enter');
	await expect(
		page.getByText('differs in nothing that is compared', { exact: false })
	).toBeVisible();
	await expectAccessible(page, 'a colleague’s file is open');
	await page.goto(`${root}/edit`);
	await expect(items(page)).toHaveText([/^E1/]);
});

test('two tabs stay in step, and each item made in one is there in the other', async ({
	page,
	context
}) => {
	const root = await bringIn(page);
	const other = await context.newPage();
	await other.goto(`${root}/edit`);
	await expect(other.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	await page.keyboard.press('g');
	await makeItem(page, '+1', 'It names the province.');
	await expect(items(other)).toHaveText([/^E1/]);
	await other.keyboard.press('g');
	await makeItem(other, '+2', 'It says what was meant.');
	await expect(items(page)).toHaveText([/^E1/, /^E2/]);
});

test('a case that this version can’t read is said to be here, and stays as it is', async ({
	page
}) => {
	const root = await bringIn(page);
	const id = root.split('/').at(-1)!;
	await page.evaluate(
		(key) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('chapeau-own-cases');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction('documents', 'readwrite');
					work.objectStore('documents').put({ id: key, position: 0, body: { of: 'tomorrow' } });
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		`case:${id}`
	);
	await page.goto(`${root}/edit`);
	await expect(page.getByRole('main')).toContainText('kept on this device, but this version');
});
