import { expect, it } from 'vitest';
import { mostWaiting, sentCaseReader } from '#lib/server/rooms/sent-case-reader.ts';

// A process is started, which a busy machine is slow to do.
it('gives the turns of those who have gone to those who come', { timeout: 60_000 }, async () => {
	const read = sentCaseReader();
	const none = new TextEncoder().encode('{');
	const gone = new AbortController();
	const left = Array.from({ length: mostWaiting }, () => read(none, gone.signal));
	expect(await read(none)).toBeUndefined();
	gone.abort();
	expect(await Promise.all(left)).toEqual(left.map(() => undefined));
	expect(await read(none, gone.signal)).toBeUndefined();
	expect(await read(none)).toEqual({ refusal: 'not-understood' });
});
