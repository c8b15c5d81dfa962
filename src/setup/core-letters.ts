import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The letters and signs of our own texts, as `tokens.css` lists them for the font's first file. */
export const coreLetters = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at))}\u00a0§¶·×é–—‘’“”…−`;

const whole = fileURLToPath(
	import.meta
		.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2')
);
const folder = fileURLToPath(new URL('../../node_modules/.chapeau-fonts/', import.meta.url));

/**
 * Cuts the font of the law's words to the letters that nearly every page needs, in the weights that
 * are shown: 23 kB where the whole has 51, which on a slow line come before the scripts. A page
 * with other letters fetches the whole as well.
 */
export function coreLettersOfTheFont(): Plugin {
	return {
		name: 'chapeau-core-letters',
		config: () => ({ resolve: { alias: { 'chapeau-fonts/': folder } } }),
		async buildStart() {
			const file = `${folder}source-serif-4-core.woff2`;
			const core = await subsetFont(readFileSync(whole), coreLetters, {
				targetFormat: 'woff2',
				variationAxes: { wght: { min: 400, max: 700 } }
			});
			mkdirSync(dirname(file), { recursive: true });
			// Two builds may stand beside each other: neither finds half a file.
			writeFileSync(`${file}.${process.pid}`, core);
			renameSync(`${file}.${process.pid}`, file);
		}
	};
}
