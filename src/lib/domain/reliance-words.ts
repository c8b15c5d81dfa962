import type { Reliance } from '#lib/domain/mark.ts';

/** What a mark does with an evidence item, in words. */
export const relianceWords: Record<Reliance, string> = {
	rely: 'relied on',
	discount: 'discounted',
	'set-aside': 'set aside'
};
