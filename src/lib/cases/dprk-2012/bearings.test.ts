import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { balances } from '#lib/domain/balance.ts';
import { firstOnEachSide, readsWhole } from '#lib/domain/read-first.ts';

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

	it('name what to read first wherever an element has more than six items, three a side at most', () => {
		const places = new Map<string, Set<string>>();
		for (const { count, element, evidence } of dprk2012.bearings) {
			const place = `${count} ${element}`;
			places.set(place, (places.get(place) ?? new Set()).add(evidence));
		}
		const long = [...places].filter(([, ids]) => ids.size > readsWhole).map(([place]) => place);
		expect(dprk2012.readFirst.map(({ count, element }) => `${count} ${element}`).sort()).toEqual(
			long.sort()
		);
		for (const { count, element, items } of dprk2012.readFirst) {
			const sides = { supports: new Set<string>(), undermines: new Set<string>() };
			for (const each of counted)
				if (each.count === count && each.element === element)
					sides[each.direction as keyof typeof sides].add(each.evidence);
			for (const id of items)
				expect(sides.supports.has(id) || sides.undermines.has(id), `${element} ${id}`).toBe(true);
			const named = (side: Set<string>) => items.filter((id) => side.has(id)).length;
			const fair = Math.min(firstOnEachSide, sides.supports.size, sides.undermines.size);
			expect(named(sides.supports), element).toBeGreaterThanOrEqual(fair);
			expect(named(sides.undermines), element).toBeGreaterThanOrEqual(fair);
			for (const side of [sides.supports, sides.undermines])
				expect(items.filter((id) => side.has(id)).length, element).toBeLessThanOrEqual(
					firstOnEachSide +
						items.filter((id) => sides.supports.has(id) && sides.undermines.has(id)).length
				);
		}
	});
});
