import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { authoritiesOf } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cases.flatMap((each) => each.counts.map((count) => ({ case: each.id, count: count.id })));

export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found?.counts.some(({ id }) => id === params.count)) error(404, 'There is no such count.');
	return Response.json(authoritiesOf(found, params.count, law));
};
