import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import type { Node } from '#lib/domain/legal-test.ts';
import { nodes } from '#lib/domain/outline.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';
import { Browser, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { address, awake, finding, heading, open, reason, strength } from './bench.ts';
import { downloaded } from './download.ts';
import { choose, onward } from './in-room.ts';

/** Everything but rooms without a connection, once it is kept; and of a room one’s own marks, from the first visit. */
test.use({ serviceWorkers: 'allow' });

const kept = (page: Page) => page.getByText('works without a connection');

/** Until all of this version is on the device. */
async function keepAll(page: Page, origin = ''): Promise<void> {
	// Some 900 files, beside whatever else this machine does.
	test.setTimeout(240_000);
	await page.goto(`${origin}/`);
	await expect(page.getByText(/about \d+ MB to download/)).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Keep for offline use' }).click();
	await expect(page.getByRole('progressbar', { name: 'Saved for offline use' })).toBeVisible();
	await expect(kept(page)).toBeVisible({ timeout: 90_000 });
}

// Keeping all of it is most of the time that this takes, so that three people do it once.
test('once kept, the bench, a document brought in and a debate work without a connection, reload included', async ({
	page,
	context
}) => {
	await keepAll(page);
	await context.setOffline(true);
	await test.step('the bench, the law, the findings and the exports', () => benchAndLaw(page));
	await test.step('a document becomes a case, and is marked up and marked', () => broughtIn(page));
	await test.step('a debate is prepared, flowed and taken away', () => debate(page));
});

async function benchAndLaw(page: Page): Promise<void> {
	await open(page);
	await page.keyboard.press('4');
	await expect(strength(page, 'Strong')).toBeChecked();
	await page.reload();
	await expect(strength(page, 'Strong')).toBeChecked();
	await expect(finding(page)).toBeVisible();
	// By links, as by address: the head of the bench, and a page that was never opened.
	await page.getByRole('link', { name: 'Findings' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('amount');
	await page.getByRole('button', { name: 'Export' }).click();
	const memo = await downloaded(page, () =>
		page.getByRole('button', { name: /Save for Word/ }).click()
	);
	expect(memo.name).toMatch(/\.docx$/);
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Mark', exact: true }).first().click();
	// The findings have a heading too.
	await page.waitForURL(/\/bench\/I\//);
	await expect(heading(page)).toBeVisible();
	await page.goto('/law/rome-statute');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Rome Statute');
	await page.goto('/cases/dprk-2012/matrix');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/nowhere-at-all');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('No connection');
}

async function broughtIn(page: Page): Promise<void> {
	await page.goto('/cases/new/guide');
	await page.getByRole('link', { name: 'Begin with this example' }).click();
	await expect(page.getByText('10 paragraphs', { exact: false })).toBeVisible();
	await page.goto('/cases/new');
	await expect(page.getByRole('main')).toHaveAttribute('data-awake', 'true');
	await page
		.getByLabel('Open a document')
		.setInputFiles('tests/samples/documents/sarn-valley.docx');
	await expect(page.getByText('and 7 notes.', { exact: false })).toBeVisible({ timeout: 20_000 });
	await page.getByLabel('Publisher').fill('The Marend Review');
	await page.getByLabel(/^Date/).fill('2022');
	await page.getByRole('button', { name: 'Begin marking up' }).click();
	await expect(page.getByRole('heading', { name: /^Count I: Genocide/ })).toBeVisible();
	await page.keyboard.press('g');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+Enter');
	const items = page.getByRole('list', { name: /^Items of paragraph/ }).getByRole('button');
	await expect(items).toHaveText([/^E1/]);
	await page.reload();
	await expect(items).toHaveText([/^E1/]);
	await page.getByRole('link', { name: 'Open the bench' }).click();
	await awake(page);
	await strength(page, 'Weak').check();
	await page.reload();
	await awake(page);
	await expect(strength(page, 'Weak')).toBeChecked();
	// Its debate is prepared as any other.
	await page.goto(new URL(page.url()).pathname.replace(/\/bench.*/, '/debate/sides'));
	const ready = () => page.locator('main[data-ready]').waitFor();
	await ready();
	const intent = page.locator('summary').filter({ hasText: 'Intent to destroy, as such' });
	const pro = page.getByRole('region', { name: 'Intent to destroy, as such, affirmative' });
	await intent.click();
	await pro.getByLabel('Our claim', { exact: true }).fill('Claimed of the valley.');
	await page.reload();
	await ready();
	await intent.click();
	await expect(pro.getByLabel('Our claim', { exact: true })).toHaveValue('Claimed of the valley.');
}

/** The paths that the device keeps of a kind. */
const keptIn = (page: Page, kind: 'pages' | 'scripts' | 'rooms') =>
	page.evaluate(async (kind) => {
		const names = (await caches.keys()).filter((name) => name.startsWith(`chapeau-${kind}-`));
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => new URL(url).pathname);
	}, kind);

/** The server, before which one may put on a newer version of the worker. */
async function upgradable(baseURL: string) {
	let newer = false;
	const { version } = (await (await fetch(`${baseURL}/_app/version.json`)).json()) as {
		version: string;
	};
	const server = createServer((request, response) => {
		const worker = newer && request.url === '/service-worker.js';
		// Whole, so that the version in it can be exchanged.
		const headers = { ...request.headers };
		if (request.url === '/service-worker.js') {
			headers['accept-encoding'] = 'identity';
			delete headers['if-none-match'];
		}
		const onward = get(new URL(request.url!, baseURL), { headers }, async (answer) => {
			if (!worker) {
				answer.pipe(response.writeHead(answer.statusCode!, answer.headers));
				return;
			}
			const parts: Buffer[] = [];
			for await (const part of answer) parts.push(part as Buffer);
			let body = Buffer.concat(parts);
			body = Buffer.from(body.toString().replaceAll(`\`${version}\``, '`the-next-one`'));
			response.writeHead(answer.statusCode!, {
				...answer.headers,
				'content-length': body.length
			});
			response.end(body);
		});
		onward.on('error', () => response.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		publish: () => (newer = true),
		close: () => server.close()
	};
}

test('a new version is offered and never forced: what was typed and marked stays, before and after', async ({
	page,
	baseURL
}) => {
	const server = await upgradable(baseURL!);
	try {
		await keepAll(page, server.origin);
		await page.goto(server.origin + address('genocide/chapeau/group'));
		await awake(page);
		await page.evaluate(() => ((window as { same?: true }).same = true));
		server.publish();
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await reason(page).fill('Half a sent');
		const notice = page.getByText('A newer version of Chapeau is ready');
		await expect(notice).toBeVisible({ timeout: 90_000 });
		await page.keyboard.type('ence.');
		await strength(page, 'Weak').check();
		expect(await page.evaluate(() => (window as { same?: true }).same)).toBe(true);
		await page.getByRole('button', { name: 'Use it now' }).click();
		await page.waitForFunction(() => !('same' in window));
		await awake(page);
		await expect(reason(page)).toHaveValue('Half a sentence.');
		await expect(strength(page, 'Weak')).toBeChecked();
		await expect
			.poll(() =>
				page.evaluate(async () =>
					(await caches.keys()).filter((name) => name.startsWith('chapeau-pages-'))
				)
			)
			.toEqual(['chapeau-pages-the-next-one']);
	} finally {
		server.close();
	}
});

async function debate(page: Page): Promise<void> {
	const ready = () => page.locator('main[data-ready]').waitFor();
	await page.goto('/cases/dprk-2012/debate');
	await ready();
	await page.getByLabel('Start from').selectOption('Resolved: genocide of religious believers');
	await page.goto('/cases/dprk-2012/debate/sides');
	await ready();
	await page.locator('summary').filter({ hasText: 'Intent to destroy, as such' }).click();
	const pro = page.getByRole('region', { name: 'Intent to destroy, as such, affirmative' });
	await pro.getByLabel('Our claim', { exact: true }).fill('Claimed without a line.');
	await page.reload();
	await ready();
	await page.locator('summary').filter({ hasText: 'Intent to destroy, as such' }).click();
	await expect(pro.getByLabel('Our claim', { exact: true })).toHaveValue('Claimed without a line.');
	await page.goto('/cases/dprk-2012/debate/blocks');
	await ready();
	const blocks = await downloaded(page, () => page.getByRole('button', { name: /docx/ }).click());
	expect(blocks.name).toMatch(/\.docx$/);
	await page.goto('/cases/dprk-2012/debate/flow');
	await ready();
	await page.getByLabel('Start a new flow').selectOption('Policy');
	await expect(page.locator('[data-here]')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Flowed without a line');
	await page.keyboard.press('Enter');
	await page.reload();
	await ready();
	await expect(page.getByText('Flowed without a line').first()).toBeVisible();
	const table = await downloaded(page, () => page.getByRole('button', { name: /xlsx/ }).click());
	expect(table.name).toMatch(/\.xlsx$/);
	await page.goto('/cases/dprk-2012/debate/page/affirmative');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('who marks on the bench gets the rest unasked, and nothing of it while they mark', async ({
	page
}) => {
	await open(page);
	await page.evaluate(() => navigator.serviceWorker.ready);
	for (let at = 0; at < 10; at += 1) {
		await page.keyboard.press(String(at % 6));
		expect(await keptIn(page, 'pages')).toEqual([]);
		await page.waitForTimeout(500);
	}
	await expect
		.poll(async () => (await keptIn(page, 'scripts')).length, { timeout: 40_000 })
		.toBeGreaterThan(48);
	// In a room it stands still.
	await page.goto('/rooms', { waitUntil: 'networkidle' });
	const there = async () =>
		(await keptIn(page, 'scripts')).length + (await keptIn(page, 'pages')).length;
	await page.waitForTimeout(2000);
	const before = await there();
	await page.waitForTimeout(7000);
	// What this page is made of comes yet.
	expect((await there()) - before).toBeLessThan(10);
});

test('a room reloaded without a connection shows the marks that wait, and nothing of them to the next person', async ({
	page,
	context,
	baseURL
}) => {
	const teacher = new Browser(baseURL!);
	const { code } = await teacher.open({ title: 'Seminar 9' });
	await page.goto(`/rooms/${code}`);
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Join the room' }).click();
	const whereabouts = page.locator('.whereabouts');
	const choose = (answer: string) =>
		page.getByRole('radio', { name: new RegExp(`^(\\S+ )?${answer}`) }).check({ force: true });
	// What comes above the scale moves it.
	await expect(page.getByText('Loading the', { exact: false })).toHaveCount(0);
	await choose('Strong');
	await expect(whereabouts).toHaveAttribute('data-state', 'sent');
	await page.getByRole('button', { name: 'Next element' }).click();
	// It is the first page that this device ever saw: the room's own is kept, and nothing else.
	await expect.poll(() => keptIn(page, 'rooms'), { timeout: 20_000 }).toContain(`/rooms/${code}`);
	expect(await keptIn(page, 'pages')).toEqual([]);

	await context.setOffline(true);
	await choose('Weak');
	await page.getByRole('textbox', { name: /^Reason/ }).fill('One witness, unnamed.');
	await expect(whereabouts).toHaveAttribute('data-state', 'waits');
	await page.reload();
	const waits = page.getByRole('region', { name: 'Waiting to be sent' });
	await expect(waits).toContainText(/First mark: count I · \S+ Killing/);
	await expect(waits).toContainText('Weak');
	await expect(waits).toContainText('One witness, unnamed.');
	const has = page.getByRole('region', { name: 'Sent', exact: true });
	await expect(has).toContainText(/First mark: count I · \S+ Intent to destroy/);
	await expect(has).toContainText('Strong');
	await expect(page.getByText('You are here as Ada')).toBeVisible();
	await expectAccessible(page, 'without a connection');

	// The line is back: the page goes on by itself, and the mark is sent.
	await context.setOffline(false);
	await expect(page.getByText('connected, all sent')).toBeVisible({ timeout: 20_000 });

	// Who has left is shown nothing to; neither is who joins after them, in whatever tab.
	const tab = await context.newPage();
	await tab.goto(`/rooms/${code}`);
	await expect(tab.getByRole('radio', { name: /Strong/ })).toBeChecked();
	await page.getByText('You and this room').click();
	await page.getByRole('button', { name: 'Leave the room' }).click();
	await page.getByRole('button', { name: 'Leave', exact: true }).click();
	await expect(page.getByText('You have left this room, and')).toBeVisible();
	const nothingOfHers = async (of: Page) => {
		await expect(of.getByText('Can’t reach the room.')).toBeVisible();
		for (const hers of ['Ada', 'Intent to destroy', 'Killing', 'One witness'])
			await expect(of.getByText(hers)).toHaveCount(0);
	};
	await context.setOffline(true);
	await page.reload();
	await nothingOfHers(page);
	await context.setOffline(false);
	await page.getByLabel('Your name').fill('Ben');
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(page.getByRole('radio', { name: /Strong/ })).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	// Leaving signed the device out, in every tab; this one finds Ben when it is opened again.
	await tab.reload();
	await expect(tab.getByRole('radio', { name: /Strong/ })).toBeVisible();
	await expect(tab.getByRole('radio', { checked: true })).toHaveCount(0);
	await context.setOffline(true);
	for (const each of [page, tab]) {
		await each.reload();
		await nothingOfHers(each);
	}
	await context.setOffline(false);
	await expect(page.getByRole('radio', { name: /Strong/ })).toBeVisible({ timeout: 20_000 });
	expect(await teacher.say(code, 'teacher', step('mark-alone', 'locked'))).toMatchObject({
		kind: 'done'
	});
	const said = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(
		said.kind === 'record' && said.record.rows.map(({ name, mark }) => [name, mark.answer]).sort()
	).toEqual([
		['Ada', 'strong'],
		['Ada', 'weak']
	]);
});

test('a room of an own case, reloaded without a connection, names the marks by that case and sends them', async ({
	page,
	context,
	baseURL
}) => {
	// A name that no built-in law has: it comes from the case that was sent.
	const theirs = structuredClone(ownCase());
	for (const { root } of theirs.law.tests)
		for (const node of nodes<Node>(root))
			if (node.id === 'genocide/acts/killing') node.label = 'Killing at Coll';
	const teacher = new Browser(baseURL!);
	const opened = await teacher.send(theirs, { title: 'Seminar 10' });
	if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
	const { code } = opened;
	for (const name of ['Ben', 'Cem']) await new Browser(baseURL!).join(code, name);

	await page.goto(`/rooms/${code}`);
	// The facts of its case are fetched after the door; a busy machine is slow to.
	await expect(page.getByText(`“${theirs.case.article.title}”`)).toBeVisible({ timeout: 20_000 });
	await page.getByLabel('Your name').fill('Ada');
	await page.getByRole('button', { name: 'Join the room' }).click();
	const whereabouts = page.locator('.whereabouts');
	await expect(page.getByText('Loading the', { exact: false })).toHaveCount(0);
	await choose(page, 'Strong');
	await expect(whereabouts).toHaveAttribute('data-state', 'sent');
	await onward(page);
	await expect(page.getByText('An agency counted 3,140 graves.')).toBeVisible();
	await expect.poll(() => keptIn(page, 'rooms'), { timeout: 20_000 }).toContain(`/rooms/${code}`);

	await context.setOffline(true);
	await page.getByRole('button', { name: 'Rely', exact: true }).click();
	await choose(page, 'Weak');
	await page.getByRole('textbox', { name: /^Reason/ }).fill('Graves are of the dead.');
	await expect(whereabouts).toHaveAttribute('data-state', 'waits');
	await page.reload();
	const waits = page.getByRole('region', { name: 'Waiting to be sent' });
	await expect(waits).toContainText(/First mark: count I · \S+ Killing at Coll/);
	await expect(waits).toContainText('Weak');
	await expect(waits).toContainText('Graves are of the dead.');
	await expect(page.getByRole('region', { name: 'Sent', exact: true })).toContainText('Strong');

	// The line is back: the case is there again, and the mark is sent with what it relies on.
	await context.setOffline(false);
	await expect(page.getByText('connected, all sent')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole('heading', { name: 'Killing at Coll' })).toBeVisible();
	await expect(page.getByText('An agency counted 3,140 graves.')).toBeVisible();
	await expect(page.getByRole('radio', { name: /Weak/ })).toBeChecked();
	expect(await teacher.say(code, 'teacher', step('mark-alone', 'locked'))).toMatchObject({
		kind: 'done'
	});
	const said = await teacher.say(code, 'teacher', { kind: 'record' });
	expect(
		said.kind === 'record' &&
			said.record.rows
				.map(({ mark: { answer, reason, reliance } }) => [answer, reason, reliance])
				.sort()
	).toEqual([
		['strong', undefined, undefined],
		['weak', 'Graves are of the dead.', { E1: 'rely' }]
	]);
});
