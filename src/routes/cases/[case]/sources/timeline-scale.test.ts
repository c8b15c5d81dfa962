import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineScale } from './timeline-scale.ts';

describe('the years above the sources', () => {
	it('begin with the first source where nothing is cited for what was long before', () => {
		const { first, bend, ticks, at } = timelineScale([2012.2, 2019.7, 2021], [2019], 2024);
		expect({ first, bend, ticks }).toEqual({
			first: 2012,
			bend: undefined,
			ticks: [2012, 2016, 2020]
		});
		expect([at(2012), at(2018), at(2024)]).toEqual([0, 50, 100]);
	});

	it('are closer together before the first source where it is cited for what was long before', () => {
		const { first, bend, ticks, at } = timelineScale([1994, 2011.9], [1945, 1994], 2013);
		expect({ first, bend, ticks }).toEqual({
			first: 1945,
			bend: 1994,
			ticks: [1945, 1994, 1998, 2002, 2006, 2010]
		});
		expect([at(1945), at(1994), at(2013)]).toEqual([0, 22, 100]);
	});

	it('serve an article of another century', () => {
		expect(timelineScale([1915.4, 1916], [1915], 1917)).toMatchObject({
			first: 1915,
			ticks: [1915, 1916]
		});
	});

	it('never turn back, whatever the dates are, and keep within the width', () => {
		const year = fc.integer({ min: -500, max: 9999 });
		fc.assert(
			fc.property(fc.array(year), fc.array(year), year, fc.array(year), (one, two, end, asked) => {
				const { at, ticks } = timelineScale(one, two, end);
				const places = [...asked].sort((a, b) => a - b).map(at);
				expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
				expect(places).toEqual([...places].sort((a, b) => a - b));
				expect(ticks.length).toBeLessThanOrEqual(12);
			})
		);
	});
});
