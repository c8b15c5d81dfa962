import type { OneSided } from '#lib/domain/case.ts';

/**
 * Elements on which the article has evidence on one side only, and why that is right. An element
 * that is missing here and has one side only is a gap in our reading: `npm run balance` names it.
 */
export const oneSided = [] satisfies OneSided[];
