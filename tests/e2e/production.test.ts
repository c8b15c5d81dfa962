import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** The packages that `npm ci --omit=dev --omit=optional` installs, by the lockfile. */
function production(): string[] {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { dev?: true; optional?: true; devOptional?: true; peer?: true }>;
	};
	return Object.entries(packages)
		.filter(([path, of]) => path && !of.dev && !of.optional && !of.devOptional && !of.peer)
		.map(([path]) => path);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

test('npm start tells a person the addresses, and nothing else', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-start-'));
	const port = await freePort();
	const server = spawn(process.execPath, ['src/start.ts'], {
		env: {
			PATH: process.env['PATH']!,
			// As npm sets it for what it starts.
			npm_lifecycle_event: 'start',
			PORT: String(port),
			DATABASE_PATH: join(folder, 'rooms.db')
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let [out, err] = ['', ''];
	server.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	server.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	await expect.poll(() => out.split('\n').length, { timeout: 30_000 }).toBe(3);
	const ended = new Promise((end) => server.once('exit', end));
	server.kill('SIGTERM');
	await ended;
	const [here, phones, rest] = out.split('\n');
	expect(here).toBe(`Chapeau is at http://localhost:${port}`);
	expect(phones).toMatch(/^(For phones on the same network: http:\/\/\d|Phones can’t reach this)/);
	expect([rest, err]).toEqual(['', '']);
	rmSync(folder, { recursive: true, force: true });
});

test('a production install beside a build starts, builds nothing, and serves pages and rooms', async () => {
	test.setTimeout(60_000);
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-production-'));
	const packages = production();
	expect(packages).toContain('node_modules/zod');
	expect(packages.length).toBeLessThan(40);
	for (const path of packages) cpSync(path, join(folder, path), { recursive: true });
	cpSync('package.json', join(folder, 'package.json'));
	cpSync('src', join(folder, 'src'), { recursive: true });
	// What was built is only read, as it is in a container whose disk cannot be written.
	symlinkSync(resolve('build'), join(folder, 'build'));

	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const server = spawn(process.execPath, [join(folder, 'src', 'start.ts')], {
		cwd: folder,
		env: {
			PATH: process.env['PATH']!,
			PORT: String(port),
			HOST: '127.0.0.1',
			DATABASE_PATH: join(folder, 'data', 'rooms.db')
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = new Promise<number | null>((end) => server.once('exit', end));
	try {
		await expect
			.poll(() => fetch(`${origin}/readyz`).then((answer) => answer.text(), String), {
				timeout: 30_000,
				message: said
			})
			.toBe('ready\n');
		for (const path of ['/', '/cases/dprk-2012/sources', '/rooms/open', '/about'])
			expect((await fetch(origin + path)).status, path).toBe(200);
		const room = await fetch(`${origin}/live`, {
			method: 'POST',
			headers: { origin, 'content-type': 'application/json' },
			body: JSON.stringify({ kind: 'open', version: -1, settings: {} })
		});
		// Understood, and not of this version: the door and what it imports are there.
		expect([room.status, (await room.json()).why]).toEqual([409, 'other-version']);
		expect(await (await fetch(`${origin}/metrics`)).text()).toContain('chapeau_refusals_total');
	} finally {
		server.kill('SIGTERM');
	}
	expect(await ended).toBe(0);
	const lines = said.trim().split('\n');
	expect(lines.filter((line) => !/^time=\S+ level=info event=(server|rooms)\./.test(line))).toEqual(
		[]
	);
	expect(lines.length).toBe(3);
	rmSync(folder, { recursive: true, force: true });
});
