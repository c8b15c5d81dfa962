import type { Bearing } from '#lib/domain/case.ts';

/** What an item does to an element, as a heading or beside the item. */
export const directionWords: Record<Bearing['direction'], string> = {
	supports: 'Supports',
	undermines: 'Undermines',
	context: 'Context'
};
