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
};
