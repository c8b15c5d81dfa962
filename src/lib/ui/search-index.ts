import { fetchPublished } from '#lib/case-source/published.ts';
import { fromColumns, type SearchColumns } from '#lib/search/entries.ts';
import { buildIndex, type Index } from '#lib/search/word-index.ts';

const underway = new Map<string, Promise<Index>>();

/**
 * Fetches what can be searched, once, and prepares it: from the pages of a case the law and that case,
 * from all others the law and every case. A failed fetch is tried again the next time.
 */
export function fetchIndex(): Promise<Index> {
	const at = /^\/cases\/[^/]+/.exec(location.pathname)?.[0] ?? '';
	const address = `/data${at}/search.json`;
	const before = underway.get(address);
	if (before) return before;
	const index = fetchPublished<SearchColumns>(address).then((columns) =>
		buildIndex(fromColumns(columns))
	);
	underway.set(address, index);
	index.catch(() => underway.delete(address));
	return index;
}
