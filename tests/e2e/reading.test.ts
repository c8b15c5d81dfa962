import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { cases } from '#lib/cases/cases.ts';
import { expectAccessible } from './axe.ts';
import { address, awake, open, pane } from './bench.ts';

const pages = [
	'/',
	address('genocide/chapeau/intent'),
	address('genocide/acts/killing'),
	address('genocide/acts/births', 'II'),
	address('cah/acts/persecution', 'III'),
	address('cah/acts/apartheid', 'III'),
	address('r2p/failure', 'IV'),
	'/cases/dprk-2012/evidence/III',
	'/nowhere'
];

test('what bears on all of an element says so at its parts, in words that fit what is no act', async ({
	page
}) => {
	await page.goto(address('genocide/acts/conditions/inflicted', 'II'));
	await expect(page.locator('#evidence')).toContainText('on the whole element');
	await expect(page.locator('#evidence')).not.toContainText('on the act as a whole');
});

// On a phone the scale lies over what scrolls beneath it; a tall screen lays everything open to axe.
for (const [width, height] of [
	[1440, 900],
	[390, 20_000]
] as const) {
	for (const path of pages)
		test(`axe finds nothing on ${path}, ${width} wide`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			if (!path.includes('/bench/')) return expectAccessible(page);
			await awake(page);
			for (const name of ['Evidence', 'Mark', 'Law'] as const) {
				// On a phone one pane is shown at a time.
				if (width < 816) await pane(page, name).click();
				if (width < 816 || name === 'Law') await expectAccessible(page, name);
			}
		});

	test(`axe finds nothing on an act split, the help and the assessments, ${width} wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, 'genocide/acts/killing');
		await page.keyboard.press('4');
		await page.keyboard.press('s');
		if (width < 816) await pane(page, 'Mark').click();
		await expectAccessible(page, 'split');
		await page.keyboard.press('?');
		await expectAccessible(page, 'help');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: /assessments and files/ }).click();
		await expectAccessible(page, 'assessments');
	});
}

test('a first visit fetches the typeface after the scripts that marks need, and then sets the page in it', async ({
	page
}) => {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	await page.goto('/cases/dprk-2012/bench/I/genocide/chapeau/intent');
	await expect(page.locator('html')).toHaveAttribute('data-typeface', '');
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveCSS(
		'font-family',
		/^"Source Serif 4"/
	);
	await expect.poll(() => files.filter((path) => path.endsWith('.woff2'))).toHaveLength(1);
	const font = files.findIndex((path) => path.endsWith('.woff2'));
	const before = files.slice(0, font);
	const needed = await page
		.locator('link[rel="modulepreload"]')
		.evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
	expect(needed.length).toBeGreaterThan(2);
	expect(needed.filter((script) => !before.includes(script))).toEqual([]);
});

test('without JavaScript the law and the evidence are still readable', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await page.getByRole('link', { name: 'Start marking' }).first().click();
	await page
		.getByRole('link', { name: /Intent to destroy/ })
		.first()
		.click();
	await expect(page.getByRole('region', { name: 'The law’s words' })).toContainText(
		'intent to destroy, in whole or in part'
	);
	const cards = page.locator('#evidence article');
	expect(await cards.count()).toBeGreaterThan(5);
	await cards.locator('details').first().locator('summary').click();
	await expect(cards.locator('details[open]').first()).toBeVisible();
	await page.locator('#evidence details.more > summary').first().click();
	await page
		.getByRole('link', { name: /^All \d+ of them/ })
		.first()
		.click();
	const intent = page.getByRole('region', { name: /Intent to destroy/ });
	const bearings = cases[0]!.bearings.filter(
		(each) => each.count === 'I' && each.element === 'genocide/chapeau/intent'
	);
	await expect(intent.getByRole('listitem')).toHaveCount(bearings.length);
	await context.close();
});

test('every response carries the security headers, and no request leaves', async ({
	page,
	request,
	baseURL
}) => {
	const elsewhere: string[] = [];
	page.on('request', (each) => {
		if (!each.url().startsWith(baseURL!) && !/^(data|blob):/.test(each.url()))
			elsewhere.push(each.url());
	});
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
	});
	const seen = new Set<string>();
	page.on('response', (each) => seen.add(new URL(each.url()).pathname));
	await open(page, 'genocide/chapeau/intent');
	await page.keyboard.press('ArrowDown');
	await page.waitForLoadState('networkidle');
	expect(elsewhere).toEqual([]);
	expect(refused).toEqual([]);
	for (const path of [...seen, '/data/law.json', '/nowhere', '/cases/dprk-2012/bench']) {
		const headers = (await request.get(path, { maxRedirects: 0 })).headers();
		expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy'], path).not.toContain("script-src 'unsafe-inline'");
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['referrer-policy'], path).toBe('no-referrer');
	}
});

test('an address that is none does not stop the server', async ({ request, baseURL }) => {
	const { hostname, port } = new URL(baseURL!);
	for (const path of ['//', '//a b', '/%E0%A4%A', '/%2e%2e/x']) {
		await new Promise<void>((resolve, reject) => {
			const socket = connect(Number(port), hostname, () =>
				socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`)
			);
			socket.on('error', reject);
			socket.on('data', () => undefined);
			socket.on('close', () => resolve());
		});
	}
	expect((await request.get('/')).status()).toBe(200);
});

