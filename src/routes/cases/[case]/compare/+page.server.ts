import { cases } from '#lib/cases/cases.ts';
import { laterFindingsOf } from '#lib/cases/later-findings.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

export const load: PageServerLoad = ({ params }) => ({ authorities: laterFindingsOf(params.case) });
