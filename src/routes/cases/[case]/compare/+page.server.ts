import { cases } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

export const load: PageServerLoad = ({ params }) => ({ authorities: heldOf(params.case) });