test('the law, the case and their schemas are published, and every link in them holds', async ({
	request
}) => {
	const law = await (await request.get('/data/law.json')).json();
	const theCase = await (await request.get('/data/cases/dprk-2012.json')).json();
	for (const name of ['law', 'case', 'dossier', 'assessment', 'bundle']) {
		const schema = await (await request.get(`/data/schema/${name}.json`)).json();
		expect(schema.$schema).toContain('json-schema.org');
	}
	const provisions = law.instruments.flatMap(
		(each: { provisions: { id: string }[] }) => each.provisions
	);
	expect(provisions[0]).toMatchObject({ id: expect.any(String), pinpoint: expect.any(String) });
	expect(theCase.notes).toHaveLength(40);
	const items = new Set(theCase.evidence.map(({ id }: { id: string }) => id));
	for (const bearing of theCase.bearings) expect(items).toContain(bearing.evidence);
});

test('every element of every count has its own address', async ({ request }) => {
	for (const count of cases[0]!.counts) {
		const book = await (await request.get(`/data/cases/dprk-2012/books/${count.id}.json`)).json();
		for (const { id } of book.elements) {
			const response = await request.get(address(id, count.id));
			expect(response.status(), id).toBe(200);
		}
	}
	const bench = await request.get('/cases/dprk-2012/bench', { maxRedirects: 0 });
	expect(bench.headers().location).toBe(address('genocide/chapeau/group'));
	const third = await request.get('/cases/dprk-2012/bench/III', { maxRedirects: 0 });
	expect(third.headers().location).toBe(address('cah/chapeau/attack', 'III'));
	expect((await request.get('/cases/dprk-2012/bench/V')).status()).toBe(404);
});

test('at twice the text size and with reduced motion the bench still fits', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 720, height: 470 },
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await open(page, 'cah/acts/persecution', 'III');
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
	await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`everything that takes the focus shows it, ${colorScheme}`, async ({ browser }) => {
		const context = await browser.newContext({ colorScheme });
		const page = await context.newPage();
		await open(page, 'genocide/acts/killing');
		for (let at = 0; at < 45; at += 1) {
			await page.keyboard.press('Tab');
			const focused = await page.evaluate(() => {
				const found = document.activeElement!;
				// Of a radio its label is what is seen.
				const outlined = [found, found.closest('label') ?? found].some((seen) => {
					const { outlineStyle, outlineWidth } = getComputedStyle(seen);
					return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				});
				return {
					what: found.outerHTML.slice(0, 80),
					shown: outlined,
					nothing: found.matches('body')
				};
			});
			if (!focused.nothing) expect(focused.shown, focused.what).toBe(true);
		}
		await context.close();
	});
}
