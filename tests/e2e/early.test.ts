import { expect, test, type Page } from '@playwright/test';
import { address, awake, finding, strength } from './bench.ts';

test('marks clicked and keyed before the page has woken all count', async ({ page }) => {
	let release = () => undefined as void;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(address('genocide/chapeau/intent'), { waitUntil: 'commit' });
	await page.locator('.strengths label', { hasText: 'Strong' }).click();
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.locator('.strengths label', { hasText: 'Weak' }).click();
	await expect(strength(page, 'Weak')).toBeChecked();
	expect(await page.locator('html').getAttribute('data-awake')).toBeNull();
	release();
	await awake(page);
	await expect(finding(page)).toContainText('at most weak');
	await page.reload();
	await awake(page);
	await expect(strength(page, 'Weak')).toBeChecked();
	await page.keyboard.press('u');
	await expect(strength(page, 'Strong')).toBeChecked();
});

/** The finding and its reasons as they stand on the page. */
const told = (page: Page) =>
	page
		.locator('section[aria-label="Finding"], section[aria-label="Why"]')
		.evaluateAll((sections) =>
			sections.map((section) => [
				section.getAttribute('data-outcome'),
				section.textContent.replace(/\s+/g, ' ').trim(),
				section.querySelectorAll('.in').length
			])
		);

test('what follows from a first mark is told before the page has woken, as it is told after', async ({
	browser
}) => {
	for (const element of [
		'II/genocide/chapeau/intent',
		'II/genocide/acts/killing',
		'III/cah/chapeau/attack',
		'IV/r2p/means/suited'
	]) {
		const asleep = await browser.newPage();
		await asleep.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await asleep.goto(`/cases/dprk-2012/bench/${element}`);
		const page = await browser.newPage();
		await page.goto(`/cases/dprk-2012/bench/${element}`);
		await awake(page);
		await expect(page.locator('template')).toHaveCount(0);
		const keys = await page
			.locator('[data-scale] input')
			.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('data-key')!));
		expect(keys.length).toBeGreaterThan(6);
		const before = await told(asleep);
		for (const key of keys) {
			await asleep.keyboard.press(key);
			await page.keyboard.press(key);
			await expect(page.locator('section[aria-label="Why"]')).not.toContainText(
				'Nothing is marked'
			);
			await expect.poll(() => told(asleep), `${element} ${key}`).toEqual(await told(page));
			expect(await told(asleep)).not.toEqual(before);
		}
		await asleep.close();
		await page.close();
	}
});

/** Marks an element of a page that does not wake, and sees the finding stay as it was. */
async function expectNothingForetold(page: Page): Promise<void> {
	await page.goto(address('genocide/chapeau/part'));
	const before = await told(page);
	await page.keyboard.press('2');
	await expect(strength(page, 'Weak')).toBeChecked();
	await page.waitForTimeout(500);
	expect(await told(page)).toEqual(before);
}

for (const keeps of ['device', 'tab'] as const)
	test(`no finding is told before waking where the ${keeps} keeps other marks`, async ({
		page
	}) => {
		if (keeps === 'tab')
			await page.addInitScript(() => {
				indexedDB.open = () => {
					throw new DOMException('', 'SecurityError');
				};
			});
		await page.goto(address('genocide/chapeau/intent'));
		await awake(page);
		await page.keyboard.press('4');
		await expect(finding(page)).toContainText('at most strong');
		await expect(page.locator('[data-saved]')).toHaveAttribute(
			'data-saved',
			keeps === 'tab' ? 'tab-only' : 'saved'
		);
		page.on('dialog', (dialog) => dialog.accept());
		await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await expectNothingForetold(page);
	});

test('nor where another element was marked before waking', async ({ page }) => {
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.goto(address('genocide/chapeau/intent'));
	await page.keyboard.press('4');
	await expect(finding(page)).toContainText('at most strong');
	await expectNothingForetold(page);
});

test('a code sent before the page has woken leads to its room all the same', async ({ page }) => {
	let release = () => undefined as void;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/rooms', { waitUntil: 'commit' });
	await page.getByLabel('Join with a code').fill('abcd 2345');
	await page.keyboard.press('Enter');
	await page.waitForURL(/code=/);
	release();
	await page.waitForURL(/\/rooms\/ABCD2345$/);
});

test('a mark made before waking is not lost by leaving the page', async ({ page }) => {
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.goto(address('genocide/chapeau/intent'));
	await page.keyboard.press('3');
	await expect(strength(page, 'Arguable')).toBeChecked();
	await page.unroute('**/_app/immutable/**/*.js');
	await page.goto(address('genocide/chapeau/part'));
	await awake(page);
	await expect(page.locator('[data-saved]')).toContainText('1 of 9 marked');
});

test('a mark made before waking does not come back over one made since, nor into another case', async ({
	page
}) => {
	// The device's storage is asked and does not answer.
	await page.addInitScript(() => {
		indexedDB.open = () => new EventTarget() as IDBOpenDBRequest;
	});
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.goto(address('genocide/chapeau/intent'));
	await page.locator('.strengths label', { hasText: 'Strong' }).click();
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.unroute('**/_app/immutable/**/*.js');
	await page.goto('/cases/al-bashir-2009/bench/I/genocide/chapeau/intent');
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await expect(strength(page, 'Strong')).not.toBeChecked();
	await page.goto(address('genocide/chapeau/intent'));
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.locator('.strengths label', { hasText: 'Weak' }).click();
	await expect(finding(page)).toContainText('at most weak');
	await page.reload();
	await expect(page.locator('html[data-awake]')).toBeAttached();
	await expect(strength(page, 'Weak')).toBeChecked();
});

test('what stands on the bench at first is written in letters that every typeface has', async ({
	page
}) => {
	// For each other, a browser looks through all the typefaces of the device before it paints.
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	for (const element of ['genocide/chapeau/intent', 'genocide/acts/killing']) {
		await page.goto(address(element), { waitUntil: 'commit' });
		await page.locator('#evidence').waitFor({ state: 'attached' });
		const found = await page.evaluate(() => {
			const drawn = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
				node.parentElement!.matches('script, noscript')
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_ACCEPT
			);
			let text = '';
			while (drawn.nextNode()) text += drawn.currentNode.textContent;
			return [...new Set(text.match(/[^\x20-\x7e\s\u00a0§¶·×é–—‘’“”…−]/g))];
		});
		expect(found).toEqual([]);
	}
});

test('a first visit asks for no more scripts than it needs to mark', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
	});
	await page.goto(address('genocide/chapeau/intent'));
	await awake(page);
	// Kit’s start, its list of pages and the page; and, once it is awake, where marks are kept.
	const named = scripts.map((path) => /immutable\/(\w+\/(?:start|app)?)/.exec(path)?.[1]);
	expect(named.sort(), scripts.join(' ')).toEqual([
		'chunks/',
		'entry/app',
		'entry/start',
		'nodes/'
	]);
});
