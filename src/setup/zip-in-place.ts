import type { Plugin } from 'vite';

/**
 * Lets the library for workbooks compress where it runs. fflate’s `zip` starts a worker from a blob
 * for a file over 160 kB; our Content-Security-Policy refuses it, and the workbook would never come.
 */
export const zipsInPlace: Plugin = {
	name: 'zips-in-place',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === 'fflate' && importer?.includes('/write-excel-file/') ? inPlace : undefined,
	load: (id) =>
		id === inPlace
			? `
				import { zipSync } from 'fflate';
				export { strToU8, zipSync } from 'fflate';
				export function zip(files, done) {
					try {
						done(null, zipSync(files));
					} catch (error) {
						done(error);
					}
				}
			`
			: undefined
};

const inPlace = '\0zip-in-place';
