import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { open } from './bench.ts';
import { downloaded } from './download.ts';
import { textOfPdf } from './pdf.ts';

const hostile = '=1+1; “quoted”, <b>not bold</b> & **not strong**\n@second line';
const changed = '2026-11-23T16:30:00.000Z';
/** An assessment with what a form could lose: signs, lines, parts, uses of evidence, a drawn line. */
const mine = {
	format: 'chapeau-assessment',
	version: 6,
	law: '2026-11-28',
	case: { id: 'dprk-2012', version: 1 },
	name: 'Mine / “first”',
	author: 'Ruth Weiss',
	forum: 'icc',
	standard: 'substantial-grounds',
	thresholds: { 'substantial-grounds': 'arguable' },
	grades: { '7': { reliability: 'B' } },
	created: '2026-11-20T09:00:00.000Z',
	changed,
	marks: [
		{ count: 'I', element: 'genocide/acts/killing', answer: 'strong', split: true, changed },
		{ count: 'I', element: 'genocide/acts/killing/killed', answer: 'arguable', changed },
		{
			count: 'I',
			element: 'genocide/chapeau/group',
			answer: 'strong',
			reason: hostile,
			reliance: { E13: 'rely', E15: 'set-aside' },
			doubt: 'law',
			changed
		},
		{ count: 'I', element: 'genocide/chapeau/intent', answer: 'weak', changed },
		{ count: 'III', element: 'cah/chapeau/attack', answer: 'cannot-tell', changed }
	]
};

const assessments = (page: Page) => page.getByRole('dialog', { name: 'Assessments of this case' });
const taking = (page: Page) => page.getByRole('dialog', { name: /^Export “/ });

async function showAssessments(page: Page) {
	await page.getByRole('button', { name: /assessments and files/ }).click();
	await expect(assessments(page)).toBeVisible();
}

