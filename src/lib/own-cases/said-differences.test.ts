import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { differencesOf } from '#lib/own-cases/differences.ts';
import { withContradiction } from './edit-contradictions.ts';
import { withItem, withoutItem } from './edit-items.ts';
import {
	withLimits,
	withReadFirst,
	withRival,
	withRivalItem,
	withRivalWords,
	withSilence
} from './edit-said.ts';
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

	const named = (own: Case, other: Case, key: string) =>
		differencesOf(own, other).find((each) => each.key.startsWith(key));

	it('waits for an item of theirs that is not mine yet, so that nothing is taken over in part', () => {
		const first = withReadFirst(theirs, killing, ['E7', 'E8']);
		const mineFirst = withReadFirst(mine, killing, ['E1']);
		const found = named(mineFirst, first, 'read first')!;
		expect(found).toMatchObject({ mine: 'E1', theirs: 'E1, E8 of theirs' });
		expect(found.take).toBeUndefined();
		expect(found.first).toBe('Take over E8 of theirs first: it is named there.');
		const rival = withRivalItem(theirs, killing, 'flood-bcdfghjk', 'speaksFor', {
			evidence: 'E8',
			why: 'Few.'
		});
		expect(named(mine, rival, 'rival')).toMatchObject({ first: /^Take over E8/ });
		expect(named(mine, theirs, 'contradiction')).toMatchObject({ first: /^Take over E8/ });
		const taken = differencesOf(mine, theirs)[0]!.take!(mine);
		const then = named(taken, theirs, 'contradiction')!.take!(taken);
		expect(then.contradictions.map(({ sides }) => sides.length)).toEqual([2]);
		// What was taken over here is taken out again in another tab.
		expect(named(taken, theirs, 'contradiction')!.take!(mine)).toBe(mine);
	});

	it('keeps two contradictions of the same items apart, in whatever order they name them', () => {
		const at = differencesOf(mine, theirs)[0]!.take!(mine);
		const second = at.evidence.find(({ id }) => id !== 'E1')!.id;
		const odd = (theCase: Case, kind: 'figure' | 'date', fresh: string) =>
			withContradiction(theCase, { items: ['E1', second], kind, why: 'It matters.', fresh });
		const one = odd(at, 'figure', 'bbbbbbbb');
		const both = odd(odd(at, 'figure', 'cccccccc'), 'date', 'dddddddd');
		const turned = {
			...both,
			contradictions: both.contradictions.map((each) => ({
				...each,
				sides: each.sides.toReversed()
			}))
		};
		const [found, ...more] = differencesOf(one, turned);
		expect(more).toEqual([]);
		const taken = found!.take!(one);
		expect(taken.contradictions.map(({ kind }) => kind)).toEqual(['figure', 'date']);
		expect(taken.contradictions[0]).toEqual(one.contradictions[0]);
		expect(differencesOf(taken, turned)).toEqual([]);
	});

	it('takes over the new name of an explanation wherever it stands, unless another has it', () => {
		const id = 'flood-bcdfghjk';
		const own = withRival(withRival(mine, killing, 'Flood', 'bcdfghjk'), intent, 'Flood', 'x');
		const renamed = withRivalWords(own, killing, id, { name: 'Great flood' });
		const taken = named(own, renamed, 'rival')!.take!(own);
		expect(taken.rivals.map((each) => `${each.id} ${each.name}`)).toEqual([
			`${id} Great flood`,
			`${id} Great flood`
		]);
		expect(differencesOf(taken, renamed)).toEqual([]);
		const another = withRival(own, killing, 'Great flood', 'zzzzzzzz');
		expect(named(another, renamed, 'rival')).toMatchObject({ first: /^Another explanation/ });
	});

	it('leaves alone another explanation that has the same name', () => {
		const own = withRival(withRival(mine, killing, 'Flood', 'b'), killing, 'Fear', 'c');
		// Before the editor refused it, one could be renamed to the name of another.
		const two = { ...own, rivals: own.rivals.map((each) => ({ ...each, name: 'Flood' })) };
		const other = withRivalWords(own, killing, 'flood-b', { statement: 'The river rose.' });
		const found = differencesOf(two, { ...other, rivals: [other.rivals[0]!] });
		expect(found.map(({ take }) => take!(two).rivals.map(({ id }) => id))).toEqual([
			['flood-b', 'fear-c'],
			['flood-b']
		]);
	});

	it('says who was harmed, which comes along with an item and is taken over by itself', () => {
		const harmed = {
			...theirs,
			victims: ['E7', 'E8'].map((evidence) => ({ evidence, of: ['Villagers'] }))
		};
		const taken = differencesOf(mine, harmed)[0]!.take!(mine);
		const second = taken.evidence.find(({ id }) => id !== 'E1')!.id;
		expect(taken.victims).toEqual([{ evidence: second, of: ['Villagers'] }]);
		const all = named(taken, harmed, 'victims')!.take!(taken);
		expect(all.victims.map(({ evidence }) => evidence)).toEqual([second, 'E1']);
		expect(named(all, withoutItem(harmed, 'E8'), 'victims')).toBeUndefined();
	});

	it('of a count that I lack, or that has another test here, is only looked at', () => {
		for (const counts of [[], [{ ...mine.counts[0]!, test: 'cah' }]]) {
			const other = { ...mine, counts, bearings: [] };
			const own = withItem(other, { ...mine.evidence[0]!, statement: 'x' }, []);
			const found = differencesOf(own, theirs).filter(({ key }) =>
				/^(silences|rival|read first|bearing)/.test(key)
			);
			expect(found.length).toBeGreaterThan(2);
			for (const each of found) {
				expect(each.take).toBeUndefined();
				expect(each.first).toMatch(/count I|Count I/);
			}
		}
	});
});
