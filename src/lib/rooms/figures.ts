import type { ElementFrame, Figures } from '#lib/rooms/frame.ts';
import { answered, countsTowardsFewest, type Look } from '#lib/rooms/look.ts';
import { phaseOfStage, rounds, type Round } from '#lib/rooms/phases.ts';
import { reasonsIn } from '#lib/rooms/reasons.ts';
import type { Layout, Person, Room } from '#lib/rooms/room.ts';
import {
	disputeOf,
	distributionOf,
	doubtsOf,
	medianOf,
	movementOf,
	reliedOn,
	rivalsOf
} from '#lib/rooms/tally.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/** What is counted out of the marks of each element, as far as a viewer may see it. */

/** The figures of one element in one round. */
export type FiguresOf = (key: string, round: Round) => Figures | undefined;

/** @param showing the element whose reasons are given in full */
export function elementsOf(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	{ places }: Layout,
	look: Look,
	showing: string | undefined
): { elements: Record<string, ElementFrame>; figures: FiguresOf } {
	const { standing } = room;
	const crowd = room.people.filter(({ access }) => access !== 'banned');
	const made = new Map<string, Figures>();
	const elements = Object.fromEntries(
		places.map((place): [string, ElementFrame] => {
			const { key, stage } = place;
			const inRounds = rounds.flatMap((round) => {
				if ((standing.held[stage] ?? 0) < round) return [];
				const one = figuresOf(room, viewer, crowd, look, place, round, key === showing);
				made.set(`${round} ${key}`, one);
				return Object.keys(one).length > 0 ? [[round === 1 ? 'first' : 'second', one]] : [];
			});
			const movement = movementAt(room, crowd, look, place);
			return [
				key,
				{
					phase: phaseOfStage(standing, stage),
					...Object.fromEntries(inRounds),
					...(movement && { movement })
				}
			];
		})
	);
	return { elements, figures: (key, round) => made.get(`${round} ${key}`) };
}

function figuresOf(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	crowd: readonly Person[],
	look: Look,
	place: Layout['places'][number],
	round: Round,
	inFull: boolean
): Figures {
	const { key } = place;
	const seen = look(key, round);
	const tooFew = seen.why === 'too-few' && { tooFew: true as const };
	const tellsHowMany = seen.progress === 'by-person' || seen.progress === 'by-element';
	if (!seen.breakdown && !tellsHowMany) return { ...tooFew };
	const marks = countedIn(crowd, round, key).map(({ marks }) => marks[round].get(key));
	const number = { ...(tellsHowMany && { marked: answered(marks) }), ...tooFew };
	if (!seen.breakdown) return number;
	const distribution = distributionOf(marks);
	const median = medianOf(distribution);
	const found = doubtsOf(marks);
	const asked = room.rivals.get(key);
	const rivals = asked && rivalsOf(marks, asked);
	return {
		...number,
		distribution,
		...(median !== undefined && { median }),
		relied: reliedOn(marks, room.threshold),
		doubts: found,
		dispute: disputeOf(distribution, found),
		...(rivals && { rivals }),
		...reasonsIn(room, viewer, place, round, seen, inFull)
	};
}

/** How the class moved between the rounds, once both are shown and enough have marked in both. */
function movementAt(
	room: Room,
	crowd: readonly Person[],
	look: Look,
	{ key, stage }: Layout['places'][number]
): ElementFrame['movement'] {
	if ((room.standing.held[stage] ?? 0) < 2) return undefined;
	const pairs = crowd.map(({ marks }) => [marks[1].get(key), marks[2].get(key)] as const);
	const both = pairs.filter(
		([a, b], at) => a?.answer && b?.answer && countsTowardsFewest(room, crowd[at]!)
	).length;
	if (!rounds.every((round) => look(key, round, 'other', both).breakdown)) return undefined;
	return movementOf(pairs);
}

/** Those who are in the room, and those who left it with a mark here. */
function countedIn(crowd: readonly Person[], round: Round, key: string): Person[] {
	return crowd.filter(
		({ access, marks }) => access === 'present' || marks[round].get(key)?.answer !== undefined
	);
}
