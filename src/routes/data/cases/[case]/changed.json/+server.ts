import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { changesOf } from '#lib/cases/earlier.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

/** What each version corrected; by earlier version of the case and by forum, the elements that have changed since. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, 'There is no such case.');
	return Response.json({ corrections: found.corrections, changes: changesOf(found, law) });
};
