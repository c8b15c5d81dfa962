import { describe, expect, it } from 'vitest';
import { byGroup, freeGroup, groupWords, isGroupOf, marksAsOne } from '#lib/rooms/groups.ts';
import { ordinalOf, type Phase, type Round } from '#lib/rooms/phases.ts';
import { reasonsAt } from '#lib/rooms/reasons.ts';
import type { Person } from '#lib/rooms/room.ts';
import { moment, person, room, type Marked } from '#lib/rooms/sample.ts';
import type { RoomSettings } from '#lib/rooms/settings.ts';
import { visibleState, sharedState } from '#lib/rooms/state.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/** Tables mark as one after the first round; roles mark alone; both are compared where nobody is named by it. */

const at = (
	group: string | undefined,
	name: string,
	first: Marked,
	second: Marked = {}
): Person => ({
	...person(name, first, second),
	group,
	seqs: { 1: new Map([['I:intent', 7]]), 2: new Map([['I:intent', 9]]) }
});

/** What a viewer is told of each group on intent: how many at weak and at strong, or why nothing. */
function compared(
	people: readonly Person[],
	groups: NonNullable<RoomSettings['groups']>,
	viewer: Viewer,
	{
		round = 1,
		phase = 'compare',
		naming = 'names'
	}: { round?: Round; phase?: Phase; naming?: RoomSettings['naming'] } = {}
) {
	const frame = sharedState(room(phase, people, { groups, naming }), viewer);
	const figures =
		frame.viewer === 'stranger' ? undefined : frame.elements['I:intent']?.[ordinalOf(round)];
	if (figures?.groupsTooFew) return 'too few';
	return (
		figures?.groups &&
		Object.fromEntries(
			Object.entries(figures.groups).map(([group, { strengths }]) => [
				group,
				`${strengths[2]} weak, ${strengths[4]} strong`
			])
		)
	);
}

const tables = [
	...['Ada', 'Ben', 'Cem'].map((name) => at('1', name, { intent: 'weak' }, { intent: 'strong' })),
	...['Dai', 'Eva'].map((name) => at('2', name, { intent: 'strong' }, { intent: 'weak' }))
];

