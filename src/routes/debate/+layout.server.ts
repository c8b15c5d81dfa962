import { cases } from '#lib/cases/cases.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

export const load: LayoutServerLoad = () => ({
	cases: cases.map(({ id, title }) => ({ id, title }))
});
