import type { EventEmitter } from 'node:events';
import { logFailure } from '#lib/server/guarded.ts';

/** How long a clean end may take, in milliseconds. */
const patience = 5000;

/** Faults of one line or pipe: nothing else in the process is touched by them. */
const ofALine = /^(ERR_STREAM_|ERR_HTTP_|ECONN|EPIPE$|ETIMEDOUT$)/;

/**
 * Hears what nobody else has heard. A promise that failed, and a line that broke, are logged, and
 * the process goes on. After any other error nobody knows what is still true of it: it ends,
 * cleanly and with code 1, so that whoever keeps it running starts it anew.
 *
 * @param end stores what is on its way and ends what is open
 */
export function lastResort(
	process: Pick<EventEmitter, 'on'> & { exit(code: number): void },
	end: () => Promise<unknown>
): void {
	let ending = false;
	process.on('unhandledRejection', (error) => logFailure('process.unheard', error));
	process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
		if (ofALine.test(error?.code ?? '')) return logFailure('process.line-broke', error);
		logFailure('process.failed', error);
		if (ending) return;
		ending = true;
		const exit = () => process.exit(1);
		setTimeout(exit, patience).unref();
		end().then(exit, (another: unknown) => {
			logFailure('process.failed', another);
			exit();
		});
	});
}
