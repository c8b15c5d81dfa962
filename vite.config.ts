import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { roomsInDevelopment } from './src/lib/server/rooms/in-development.ts';
import { coreLettersOfTheFont } from './src/setup/core-letters.ts';
import { chromium } from './tests/chromium.js';

/** Two files for what every bench needs: on a slow line twenty small ones take four rounds of asking. */
const chunks = {
	groups: [
		{
			name: 'framework',
			test: /rolldown\/runtime|vite\/preload-helper|node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\//
		},
		{
			name: 'bench',
			test: /node_modules\/idb\/|src\/(lib\/(domain\/(evaluate|evidence-kinds|explain|grade|jurisdiction|law-words|mark|outline|read-first|sheet|strength|threshold)|ui\/(ElementQuestions|Ladder|LeaveOut|Questions|QuotedLaw|RivalsDrawer|Scale|SearchButton|SentenceText|SiteHeader|StrengthBars|StressedWords|books|keys|last-place|published)|(keep|workspace)\/(fresh-id|workspace|device-shelf|durable|left-out|memory|steps|shelf)|case-source)|routes\/cases\/\[case\]\/(\+layout|wake|bench))(?!.*(Dialog|ChooseFirst|Parts|-words))/
		}
	]
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), roomsInDevelopment(), coreLettersOfTheFont()],
	// A font inlined as a data: URL would be refused by the Content-Security-Policy.
	build: {
		assetsInlineLimit: 0,
		rolldownOptions: {
			checks: { pluginTimings: false },
			...(!isSsrBuild && { output: { codeSplitting: chunks } })
		}
	},
	test: {
		// On a busy machine a property test takes its time.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromium }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
