import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import usual from '../../playwright.config.ts';
import { journeys } from './firefox-journeys.ts';

/** How Firefox is started: the system’s, through WebDriver BiDi. */
export const firefox = {
	channel: 'moz-firefox',
	executablePath: '/usr/bin/firefox-esr',
	downloadsPath: 'test-results/firefox-downloads',
	// The panel takes the focus from the page.
	firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false }
};

const top = join(import.meta.dirname, '../..');
export const report = 'test-results/firefox.json';

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Chosen journeys of `tests/e2e`, in a browser that is slower to drive. */
export default defineConfig({
	...usual,
	testDir: '..',
	testMatch: [...Object.keys(journeys).map((file) => `e2e/${file}`), 'browsers/without-a-line.ts'],
	grep: [
		/without-a-line\.ts/,
		...Object.values(journeys)
			.flat()
			.map((title) => new RegExp(`${literally(title)}$`))
	],
	outputDir: '../../test-results/firefox',
	workers: 1,
	fullyParallel: false,
	// Its driver is slow to start on a busy machine.
	retries: 1,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: join(top, report) }]],
	use: { ...usual.use, browserName: 'firefox', launchOptions: firefox },
	webServer: Object.assign({}, usual.webServer, { cwd: top })
});
