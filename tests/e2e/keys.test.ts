import { expect, test, type Page } from '@playwright/test';
import { finding, heading, kept, open, reason, strength } from './bench.ts';

type Held = { shiftKey?: boolean; ctrlKey?: boolean; isComposing?: boolean; keyCode?: number };

/** A press as another keyboard or input method reports it, where the focus is. @returns whether the page took it */
const press = (page: Page, key: string, code: string, held: Held = {}) =>
	page.evaluate(
		([key, code, held]) => {
			const target = document.activeElement ?? document.body;
			const event = new KeyboardEvent('keydown', {
				key,
				code,
				bubbles: true,
				cancelable: true,
				...held
			});
			return !target.dispatchEvent(event);
		},
		[key, code, held] as const
	);

const answers = async (page: Page) =>
	Object.fromEntries(
		(await kept(page, 'marks'))
			.filter(({ answer }) => answer !== undefined)
			.map(({ element, answer }) => [String(element).split('/').at(-1), answer])
	);
const saved = (page: Page) =>
	expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');

test('inside the scale arrows choose as in any group, and a run of them is one step', async ({
	page
}) => {
	await open(page);
	await strength(page, 'Arguable').check({ force: true });
	await strength(page, 'Arguable').focus();
	for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(strength(page, 'Strong')).toBeFocused();
	await expect(heading(page)).toHaveText('Protected group');
	await saved(page);
	await expect.poll(() => answers(page)).toEqual({ group: 'strong' });
	expect(await kept(page, 'steps')).toHaveLength(2);
	await page.keyboard.press('u');
	await expect(strength(page, 'Arguable')).toBeChecked();
	await page.keyboard.press('u');
	await expect(page.locator('[data-scale] input:checked')).toHaveCount(0);
});

test('walking never leaves the focus in a scale that is of another element by then', async ({
	page
}) => {
	await open(page);
	for (const walk of [
		() => page.keyboard.press('j'),
		() =>
			page
				.getByRole('navigation', { name: 'Elements of the count' })
				.getByRole('link', { name: /In whole or in part/ })
				.dispatchEvent('click')
	]) {
		const before = await heading(page).textContent();
		await strength(page, 'Weak').check({ force: true });
		await strength(page, 'Weak').focus();
		await walk();
		await expect(heading(page)).not.toHaveText(before!);
		await expect(page.locator('#element')).toBeFocused();
		await expect(page.locator('[data-scale] input:checked')).toHaveCount(0);
	}
	await page.keyboard.press('ArrowDown');
	await expect(heading(page)).toHaveText(/Manifest pattern/);
	await expect.poll(() => answers(page)).toEqual({ group: 'weak', intent: 'weak' });
});

test('the finding that lies over a narrow page never lies over what has the focus', async ({
	page
}) => {
	await page.setViewportSize({ width: 1024, height: 730 });
	await open(page, 'genocide/acts/killing');
	const inSight = () =>
		page.evaluate(() => {
			const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
			const seen = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
			return document.activeElement!.contains(seen);
		});
	await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
	await page.keyboard.press('r');
	await expect(reason(page)).toBeFocused();
	await expect.poll(inSight).toBe(true);
	await page.getByRole('button', { name: 'Rely' }).first().focus();
	for (let back = 0; back < 24; back += 1) {
		await page.keyboard.press('Shift+Tab');
		await expect.poll(inSight).toBe(true);
	}
});

