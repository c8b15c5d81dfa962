import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, type Page } from '@playwright/test';
import { choose, turnTo } from './in-room.ts';
import { caseById } from '#lib/cases/cases.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { dossierOf, type Dossier } from '#lib/domain/dossier.ts';
import { law } from '#lib/law/law.ts';
import { partsFormat } from '#lib/case-source/parts-format.ts';
import type { Phase } from '#lib/rooms/phases.ts';
import { inTransaction, openDatabase } from '#lib/server/database/database.ts';
import { keepCase } from '#lib/server/rooms/case-store.ts';
import { createRoom } from '#lib/server/rooms/room-store.ts';
import { Browser, settings, step } from '../rooms/served.ts';
import { expectAccessible } from './axe.ts';
import { phone, show } from './bench.ts';

/**
 * A room that was opened when the case was another: its database is as an earlier version left it,
 * and the server is today’s.
 */

const folder = mkdtempSync(join(tmpdir(), 'chapeau-case-'));
const DATABASE_PATH = join(folder, 'rooms.db');
let server: ChildProcess;
let origin = '';
let room: Awaited<ReturnType<typeof createRoom>>;

const today = dossierOf(caseById('dprk-2012')!, law);
/** As it was: the article under another title, one item more for intent, and intent under another name. */
const before = JSON.parse(
	JSON.stringify(today).replaceAll('"Intent to destroy, as such"', '"The special intent"')
) as Dossier;
const [pattern] = today.case.evidence;
const count = 'I';
const element = 'genocide/chapeau/intent';
before.case.version = today.case.version - 1;
before.case.article.title = 'The first edition';
before.case.evidence.push({ ...pattern!, id: 'E900', statement: 'An item that was taken out.' });
before.case.bearings.unshift({
	evidence: 'E900',
	count,
	element,
	direction: 'supports',
	why: 'It was taken out later.'
});

test.beforeAll(async () => {
	const database = await openDatabase({ kind: 'sqlite', path: DATABASE_PATH });
	const kept = { digest: digestOf(before), dossier: JSON.stringify(before) };
	const now = Date.now() - 3_600_000;
	room = await inTransaction(database.db, async (trx) => {
		await keepCase(trx, kept, now);
		return createRoom(
			trx,
			{
				case_id: before.case.id,
				case_version: before.case.version,
				law_version: before.law.version,
				case_digest: kept.digest,
				settings: JSON.stringify({
					...settings,
					marking: { of: 'picked', elements: [{ count, element }] }
				})
			},
			{ now, days: 30 }
		);
	});
	await database.close();
	server = spawn(process.execPath, ['src/start.ts'], {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: '0',
			npm_lifecycle_event: '',
			LOG_LEVEL: 'info',
			DATABASE_PATH
		},
		stdio: ['ignore', 'ignore', 'pipe']
	});
	for await (const line of createInterface(server.stderr!)) {
		const port = /event=server\.listening .*port=(\d+)/.exec(line)?.[1];
		if (port === undefined) continue;
		origin = `http://127.0.0.1:${port}`;
		break;
	}
	server.stderr!.resume();
});
test.afterAll(async () => {
	server.kill('SIGTERM');
	await once(server, 'exit');
	rmSync(folder, { recursive: true });
});

test('a room goes on with the case that it was opened with, on phone, desk and wall', async ({
	page: desk,
	browser,
	browserName
}) => {
	const { code } = room.room;
	const context = await browser.newContext({ ...phone(browserName), serviceWorkers: 'block' });
	const ada = await context.newPage();
	/** What a page asked for of cases. */
	const asked: string[] = [];
	const watch = (page: Page) =>
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (/^\/(data|live)\/cases\//.test(pathname)) asked.push(pathname);
		});
	const wall = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	for (const page of [ada, desk, wall]) watch(page);

	await ada.goto(`${origin}/rooms/${code}`);
	// The first to ask waits for the server to read the case of the room.
	await expect(ada.getByText('“The first edition”')).toBeVisible({ timeout: 20_000 });
	await ada.getByLabel('Your name').fill('Ada');
	await ada.getByRole('button', { name: 'Join the room' }).click();
	await expect(ada.getByRole('heading', { name: 'The special intent' })).toBeVisible();
	await turnTo(ada, 'Evidence');
	await ada.getByText(/^The rest: /).click();
	const item = ada.getByRole('listitem').filter({ hasText: 'An item that was taken out.' });
	await item.getByRole('button', { name: 'Rely', exact: true }).click();
	await choose(ada, 'Strong');
	await expect(ada.locator('.whereabouts')).toHaveAttribute('data-state', 'sent');
	await turnTo(ada, 'Law');
	await ada.getByText(/^\d+ authorit(y|ies)$/).click();
	await expect(ada.locator('.authorities cite').first()).toBeVisible();
	await expectAccessible(ada, 'a room of an earlier version of the case');

	await desk.goto(`${origin}/rooms/${code}/desk#${room.desk}`);
	await expect(desk.getByRole('heading', { name: /The special intent/ }).first()).toBeVisible();
	await wall.goto(`${origin}/rooms/${code}/projector#${room.room.projector_secret}`);
	await expect(wall.getByRole('heading', { name: 'The special intent' })).toBeVisible();
	await expect(wall.locator('blockquote').first()).toBeVisible();

	const teacher = new Browser(origin);
	teacher.cookies.set('chapeau_desk', room.desk);
	const go = async (from: Phase, to: Phase) =>
		expect(await teacher.say(code, 'teacher', step(from, to))).toMatchObject({ kind: 'done' });
	await go('mark-alone', 'locked');
	// By the names of the case as it was, at the desk too.
	await expect(desk.getByText(pattern!.short).first()).toBeVisible();
	await go('locked', 'reveal');
	await go('reveal', 'compare');

	// All of it from the room’s own case.
	expect(asked.length).toBeGreaterThan(0);
	for (const address of asked)
		expect(address).toContain(`/live/cases/${partsFormat}/${digestOf(before)}/`);

	// What is kept names the version that was marked, and opens on the bench of today.
	await ada.getByRole('button', { name: 'Keep my marks as an assessment' }).click();
	await expect(ada.getByText('Saved among the assessments on this device.')).toBeVisible();
	await ada.getByRole('link', { name: 'Open on the bench' }).click();
	await ada.waitForURL(/\/bench\//);
	await show(ada, 'Mark');
	await expect(ada.getByRole('radio', { name: /Strong/ })).toBeChecked();
	await expect(
		ada.getByText(`was made with version ${before.case.version} of this case`)
	).toBeVisible();
});

test('a room that is opened on the same server has the case of today', async ({ page }) => {
	const teacher = new Browser(origin);
	const { code } = await teacher.open({
		marking: { of: 'picked', elements: [{ count, element }] }
	});
	await page.goto(`${origin}/rooms/${code}`);
	await expect(page.getByText(`“${today.case.article.title}”`)).toBeVisible();
	await page.getByLabel('Your name').fill('Ben');
	await page.getByRole('button', { name: 'Join the room' }).click();
	await expect(page.getByRole('heading', { name: 'Intent to destroy, as such' })).toBeVisible();
});
