import { error, redirect } from '@sveltejs/kit';
import { caseById } from '#lib/cases/cases.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

export const GET: RequestHandler = ({ params }) => {
	const found = caseById(params.case);
	const [first] = found?.counts ?? [];
	const root = law.tests.find(({ id }) => id === first?.test)?.root;
	if (!found || !first || !root) error(404, `There is no case “${params.case}”.`);
	redirect(307, `/cases/${found.id}/bench/${first.id}/${firstElement(root)}`);
};
