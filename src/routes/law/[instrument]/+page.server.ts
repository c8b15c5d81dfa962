import { error } from '@sveltejs/kit';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import { checkedSummary, readingOf } from '#lib/law/reader.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page to read and print; it has nothing to wake. */
export const csr = false;

export const entries: EntryGenerator = () => law.instruments.map(({ id }) => ({ instrument: id }));

export const load: PageServerLoad = ({ params }) => {
	const found = law.instruments.find(({ id }) => id === params.instrument);
	if (!found) error(404, `There is no instrument “${params.instrument}”.`);
	const { id, title, short, citation, address, adopted, nature, provisions } = found;
	return {
		instrument: {
			...{ id, title, short, citation, address, adopted, nature },
			provisions: provisions.length
		},
		checked: checkedSummary(found),
		openings: readingOf(found, law, cases)
	};
};
