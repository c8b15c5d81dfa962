import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { inColumns, searchable } from '#lib/search/entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

/** What is searched from the pages of a case: the law and this case, and no other. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return Response.json(inColumns(searchable(law, [found])));
};
