import type { Case, Period } from '#lib/domain/case.ts';
import { dayInWords } from '#lib/domain/day.ts';
import type { Jurisdiction, Since } from '#lib/domain/jurisdiction.ts';
import type { ForumOfLaw } from '#lib/domain/legal-test.ts';

/** When the conduct of an item lies, seen from a day; years are all that an article gives. */
export type Timing = 'before' | 'partly' | 'untold' | 'after';

/**
 * @param period of the item; undefined where the article gives no time
 * @param since ISO date
 */
export function timingOf(period: Pick<Period, 'from' | 'to'> | undefined, since: string): Timing {
	if (!period) return 'untold';
	const year = Number(since.slice(0, 4));
	const first = since.endsWith('-01-01') ? year : year + 1;
	if (period.to < year) return 'before';
	return period.from !== undefined && period.from >= first ? 'after' : 'partly';
}

/** What a forum could not hear of a case; undefined where nothing is in its way. */
export function jurisdictionIn(theCase: Case, forum: ForumOfLaw): Jurisdiction | undefined {
	const missing = theCase.jurisdiction.find((each) => each.forum === forum.id);
	const { since } = forum;
	if (!missing && !since) return undefined;
	return {
		forum: forum.id,
		...(missing && { missing: { short: missing.short, says: missing.says } }),
		...(since && {
			since: { day: dayInWords(since.date), source: since.source, ...timings(theCase, since.date) }
		})
	};
}

function timings(theCase: Case, since: string): Pick<Since, 'before' | 'partly' | 'untold'> {
	const periods = new Map(theCase.periods.map((each) => [each.evidence, each]));
	// What describes nobody’s conduct lies neither before nor after.
	const conduct = theCase.evidence.filter(({ conductOf }) => conductOf !== undefined);
	const of = (timing: Timing) =>
		conduct.filter(({ id }) => timingOf(periods.get(id), since) === timing).map(({ id }) => id);
	return { before: of('before'), partly: of('partly'), untold: of('untold') };
}
