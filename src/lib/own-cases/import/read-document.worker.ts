import { Unreadable, type BroughtText } from './brought-text.ts';
import { readGiven, type Given } from './readers.ts';

/** Reads one document, beside the page. */

/** What the page hears. */
export type FromWorker =
	| { kind: 'reading'; done: number }
	| { kind: 'read'; brought: BroughtText }
	| { kind: 'unreadable'; says: string };

const tell = (message: FromWorker) => postMessage(message);

let told = 0;
const progress = (done: number) => {
	// Fifty steps are as fine as anybody sees.
	if (done - told < 0.02) return;
	told = done;
	tell({ kind: 'reading', done });
};

self.addEventListener(
	'message',
	({ data }: MessageEvent<Given>) =>
		void readGiven(data, progress).then(
			(brought) => tell({ kind: 'read', brought }),
			(error) => {
				if (!(error instanceof Unreadable)) throw error;
				if (error.cause) console.error(error.cause);
				tell({ kind: 'unreadable', says: error.message });
			}
		),
	{ once: true }
);
