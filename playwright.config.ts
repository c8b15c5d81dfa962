import { defineConfig } from '@playwright/test';
import { chromium } from './tests/chromium.js';

const port = Number(process.env.TEST_PORT ?? 4173);

/** Journeys against the built server, on a port of their own. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/journeys',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// On a machine that others load too, one that fails is tried once more, and named as flaky.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/reports/journeys.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		browserName: 'chromium',
		launchOptions: chromium,
		// Each page is a new device, and would fetch everything for later; offline.test.ts lets it.
		serviceWorkers: 'block',
		// What was done and said, and at a failure the page; pictures of each step took a quarter of the time.
		trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false }
	},
	webServer: {
		command: 'node src/start.ts',
		// Rooms of its own: one file is served by one process.
		env: {
			PORT: String(port),
			DATABASE_PATH: `test-results/journeys-${port}.db`,
			LOG_LEVEL: 'warn'
		},
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
