import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import {
	concerns,
	fallen,
	fallout,
	footing,
	nothingAside,
	reliedOn,
	restsOn,
	sourcesOf,
	type Aside,
	type Relying,
	type Sources
} from '#lib/domain/reliance.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import { strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';

/** A theft. Two newspapers (1, 2) retell one neighbour; the third note is a photograph; E4 cites nothing. */
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		{ kind: 'element', id: 'theft/take', label: 'Taking' },
		{ kind: 'element', id: 'theft/intent', label: 'Intent' }
	]
};
const docket = { counts: [{ id: 'I', test: 'theft' }], tests: new Map([['theft', theft]]) };
const on = (element: string, evidence: string, direction = 'supports' as const) => ({
	count: 'I',
	element: `theft/${element}`,
	evidence,
	direction
});
const sources: Sources = {
	notes: [
		{ number: 1, origins: ['neighbour'] },
		{ number: 2, origins: ['neighbour'] },
		{ number: 3, origins: ['photograph'] },
		{ number: 4, origins: ['neighbour', 'photograph'] }
	],
	evidence: [
		{ id: 'E1', notes: [1] },
		{ id: 'E2', notes: [1, 2] },
		{ id: 'E3', notes: [3] },
		{ id: 'E4', notes: [] },
		{ id: 'E5', notes: [2] }
	],
	within: {},
	bearings: [
		on('take', 'E1'),
		on('take', 'E2'),
		on('take', 'E3'),
		on('take', 'E4'),
		on('intent', 'E1'),
		{ ...on('intent', 'E5'), direction: 'undermines' }
	]
};
const aside = (notes: number[], origins: string[] = []) => ({
	notes: new Set(notes),
	origins: new Set(origins)
});
const mark = (element: string, answer: Relying['answer'], reliance?: Relying['reliance']) => {
	const place = { count: 'I', element: `theft/${element}` };
	return [markKey(place.count, place.element), { ...place, answer, reliance }] as const;
};
const falls = (marks: (readonly [string, Relying])[], set: Aside) =>
	fallout(sources, { docket, marks: new Map(marks), forum: 'icc' }, set);

describe('an origin set aside', () => {
	it('takes with it every note that retells nothing else', () => {
		expect([...fallen(sources.notes, aside([], ['neighbour']))]).toEqual([1, 2]);
		expect([...fallen(sources.notes, aside([], ['neighbour', 'photograph']))]).toEqual([
			1, 2, 3, 4
		]);
	});
});

describe('a note set aside', () => {
	it('takes the items that cite nothing else, and weakens those that do', () => {
		const { lost, weakened } = falls([], aside([1]));
		expect(lost).toEqual(['E1']);
		expect(weakened).toEqual(['E2']);
	});
	it('leaves an element with fewer notes, though not with fewer origins', () => {
		const { elements } = falls([], aside([1]));
		expect(elements).toContainEqual({
			count: 'I',
			element: 'theft/take',
			before: { items: 3, notes: 3, origins: 2 },
			after: { items: 2, notes: 2, origins: 2 }
		});
	});
});

describe('a mark loses its footing', () => {
	it('when the items it names are without a note, whatever else there is', () => {
		const strong = mark('take', 'strong', { E1: 'rely' });
		expect(falls([strong], aside([1])).marks).toEqual([{ count: 'I', element: 'theft/take' }]);
		expect(falls([strong], aside([2])).marks).toEqual([]);
	});
	it('where it names none, when everything cited that points its way is', () => {
		const strong = mark('take', 'strong');
		expect(falls([strong], aside([1, 2])).marks).toEqual([]);
		expect(falls([strong], aside([1, 2, 3])).marks).toHaveLength(1);
		const without = mark('take', 'strong', { E3: 'set-aside' });
		expect(falls([without], aside([1, 2])).marks).toHaveLength(1);
	});
	it('as contradicted, when what undermines it is', () => {
		const contradicted = mark('intent', 'contradicted');
		expect(falls([contradicted], aside([1])).marks).toEqual([]);
		expect(falls([contradicted], aside([2])).marks).toHaveLength(1);
	});
	it('never where the answer rests on nothing being there', () => {
		for (const answer of ['unsupported', 'cannot-tell', 'does-not-arise'] as const)
			expect(falls([mark('take', answer)], aside([1, 2, 3, 4])).marks).toEqual([]);
	});
	it('never where it relied on the article’s word alone from the start', () => {
		expect(falls([mark('take', 'weak', { E4: 'rely' })], aside([1, 2, 3])).marks).toEqual([]);
	});
});

