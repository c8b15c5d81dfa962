import { expect, test, type Locator } from '@playwright/test';
import { open, strength } from './bench.ts';

/** High contrast takes away the grounds by which a page tells what is chosen from what is not. */
test.use({ contextOptions: { forcedColors: 'active' } });

/** What a person can still see of a control. */
const look = (control: Locator) =>
	control.evaluate((element) => {
		const { backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineColor } =
			getComputedStyle(element);
		return [backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineColor].join(' ');
	});

async function apart(chosen: Locator, others: Locator[]) {
	await chosen.page().mouse.move(0, 0);
	await chosen.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	const of = await look(chosen);
	for (const other of others) expect(await look(other)).not.toBe(of);
}

test('what is chosen on the bench is told apart', async ({ page }) => {
	await open(page);
	expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
	const card = page.locator('article', { has: page.getByRole('button', { name: 'Rely' }) }).first();
	const uses = ['Rely', 'Discount', 'Set aside'].map((name) =>
		card.getByRole('button', { name: new RegExp(`^${name}`) })
	);
	for (const [at, use] of uses.entries()) {
		await use.click();
		await expect(use).toHaveAttribute('aria-pressed', 'true');
		await apart(
			use,
			uses.filter((_, other) => other !== at)
		);
	}
	await strength(page, 'Weak').check({ force: true });
	const label = (name: string) => page.locator('.strengths label', { hasText: name });
	await apart(label('Weak'), [label('Strong'), label('Contradicted')]);
	const step = (name: string) => page.getByRole('button', { name, exact: true });
	await expect(step('Redo')).toHaveAttribute('aria-disabled', 'true');
	await apart(step('Redo'), [step('Undo')]);
	const elements = page.locator('a.row');
	await apart(page.locator('a.row[aria-current=page]'), [
		elements.and(page.locator(':not([aria-current])')).first()
	]);
});

test('where one is, what a search is narrowed to and what is pressed are told apart', async ({
	page
}) => {
	await page.goto('/law/authorities');
	const here = page.locator('nav a[aria-current=page]');
	for (const link of await here.all())
		await apart(link, [link.locator('xpath=../a[not(@aria-current)]').first()]);
	expect(await here.count()).toBeGreaterThan(0);
	await page.goto('/search');
	const kinds = page.locator('.kind');
	await expect(kinds.first()).toBeVisible();
	await apart(page.locator('.kind:has(:checked)'), [
		page.locator('.kind:not(:has(:checked))').first()
	]);
	await page.goto('/cases/dprk-2012/sources');
	const pressed = page.getByRole('button', { name: /^Set .*aside|^Set aside/ });
	await expect(async () => {
		await pressed.first().click({ timeout: 2000 });
		await expect(page.locator('button[aria-pressed=true]').first()).toBeVisible({ timeout: 2000 });
	}).toPass();
	await apart(page.locator('button[aria-pressed=true]').first(), [
		page.locator('button[aria-pressed=false]').first()
	]);
});
