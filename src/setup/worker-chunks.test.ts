import { describe, expect, it } from 'vitest';
import { listWorkerChunks } from './worker-chunks.ts';

describe('the list of the files of a build', () => {
	it('has the chunks of a worker, beside what it had', () => {
		const list = { type: 'asset' as const, source: '{"src/page.svelte":{"file":"_app/page.js"}}' };
		const chunk = { type: 'asset' as const };
		listWorkerChunks({
			'.vite/manifest.json': list,
			'_app/immutable/workers/read.js': chunk,
			'_app/immutable/workers/chunks/a.js': chunk,
			'_app/immutable/chunks/b.js': { type: 'chunk' }
		});
		expect(Object.values(JSON.parse(list.source))).toEqual([
			{ file: '_app/page.js' },
			{ file: '_app/immutable/workers/read.js' },
			{ file: '_app/immutable/workers/chunks/a.js' }
		]);
	});

	it('is left as it is where there is none', () => {
		expect(() => listWorkerChunks({ 'a.js': { type: 'chunk' } })).not.toThrow();
	});
});
