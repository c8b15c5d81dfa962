import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

/** What is marked in a case: its counts, and the outlines of their tests. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return Response.json({
		counts: found.counts.map(({ id, test }) => ({ id, test })),
		tests: outlinesOf(found.counts, law.tests)
	});
};
