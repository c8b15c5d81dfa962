import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, level, type Answer } from '#lib/domain/strength.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';
import {
	disputeOf,
	distributionOf,
	doubtsOf,
	medianOf,
	shownMedianOf,
	movementOf,
	oddsOf,
	reliedOn,
	rivalsOf
} from '#lib/rooms/tally.ts';

const said = (...given: (Answer | undefined)[]): (RoomMark | undefined)[] =>
	given.map((answer) => answer && { answer });
const median = (...given: (Answer | undefined)[]) => medianOf(distributionOf(said(...given)));

describe('a distribution', () => {
	it('keeps apart the strengths, cannot tell, does not arise, and unmarked, which is never zero', () => {
		const marks = said(
			'contradicted',
			'strong',
			'strong',
			'cannot-tell',
			'does-not-arise',
			undefined
		);
		expect(distributionOf([...marks, { reason: 'a note without an answer' }])).toEqual({
			strengths: [1, 0, 0, 0, 2, 0],
			cannotTell: 1,
			doesNotArise: 1,
			unmarked: 2
		});
	});
});

describe('the median of an element', () => {
	it('is the middle one of an odd number', () => {
		expect(median('weak', 'conclusive', 'strong')).toEqual({ least: 4, most: 4 });
	});
	it('of an even number is the lower and the upper middle: nothing is averaged', () => {
		expect(median('weak', 'conclusive', 'weak', 'strong')).toEqual({ least: 2, most: 4 });
	});
	it('leaves out who has not marked', () => {
		expect(median('strong', undefined, undefined, undefined)).toEqual({ least: 4, most: 4 });
		expect(median(undefined, undefined)).toBeUndefined();
	});
	it('takes “cannot tell” as anything from 0 to 5', () => {
		expect(median('cannot-tell')).toEqual({ least: 0, most: 5 });
		expect(median('strong', 'strong', 'cannot-tell')).toEqual({ least: 4, most: 4 });
		expect(median('strong', 'cannot-tell', 'cannot-tell')).toEqual({ least: 0, most: 5 });
		expect(median('weak', 'strong', 'cannot-tell')).toEqual({ least: 2, most: 4 });
	});
	it('has shown no strength where the middle one cannot tell: what cannot be told is not shown', () => {
		const shown = (...given: (Answer | undefined)[]) =>
			shownMedianOf(distributionOf(said(...given)));
		expect(shown('cannot-tell')).toEqual({ least: -1, most: -1 });
		expect(shown('strong', 'strong', 'cannot-tell')).toEqual({ least: 4, most: 4 });
		expect(shown('strong', 'cannot-tell', 'cannot-tell')).toEqual({ least: -1, most: -1 });
		expect(shown('strong', 'cannot-tell')).toEqual({ least: -1, most: 4 });
		expect(shown(undefined)).toBeUndefined();
	});
	it('is that it does not arise only when more than half say so', () => {
		expect(median('does-not-arise', 'does-not-arise', 'weak')).toBe('does-not-arise');
		expect(median('does-not-arise', 'weak')).toEqual({ least: 2, most: 2 });
	});
	it('is what one finds by sorting what each leaves possible', () => {
		const answer = fc.constantFrom(...answers.filter((one) => one !== 'does-not-arise'));
		fc.assert(
			fc.property(fc.array(answer, { minLength: 1, maxLength: 12 }), (given) => {
				const sorted = (open: number) =>
					given.map((one) => level(one) ?? open).sort((a, b) => a - b);
				const [leasts, mosts] = [sorted(0), sorted(5)];
				expect(median(...given)).toEqual({
					least: leasts[Math.ceil(given.length / 2) - 1],
					most: mosts[Math.floor(given.length / 2)]
				});
			})
		);
	});
});

describe('how far a class is at odds', () => {
	const odds = (...given: Answer[]) => oddsOf(distributionOf(said(...given)), 4);
	it('is nothing where all give the same', () => {
		expect(odds('weak', 'weak', 'weak')).toEqual({ off: 0, divided: false });
		expect(odds('cannot-tell')).toEqual({ off: 0, divided: false });
	});
	it('is the levels that people are off the median, all together', () => {
		expect(odds('weak', 'strong', 'strong', 'conclusive').off).toBe(3);
	});
	it('is divided where some reach the standard and others fall short', () => {
		expect(odds('arguable', 'strong').divided).toBe(true);
		expect(odds('strong', 'conclusive').divided).toBe(false);
	});
	it('does not depend on which middle of an even number is taken', () => {
		expect(odds('weak', 'weak', 'strong', 'strong').off).toBe(4);
	});
});

