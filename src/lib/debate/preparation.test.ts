import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { outline } from '#lib/domain/outlines.ts';
import { law } from '#lib/law/law.ts';
import { motionsFor } from '#lib/debate/motion.ts';
import {
	blankPreparation,
	edited,
	flipped,
	isReady,
	misfitsOf,
	owesSteelman,
	pointAt,
	Preparation,
	textLimit,
	unlocked,
	type Edit
} from '#lib/debate/preparation.ts';

const theCase = cases[0]!;
const trees = new Map(
	theCase.counts.map(({ id, test }) => [
		id,
		outline(law.tests.find((each) => each.id === test)!.root)
	])
);
const then = '2026-11-24T09:00:00.000Z';
const now = '2026-11-24T10:00:00.000Z';
const blank = blankPreparation(
	{
		law: law.version,
		case: { id: theCase.id, version: theCase.version },
		motion: { text: 'Resolved: …', counts: ['I'] },
		forum: 'icc',
		standard: 'substantial-grounds'
	},
	then
);
const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const write = (field: Extract<Edit, { kind: 'write' }>['field'], text: string): Edit => ({
	kind: 'write',
	side: 'affirmative',
	...intent,
	field,
	text
});
const after = (...edits: Edit[]) =>
	edits.reduce((preparation, edit) => edited(preparation, edit, now), blank);

describe('what a side writes', () => {
	it('is kept for that side and that element alone, and gone when it is emptied', () => {
		const written = after(write('claim', 'Intent is shown.'), write('answer', 'Scale.'));
		expect(written.affirmative.points).toEqual([
			{ ...intent, claim: 'Intent is shown.', answer: 'Scale.' }
		]);
		expect(written.negative.points).toEqual([]);
		expect(written.changed).toBe(now);
		const emptied = edited(written, write('claim', ''), now);
		expect(pointAt(emptied, 'affirmative', 'I', intent.element)).toEqual({
			...intent,
			answer: 'Scale.'
		});
		expect(edited(emptied, write('answer', ''), now).affirmative.points).toEqual([]);
	});

	it('that changes nothing is no change, and is cut where it is too long', () => {
		const written = after(write('claim', 'a'));
		expect(edited(written, write('claim', 'a'), now)).toBe(written);
		const long = after(write('claim', 'x'.repeat(textLimit + 5)));
		expect(Preparation.safeParse(long).success).toBe(true);
	});
});

describe('marks', () => {
	it('belong to one side, and a blank one is none', () => {
		const mark: Edit = { kind: 'mark', side: 'negative', ...intent, amendment: { answer: 'weak' } };
		const marked = after(mark);
		expect(marked.negative.marks).toEqual([{ ...intent, answer: 'weak', changed: now }]);
		expect(marked.affirmative.marks).toEqual([]);
		expect(after(mark, { ...mark, amendment: { answer: undefined } }).negative.marks).toEqual([]);
	});

	it('start a side from an assessment, whose own marks stay as they are', () => {
		const marks = [{ ...intent, answer: 'strong' as const, changed: then }];
		const begun = after({ kind: 'start', side: 'affirmative', marks });
		expect(begun.affirmative.marks).toEqual(marks);
		expect(begun.affirmative.marks[0]).not.toBe(marks[0]);
		expect(begun.negative.marks).toEqual([]);
	});
});

describe('the tick', () => {
	const tick: Edit = { kind: 'ready', side: 'affirmative', ready: true };

	it('is locked for a side that claims nothing', () => {
		expect(unlocked(blank, 'affirmative')).toBe(false);
		expect(edited(blank, tick, now)).toBe(blank);
	});

	it('is locked until the best case against each claim is written', () => {
		const claimed = after(write('claim', 'Intent is shown.'), write('steelman', '  '));
		expect(owesSteelman(claimed, 'affirmative')).toHaveLength(1);
		expect(edited(claimed, tick, now)).toBe(claimed);
		const fair = edited(claimed, write('steelman', 'Policy of repression explains it.'), now);
		expect(isReady(edited(fair, tick, now), 'affirmative')).toBe(true);
		expect(isReady(fair, 'affirmative')).toBe(false);
	});

	it('falls with a claim made later, and stands again when its other side is written', () => {
		const group = { ...intent, element: 'genocide/chapeau/group' };
		const ready = after(write('claim', 'a'), write('steelman', 'b'), tick);
		const more = edited(ready, { ...write('claim', 'c'), ...group } as Edit, now);
		expect(isReady(more, 'affirmative')).toBe(false);
		const fair = edited(more, { ...write('steelman', 'd'), ...group } as Edit, now);
		expect(isReady(fair, 'affirmative')).toBe(true);
	});
});

it('flipping the sides twice changes nothing but the time', () => {
	const once = flipped(blank, now);
	expect(once.front).toBe('negative');
	expect({ ...flipped(once, now), changed: then }).toEqual(blank);
	expect(once.affirmative).toBe(blank.affirmative);
});

describe('a preparation read from outside', () => {
	it('has no field that we do not know', () => {
		expect(Preparation.safeParse(blank).success).toBe(true);
		expect(Preparation.safeParse({ ...blank, extra: 1 }).success).toBe(false);
		expect(Preparation.safeParse({ ...blank, version: 2 }).success).toBe(false);
	});

	it('names the places that the case has not', () => {
		expect(misfitsOf(blank, trees, [{ id: blank.standard }])).toEqual([]);
		expect(misfitsOf(blank, trees, [{ id: 'another' }])).toEqual([
			`standard: the standard of proof “${blank.standard}” isn’t known here.`
		]);
		const strange = after({ ...write('claim', 'a'), element: 'genocide/none' } as Edit, {
			kind: 'motion',
			counts: ['IX']
		});
		expect(misfitsOf(strange, trees, [{ id: blank.standard }])).toEqual([
			'motion.counts[0]: this case has no count “IX”.',
			'affirmative.points[0].element: count I has no element “genocide/none”.'
		]);
	});
});

describe('motions', () => {
	const all = motionsFor(theCase.counts, law, 'North Korea');

	it('are offered for the responsibility to protect and for each count of a crime', () => {
		expect(all.map(({ id }) => id)).toEqual([
			'intervene',
			'failing',
			'refer',
			'resolved-I',
			'resolved-II',
			'resolved-III'
		]);
		expect(all[0]!.counts).toEqual(['IV']);
		expect(all[2]!.counts).toEqual(['I', 'II', 'III']);
	});

	it('say what is in issue, and of nobody that they are guilty', () => {
		for (const { text, counts } of all) {
			expect(text).toContain('North Korea');
			expect(text).not.toMatch(/guilt/i);
			expect(counts.every((id) => trees.has(id))).toBe(true);
		}
		expect(motionsFor(theCase.counts, law, ' ')[0]!.text).toContain('the State concerned');
	});
});
