import { error } from '@sveltejs/kit';
import { partOf } from '#lib/case-source/parts.ts';
import { caseById, cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cases.flatMap((each) => each.counts.map((count) => ({ case: each.id, count: count.id })));

export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	const part = found && partOf(found, law, ['books', params.count]);
	if (!part) error(404, 'There is no such count.');
	return Response.json(part);
};
