import { allInAllKey, countsAllInAll, sideOf } from '#lib/rooms/all-in-all.ts';
import { findingsOf, latest } from '#lib/rooms/before-after.ts';
import type { AllInAll } from '#lib/rooms/frame.ts';
import { answered, countsTowardsFewest, type Look } from '#lib/rooms/look.ts';
import type { Layout, Person, Room } from '#lib/rooms/room.ts';
import { distributionOf } from '#lib/rooms/tally.ts';
import { isOver, visibility, type Viewer, type Visible } from '#lib/rooms/visibility.ts';

/**
 * What a class marked all in all, beside what its elements amount to: told when nothing is marked any
 * more, so that no first impression is a hint for the elements.
 */
export function allInAllOf(
	room: Room,
	layout: Layout,
	viewer: Viewer,
	look: Look
): { allInAll?: Record<string, AllInAll> } {
	const counts = countsAllInAll(room.settings, layout.places);
	if (counts.length === 0 || !isDone(room, layout)) return {};
	/** By what is shown of the class, so that a finding tells of no hidden mark. */
	const findings = new Map<Person, ReturnType<typeof findingsOf>>();
	const findingsBy = (person: Person) => {
		const known = findings.get(person);
		if (known) return known;
		const own = latest(room, layout, 'after', (round, at) =>
			look(at, round).breakdown ? person.marks[round]?.get(at) : undefined
		);
		const found = findingsOf(room, own);
		findings.set(person, found);
		return found;
	};
	const found = counts.map((count): [string, AllInAll] => {
		const key = allInAllKey(count);
		const seen = seenAllInAll(room, layout, viewer, key);
		if (!seen.breakdown) return [count, seen.why ? { tooFew: true } : {}];
		const those = markedBy(room, key);
		const against = { reaches: nobody(), short: nobody() };
		for (const person of those) {
			const side = sideOf(person.marks[1].get(key)?.answer, room.threshold);
			const finding = findingsBy(person)[count];
			if (side && finding) against[side][finding.outcome] += 1;
		}
		const marks = those.map(({ marks }) => marks[1].get(key));
		return [count, { distribution: distributionOf(marks), against }];
	});
	return { allInAll: Object.fromEntries(found) };
}

/** What a viewer may see of the others’ marks on a count as a whole: nothing before the end. */
export function seenAllInAll(room: Room, layout: Layout, viewer: Viewer, key: string): Visible {
	const { settings, standing } = room;
	const those = markedBy(room, key).filter((person) => countsTowardsFewest(room, person));
	return visibility({
		viewer,
		phase: isDone(room, layout) ? standing.phase : 'ahead',
		settings,
		held: 1,
		round: 1,
		whose: 'other',
		marked: answered(those.map(({ marks }) => marks[1].get(key)))
	});
}

const isDone = ({ standing }: Room, { stages }: Layout) =>
	isOver({ standing, stages: stages.length });

const markedBy = ({ people }: Room, key: string): Person[] =>
	people.filter(
		({ access, marks }) => access !== 'banned' && marks[1].get(key)?.answer !== undefined
	);

const nobody = () => ({ 'made-out': 0, 'not-made-out': 0, open: 0, judged: 0, 'not-heard': 0 });
