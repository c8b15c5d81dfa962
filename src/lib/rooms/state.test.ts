import { describe, expect, it } from 'vitest';
import { Frame, type FromInside } from '#lib/rooms/frame.ts';
import { phases, type Phase } from '#lib/rooms/phases.ts';
import { reasonKey, type Person, type Room } from '#lib/rooms/room.ts';
import { moment, person, room } from '#lib/rooms/sample.ts';
import { reasonsAt } from '#lib/rooms/reasons.ts';
import { rowsOf } from '#lib/rooms/rows.ts';
import { sharedState, visibleState } from '#lib/rooms/state.ts';
import type { Who } from '#lib/rooms/visibility.ts';

/** Intent before and after the discussion; all say that taking is made out. */
const everyone: Person[] = [
	person('Ada', { intent: 'weak', take: 'strong' }, { intent: 'weak', take: 'strong' }),
	person('Ben', { intent: 'weak', take: 'strong' }, { intent: 'strong', take: 'strong' }),
	person('Cem', { intent: 'arguable', take: 'strong' }, { intent: 'strong', take: 'strong' }),
	person('Dai', { intent: 'strong', take: 'strong' }, { intent: 'strong', take: 'strong' }),
	person('Eva', { intent: 'strong', take: 'strong' }, { intent: 'conclusive', take: 'strong' }),
	person('Fay', { intent: 'cannot-tell', take: 'conclusive' }, { intent: 'weak', take: 'strong' })
];
const see = (of: Room, who: Who) => visibleState(of, who) as FromInside;
const projector = (of: Room) => see(of, { viewer: 'projector' });
const teacher = (of: Room) => see(of, { viewer: 'teacher' });
const as = (of: Room, name: string) => see(of, { viewer: 'participant', person: `id of ${name}` });
const intent = 'I:intent';

describe('while marking alone', () => {
	const alone = room('mark-alone', [...everyone, person('Gil', { intent: 'weak' })]);
	it('how many have finished is known, and nothing of what they marked', () => {
		const half = room('mark-alone', [
			person('Ada', { intent: 'weak', take: 'strong', keep: 'weak' }),
			person('Ben', { intent: 'weak', take: 'strong' })
		]);
		expect(projector(half).progress).toEqual({ people: 2, here: 2, finished: 1 });
		expect(projector(half).elements).toEqual({
			'I:intent': { phase: 'mark-alone', first: { marked: 2 } },
			'I:take': { phase: 'mark-alone', first: { marked: 2 } },
			'I:keep': { phase: 'mark-alone', first: { marked: 1 } }
		});
	});
	it('a phone is told no more than how many have finished, and its own marks', () => {
		const mine = as(alone, 'Ada');
		expect(mine.elements[intent]).toEqual({ phase: 'mark-alone' });
		expect(mine.own!.first).toEqual({
			[intent]: { answer: 'weak' },
			'I:take': { answer: 'strong' }
		});
		expect(mine.people).toBeUndefined();
	});
	it('the teacher sees who is here and who has finished, and no mark', () => {
		const desk = teacher(alone);
		expect(desk.people!['id of Ada']).toEqual({
			name: 'Ada',
			access: 'present',
			here: true,
			finished: false,
			complete: 2
		});
		expect(desk.before).toBeUndefined();
		expect(rowsOf(alone, { viewer: 'teacher' })).toEqual([]);
	});
	it('where reasons are required, a mark without one is not finished', () => {
		const full = { intent: 'weak', take: 'weak', keep: 'weak' } as const;
		const reasoned = { answer: 'weak', reason: 'Because.' } as const;
		const people = [
			person('Ada', full),
			person('Ben', { intent: reasoned, take: reasoned, keep: reasoned }),
			person('Cem', { intent: reasoned, take: reasoned, keep: { answer: 'weak', reason: '  ' } })
		];
		const required = room('mark-alone', people, { reasons: 'required' });
		expect(teacher(required).progress.finished).toBe(1);
		expect(as(required, 'Ben').own!.finished).toBe(true);
	});
});

