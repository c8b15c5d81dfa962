import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from '@gfx/zopfli';

/**
 * Wraps an adapter that compresses what it writes: the scripts that pages begin with are compressed
 * anew by Zopfli, which takes seconds and leaves some 4 % less. Browsers take nothing better than
 * gzip over plain http, and that is how a class reaches the teacher’s computer.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withTighterGzip(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			for (const script of begunWith('build/prerendered')) {
				const file = join('build/client', script);
				const plain = readFileSync(file);
				// What says in which form it comes is longer than what that saves.
				if (plain.length < 150)
					for (const form of ['gz', 'br']) rmSync(`${file}.${form}`, { force: true });
				if (plain.length < 1000) continue;
				writeFileSync(`${file}.gz`, await promisify(gzip)(plain, { numiterations: 60 }));
			}
		}
	};
}

/** @param {string} folder @returns {Set<string>} the paths of the scripts that its pages preload */
function begunWith(folder) {
	const scripts = new Set();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const page = readFileSync(join(folder, name), 'utf8');
		for (const [, path] of page.matchAll(/\/(_app\/immutable\/[^"]+\.js)" rel="modulepreload"/g))
			scripts.add(path);
	}
	return scripts;
}
