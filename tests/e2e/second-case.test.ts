import { expect, test, type Page } from '@playwright/test';
import { choose, onward } from './in-room.ts';
import { pickElements } from './open-form.ts';
import { strFromU8, unzipSync } from 'fflate';
import { caseById } from '#lib/cases/cases.ts';
import { expectAccessible } from './axe.ts';
import { awake, kept, phone } from './bench.ts';
import { downloaded } from './download.ts';

const theCase = caseById('al-bashir-2009')!;

const at = (path: string) => `/cases/al-bashir-2009/${path}`;
const held = (page: Page) => page.getByRole('region', { name: 'What was held' });
const onIntent = (page: Page) =>
	held(page).getByText('are the only reasonable conclusion', { exact: false });
const genocide = (page: Page) =>
	page
		.getByRole('region', { name: 'The ladder of strengths' })
		.getByRole('row')
		.filter({ has: page.getByRole('link', { name: /^I · / }) });

async function mark(page: Page, element: string, key: string) {
	await page.goto(at(`bench/I/${element}`));
	await awake(page);
	await page.keyboard.press(key);
}

test('the second case is opened, marked, read under two standards, and told what was held', async ({
	page
}) => {
	await page.goto('/');
	const section = page.getByRole('region', { name: /^The Prosecutor v\. Omar/ });
	await expect(section).toContainText('What a standard of proof does');
	await section.getByRole('link', { name: 'Start marking' }).click();
	await expect(page).toHaveURL(/al-bashir-2009\/bench\/I\/genocide\/chapeau\/group$/);

	await page.goto(at('compare'));
	await expect(held(page)).toContainText('Hidden until you have marked something on this count');
	await expect(onIntent(page).first()).toBeHidden();

	const elements = [
		'genocide/chapeau/group',
		'genocide/chapeau/intent',
		'genocide/chapeau/part',
		'genocide/chapeau/pattern',
		'genocide/acts/killing'
	];
	for (const element of elements) await mark(page, element, '3');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(elements.length);

	// The same marks: enough for a warrant, and not for a trial.
	await page.goto(at('findings/I'));
	await expect(genocide(page)).toContainText('arguable');
	const standard = page.getByRole('combobox', { name: 'Standard', exact: true });
	await standard.selectOption('reasonable-grounds-warrant');
	await expect(genocide(page)).toContainText(/^(?!.*Not made out).*Made out/);
	await standard.selectOption('beyond-reasonable-doubt');
	await expect(genocide(page)).toContainText('Not made out');

	await page.getByRole('link', { name: 'See what was held' }).click();
	await expect(onIntent(page).first()).toBeVisible();
	await expect(held(page)).toContainText('Judge Ušacka');
	// Nothing is marked of the other count.
	const [genocides, humanity] = [/Count I:/, /Count II:/].map((name) =>
		held(page)
			.locator('details')
			.filter({ has: page.getByRole('heading', { name }) })
			.first()
	);
	await expect(genocides!).toHaveAttribute('open', '');
	await expect(humanity!).not.toHaveAttribute('open', '');
	await humanity!.locator('summary').click();
	await expect(humanity!.getByText('Reasonable grounds for murder.')).toBeVisible();
	await expectAccessible(page);
});

test('its memo and its table are exported, with its own text and nothing of the other case', async ({
	page
}) => {
	await mark(page, 'genocide/chapeau/intent', '3');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(1);
	await page.goto(at('memo'));
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('dialog').getByLabel('Length').selectOption('Full annex');
	const saved = async (name: RegExp) =>
		(await downloaded(page, () => page.getByRole('dialog').getByRole('button', { name }).click()))
			.bytes;
	const parts = unzipSync(new Uint8Array(await saved(/Save for Word/)));
	const memo = strFromU8(parts['word/document.xml']!);
	expect(memo).toContain('the Masalit and the Zaghawa');
	expect(memo).toContain('The notes of the digest');
	await page.getByText(/^Other forms/).click();
	const table = (await saved(/\.csv/)).toString();
	expect(table).toContain('"al-bashir-2009"');
	expect(table).toContain('"genocide/chapeau/intent"');
	for (const text of [...Object.values(parts).map((part) => strFromU8(part)), table])
		expect(text).not.toMatch(/Korea|dprk-2012|Robert Park|\bthe article\b/i);
	expect(memo).toContain(theCase.article.title.replace('&', '&amp;'));
});

