import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands: with every rule in light, then in dark with the rules that
 * look at colour. Nothing but colour differs between the two, as tokens.css alone knows of them.
 */
export async function violations(page: Page, { within }: { within?: string } = {}) {
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		// A colour on its way to another is neither scheme's. What never ends is not waited for.
		await page.evaluate(() =>
			Promise.allSettled(
				document
					.getAnimations()
					.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
					.map(({ finished }) => finished)
			)
		);
		// Only violations are written out, and no frame is looked into (there are none): most of the time
		// axe takes on a long page goes into describing what passed.
		const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
		if (within !== undefined) axe.include(within);
		if (colorScheme === 'light') axe.withTags(rules);
		else axe.withTags('cat.color').disableRules('color-contrast-enhanced');
		for (const { id, nodes } of (await axe.analyze()).violations)
			found.push(
				`${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`
			);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}

/** A long page takes axe some seconds, and many on a busy machine. */
export async function expectAccessible(page: Page, state?: string, where?: { within?: string }) {
	test.setTimeout(180_000);
	expect(await page.locator('iframe, frame').count(), 'frames').toBe(0);
	expect(await violations(page, where), state).toEqual([]);
}
