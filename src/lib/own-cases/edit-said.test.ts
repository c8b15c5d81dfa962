import { describe, expect, it } from 'vitest';
import { sectionsOf } from '#lib/domain/article.ts';
import { bookOf } from '#lib/domain/book.ts';
import type { Case } from '#lib/domain/case.ts';
import { passageAt } from '#lib/domain/passage.ts';
import { matrixSource } from '#lib/domain/matrix.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import { law } from '#lib/law/law.ts';
import { readCaseFile, writeCaseFile } from '#lib/own-cases/case-file.ts';
import { whyNot, withChangedContradiction, withContradiction } from './edit-contradictions.ts';
import { withChangedItem, withItem, withoutItem, withPassage } from './edit-items.ts';
import { parted, withText } from './edit-text.ts';
import {
	moved,
	nothingOnThisSide,
	withLimits,
	withOneSide,
	withoutRival,
	withoutRivalItem,
	withReadFirst,
	withRival,
	withRivalItem,
	withRivalWords,
	withSilence
} from './edit-said.ts';
import { adviceOn } from './element-advice.ts';
import { caseRefusal } from './law-check.ts';
import { ownCase } from './own-cases.sample.ts';
import { missingOfPeriod, periodAsWritten, periodOf, yearsAsWritten } from './written-period.ts';

/** What a person says of a case besides its items: what becomes of it, and where it is shown. */

const dossier = ownCase();
const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const killing = { count: 'I', element: 'genocide/acts/killing' };

/** The case with a second item, from paragraph 3, that speaks against the intent. */
const two: Case = withItem(
	dossier.case,
	{
		paragraph: 3,
		statement: 'Some families were spared.',
		short: 'Families spared',
		figures: [],
		notes: [],
		assertedBy: { kind: 'author', name: 'M. Rowan' },
		support: 'assertion',
		cautions: ['Which?']
	},
	[{ ...intent, direction: 'undermines', why: 'They were not all meant.' }]
);
const rivalOn = (theCase: Case) => withRival(theCase, intent, 'Fear of a rising', 'bcdfghjk');
const id = 'fear-of-a-rising-bcdfghjk';
const onBench = (theCase: Case, element: string) =>
	sheetOf(bookOf(theCase, 'I', dossier.law), element)!.element;

