import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/case.ts';
import { dossierFaults } from '#lib/domain/dossier-faults.ts';
import { passageAt } from '#lib/domain/passage.ts';
import { differencesOf } from '#lib/own-cases/differences.ts';
import { linksOf, withChangedItem, withItem } from '#lib/own-cases/edit-items.ts';
import { withText } from '#lib/own-cases/edit-text.ts';
import { ownCase } from '#lib/own-cases/own-cases.sample.ts';

/** Two people work apart on one case: what of it is shown, and what taking it over makes of mine. */
describe('two versions of a case', () => {
	const dossier = ownCase();
	const mine = dossier.case;
	const [item] = mine.evidence;
	const { id: _, ...draft } = item!;

	const spared = (theCase: Case): Case =>
		withItem(
			theCase,
			{
				...draft,
				paragraph: 3,
				passage: passageAt(theCase.paragraphs[2]!.text!, { from: 0, to: 26 }),
				statement: 'Some were spared.',
				notes: []
			},
			[{ count: 'I', element: 'genocide/chapeau/intent', direction: 'undermines', why: 'Spared.' }]
		);

	it('an item that is taken over brings its time along', () => {
		const theirs = spared(mine);
		const added = theirs.evidence.find(({ id }) => id !== item!.id)!;
		const period = { evidence: added.id, from: 2021, to: 2021, words: '2021' };
		const timed = { ...theirs, periods: [...theirs.periods, period] };
		const [first] = differencesOf(mine, timed);
		const taken = first!.take!(mine);
		expect(taken.periods).toContainEqual(period);
		expect(differencesOf(taken, timed)).toEqual([]);
	});

	it('that are the same differ in nothing', () => {
		expect(differencesOf(mine, structuredClone(mine))).toEqual([]);
	});

	it('differ in an item that only they have, which is taken over with what it bears on', () => {
		const [difference, ...others] = differencesOf(mine, spared(mine));
		expect(others).toEqual([]);
		expect(difference).toMatchObject({ kind: 'item', about: 'E2 of theirs' });
		const taken = difference!.take!(mine);
		expect(taken.evidence.map(({ statement }) => statement)).toEqual([
			'An agency counted 3,140 graves.',
			'Some were spared.'
		]);
		expect(linksOf(taken, 'E2')).toHaveLength(1);
		expect(differencesOf(taken, spared(mine))).toEqual([]);
	});

	it('keep apart two items that got the same number', () => {
		const own = withItem(mine, { ...draft, statement: 'Mine.', paragraph: 1 }, []);
		const { passage: __, ...bare } = own.evidence.find(({ id }) => id === 'E2')!;
		const without = {
			...own,
			evidence: own.evidence.map((each) => (each.id === 'E2' ? bare : each))
		};
		const found = differencesOf(without, spared(mine));
		expect(found.map(({ about }) => about)).toEqual(['E2', 'E2 of theirs']);
		const taken = found[1]!.take!(without);
		expect(taken.evidence.map(({ id }) => id).sort()).toEqual(['E1', 'E2', 'E3']);
	});

	it('differ in a statement, and in why an item bears on an element', () => {
		const theirs = withChangedItem(
			mine,
			'E1',
			{ ...draft, statement: 'The agency counted them.' },
			[{ ...linksOf(mine, 'E1')[0]!, why: 'Each grave is a death.' }]
		);
		const found = differencesOf(mine, theirs);
		expect(found.map(({ kind }) => kind)).toEqual(['item', 'bearing']);
		const taken = found.reduce((theCase, { take }) => take!(theCase), mine);
		expect(taken.evidence).toEqual(theirs.evidence);
		expect(taken.bearings).toEqual(theirs.bearings);
		expect(
			dossierFaults({ ...dossier, case: taken }).filter(({ kind }) => kind === 'refuse')
		).toEqual([]);
	});

	it('differ in the text, which is only looked at', () => {
		const [difference] = differencesOf(mine, withText(mine, 3, 'Few families were spared.'));
		expect(difference).toMatchObject({ kind: 'text', about: 'the text, from paragraph 3' });
		expect(difference!.take).toBeUndefined();
	});
});
