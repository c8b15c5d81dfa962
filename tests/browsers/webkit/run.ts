import { mkdirSync, rmSync } from 'node:fs';
import type { WebDriver } from 'selenium-webdriver';
import { inOneLine, type Outcome } from '../outcome.ts';
import { freePort, Served } from '../server.ts';
import { startDriver, within, type Driver } from './driver.ts';
import { journeys, type Journey } from './journeys.ts';
import { Page } from './page.ts';

const folder = 'test-results/webkit';

/**
 * Every journey on a device of its own, one after the other; one that fails is tried once more, since
 * the driver is slow on a busy machine, and it is said.
 * @param until when nothing more is begun, by `Date.now()` @param words that narrow them
 */
export async function inWebKit(until: number, words: string[]): Promise<Outcome> {
	let driver: Driver;
	try {
		driver = await opensAPage();
	} catch (error) {
		return { kind: 'skipped', why: `it opens no page here (${inOneLine(error)})` };
	}
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const server = new Served(await freePort(), `${folder}/rooms.db`);
	const counts = { passed: 0, failed: 0 };
	try {
		await server.start();
		const meant = Object.entries(journeys).filter(
			([title]) => words.length === 0 || words.some((word) => title.includes(word))
		);
		for (const [at, [title, journey]] of meant.entries()) {
			if (Date.now() > until) {
				console.log(`  – ${meant.length - at} journeys not begun: the time is over`);
				break;
			}
			if (await goes(title, journey, driver, server)) counts.passed += 1;
			else counts.failed += 1;
		}
	} finally {
		await server.stop();
		driver.stop();
	}
	return { kind: 'ran', ...counts };
}

async function opensAPage(): Promise<Driver> {
	const driver = await startDriver();
	try {
		const session = await driver.session();
		await within(30_000, 'a blank page', () => session.get('about:blank'));
		await ended(session);
		return driver;
	} catch (error) {
		driver.stop();
		throw error;
	}
}

async function goes(title: string, journey: Journey, driver: Driver, server: Served) {
	for (const last of [false, true]) {
		const started = performance.now();
		let session: WebDriver | undefined;
		let fault: unknown;
		try {
			const opened = (session = await driver.session());
			await within(120_000, 'the journey', () =>
				journey(new Page(opened, server.origin), { server, folder })
			);
		} catch (error) {
			fault = error;
		}
		if (session) await ended(session);
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		if (fault === undefined) {
			console.log(`  ✓ ${title} (${seconds} s${last ? ', at the second try' : ''})`);
			return true;
		}
		console.log(`  ✘ ${title} (${seconds} s)`, last ? fault : inOneLine(fault));
	}
	return false;
}

/** A session that does not end leaves no place for the next one; that one then says so. */
const ended = (session: WebDriver) =>
	within(15_000, 'the end of a session', () => session.quit()).catch(() => undefined);
