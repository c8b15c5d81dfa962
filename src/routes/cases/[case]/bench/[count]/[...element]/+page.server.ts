import { cases } from '#lib/cases/cases.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { EntryGenerator } from './$types';

/** Every element of every count has its own address. */
export const entries: EntryGenerator = () =>
	cases.flatMap((each) =>
		each.counts.flatMap((count) => {
			const root = law.tests.find(({ id }) => id === count.test)?.root;
			return [...(root ? nodes(root) : [])]
				.filter(({ kind }) => kind === 'element')
				.map(({ id }) => ({ case: each.id, count: count.id, element: id }));
		})
	);
