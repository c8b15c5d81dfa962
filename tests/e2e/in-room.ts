import type { Page } from '@playwright/test';

/** What a person does in a room, on a phone or on a wide screen. */

const bar = (page: Page) => page.getByRole('navigation', { name: 'This element, and onward' });

/** Turns a phone to one of its panes; a wide screen shows all three. */
export async function turnTo(page: Page, pane: 'Law' | 'Evidence' | 'Mark'): Promise<void> {
	await page.locator('[data-scale]').waitFor({ state: 'attached' });
	if (await bar(page).isVisible())
		await bar(page)
			.getByRole('link', { name: new RegExp(`^${pane}`) })
			.click();
}

export async function choose(page: Page, answer: string): Promise<void> {
	await turnTo(page, 'Mark');
	const radio = page.getByRole('radio', { name: new RegExp(`^(\\S+ )?${answer}`) });
	// Away from the foot of a small screen, where the way on lies over it.
	await radio.evaluate((each) => each.scrollIntoView({ block: 'center' }));
	await radio.check({ force: true });
}

/** Goes on to the next element. */
export async function onward(page: Page): Promise<void> {
	await turnTo(page, 'Mark');
	if (await bar(page).isVisible()) await bar(page).getByRole('button', { name: /^Next/ }).click();
	else await page.getByRole('button', { name: 'Next element' }).click();
}
