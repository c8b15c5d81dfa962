import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { citationsOfCase } from '#lib/export/citations/csl.ts';
import { sourcesOf } from '#lib/domain/reliance.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

export const load: PageServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, 'There is no such case.');
	return {
		notes: found.notes,
		origins: found.origins,
		items: found.evidence.map(({ id, paragraph, short }) => ({ id, paragraph, short })),
		periods: found.periods,
		sources: sourcesOf(found, law.tests),
		citations: citationsOfCase(found)
	};
};
