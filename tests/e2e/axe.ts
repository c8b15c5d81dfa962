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
		const run = colorScheme === 'light' ? every : colours;
		for (const { id, nodes } of await run(page, within))
			found.push(
				`${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`
			);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	return found;
}

type Violations = { id: string; nodes: { target: unknown[] }[] }[];

/** Every rule; it brings axe into the page. */
async function every(page: Page, within: string | undefined): Promise<Violations> {
	// Only violations are written out, and no frame is looked into (there are none): most of the time
	// axe takes on a long page goes into describing what passed.
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	if (within !== undefined) axe.include(within);
	return (await axe.withTags(rules).analyze()).violations as Violations;
}

/** The rules of colour, by the axe that the page has already: to bring it anew takes longer than they do. */
function colours(page: Page, within: string | undefined): Promise<Violations> {
	return page.evaluate(async (selector) => {
		type Axe = { run(context: unknown, options: object): Promise<{ violations: Violations }> };
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(selector ?? document, {
			resultTypes: ['violations'],
			runOnly: { type: 'tag', values: ['cat.color'] },
			rules: { 'color-contrast-enhanced': { enabled: false } }
		});
		return violations.map(({ id, nodes }) => ({
			id,
			nodes: nodes.map(({ target }) => ({ target }))
		}));
	}, within);
}

/** A long page takes axe some seconds, and many on a busy machine. */
export async function expectAccessible(page: Page, state?: string, where?: { within?: string }) {
	test.setTimeout(180_000);
	expect(await page.locator('iframe, frame').count(), 'frames').toBe(0);
	expect(await violations(page, where), state).toEqual([]);
}