describe('what is said of an element', () => {
	it('is that the text is silent, until somebody takes that out', () => {
		const silent = withSilence(two, intent, '  Nobody speaks of a plan. ');
		expect(onBench(silent, intent.element).silence).toBe('Nobody speaks of a plan.');
		expect(matrixSource(silent, law.tests).silences).toHaveLength(1);
		expect(withSilence(silent, intent, 'Nobody speaks of a plan.')).toBe(silent);
		expect(withSilence(silent, intent, '').silences).toEqual([]);
	});

	it('is why all the evidence stands on one side', () => {
		const said = withOneSide(two, intent, 'The text argues against itself here.');
		expect(adviceOn(two, dossier.law, intent).map(({ path }) => path)).toContain('case.oneSided');
		expect(adviceOn(said, dossier.law, intent)).toEqual([]);
		const [advice] = adviceOn(two, dossier.law, intent);
		expect(`${advice!.value}. ${advice!.mend}`).not.toMatch(/chapeau\/intent|oneSided/);
	});

	it('may name paragraphs of the article, and only those', () => {
		const silent = (why: string) =>
			adviceOn(
				withSilence(two, { ...killing, element: 'genocide/acts/births' }, why),
				dossier.law,
				{ ...killing, element: 'genocide/acts/births' }
			);
		expect(silent('¶2 speaks of graves alone.')).toEqual([]);
		expect(silent('¶9 speaks of graves alone.').map(({ value }) => value)).toEqual(['¶9']);
	});

	it('is which items are read first, in the order that is chosen', () => {
		const { id: _, ...draft } = two.evidence[1]!;
		const many = Array.from({ length: 7 }).reduce<Case>(
			(theCase) =>
				withItem(theCase, draft, [{ ...intent, direction: 'undermines', why: 'Spared.' }]),
			two
		);
		const first = withReadFirst(many, intent, ['E5', 'E3', 'E5']);
		expect(onBench(first, intent.element).readFirst).toEqual(['E5', 'E3']);
		const sheet = sheetOf(bookOf(first, 'I', dossier.law), intent.element, true)!;
		expect(sheet.bears.map(({ evidence }) => evidence.id)).toEqual(['E5', 'E3']);
		expect(moved(['E5', 'E3', 'E4'], 'E4', -1)).toEqual(['E5', 'E4', 'E3']);
		expect(moved(['E5', 'E3'], 'E5', -1)).toEqual(['E5', 'E3']);
		expect(withReadFirst(first, intent, []).readFirst).toEqual([]);
		expect(withoutItem(first, 'E5').readFirst).toEqual([{ ...intent, items: ['E3'] }]);
	});

	it('is another explanation, with the items that fit it and those that it does not explain', () => {
		const bare = rivalOn(two);
		expect(bare.rivals[0]).toMatchObject({ id, absence: nothingOnThisSide });
		const fits = withRivalItem(bare, intent, id, 'speaksFor', { evidence: 'E2', why: 'Spared.' });
		const both = withRivalItem(fits, intent, id, 'excludes', { evidence: 'E1', why: 'Graves.' });
		expect(onBench(both, intent.element).rivals).toEqual([
			{
				id,
				name: 'Fear of a rising',
				statement: 'Not set out yet.',
				speaksFor: [{ evidence: 'E2', why: 'Spared.' }],
				excludes: [{ evidence: 'E1', why: 'Graves.' }]
			}
		]);
		const turned = withRivalItem(both, intent, id, 'speaksFor', { evidence: 'E1', why: 'Few.' });
		expect(turned.rivals[0]).toMatchObject({ excludes: [], absence: nothingOnThisSide });
		expect(withoutRivalItem(both, intent, id, 'E1').rivals[0]!.absence).toBe(nothingOnThisSide);
		expect(withoutItem(both, 'E2').rivals[0]).toMatchObject({
			speaksFor: [],
			absence: nothingOnThisSide
		});
		expect(withoutRival(both, intent, id).rivals).toEqual([]);
	});

	it('is one explanation under one name, wherever it stands', () => {
		const here = withRivalWords(rivalOn(two), intent, id, { statement: 'They feared a rising.' });
		const there = withRival(here, killing, 'fear of a RISING', 'zzzzzzzz');
		expect(there.rivals.map((rival) => rival.id)).toEqual([id, id]);
		expect(there.rivals[1]!.statement).toBe('They feared a rising.');
		const renamed = withRivalWords(there, killing, id, { name: 'Fear' });
		expect(renamed.rivals.map(({ name }) => name)).toEqual(['Fear', 'Fear']);
		expect(rivalOn(here)).toBe(here);
		// Two of one name could not be told apart.
		const both = withRival(here, intent, 'A plan', 'zzzzzzzz');
		expect(withRivalWords(both, intent, id, { name: ' a PLAN' })).toBe(both);
		expect(withRivalWords(both, intent, id, { name: 'FEAR of a rising' }).rivals[0]!.name).toBe(
			'FEAR of a rising'
		);
	});

	it('is advised upon as in any case, and only as far as it is said of that element', () => {
		const fits = withRivalItem(rivalOn(two), intent, id, 'speaksFor', {
			evidence: 'E1',
			why: 'Graves.'
		});
		expect(adviceOn(fits, dossier.law, intent).map(({ path }) => path)).toContain(
			'case.rivals[0].speaksFor[0].evidence'
		);
		expect(adviceOn(fits, dossier.law, killing).some(({ path }) => /rivals/.test(path))).toBe(
			false
		);
	});
});

