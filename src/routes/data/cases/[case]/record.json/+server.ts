import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { citationsOfCase } from '#lib/export/citations/csl.ts';
import { render } from '#lib/export/citations/render.ts';
import { recordOf } from '#lib/export/record.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

/** The citations are written out here, so that a memo brings no citation processor to the browser. */
export const GET: RequestHandler = async ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return Response.json(recordOf(found, law, await render(citationsOfCase(found), 'oscola')));
};
