import { describe, expect, it } from 'vitest';
import {
	chosenOn,
	leadingToStore,
	mostChosen,
	shownOf,
	storedLeading,
	takesBack,
	withReason,
	type Leading
} from '#lib/rooms/leading.ts';
import { reasonsAt } from '#lib/rooms/reasons.ts';
import { person, room } from '#lib/rooms/sample.ts';

const key = 'I:intent';
const place = { count: 'I', element: 'intent' };
const names = ['Ada', 'Ben', 'Cy', 'Di', 'Eve'];
const class_ = names.map((name) =>
	person(name, { intent: { answer: 'weak', reason: `Says ${name}.` } })
);
const reason = (id: string) => ({ person: id, round: 1 as const, ...place });
const shown = (leading: Leading, reasonsShown: 'all' | 'chosen' = 'all') => ({
	...room('discuss', class_, { reasonsShown }),
	leading
});
const texts = (of: Parameters<typeof reasonsAt>[0], viewer: Parameters<typeof reasonsAt>[1]) =>
	(reasonsAt(of, viewer, key, 1).reasons ?? []).map(({ text }) => text);
const ids = class_.map(({ id }) => id);

describe('reasons that the teacher has chosen', () => {
	const two: Leading = { reasons: [reason(ids[3]!), reason(ids[0]!)] };

	it('stand alone on the wall, in the teacher’s order, and phones have all', () => {
		expect(texts(shown(two), 'projector')).toEqual(['Says Di.', 'Says Ada.']);
		expect(texts(shown(two), 'participant')).toHaveLength(5);
		expect(texts(shown({}), 'projector')).toHaveLength(5);
	});

	it('are all that a class reads where the teacher wants it so', () => {
		for (const viewer of ['projector', 'participant'] as const) {
			expect(texts(shown(two, 'chosen'), viewer)).toEqual(['Says Di.', 'Says Ada.']);
			expect(texts(shown({}, 'chosen'), viewer)).toEqual([]);
			expect(reasonsAt(shown({}, 'chosen'), viewer, key, 1).reasonCount).toBe(0);
		}
		expect(texts(shown({}, 'chosen'), 'teacher')).toHaveLength(5);
	});

	it('are told to the teacher alone, and whose they are to nobody else', () => {
		const of = (viewer: 'teacher' | 'participant' | 'projector') =>
			reasonsAt(shown(two), viewer, key, 1).reasons!;
		expect(of('teacher').filter(({ chosen }) => chosen)).toHaveLength(2);
		for (const viewer of ['participant', 'projector'] as const)
			for (const each of of(viewer)) {
				expect(each).not.toHaveProperty('chosen');
				expect(each).not.toHaveProperty('person');
			}
		expect(shownOf({ ...two, follow: true })).toEqual({ follow: true });
	});

	it('a hidden one is not shown, chosen or not', () => {
		const hidden = new Set([`1 ${key} ${ids[3]}`]);
		const of = { ...shown(two), hiddenReasons: hidden };
		expect(texts(of, 'projector')).toEqual(['Says Ada.']);
	});
});

describe('how a class is led', () => {
	it('is kept as it is, and nothing where there is nothing', () => {
		const led: Leading = { follow: true, page: 2, reasons: [reason('a')] };
		expect(storedLeading(leadingToStore(led))).toEqual(led);
		expect(leadingToStore({})).toBeNull();
		expect(storedLeading(null)).toEqual({});
	});

	it('takes a reason once, as the last, and gives it back', () => {
		let led: Leading = {};
		for (const id of ['a', 'b', 'a']) led = withReason(led, reason(id), true)!;
		expect(chosenOn(led, 1, key)).toEqual(['b', 'a']);
		expect(chosenOn(led, 2, key)).toEqual([]);
		led = withReason(led, reason('b'), false)!;
		led = withReason(led, reason('a'), false)!;
		expect(led).toEqual({});
	});

	it('takes a reason back where it is no longer chosen, and not where others are or the order is another', () => {
		const [a, b] = [reason('a'), reason('b')];
		expect(takesBack({ reasons: [a, b] }, { reasons: [b] })).toBe(true);
		expect(takesBack({ reasons: [a] }, { follow: true })).toBe(true);
		expect(takesBack({ reasons: [a] }, { reasons: [{ ...a, round: 2 }] })).toBe(true);
		expect(takesBack({ reasons: [a, b] }, { reasons: [b, a] })).toBe(false);
		expect(takesBack({}, { reasons: [a] })).toBe(false);
	});

	it('has room for so many reasons and no more', () => {
		const full: Leading = {
			reasons: Array.from({ length: mostChosen }, (_, at) => reason(`p${at}`))
		};
		expect(withReason(full, reason('one more'), true)).toBeUndefined();
		expect(withReason(full, reason('p0'), false)?.reasons).toHaveLength(mostChosen - 1);
	});
});