describe('the reveal', () => {
	const revealed = room('reveal', everyone);
	it('shows how many gave each mark to an element', () => {
		expect(projector(revealed).elements[intent]!.first!.distribution).toEqual({
			strengths: [0, 0, 2, 1, 2, 0],
			cannotTell: 1,
			doesNotArise: 0,
			unmarked: 0
		});
	});
	it('counts as unmarked who is in the room and has not marked', () => {
		const late = room('reveal', [...everyone, person('Gil')]);
		expect(projector(late).elements[intent]!.first!.distribution!.unmarked).toBe(1);
		expect(projector(late).elements[intent]!.first!.median).toEqual(
			projector(revealed).elements[intent]!.first!.median
		);
	});
	it('shows reasons without names, each with its answer', () => {
		const people = [
			...everyone.slice(1),
			person('Ada', { intent: { answer: 'weak', reason: 'Another aim explains it.' } })
		];
		const shown = projector(room('reveal', people)).elements[intent]!.first!;
		expect(shown.reasons).toEqual([{ text: 'Another aim explains it.', answer: 'weak' }]);
		expect(shown.reasonCount).toBe(1);
		expect(teacher(room('reveal', people)).elements[intent]!.first!.reasons).toEqual([
			{ text: 'Another aim explains it.', answer: 'weak', person: 'id of Ada' }
		]);
	});
	it('holds the reasons of the element that is shown, of the others how many there are', () => {
		const reasoned = { answer: 'weak', reason: 'Because.' } as const;
		const people = everyone.map(({ name }) => person(name, { intent: reasoned, take: reasoned }));
		const of = room('reveal', people);
		expect(projector(of).showing).toBe(intent);
		expect(projector(of).elements[intent]!.first!.reasons).toHaveLength(6);
		expect(projector(of).elements['I:take']!.first!.reasons).toBeUndefined();
		expect(projector(of).elements['I:take']!.first!.reasonCount).toBe(6);
		expect(reasonsAt(of, 'projector', 'I:take', 1).reasons).toHaveLength(6);
		const taken = projector({ ...of, showing: 'I:take' });
		expect(taken.elements['I:take']!.first!.reasons).toHaveLength(6);
		expect(reasonsAt(of, 'stranger', 'I:take', 1)).toEqual({});
		expect(reasonsAt(room('locked', people), 'projector', 'I:take', 1)).toEqual({});
	});
	it('does not show the class a reason that the teacher has hidden', () => {
		const people = [
			...everyone.slice(1),
			person('Ada', { intent: { answer: 'weak', reason: 'Something unkind.' } })
		];
		const place = { count: 'I', element: 'intent' };
		const moderated: Room = {
			...room('reveal', people),
			hiddenReasons: new Set([reasonKey('id of Ada', 1, place)])
		};
		expect(projector(moderated).elements[intent]!.first!.reasonCount).toBe(0);
		expect(JSON.stringify(as(moderated, 'Ben'))).not.toContain('unkind');
		expect(as(moderated, 'Ada').own!.first[intent]!.reason).toBe('Something unkind.');
		expect(teacher(moderated).elements[intent]!.first!.reasons![0]).toMatchObject({ hidden: true });
	});
	it('shows how many hold each rival explanation excluded or still open, and no reason for it', () => {
		const answered = room(
			'reveal',
			everyone.map((one, at) => {
				const rivals = {
					'a-grudge': { answer: at < 2 ? 'excluded' : 'open', reason: `Quarrel ${at}.` }
				} as const;
				const mark = { ...one.marks[1].get(intent), ...(at < 5 && { rivals }) };
				return { ...one, marks: { ...one.marks, 1: new Map([[intent, mark]]) } };
			})
		);
		const told = { 'a-grudge': [2, 3, 1], error: [0, 0, 6] };
		for (const frame of [projector(answered), teacher(answered), as(answered, 'Fay')]) {
			expect(frame.elements[intent]!.first!.rivals).toEqual(told);
			expect(JSON.stringify(frame)).not.toContain('Quarrel');
		}
		expect(as(answered, 'Ben').own!.first[intent]!.rivals).toEqual({
			'a-grudge': { answer: 'excluded', reason: 'Quarrel 1.' }
		});
		expect(projector(revealed).elements[intent]!.first).not.toHaveProperty('rivals');
		const four = { ...answered, people: answered.people.slice(0, 4) };
		expect(projector(four).elements[intent]!.first).toEqual({ marked: 4, tooFew: true });
	});
	it('puts the elements in order of disagreement, what nobody marked last', () => {
		expect(projector(revealed).before!.byDisagreement).toEqual([intent, 'I:take', 'I:keep']);
	});
	it('finds for the class by the median of each element, and as a spread', () => {
		// Intent: 2 2 3 4 4 and one who cannot tell. The lower middle is 2, the upper 4.
		expect(projector(revealed).elements[intent]!.first!.median).toEqual({ least: 2, most: 4 });
		expect(projector(revealed).before!.findings['I']).toEqual({
			// For the outcome who cannot tell is lowest: the middle two are 2 and 3.
			median: { least: 2, most: 4, outcome: 'not-made-out' },
			spread: {
				people: 6,
				lowest: 0,
				highest: 5,
				// Who cannot tell has not been shown it.
				outcomes: { 'made-out': 2, 'not-made-out': 4, open: 0, judged: 0, 'not-heard': 0 }
			}
		});
	});
	it('sets each person’s own finding beside it', () => {
		expect(as(revealed, 'Ada').own!.findings.before!['I']).toEqual({
			least: 2,
			most: 2,
			outcome: 'not-made-out'
		});
		expect(teacher(revealed).people!['id of Dai']!.findings!.before!['I']!.outcome).toBe(
			'made-out'
		);
	});
	it('says how far people agree, in the strengths alone', () => {
		const { agreement } = projector(revealed).before!;
		expect(agreement).toMatchObject({ units: 2, values: 11 });
		expect(agreement.alpha).toBeTypeOf('number');
		const same = ['Ada', 'Ben', 'Cem', 'Dai', 'Eva'].map((name) =>
			person(name, { intent: 'weak' })
		);
		expect(projector(room('reveal', same)).before!.agreement).toEqual({
			units: 1,
			values: 5,
			why: 'all-the-same'
		});
	});
	it('waits until after the discussion where the teacher chose that', () => {
		const later = room('discuss', everyone, { firstRound: 'after-discussion' });
		expect(projector(later).elements[intent]).toEqual({ phase: 'discuss', first: { marked: 6 } });
		expect(projector(later).before).toBeUndefined();
		expect(teacher(later).before!.byDisagreement[0]).toBe(intent);
	});
});

