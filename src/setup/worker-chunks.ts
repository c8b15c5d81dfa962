import type { Plugin } from 'vite';

/** A file of a build, as far as it is looked at here. */
type Built = { type: 'asset' | 'chunk'; source?: string | Uint8Array };

/**
 * Lists what a worker fetches on use among the files of the build. Vite’s list has the worker and not
 * its chunks, and what isn’t listed is not kept for offline use: a document could not be read there.
 */
export const workerChunksAreListed: Plugin = {
	name: 'worker-chunks-are-listed',
	apply: 'build',
	generateBundle: {
		order: 'post',
		handler: (_, bundle) => listWorkerChunks(bundle as Record<string, Built>)
	}
};

export function listWorkerChunks(bundle: Record<string, Built>): void {
	const list = bundle['.vite/manifest.json'];
	if (list?.type !== 'asset') return;
	const files = Object.keys(bundle).filter((name) => /\/workers\/.+\.js$/.test(name));
	const known = JSON.parse(String(list.source)) as Record<string, { file: string }>;
	list.source = JSON.stringify(
		{ ...known, ...Object.fromEntries(files.map((file) => [file, { file }])) },
		null,
		2
	);
}
