import { logFailure } from '#lib/server/guarded.ts';

let told: unknown;

/** Says that something failed in the rooms: once, where a whole group of marks fails of it. */
export function failed(error: unknown): void {
	if (error === told) return;
	told = error;
	logFailure('rooms.failed', error);
}