describe('the second round', () => {
	const again = room('mark-again', everyone);
	it('lets each person see their own first mark and reason', () => {
		expect(as(again, 'Cem').own!.first[intent]).toEqual({ answer: 'arguable' });
		expect(as(again, 'Cem').own!.second[intent]).toEqual({ answer: 'strong' });
	});
	it('shows nobody what moved while it is being made', () => {
		for (const frame of [projector(again), teacher(again), as(again, 'Ada')]) {
			expect(frame.elements[intent]!.second?.distribution).toBeUndefined();
			expect(frame.elements[intent]!.movement).toBeUndefined();
			expect(frame.after).toBeUndefined();
		}
	});
	it('takes over no first mark: who has not marked again is unmarked', () => {
		const idle = [...everyone.slice(0, 5), person('Fay', { intent: 'weak' })];
		expect(projector(room('compare', idle)).elements[intent]!.second!.distribution).toMatchObject({
			strengths: [0, 0, 1, 0, 3, 1],
			unmarked: 1
		});
	});
});

describe('the comparison', () => {
	const compared = room('compare', everyone);
	it('shows who moved where, as numbers', () => {
		expect(projector(compared).elements[intent]!.movement).toEqual({
			to: 2,
			cells: [
				['weak', 'weak', 1],
				['weak', 'strong', 1],
				['arguable', 'strong', 1],
				['strong', 'strong', 1],
				['strong', 'conclusive', 1],
				['cannot-tell', 'weak', 1]
			],
			up: 3,
			down: 0,
			same: 2
		});
	});
	it('finds for the class before and after', () => {
		const { before, after } = projector(compared);
		expect(before!.findings['I']!.median).toEqual({
			least: 2,
			most: 4,
			outcome: 'not-made-out'
		});
		expect(after!.findings['I']!.median).toEqual({ least: 4, most: 4, outcome: 'made-out' });
	});
	it('without a second round has only a before', () => {
		const once: Room = {
			...compared,
			standing: { stage: 0, phase: 'compare', since: moment, held: [1] }
		};
		const { before, after, elements } = projector(once);
		expect(before).toBeDefined();
		expect(after).toBeUndefined();
		expect(elements[intent]!.second).toBeUndefined();
	});
	it('lets the teacher take every mark away, by name, and a person their own', () => {
		const rows = rowsOf(compared, { viewer: 'teacher' });
		expect(rows).toHaveLength(24);
		expect(rows[0]).toEqual({
			person: 'id of Ada',
			name: 'Ada',
			round: 1,
			count: 'I',
			element: 'intent',
			mark: { answer: 'weak' }
		});
		const mine = rowsOf(compared, { viewer: 'participant', person: 'id of Ben' });
		expect(new Set(mine.map(({ name }) => name))).toEqual(new Set(['Ben']));
		expect(mine).toHaveLength(4);
		expect(rowsOf(compared, { viewer: 'projector' })).toEqual([]);
		expect(rowsOf(compared, { viewer: 'stranger' })).toEqual([]);
	});
});