describe('two items that do not go together', () => {
	const made = { kind: 'scope', why: 'All were meant, or not.', fresh: 'bcdfghjk' } as const;
	const odd = withContradiction(two, { items: ['E2', 'E1'], ...made });

	it('are a contradiction of the article, of the elements that they bear on', () => {
		expect(odd.contradictions).toEqual([
			{
				id: 'graves-families-spared-bcdfghjk',
				title: '3,140 graves / Families spared',
				kind: 'scope',
				sides: [
					{ paragraph: 2, evidence: ['E1'], says: 'An agency counted 3,140 graves.' },
					{ paragraph: 3, evidence: ['E2'], says: 'Some families were spared.' }
				],
				why: 'All were meant, or not.',
				touches: [intent, killing]
			}
		]);
		expect(
			sectionsOf(odd)[0]!.paragraphs.map(({ contradictions }) => contradictions.length)
		).toEqual([0, 1, 1]);
	});

	it('need an element that either of them bears on, and are of the article', () => {
		const bare = { ...two, bearings: [] };
		expect(whyNot(bare, ['E1', 'E2'])).toMatch(/^Link one of the two/);
		expect(withContradiction(bare, { items: ['E1', 'E2'], ...made })).toBe(bare);
		expect(whyNot(two, ['E1', 'E1'])).toBe('Choose another item.');
	});

	it('follow an item to another paragraph', () => {
		const { id: _, ...draft } = odd.evidence[0]!;
		const elsewhere = withChangedItem(odd, 'E1', { ...draft, paragraph: 1 }, []);
		expect(elsewhere.contradictions[0]!.sides.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
		const text = odd.paragraphs[0]!.text!;
		const again = withPassage(odd, 'E2', passageAt(text, { from: 0, to: 10 }), 1);
		expect(again.contradictions[0]!.sides.map(({ paragraph }) => paragraph)).toEqual([2, 1]);
	});

	it('go with their items where a paragraph is parted', () => {
		const before = 'They dug for weeks.';
		const longer = withText(odd, 2, `${before} ${odd.paragraphs[1]!.text}`);
		const halves = parted(longer, 2, before.length);
		expect(halves.evidence.map(({ paragraph }) => paragraph)).toEqual([3, 4]);
		expect(halves.contradictions[0]!.sides.map(({ paragraph }) => paragraph)).toEqual([3, 4]);
	});

	it('are one no more once an item of them is taken out, and stay where two sides are left', () => {
		expect(withoutItem(odd, 'E1').contradictions).toEqual([]);
		const third = withChangedContradiction(odd, odd.contradictions[0]!.id, (was) => ({
			...was,
			sides: [...was.sides, { paragraph: 1, evidence: [], notes: [1], says: 'The note differs.' }]
		}));
		expect(withoutItem(third, 'E1').contradictions[0]!.sides.map(({ says }) => says)).toEqual([
			'Some families were spared.',
			'The note differs.'
		]);
		expect(withoutItem(withoutItem(third, 'E1'), 'E2').contradictions).toEqual([]);
	});
});

it('what is said is the same again from the file, and is refused as the file would be', () => {
	const said = withLimits(
		withContradiction(
			withSilence(
				withRivalItem(rivalOn(two), intent, id, 'speaksFor', { evidence: 'E2', why: 'Spared.' }),
				killing,
				'Nothing.'
			),
			{ items: ['E1', 'E2'], kind: 'logic', why: 'It matters.', fresh: 'bcdfghjk' }
		),
		' One text alone.\n\nNobody was asked. '
	);
	expect(said.limits).toEqual(['One text alone.', 'Nobody was asked.']);
	const whole = { ...dossier, case: said };
	const opened = readCaseFile('a.json', new TextEncoder().encode(writeCaseFile(whole, true)));
	expect(opened).toEqual({ ok: true, dossier: whole });
	const dangling = withReadFirst(said, intent, ['E99']);
	expect(caseRefusal(said, dangling, dossier.law)).toMatch(/^“E99”/);
	// What was refused before is not held against what is changed now.
	expect(caseRefusal(dangling, withSilence(dangling, intent, ''), dossier.law)).toBeUndefined();
	const touching = withChangedContradiction(said, said.contradictions[0]!.id, (was) => ({
		...was,
		touches: [{ count: 'I', element: 'nowhere' }]
	}));
	expect(caseRefusal(said, touching, dossier.law)).toMatch(/nowhere/);
});

describe('the time of an item', () => {
	it.each([
		['spring of 1993', { from: 1993, to: 1993 }],
		['1990 to 1994', { from: 1990, to: 1994 }],
		['until 1994', { to: 1994 }]
	])('is read from its words: %s', (words, years) => {
		expect(periodOf(words)).toEqual({ ...years, words });
		expect(periodAsWritten({ evidence: 'E1', words, ...years })).toEqual({ period: words });
	});

	it('has years of its own where the words have none, or others', () => {
		const years = { from: '1990', to: '1994' };
		expect(periodOf('under the old king', years)).toEqual({
			from: 1990,
			to: 1994,
			words: 'under the old king'
		});
		const open = { evidence: 'E1', to: 2012, words: 'to this day' };
		const written = periodAsWritten(open);
		expect(written).toEqual({ period: 'to this day', years: { from: '', to: '2012' } });
		expect({ evidence: 'E1', ...periodOf(written.period, written.years) }).toEqual(open);
	});

	it('may be before our era', () => {
		const caesar = { evidence: 'E1', from: -44, to: -44, words: 'the Ides of March' };
		const { period, years } = periodAsWritten(caesar);
		expect(missingOfPeriod(period, years)).toBe('');
		expect({ evidence: 'E1', ...periodOf(period, years) }).toEqual(caesar);
		expect(periodOf(period, { from: '−50', to: '-44' })).toMatchObject({ from: -50, to: -44 });
	});

	it('shows the years that its words have, to be corrected', () => {
		expect(yearsAsWritten('in 1993 (reported in 2001)')).toEqual({ from: '1993', to: '2001' });
		expect(yearsAsWritten('until 1993')).toEqual({ from: '', to: '1993' });
		expect(yearsAsWritten('under the old king')).toEqual({ from: '', to: '' });
	});

	it('is missing something where no year can be told, or where it ends before it begins', () => {
		expect(missingOfPeriod('under the old king')).toMatch(/^Give the time with its year/);
		expect(missingOfPeriod('then', { from: '1994', to: '1990' })).toMatch(/ends before it begins/);
		expect(missingOfPeriod('then', { from: '', to: 'MCM' })).toMatch(/in digits/);
		expect(missingOfPeriod('in 1994')).toBe('');
	});
});
