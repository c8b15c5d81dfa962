/**
 * `npm run browsers`: the main journeys in Firefox and WebKit, against the built server. A browser that
 * is not here, cannot be installed or opens no page is skipped with one line; the last line counts.
 */
import { existsSync } from 'node:fs';
import { firefox } from './firefox.config.ts';
import { inFirefox } from './firefox.ts';
import { install, installs } from './install.ts';
import type { Outcome } from './outcome.ts';
import { miniBrowser, webDriver, xvfb } from './webkit/driver.ts';
import { inWebKit } from './webkit/run.ts';

/** All of it, so that a slow machine comes to an end. */
const longest = 12 * 60_000;
const until = Date.now() + longest;

/** `npm run browsers -- webkit room`: one browser, and journeys that have a word. */
const asked = process.argv.slice(2);
const names = ['firefox', 'webkit'];
const only = asked.filter((word) => names.includes(word));
const words = asked.filter((word) => !names.includes(word));

const browsers = [
	{
		name: 'Firefox',
		packages: ['firefox-esr'],
		here: () => existsSync(firefox.executablePath),
		run: () => inFirefox(until - 4 * 60_000, words)
	},
	{
		name: 'WebKit',
		packages: ['webkit2gtk-driver', 'xvfb'],
		here: () => [webDriver, xvfb, miniBrowser()].every((path) => path && existsSync(path)),
		run: () => inWebKit(until, words)
	}
].filter(({ name }) => only.length === 0 || only.includes(name.toLowerCase()));

/** What ends a run without a count is a failure of its own. */
function broken(error: unknown): Outcome {
	console.error(error);
	return { kind: 'ran', passed: 0, failed: 1 };
}

const sum = { passed: 0, failed: 0 };
for (const { name, packages, here, run } of browsers) {
	console.log(`\n— ${name}`);
	const started = performance.now();
	const outcome: Outcome =
		here() || (install(name, packages) && here())
			? await run().catch(broken)
			: {
					kind: 'skipped',
					why: installs
						? `${packages.join(' and ')} could not be installed`
						: `${packages.join(' and ')} of Debian are not here, and are installed by root on Debian only`
				};
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	if (outcome.kind === 'skipped')
		console.log(`— ${name} was skipped: ${outcome.why} (${seconds} s)`);
	else {
		sum.passed += outcome.passed;
		sum.failed += outcome.failed;
		console.log(`— ${name}: ${outcome.failed === 0 ? 'ok' : 'failed'} (${seconds} s)`);
	}
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
