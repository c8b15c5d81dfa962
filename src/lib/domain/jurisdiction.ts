/**
 * What a forum could not hear of a case, whatever its evidence shows: because it has no jurisdiction
 * over it, or because the conduct lies before the day from which it may judge. Marks and findings
 * are not touched by it.
 */

export type Jurisdiction = {
	forum: string;
	/** What is missing, in a line and in full; absent where the case names nothing. */
	missing?: { short: string; says: string };
	since?: Since;
};

/** The day from which a forum may judge, and the items of evidence by the time of their conduct. */
export type Since = {
	/** In words: `1 July 2002`. */
	day: string;
	source: string;
	/** Ids of the items whose conduct all lies before it. */
	before: string[];
	/** Of those whose conduct lies on both sides of it, or may. */
	partly: string[];
	/** Of those for whose conduct the article gives no time. */
	untold: string[];
};

/** What is said of an item beside the others; empty where its conduct lies after the day. */
export function timingWords(since: Since | undefined, item: string): string {
	if (!since) return '';
	if (since.before.includes(item)) return `conduct before ${since.day}`;
	if (since.partly.includes(item)) return `conduct before and after ${since.day}`;
	return since.untold.includes(item) ? 'time of the conduct not given' : '';
}

/** Why the day matters, in a sentence. */
export const sinceWords = ({ day, source }: Since) =>
	`Conduct before ${day} lies outside its jurisdiction (${source}).`;
