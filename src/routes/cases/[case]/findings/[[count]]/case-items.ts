import type { Bearing, Evidence } from '#lib/domain/case.ts';
import { concerns, type Sources } from '#lib/domain/reliance.ts';

/** An evidence item, as far as the findings name it. */
export type Item = Pick<Evidence, 'id' | 'short'> & {
	notes: number;
	/** That it is from outside the article, in words. */
	outside?: string;
};

/** The items that bear on an element of a count, its parts and its whole included, each once a direction. */
export function itemsOn(
	items: readonly Item[],
	sources: Pick<Sources, 'bearings' | 'within'>,
	count: string,
	element: string
): Record<Bearing['direction'], Item[]> {
	const of = (direction: Bearing['direction']) => {
		const ids = new Set(
			sources.bearings
				.filter(
					(each) =>
						each.count === count &&
						each.direction === direction &&
						concerns(sources, each.element, element)
				)
				.map(({ evidence }) => evidence)
		);
		return items.filter(({ id }) => ids.has(id));
	};
	return { supports: of('supports'), undermines: of('undermines'), context: of('context') };
}

/** The same as a notice asks for them: one by one, each with its direction. */
export const asBears = (items: ReturnType<typeof itemsOn>) =>
	(['supports', 'undermines'] as const).flatMap((direction) =>
		items[direction].map(({ id, notes, outside }) => ({
			evidence: { id, ...(notes === 0 && !outside && { asserted: true as const }) },
			direction
		}))
	);
