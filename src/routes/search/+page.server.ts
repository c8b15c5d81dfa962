import { cases } from '#lib/cases/cases.ts';
import { firstElement } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

/** The search belongs to no case; while there is one case only, its pages stay one click away. */
const theCase = cases.length === 1 ? cases[0] : undefined;

export const load: PageServerLoad = () => ({
	theCase: theCase && { id: theCase.id, title: theCase.title },
	cases: cases.map(({ id, title, counts }) => {
		const test = law.tests.find((each) => each.id === counts[0]!.test)!;
		return { title, address: `/cases/${id}/bench/${counts[0]!.id}/${firstElement(test.root)}` };
	})
});
