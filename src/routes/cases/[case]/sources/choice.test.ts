import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { sourcesOf } from '#lib/domain/reliance.ts';
import { law } from '#lib/law/law.ts';
import { elementNames } from '#lib/domain/outline.ts';
import { chosen, everything, notesOn, placesOf, publishersOf, type Choice } from './choice.ts';

const sources = sourcesOf(dprk2012, law.tests);
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
	it('with any flag are those that have one, whichever it is', () => {
		const [first, ...others] = dprk2012.notes;
		const one = [{ ...first!, flags: [] }, ...others.slice(0, 2)];
		const asked = { ...everything, flag: 'any' };
		expect(chosen(one, sources, asked).map(({ number }) => number)).toEqual([2, 3]);
	});
	it('of a count are those of all its elements', () => {
		const [first, fourth] = ['I', 'IV'].map((count) => notesOn(sources, `${count}:`));
		for (const number of notesOn(sources, 'I:genocide/acts/transfer'))
			expect(first!.has(number)).toBe(true);
		expect([...fourth!]).not.toEqual([...first!]);
		expect(numbers({ place: 'IV:' })).toEqual([...fourth!].sort((a, b) => a - b));
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
	it('of a publisher are those that print it, and some print none', () => {
		expect(numbers({ publisher: 'The New York Times' })).toEqual([19, 25]);
		expect(numbers({ publisher: 'U.S. Department of State' })).toEqual([23, 27]);
		expect(numbers({ publisher: 'none' })).toEqual([1, 2, 3, 4, 6, 14, 17, 22, 32, 39]);
		expect(publishersOf(dprk2012.notes).flatMap((publisher) => numbers({ publisher })).length).toBe(
			30
		);
	});
	it('are narrowed by the years they print, both included; those that print none drop out', () => {
		expect(numbers({ from: '1999', to: '2001' })).toEqual([37, 38]);
		expect(numbers({ from: '2012' })).toEqual([6, 25, 26, 35]);
		expect(numbers({ to: '2002' })).toEqual([17, 37, 38]);
		expect(numbers({ from: '2006', to: '2006' })).toEqual([9, 29, 31, 33]);
		expect(numbers({ from: '2013' })).toEqual([]);
	});
	it('are all there while a year is half typed', () => {
		expect(numbers({ from: '20' })).toHaveLength(40);
		expect(numbers({ to: 'x' })).toHaveLength(40);
	});
	it('are offered by the elements of each count in the order of the law', () => {
		const order = [...elementNames(law.tests.find(({ id }) => id === 'genocide')!.root).keys()];
		const offered = placesOf(sources, 'I', order).map(({ element }) => element);
		expect(offered).toEqual(order.filter((element) => offered.includes(element)));
		expect(new Set(offered)).toEqual(
			new Set(dprk2012.bearings.filter(({ count }) => count === 'I').map(({ element }) => element))
		);
	});
	it('asked for several things at once fit all of them', () => {
		expect(numbers({ kind: 'news', origin: 'open-doors' })).toEqual([6, 9]);
		expect(numbers({ kind: 'treaty', origin: 'open-doors' })).toEqual([]);
	});
});
