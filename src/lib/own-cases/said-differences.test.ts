import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { differencesOf } from '#lib/own-cases/differences.ts';
import { withContradiction } from './edit-contradictions.ts';
import { withItem } from './edit-items.ts';
import { withLimits, withReadFirst, withRival, withRivalItem, withSilence } from './edit-said.ts';
import { ownCase } from './own-cases.sample.ts';

/** A colleague says other things of the same case: each is shown by itself, and can be taken over. */
describe('what two versions of a case say', () => {
	const mine = ownCase().case;
	const intent = { count: 'I', element: 'genocide/chapeau/intent' };
	const killing = { count: 'I', element: 'genocide/acts/killing' };
	const [item] = mine.evidence;

	/** Theirs has an item before mine, so that the numbers of the two versions differ. */
	const theirs: Case = (() => {
		const { id: _, passage: __, ...draft } = item!;
		const more = withItem(
			{
				...mine,
				evidence: [{ ...item!, id: 'E7' }],
				bearings: mine.bearings.map((each) => ({ ...each, evidence: 'E7' }))
			},
			{ ...draft, paragraph: 3, statement: 'Some were spared.', short: 'Spared', notes: [] },
			[{ ...intent, direction: 'undermines', why: 'Spared.' }]
		);
		const named = withRival(more, killing, 'Flood', 'bcdfghjk');
		const explained = withRivalItem(named, killing, 'flood-bcdfghjk', 'excludes', {
			evidence: 'E7',
			why: 'Graves are dug.'
		});
		const odd = withContradiction(explained, {
			items: ['E7', 'E8'],
			kind: 'scope',
			why: 'Not all.',
			fresh: 'bcdfghjk'
		});
		return {
			...withLimits(
				withReadFirst(withSilence(odd, intent, 'No plan.'), killing, ['E7']),
				'One text.'
			),
			periods: [{ evidence: 'E7', from: 2022, to: 2022, words: '2022' }]
		};
	})();
	const about = (own: Case) => differencesOf(own, theirs).map((each) => each.about);

	it('is named with the numbers that the items have in mine', () => {
		expect(about(mine)).toEqual([
			'E8 of theirs',
			'the limits of the case',
			'silent on genocide/chapeau/intent, count I',
			'read first on genocide/acts/killing, count I',
			'“Flood” as another explanation of genocide/acts/killing, count I',
			'the time of E1',
			'“3,140 graves / Spared”'
		]);
	});

	it('is the same in both once all of it is taken over', () => {
		let own = mine;
		for (
			let left = differencesOf(own, theirs);
			left.length > 0;
			left = differencesOf(own, theirs)
		) {
			const next = left[0]!.take!(own);
			expect(differencesOf(next, theirs).length).toBeLessThan(left.length);
			own = next;
		}
		expect(own.rivals[0]!.excludes).toEqual([{ evidence: 'E1', why: 'Graves are dug.' }]);
		expect(own.readFirst).toEqual([{ ...killing, items: ['E1'] }]);
		expect(own.contradictions[0]!.sides.map(({ evidence }) => evidence[0])).toEqual([
			'E1',
			own.evidence.at(-1)!.id
		]);
		expect(own.periods).toEqual([{ evidence: 'E1', from: 2022, to: 2022, words: '2022' }]);
	});

	it('keeps the id of an explanation that I have under the same name', () => {
		const own = withRival(mine, killing, 'flood', 'zzzzzzzz');
		const found = differencesOf(own, theirs).find(({ key }) => key.startsWith('rival'));
		expect(found!.take!(own).rivals).toMatchObject([{ id: 'flood-zzzzzzzz', name: 'Flood' }]);
	});
});
