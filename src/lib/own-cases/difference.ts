import type { Case } from '#lib/domain/case.ts';
import type { LawBook } from '#lib/domain/law-book.ts';

/** One person’s version of a case, with its law. */
export type CaseWithLaw = { case: Case; law: LawBook };

/** One thing that differs between two versions of a case. */
export type Difference = {
	/** Tells it from the others; the same as long as it stands. */
	key: string;
	kind:
		| 'head'
		| 'law'
		| 'count'
		| 'text'
		| 'actor'
		| 'note'
		| 'item'
		| 'bearing'
		| 'said'
		| 'contradiction';
	/** What it is about, for a heading: `E5`, `note 3`. */
	about: string;
	/** In words; absent where that version has nothing. */
	mine?: string;
	theirs?: string;
	/** Mine with this one difference taken over; absent where it can only be looked at. */
	take?: (mine: Case) => Case;
	/** The same, where it is of the law, or of both. */
	takeBoth?: (mine: CaseWithLaw) => CaseWithLaw;
	/** What has to be done before it can be taken over, in a sentence. */
	first?: string;
};

/** What can be taken over now, or what has to be done first. */
export type Taking = Pick<Difference, 'take' | 'takeBoth' | 'first'>;

/** Takes over what nothing is lacking for; in a version that has changed meanwhile, that is asked again. */
export function taking(
	mine: Case,
	lacked: (theCase: Case) => string,
	change: (theCase: Case) => Case
): Taking {
	const first = lacked(mine);
	if (first !== '') return { first };
	return { take: (theCase) => (lacked(theCase) === '' ? change(theCase) : theCase) };
}

/** The same of what is of the law, or of both. */
export function takingBoth(
	mine: CaseWithLaw,
	lacked: (version: CaseWithLaw) => string,
	change: (version: CaseWithLaw) => CaseWithLaw
): Taking {
	const first = lacked(mine);
	if (first !== '') return { first };
	return { takeBoth: (version) => (lacked(version) === '' ? change(version) : version) };
}

/** A difference between two texts, where there is one. */
export function difference(
	found: Pick<Difference, 'key' | 'kind' | 'about'>,
	mine: string,
	theirs: string,
	take: Taking
): Difference[] {
	if (mine === theirs) return [];
	return [{ ...found, ...(mine !== '' && { mine }), ...(theirs !== '' && { theirs }), ...take }];
}

/** What is said of a count can be taken over only where that count has the same test in both. */
export function lackedCount(mine: Case, theirs: Case, count: string): string {
	const testIn = ({ counts }: Case) => counts.find(({ id }) => id === count)?.test;
	const test = testIn(mine);
	if (test === undefined) return `Take over count ${count} first: your version does not have it.`;
	return test === testIn(theirs) ? '' : `Count ${count} has another test in your version.`;
}
