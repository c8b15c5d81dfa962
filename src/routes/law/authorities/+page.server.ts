import { cases } from '#lib/cases/cases.ts';
import { itemsOfAuthorities } from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';
import { benchElements } from '#lib/law/reader.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const spokenTo = new Set(law.authorities.flatMap(({ elements }) => elements));
	const elements = [...benchElements(law.tests, cases).values()].filter(({ id }) =>
		spokenTo.has(id)
	);
	const authorities = law.authorities.toSorted((a, b) => a.date.localeCompare(b.date));
	return {
		authorities,
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
