import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { awake, strength } from './bench.ts';

/** Evidence that no article cites is put beside it, and is told apart wherever it is shown. */

async function bringIn(page: Page): Promise<string> {
	await page.goto('/cases/new');
	await page.getByRole('button', { name: 'Try it with an example' }).click();
	await page.getByLabel('Title').fill('What Happened in Upper Sorrel');
	await page.getByLabel('Author').fill('M. Rowan');
	await page.getByLabel('Publisher').fill('The Harrow Review');
	await page.getByLabel(/^Date/).fill('2023-05-14');
	await page.getByLabel('Whom it accuses').fill('Kestria');
	await page.getByRole('button', { name: 'Begin marking up' }).click();
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	return new URL(page.url()).pathname.replace('/edit', '');
}

const image = Buffer.from('An image, as far as its digits go.');

test('evidence from outside the article is added with its provenance, and told apart everywhere', async ({
	page
}, { outputDir }) => {
	const sent: string[] = [];
	page.on('request', (request) => void (request.method() !== 'GET' && sent.push(request.url())));
	const root = await bringIn(page);
	await page.getByRole('button', { name: 'Add evidence from outside the article' }).click();
	await expect(page.getByLabel('What it is')).toBeFocused();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Write the statement first.').first()).toBeVisible();
	await page.getByLabel('Statement, in your words').fill('The image shows 212 empty houses.');
	await page.getByLabel('What it is').fill('Satellite image of Upper Sorrel');
	await page
		.getByLabel('Where it was found: an address, or a place')
		.fill('https://images.example/sorrel');
	await page.getByLabel('Collected on').fill('2023-06-01');
	await page.getByLabel('By whom').fill('A. Researcher');
	await page.getByText('The original, its file, custody and verification').click();
	await page.getByLabel('Work it out from the file').setInputFiles({
		name: 'sorrel.tif',
		mimeType: 'image/tiff',
		buffer: image
	});
	const digest = createHash('sha256').update(image).digest('hex');
	await expect(page.getByLabel('SHA-256 of the file')).toHaveValue(digest);
	await expect(page.getByText('The file itself is neither kept nor sent.')).toBeVisible();
	await page.getByLabel('How it was verified').fill('The river bends as on the map.');
	await page.getByLabel('Name', { exact: true }).fill('The operator of the satellite');
	await page.getByRole('button', { name: /^1 .*Protected group/ }).click();
	await page.locator('[data-why]').fill('Houses of the group.');
	await page.screenshot({ path: `${outputDir}/form-1440.png`, fullPage: true });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.screenshot({ path: `${outputDir}/form-390.png`, fullPage: true });
	await page.setViewportSize({ width: 1280, height: 800 });
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const items = page.getByRole('list', { name: 'Items from outside the article' });
	await expect(items.getByRole('button')).toHaveText([/^E1/]);
	await expect(page.getByRole('contentinfo')).toContainText('0 items, 1 from outside the article');
	expect(sent).toEqual([]);

	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	const card = page.locator('article#E1-supports');
	await expect(card).toContainText('from outside the article');
	await expect(card).not.toContainText('asserted, not cited');
	await card.getByText('Where it was found').click();
	await expect(card).toContainText(digest);
	await page.screenshot({ path: `${outputDir}/bench-1440.png` });
	await strength(page, 'Strong').check();

	for (const [screen, words] of [
		['article#outside', 'From outside the article'],
		['sources#outside', 'The article cites none of this'],
		['evidence/I', 'from outside the article'],
		['matrix', 'From outside the article'],
		['memo', 'Evidence from outside the article']
	] as const) {
		await page.goto(`${root}/${screen}`);
		// The memo waits for what writes citations, which a busy machine is slow to fetch and run.
		await expect(page.getByRole('main')).toContainText(words, { timeout: 20_000 });
		await page.screenshot({
			path: `${outputDir}/${screen.replace(/\W/g, '-')}.png`,
			fullPage: true
		});
	}
	await expect(page.getByRole('main')).toContainText('The river bends as on the map.');
	await page.goto(`${root}/article`);
	await expectAccessible(page);
});
