import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { evidenceData } from '../../../page-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;
/** A page to read and print; it has nothing to wake. */
export const csr = false;

export const entries: EntryGenerator = () =>
	cases.flatMap((each) => each.counts.map((count) => ({ case: each.id, count: count.id })));

export const load: PageServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found?.counts.some(({ id }) => id === params.count)) error(404, 'There is no such count.');
	return evidenceData(found, law, params.count);
};
