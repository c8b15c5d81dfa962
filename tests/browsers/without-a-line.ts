import { expect, test, type Page } from '@playwright/test';
import { awake, finding, heading, open, strength } from '../e2e/bench.ts';
import { downloaded } from '../e2e/download.ts';
import { Browser } from '../rooms/served.ts';
import { freePort, Served } from './server.ts';

/**
 * Playwright’s `setOffline` does not reach the service worker in Firefox, whose pages would come from
 * the server unnoticed. Here the server itself is gone.
 */
let server: Served;
test.use({
	serviceWorkers: 'allow',
	baseURL: async ({ browserName: _ }, use) => {
		server = new Served(await freePort(), 'test-results/without-a-line.db');
		await server.start();
		await use(server.origin);
		await server.stop();
	}
});

async function keepAll(page: Page) {
	await page.goto('/');
	await page.getByRole('button', { name: 'Keep for offline use' }).click();
	await expect(page.getByText('works without a connection')).toBeVisible({ timeout: 90_000 });
}

test('once kept, marks, findings, memo and law work without a server, reload included', async ({
	page
}) => {
	await keepAll(page);
	await server.stop();
	await open(page);
	await page.keyboard.press('4');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.reload();
	await awake(page);
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(finding(page)).toContainText('at most strong');
	await page.getByRole('link', { name: 'Findings' }).first().click();
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const memo = await downloaded(page, () =>
		page.getByRole('button', { name: /Save for Word/ }).click()
	);
	expect(memo.name).toMatch(/\.docx$/);
	expect(memo.bytes.subarray(0, 2).toString()).toBe('PK');
	await page.goto('/law/rome-statute');
	await page.reload();
	await expect(heading(page)).toContainText('Rome Statute');
	await page.goto('/nowhere-at-all');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('No connection');
});

test('a mark of a room waits while the server is gone, a reload included, and is sent when it is back', async ({
	page
}) => {
	await keepAll(page);
	const teacher = new Browser(server.origin);
	const { code } = await teacher.open({ title: 'Seminar 9' });
	await page.goto(`/rooms/${code}`);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Join the room' }).click();
	const whereabouts = page.locator('.whereabouts');
	const strong = page.getByRole('radio', { name: /^(\S+ )?Strong/ });
	await strong.check({ force: true });
	await expect(whereabouts).toHaveAttribute('data-state', 'sent');
	await page.getByRole('button', { name: 'Next element' }).click();
	await server.stop();
	await page.getByRole('radio', { name: /^(\S+ )?Weak/ }).check({ force: true });
	await expect(whereabouts).toHaveAttribute('data-state', 'waits');
	await page.reload();
	await expect(page.getByRole('region', { name: 'Waiting to be sent' })).toContainText('Weak');
	await server.start();
	await expect(page.getByText('connected, all sent')).toBeVisible({ timeout: 30_000 });
	const said = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(said.kind === 'record' && said.record.people[0]?.marked).toEqual([2, 0]);
});
