import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './axe.ts';
import { awake, kept } from './bench.ts';

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
	await expect(held(page)).toContainText('Covered until you have marked something of this count');
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
	const standard = page.getByRole('combobox', { name: 'Standard', exact: true });
	await standard.selectOption('reasonable-grounds-warrant');
	await expect(genocide(page)).toContainText(/^(?!.*Not made out).*Made out/);
	await standard.selectOption('beyond-reasonable-doubt');
	await expect(genocide(page)).toContainText('Not made out');

	await page.getByRole('link', { name: 'What was held' }).click();
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

test('its memo is exported', async ({ page }) => {
	await mark(page, 'genocide/chapeau/intent', '3');
	await expect.poll(async () => (await kept(page, 'marks')).length).toBe(1);
	await page.goto(at('memo'));
	await page.getByRole('button', { name: 'Take it away' }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('dialog')
			.getByRole('button', { name: /\.docx Memo/ })
			.click()
	]);
	const word = unzipSync(new Uint8Array(await readFile(await file.path())));
	expect(strFromU8(word['word/document.xml']!)).toContain('the Masalit and the Zaghawa');
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
