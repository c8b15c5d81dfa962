import { describe, expect, it } from 'vitest';
import { markKey } from '#lib/domain/mark.ts';
import { admission } from '#lib/rooms/admission.ts';
import { allInAllElement, allInAllKey, sideOf } from '#lib/rooms/all-in-all.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { rowsOf } from '#lib/rooms/rows.ts';
import { moment, person, room, standing, type Marked } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import type { Answer } from '#lib/domain/strength.ts';

/**
 * Theft takes intent and one act, taking or keeping. The class says first how strongly theft is made
 * out as a whole, then marks its elements; substantial grounds are reached by a strong mark.
 */

const whole = (answer: Answer): Marked => ({ [allInAllElement]: answer });
const both = (answer: Answer): Marked => ({ intent: answer, take: answer });
const everyone = [
	person('Ada', { ...whole('conclusive'), ...both('strong') }),
	person('Ben', { ...whole('strong'), intent: 'weak', take: 'conclusive' }),
	person('Cem', { ...whole('strong'), intent: 'strong' }),
	person('Dai', { ...whole('weak'), ...both('strong') }),
	person('Eva', { ...whole('cannot-tell'), intent: 'cannot-tell', take: 'strong' }),
	person('Fay', both('strong'))
];
const asked = { allInAll: true } as const;
const seen = (phase: Parameters<typeof room>[0], people = everyone, changed = {}) => {
	const of = room(phase, people, { ...asked, ...changed });
	return (viewer: 'teacher' | 'projector') => visibleState(of, { viewer }) as FromInside;
};

describe('a mark all in all', () => {
	const may = (
		place: { count: string; element: string },
		mark: { answer?: Answer; reason?: string },
		at: Parameters<typeof standing>,
		changed = asked as { allInAll?: true }
	) => {
		const of = room(at[0], [], changed);
		return admission(of)({ round: 1, ...place, mark }, 'present', standing(...at), moment);
	};
	const count = { count: 'I', element: allInAllElement };

	it('is taken before anything is locked, an answer and no more, where the room asks for it', () => {
		expect(may(count, { answer: 'strong' }, ['mark-alone'])).toBeUndefined();
		expect(may(count, {}, ['mark-alone'])).toBeUndefined();
		expect(may(count, { answer: 'strong' }, ['locked'])).toBe('locked');
		expect(may(count, { answer: 'strong' }, ['mark-again'])).toBe('locked');
		expect(may(count, { answer: 'strong', reason: 'So.' }, ['mark-alone'])).toBe('not-understood');
		expect(may(count, { answer: 'does-not-arise' }, ['mark-alone'])).toBe('always-arises');
		expect(may(count, { answer: 'strong' }, ['mark-alone'], {})).toBe('no-such-element');
		expect(may({ ...count, count: 'II' }, { answer: 'strong' }, ['mark-alone'])).toBe(
			'no-such-element'
		);
	});

	it('is its person’s to see at any time, and decides nothing', () => {
		const of = room('mark-alone', everyone, asked);
		const frame = visibleState(of, { viewer: 'participant', person: 'id of Ada' }) as FromInside;
		expect(frame.own!.first[allInAllKey('I')]).toEqual({ answer: 'conclusive' });
		const end = visibleState(room('compare', everyone, asked), {
			viewer: 'participant',
			person: 'id of Ben'
		}) as FromInside;
		// Strong all in all; by his elements no stronger than the weak intent.
		expect((end.own!.findings.after ?? end.own!.findings.before)!['I']).toEqual({
			least: 2,
			most: 2,
			outcome: 'not-made-out'
		});
	});

	it('is on a side of the standard; what cannot be told is not shown', () => {
		expect(sideOf('strong', 4)).toBe('reaches');
		expect(sideOf('arguable', 4)).toBe('short');
		expect(sideOf('cannot-tell', 4)).toBe('short');
		expect(sideOf(undefined, 4)).toBeUndefined();
	});
});

describe('a class all in all', () => {
	it('is told nobody before the last round is over', () => {
		for (const phase of ['mark-alone', 'locked', 'reveal', 'discuss', 'mark-again'] as const)
			for (const viewer of ['teacher', 'projector'] as const)
				expect(seen(phase)(viewer).allInAll, `${viewer} in ${phase}`).toBeUndefined();
	});

	it('is then told in numbers, beside what each one’s own elements amount to', () => {
		const once = seen(
			'compare',
			everyone.map((each) => ({ ...each, marks: { ...each.marks, 2: each.marks[1] } }))
		);
		expect(once('projector').allInAll!['I']).toEqual({
			distribution: { strengths: [0, 0, 1, 0, 2, 1], cannotTell: 1, doesNotArise: 0, unmarked: 0 },
			// Cem has marked no act, so that his is open; Eva cannot tell intent, and has not shown it.
			against: {
				reaches: { 'made-out': 1, 'not-made-out': 1, open: 1, judged: 0, 'not-heard': 0 },
				short: { 'made-out': 1, 'not-made-out': 1, open: 0, judged: 0, 'not-heard': 0 }
			}
		});
	});

	it('is not told of fewer than five, but to the teacher of a class under names', () => {
		const four = everyone.slice(0, 4);
		expect(seen('compare', four)('projector').allInAll).toEqual({ I: { tooFew: true } });
		expect(seen('compare', four)('teacher').allInAll!['I']!.distribution).toBeDefined();
		const hidden = seen('compare', four, { naming: 'pseudonyms' });
		expect(hidden('teacher').allInAll).toEqual({ I: { tooFew: true } });
	});

	it('stands in the teacher’s files once it is over, and not before', () => {
		const rows = (phase: Parameters<typeof room>[0]) =>
			rowsOf(room(phase, everyone, asked), { viewer: 'teacher' }).filter(
				({ count, element }) => markKey(count, element) === allInAllKey('I')
			).length;
		expect(rows('discuss')).toBe(0);
		expect(rows('compare')).toBe(5);
	});
});
