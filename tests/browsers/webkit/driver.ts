/**
 * WebKit as Debian has it: its MiniBrowser, led by WebKitWebDriver, on a screen that nobody sees.
 * One session at a time; each is a device that has never been here.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../server.ts';

export const webDriver = '/usr/bin/WebKitWebDriver';
export const xvfb = '/usr/bin/Xvfb';

/** Each version of the library has one of its own: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. */
export function miniBrowser(): string | undefined {
	const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
	return listed('/usr/lib')
		.filter((name) => name.endsWith('-linux-gnu'))
		.flatMap((name) =>
			listed(join('/usr/lib', name))
				.filter((library) => /^webkit(2gtk|gtk)-/.test(library))
				.map((library) => join('/usr/lib', name, library, 'MiniBrowser'))
		)
		.findLast((path) => existsSync(path));
}

export type Driver = { session(): Promise<WebDriver>; stop(): void };

/** @throws when screen or driver do not come up within half a minute, with what they said */
export async function startDriver(): Promise<Driver> {
	const children: ChildProcess[] = [];
	const stop = () => {
		for (const child of children.toReversed()) child.kill('SIGTERM');
	};
	process.once('exit', stop);
	try {
		const screen = spawn(
			xvfb,
			['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
		);
		children.push(screen);
		const number = await spoken('the screen', screen, once(screen.stdio[3]!, 'data'));
		const port = await freePort();
		const driver = spawn(webDriver, ['--host=127.0.0.1', `--port=${port}`], {
			env: { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' },
			stdio: 'ignore'
		});
		children.push(driver);
		const server = `http://127.0.0.1:${port}`;
		await spoken('WebKitWebDriver', driver, answers(`${server}/status`));
		const capabilities = new Capabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] }
		});
		return {
			session: () =>
				within(60_000, 'a session', () =>
					new Builder().usingServer(server).withCapabilities(capabilities).build()
				),
			stop
		};
	} catch (error) {
		stop();
		throw error;
	}
}

/** @throws when it takes longer, naming what */
export async function within<Result>(
	milliseconds: number,
	what: string,
	work: () => PromiseLike<Result>
): Promise<Result> {
	let timer: NodeJS.Timeout;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`${what} took more than ${milliseconds / 1000} s`)),
			milliseconds
		);
	});
	return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

/** What comes of waiting for a child, unless it ends before. */
function spoken<Result>(what: string, child: ChildProcess, waited: Promise<Result>) {
	const ended = new Promise<never>((_, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`${what} ended with code ${code}`)));
	});
	ended.catch(() => undefined);
	return within(30_000, what, () => Promise.race([waited, ended]));
}

async function answers(address: string): Promise<void> {
	while (!(await fetch(address).catch(() => undefined))?.ok)
		await new Promise((later) => setTimeout(later, 100));
}
