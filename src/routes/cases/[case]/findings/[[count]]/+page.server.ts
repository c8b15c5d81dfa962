import { error } from '@sveltejs/kit';
import { caseById, cases } from '#lib/cases/cases.ts';
import { heldOf } from '#lib/cases/held.ts';
import { tellsOf } from '#lib/domain/one-theory.ts';
import { sourcesOf } from '#lib/domain/reliance.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	cases.flatMap(({ id, counts }) => [
		{ case: id },
		...counts.map((count) => ({ case: id, count: count.id }))
	]);

export const load: PageServerLoad = ({ params }) => {
	const found = caseById(params.case);
	if (!found) error(404, `There is no case “${params.case}”.`);
	if (params.count !== undefined && !found.counts.some(({ id }) => id === params.count))
		error(404, `This case has no count ${params.count}.`);
	return {
		/** A court has decided the case, or a part of it. */
		decided: heldOf(found.id).some(({ kind }) => kind === 'decision'),
		standards: law.standards,
		cautions: Object.fromEntries(law.tests.map(({ id, caution }) => [id, caution ?? ''])),
		rivals: found.rivals,
		tells: tellsOf(found),
		items: found.evidence.map(({ id, paragraph, short, notes }) => ({
			id,
			paragraph,
			short,
			notes: notes.length
		})),
		sources: {
			...sourcesOf(found, law.tests),
			notes: found.notes.map(({ number, title, origins }) => ({ number, title, origins })),
			origins: found.origins.map(({ id, label }) => ({ id, label }))
		}
	};
};
