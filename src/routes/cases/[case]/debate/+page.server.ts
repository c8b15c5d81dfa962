import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

export const load: PageServerLoad = () => ({ motions: law.motions });
