import type { RoomRecord } from '#lib/rooms/protocol.ts';

/** What points are given for. Never for what was marked. */
export const ways = ['share', 'all', 'rounds'] as const;
export type CreditWay = (typeof ways)[number];

export const wayWords: Record<CreditWay, { label: string; words: string }> = {
	share: {
		label: 'By share marked',
		words:
			'Anyone who marked every element in every round gets full points. Anyone who marked half of them gets half.'
	},
	all: {
		label: 'All or nothing',
		words:
			'Anyone who marked every element in every round gets full points. Everyone else gets none.'
	},
	rounds: {
		label: 'By rounds',
		words: 'A round counts once one element is marked in it. All rounds are worth the same.'
	}
};

/** How many marks each round asked of everybody. */
export type MarksAsked = readonly number[];

/** The share of the points that a person has earned, from 0 to 1. */
export function creditOf(
	way: CreditWay,
	{ marked }: Pick<RoomRecord['people'][number], 'marked'>,
	asked: MarksAsked
): number {
	// A round of which it is not told yet who marked is left out of it.
	const rounds = asked.flatMap((most, at) => {
		const done = marked[at];
		return typeof done === 'number' ? [{ most, done: Math.min(done, most) }] : [];
	});
	const held = rounds.filter(({ most }) => most > 0);
	const all = held.reduce((sum, { most }) => sum + most, 0);
	if (all === 0) return 0;
	if (way === 'rounds') return held.filter(({ done }) => done > 0).length / held.length;
	const share = held.reduce((sum, { done }) => sum + done, 0) / all;
	return way === 'share' ? share : Math.floor(share);
}
