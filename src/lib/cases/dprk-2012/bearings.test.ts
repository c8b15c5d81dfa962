import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { balances } from '#lib/domain/balance.ts';

const items = new Map(dprk2012.evidence.map((item) => [item.id, item]));
const counted = dprk2012.bearings.filter(({ direction }) => direction !== 'context');

/** The rules are in this folder's README. */
describe('the bearings of the case', () => {
	it('let no conclusion of law and no text of a law count on either side', () => {
		const concluded = counted.filter(({ evidence }) =>
			['legal-conclusion', 'legal-text'].includes(items.get(evidence)!.support)
		);
		expect(concluded.map(({ evidence, element }) => `${evidence} ${element}`)).toEqual([]);
	});

	it.each(['E103', 'E104'])('%s is a threat, and bears on no act', (id) => {
		const acts = counted.filter(
			({ evidence, element }) => evidence === id && element.includes('/acts/')
		);
		expect(acts.map(({ element }) => element)).toEqual([]);
	});

	it.each([
		['E4', 'I', 'genocide/chapeau/intent'],
		['E42', 'I', 'genocide/chapeau/intent'],
		['E86', 'II', 'genocide/chapeau/intent'],
		['E101', 'I', 'genocide/chapeau/intent'],
		['E111', 'I', 'genocide/chapeau/intent'],
		['E112', 'I', 'genocide/chapeau/intent'],
		['E70', 'III', 'cah/chapeau/policy'],
		['E80', 'III', 'cah/acts/torture'],
		['E99', 'III', 'cah/acts/murder'],
		['E124', 'I', 'genocide/chapeau/intent'],
		['E124', 'II', 'genocide/chapeau/intent']
	])('%s is shown for count %s, %s, and counted on neither side', (id, count, element) => {
		const stated = dprk2012.bearings.filter(
			(each) => each.evidence === id && each.count === count && each.element === element
		);
		expect(stated.map(({ direction }) => direction)).toEqual(['context']);
	});

	it.each([
		['E5', 'cah/acts/murder'],
		['E75', 'cah/acts/imprisonment/gravity'],
		['E78', 'cah/chapeau/knowledge'],
		['E107', 'cah/chapeau/civilian'],
		['E109', 'cah/chapeau/widespread'],
		['E110', 'cah/chapeau/policy']
	])('%s speaks against %s, as the Government’s counsel would say', (id, element) => {
		expect(
			counted.some(
				(each) =>
					each.evidence === id && each.element === element && each.direction === 'undermines'
			)
		).toBe(true);
	});

	it('give a reason wherever an element has one side only, and nowhere else', () => {
		const alone = balances(dprk2012).filter(({ oneSided }) => oneSided);
		expect(alone.filter(({ oneSided }) => !oneSided!.why)).toEqual([]);
		const places = new Set(alone.map(({ count, element }) => `${count} ${element}`));
		expect(
			dprk2012.oneSided
				.map(({ count, element }) => `${count} ${element}`)
				.filter((place) => !places.has(place))
		).toEqual([]);
	});
});
