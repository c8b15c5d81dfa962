import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';

/** A server that opens rooms for those only who know its secret. */

const secret = 'chalk and cheese and chairs';
const folder = mkdtempSync(join(tmpdir(), 'chapeau-secret-'));
let server: ChildProcess;
let origin = '';

test.beforeAll(async () => {
	server = spawn(process.execPath, ['src/start.ts'], {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: '0',
			npm_lifecycle_event: '',
			LOG_LEVEL: 'info',
			OPENING_SECRET: secret,
			DATABASE_PATH: join(folder, 'rooms.db')
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

test('the page asks for the opening secret, says when it is wrong, and knows it the next time', async ({
	page
}) => {
	await page.goto(`${origin}/rooms/open`);
	const field = page.getByLabel('Opening secret of this server');
	await expect(field).toBeVisible();
	await expectAccessible(page);
	const open = page.getByRole('button', { name: 'Open the room' }).first();
	await open.click();
	await expect(page.getByText('you need its opening secret')).toBeVisible();
	await field.fill('a guess of a student');
	await open.click();
	await expect(page.getByText('opening secret is wrong or has been revoked')).toBeVisible();
	await expect(field).toBeFocused();
	await field.fill(secret);
	await open.click();
	await expect(page).toHaveURL(/\/rooms\/\w+\/desk/);

	await page.goto(`${origin}/rooms/open`);
	await expect(field).toHaveValue(secret);
	await open.click();
	await expect(page).toHaveURL(/\/rooms\/\w+\/desk/);

	await page.goto(`${origin}/rooms/open`);
	await expect(field).toHaveValue(secret);
	await field.fill('');
	await page.reload();
	await expect(field).toBeVisible();
	await expect(field).toHaveValue('');
});
