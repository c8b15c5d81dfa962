import { FetchedCase, type CaseSource } from '#lib/case-source/case-source.svelte.ts';
import { fetchPublished } from '#lib/case-source/published.ts';

const sources = new Map<string, CaseSource>();

/** A case that comes with Chapeau, read from what is published of it; one for all pages. */
export function builtIn(id: string): CaseSource {
	const source =
		sources.get(id) ??
		new FetchedCase((path, by) => fetchPublished(`/data/cases/${id}/${path}.json`, by));
	sources.set(id, source);
	return source;
}

/** What was read of a case is read anew: it is one that its person works on. */
export const renewed = (id: string): void => void sources.delete(id);