async function openFile(page: Page, name: string, content: string | Buffer) {
	await assessments(page)
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** The bench with that assessment open, and the dialog that takes it away. */
async function withMine(page: Page, file: object = mine) {
	await open(page);
	await showAssessments(page);
	await openFile(page, 'mine.json', JSON.stringify(file));
	await expect(assessments(page).getByText('is open.')).toBeVisible();
}

async function takeAway(page: Page) {
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(taking(page)).toBeVisible();
}

/** Presses one button of the dialog. @returns the file it saves */
async function saved(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const pressed = taking(page).getByRole('button', { name: button });
	if (!(await pressed.isVisible()))
		await taking(page)
			.getByText(/^Other forms/)
			.click();
	const file = await downloaded(page, () => pressed.click());
	await expect(taking(page).getByText(`Saved as “${file.name}”.`)).toBeVisible();
	return file;
}

const partsOf = ({ bytes }: { bytes: Buffer }) => {
	const files = unzipSync(new Uint8Array(bytes));
	return (path: string) => strFromU8(files[path] ?? new Uint8Array());
};

test('each form is saved from the dialog, and holds the marks when it is opened again', async ({
	page
}) => {
	await withMine(page);
	await takeAway(page);

	await taking(page).getByLabel('Length').selectOption('Full annex');
	const memo = await saved(page, /Save for Word/);
	expect(memo.name).toBe('Mine first.memo.docx');
	const word = partsOf(memo);
	expect(word('word/document.xml')).toContain('&lt;b&gt;not bold&lt;/b&gt; &amp; **not strong**');
	expect(word('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
	expect(word('word/document.xml')).toContain('What would change the result');
	expect(word('word/footnotes.xml')).toContain('Article, note ');
	expect(word('docProps/core.xml')).toContain('Ruth Weiss');

	const chart = partsOf(await saved(page, /\.xlsx Proof chart/));
	const sheet = chart('xl/worksheets/sheet1.xml');
	expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
	expect(sheet).toContain('<autoFilter');
	expect(sheet).not.toContain('<f>');
	expect(chart('xl/sharedStrings.xml') + sheet).toContain('=1+1; “quoted”');

	const markdown = (await saved(page, /\.md Memo as Markdown/)).bytes.toString('utf8');
	expect(markdown).toMatch(/^# Memorandum/);
	expect(markdown).toContain('\\*\\*not strong\\*\\*');

	const earl = JSON.parse((await saved(page, /\.jsonld/)).bytes.toString('utf8'));
	expect(JSON.stringify(earl)).toContain('genocide/chapeau/intent');
	const argdown = (await saved(page, /\.argdown/)).bytes.toString('utf8');
	expect(argdown).toMatch(/^===\n/);
	expect(argdown).toContain('I Protected group');

	const ladder = (await saved(page, /\.svg Picture of the ladder/)).bytes.toString('utf8');
	expect(ladder).toContain('Substantial grounds: arguable or above');
	await taking(page).getByLabel('Count of the tree').selectOption('III');
	const tree = await saved(page, /\.svg Picture of a tree/);
	expect(tree.name).toBe('Mine first.count-III-tree.svg');
	expect(tree.bytes.toString('utf8')).toContain('Count III: Crimes against humanity');
	const size = /width="(\d+)" height="(\d+)"/.exec(ladder)!;
	const png = (await saved(page, /\.png Picture of the ladder/)).bytes;
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
		Number(size[1]) * 2,
		Number(size[2]) * 2
	]);

	await taking(page).getByText('Link to the assessment').click();
	await expect(taking(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
});

test('the JSON and the CSV open again as the same assessment', async ({ page }) => {
	await withMine(page);
	await takeAway(page);
	const json = await saved(page, /\.json Assessment/);
	const csv = await saved(page, /\.csv Marks as CSV/);
	expect(JSON.parse(json.bytes.toString('utf8'))).toEqual(mine);
	await taking(page).getByRole('button', { name: 'Close' }).click();

	for (const { name, bytes } of [json, csv]) {
		await openFile(page, name, bytes);
		await expect(assessments(page).getByText('is open.')).toBeVisible();
		await takeAway(page);
		const again = await saved(page, /\.json Assessment/);
		expect(JSON.parse(again.bytes.toString('utf8'))).toEqual(mine);
		await taking(page).getByRole('button', { name: 'Close' }).click();
	}
	expect(await assessments(page).getByRole('textbox', { name: 'Name' }).count()).toBe(4);

	const broken = csv.bytes.toString('utf8').replace('"weak"', '"guilty"');
	await openFile(page, 'marks.csv', broken);
	await expect(assessments(page).getByRole('alert')).toHaveText(
		/“marks\.csv” can’t be read.* Row \d+, column “answer”, has “guilty”.*Nothing was changed\./
	);
	expect(await assessments(page).getByRole('textbox', { name: 'Name' }).count()).toBe(4);
});

test('the memo is a page: contents lead to its parts, and notes to and fro', async ({ page }) => {
	await withMine(page);
	await takeAway(page);
	await taking(page).getByLabel('Length').selectOption('Full annex');
	await taking(page)
		.getByRole('link', { name: /^Open as a page/ })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Memorandum' })).toBeVisible();
	const main = page.getByRole('main');
	await expect(main.getByText('<b>not bold</b>')).toBeVisible();
	const contents = page.getByRole('navigation', { name: 'Contents' });
	const headings = await main.getByRole('heading', { level: 2 }).count();
	// All parts, and between them the contents and the notes themselves.
	expect(await contents.locator('> ol > li').count()).toBe(headings - 2);
	await contents.getByRole('link', { name: /What would change the result/ }).click();
	await expect(
		page.getByRole('heading', { name: /What would change the result/ })
	).toBeInViewport();
	await page.locator('#noteref-3').click();
	await expect(page.locator('#note-3')).toBeInViewport();
	await page.locator('#note-3 [role=doc-backlink]').click();
	await expect(page.locator('#noteref-3')).toBeInViewport();
	const footnotes = await page.locator('[role=doc-noteref]').count();
	expect(await page.locator('section[role=doc-endnotes] > ol > li').count()).toBe(footnotes);
	await expect(main.getByRole('table', { name: /^Count IV/ }).getByRole('columnheader')).toHaveText(
		['No.', 'Element', 'Mark', 'Cause of doubt', 'For', 'Against']
	);
});

test('the memo has the length and the counts that one chooses, in Word and as a page', async ({
	page
}) => {
	await withMine(page);
	await takeAway(page);
	await taking(page).getByLabel('Length').selectOption('Full annex');
	const whole = partsOf(await saved(page, /Save for Word/))('word/document.xml');
	await taking(page).getByLabel('Length').selectOption('Short');
	await expect(taking(page).getByText(/^3 to 5 pages/)).toBeVisible();
	await taking(page)
		.getByRole('checkbox', { name: /^Count II:/ })
		.uncheck();
	await taking(page)
		.getByRole('checkbox', { name: /^Count IV:/ })
		.uncheck();
	const short = partsOf(await saved(page, /Save for Word/))('word/document.xml');
	expect(short.length).toBeLessThan(whole.length / 3);
	expect(short).toContain('Outcome by count');
	expect(short).toContain('Count III: ');
	expect(short).not.toContain('Count II: ');

	await taking(page)
		.getByRole('link', { name: /^Open as a page/ })
		.click();
	await expect(page).toHaveURL(/\/memo\?length=short&counts=I%2CIII$/);
	const headings = page.getByRole('main').locator('.heading');
	await expect(headings).toContainText(['Answer', 'Outcome by count', 'Count I:', 'Count III:']);
	await expect(page.getByRole('navigation', { name: 'Contents' })).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'With the annex' }).check();
	await expect(page).toHaveURL(/\/memo\?length=short&counts=I%2CIII&annex=yes$/);
	await expect(headings.filter({ hasText: /Annex: every element/ })).toBeVisible();
	await page.getByRole('checkbox', { name: 'With the annex' }).uncheck();
	await page.getByLabel('Length').selectOption('Reasoned');
	await expect(page).toHaveURL(/\/memo\?counts=I%2CIII$/);
	await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Length')).toHaveValue('reasoned');
	await expect(page.getByText('The full annex has the rest.')).toBeVisible();
	await expectAccessible(page);
});

test('Chromium makes a PDF of it: A4, numbered pages, all of the text, and nothing of the app', async ({
	page
}) => {
	await withMine(page);
	await page.goto('/cases/dprk-2012/memo?length=whole');
	await expect(page.getByRole('heading', { level: 1, name: 'Memorandum' })).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
	const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length;
	expect(pages).toBeGreaterThan(20);
	expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/);
	const text = textOfPdf(pdf);
	const has = (words: string) => expect(text).toContain(words.replace(/\s+/g, ''));
	has(`Page 1 of ${pages}`);
	has(`Page ${pages} of ${pages}`);
	for (const heading of await page.getByRole('main').locator('.heading').allTextContents())
		if (!/’|fi|fl/.test(heading)) has(heading);
	has('<b>not bold</b> & **not strong**');
	has('@second line');
	expect(text).not.toContain('Printorsave');
	expect(text).not.toContain('Export');
});

test('the memo says who writes to whom, what is cited and why, and is printed on Letter where one asks', async ({
	page
}) => {
	const [first, second, third, ...others] = mine.marks;
	await withMine(page, {
		...mine,
		memo: { to: 'J. Okafor, partner', date: '2026-11-28', matter: 'Pro bono 12 “X”' },
		marks: [
			first,
			second,
			{
				...third,
				cites: ['akayesu-tj-inference-doctrine', 'akayesu-tj-groups'],
				itemReasons: { E13: 'it says so twice' }
			},
			...others
		]
	});
	await page.goto('/cases/dprk-2012/memo?length=reasoned&paper=letter&style=bluebook');
	const main = page.getByRole('main');
	await expect(main.getByText('Draft', { exact: true })).toBeVisible();
	await expect(main.getByRole('definition').first()).toHaveText('J. Okafor, partner');
	await expect(main.locator('.heading').first()).toHaveText(/^1\s+Answer$/);
	await expect(main.getByText('it says so twice.')).toBeVisible();
	const authorities = main.getByRole('table', { name: /that the marks cite$/ });
	await expect(authorities.getByRole('row')).toHaveCount(2);
	await expect(authorities).toContainText('from memory, not verified');
	await expect(main.getByText('¶ 524 (ICTR Trial Chamber I 1998)')).toBeVisible();
	// What is exported from here is what is read here.
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(taking(page).getByLabel('Citations')).toHaveValue('bluebook');
	await expect(taking(page).getByLabel('Paper')).toHaveValue('letter');
	await taking(page).getByRole('button', { name: 'Close' }).click();
	await expectAccessible(page, 'the memo with its head');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 612[\d.]* 792[\d.]*\]/);
	const printed = textOfPdf(pdf);
	expect(printed.split('Probono12“X”').length).toBeGreaterThan(4);
	expect(printed).toContain('Draftof28November2026');
});

