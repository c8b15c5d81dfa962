import { log } from '#lib/server/log.ts';

/** Says that something failed which nobody waits for. */
export function logFailure(event: string, error: unknown): void {
	log('error', event, { error: error instanceof Error ? error : String(error) });
}

/**
 * Work for a timer or an event: what it throws, at once or later, is logged. Unheard, it would end
 * the process, and one room's fault would be everybody's.
 */
export function guarded(event: string, work: () => unknown): () => void {
	return () => {
		try {
			const result = work();
			if (result instanceof Promise) result.catch((error: unknown) => logFailure(event, error));
		} catch (error) {
			logFailure(event, error);
		}
	};
}
