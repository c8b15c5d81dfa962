import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import { citationsIn } from '#lib/export/citations/of-case.ts';
import { citationStyles } from '#lib/export/memo-choice.ts';
import { recordOf } from '#lib/export/record.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

/** The citations are written out here, so that a memo brings no citation processor to the browser. */
export const GET: RequestHandler = async ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	const styles = citationStyles.map(({ id }) => id);
	const citations = await citationsIn(styles, found, law);
	return Response.json(recordOf(found, law, citations, heldOf(found.id)));
};
