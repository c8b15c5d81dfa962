import type { ElementFrame, Figures } from '#lib/rooms/frame.ts';
import { byGroup, marksAsOne } from '#lib/rooms/groups.ts';
import { answered, countsTowardsFewest, type Look } from '#lib/rooms/look.ts';
import { groupAt } from '#lib/rooms/moves.ts';
import { lockOf, ordinalOf, phaseOfStage, rounds, type Round } from '#lib/rooms/phases.ts';
import { reasonsIn } from '#lib/rooms/reasons.ts';
import type { Layout, Person, Room, Stay } from '#lib/rooms/room.ts';
import {
	disputeOf,
	distributionOf,
	doubtsOf,
	medianOf,
	movementOf,
	reliedOn,
	rivalsOf
} from '#lib/rooms/tally.ts';
import { seesGroups, type Viewer, type Visible } from '#lib/rooms/visibility.ts';

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
			const held = standing.held[stage] ?? 0;
			const inRounds = rounds.flatMap((round) => {
				if (held < round) return [];
				const one = figuresOf(room, viewer, crowd, look, place, round, key === showing);
				made.set(`${round} ${key}`, one);
				return Object.keys(one).length > 0 ? [[ordinalOf(round), one]] : [];
			});
			const moved = movementsAt(room, viewer, crowd, look, place);
			const movement = moved.pop();
			const aside =
				viewer === 'teacher' && held === 0 && crowd.some(({ marks }) => marks[1].get(key)?.answer);
			return [
				key,
				{
					phase: phaseOfStage(standing, stage),
					...(aside && { aside: true as const }),
					...(held > 1 && { held }),
					...Object.fromEntries(inRounds),
					...(movement && { movement }),
					...(moved.length > 0 && { moved })
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
	const counted = countedIn(room, crowd, round, place);
	const marks = counted.map(({ marks }) => marks[round]?.get(key));
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
		...groupsIn(room, viewer, seen, counted, round, place),
		...(median !== undefined && { median }),
		relied: reliedOn(marks, room.threshold),
		doubts: found,
		dispute: disputeOf(distribution, found),
		...(rivals && { rivals }),
		...reasonsIn(room, viewer, place, round, seen, inFull)
	};
}

/** The distribution of each table or role, where they may be told apart. */
function groupsIn(
	room: Room,
	viewer: Exclude<Viewer, 'stranger'>,
	seen: Visible,
	counted: readonly Person[],
	round: Round,
	{ key, stage }: Layout['places'][number]
): Pick<Figures, 'groups' | 'groupsTooFew'> {
	const { settings } = room;
	if (!settings.groups) return {};
	const lock = lockOf(room.standing, stage, round);
	// Who has moved on since leaves what they marked, or did not mark, where they were.
	const groupOf = (person: Person) =>
		person.markedAt?.[round]?.get(key) ??
		(lock === undefined ? person.group : groupAt(person, Date.parse(lock)));
	const of = (group: string | undefined) => counted.filter((person) => groupOf(person) === group);
	const groups = [...new Set(counted.flatMap((person) => groupOf(person) ?? []))].sort(byGroup);
	const marksOf = (people: readonly Person[]) => people.map(({ marks }) => marks[round]?.get(key));
	const marked = (group: string | undefined) =>
		answered(marksOf(of(group).filter((person) => countsTowardsFewest(room, person))));
	const sees = seesGroups(seen, {
		viewer,
		settings,
		round,
		groups: groups.map(marked),
		// Whoever came too late to count is not to be reckoned from the rest.
		alone: answered(marksOf(of(undefined)))
	});
	if (sees === 'none' || groups.length === 0) return {};
	if (sees === 'too-few') return { groupsTooFew: true };
	return {
		groups: Object.fromEntries(groups.map((group) => [group, distributionOf(marksOf(of(group)))]))
	};
}

/** How the class moved from each round to the next, where both are shown and enough have marked in both. */
function movementsAt(
	room: Room,
	viewer: Viewer,
	crowd: readonly Person[],
	look: Look,
	place: Layout['places'][number]
): NonNullable<ElementFrame['movement']>[] {
	const { key, stage } = place;
	const held = room.standing.held[stage] ?? 0;
	return rounds.flatMap((to, at) => {
		const from = rounds[at - 1];
		if (from === undefined || to > held) return [];
		// From the mark of a table, which is shown, the table would tell what each had marked alone.
		const asOne = marksAsOne(room.settings, to) && !marksAsOne(room.settings, from);
		if (asOne && viewer !== 'teacher') return [];
		const answers = ({ marks }: Person) => [marks[from]?.get(key), marks[to]?.get(key)] as const;
		const both = crowd.filter((person) => {
			const [a, b] = answers(person);
			return a?.answer && b?.answer && countsTowardsFewest(room, person);
		}).length;
		if (![from, to].every((round) => look(key, round, 'other', both).breakdown)) return [];
		// Those whom the bars of both rounds count, so that the table and the bars agree.
		const before = new Set(countedIn(room, crowd, from, place));
		const counted = countedIn(room, crowd, to, place).filter((person) => before.has(person));
		return [{ to, ...movementOf(counted.map(answers)) }];
	});
}

/**
 * Those who are counted in a round: whoever marked in it, and of the others those who were in the room
 * when it was locked. So who comes later, or is removed, leaves its figures as they were.
 */
function countedIn(
	{ standing }: Pick<Room, 'standing'>,
	crowd: readonly Person[],
	round: Round,
	{ key, stage }: Layout['places'][number]
): Person[] {
	const lock = lockOf(standing, stage, round);
	return crowd.filter(
		(person) =>
			person.marks[round]?.get(key)?.answer !== undefined ||
			(lock !== undefined && person.stay
				? wasThere(person.stay, Date.parse(lock))
				: person.access === 'present')
	);
}

/** Whether somebody was in the room at a moment. */
export function wasThere({ since, left, back }: Stay, moment: number): boolean {
	if (since > moment) return false;
	return (
		left === undefined || moment < left || (back !== undefined && back >= left && moment >= back)
	);
}
