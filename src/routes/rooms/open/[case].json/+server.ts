import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { caseToOpen } from '#lib/rooms/reading.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/**
 * A built-in case, for who chooses it when a room is opened; from then on the room has its own (see
 * `case-of-room.svelte.ts`).
 */
export const prerender = true;

export const entries: EntryGenerator = () => cases.map(({ id }) => ({ case: id }));

export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	return Response.json(caseToOpen(found, law));
};
