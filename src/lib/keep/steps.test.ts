import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import type { Amendment } from '#lib/domain/mark.ts';
import { result, stepOf, type Change, type KeptHead, type Step } from '#lib/keep/steps.ts';

const head: KeptHead = {
	id: 'a',
	case: { id: 'c', version: 1 },
	name: 'Mine',
	forum: 'icc',
	standard: 'substantial-grounds',
	created: '2026-01-01T00:00:00.000Z',
	changed: '2026-01-01T00:00:00.000Z',
	position: 3
};
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
const reason = (text: string, element = 'intent'): Change => ({
	kind: 'mark',
	count: 'I',
	element,
	amendment: { reason: text }
});
const answer: Change = {
	kind: 'mark',
	count: 'I',
	element: 'intent',
	amendment: { answer: 'weak' }
};
const intent: Mark = { count: 'I', element: 'intent', answer: 'strong', changed: at(0) };

/** The step in force after a first stroke of a reason on an element that is marked strong. */
const stroke: Step = {
	...stepOf({ ...head, position: 2 }, undefined, intent, reason('Be'), at(0))
};
const typed: Mark = { ...intent, reason: 'Be' };

describe('a step', () => {
	it('comes after the one in force and holds what was and what came of it', () => {
		expect(stepOf(head, undefined, intent, answer, at(5))).toEqual({
			assessment: 'a',
			number: 4,
			at: at(5),
			kind: 'mark',
			before: intent,
			after: { ...intent, answer: 'weak', changed: at(5) }
		});
	});
	it('of the settings changes only what is asked', () => {
		const change: Change = { kind: 'settings', settings: { forum: 'custom' } };
		expect(stepOf(head, stroke, undefined, change, at(5))).toMatchObject({
			number: 4,
			before: { forum: 'icc', standard: 'substantial-grounds' },
			after: { forum: 'custom', standard: 'substantial-grounds' }
		});
	});
	it('leaves what it came to, and, taken back, what it found', () => {
		const step = stepOf(head, undefined, intent, answer, at(5));
		expect(result(step)).toEqual({ mark: { ...intent, answer: 'weak', changed: at(5) } });
		expect(result(step, true)).toEqual({ mark: intent });
	});
	it('that made the first mark of an element leaves, taken back, an empty one', () => {
		const step = stepOf(head, undefined, undefined, answer, at(5));
		expect(result(step, true)).toEqual({
			mark: { count: 'I', element: 'intent', changed: at(5) }
		});
	});
	it('of the settings is taken back to the settings it found', () => {
		const change: Change = { kind: 'settings', settings: { standard: 'reasonable-basis' } };
		const step = stepOf(head, undefined, undefined, change, at(5));
		expect(result(step, true)).toEqual({
			amends: { kind: 'settings', settings: { forum: 'icc', standard: 'substantial-grounds' } }
		});
	});
});

describe('a reason typed without a longer pause', () => {
	it('is one step: what was before the first stroke, and what came of the last', () => {
		const step = stepOf(head, stroke, typed, reason('Because'), at(19));
		expect(step).toMatchObject({ number: 3, at: at(19), before: intent });
		expect(result(step)).toMatchObject({ mark: { reason: 'Because', answer: 'strong' } });
	});
	it('goes on for as long as no pause reaches 20 seconds', () => {
		const second = stepOf(head, stroke, typed, reason('Bec'), at(19));
		const third = stepOf(head, second, { ...typed, reason: 'Bec' }, reason('Beca'), at(38));
		expect(third).toMatchObject({ number: 3, before: intent });
	});
	it('is a new step after a pause of 20 seconds', () => {
		expect(stepOf(head, stroke, typed, reason('Because'), at(20))).toMatchObject({
			number: 4,
			before: typed
		});
	});
	it('is a new step on another element', () => {
		const other = { ...intent, element: 'group' };
		expect(stepOf(head, stroke, other, reason('Be', 'group'), at(1)).number).toBe(4);
	});
	it('is a new step on the same element of another count', () => {
		const change = { ...reason('Be'), count: 'II' } as Change;
		expect(stepOf(head, stroke, undefined, change, at(1)).number).toBe(4);
	});
	it('is a new step after a change of the answer', () => {
		const judged = stepOf({ ...head, position: 2 }, undefined, intent, answer, at(0));
		const weak: Mark = { ...intent, answer: 'weak' };
		expect(stepOf(head, judged, weak, reason('Be'), at(1)).number).toBe(4);
	});
	it('is a new step after a change of the settings', () => {
		const change: Change = { kind: 'settings', settings: { forum: 'custom' } };
		const set = stepOf({ ...head, position: 2 }, undefined, undefined, change, at(0));
		expect(stepOf(head, set, intent, reason('Be'), at(1)).number).toBe(4);
	});
	it('does not swallow a change of the answer that comes right after it', () => {
		expect(stepOf(head, stroke, typed, answer, at(1))).toMatchObject({ number: 4, before: typed });
	});
	it('does not swallow a reason that comes with an answer', () => {
		const both: Change = {
			kind: 'mark',
			count: 'I',
			element: 'intent',
			amendment: { reason: 'Because', answer: 'weak' }
		};
		expect(stepOf(head, stroke, typed, both, at(1)).number).toBe(4);
	});
});

