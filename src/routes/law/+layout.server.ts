import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

export const load: LayoutServerLoad = () => ({
	cases: cases.map(({ id, title, article }) => ({ id, title, article: { label: article.label } })),
	instruments: law.instruments.map(({ id, short }) => ({ id, short }))
});
