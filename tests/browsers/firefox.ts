import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { firefox as driver } from 'playwright';
import { firefox, report } from './firefox.config.ts';
import { leftOut } from './firefox-journeys.ts';
import { inOneLine, type Outcome } from './outcome.ts';

type Suite = { specs?: Spec[]; suites?: Suite[] };
type Spec = { title: string; tests: { status: string }[] };

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [
	...specs,
	...suites.flatMap(specsOf)
];

/** The journeys that Firefox takes, led by Playwright. @param words that narrow them */
export async function inFirefox(until: number, words: string[]): Promise<Outcome> {
	try {
		const browser = await driver.launch({ ...firefox, timeout: 60_000 });
		try {
			await (await browser.newPage()).goto('about:blank', { timeout: 30_000 });
		} finally {
			await browser.close();
		}
	} catch (error) {
		return { kind: 'skipped', why: `it opens no page here (${inOneLine(error)})` };
	}
	for (const line of leftOut) console.log(`  – left out: ${line}`);
	rmSync(report, { force: true });
	const { status } = spawnSync(
		join('node_modules', '.bin', 'playwright'),
		[
			'test',
			'-c',
			'tests/browsers/firefox.config.ts',
			`--global-timeout=${Math.max(until - Date.now(), 1000)}`,
			...(words.length > 0 ? ['--grep', words.join('|')] : [])
		],
		{
			stdio: 'inherit',
			timeout: Math.max(until - Date.now(), 1000) + 60_000
		}
	);
	try {
		const read = JSON.parse(readFileSync(report, 'utf8')) as {
			suites: Suite[];
			errors: { message?: string }[];
			stats: { expected: number; flaky: number; unexpected: number; skipped: number };
		};
		const { expected, flaky, unexpected, skipped } = read.stats;
		for (const { title, tests } of read.suites.flatMap(specsOf))
			if (tests.some((each) => each.status === 'flaky'))
				console.log(`  passed at the second try: ${title}`);
		if (skipped > 0) console.log(`  – ${skipped} journeys not begun: the time is over`);
		// A server that did not start, say; an end for lack of time is none.
		const broken = read.errors.filter(
			({ message = '' }) => !/Timed out waiting .* to run/.test(message)
		);
		return {
			kind: 'ran',
			passed: expected + flaky,
			failed: unexpected || Number(broken.length > 0)
		};
	} catch {
		return { kind: 'ran', passed: 0, failed: status === 0 ? 0 : 1 };
	}
}
