import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocolVersion } from '#lib/rooms/protocol.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import type { Browser } from './served.ts';

/** Rooms in a process of their own, for what may end it. */
export async function ownProcess(environment: Record<string, string> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'chapeau-process-'));
	const narrow = join(folder, 'narrow');
	const child: ChildProcess = fork(
		fileURLToPath(new URL('server-process.ts', import.meta.url)),
		[],
		{
			execArgv: ['--expose-gc'],
			env: {
				...process.env,
				LOG_LEVEL: 'info',
				DATABASE_PATH: join(folder, 'chapeau.db'),
				NARROW: narrow,
				...environment
			},
			stdio: ['ignore', 'ignore', 'pipe', 'ipc']
		}
	);
	const said: string[] = [];
	child.stderr!.on('data', (data: Buffer) => said.push(data.toString('utf8')));
	const gone = once(child, 'exit') as Promise<[code: number | null]>;
	const answer = async () => ((await once(child, 'message')) as [number])[0];
	const port = await answer();
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		narrow,
		get alive(): boolean {
			return child.exitCode === null && child.signalCode === null;
		},
		/** What it has written to its log. */
		get log(): string {
			return said.join('');
		},
		send: (message: 'fail' | 'reject') => child.send(message),
		/** Bytes on its heap after a collection. */
		heap(): Promise<number> {
			const heap = answer();
			child.send('memory');
			return heap;
		},
		/** Resolves with its code when it has ended. */
		ended: () => gone.then(([code]) => code),
		async close() {
			if (child.connected) child.disconnect();
			await gone;
			rmSync(folder, { recursive: true });
		}
	};
}

/** A stream of a room on a socket that reads nothing, and that ends with the stream. */
export async function unread(
	{ narrow, origin }: { narrow: string; origin: string },
	browser: Browser,
	code: string,
	viewer: Viewer
): Promise<Socket> {
	const socket = connect(narrow);
	socket.pause();
	socket.on('error', () => {});
	await once(socket, 'connect');
	socket.write(
		`GET /live/${code}?as=${viewer}&version=${protocolVersion} HTTP/1.1\r\nhost: ${origin.slice(7)}\r\nconnection: close\r\ncookie: ${browser.cookie}\r\n\r\n`
	);
	return socket;
}
