import { error } from '@sveltejs/kit';
import { partOf } from '#lib/case-source/parts.ts';
import { caseById } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { RequestHandler } from './$types';

export const prerender = 'auto';

/** What comes with a page: enough to begin reading; the count’s book follows with all of it. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	const sheet = found && partOf(found, law, ['sheets', params.count, params.element]);
	if (!sheet) error(404, `Count ${params.count} has no such element.`);
	return Response.json(sheet);
};
