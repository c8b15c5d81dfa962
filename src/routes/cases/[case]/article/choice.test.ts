import { describe, expect, it } from 'vitest';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { itemsOutside, sectionsOf } from '#lib/domain/article.ts';
import type { Mark } from '#lib/domain/mark.ts';
import { elementNames } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import { chosen, everything, placesIn, type Choice } from './choice.ts';

const sections = sectionsOf(dprk2012);
const changed = '2026-11-24T09:00:00.000Z';
const marks: Mark[] = [
	{
		count: 'I',
		element: 'genocide/chapeau/intent',
		answer: 'weak',
		reliance: { E13: 'rely', E15: 'discount' },
		changed
	}
];
const found = (choice: Partial<Choice>) =>
	chosen(sections, marks, { ...everything, ...choice }).flatMap(({ paragraphs }) =>
		paragraphs.flatMap(({ items }) => items)
	);
const ids = (choice: Partial<Choice>) => found(choice).map(({ id }) => id);
const all = dprk2012.evidence.filter(({ paragraph }) => paragraph !== undefined);

describe('the items of the built-in article', () => {
	it('are all there when nothing is asked, and none where no paragraph has one', () => {
		expect(ids({})).toHaveLength(all.length);
		expect(chosen(sections, marks, { ...everything, words: 'zzz' })).toEqual([]);
	});
	it('of a note are those that cite it; those that cite none are asserted', () => {
		expect(found({ note: '24' }).every(({ notes }) => notes.includes(24))).toBe(true);
		expect(ids({ note: '24' })).toContain('E76');
		expect(found({ note: 'none' }).length).toBe(
			all.filter(({ notes }) => notes.length === 0).length
		);
	});
	it('of an element are what bears on it in any direction; of a count, on any of its elements', () => {
		const intent = ids({ place: 'I:genocide/chapeau/intent' });
		const bearing = new Set(
			dprk2012.bearings
				.filter(({ count, element }) => count === 'I' && element === 'genocide/chapeau/intent')
				.map(({ evidence }) => evidence)
		);
		expect(intent).toEqual(all.map(({ id }) => id).filter((id) => bearing.has(id)));
		expect(ids({ place: 'I:' }).length).toBeGreaterThan(intent.length);
	});
	it('are told by what the marks do with them, at the element that is chosen', () => {
		expect(ids({ use: 'rely' })).toEqual(['E13']);
		expect(ids({ use: 'discount' })).toEqual(['E15']);
		expect(ids({ use: 'none' })).toHaveLength(all.length - 2);
		expect(ids({ use: 'rely', place: 'I:genocide/acts/killing' })).toEqual([]);
	});
	it('are found by words of theirs or of their paragraph, in any order and case', () => {
		expect(ids({ words: 'TORTURED brutally' })).toContain('E31');
		const { opens, items } = sections
			.flatMap(({ paragraphs }) => paragraphs)
			.find((each) => each.items.length > 1)!;
		expect(ids({ words: opens })).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
	});
});

it('elements are offered where something bears on them, in the order of the law', () => {
	const names = new Map(law.tests.flatMap(({ root }) => [...elementNames(root)]));
	const items = [...found({}), ...itemsOutside(dprk2012)];
	const places = placesIn(items, names);
	expect([...places.keys()].sort()).toEqual(dprk2012.counts.map(({ id }) => id));
	const [first] = places.get('I')!;
	expect(first).toBe('genocide/chapeau/group');
});
