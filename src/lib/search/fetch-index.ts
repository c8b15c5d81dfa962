import type { Entry } from './entries.ts';
import { buildIndex, type Index } from './find.ts';

let underway: Promise<Index> | undefined;

/** Fetches what can be searched, once, and prepares it. A failed fetch is tried again the next time. */
export function fetchIndex(): Promise<Index> {
	underway ??= fetch('/data/search.json').then(async (response) => {
		if (!response.ok) throw new Error(`The search answered ${response.status}.`);
		return buildIndex((await response.json()) as Entry[]);
	});
	underway.catch(() => (underway = undefined));
	return underway;
}
