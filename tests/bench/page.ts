import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { slow, viewports } from './limits.ts';

/** The page that is measured: the first element a reader meets in Count I. */
export const benchPath = '/cases/dprk-2012/bench/I/genocide/chapeau/intent';

/** A page of its own browser context, so that nothing is cached, and the browser's own controls of it. */
export type Opened = { context: BrowserContext; page: Page; controls: CDPSession };

/** Opens an empty page that is served gzip at best, as over plain http: Brotli would take less. */
export async function open(
	browser: Browser,
	screen: keyof typeof viewports = 'laptop'
): Promise<Opened> {
	const context = await browser.newContext({ viewport: viewports[screen] });
	const page = await context.newPage();
	// A watcher that fails would otherwise look like a page that never came to anything.
	page.on('pageerror', (error) => {
		throw new Error(`In the measured page: ${error.stack ?? error.message}`);
	});
	const controls = await context.newCDPSession(page);
	await controls.send('Network.enable');
	await controls.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
	return { context, page, controls };
}

export async function slowCpu({ controls }: Opened, rate = slow.cpu): Promise<void> {
	await controls.send('Emulation.setCPUThrottlingRate', { rate });
}

export async function slowLine({ controls }: Opened): Promise<void> {
	await controls.send('Network.emulateNetworkConditions', slow.line);
}

export type Point = { x: number; y: number };

/** A real click, sent at once: the browser queues its parts while the page is busy. */
export async function click({ controls }: Opened, point: Point): Promise<void> {
	const mouse = { ...point, button: 'left', clickCount: 1 } as const;
	await Promise.all([
		controls.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point }),
		controls.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse }),
		controls.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse })
	]);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
