import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';

/** What CI’s command does when `npm test` and `npm run browsers` say and end so. */
function ci(test: [string, number], browsers: [string, number]) {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-npm-'));
	const says = ([words, code]: [string, number]) => `printf '%s\\n' '${words}'; exit ${code}`;
	writeFileSync(
		join(folder, 'npm'),
		`#!/bin/sh\nif [ "$1" = test ]; then ${says(test)}; else ${says(browsers)}; fi\n`,
		{ mode: 0o755 }
	);
	const { status, stdout } = spawnSync('.ci/run', {
		encoding: 'utf8',
		env: { ...process.env, PATH: folder + delimiter + process.env['PATH'] }
	});
	rmSync(folder, { recursive: true });
	return [stdout.trim().split('\n').at(-1), status];
}

it.skipIf(process.platform === 'win32').each([
	[
		'both are counted',
		['9 passed, 0 failed', 0],
		['4 passed, 0 failed', 0],
		'13 passed, 0 failed',
		0
	],
	[
		'the first fails',
		['8 passed, 1 failed', 1],
		['4 passed, 0 failed', 0],
		'12 passed, 1 failed',
		1
	],
	[
		'the second fails',
		['9 passed, 0 failed', 0],
		['3 passed, 2 failed', 1],
		'12 passed, 2 failed',
		1
	],
	['one ends uncounted', ['killed', 137], ['4 passed, 0 failed', 0], '4 passed, 1 failed', 1],
	[
		'a journey says a count',
		['1 passed, 1 failed\n9 passed, 0 failed', 0],
		['0 passed, 0 failed', 0],
		'9 passed, 0 failed',
		0
	]
] as const)('of two commands, %s', (_, test, browsers, last, status) => {
	expect(ci([...test], [...browsers])).toEqual([last, status]);
});