describe('a third round', () => {
	/** All but one go on to conclusive. */
	const thrice = everyone.map((one, at) =>
		person(
			one.name,
			{ intent: 'weak' },
			{ intent: 'arguable' },
			'present',
			at === 0 ? {} : { intent: 'conclusive' }
		)
	);
	const inThird = (phase: Phase): Room => ({
		...room(phase, thrice),
		standing: { stage: 0, phase, since: moment, held: [3] }
	});
	it('is hidden from everybody while it is made, and the second still stands', () => {
		const again = inThird('mark-again');
		for (const frame of [projector(again), teacher(again), as(again, 'Ben')]) {
			const { held, second, third, movement } = frame.elements[intent]!;
			expect(held).toBe(3);
			expect(second!.distribution!.strengths[3]).toBe(6);
			expect(third?.distribution).toBeUndefined();
			expect(movement).toMatchObject({ to: 2, up: 6 });
			expect(frame.after!.findings['I']!.spread!.highest).toBe(3);
			expect(frame.after!.byDisagreement[0]).toBe(intent);
		}
		expect(as(again, 'Ben').own!.third).toEqual({ [intent]: { answer: 'conclusive' } });
		expect(rowsOf(again, { viewer: 'teacher' }).map(({ round }) => round)).not.toContain(3);
	});
	it('is shown with how the class moved in each round, and nobody is carried into it', () => {
		const { movement, moved, third } = projector(inThird('compare')).elements[intent]!;
		expect(third!.distribution).toMatchObject({ strengths: [0, 0, 0, 0, 0, 5], unmarked: 1 });
		expect(movement).toEqual({
			to: 3,
			cells: [
				['arguable', 'conclusive', 5],
				['arguable', 'unmarked', 1]
			],
			up: 5,
			down: 0,
			same: 0
		});
		expect(moved).toEqual([{ to: 2, cells: [['weak', 'arguable', 6]], up: 6, down: 0, same: 0 }]);
		const rows = rowsOf(inThird('compare'), { viewer: 'teacher' });
		expect(rows.filter(({ name }) => name === 'Ben').map(({ round }) => round)).toEqual([1, 2, 3]);
	});
});

