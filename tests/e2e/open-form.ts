import type { Page } from '@playwright/test';

/** Puts these elements, by their names, in the place of the lesson that the opening form proposes. */
export async function pickElements(page: Page, names: readonly string[]): Promise<void> {
	await page.getByRole('radio', { name: /^A lesson/ }).check();
	await page.getByText('Choose other elements').click();
	await page
		.getByRole('button', { name: /^Pick none/ })
		.first()
		.click();
	for (const name of names)
		await page
			.getByRole('checkbox', { name: new RegExp(`^\\S+ ${name}`) })
			.first()
			.check();
}
