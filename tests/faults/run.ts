import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '#lib/server/port.ts';
import { hasPostgres } from '../storage/postgres.ts';
import { Findings } from './findings.ts';
import { flood } from './flood.ts';
import { killPostgres, killSqlite } from './kills.ts';
import { cutLine, restartPostgres, twoProcesses } from './postgres-faults.ts';
import { slowDisk } from './slow-disk.ts';

/**
 * `npm run faults`: what breaks under a lesson, broken on purpose. Ends with code 1 when something
 * is not as it should be or could not be tried, and with 2 when it failed itself.
 * `npm run faults -- kill-sqlite` and the like run one part; `--kills 3 --people 20 --seconds 3` and
 * so on make it smaller.
 */

export type Ground = {
	/** A folder of this run. */
	folder: string;
	/** Two that are free. */
	ports: number[];
	people: number;
	kills: number;
	restarts: number;
	cuts: number;
	moves: number;
	seconds: number;
};

const scenarios = {
	'kill-sqlite': { run: killSqlite, needs: 'nothing' },
	'kill-postgres': { run: killPostgres, needs: 'postgres' },
	'restart-postgres': { run: restartPostgres, needs: 'postgres' },
	'cut-line': { run: cutLine, needs: 'postgres' },
	'two-processes': { run: twoProcesses, needs: 'postgres' },
	'slow-disk': { run: slowDisk, needs: 'nothing' },
	flood: { run: flood, needs: 'nothing' }
};

process.on('uncaughtException', (error) => {
	console.error(error);
	process.exit(2);
});

const usual = { people: 100, kills: 40, restarts: 6, cuts: 10, moves: 4, seconds: 10 };
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		people: text,
		kills: text,
		restarts: text,
		cuts: text,
		moves: text,
		seconds: text,
		port: text
	}
});
const unknown = positionals.filter((name) => !Object.hasOwn(scenarios, name));
if (unknown.length > 0)
	throw new Error(`${unknown.join(', ')}: there are ${Object.keys(scenarios).join(', ')}.`);

const findings = new Findings();
const folder = mkdtempSync(join(tmpdir(), 'chapeau-faults-'));
try {
	const host = '127.0.0.1';
	const port = await freePort(values.port, host);
	const ground: Ground = {
		folder,
		ports: [port, await freePort(String(port + 1), host)],
		...usual,
		...Object.fromEntries(
			Object.entries(values).flatMap(([name, value]) =>
				name === 'port' ? [] : [[name, Number(value)]]
			)
		)
	};
	for (const [name, { run, needs }] of Object.entries(scenarios)) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		if (needs === 'postgres' && !hasPostgres) {
			findings.title(name);
			findings.expect('not run: it needs PostgreSQL’s own programs on this machine', false);
			continue;
		}
		const begun = performance.now();
		try {
			await run(findings, ground);
		} catch (error) {
			// The next ones may hold all the same.
			findings.expect('it went through to its end', false, [String(error)]);
		}
		findings.end((performance.now() - begun) / 1000);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
console.log(findings.failed === 0 ? '\nAll as it should be.' : `\n${findings.failed} NOT OK.`);
process.exitCode = findings.failed === 0 ? 0 : 1;
