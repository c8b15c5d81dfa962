import { expect, test, type Page } from '@playwright/test';
import { choose } from './in-room.ts';
import { Browser } from '../rooms/served.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** A button where the finger is, which another takes the place of as soon as it is pressed; the other counts. */
async function placed(page: Page, afterMs: number): Promise<() => Promise<number>> {
	await page.goto('/');
	await expect(page.locator('link[rel="modulepreload"]').first()).toBeAttached();
	await page.waitForLoadState('networkidle');
	await page.evaluate((afterMs) => {
		const first = document.createElement('button');
		first.textContent = 'Go on';
		first.style.cssText =
			'position:fixed;inset:300px auto auto 100px;width:150px;height:80px;z-index:9';
		const second = first.cloneNode() as HTMLButtonElement;
		second.textContent = 'Delete';
		second.dataset.count = '0';
		second.onclick = () => (second.dataset.count = String(Number(second.dataset.count) + 1));
		first.onclick = () => setTimeout(() => first.replaceWith(second), afterMs);
		document.body.append(first);
	}, afterMs);
	return async () => Number(await page.locator('[data-count]').getAttribute('data-count'));
}

test('what comes under a finger takes no tap for 600 ms, however late it comes', async ({
	page
}) => {
	for (const afterMs of [0, 900]) {
		const count = await placed(page, afterMs);
		await page.touchscreen.tap(170, 340);
		await page.waitForTimeout(afterMs);
		await page.locator('[data-count]').waitFor();
		await page.touchscreen.tap(174, 338);
		expect(await count()).toBe(0);
		await page.waitForTimeout(700);
		await page.touchscreen.tap(170, 340);
		await page.touchscreen.tap(170, 340);
		expect(await count()).toBe(2);
	}
});

test('a clock that is set does not matter, nor does what comes elsewhere', async ({ page }) => {
	const count = await placed(page, 0);
	await page.evaluate(() => {
		const ahead = Date.now() + 3_600_000;
		Date.now = () => ahead;
	});
	await page.touchscreen.tap(170, 340);
	await page.locator('[data-count]').waitFor();
	await page.touchscreen.tap(170, 340);
	expect(await count()).toBe(0);
	await page.evaluate(() => {
		const other = document.querySelector<HTMLElement>('[data-count]')!;
		other.style.top = '600px';
	});
	await page.touchscreen.tap(170, 640);
	expect(await count()).toBe(1);
});

test('what a page scrolls under the finger takes a tap once it has been there for 600 ms', async ({
	page
}) => {
	const count = await placed(page, 0);
	await page.evaluate(() => {
		document.body.style.paddingBottom = '3000px';
		const button = document.createElement('button');
		button.textContent = 'Further down';
		button.dataset.count = '0';
		button.onclick = () => (button.dataset.count = String(Number(button.dataset.count) + 1));
		button.style.cssText =
			'position:absolute;top:1300px;left:100px;width:150px;height:80px;z-index:9';
		document.querySelectorAll('body > button').forEach((each) => each.remove());
		document.body.append(button);
	});
	await page.touchscreen.tap(170, 340);
	await page.evaluate(() => scrollTo({ top: 1000, behavior: 'instant' }));
	await page.waitForTimeout(100);
	await page.touchscreen.tap(170, 340);
	expect(await count()).toBe(0);
	await page.waitForTimeout(700);
	await page.touchscreen.tap(170, 340);
	expect(await count()).toBe(1);
});

test('a mouse may press at once what its first click brought; the second of a double click may not', async ({
	browser
}) => {
	const context = await browser.newContext({ hasTouch: false, isMobile: false });
	const page = await context.newPage();
	let count = await placed(page, 0);
	await page.mouse.click(170, 340);
	await page.locator('[data-count]').waitFor();
	await page.mouse.click(170, 340);
	expect(await count()).toBe(1);
	count = await placed(page, 0);
	await page.mouse.dblclick(170, 340, { delay: 30 });
	await page.locator('[data-count]').waitFor();
	expect(await count()).toBe(0);
	await context.close();
});

test('a second tap on “Join the room” marks nothing', async ({ page, baseURL }) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open();
	await page.goto(`/rooms/${code}`);
	await page.getByLabel('Your name').fill('Ada');
	const join = page.getByRole('button', { name: 'Join the room' });
	await join.evaluate((button) => {
		document.querySelector('main')!.style.paddingBottom = '900px';
		scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 20);
	});
	const at = (await join.boundingBox())!;
	const [x, y] = [at.x + 40, at.y + at.height / 2];
	const taps = () => page.touchscreen.tap(x, y);
	await taps();
	// The law comes first: the scale is a pane further, and nothing of it lies under the finger.
	await expect(page.locator('#element-title')).toBeVisible();
	await taps();
	await taps();
	await expect(page.locator('[data-scale] input:checked')).toHaveCount(0);
	await choose(page, 'Weak');
	await expect(page.locator('[data-scale] input:checked')).toHaveCount(1);
});