describe('what moved', () => {
	const pairs = (...moves: [from: Answer | undefined, to: Answer | undefined][]) =>
		movementOf(
			moves.map(([from, to]) => [from && { answer: from }, to && { answer: to }] as const)
		);
	it('is a matrix of first marks against second ones', () => {
		expect(
			pairs(['weak', 'strong'], ['weak', 'strong'], ['strong', 'weak'], ['weak', 'weak'])
		).toEqual({
			cells: [
				['weak', 'weak', 1],
				['weak', 'strong', 2],
				['strong', 'weak', 1]
			],
			up: 2,
			down: 1,
			same: 1
		});
	});
	it('counts as up or down only what is on the scale both times', () => {
		expect(
			pairs(
				['cannot-tell', 'strong'],
				[undefined, 'weak'],
				['weak', undefined],
				[undefined, undefined]
			)
		).toEqual({
			cells: [
				['weak', 'unmarked', 1],
				['cannot-tell', 'strong', 1],
				['unmarked', 'weak', 1]
			],
			up: 0,
			down: 0,
			same: 0
		});
	});
});

describe('the evidence most relied on', () => {
	it('is named for each side of the standard, the most first, then by number', () => {
		const marks: RoomMark[] = [
			{ answer: 'strong', reliance: { E9: 'rely', E31: 'rely', E2: 'discount' } },
			{ answer: 'conclusive', reliance: { E31: 'rely', E14: 'rely' } },
			{ answer: 'weak', reliance: { E9: 'rely' } },
			{ answer: 'cannot-tell', reliance: { E1: 'rely' } }
		];
		expect(reliedOn(marks, 4)).toEqual({
			reach: [
				['E31', 2],
				['E9', 1],
				['E14', 1]
			],
			short: [['E9', 1]]
		});
	});
	it('is five items on each side', () => {
		const reliance = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`E${n}`, 'rely' as const]));
		expect(reliedOn([{ answer: 'weak', reliance }], 4).short.map(([id]) => id)).toEqual([
			'E1',
			'E2',
			'E3',
			'E4',
			'E5'
		]);
	});
});

describe('what a class answered of rival explanations', () => {
	const grudge = (answer?: 'excluded' | 'open', more: RoomMark = { answer: 'weak' }): RoomMark => ({
		...more,
		rivals: { 'a-grudge': { ...(answer && { answer }), reason: 'They had quarrelled.' } }
	});
	it('is counted of each, in the order of the case, with those who marked and gave no answer', () => {
		const marks = [grudge('excluded'), grudge('open'), grudge('open'), { answer: 'weak' as const }];
		expect(rivalsOf([...marks, undefined], ['error', 'a-grudge'])).toEqual({
			error: [0, 0, 4],
			'a-grudge': [1, 2, 1]
		});
	});
	it('is unanswered where there is a reason and no answer, and never excluded', () => {
		expect(rivalsOf([grudge(), grudge('open')], ['a-grudge'])).toEqual({ 'a-grudge': [0, 1, 1] });
	});
	it('counts who answered and left the element unmarked', () => {
		expect(rivalsOf([grudge('excluded', {}), {}], ['a-grudge'])).toEqual({ 'a-grudge': [1, 0, 0] });
	});
	it('is nothing where nobody answered, or answered only what the case does not have', () => {
		expect(rivalsOf([{ answer: 'weak' }, grudge()], ['a-grudge'])).toBeUndefined();
		expect(rivalsOf([grudge('open')], ['error'])).toBeUndefined();
	});
});

describe('law or evidence?', () => {
	const about = (...marks: RoomMark[]) => disputeOf(distributionOf(marks), doubtsOf(marks));
	it('asks what most causes of doubt are', () => {
		const law = { answer: 'weak', doubt: 'law' } as const;
		const fact = { answer: 'strong', doubt: 'fact' } as const;
		const source = { answer: 'strong', doubt: 'source' } as const;
		expect(about(law, law, fact)).toBe('law');
		expect(about(law, fact, source)).toBe('evidence');
		expect(about(law, fact)).toBe('both');
	});
	it('says nothing where nobody differs', () => {
		expect(about({ answer: 'weak', doubt: 'law' }, { answer: 'weak', doubt: 'fact' })).toBe('none');
	});
	it('says nothing while fewer than a quarter have named a cause', () => {
		const silent: RoomMark[] = [{ answer: 'weak' }, { answer: 'strong' }, { answer: 'weak' }];
		expect(about(...silent, { answer: 'weak', doubt: 'law' })).toBe('law');
		expect(about(...silent, { answer: 'weak' }, { answer: 'weak', doubt: 'law' })).toBe('not-said');
	});
});
