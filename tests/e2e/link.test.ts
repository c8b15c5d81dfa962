import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { kept, open, reason, show, strength } from './bench.ts';

const sharing = (page: Page) => page.getByRole('region', { name: 'The assessment as a link' });
const link = (page: Page) => sharing(page).getByRole('textbox', { name: 'Link' });

async function share(page: Page) {
	await page.getByRole('button', { name: /assessments and files/ }).click();
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByText('Link to the assessment').click();
}

/** Two marks, one with a reason, and their link. */
async function shared(page: Page): Promise<string> {
	await open(page);
	await page.keyboard.press('4');
	await show(page, 'Evidence');
	await page.getByRole('button', { name: 'Discount' }).first().click();
	await show(page, 'Mark');
	await reason(page).fill('“Quoted”, <b>not bold</b> = 1');
	await reason(page).press('Escape');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('2');
	await share(page);
	await expect(link(page)).toHaveValue(/#1\./);
	return link(page).inputValue();
}

/** A browser that has never been here. */
async function elsewhere(browser: Browser, options = {}) {
	const context = await browser.newContext(options);
	return { context, page: await context.newPage() };
}

const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

test('a link opens in another browser, says what was marked, and asks no server for it', async ({
	page,
	browser
}) => {
	const address = await shared(page);
	const { context, page: other } = await elsewhere(browser);
	const asked: string[] = [];
	other.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	await other.goto(address);
	await expect(title(other)).toHaveText('My assessment');
	await expect(other.getByText('not stored')).toBeVisible();
	const genocide = other.getByRole('region', { name: /^Count I:/ });
	await expect(genocide).toContainText(/at most weak\.\s*Standard not met: substantial grounds/i);
	await expect(genocide.getByRole('listitem')).toHaveCount(2);
	await expect(genocide.getByRole('listitem').first()).toContainText('Strong');
	await expect(genocide.getByText('“Quoted”, <b>not bold</b> = 1')).toBeVisible();
	await expect(genocide.getByText(/E\d+ discounted/)).toBeVisible();
	const fragment = new URL(address).hash.slice(1);
	expect(asked.length).toBeGreaterThan(0);
	// Playwright shows the fragment of the navigation itself, which the browser does not send.
	expect(asked.filter((each) => each.split('#')[0]!.includes(fragment.slice(2, 40)))).toEqual([]);
	expect(await kept(other, 'marks')).toEqual([]);
	await context.close();
});

test('a link as mail programs leave it is read, and its marks leave the address', async ({
	page,
	browser
}) => {
	const address = await shared(page);
	const { context, page: other } = await elsewhere(browser);
	for (const left of [
		address.replace('#', '%23'),
		`${address.replace('#', '%2523')}.`,
		`${address}).`,
		`${address}”`
	]) {
		await other.goto(left);
		await expect(title(other)).toHaveText('My assessment');
		expect(other.url()).not.toContain('%23');
		await other.goto('about:blank');
	}
	// In a tab that shows another already.
	await other.goto(address.replace(/#.*$/, '#1.cut'));
	await expect(other.getByRole('alert')).toContainText('The link is damaged');
	await other.goto(address);
	await expect(title(other)).toHaveText('My assessment');
	await context.close();
});

test('it is copied only when asked, beside what was there', async ({ page, browser }) => {
	const address = await shared(page);
	const { context, page: other } = await elsewhere(browser);
	await open(other);
	await other.keyboard.press('1');
	await expect.poll(() => kept(other, 'marks')).toHaveLength(1);
	await other.goto(address);
	await other.getByRole('button', { name: 'Copy into my assessments' }).click();
	await expect(other.getByText('Your other assessments are unchanged')).toBeFocused();
	expect(await kept(other, 'assessments')).toHaveLength(2);
	expect(await kept(other, 'marks')).toHaveLength(3);
	// The analyst with a colleague’s link: both are set against each other without being opened.
	await other.getByRole('link', { name: 'compare it with others' }).click();
	await expect(other.getByRole('row', { name: /^\W*I · 1\.1 Protected group/ })).toContainText(
		'3 steps: unsupported to strong'
	);
	await other.goBack();
	await expect(title(other)).toHaveText('My assessment');
	await open(other);
	await expect(strength(other, 'Strong')).toBeChecked();
	await expect(reason(other)).toHaveValue('“Quoted”, <b>not bold</b> = 1');
	await context.close();
});

test('once the page is there, links are read without a connection', async ({ page, browser }) => {
	const address = await shared(page);
	const { context, page: other } = await elsewhere(browser);
	await other.goto(address.split('#')[0]!);
	await expect(other.getByRole('alert')).toContainText('This address carries no assessment');
	await other.waitForLoadState('networkidle');
	await context.setOffline(true);
	await other.evaluate((hash) => (location.hash = hash), new URL(address).hash);
	await expect(title(other)).toHaveText('My assessment');
	await other.getByRole('button', { name: 'Copy into my assessments' }).click();
	await expect(other.getByText('Your other assessments are unchanged')).toBeVisible();
	await context.close();
});

test('a link that was cut, altered, or made for another case says what is wrong', async ({
	page
}) => {
	const address = await shared(page);
	const at = address.indexOf('#1.') + 20;
	const other = address[at] === 'x' ? 'y' : 'x';
	for (const [broken, sentence] of [
		[address.slice(0, -30), /The link is damaged.*Ask for it again/],
		[address.slice(0, at) + other + address.slice(at + 1), /The link is damaged/],
		[address.replace('#1.', '#7.'), /made by a newer Chapeau/],
		[address.split('#')[0]!, /carries no assessment/]
	] as const) {
		// A bare change of the fragment would not load the page anew.
		await page.goto('about:blank');
		await page.goto(broken);
		await expect(page.getByRole('alert')).toHaveText(sentence);
		await expect(page.getByRole('button', { name: 'Copy into my assessments' })).toHaveCount(0);
	}
});

test('what is too long for a link says so, can leave its reasons out, and is offered as a file', async ({
	page
}) => {
	await open(page);
	await page.keyboard.press('4');
	// What does not compress: numbers by an irregular rule.
	const long = Array.from({ length: 2000 }, (_, at) =>
		((at * 7919 * at + 31) % 999_983).toString(36)
	);
	await reason(page).fill(long.join(' '));
	await reason(page).press('Escape');
	await share(page);
	await expect(sharing(page)).toContainText(
		/would be \d+,\d+ characters long\. Mail and messages may cut anything over\s+8,000/
	);
	await expect(link(page)).toBeHidden();
	const downloading = page.waitForEvent('download');
	await sharing(page).getByRole('button', { name: 'Save to a file' }).click();
	const saved = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
	expect(saved.marks[0].reason).toBe(long.join(' '));
	await sharing(page)
		.getByLabel(/Leave out reasons/)
		.check();
	await expect(link(page)).toHaveValue(/#1\./);
	const address = await link(page).inputValue();
	expect(address.length).toBeLessThan(1000);
	await page.goto(address);
	await expect(title(page)).toHaveText('My assessment');
	await expect(page.locator('.reason')).toHaveCount(0);
});

test('the link is copied, or selected where the browser does not let a page copy', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const address = await shared(page);
	await sharing(page).getByRole('button', { name: 'Copy' }).click();
	await expect(sharing(page).getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await sharing(page).getByRole('button', { name: 'Copy' }).click();
	await expect(link(page)).toBeFocused();
	expect(await page.evaluate(() => String(getSelection()))).toBe(address);
	await page.keyboard.press('Escape');
	await expect(sharing(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});

test('without JavaScript a link says why nothing shows', async ({ browser }) => {
	const { context, page } = await elsewhere(browser, { javaScriptEnabled: false });
	await page.goto('/cases/dprk-2012/shared#1.abc.0000000');
	await expect(page.getByText('only JavaScript can read it')).toBeVisible();
	await expect(page.getByText('Reading the link …')).toBeHidden();
	await context.close();
});

test('without compression in the browser, both sides say so', async ({ page }) => {
	const address = await shared(page);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'CompressionStream', { value: undefined });
		Object.defineProperty(window, 'DecompressionStream', { value: undefined });
	});
	await page.goto(address);
	await expect(page.getByRole('alert')).toContainText('This browser can’t read the link');
	await open(page);
	await share(page);
	await expect(sharing(page).getByRole('alert')).toContainText('This browser can’t make links');
	await expect(sharing(page).getByRole('button', { name: 'Save to a file' })).toBeVisible();
});

for (const width of [1440, 320])
	test(`axe finds nothing on a link and its dialog, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const accessible = async () => {
			await expectAccessible(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		};
		const address = await shared(page);
		await accessible();
		await page.goto(address);
		await expect(title(page)).toHaveText('My assessment');
		await accessible();
	});
