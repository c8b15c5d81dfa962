import { error, redirect } from '@sveltejs/kit';
import { caseById } from '#lib/cases/cases.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** The bench opens at the first element of a count, by default the first. */
export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	const count = params.count ? found.counts.find(({ id }) => id === params.count) : found.counts[0];
	const root = law.tests.find(({ id }) => id === count?.test)?.root;
	if (!count || !root) error(404, `This case has no count ${params.count}.`);
	redirect(307, `/cases/${found.id}/bench/${count.id}/${firstElement(root)}`);
};
