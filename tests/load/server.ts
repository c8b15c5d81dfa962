import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DatabasePlace } from '#lib/server/database/settings.ts';
import { listening } from '../setup/listening.ts';
import { now, type Address } from './line.ts';

/** The flags that `npm start` gives Node: lines live long, and room for short lives would only lie about. */
const asStarted = (
	JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
		scripts: { start: string };
	}
).scripts.start
	.split(' ')
	.filter((word) => word.startsWith('--'));

/** A server under load, in a process of its own, and what it costs. */
export type Server = {
	address: Address;
	/** When it listened, by the clock of all processes. */
	listening: number;
	pid: number;
	/** Seconds of CPU that the process has taken, all its threads together. */
	cpu(): number;
	/** The same by thread: the event loop, the database’s, and the engine’s own together. */
	threads(): Record<string, number>;
	/** Resident memory in KB. */
	rss(): number;
	/** Heap in KB after a collection. */
	heap(): Promise<number>;
	kill(signal: 'SIGKILL' | 'SIGTERM'): void;
	/** Resolves when it is gone. */
	gone: Promise<void>;
	/** SIGTERM, and its end. */
	stop(): Promise<void>;
};

export const kinds = ['Chapeau', 'floor'] as const;
export type Kind = (typeof kinds)[number];

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export async function serve(
	kind: Kind,
	{
		port,
		place,
		args = [],
		env = {},
		heard,
		profile
	}: {
		port: number;
		place: DatabasePlace;
		args?: string[];
		env?: Record<string, string>;
		/** Gets what it complains of, instead of the terminal. */
		heard?: string[];
		/** A folder for a CPU profile of the process. */
		profile?: string | undefined;
	}
): Promise<Server> {
	const address = { host: '127.0.0.1', port };
	const child = spawn(
		process.execPath,
		[
			'--expose-gc',
			...asStarted,
			...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
			'--import',
			file('memory-probe.ts'),
			kind === 'Chapeau' ? file('../../src/start.ts') : file('floor-server.ts'),
			...args
		],
		{
			env: {
				...process.env,
				HOST: address.host,
				PORT: String(port),
				DATABASE_URL: place.kind === 'postgres' ? place.url : '',
				DATABASE_PATH: place.kind === 'sqlite' ? place.path : '',
				...env
			},
			stdio: ['ignore', 'pipe', 'pipe', 'ipc']
		}
	);
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	const gone = once(child, 'exit').then(() => {
		process.off('exit', kill);
	});
	await listening(child, kind, heard && ((line) => heard.push(line)));
	const pid = child.pid!;
	return {
		address,
		listening: now(),
		pid,
		cpu: () => cpuOf(pid),
		threads: () => threadsOf(pid),
		rss: () => rssOf(pid),
		heap: () => heapOf(child),
		kill: (signal) => void child.kill(signal),
		gone,
		async stop() {
			child.kill('SIGTERM');
			await gone;
		}
	};
}

/** What `/proc` says; nothing to be had on a system without it. */
function fromProc(pid: number, name: string): string {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8');
	} catch {
		return '';
	}
}

const ticksPerSecond = 100;

function cpuOf(pid: number, stat = 'stat'): number {
	// After the name, which may hold blanks: the 12th and 13th field are its own time and the kernel's.
	const fields = fromProc(pid, stat)
		.replace(/^.*\) /s, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function threadsOf(pid: number): Record<string, number> {
	const sums: Record<string, number> = {};
	const tasks = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : [];
	for (const task of tasks) {
		const name = fromProc(pid, `task/${task}/comm`).trim();
		sums[name] = (sums[name] ?? 0) + cpuOf(pid, `task/${task}/stat`);
	}
	return sums;
}

function rssOf(pid: number): number {
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(fromProc(pid, 'status'))?.[1] ?? NaN);
}

async function heapOf(child: ChildProcess): Promise<number> {
	const answer = once(child, 'message') as Promise<[number]>;
	child.send('heap');
	return (await answer)[0] / 1024;
}
