import { cases } from '#lib/cases/cases.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = () => ({
	cases: cases.map(({ id, title, article, counts }) => {
		const test = law.tests.find((each) => each.id === counts[0]!.test)!;
		return {
			id,
			title,
			article: { label: article.label },
			address: `/cases/${id}/bench/${counts[0]!.id}/${firstElement(test.root)}`
		};
	})
});