test('what cannot be fetched is said in a sentence, and comes when the connection is back', async ({
	page,
	context
}) => {
	await withMine(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Export' }).click();
	await expect(
		page.getByText(
			'The code for exports could not be fetched. Check the connection and press again.'
		)
	).toBeVisible();
	await context.setOffline(false);
	await takeAway(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await taking(page)
		.getByRole('button', { name: /Save for Word/ })
		.click();
	await expect(taking(page).getByRole('alert').first()).toHaveText(
		'Memo: the code that makes it could not be fetched. Check the connection and press again.'
	);
	await context.setOffline(false);
	expect((await saved(page, /Save for Word/)).bytes.length).toBeGreaterThan(10_000);
	await expect(taking(page).getByRole('alert').first()).toBeHidden();
});

test('the bench fetches nothing of it before it is asked for', async ({ page }) => {
	const scripts: Promise<string>[] = [];
	const asked: string[] = [];
	page.on('response', (response) => {
		asked.push(new URL(response.url()).pathname);
		if (response.request().resourceType() === 'script')
			scripts.push(response.text().catch(() => ''));
	});
	const found = async () => {
		const all = (await Promise.all(scripts)).join('\n');
		return {
			word: all.includes('wordprocessingml'),
			memo: all.includes('Table of marks'),
			earl: all.includes('http://www.w3.org/ns/earl#'),
			dialog: all.includes('Every form is made here'),
			record: asked.some((path) => path.endsWith('/record.json'))
		};
	};
	await open(page);
	await page.keyboard.press('4');
	await page.waitForLoadState('networkidle');
	expect(await found()).toEqual({
		word: false,
		memo: false,
		earl: false,
		dialog: false,
		record: false
	});
	await showAssessments(page);
	await takeAway(page);
	await expect.poll(found).toMatchObject({ word: false, memo: true, dialog: true, record: true });
	await saved(page, /Save for Word/);
	expect(await found()).toMatchObject({ word: true, memo: true, earl: false });
});

test('without JavaScript the memo page says what it is', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/cases/dprk-2012/memo');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The memo of an assessment');
	await expect(page.getByText('only JavaScript can read them there')).toBeVisible();
	await expect(page.getByText('Writing the memo …')).toBeHidden();
	await context.close();
});

for (const width of [1440, 320])
	test(`axe finds nothing in the dialog and on the memo, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const holds = async () =>
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		await withMine(page);
		await takeAway(page);
		await holds();
		await expectAccessible(page, 'the dialog', { within: 'dialog dialog' });
		await page.goto('/cases/dprk-2012/memo');
		await expect(page.getByRole('heading', { level: 1, name: 'Memorandum' })).toBeVisible();
		await holds();
		await expectAccessible(page, 'the memo');
	});
