import { cases } from '#lib/cases/cases.ts';
import { dayInWords } from '#lib/domain/day.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({
	anchors: law.anchors,
	cases: cases.map(
		({ id, article, teaches, counts, limits, evidence, notes, origins, paragraphs }) => ({
			id,
			article: { ...article, date: dayInWords(article.date) },
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
					id: count.id,
					title: count.title,
					source: test.source,
					address: `/cases/${id}/bench/${count.id}/${firstElement(test.root)}`
				};
			})
		})
	)
});
