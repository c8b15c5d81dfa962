import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import { law } from '#lib/law/law.ts';
import { findingsData } from '../../../page-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cases.flatMap(({ id, counts }) => [
		{ case: id },
		...counts.map((count) => ({ case: id, count: count.id }))
	]);

export const load: PageServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	if (params.count !== undefined && !found.counts.some(({ id }) => id === params.count))
		error(404, `This case has no count ${params.count}.`);
	return findingsData(found, law, heldOf(found.id));
};
