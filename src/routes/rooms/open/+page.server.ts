import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { caseToOpen } from '#lib/rooms/reading.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The cases to choose from, and what the form needs of the first; of another it is fetched once it is chosen. */
export const load: PageServerLoad = () => ({
	cases: cases.map(({ id, title }) => ({ id, title })),
	facts: caseToOpen(cases[0]!, law)
});
