import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';

const counted = dprk2012.bearings.filter(({ direction }) => direction !== 'context');

/** The rules are in this folder's README. */
describe('the bearings of the case', () => {
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
		['E124', 'II', 'genocide/chapeau/intent'],
		// The second reading, for either side.
		['E7', 'I', 'genocide/chapeau/group'],
		['E52', 'I', 'genocide/chapeau/group'],
		['E115', 'I', 'genocide/chapeau/group'],
		['E56', 'I', 'genocide/chapeau/intent'],
		['E117', 'I', 'genocide/chapeau/intent'],
		['E110', 'I', 'genocide/acts/conditions/calculated'],
		['E30', 'II', 'genocide/chapeau/intent'],
		['E72', 'II', 'genocide/chapeau/intent'],
		['E88', 'II', 'genocide/acts/killing/members'],
		['E66', 'III', 'cah/chapeau/attack'],
		['E65', 'III', 'cah/chapeau/civilian'],
		['E48', 'III', 'cah/chapeau/widespread'],
		['E6', 'III', 'cah/chapeau/systematic'],
		['E82', 'III', 'cah/chapeau/systematic'],
		['E75', 'III', 'cah/chapeau/systematic'],
		['E25', 'III', 'cah/chapeau/policy'],
		['E29', 'III', 'cah/chapeau/policy'],
		['E18', 'III', 'cah/acts/extermination'],
		['E117', 'III', 'cah/acts/enslavement'],
		['E16', 'III', 'cah/acts/persecution/deprivation'],
		['E44', 'III', 'cah/acts/persecution/ground/political'],
		['E66', 'IV', 'r2p/failure'],
		['E113', 'IV', 'r2p/failure'],
		['E45', 'IV', 'r2p/security-council'],
		['E114', 'IV', 'r2p/security-council'],
		['E123', 'IV', 'r2p/security-council'],
		// The second reader, for either side.
		['E8', 'I', 'genocide/chapeau/intent'],
		['E18', 'I', 'genocide/acts/killing'],
		['E18', 'I', 'genocide/chapeau/part'],
		['E18', 'I', 'genocide/chapeau/pattern'],
		['E23', 'I', 'genocide/chapeau/part'],
		['E20', 'I', 'genocide/acts/births'],
		['E35', 'I', 'genocide/acts/conditions'],
		['E40', 'I', 'genocide/acts/killing/members'],
		['E51', 'I', 'genocide/acts/killing/killed'],
		['E125', 'I', 'genocide/acts/killing/killed'],
		['E75', 'II', 'genocide/chapeau/intent'],
		['E78', 'II', 'genocide/acts/harm/threatens'],
		['E78', 'II', 'genocide/state/intent'],
		['E79', 'II', 'genocide/acts/births/intended'],
		['E58', 'III', 'cah/chapeau/attack'],
		['E60', 'III', 'cah/chapeau/attack'],
		['E47', 'III', 'cah/chapeau/policy'],
		['E57', 'III', 'cah/chapeau/policy'],
		['E75', 'III', 'cah/chapeau/policy'],
		['E78', 'III', 'cah/chapeau/policy'],
		['E78', 'III', 'cah/chapeau/knowledge'],
		['E96', 'III', 'cah/chapeau/nexus'],
		['E51', 'III', 'cah/acts/murder'],
		['E125', 'III', 'cah/acts/murder'],
		['E56', 'III', 'cah/acts/murder/mental'],
		['E113', 'III', 'cah/acts/extermination'],
		['E12', 'III', 'cah/acts/enslavement'],
		['E66', 'III', 'cah/acts/deportation/displaced'],
		['E96', 'III', 'cah/acts/imprisonment'],
		['E7', 'III', 'cah/acts/persecution/ground/political'],
		['E96', 'III', 'cah/acts/persecution/ground/political'],
		['E115', 'III', 'cah/acts/persecution/ground/political'],
		['E116', 'III', 'cah/acts/persecution/ground/political'],
		['E79', 'III', 'cah/acts/persecution/ground/gender'],
		['E39', 'III', 'cah/acts/persecution/targeting'],
		['E86', 'IV', 'r2p/failure'],
		['E125', 'IV', 'r2p/failure'],
		['E70', 'IV', 'r2p/means/suited'],
		['E114', 'IV', 'r2p/means/need'],
		['E114', 'IV', 'r2p/peaceful-means']
	])('%s is shown for count %s, %s, and counted on neither side', (id, count, element) => {
		const stated = dprk2012.bearings.filter(
			(each) => each.evidence === id && each.count === count && each.element === element
		);
		expect(stated.map(({ direction }) => direction)).toEqual(['context']);
	});

	it.each([
		['E5', 'cah/acts/murder'],
		['E75', 'cah/acts/imprisonment/gravity'],
		['E107', 'cah/chapeau/civilian'],
		['E109', 'cah/chapeau/widespread'],
		['E110', 'cah/chapeau/policy'],
		['E85', 'genocide/chapeau/intent'],
		['E115', 'genocide/acts/conditions/calculated'],
		['E72', 'cah/acts/persecution/in-fact'],
		['E36', 'cah/acts/deportation/border'],
		['E110', 'r2p/state/unmet'],
		['E43', 'r2p/means/suited'],
		// The second reader.
		['E34', 'genocide/acts/killing/members'],
		['E37', 'genocide/chapeau/intent'],
		['E74', 'genocide/chapeau/intent'],
		['E84', 'genocide/chapeau/intent'],
		['E64', 'genocide/acts/births/intended'],
		['E72', 'cah/acts/persecution/targeting'],
		['E75', 'cah/acts/persecution/targeting'],
		['E36', 'cah/acts/persecution/ground/religious'],
		['E84', 'cah/acts/persecution/ground/ethnic'],
		['E84', 'cah/acts/persecution/ground/racial'],
		['E109', 'cah/acts/extermination/mass-killing'],
		['E110', 'r2p/failure'],
		['E45', 'r2p/peaceful-means'],
		['E61', 'r2p/peaceful-means']
	])('%s speaks against %s, as the Government’s counsel would say', (id, element) => {
		expect(
			counted.some(
				(each) =>
					each.evidence === id && each.element === element && each.direction === 'undermines'
			)
		).toBe(true);
	});

	it.each([
		['E34', 'I', 'genocide/chapeau/pattern'],
		['E38', 'I', 'genocide/acts/killing/intentional'],
		['E62', 'II', 'genocide/state/intent'],
		['E87', 'II', 'genocide/acts/births/intended'],
		['E54', 'III', 'cah/acts/murder/likely-death'],
		['E88', 'III', 'cah/chapeau/attack'],
		['E104', 'III', 'cah/chapeau/policy'],
		['E85', 'III', 'cah/acts/persecution/discriminatory-intent'],
		['E88', 'IV', 'r2p/failure']
	])('%s speaks for count %s, %s, as the author’s counsel would say', (id, count, element) => {
		expect(
			counted.some(
				(each) =>
					each.evidence === id &&
					each.count === count &&
					each.element === element &&
					each.direction === 'supports'
			)
		).toBe(true);
	});

	it('reach what custom, the ICJ and the three pillars ask for, or say that nothing does', () => {
		const spoken = new Set(
			[...dprk2012.bearings, ...dprk2012.silences].map(
				({ count, element }) => `${count} ${element}`
			)
		);
		const state = ['in-force', 'attributable', 'intent'].map((each) => `state/${each}`);
		const duties = ['prevention/risk', 'prevention/means', 'prevention/committed'];
		const others = ['punishment/failure', 'complicity/aid', 'complicity/knowledge'];
		for (const count of ['I', 'II'])
			for (const each of [...state, ...duties, ...others])
				expect(spoken, `${count} ${each}`).toContain(`${count} genocide/${each}`);
		for (const each of ['torture/purpose', 'murder/likely-death', 'imprisonment/arbitrary'])
			expect(spoken).toContain(`III cah/acts/${each}`);
		for (const each of ['state/risk', 'state/unmet', 'means/need', 'means/suited'])
			expect(spoken).toContain(`IV r2p/${each}`);
	});
});
