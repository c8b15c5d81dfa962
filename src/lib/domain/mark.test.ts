import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { amended, isBlank, judgement, markKey } from '#lib/domain/mark.ts';

const place = { count: 'I', element: 'genocide/chapeau/intent' };
const now = '2026-02-03T04:05:06.000Z';
const mark: Mark = {
	...place,
	answer: 'weak',
	reason: 'Another aim explains it as well.',
	reliance: { E1: 'rely', E2: 'discount' },
	doubt: 'inference',
	split: true,
	changed: '2026-01-01T00:00:00.000Z'
};

describe('an amended mark', () => {
	it('begins as a mark of its place when there was none', () => {
		expect(amended(place, undefined, { answer: 'strong' }, now)).toEqual({
			...place,
			answer: 'strong',
			changed: now
		});
	});
	it('keeps every field that the amendment does not name', () => {
		expect(amended(place, mark, { answer: 'arguable' }, now)).toEqual({
			...mark,
			answer: 'arguable',
			changed: now
		});
	});
	it('loses a field that the amendment names and leaves empty', () => {
		const less = amended(place, mark, { answer: undefined, reason: '' }, now);
		expect(less).not.toHaveProperty('answer');
		expect(less).not.toHaveProperty('reason');
		expect(less).toMatchObject({ doubt: 'inference', split: true });
	});
	it('has its reliance amended item by item', () => {
		const more = amended(place, mark, { reliance: { E2: undefined, E3: 'set-aside' } }, now);
		expect(more.reliance).toEqual({ E1: 'rely', E3: 'set-aside' });
	});
	it('has no reliance left once its last item is taken away', () => {
		const none = amended(place, mark, { reliance: { E1: undefined, E2: undefined } }, now);
		expect(none).not.toHaveProperty('reliance');
	});
	it('has the reasons for its items amended item by item, and keeps no empty ones', () => {
		const first = amended(place, mark, { itemReasons: { E1: 'Seen by two.' } }, now);
		const second = amended(place, first, { itemReasons: { E2: 'Hearsay.' } }, now);
		expect(second.itemReasons).toEqual({ E1: 'Seen by two.', E2: 'Hearsay.' });
		const less = amended(place, second, { itemReasons: { E1: '', E2: undefined } }, now);
		expect(less).not.toHaveProperty('itemReasons');
		expect(isBlank({ ...place, itemReasons: { E1: 'Seen by two.' }, changed: now })).toBe(false);
	});
	it('has what it cites amended one by one, in the order it was chosen', () => {
		const first = amended(place, mark, { cites: { 'jelisic-ac-intent': true } }, now);
		const second = amended(place, first, { cites: { 'akayesu-tc-intent': true } }, now);
		expect(second.cites).toEqual(['jelisic-ac-intent', 'akayesu-tc-intent']);
		const less = amended(place, second, { cites: { 'jelisic-ac-intent': undefined } }, now);
		expect(less.cites).toEqual(['akayesu-tc-intent']);
		expect(isBlank({ ...place, cites: ['akayesu-tc-intent'], changed: now })).toBe(false);
		const none = amended(place, less, { cites: { 'akayesu-tc-intent': undefined } }, now);
		expect(none).not.toHaveProperty('cites');
	});
	it('has what is said of rival explanations amended one by one, and keeps no empty ones', () => {
		const first = amended(place, mark, { rivals: { dissent: { answer: 'open' } } }, now);
		const second = amended(
			place,
			first,
			{ rivals: { flight: { answer: 'excluded', reason: 'Others fled too.' } } },
			now
		);
		expect(second.rivals).toEqual({
			dissent: { answer: 'open' },
			flight: { answer: 'excluded', reason: 'Others fled too.' }
		});
		const less = amended(place, second, { rivals: { dissent: undefined, flight: {} } }, now);
		expect(less).not.toHaveProperty('rivals');
		expect(isBlank({ ...place, rivals: { dissent: { answer: 'open' } }, changed: now })).toBe(
			false
		);
	});
	it('has what to read first put in the place of what it was, and nothing else touched', () => {
		const chosen = amended(place, mark, { readFirst: ['E2', 'E1'] }, now);
		expect(chosen).toEqual({ ...mark, readFirst: ['E2', 'E1'], changed: now });
		expect(amended(place, chosen, { readFirst: [] }, now).readFirst).toEqual([]);
		expect(amended(place, chosen, { readFirst: undefined }, now)).toEqual({
			...mark,
			changed: now
		});
	});
	it('leaves the mark that it amends as it was', () => {
		const before = structuredClone(mark);
		amended(place, mark, { answer: 'strong', reliance: { E1: 'set-aside' } }, now);
		expect(mark).toEqual(before);
	});
	it('“contradicted”, the lowest strength, is an answer and not an empty field', () => {
		expect(amended(place, undefined, { answer: 'contradicted' }, now).answer).toBe('contradicted');
	});
});

describe('a blank mark', () => {
	it('is one with nothing but its place and time', () => {
		expect(isBlank({ ...place, changed: now })).toBe(true);
	});
	it.each([
		['an answer', { answer: 'contradicted' }],
		['a reason', { reason: 'x' }],
		['a doubt', { doubt: 'law' }],
		['a split', { split: true }],
		['a reliance', { reliance: { E1: 'rely' } }],
		['a choice of what to read first', { readFirst: ['E1'] }],
		['a choice to read all', { readFirst: [] }]
	])('is not one with %s', (_, field) => {
		expect(isBlank({ ...place, ...field, changed: now } as Mark)).toBe(false);
	});
	it('is what is left of a mark when each field has been taken away', () => {
		const none = amended(
			place,
			mark,
			{
				answer: undefined,
				reason: undefined,
				doubt: undefined,
				split: false,
				reliance: { E1: undefined, E2: undefined }
			},
			now
		);
		expect(isBlank(none)).toBe(true);
	});
});

it('what its person reads first is no judgement, and all else is', () => {
	expect(judgement({ ...mark, readFirst: ['E1'] })).toEqual(mark);
	expect(judgement({ ...place, readFirst: ['E1'], changed: now })).toBeUndefined();
});

it('a mark is named by its count and element', () => {
	expect(markKey('II', 'genocide/acts')).toBe('II:genocide/acts');
});