describe('tables', () => {
	it('are compared by what they marked as one', () => {
		for (const viewer of ['teacher', 'participant', 'projector'] as const)
			expect(compared(tables, 'tables', viewer, { round: 2 })).toEqual({
				'1': '0 weak, 3 strong',
				'2': '2 weak, 0 strong'
			});
	});
	it('are not told apart to the class by what each of them marked alone', () => {
		for (const viewer of ['participant', 'projector'] as const)
			expect(compared(tables, 'tables', viewer)).toBeUndefined();
		expect(compared(tables, 'tables', 'teacher')).toEqual({
			'1': '3 weak, 0 strong',
			'2': '0 weak, 2 strong'
		});
	});
	it('hide from the class how it moved to their marks, from which the table would tell the first of each', () => {
		const seen = (viewer: Viewer) => {
			const frame = sharedState(room('compare', tables, { groups: 'tables' }), viewer);
			return frame.viewer !== 'stranger' && frame.elements['I:intent']!.movement;
		};
		expect([seen('participant'), seen('projector')]).toEqual([undefined, undefined]);
		expect(seen('teacher')).toMatchObject({ to: 2, up: 3, down: 2 });
	});
	it('keep what was marked at them, whoever has moved on since', () => {
		const moved = tables.map((each) =>
			each.name === 'Ada'
				? { ...each, group: '2', markedAt: { 2: new Map([['I:intent', '1']]) } }
				: each
		);
		expect(compared(moved, 'tables', 'projector', { round: 2 })).toEqual({
			'1': '0 weak, 3 strong',
			'2': '2 weak, 0 strong'
		});
	});
	it('keep who did not mark where they sat at the lock, in a locked first round too', () => {
		const unmarked = at('2', 'Fay', {}, {});
		const moved = {
			...unmarked,
			group: '1',
			moves: [{ group: '2', until: Date.parse(moment) + 1 }]
		};
		const before = {
			...unmarked,
			group: '1',
			moves: [{ group: '2', until: Date.parse(moment) - 1 }]
		};
		const firsts = [unmarked, moved, before].map((fay) => {
			const of = room('locked', [...tables, fay], { groups: 'tables' });
			const frame = sharedState(
				{ ...of, standing: { ...of.standing, locked: [[moment]] } },
				'teacher'
			);
			const { groups } = frame.viewer === 'stranger' ? {} : frame.elements['I:intent']!.first!;
			return [groups!['1']!.unmarked, groups!['2']!.unmarked];
		});
		expect(firsts).toEqual([
			[0, 1],
			[0, 1],
			[1, 0]
		]);
	});
	it('tell those who sit there who else does, who has just come, and what they have not been shown', () => {
		const before = new Date(Date.parse(moment) - 1000).toISOString();
		const sits = (
			name: string,
			group: string,
			seq: number | undefined,
			more: Partial<Person> = {}
		) => ({
			...at(group, name, { intent: 'weak' }, seq ? { intent: 'strong' } : {}),
			joined: before,
			seqs: { 2: new Map(seq ? [['I:intent', seq]] : []) },
			markedAt: { 2: new Map(seq ? [['I:intent', group]] : []) },
			...more
		});
		const late = [{ group: '2', until: Date.parse(moment) + 5 }];
		const class_ = [
			sits('Ada', '1', 9),
			sits('Ben', '1', 9, { joined: moment }),
			sits('Cem', '1', undefined, { moves: late }),
			// He brought along what his table before had marked.
			sits('Dai', '1', 12, { moves: late, markedAt: { 2: new Map([['I:intent', '2']]) } }),
			sits('Eva', '2', 12)
		];
		const own = (name: string, phase: Phase = 'mark-again') => {
			const of = room(phase, class_, { groups: 'tables' });
			const frame = visibleState(of, { viewer: 'participant', person: `id of ${name}` });
			const { mates, missed } = (frame.viewer === 'participant' && frame.own) || {};
			return { mates, missed };
		};
		const intent = ['I:intent'];
		expect(own('Ada')).toEqual({
			mates: [
				{ name: 'Ben', came: true },
				{ name: 'Cem', came: true, missed: intent },
				{ name: 'Dai', came: true, missed: intent }
			],
			missed: undefined
		});
		expect(own('Cem')).toEqual({
			mates: [{ name: 'Ada' }, { name: 'Ben', came: true }, { name: 'Dai', came: true }],
			missed: intent
		});
		expect(own('Eva')).toEqual({ mates: [], missed: undefined });
		expect(own('Cem', 'locked-again').missed).toBeUndefined();
		// The next number of the table is to pass what somebody brought along.
		const versions = visibleState(room('mark-again', class_, { groups: 'tables' }), {
			viewer: 'participant',
			person: 'id of Ada'
		});
		expect(versions).toMatchObject({ own: { versions: { second: { 'I:intent': 12 } } } });
	});
	it('are compared only once the round is shown', () => {
		const again = { round: 2, phase: 'mark-again' } as const;
		for (const viewer of ['teacher', 'participant', 'projector'] as const)
			expect(compared(tables, 'tables', viewer, again)).toBeUndefined();
		const locked = { round: 2, phase: 'locked-again' } as const;
		expect(compared(tables, 'tables', 'projector', locked)).toBeUndefined();
		expect(compared(tables, 'tables', 'teacher', locked)).toBeDefined();
	});
	it('are not compared where somebody who sits at none would be left over', () => {
		const alone = [...tables, at(undefined, 'Fay', { intent: 'weak' }, { intent: 'weak' })];
		expect(compared(alone, 'tables', 'projector', { round: 2 })).toBeUndefined();
		expect(compared(alone, 'tables', 'teacher', { round: 2 })).toBeDefined();
	});
	it('tell each who sits there, and nobody else, which of its marks stands', () => {
		const of = room('mark-again', tables, { groups: 'tables' });
		const own = visibleState(of, { viewer: 'participant', person: 'id of Ada' });
		expect(own).toMatchObject({
			own: { group: '1', versions: { second: { 'I:intent': 9 } }, second: { 'I:intent': {} } }
		});
		expect(JSON.stringify(own)).not.toContain('"first":{"I:intent":7}');
	});
	it('give one reason, and not one for each who sits there', () => {
		const wrote = (group: string, name: string, reason: string) =>
			at(group, name, {}, { intent: { answer: 'strong', reason } });
		const people = [
			...['Ada', 'Ben', 'Cem'].map((name) => wrote('1', name, 'The memo.')),
			wrote('2', 'Dai', 'The memo.'),
			wrote('2', 'Eva', 'The rumour.')
		];
		const given = (changed: Partial<RoomSettings>) =>
			reasonsAt(room('compare', people, changed), 'projector', 'I:intent', 2);
		expect(
			given({ groups: 'tables' })
				.reasons!.map(({ text }) => text)
				.sort()
		).toEqual(['The memo.', 'The memo.', 'The rumour.']);
		expect(given({ groups: 'tables' }).reasonCount).toBe(3);
		expect(given({}).reasonCount).toBe(5);
	});
});

