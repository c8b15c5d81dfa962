import { mostBytes, Unreadable, type BroughtText, type ReadingProgress } from './brought-text.ts';
import { tooLarge } from './bounds.ts';
import type { Given } from './readers.ts';
import type { FromWorker } from './read-document.worker.ts';

/** How a document is read: who hears how far it is, and who may stop it. */
export type HowToRead = {
	progress?: ReadingProgress;
	signal?: AbortSignal;
	/** Begins the worker that reads. */
	begin?: () => Worker;
	/** After how many milliseconds it is ended. */
	patience?: number;
};

/**
 * Reads a file or a pasted text off the main thread. Nothing is sent anywhere, and the worker lives
 * for one document: what a bad one does to it ends with it.
 * @throws Unreadable, and nothing else; also when `signal` stops it
 */
export async function readDocument(
	document: File | Given,
	{ progress, signal, begin = beginWorker, patience = 60_000 }: HowToRead = {}
): Promise<BroughtText> {
	const given = document instanceof Blob ? await contentOf(document) : document;
	if (signal?.aborted) throw stopped();
	return new Promise((resolve, reject) => {
		const worker = begin();
		const end = (outcome: () => void) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', stop);
			worker.terminate();
			outcome();
		};
		const fail = (error: Unreadable) => end(() => reject(error));
		const stop = () => fail(stopped());
		const timer = setTimeout(() => fail(tooSlow()), patience);
		signal?.addEventListener('abort', stop);
		worker.onmessage = ({ data }: MessageEvent<FromWorker | { kind?: never }>) => {
			// A library that the worker loads may speak too.
			if (data?.kind === 'reading') progress?.(data.done);
			if (data?.kind === 'read') end(() => resolve(data.brought));
			if (data?.kind === 'unreadable') fail(new Unreadable(data.says));
		};
		worker.onerror = worker.onmessageerror = () => fail(died());
		worker.postMessage(given);
	});
}

async function contentOf(file: File): Promise<Given> {
	if (file.size > mostBytes) throw tooLarge();
	try {
		return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
	} catch {
		throw new Unreadable(
			'The file can’t be opened any more. It may have been moved or changed: choose it again.'
		);
	}
}

const beginWorker = () =>
	new Worker(new URL('./read-document.worker.ts', import.meta.url), { type: 'module' });

const stopped = () => new Unreadable('Reading was stopped. Nothing was brought in.');
const tooSlow = () =>
	new Unreadable(
		'Reading took too long and was ended. Save the document as plain text and bring that, or paste its text.'
	);
const died = () =>
	new Unreadable(
		'Reading ended before the document was through. Reload this page and try again, or save the document as plain text and bring that.'
	);
