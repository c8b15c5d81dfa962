import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { log } from '#lib/server/log.ts';
import type { ReadSent } from '#lib/server/rooms/read-sent-case.ts';

/**
 * Reads the cases that browsers send, each in a process of its own and one after the other: checking
 * two megabytes takes as long as a hundred marks, and what somebody made to hold us up much longer.
 * A process that takes too long or too much memory is ended, and nobody else notices: a thread that
 * fails may take the server with it.
 */

/** How long one may take, in milliseconds: a slow computer needs a tenth of it for the largest honest case. */
const usualPatience = 20_000;
/** Megabytes. */
const memory = 256;
/** So many wait at most, the one that is read among them: together they take less time than a browser waits. */
export const mostWaiting = 4;

const unchecked: ReadSent = {
	faults: [
		'This case could not be checked: it takes too long. Leave out of a copy what the class does not need.'
	]
};

const program = fileURLToPath(new URL('./read-sent-case.process.ts', import.meta.url));

export type SentCaseReader = ReturnType<typeof sentCaseReader>;

/** @param patience shorter only for a test */
export function sentCaseReader(patience = usualPatience) {
	let waiting = 0;
	let last: Promise<unknown> = Promise.resolve();

	function read(bytes: Uint8Array, now: number, gone?: AbortSignal): Promise<ReadSent> {
		return new Promise((resolve) => {
			const reader = fork(program, [], {
				// Whatever the server was started with, its settings and secrets, is none of its business.
				env: {},
				execArgv: [`--max-old-space-size=${memory}`],
				serialization: 'advanced',
				stdio: ['ignore', 'ignore', 'ignore', 'ipc']
			});
			let answer: ReadSent | undefined;
			let why = 'ended';
			const stop = (because: string) => {
				why = because;
				reader.kill('SIGKILL');
			};
			const late = setTimeout(() => stop('late'), patience);
			const leave = () => stop('gone');
			gone?.addEventListener('abort', leave);
			const end = () => {
				clearTimeout(late);
				gone?.removeEventListener('abort', leave);
				if (!answer && why !== 'gone') log('warn', 'case.unchecked', { why });
				resolve(answer ?? unchecked);
			};
			reader.once('message', (read) => (answer = read as ReadSent));
			// It could not be started, or went away before it was told: it ends all the same, or never began.
			reader.once('error', (error: NodeJS.ErrnoException) => {
				why = error.code ?? error.name;
				if (reader.pid === undefined) end();
			});
			// The next begins only when this one takes nothing any more.
			reader.once('exit', end);
			reader.send({ bytes, now }, () => undefined);
		});
	}

	/**
	 * @param gone whoever sent it waits no longer: it takes no turn, and its place is another’s
	 * @returns undefined where too many wait, or nobody does
	 */
	return async function (bytes: Uint8Array, gone?: AbortSignal): Promise<ReadSent | undefined> {
		if (waiting >= mostWaiting || gone?.aborted) return undefined;
		waiting += 1;
		const mine = last.then(() => (gone?.aborted ? undefined : read(bytes, Date.now(), gone)));
		last = mine.catch(() => undefined);
		const left = new Promise<undefined>((resolve) => {
			gone?.addEventListener('abort', () => resolve(undefined), { once: true });
		});
		try {
			return await Promise.race([mine, left]);
		} finally {
			waiting -= 1;
		}
	};
}
