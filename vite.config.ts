import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { roomsInDevelopment } from './src/lib/server/rooms/in-development.ts';
import { filesOfTheBench, handedOn, namedPages, onlyThePage } from './src/setup/bench-chunk.ts';
import { boundedCharacterTables } from './src/setup/character-tables.ts';
import { coreLettersOfTheFont } from './src/setup/core-letters.ts';
import { leanKit, readsOnly } from './src/setup/lean-libraries.ts';
import { workerChunksAreListed } from './src/setup/worker-chunks.ts';
import { zipsInPlace } from './src/setup/zip-in-place.ts';
import { chromium } from './tests/chromium.js';

/** Tests that replace a module, which others in the same process would be given too. */
const replacing = globSync(['src/**/*.test.ts', 'tests/{,cases/}*.test.ts'])
	.filter((file) => /\bvi\.(mock|doMock)\(/.test(readFileSync(file, 'utf8')))
	.map((file) => file.replaceAll('\\', '/').replaceAll(/[[\]]/g, '\\$&'));
/** Tests of servers, databases, browsers and other programs. */
const ofPrograms =
	'tests/{bench,browsers,faults,harmed,load,rooms,setup,storage,word}/**/*.test.ts';

export default defineConfig({
	plugins: [
		sveltekit(),
		roomsInDevelopment(),
		coreLettersOfTheFont(),
		leanKit,
		filesOfTheBench(import.meta.dirname),
		handedOn(import.meta.dirname),
		namedPages,
		readsOnly,
		zipsInPlace,
		boundedCharacterTables(),
		workerChunksAreListed
	],
	// A worker fetches on use the reader of the document that it is given.
	worker: { format: 'es', plugins: () => [boundedCharacterTables()] },
	// Markdown is read in a worker, and for browsers this package would have a document there.
	resolve: {
		alias: {
			'decode-named-character-reference': `${import.meta.dirname}/node_modules/decode-named-character-reference/index.js`
		}
	},
	// A font inlined as a data: URL would be refused by the Content-Security-Policy.
	build: {
		assetsInlineLimit: 0,
		modulePreload: { resolveDependencies: onlyThePage },
		rolldownOptions: {
			checks: { pluginTimings: false }
		}
	},
	test: {
		// On a busy machine a property test takes its time.
		testTimeout: 30_000,
		// One more than there are cores: tests of programs wait for them most of the time.
		maxWorkers: availableParallelism() + 1,
		projects: [
			{
				extends: true,
				test: {
					// Each file has a process of its own. Vitest begins with the first name, and these take longest.
					name: 'alone',
					environment: 'node',
					include: [ofPrograms, ...replacing]
				}
			},
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// What a file imports, the law and the cases most of all, stays for the next: half the work.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'tests/e2e/**', ofPrograms, ...replacing]
				}
			},
			{
				extends: true,
				// Found only when a worker comes to them, they would reload the tests.
				optimizeDeps: {
					include: [
						'htmlparser2',
						'mdast-util-from-markdown',
						'mdast-util-gfm-footnote',
						'mdast-util-gfm-table',
						'micromark-extension-gfm-footnote',
						'micromark-extension-gfm-table'
					]
				},
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
});