describe('the finding after it', () => {
	it('is open where a mark has lost its footing, and never counts it as nothing', () => {
		const marks = [mark('take', 'strong'), mark('intent', 'strong', { E1: 'rely' })];
		const before = evaluate(docket, new Map(marks), 'icc').get('I')!.root;
		expect([before.least, before.most]).toEqual([4, 4]);
		const after = falls(marks, aside([1])).findings.get('I')!.root;
		expect([after.least, after.most]).toEqual([0, 4]);
	});
	it('is the same when nothing is set aside', () => {
		const marks = [mark('take', 'strong'), mark('intent', 'weak')];
		expect(falls(marks, nothingAside).findings).toEqual(evaluate(docket, new Map(marks), 'icc'));
	});
});

describe('on the built-in case', () => {
	const theCase = cases[0]!;
	const all = sourcesOf(theCase, law.tests);
	const tests = new Map(law.tests.map(({ id, root }) => [id, root as Outline]));
	const real = { counts: theCase.counts, tests };
	const places = [
		...new Map(all.bearings.map((b) => [markKey(b.count, b.element), b])).values()
	].map(({ count, element }) => ({ count, element }));
	const someMarks = fc
		.array(
			fc.record({
				place: fc.constantFrom(...places),
				answer: fc.constantFrom(...strengths)
			}),
			{ maxLength: 30 }
		)
		.map(
			(made) =>
				new Map(
					made.map(({ place, answer }) => [
						markKey(place.count, place.element),
						{ ...place, answer }
					])
				)
		);
	const someNotes = fc.uniqueArray(fc.integer({ min: 1, max: 40 }));

	it('a mark relies on what the bench shows for its element, pointing its way', () => {
		for (const count of theCase.counts) {
			const book = bookOf(theCase, count.id, law);
			for (const { id } of book.elements) {
				const shown = sheetOf(book, id)!.bears.filter((each) => each.direction === 'supports');
				const relied = reliedOn({ count: count.id, element: id, answer: 'strong' }, all);
				expect(relied).toEqual(new Set(shown.map(({ evidence }) => evidence.id)));
			}
		}
	});
	it('what falls with some notes falls with more of them, and findings only open', () => {
		fc.assert(
			fc.property(someMarks, someNotes, someNotes, (marks, few, others) => {
				const less = fallout(all, { docket: real, marks, forum: 'icc' }, aside(few));
				const more = fallout(
					all,
					{ docket: real, marks, forum: 'icc' },
					aside([...few, ...others])
				);
				for (const each of less.lost) expect(more.lost).toContain(each);
				for (const each of less.marks) expect(more.marks).toContainEqual(each);
				const before = evaluate(real, marks, 'icc');
				for (const [count, { root }] of less.findings) {
					const wider = more.findings.get(count)!.root;
					expect(root.least).toBeLessThanOrEqual(before.get(count)!.root.least);
					expect(root.most).toBeGreaterThanOrEqual(before.get(count)!.root.most);
					expect(wider.least).toBeLessThanOrEqual(root.least);
					expect(wider.most).toBeGreaterThanOrEqual(root.most);
				}
			}),
			{ numRuns: 40 }
		);
	});
	it('an origin set aside is all its notes set aside, where they have no other', () => {
		for (const { id } of theCase.origins) {
			const notes = theCase.notes.filter(({ origins }) => origins.every((each) => each === id));
			const numbers = notes.map(({ number }) => number);
			expect(fallen(all.notes, aside([], [id]))).toEqual(new Set(numbers));
		}
	});
	it('every note bears something, and every element’s footing is no larger than the case', () => {
		for (const { number } of theCase.notes)
			expect(restsOn(all, new Set([number])).items).not.toEqual([]);
		for (const place of places) {
			const { notes, origins } = footing(all, place, nothingAside);
			expect(notes).toBeLessThanOrEqual(40);
			expect(origins).toBeLessThanOrEqual(theCase.origins.length);
		}
	});
});

it('evidence on an act concerns its parts, and the other way round, but not its neighbours', () => {
	// What is a part of what is told by the tree, never by an id.
	const within = { mental: 'killing', foresight: 'mental', killed: 'killing' };
	const concerned = (one: string, other: string) => concerns({ within }, one, other);
	expect(concerned('killing', 'mental')).toBe(true);
	expect(concerned('mental', 'killing')).toBe(true);
	expect(concerned('killing', 'foresight')).toBe(true);
	expect(concerned('killing', 'killing/by-other')).toBe(false);
	expect(concerned('mental', 'killed')).toBe(false);
});