describe('a partner to talk with', () => {
	const pairing = {
		key: intent,
		round: 1,
		now: [
			['id of Ada', 'id of Eva'],
			['id of Ben', 'id of Dai', 'id of Cem']
		],
		before: [['id of Ada', 'id of Ben']]
	} as const;
	const talking = (phase: Phase, changed: Partial<Room['settings']> = {}): Room => ({
		...room(phase, everyone, { pairs: true, ...changed }),
		pairing
	});
	it('is told at the discussion, with what they marked, to nobody else', () => {
		const of = talking('discuss');
		expect(as(of, 'Ada').own!.partner).toEqual({
			key: intent,
			place: 1,
			with: [{ name: 'Eva', answer: 'strong' }]
		});
		expect(as(of, 'Ben').own!.partner!.with).toEqual([
			{ name: 'Cem', answer: 'arguable' },
			{ name: 'Dai', answer: 'strong' }
		]);
		expect(as(of, 'Fay').own).not.toHaveProperty('partner');
		expect(projector(of).pairs).toBe(2);
		expect(JSON.stringify(projector(of))).not.toMatch(/Ada|Eva/);
		expect(JSON.stringify(as(of, 'Ada'))).not.toMatch(/Ben|Cem|Dai|Fay|id of/);
	});
	it('under pseudonyms has a place and no name', () => {
		const { partner } = as(talking('discuss', { naming: 'pseudonyms' }), 'Ada').own!;
		expect(partner).toEqual({ key: intent, place: 1, with: [{ answer: 'strong' }] });
		const desk = teacher(talking('discuss', { naming: 'pseudonyms' }));
		expect(JSON.stringify(desk)).not.toContain('partner');
	});
	it('is told in no other phase, of no other round, and not where the class has not seen the marks', () => {
		for (const phase of phases.filter((phase) => phase !== 'discuss')) {
			expect(as(talking(phase), 'Ada').own).not.toHaveProperty('partner');
			expect(projector(talking(phase))).not.toHaveProperty('pairs');
		}
		const later = { stage: 0, phase: 'discuss', since: moment, held: [2] } as const;
		expect(as({ ...talking('discuss'), standing: later }, 'Ada').own).not.toHaveProperty('partner');
		for (const changed of [{ firstRound: 'after-discussion' }, { pairs: undefined }] as const)
			expect(as(talking('discuss', changed as never), 'Ada').own).not.toHaveProperty('partner');
	});
	it('who was removed or banned is no longer named', () => {
		for (const access of ['removed', 'banned'] as const) {
			const of = talking('discuss');
			const people = of.people.map((one) => (one.name === 'Eva' ? { ...one, access } : one));
			expect(as({ ...of, people }, 'Ada').own!.partner).toEqual({
				key: intent,
				place: 1,
				with: []
			});
		}
	});
});

