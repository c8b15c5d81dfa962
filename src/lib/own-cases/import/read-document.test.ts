import { describe, expect, it, vi } from 'vitest';
import { mostBytes, Unreadable } from './brought-text.ts';
import { readDocument } from './read-document.ts';

/** A worker that does what it is told here, in place of one that reads. */
class Stub {
	onmessage?: (event: { data: unknown }) => void;
	onerror?: () => void;
	ended = false;
	readonly #heard: (stub: Stub) => void;
	constructor(heard: (stub: Stub) => void) {
		this.#heard = heard;
	}
	postMessage(): void {
		queueMicrotask(() => this.#heard(this));
	}
	terminate(): void {
		this.ended = true;
	}
}
const stub = (heard: (stub: Stub) => void) => {
	const worker = new Stub(heard);
	return { worker, begin: () => worker as unknown as Worker };
};
const brought = { blocks: [], notes: [], doubts: [] };
const given = { pasted: 'A text.' };

describe('reading beside the page', () => {
	it('says how far it is, gives the text and ends the worker', async () => {
		const { worker, begin } = stub((each) => {
			each.onmessage!({ data: { sourceName: 'worker', action: 'ready' } });
			each.onmessage!({ data: { kind: 'reading', done: 0.5 } });
			each.onmessage!({ data: { kind: 'read', brought } });
		});
		const progress = vi.fn();
		expect(await readDocument(given, { begin, progress })).toBe(brought);
		expect(progress.mock.calls).toEqual([[0.5]]);
		expect(worker.ended).toBe(true);
	});

	it.each([
		[
			'when the reader refuses the document',
			(each: Stub) => each.onmessage!({ data: { kind: 'unreadable', says: 'It is a picture.' } }),
			'It is a picture.'
		],
		['when the worker dies', (each: Stub) => each.onerror!(), 'Reading ended before'],
		['when it takes too long', () => {}, 'Reading took too long']
	])('ends in a sentence %s', async (_, heard, says) => {
		const { worker, begin } = stub(heard);
		const reading = readDocument(given, { begin, patience: 20 });
		await expect(reading).rejects.toThrow(says);
		await expect(reading).rejects.toBeInstanceOf(Unreadable);
		expect(worker.ended).toBe(true);
	});

	it('is stopped by its person, before and while it reads', async () => {
		const stop = new AbortController();
		const { worker, begin } = stub(() => stop.abort());
		await expect(readDocument(given, { begin, signal: stop.signal })).rejects.toThrow(
			'Reading was stopped.'
		);
		expect(worker.ended).toBe(true);
		const never = vi.fn();
		await expect(readDocument(given, { begin: never, signal: stop.signal })).rejects.toBeInstanceOf(
			Unreadable
		);
		expect(never).not.toHaveBeenCalled();
	});

	it('begins neither with a file that is too large nor with one that is gone', async () => {
		const begin = vi.fn();
		const file = new File(['x'], 'a.docx');
		Object.defineProperty(file, 'size', { value: mostBytes + 1 });
		await expect(readDocument(file, { begin })).rejects.toThrow('larger than 20 MB');
		const gone = new File(['x'], 'a.docx');
		gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
		await expect(readDocument(gone, { begin })).rejects.toThrow('can’t be opened any more');
		expect(begin).not.toHaveBeenCalled();
	});
});
