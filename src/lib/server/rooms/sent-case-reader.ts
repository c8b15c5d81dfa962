import { Worker } from 'node:worker_threads';
import { log } from '#lib/server/log.ts';
import type { ReadSent } from '#lib/server/rooms/read-sent-case.ts';

/**
 * Reads the cases that browsers send, each in a thread of its own and one after the other: checking
 * two megabytes takes as long as a hundred marks, and what somebody made to hold us up much longer.
 * A thread that takes too long or too much memory is ended, and nobody else notices.
 */

/** How long one may take, in milliseconds: a slow computer needs a tenth of it for the largest honest case. */
const usualPatience = 10_000;
/** Megabytes. */
const memory = 256;
/** So many wait at most. */
const mostWaiting = 8;

const unchecked: ReadSent = {
	faults: [
		'This case could not be checked: it takes too long. Leave out of a copy what the class does not need.'
	]
};

export type SentCaseReader = ReturnType<typeof sentCaseReader>;

/** @param patience shorter only for a test */
export function sentCaseReader(patience = usualPatience) {
	let waiting = 0;
	let last: Promise<unknown> = Promise.resolve();

	function read(bytes: Uint8Array, now: number): Promise<ReadSent> {
		return new Promise((resolve) => {
			const thread = new Worker(new URL('./read-sent-case.worker.ts', import.meta.url), {
				workerData: { bytes, now },
				resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
				// Whatever the server was started with is none of its business.
				execArgv: [],
				env: {}
			});
			let answer = unchecked;
			const end = (why: string) => {
				log('warn', 'case.unchecked', { why });
				void thread.terminate();
			};
			const late = setTimeout(end, patience, 'late');
			thread.once('message', (read: ReadSent) => {
				answer = read;
				void thread.terminate();
			});
			// What is said of the error may be made of what was sent: its name alone is told.
			thread.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.name));
			// The next begins only when this one takes nothing any more.
			thread.once('exit', () => {
				clearTimeout(late);
				resolve(answer);
			});
		});
	}

	/** @returns undefined where too many wait */
	return async function (bytes: Uint8Array): Promise<ReadSent | undefined> {
		if (waiting >= mostWaiting) return undefined;
		waiting += 1;
		const mine = last.then(() => read(bytes, Date.now()));
		last = mine.catch(() => undefined);
		try {
			return await mine;
		} finally {
			waiting -= 1;
		}
	};
}