describe('the figures of a locked round', () => {
	const at = (minute: number) => Date.parse('2026-02-03T09:00:00.000Z') + minute * 60_000;
	const iso = (minute: number) => new Date(at(minute)).toISOString();
	const compared = (people: readonly Person[]): Room => ({
		...room('compare', people),
		standing: {
			stage: 0,
			phase: 'compare',
			since: iso(40),
			held: [2],
			locked: [[iso(10), iso(30)]]
		}
	});
	const there = everyone.map((one) => ({ ...one, stay: { since: at(0) } }));
	/** Gil was there all the time, and marked the first time only. */
	const gil = { ...person('Gil', { intent: 'weak' }), stay: { since: at(1) } };
	const seen = (...more: Person[]) => {
		const { first, second, movement } = projector(compared([...there, ...more])).elements[intent]!;
		return [first!.distribution, second!.distribution, movement];
	};
	it('stay as they were when somebody is removed after the lock, the bars and the table alike', () => {
		const before = seen(gil);
		expect(before[1]).toMatchObject({ unmarked: 1 });
		expect(seen({ ...gil, access: 'removed', stay: { since: at(1), left: at(35) } })).toEqual(
			before
		);
		const cells = (before[2] as { cells: [string, string, number][] }).cells;
		expect(cells).toContainEqual(['weak', 'unmarked', 1]);
	});
	it('count somebody who left before the second lock in the first round alone, the bars and the table alike', () => {
		const [first, second, movement] = seen({
			...gil,
			access: 'removed',
			stay: { since: at(1), left: at(20) }
		});
		expect(first).toEqual(seen(gil)[0]);
		expect([second, movement]).toEqual(seen().slice(1));
	});
	it('are the same when somebody comes too late for them', () => {
		expect(seen({ ...person('Hal'), stay: { since: at(35) } })).toEqual(seen());
		const [first, second] = seen({ ...person('Hal'), stay: { since: at(15) } });
		expect([first, second]).toEqual([seen()[0], { ...(seen()[1] as object), unmarked: 1 }]);
	});
	it('count whoever left and came back by whether they were there at the lock', () => {
		const back = { ...person('Ivy'), stay: { since: at(0), left: at(5), back: at(20) } };
		const [first, second] = seen(back);
		expect([first, second]).toEqual([seen()[0], { ...(seen()[1] as object), unmarked: 1 }]);
	});
});

describe('fewer than five', () => {
	const four = everyone.slice(0, 4);
	it('have no breakdown, no order and no class finding, for anybody, under pseudonyms', () => {
		const small = room('compare', four, { naming: 'pseudonyms' });
		for (const frame of [projector(small), as(small, 'Ada'), teacher(small)]) {
			expect(frame.elements[intent]!.first).toMatchObject({ tooFew: true });
			expect(frame.elements[intent]!.first!.distribution).toBeUndefined();
			expect(frame.elements[intent]!.movement).toBeUndefined();
			expect(frame.before).toBeUndefined();
		}
		expect(rowsOf(small, { viewer: 'teacher' })).toEqual([]);
	});
	it('still see their own marks and what these amount to', () => {
		expect(as(room('compare', four), 'Dai').own!.findings.after!['I']!.outcome).toBe('made-out');
	});
	it('on one element hide that one alone, and keep it out of order and findings', () => {
		const people = everyone.map((one, at) =>
			at < 4
				? person(one.name, { intent: 'weak', take: 'strong' })
				: person(one.name, { take: 'weak' })
		);
		const { elements, before } = projector(room('reveal', people));
		expect(elements[intent]!.first).toEqual({ marked: 4, tooFew: true });
		expect(before!.byDisagreement).toEqual(['I:take', intent, 'I:keep']);
		expect(before!.findings['I']!.median).toMatchObject({ least: 0 });
		expect(before!.findings['I']!.spread!.lowest).toBe(0);
	});
	it('who marked both times hide what moved, though each round is shown', () => {
		const people = [
			...['Ada', 'Ben', 'Cem', 'Dai', 'Eva'].map((name) => person(name, { intent: 'weak' })),
			...['Fay', 'Gil', 'Hal', 'Ivy', 'Jon'].map((name) => person(name, {}, { intent: 'strong' }))
		];
		const element = projector(room('compare', people)).elements[intent]!;
		expect(element.first!.distribution).toBeDefined();
		expect(element.second!.distribution).toBeDefined();
		expect(element.movement).toBeUndefined();
	});
});

