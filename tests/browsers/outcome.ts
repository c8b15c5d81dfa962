/** What came of the journeys of one browser. */
export type Outcome =
	| { kind: 'ran'; passed: number; failed: number }
	/** With the reason, in the words that are printed. */
	| { kind: 'skipped'; why: string };

/** The first line of what an error says, for a line of its own. */
export const inOneLine = (error: unknown) =>
	(error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!.trim();
