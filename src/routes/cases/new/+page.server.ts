import { cases } from '#lib/cases/cases.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The built-in cases, of which a copy can be changed. */
export const load: PageServerLoad = () => ({
	cases: cases.map(({ id, title }) => ({ id, title }))
});