describe('one by one', () => {
	const second = room('mark-alone', everyone, { pacing: 'one-by-one' }, 1);
	it('an element that has been compared stays in view, the present one is hidden, the next has not begun', () => {
		const { elements } = projector(second);
		expect(elements[intent]!.movement).toBeDefined();
		expect(elements['I:take']).toEqual({ phase: 'mark-alone', first: { marked: 6 } });
		expect(elements['I:keep']).toEqual({ phase: 'ahead' });
	});
	it('finished means finished with the present element', () => {
		expect(projector(second).progress.finished).toBe(6);
		expect(
			projector(room('mark-alone', everyone, { pacing: 'one-by-one' }, 2)).progress.finished
		).toBe(0);
	});
});

describe('who has been removed or banned', () => {
	const gone = (access: Person['access']) =>
		room(
			'reveal',
			everyone.map((one) => (one.name === 'Ada' ? { ...one, access } : one))
		);
	it('removed: is a stranger, and what they marked still counts', () => {
		const removed = gone('removed');
		expect(as(removed, 'Ada').viewer).toBe('stranger');
		expect(projector(removed).elements[intent]!.first!.distribution!.strengths[2]).toBe(2);
		expect(projector(removed).progress.people).toBe(5);
	});
	it('banned: is a stranger, and their marks are set aside', () => {
		const banned = gone('banned');
		expect(as(banned, 'Ada').viewer).toBe('stranger');
		expect(projector(banned).elements[intent]!.first!.distribution!.strengths[2]).toBe(1);
		expect(rowsOf(banned, { viewer: 'teacher' }).map(({ name }) => name)).not.toContain('Ada');
		expect(teacher(banned).people!['id of Ada']).toEqual({
			name: 'Ada',
			access: 'banned',
			here: true,
			finished: false,
			complete: 2
		});
	});
});

describe('a frame', () => {
	it('is what the schema of the protocol says, for every viewer in every phase', () => {
		for (const phase of phases)
			for (const who of [
				{ viewer: 'teacher' },
				{ viewer: 'projector' },
				{ viewer: 'stranger' },
				{ viewer: 'participant', person: 'id of Ada' }
			] as const) {
				const frame = visibleState(room(phase, everyone), who);
				expect(Frame.parse(structuredClone(frame))).toEqual(frame);
			}
	});
	it('tells a stranger what the room is, and whether it is closed', () => {
		expect(sharedState(room('compare', everyone, { title: 'Law 204' }), 'stranger')).toEqual({
			viewer: 'stranger',
			digest: 'digest-of-the-bicycle',
			settings: {
				case: 'the-bicycle',
				title: 'Law 204',
				naming: 'names',
				firstRound: 'before-discussion'
			},
			asksRivals: true,
			closed: false,
			door: 'open',
			expires: '2026-08-02T09:00:00.000Z'
		});
		// It is said again to whoever is inside, and to nobody who marks nothing.
		expect(as(room('compare', everyone), 'Ada')).toHaveProperty('asksRivals', true);
		expect(projector(room('compare', everyone))).not.toHaveProperty('asksRivals');
		const elements = [{ count: 'I', element: 'take' }];
		const other = room('reveal', [], { replies: true, marking: { of: 'picked', elements } });
		const door = sharedState(other, 'stranger');
		expect(door).toMatchObject({ settings: { replies: true } });
		expect(door).not.toHaveProperty('asksRivals');
	});
	it('of a thousand people who all gave long reasons stays small on a phone', () => {
		const crowd = Array.from({ length: 1000 }, (_, at) =>
			person(`P${at}`, { intent: { answer: 'weak', reason: `${at} ${'x'.repeat(4000)}` } })
		);
		const shown = as(room('reveal', crowd), 'P7');
		expect(shown.elements[intent]!.first!.reasons).toHaveLength(20);
		expect(shown.elements[intent]!.first!.reasonCount).toBe(1000);
		const { own: _, ...shared } = shown;
		expect(JSON.stringify(shared).length).toBeLessThan(10_000);
	});
});
