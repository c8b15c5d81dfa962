import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** The built server, which a journey may stop and start again. */
export class Served {
	readonly origin: string;
	readonly #port: number;
	readonly #database: string;
	#child: ChildProcess | undefined;

	constructor(port: number, database: string) {
		this.#port = port;
		this.#database = database;
		this.origin = `http://localhost:${port}`;
		process.once('exit', () => this.#child?.kill('SIGKILL'));
	}

	/** @throws when it ends before it answers, or does not within half a minute */
	async start(): Promise<void> {
		const child = spawn(process.execPath, ['src/start.ts'], {
			env: {
				...process.env,
				PORT: String(this.#port),
				DATABASE_PATH: this.#database,
				LOG_LEVEL: 'warn'
			},
			stdio: ['ignore', 'ignore', 'inherit']
		});
		this.#child = child;
		const late = Date.now() + 30_000;
		while (!(await fetch(`${this.origin}/readyz`).catch(() => undefined))?.ok) {
			if (child.exitCode !== null || Date.now() > late)
				throw new Error(`The server does not answer on port ${this.#port}.`);
			await new Promise((later) => setTimeout(later, 100));
		}
	}

	async stop(): Promise<void> {
		const child = this.#child;
		this.#child = undefined;
		if (!child || child.exitCode !== null) return;
		const gone = once(child, 'exit');
		child.kill('SIGTERM');
		await gone;
	}
}
