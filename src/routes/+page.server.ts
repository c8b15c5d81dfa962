import { cases } from '#lib/cases/cases.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({
	anchors: law.anchors,
	cases: cases.map(
		({ id, article, teaches, counts, limits, evidence, notes, origins, paragraphs }) => ({
			id,
			article,
			teaches,
			limits,
			figures: {
				paragraphs: paragraphs.length,
				evidence: evidence.length,
				notes: notes.length,
				origins: origins.length
			},
			counts: counts.map((count) => {
				const test = law.tests.find((each) => each.id === count.test)!;
				return {
					...count,
					source: test.source,
					address: `/cases/${id}/bench/${count.id}/${firstElement(test.root)}`
				};
			})
		})
	)
});
