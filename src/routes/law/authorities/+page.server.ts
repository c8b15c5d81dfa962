import { cases } from '#lib/cases/cases.ts';
import { wholes } from '#lib/domain/outline.ts';
import { itemsOfAuthorities } from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';
import { benchElements } from '#lib/law/reader.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const spokenTo = new Set(law.authorities.flatMap(({ elements }) => elements));
	const all = [...benchElements(law.tests, cases).values()];
	const elements = all.filter(({ id }) => spokenTo.has(id));
	const authorities = law.authorities.toSorted((a, b) => a.date.localeCompare(b.date));
	return {
		authorities,
		/** What each element is a part of: another, or its test. */
		within: {
			...Object.fromEntries(all.map(({ id, test }) => [id, test])),
			...wholes(law.tests.map(({ root }) => root))
		},
		citations: itemsOfAuthorities(authorities),
		tests: law.tests
			.map(({ id, title }) => ({
				id,
				title,
				elements: elements.filter(({ test }) => test === id)
			}))
			.filter((test) => test.elements.length > 0)
	};
};
