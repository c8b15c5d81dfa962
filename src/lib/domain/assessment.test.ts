import { describe, expect, it } from 'vitest';
import { AssessmentFile, Mark, misfits } from '#lib/domain/assessment.ts';
import { fileVersion, itemReasonLimit, reasonLimit } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import type { Answer } from '#lib/domain/strength.ts';

const element = (id: string, split?: Outline): Outline => ({
	kind: 'element',
	id,
	label: id,
	...(split && { split })
});
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('theft/intent'),
		{
			kind: 'any',
			id: 'theft/acts',
			label: 'Acts',
			of: [
				element('theft/take', {
					kind: 'all',
					id: 'theft/take/elements',
					label: 'Elements',
					of: [element('theft/take/thing'), element('theft/take/away')]
				}),
				element('theft/keep')
			]
		}
	]
};
const trees = new Map([['I', theft]]);
const mark = (element: string, answer: Answer = 'strong', count = 'I'): Mark => ({
	count,
	element,
	answer,
	changed: '2026-01-01T00:00:00.000Z'
});

describe('marks that fit the case', () => {
	it('have no faults', () => {
		expect(misfits([], trees)).toEqual([]);
		expect(
			misfits(
				[mark('theft/intent'), mark('theft/keep', 'does-not-arise'), mark('theft/take/thing')],
				trees
			)
		).toEqual([]);
	});
	it('may name the same element under two counts', () => {
		const two = new Map([...trees, ['II', theft]]);
		expect(misfits([mark('theft/intent'), mark('theft/intent', 'weak', 'II')], two)).toEqual([]);
	});
});

describe('marks that do not fit the case', () => {
	it('name a count that it has not', () => {
		expect(misfits([mark('theft/intent', 'weak', 'V')], trees)).toEqual([
			'marks[0].count: this case has no count “V”.'
		]);
	});
	it('name an element that the count has not', () => {
		expect(misfits([mark('theft/intent'), mark('theft/joy')], trees)).toEqual([
			'marks[1].element: count I has no element “theft/joy”.'
		]);
	});
	it('judge a group, which only its elements decide', () => {
		expect(misfits([mark('theft/acts')], trees)).toEqual([
			'marks[0].element: count I has no element “theft/acts”.'
		]);
	});
	it('say “does not arise” of a part that the law requires', () => {
		expect(misfits([mark('theft/intent', 'does-not-arise')], trees)).toEqual([
			'marks[0].answer: “does not arise” fits only an alternative, and the law requires “theft/intent”.'
		]);
	});
	it('say “does not arise” of a required part of an act that is an alternative', () => {
		expect(misfits([mark('theft/take/thing', 'does-not-arise')], trees)).toHaveLength(1);
	});
	it('judge one place twice', () => {
		expect(misfits([mark('theft/intent'), mark('theft/intent', 'weak')], trees)).toEqual([
			'marks[1]: “theft/intent” of count I is marked twice.'
		]);
	});
	it('have each fault told, in their order', () => {
		const faults = misfits(
			[mark('a', 'weak', 'V'), mark('theft/joy'), mark('theft/intent', 'does-not-arise')],
			trees
		);
		expect(faults.map((fault) => fault.split(':')[0])).toEqual([
			'marks[0].count',
			'marks[1].element',
			'marks[2].answer'
		]);
	});
});

describe('the format of a saved file', () => {
	it('takes a mark without an answer: unmarked, with a reason noted', () => {
		const { answer: _, ...unmarked } = mark('theft/intent');
		expect(Mark.safeParse({ ...unmarked, reason: 'To be looked at.' }).success).toBe(true);
	});
	it('refuses an answer that is not on the scale, a number too', () => {
		for (const answer of ['probable', 3, null, ''])
			expect(Mark.safeParse({ ...mark('x'), answer }).success).toBe(false);
	});
	it('takes up to six items to read first, none twice', () => {
		const six = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
		for (const readFirst of [[], six])
			expect(Mark.safeParse({ ...mark('x'), readFirst }).success).toBe(true);
		for (const readFirst of [[...six, 'E7'], ['E1', 'E1'], ['E 1'], [''], 'E1'])
			expect(Mark.safeParse({ ...mark('x'), readFirst }).success).toBe(false);
	});
	it('takes a reason for an item and authorities cited, none twice', () => {
		const cites = ['akayesu-tc-intent', 'jelisic-ac-intent'];
		const good = { ...mark('x'), itemReasons: { E1: 'Hearsay.' }, cites };
		expect(Mark.safeParse(good).success).toBe(true);
		for (const bad of [
			{ cites: ['a', 'a'] },
			{ cites: ['A b'] },
			{ cites: 'a' },
			{ itemReasons: { E1: 'x'.repeat(itemReasonLimit + 1) } },
			{ itemReasons: { E1: 3 } }
		])
			expect(Mark.safeParse({ ...mark('x'), ...bad }).success).toBe(false);
	});
	it('refuses a reason longer than the limit, and takes one just as long', () => {
		const reason = 'x'.repeat(reasonLimit);
		expect(Mark.safeParse({ ...mark('x'), reason }).success).toBe(true);
		expect(Mark.safeParse({ ...mark('x'), reason: `${reason}x` }).success).toBe(false);
	});
	it('refuses a key that it does not know, on the file and on a mark', () => {
		const file = {
			format: 'chapeau-assessment',
			version: fileVersion,
			law: '2026-11-23',
			case: { id: 'theft', version: 1 },
			name: 'Mine',
			forum: 'icc',
			standard: 'substantial-grounds',
			created: '2026-01-01T00:00:00.000Z',
			changed: '2026-01-01T00:00:00.000Z',
			marks: [mark('theft/intent')]
		};
		expect(AssessmentFile.safeParse(file).success).toBe(true);
		expect(AssessmentFile.safeParse({ ...file, score: 3 }).success).toBe(false);
		expect(
			AssessmentFile.safeParse({ ...file, marks: [{ ...mark('theft/intent'), weight: 2 }] }).success
		).toBe(false);
	});
});
