import { readFileSync } from 'node:fs';
import { thirdParties } from '#lib/server/third-party.ts';
import type { PageServerLoad } from './$types';

// Made when the pages are built, beside the packages themselves.
export const prerender = true;
export const csr = false;

export const load: PageServerLoad = () => ({
	packages: thirdParties('.'),
	styles: readFileSync('src/lib/export/citations/styles/LICENCE.md', 'utf8')
});
