import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKey } from '#lib/domain/mark.ts';
import { answers } from '#lib/domain/strength.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { Progress, progressed } from '#lib/rooms/progress.ts';
import type { Person } from '#lib/rooms/room.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { sharedState } from '#lib/rooms/state.ts';

const places = ['intent', 'take', 'keep'];
const mark = fc.record(
	{ answer: fc.constantFrom(...answers), reason: fc.constantFrom('', 'Because.') },
	{ requiredKeys: [] }
);
const change = fc.record({
	who: fc.nat({ max: 8 }),
	place: fc.constantFrom(...places),
	mark,
	comes: fc.boolean()
});
const first = fc.array(fc.tuple(mark, mark, mark), { minLength: 9, maxLength: 9 });

describe('a frame with what was counted since', () => {
	it.each(['teacher', 'projector', 'participant'] as const)(
		'is the one that would be made anew, for the %s',
		(viewer) => {
			fc.assert(
				fc.property(
					first,
					fc.array(change, { maxLength: 20 }),
					fc.constantFrom('mark-alone' as const, 'mark-again' as const, 'third' as const),
					fc.constantFrom('all-at-once' as const, 'one-by-one' as const),
					fc.constantFrom('required' as const, 'optional' as const),
					fc.constantFrom('before-discussion' as const, 'after-discussion' as const),
					(marks, changes, marking, pacing, reasons, firstRound) => {
						const phase = marking === 'third' ? 'mark-again' : marking;
						const people: Person[] = marks.map((own, at) =>
							person(
								`Name${at}`,
								Object.fromEntries(own.map((one, place) => [places[place]!, one as RoomMark])),
								{},
								at === 7 ? 'removed' : at === 8 ? 'banned' : 'present',
								{}
							)
						);
						const stage = pacing === 'one-by-one' ? 1 : 0;
						const ordinary = room(phase, people, { pacing, reasons, firstRound }, stage);
						const standing = { ...ordinary.standing };
						if (marking === 'third')
							standing.held = standing.held.map((had, at) => (at === stage ? 3 : had));
						const held = { ...ordinary, standing };
						const round = marking === 'mark-alone' ? 1 : marking === 'third' ? 3 : 2;
						const before = sharedState(held, viewer) as FromInside;
						const progress = new Progress(held);
						const touched = { places: new Set<string>(), people: new Set<string>() };
						for (const { who, place, mark, comes } of changes) {
							const one = people[who]!;
							const key = markKey('I', stage === 1 ? 'take' : place);
							const own = one.marks[round] as Map<string, RoomMark>;
							progress.marked(one, round, key, own.get(key), mark as RoomMark);
							own.set(key, mark as RoomMark);
							if (one.access === 'present' && one.here !== comes) {
								one.here = comes;
								progress.came(comes ? 1 : -1);
							}
							touched.places.add(key);
							touched.people.add(one.id);
						}
						const next = progressed(before, progress, touched, (id) =>
							people.find((each) => each.id === id)
						);
						expect(next).toEqual(sharedState(held, viewer));
					}
				)
			);
		}
	);
	it('keeps what was not touched as it was, so that nothing is compared twice', () => {
		const held = room('mark-alone', [person('A', { intent: 'weak' })]);
		const frame = sharedState(held, 'projector') as FromInside;
		const next = progressed(
			frame,
			new Progress(held),
			{ places: new Set([markKey('I', 'intent')]), people: new Set() },
			() => undefined
		);
		expect(next.elements[markKey('I', 'take')]).toBe(frame.elements[markKey('I', 'take')]);
	});
});