test('its text is called a digest, in the navigation too', async ({ page }) => {
	await page.goto(at('sources'));
	const pages = page.getByRole('navigation', { name: 'Evidence' });
	await pages.getByRole('link', { name: 'Digest', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(theCase.article.title);
	for (const path of ['article', 'sources', 'matrix', 'findings/I', 'compare', 'debate', 'memo']) {
		await page.goto(at(path));
		await expect(page.getByRole('main').first()).toBeVisible();
		expect(await page.getByRole('main').first().innerText(), path).not.toMatch(/\bthe article\b/i);
	}
	await page.goto('/cases/dprk-2012/sources');
	await expect(pages.getByRole('link', { name: 'Article', exact: true })).toBeVisible();
});

test('it is debated in a preparation of its own, about its own place', async ({ page }) => {
	const words = page.getByLabel('Wording');
	const prepare = async (path: string) => {
		await page.goto(path);
		await page.locator('main[data-ready]').waitFor();
	};
	await prepare('/cases/dprk-2012/debate');
	await words.fill('A motion on the first case');
	await prepare(at('debate'));
	await expect(words).toHaveValue('');
	const motions = page.getByLabel('Start from');
	expect(await motions.locator('option').allTextContents()).toEqual([
		'a motion …',
		'This House would refer the situation',
		'Resolved: genocide of the Fur, the Masalit and the Zaghawa',
		'Resolved: crimes against humanity'
	]);
	await motions.selectOption('Resolved: genocide of the Fur, the Masalit and the Zaghawa');
	await expect(words).toHaveValue(/are made out in Darfur, Sudan\.$/);
	await prepare(at('debate/sides'));
	await page.locator('summary').filter({ hasText: 'Intent to destroy, as such' }).click();
	const side = page.getByRole('region', { name: 'Intent to destroy, as such, affirmative' });
	await side.getByLabel('Mark').selectOption('Strong');
	await side.getByLabel('Our claim', { exact: true }).fill('The choice of the villages shows it.');
	await prepare(at('debate/blocks'));
	const file = await downloaded(page, () =>
		page.getByRole('button', { name: /^Blocks of the affirmative/ }).click()
	);
	const blocks = strFromU8(unzipSync(new Uint8Array(file.bytes))['word/document.xml']!);
	expect(blocks).toContain('The choice of the villages shows it.');
	expect(blocks).toContain('In paraphrase, the digest says: ');
	expect(blocks).not.toMatch(/Korea|\bthe article\b/i);

	await prepare('/cases/dprk-2012/debate');
	await expect(words).toHaveValue('A motion on the first case');
	await prepare(at('debate'));
	await expect(words).toHaveValue(/^Resolved: .* Darfur, Sudan\.$/);
});

test('it is marked in a room by two phones, and kept with its own case', async ({
	page: desk,
	browser
}) => {
	test.setTimeout(120_000);
	await desk.goto('/rooms/open?case=al-bashir-2009');
	await expect(desk.getByRole('combobox', { name: 'Case', exact: true })).toHaveValue(
		'al-bashir-2009'
	);
	await pickElements(desk, ['Protected group', 'Intent to destroy, as such']);
	await desk.getByRole('button', { name: 'Open the room' }).first().click();
	await desk.waitForURL(/\/desk$/);
	const code = new URL(desk.url()).pathname.split('/')[2]!;

	const phones: Page[] = [];
	for (const [name, answers] of [
		['Ada', ['Strong', 'Arguable']],
		['Ben', ['Strong', 'Weak']]
	] as const) {
		const one = await (
			await browser.newContext({ ...phone('chromium'), serviceWorkers: 'block' })
		).newPage();
		phones.push(one);
		await one.goto(`/rooms/${code}`);
		await one.getByLabel('Your name').fill(name);
		await one.getByRole('button', { name: 'Join the room' }).click();
		await expect(one.getByRole('heading', { name: 'Protected group' })).toBeVisible();
		for (const [nth, answer] of answers.entries()) {
			if (nth > 0) await onward(one);
			await choose(one, answer);
		}
		await expect(one.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
		await expect(one.getByRole('main')).toContainText(/Fur|Masalit|Zaghawa|Darfur/);
		await expect(one.getByRole('main')).not.toContainText('Korea');
	}
	await expect(desk.getByText(/2 of 2 finished/).first()).toBeVisible();
	const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
	for (const name of [
		'Lock the marks',
		'Show the class its marks',
		'Begin the discussion',
		'Mark again'
	])
		await press(name);
	const [ada] = phones as [Page, Page];
	await expect(ada.getByText('Your first mark', { exact: true })).toBeVisible();
	await choose(ada, 'Conclusive');
	await expect(ada.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
	for (const name of ['Lock the second marks', 'Show what moved', 'Close the room'])
		await press(name);
	await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await ada.getByRole('link', { name: /bench/i }).last().click();
	await expect(ada).toHaveURL(/\/cases\/al-bashir-2009\/bench\//);
	await expect(ada.locator('[data-saved]')).toContainText('2 of ');
	await ada.goto('/');
	await expect(
		ada
			.getByRole('region', { name: theCase.article.title })
			.getByRole('link', { name: /^Continue/ })
	).toHaveText(/^Continue: 2 of \d+ marked$/);
	for (const one of phones) await one.context().close();
});

test('what was held can be seen before marking, and without JavaScript', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('compare'));
	await expect(onIntent(page).first()).toBeHidden();
	await held(page).locator('summary').first().click();
	await expect(onIntent(page).first()).toBeVisible();
	await context.close();
});

test('from its pages the search finds the law and this case, and no other', async ({ page }) => {
	await page.goto(at('bench/I/genocide/chapeau/group'));
	await awake(page);
	await page.keyboard.press('/');
	await page.keyboard.type('E31');
	const chosen = page
		.getByRole('listbox', { name: 'Results' })
		.getByRole('option', { selected: true });
	await expect(chosen).toHaveAttribute('href', at('article#E31'));
});