test('a setting gone through by arrows is one step', async ({ page }) => {
	await open(page);
	const standard = page.getByLabel('Standard', { exact: true });
	await standard.focus();
	for (let at = 0; at < 3; at += 1) {
		await press(page, 'ArrowDown', 'ArrowDown');
		await standard.evaluate((select: HTMLSelectElement) => {
			select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
	}
	await saved(page);
	await expect.poll(async () => (await kept(page, 'steps')).length).toBe(1);
});

test('Caps Lock is no Shift: u undoes, and Shift u redoes', async ({ page }) => {
	await open(page);
	await page.keyboard.press('4');
	await press(page, 'U', 'KeyU');
	await expect(strength(page, 'Strong')).not.toBeChecked();
	await press(page, 'u', 'KeyU', { shiftKey: true });
	await expect(strength(page, 'Strong')).toBeChecked();
});

test('the keys are there on other keyboards: Cyrillic, Greek, Korean, French', async ({ page }) => {
	await open(page);
	await press(page, "'", 'Digit4');
	await expect(strength(page, 'Strong')).toBeChecked();
	for (const [key, shifted] of [
		['я', 'Я'],
		['ζ', 'Ζ'],
		['ㅋ', 'ㅋ']
	] as const) {
		await press(page, key, 'KeyZ', { ctrlKey: true });
		await expect(strength(page, 'Strong')).not.toBeChecked();
		await press(page, shifted, 'KeyZ', { ctrlKey: true, shiftKey: true });
		await expect(strength(page, 'Strong')).toBeChecked();
	}
	await press(page, 'о', 'KeyJ');
	await expect(heading(page)).toHaveText('Intent to destroy, as such');
	await press(page, 'ㅏ', 'KeyK');
	await expect(heading(page)).toHaveText('Protected group');
	await press(page, 'é', 'Digit2');
	await expect(strength(page, 'Weak')).toBeChecked();
	await press(page, '!', 'Digit1', { shiftKey: true });
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect(finding(page)).toContainText('weak');
});

test('what an input method composes with is none of the page’s keys', async ({ page }) => {
	await open(page);
	await reason(page).focus();
	await press(page, 'Escape', 'Escape', { isComposing: true });
	await expect(reason(page)).toBeFocused();
	await press(page, 'Escape', 'Escape', { keyCode: 229 });
	await expect(reason(page)).toBeFocused();
	await press(page, 'Escape', 'Escape');
	await expect(reason(page)).not.toBeFocused();

	// The Enter that takes what was composed finishes no argument of the flow, and follows no result.
	await page.goto('/cases/dprk-2012/debate/flow');
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await page.locator('[data-here]').first().focus();
	await page.keyboard.press('Enter');
	const box = page.locator('table textarea');
	await box.fill('집단');
	await press(page, 'Enter', 'Enter', { keyCode: 229 });
	await press(page, 'Escape', 'Escape', { isComposing: true });
	await expect(box).toBeVisible();
	await press(page, 'Enter', 'Enter');
	await expect(page.getByRole('button', { name: /집단/ })).toBeVisible();

	await page.goto('/search');
	await page.locator('#search-field').fill('intent');
	await expect(page.locator('#search-result-0')).toBeVisible();
	await page.locator('#search-field').focus();
	expect(await press(page, 'Enter', 'Enter', { keyCode: 229 })).toBe(false);
	expect(await press(page, 'ArrowDown', 'ArrowDown', { isComposing: true })).toBe(false);
	await expect(page).toHaveURL(/\/search/);
});

test('before the page wakes the keys of other keyboards mark too', async ({ page }) => {
	await page.route(/\.js$/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 3000));
		await route.continue();
	});
	await page.goto('/cases/dprk-2012/bench/I/genocide/chapeau/group', { waitUntil: 'commit' });
	await page.locator('[data-scale]').waitFor();
	await press(page, 'é', 'Digit2');
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-awake', '', { timeout: 20_000 });
	await expect(page.locator('[data-saved="saved"]')).toBeVisible({ timeout: 20_000 });
	await expect(strength(page, 'Weak')).toBeChecked();
	await expect.poll(() => answers(page)).toEqual({ group: 'weak' });
});

test('undo keeps the focus when nothing is left to undo', async ({ page }) => {
	await open(page);
	await press(page, '4', 'Digit4');
	const undo = page.getByRole('button', { name: /^Undo/ });
	await expect(undo).toBeEnabled();
	await undo.press('Enter');
	await expect(strength(page, 'Strong')).not.toBeChecked();
	await expect(undo).toBeDisabled();
	await expect(undo).toBeFocused();
});

test('a run of arrows in a debate’s mark is one step', async ({ page }) => {
	await page.goto('/cases/dprk-2012/debate/clash');
	await page.locator('main[data-ready]').waitFor();
	// Where its row goes, it stays the same one.
	const id = await page.getByLabel('Mark', { exact: true }).first().getAttribute('id');
	const mark = page.locator(`#${id}`);
	await page.locator('details', { has: mark }).locator('summary').first().click();
	await expect(mark).toBeEnabled();
	await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
	await mark.focus();
	for (let at = 0; at < 3; at += 1) {
		await press(page, 'ArrowDown', 'ArrowDown');
		await mark.evaluate((select: HTMLSelectElement) => {
			select.selectedIndex += 1;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
	}
	await expect(mark).toHaveValue('weak');
	await expect(mark).toBeFocused();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(mark).toHaveValue('');
});
