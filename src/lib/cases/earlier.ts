import { earlier as dprk2012 } from '#lib/cases/dprk-2012/earlier.ts';
import { changedSince, fingerprints, type Changed } from '#lib/domain/changed.ts';
import type { Case } from '#lib/domain/case.ts';
import type { LegalTest } from '#lib/domain/legal-test.ts';

/** By version of a case and by mark key, the two fingerprints of an element. */
export type Earlier = Record<string, Record<string, string>>;

const byCase: Record<string, Earlier> = { 'dprk-2012': dprk2012 };

export const earlierOf = (caseId: string): Earlier => byCase[caseId] ?? {};

/** By earlier version of a case, what has changed since. */
export function changesOf(theCase: Case, tests: readonly LegalTest[]): Record<string, Changed> {
	const now = fingerprints(theCase, tests);
	return Object.fromEntries(
		Object.entries(earlierOf(theCase.id)).map(([version, was]) => [version, changedSince(was, now)])
	);
}
