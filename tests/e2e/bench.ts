import { expect, type Locator, type Page } from '@playwright/test';

/** The bench as journeys use it: by what a person sees. */
export const address = (element: string, count = 'I') =>
	`/cases/dprk-2012/bench/${count}/${element}`;

/** Opens an element and waits until the device's storage answers. */
export async function open(page: Page, element = 'genocide/chapeau/group', count = 'I') {
	await page.goto(address(element, count));
	await awake(page);
}

export async function awake(page: Page) {
	await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', /saved|tab-only/);
}

/** A phone, as far as the browser can be one: in Firefox Playwright knows no `isMobile`. */
export const phone = (browserName: string) => ({
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	...(browserName !== 'firefox' && { isMobile: true })
});

export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
export const finding = (page: Page) => page.getByRole('region', { name: 'Finding' });
/** One of the panes of an element, of which a phone shows one. */
export const pane = (page: Page, name: 'Law' | 'Evidence' | 'Mark') =>
	page
		.getByRole('navigation', { name: 'This element, and onward' })
		.getByRole('link', { name: new RegExp(`^${name}`) });
/** Shows a pane where only one is shown at a time. */
export async function show(page: Page, name: 'Law' | 'Evidence' | 'Mark'): Promise<void> {
	const way = pane(page, name);
	if (await way.isVisible()) await way.click();
}
/** What follows what is shown. */
export const next = (page: Page) =>
	page
		.getByRole('navigation', { name: 'This element, and onward' })
		.getByRole('link', { name: /^Next/ });
export const reason = (page: Page) => page.getByRole('textbox', { name: 'Reason' });
export const strength = (page: Page, name: string) =>
	page.getByRole('radio', { name: new RegExp(`^\\W*\\d?\\s*${name}`) });

/** As a person writes; of what is filled in by a program, Firefox says no `change` at Enter. */
export async function write(field: Locator, text: string) {
	await field.press('ControlOrMeta+a');
	await field.pressSequentially(text);
}

/** The device's own records, as IndexedDB holds them. */
export async function kept(page: Page, store: 'marks' | 'steps' | 'assessments') {
	return page.evaluate(
		(store) =>
			new Promise<Record<string, unknown>[]>((resolve, reject) => {
				const opening = indexedDB.open('chapeau');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const all = opening.result.transaction(store).objectStore(store).getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result);
					};
				};
			}),
		store
	);
}
