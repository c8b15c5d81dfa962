import type { Case } from '#lib/domain/case.ts';

/** One thing that differs between two versions of a case. */
export type Difference = {
	/** Tells it from the others; the same as long as it stands. */
	key: string;
	kind: 'item' | 'bearing' | 'said' | 'contradiction' | 'note' | 'count' | 'text';
	/** What it is about, for a heading: `E5`, `note 3`. */
	about: string;
	/** In words; absent where that version has nothing. */
	mine?: string;
	theirs?: string;
	/** Mine with this one difference taken over; absent where it can only be looked at. */
	take?: (mine: Case) => Case;
	/** What has to be done before it can be taken over, in a sentence. */
	first?: string;
};

/** What can be taken over now, or what has to be done first. */
export type Taking = Pick<Difference, 'take' | 'first'>;

/** What is said of a count can be taken over only where that count has the same test in both. */
export function lackedCount(mine: Case, theirs: Case, count: string): string {
	const testIn = ({ counts }: Case) => counts.find(({ id }) => id === count)?.test;
	const test = testIn(mine);
	if (test === undefined) return `Your version has no count ${count}: add it first.`;
	return test === testIn(theirs) ? '' : `Count ${count} has another test in your version.`;
}