describe('roles', () => {
	const part = (group: string, size: number, answer: 'weak' | 'strong') =>
		Array.from({ length: size }, (_, number) =>
			at(group, `${group} ${number}`, { intent: answer })
		);
	const court = [...part('prosecution', 5, 'strong'), ...part('defence', 6, 'weak')];

	it('are compared where each has five, under names and under pseudonyms', () => {
		for (const naming of ['names', 'pseudonyms'] as const)
			for (const viewer of ['teacher', 'participant', 'projector'] as const)
				expect(compared(court, 'roles', viewer, { naming })).toEqual({
					prosecution: '0 weak, 5 strong',
					defence: '6 weak, 0 strong'
				});
	});
	it('are none of them told apart where one has four: it could be reckoned from the others', () => {
		const small = [...court, ...part('judges', 4, 'weak')];
		for (const viewer of ['participant', 'projector'] as const)
			expect(compared(small, 'roles', viewer)).toBe('too few');
		expect(compared(small, 'roles', 'teacher', { naming: 'pseudonyms' })).toBe('too few');
		expect(compared(small, 'roles', 'teacher')).toMatchObject({ judges: '4 weak, 0 strong' });
	});
	it('under pseudonyms do not count whoever came after the first lock', () => {
		const late = court.map((each, number) => (number === 0 ? { ...each, late: true } : each));
		expect(compared(late, 'roles', 'projector', { naming: 'pseudonyms' })).toBe('too few');
	});
	it('are told of a person under names alone', () => {
		const people = (naming: RoomSettings['naming']) =>
			JSON.stringify(sharedState(room('compare', court, { groups: 'roles', naming }), 'teacher'));
		expect(people('names')).toContain('"group":"defence"');
		expect(people('pseudonyms')).not.toContain('"group":');
	});
});

describe('whoever names no group', () => {
	it('is given the smallest role', () => {
		expect(freeGroup('roles', [])).toBe('prosecution');
		expect(freeGroup('roles', ['prosecution', 'judges'])).toBe('defence');
	});
	it('comes to a table that has fewer than four, or else to the next', () => {
		expect(freeGroup('tables', [])).toBe('1');
		expect(freeGroup('tables', ['5', '5', '2', '2', '2', '2'])).toBe('5');
		expect(freeGroup('tables', ['1', '1', '1', '1'])).toBe('2');
	});
});

it('groups have words and an order, and are of one kind', () => {
	expect(['judges', 'defence', 'prosecution'].sort(byGroup).map(groupWords)).toEqual([
		'Prosecution',
		'Defence',
		'Judges'
	]);
	expect(['10', '9', '1'].sort(byGroup).map(groupWords)).toEqual([
		'Table 1',
		'Table 9',
		'Table 10'
	]);
	expect([isGroupOf('tables', '99'), isGroupOf('tables', '100'), isGroupOf('tables', '0')]).toEqual(
		[true, false, false]
	);
	expect(isGroupOf('tables', 'judges') || isGroupOf('roles', '1')).toBe(false);
	expect([marksAsOne({ groups: 'tables' }, 1), marksAsOne({ groups: 'tables' }, 2)]).toEqual([
		false,
		true
	]);
	expect(marksAsOne({ groups: 'roles' }, 2)).toBe(false);
});
