import type { CaseRecord } from '#lib/export/record.ts';
import type { ClashSources } from '#lib/debate/clash.ts';

/** The sources of a case as a debate looks at them, put together again from its counts’ books. */
export function debateSources({ books, notes, origins }: CaseRecord): ClashSources {
	const evidence = new Map(books.flatMap((book) => book.evidence.map((item) => [item.id, item])));
	return {
		evidence: [...evidence.values()],
		notes,
		origins,
		bearings: books.flatMap(({ count, bearings }) =>
			bearings.map((bearing) => ({ ...bearing, count: count.id }))
		)
	};
}
