import type { Mark } from '#lib/domain/assessment.ts';
import type { Assessed } from '#lib/domain/compare.ts';
import type { Held } from '#lib/domain/held.ts';
import type { Level } from '#lib/domain/strength.ts';

/** One of the assessments compared, with what a reader may ask of it beyond its answers. */
export type Column = Assessed & {
	/** A person’s marks whole: reasons, doubts, reliance. */
	said?: ReadonlyMap<string, Mark> | undefined;
	/** Set for an authority. */
	findings?: Held | undefined;
};

export const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** With more people than this, each element shows how many gave each strength instead of a column each. */
export const mostColumns = 12;

/** Up to so many assessments, every two are set against each other. */
export const mostPaired = 30;
