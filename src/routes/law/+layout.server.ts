import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;

/** The law belongs to no case; while there is one case only, its pages stay one click away. */
const theCase = cases.length === 1 ? cases[0] : undefined;

export const load: LayoutServerLoad = () => ({
	theCase: theCase && { id: theCase.id, title: theCase.title },
	instruments: law.instruments.map(({ id, short }) => ({ id, short }))
});
