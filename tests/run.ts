/**
 * The whole of `npm test`: types, lint, format, unit and component tests, then journeys in a
 * browser against the built server. Everything runs even when something fails; the last line counts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Count = { passed: number; failed: number };

const reports = join('test-results', 'reports');
rmSync('test-results', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = (name: string) => join('node_modules', '.bin', name);

function run(title: string, command: string, ...args: string[]): boolean {
	console.log(`\n— ${title}`);
	const started = performance.now();
	const { status } = spawnSync(bin(command), args, {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	console.log(`— ${title}: ${status === 0 ? 'ok' : 'failed'} (${seconds} s)`);
	return status === 0;
}

/** A check without tests of its own counts as one. It runs beside the others and speaks when it has ended. */
function check(title: string, command: string, ...args: string[]): Promise<Count> {
	const started = performance.now();
	return new Promise((resolve) => {
		let said = '';
		const child = spawn(bin(command), args, { shell: process.platform === 'win32' });
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => (said += text));
		const ended = (ok: boolean) => {
			const seconds = ((performance.now() - started) / 1000).toFixed(0);
			console.log(`\n— ${title}\n${said}— ${title}: ${ok ? 'ok' : 'failed'} (${seconds} s)`);
			resolve(ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
		};
		child.on('error', (error) => {
			said += `${error.message}\n`;
			ended(false);
		});
		child.on('close', (code) => ended(code === 0));
	});
}

/** A suite that ended badly without naming a failed test counts as one failure. */
function suite(ok: boolean, read: () => Count): Count {
	try {
		const count = read();
		return ok || count.failed > 0 ? count : { ...count, failed: 1 };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

const json = (name: string) => JSON.parse(readFileSync(join(reports, name), 'utf8'));

run('routes and types', 'svelte-kit', 'sync');
const checks = await Promise.all([
	check('types', 'svelte-check', '--fail-on-warnings', '--output', 'human'),
	check('types of the service worker', 'tsc', '-p', 'src/service-worker'),
	check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
	check('lint', 'eslint', '--max-warnings', '0', '.')
]);
const counts: Count[] = [
	...checks,
	suite(
		run(
			'unit and component tests',
			'vitest',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${join(reports, 'unit.json')}`
		),
		() => {
			const { numPassedTests, numFailedTests } = json('unit.json');
			return { passed: numPassedTests, failed: numFailedTests };
		}
	),
	suite(run('journeys', 'playwright', 'test'), () => {
		const { stats } = json('journeys.json');
		if (stats.flaky > 0) console.log(`— journeys that passed at the second try: ${stats.flaky}`);
		return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
	})
];

const sum = counts.reduce((all, each) => ({
	passed: all.passed + each.passed,
	failed: all.failed + each.failed
}));
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
