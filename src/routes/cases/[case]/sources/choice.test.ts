import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { sourcesOf } from '#lib/domain/reliance.ts';
import { chosen, everything, notesOn, type Choice } from './choice.ts';

const sources = sourcesOf(dprk2012);
const numbers = (choice: Partial<Choice>) =>
	chosen(dprk2012.notes, sources, { ...everything, ...choice }).map(({ number }) => number);

describe('the notes of the built-in case', () => {
	it('are all there in their order when nothing is asked', () => {
		expect(numbers({})).toEqual(dprk2012.notes.map(({ number }) => number));
	});
	it('of the BBC broadcast of 2004 are four', () => {
		expect(numbers({ origin: 'bbc-access-to-evil' })).toEqual([10, 12, 13, 16]);
	});
	it('dated after the article are one', () => {
		expect(numbers({ flag: 'dated-after-article' })).toEqual([25]);
	});
	it('are found by words of author, title or publisher, in any order and case', () => {
		expect(numbers({ words: 'HAWK freedom house' })).toEqual([30]);
		expect(numbers({ words: 'gulag guardian' })).toEqual([10]);
	});
	it('by date begin with the oldest, and end with those that print none', () => {
		const order = numbers({ order: 'date' });
		expect(order[0]).toBe(37);
		expect(dprk2012.notes.find(({ number }) => number === order.at(-1))?.date).toBeUndefined();
	});
	it('by evidence items begin with the one that most is said on', () => {
		expect(numbers({ order: 'items' })[0]).toBe(4);
	});
	it('on an element are those of what bears on it, its parts’ and its act’s included', () => {
		expect(notesOn(sources, 'I:genocide/acts/transfer').has(4)).toBe(true);
		expect(notesOn(sources, 'I:genocide/acts/transfer/another-group')).toEqual(
			notesOn(sources, 'I:genocide/acts/transfer')
		);
	});
	it('asked for several things at once fit all of them', () => {
		expect(numbers({ kind: 'news', origin: 'open-doors' })).toEqual([6, 9]);
		expect(numbers({ kind: 'treaty', origin: 'open-doors' })).toEqual([]);
	});
});