describe('what is gone through by arrows', () => {
	const to = (amendment: Amendment, goesOn: boolean): Change => ({
		kind: 'mark',
		count: 'I',
		element: 'intent',
		amendment,
		...(goesOn && { goesOn })
	});
	const first = stepOf(head, undefined, intent, to({ answer: 'conclusive' }, false), at(0));
	const after = (first as Step & { kind: 'mark' }).after;
	const second = (change: Change, seconds = 1) =>
		stepOf({ ...head, position: 4 }, first, after, change, at(seconds));

	it('is one step: what was before the first of them, and what came of the last', () => {
		expect(second(to({ answer: 'contradicted' }, true))).toMatchObject({
			number: 4,
			before: { answer: 'strong' },
			after: { answer: 'contradicted' }
		});
		expect(second(to({ answer: 'contradicted' }, false)).number).toBe(5);
	});
	it('does not swallow another field, and is a new step after a pause', () => {
		expect(second(to({ doubt: 'law' }, true)).number).toBe(5);
		expect(second(to({ answer: 'weak' }, true), 20).number).toBe(5);
		const reasoned = stepOf(head, undefined, intent, reason('Because.'), at(0));
		expect(
			stepOf({ ...head, position: 4 }, reasoned, intent, to({ answer: 'weak' }, true), at(1)).number
		).toBe(5);
	});
	it('is one step of a rival explanation too, and the next explanation is another', () => {
		const answered = stepOf(
			head,
			undefined,
			intent,
			to({ rivals: { flight: { answer: 'excluded' } } }, false),
			at(0)
		) as Step & { kind: 'mark' };
		const next = (rivals: Amendment['rivals'], goesOn: boolean) =>
			stepOf({ ...head, position: 4 }, answered, answered.after, to({ rivals }, goesOn), at(1));
		expect(next({ flight: { answer: 'open' } }, true)).toMatchObject({
			number: 4,
			after: { rivals: { flight: { answer: 'open' } } }
		});
		expect(next({ flight: { answer: 'open' } }, false).number).toBe(5);
		expect(next({ dissent: { answer: 'open' } }, true).number).toBe(5);
		expect(next({ flight: { answer: 'excluded', reason: 'Why' } }, false).number).toBe(5);
	});
	it('is one step while the reason of one rival explanation is typed', () => {
		const typed = stepOf(
			head,
			undefined,
			intent,
			to({ rivals: { flight: { reason: 'O' } } }, false),
			at(0)
		) as Step & { kind: 'mark' };
		const more = to({ rivals: { flight: { reason: 'Others' } } }, false);
		expect(stepOf({ ...head, position: 4 }, typed, typed.after, more, at(1)).number).toBe(4);
	});
	it('is one step while the reason for one item is typed, and another at the next item', () => {
		const typed = stepOf(
			head,
			undefined,
			intent,
			to({ itemReasons: { E1: 'H' } }, false),
			at(0)
		) as Step & { kind: 'mark' };
		const next = (itemReasons: Record<string, string>) =>
			stepOf({ ...head, position: 4 }, typed, typed.after, to({ itemReasons }, false), at(1))
				.number;
		expect(next({ E1: 'Hearsay' })).toBe(4);
		expect(next({ E2: 'S' })).toBe(5);
	});
	it('is one step of the settings too', () => {
		const set = (standard: string, goesOn: boolean): Change => ({
			kind: 'settings',
			settings: { standard },
			goesOn
		});
		const one = stepOf(head, undefined, undefined, set('a', false), at(0));
		const two = stepOf(
			{ ...head, position: 4, standard: 'a' },
			one,
			undefined,
			set('b', true),
			at(1)
		);
		expect(two).toMatchObject({
			number: 4,
			before: { standard: 'substantial-grounds' },
			after: { standard: 'b' }
		});
	});
});
