import { cases } from '#lib/cases/cases.ts';
import { firstElement, nodes } from '#lib/domain/outline.ts';
import { scale } from '#lib/domain/strength.ts';
import { definitions } from '#lib/law/definitions.ts';
import { provision } from '#lib/law/instruments.ts';
import { law } from '#lib/law/law.ts';
import { addressOf, checkedSummary } from '#lib/law/reader.ts';
import type { PageServerLoad } from './$types';

/** A page to read and print; it has nothing to wake. */
export const csr = false;

export const load: PageServerLoad = () => ({
	version: law.version,
	instrumentsInFull: law.instruments.map((each) => {
		const { id, title, citation, adopted, nature, provisions } = each;
		const checked = checkedSummary(each);
		return { id, title, citation, adopted, nature, provisions: provisions.length, checked };
	}),
	tests: law.tests.map(({ id, title, source, caution, root }) => ({
		id,
		title,
		source,
		caution,
		elements: [...nodes(root)].filter(({ kind }) => kind === 'element').length,
		counts: cases.flatMap((each) =>
			each.counts
				.filter(({ test }) => test === id)
				.map((count) => ({
					id: count.id,
					title: count.title,
					address: `/cases/${each.id}/bench/${count.id}/${firstElement(root)}`
				}))
		)
	})),
	standards: law.standards.map(({ threshold, ...standard }) => ({
		...standard,
		threshold: scale[threshold].label
	})),
	terms: definitions
		.map(({ term, at }) => {
			const home = law.instruments.find(({ id }) => at.startsWith(`${id}/`))!;
			return { term, citation: `${home.short}, ${provision(at).pinpoint}`, address: addressOf(at) };
		})
		.toSorted((a, b) => a.term.localeCompare(b.term, 'en')),
	authorities: {
		number: law.authorities.length,
		decisions: new Set(law.authorities.map(({ title, date }) => `${title} ${date}`)).size,
		verified: law.authorities.filter(({ checked }) => checked === 'verified').length
	}
});
