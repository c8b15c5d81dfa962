import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { outline } from '#lib/domain/outlines.ts';
import { law } from '#lib/law/law.ts';
import { motionsFor } from '#lib/debate/motion.ts';
import {
	blankOwnMotion,
	blankPreparation,
	edited,
	flipped,
	isReady,
	KeptPreparation,
	misfitsOf,
	noCount,
	OwnMotion,
	ownMotionFaults,
	owesSteelman,
	pointAt,
	preparationForward,
	Preparation,
	preparedWith,
	textLimit,
	titleOf,
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
		expect(Preparation.safeParse({ ...blank, version: 3 }).success).toBe(false);
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

describe('a preparation of the first version', () => {
	const {
		name: _name,
		definitions: _definitions,
		contentions: _contentions,
		...fields
	} = after(write('claim', 'Intent is shown.'), {
		kind: 'mark',
		side: 'negative',
		...intent,
		amendment: { answer: 'weak' }
	});
	const old = { ...fields, version: 1 };

	it('opens with all that was written and marked in it', () => {
		const read = KeptPreparation.parse(JSON.parse(JSON.stringify(old)));
		expect(read).toEqual({ ...old, version: 2, name: '', definitions: {}, contentions: [] });
		expect(misfitsOf(read, trees, [{ id: blank.standard }])).toEqual([]);
	});

	it('takes an edit as it is kept', () => {
		const kept = preparationForward(old as unknown as Preparation);
		const next = edited(kept, { kind: 'contend', id: 'a', label: 'Feasibility' }, now);
		expect(KeptPreparation.parse(next).contentions).toEqual([{ id: 'a', label: 'Feasibility' }]);
		expect(preparationForward(next)).toBe(next);
	});
});

describe('what was chosen and brought for a claim', () => {
	const place = { side: 'affirmative', ...intent } as const;
	const use = (evidence: string, on = true): Edit => ({ kind: 'use', ...place, evidence, on });
	const card = (quotation: string, citation: string): Edit => ({
		kind: 'card',
		...place,
		card: { id: 'one', quotation, citation }
	});
	const point = (of: Preparation) => pointAt(of, 'affirmative', intent.count, intent.element);

	it('is kept in the order of choosing, and let go again', () => {
		const two = after(use('E2'), use('E1'), use('E2'));
		expect(point(two)?.uses).toEqual(['E2', 'E1']);
		expect(point(edited(two, use('E2', false), now))?.uses).toEqual(['E1']);
		expect(after(use('E2'), use('E2', false)).affirmative.points).toEqual([]);
	});

	it('is a card until neither its words nor its place are left', () => {
		const one = after(card('Words.', ''), card('Words.', 'Book, p. 3'));
		expect(point(one)?.cards).toEqual([{ id: 'one', quotation: 'Words.', citation: 'Book, p. 3' }]);
		expect(edited(one, card(' ', ''), now).affirmative.points).toEqual([]);
		expect(Preparation.safeParse(one).success).toBe(true);
	});
});

describe('a contention', () => {
	const contend = (id: string, label: string): Edit => ({ kind: 'contend', id, label });

	it('is added, named anew and taken away, unless something is written on it', () => {
		const one = after(contend('a', ' Feasibility '), contend('a', 'Means'));
		expect(one.contentions).toEqual([{ id: 'a', label: 'Means' }]);
		expect(edited(one, contend('a', ''), now).contentions).toEqual([]);
		const claimed = edited(
			one,
			{ ...write('claim', 'Ships are there.'), count: noCount, element: 'a' } as Edit,
			now
		);
		expect(edited(claimed, contend('a', ''), now)).toBe(claimed);
		expect(misfitsOf(claimed, trees, [{ id: blank.standard }])).toEqual([]);
		expect(misfitsOf({ ...claimed, contentions: [] }, trees, [{ id: blank.standard }])).toEqual([
			'affirmative.points[0].element: there is no contention “a”.'
		]);
	});
});

describe('a motion without a case', () => {
	it('is prepared with contentions, opened again, and held to having no count', () => {
		const begun = preparedWith(
			preparedWith(blankOwnMotion(then), { kind: 'word', text: 'Ban zoos.' }, now),
			{ kind: 'contend', id: 'a', label: 'Animals suffer' },
			now
		);
		expect(OwnMotion.parse(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
		expect(titleOf(begun)).toBe('Ban zoos.');
		expect(ownMotionFaults(begun)).toEqual([]);
		const strange = preparedWith(begun, { ...write('claim', 'x') } as never, now);
		expect(ownMotionFaults(strange)).toEqual([
			'affirmative.points[0].count: without a case there is no count “I”.'
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
