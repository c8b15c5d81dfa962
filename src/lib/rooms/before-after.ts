import { evaluate, outcome, type Judgement, type NodeFinding } from '#lib/domain/evaluate.ts';
import type { Level } from '#lib/domain/strength.ts';
import type { FrameFinding } from '#lib/rooms/frame.ts';
import type { Round } from '#lib/rooms/phases.ts';
import type { Layout, Room } from '#lib/rooms/room.ts';

/** What marks amount to before the discussion and after it. */

export type When = 'before' | 'after';

/** The marks that a person, or the class, has before and after: of each element those of its last round. */
export function latest<Found>(
	{ standing }: Pick<Room, 'standing'>,
	{ places }: Layout,
	when: When,
	get: (round: Round, key: string) => Found | undefined
): Map<string, Found> {
	return new Map(
		places.flatMap(({ key, stage }) => {
			const found = get(roundOf(standing.held[stage], when), key);
			return found === undefined ? [] : [[key, found] as const];
		})
	);
}

export function roundOf(held: Round | undefined, when: When): Round {
	return when === 'after' && held === 2 ? 2 : 1;
}

/** `after` only once an element has had its second round. */
export function beforeAfter<Found>(
	{ standing }: Pick<Room, 'standing'>,
	make: (when: When) => Found | undefined
): { before?: Found; after?: Found } {
	const before = make('before');
	const after = standing.held.includes(2) ? make('after') : undefined;
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
