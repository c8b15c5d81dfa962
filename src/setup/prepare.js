/**
 * Gets a fresh machine ready, in plain JavaScript that Node 20 can run before anything is
 * installed. `build`: packages and a build of the current sources. `tools`: the same, and a
 * Chromium and a PostgreSQL for the tests. Each step is skipped when its inputs have not changed.
 *
 * It runs as a `pre` script: in one `a && b` line the shell remembers where it found the system's
 * `node` and would not see the newer one that came with the packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { told } from './told.js';

const top = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(top);

const installedStamp = 'node_modules/.chapeau-installed';
const builtStamp = 'build/.chapeau-built';

/** What only tests need and no other install should bring: 60 and 80 MB. */
const postgres = 'tests/storage/embedded';
const officeRules = 'tests/word/rules';

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ...env }
	});
	return error ? 1 : (status ?? 1);
}

/** @param {string} path @returns {string[]} the files below a path, in a steady order */
function files(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => files(join(path, name)));
}

/** @param {string[]} paths */
function fingerprint(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(files))
		hash.update(file).update('\0').update(readFileSync(file));
	return hash.digest('hex');
}

/** @param {string} stamp @param {string} print */
const current = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

function install() {
	const print = fingerprint(['package.json', 'package-lock.json']);
	if (current(installedStamp, print)) return;
	console.log('Installing packages …');
	// Not `npm ci`: it refuses a lockfile without the optional packages of other platforms, which
	// some registries do not hold. `--no-save` keeps to the lockfile and leaves it as it is.
	if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
		stop(
			'The packages could not be installed: see npm’s message above, then run the command again.'
		);
	writeFileSync(installedStamp, print);
}

function build() {
	const print = fingerprint([
		'src',
		'static',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts',
		'tsconfig.json'
	]);
	if (current(builtStamp, print)) return;
	console.log('Building …');
	const { status, error, stdout } = spawnSync(
		join('node_modules', '.bin', 'vite'),
		['build', '--logLevel', 'warn'],
		{
			stdio: ['inherit', 'pipe', 'inherit'],
			encoding: 'utf8',
			shell: process.platform === 'win32',
			env: { ...process.env, CHAPEAU_VERSION: print.slice(0, 12) }
		}
	);
	if (error || status !== 0) stop(`${stdout}\nThe build failed: see the message above.`);
	const said = told(stdout);
	if (said) console.log(said);
	mkdirSync('build', { recursive: true });
	writeFileSync(builtStamp, print);
}

/** @param {string} place a folder with packages of its own @param {string} what they are */
function forTests(place, what) {
	const print = fingerprint([join(place, 'package.json'), join(place, 'package-lock.json')]);
	const stamp = join(place, installedStamp);
	if (current(stamp, print)) return;
	console.log(`Installing ${what} for the tests …`);
	const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
	if (run('npm', ['install', '--prefix', place, ...quiet]) !== 0)
		stop(`${what} for the tests could not be installed: see npm’s message above.`);
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, print);
}

/** For the tests of storage, where the machine has none of its own. */
function database() {
	if (process.platform !== 'linux' || existsSync('/usr/lib/postgresql')) return;
	forTests(postgres, 'PostgreSQL');
}

async function browser() {
	const { chromium } = await import('playwright');
	const { executablePath, isShell } = await import('../../tests/chromium.js');
	const found = executablePath !== undefined || existsSync(chromium.executablePath());
	// A person’s machine keeps the browser it has; CI takes the shell, in which journeys take half the time.
	if (found && (isShell || !process.env.CI || process.env.CHROMIUM)) return;
	console.log('Installing Chromium for the tests …');
	if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-qq'], quiet);
		// Older systems have only the whole browser.
		for (const name of ['chromium-headless-shell', ...(found ? [] : ['chromium'])])
			if (run('apt-get', ['install', '-y', '-qq', name], quiet) === 0) return;
	}
	if (found) return;
	stop(
		'The browser tests need Chromium: install it (on Debian, `apt-get install chromium-headless-shell`), or name one you have in the variable CHROMIUM, then run `npm test` again.'
	);
}

/** Node 22.18 is the first that runs TypeScript as it is; on most systems a Node 24 came with the packages. */
function runtime() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const bundled = existsSync(
		join('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
	);
	if (!bundled && (major < 22 || (major === 22 && minor < 18)))
		stop(
			`This system has Node ${process.versions.node}, and for it no newer one comes with the packages: install Node 24, then run the command again.`
		);
}

install();
runtime();
build();
if (process.argv[2] === 'tools') {
	database();
	forTests(officeRules, 'Microsoft’s check of Office files');
	await browser();
}
