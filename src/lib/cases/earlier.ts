import { earlier as dprk2012 } from '#lib/cases/dprk-2012/earlier.ts';
import {
	changedSince,
	fingerprints,
	type Basis,
	type Changed,
	type Earlier
} from '#lib/domain/changed.ts';
import type { Case } from '#lib/domain/case.ts';
import type { Forum } from '#lib/domain/forum.ts';
import type { QuotableLaw } from '#lib/domain/book.ts';

const byCase: Record<string, Earlier> = { 'dprk-2012': dprk2012 };

export const earlierOf = (caseId: string): Earlier => byCase[caseId] ?? {};

/** By earlier version of a case and by forum, what has changed since. */
export function changesOf(
	theCase: Case,
	law: Pick<QuotableLaw, 'tests' | 'authorities'>
): Record<string, Record<Forum, Changed>> {
	const basis: Basis = { case: theCase, ...law };
	return Object.fromEntries(
		Object.entries(earlierOf(theCase.id)).map(([version, byForum]) => [
			version,
			Object.fromEntries(
				Object.entries(byForum).map(([forum, was]) => [
					forum,
					changedSince(was, fingerprints(basis, forum))
				])
			)
		])
	);
}
