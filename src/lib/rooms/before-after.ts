import { evaluate, outcome, type Judgement, type NodeFinding } from '#lib/domain/evaluate.ts';
import type { Level } from '#lib/domain/strength.ts';
import type { FrameFinding } from '#lib/rooms/frame.ts';
import { phaseOfStage, roundAt, type Round, type Standing } from '#lib/rooms/phases.ts';
import type { Layout, Room } from '#lib/rooms/room.ts';

/** What marks amount to before the discussion and after it. */

export type When = 'before' | 'after';

/** The marks that a person, or the class, has before and after: of each element those of its first and of its last round. */
export function latest<Found>(
	{ standing }: Pick<Room, 'standing'>,
	{ places }: Layout,
	when: When,
	get: (round: Round, key: string) => Found | undefined
): Map<string, Found> {
	return new Map(
		places.flatMap(({ key, stage }) => {
			const found = get(roundOf(standing, stage, when), key);
			return found === undefined ? [] : [[key, found] as const];
		})
	);
}

/**
 * The round of an element that counts before, or after. While a third or later round is being made, the
 * one that was compared last still stands.
 */
export function roundOf(
	standing: Pick<Standing, 'stage' | 'phase' | 'held'>,
	stage: number,
	when: When
): Round {
	if (when === 'before') return 1;
	const round = roundAt(standing, stage);
	const phase = phaseOfStage(standing, stage);
	const open = phase === 'mark-again' || phase === 'locked-again';
	return open && round > 2 ? ((round - 1) as Round) : round;
}

/** `after` only once an element has had its second round. */
export function beforeAfter<Found>(
	{ standing }: Pick<Room, 'standing'>,
	make: (when: When) => Found | undefined
): { before?: Found; after?: Found } {
	const before = make('before');
	const after = standing.held.some((held) => held > 1) ? make('after') : undefined;
	return {
		...(before !== undefined && { before }),
		...(after !== undefined && { after })
	};
}

export function findingsOf(
	{ docket, settings, threshold }: Pick<Room, 'docket' | 'settings' | 'threshold'>,
	marks: ReadonlyMap<string, Judgement>
): Record<string, FrameFinding> {
	return Object.fromEntries(
		[...evaluate(docket, marks, settings.forum)].map(([count, { root }]) => [
			count,
			findingAt(root, threshold)
		])
	);
}

export function findingAt(
	root: Pick<NodeFinding, 'least' | 'most' | 'shown' | 'judged' | 'unheard'>,
	threshold: Level
): FrameFinding {
	const { least, most } = root;
	return { least, most, outcome: outcome(root, threshold) };
}
