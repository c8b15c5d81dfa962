import { describe, expect, it } from 'vitest';
import { bearsOn, sectionsOf } from '#lib/domain/article.ts';
import type { Bearing, Case } from '#lib/domain/case.ts';
import { elementNames, type Outline } from '#lib/domain/outline.ts';

const bears = (
	evidence: string,
	count: string,
	element: string,
	direction: Bearing['direction']
): Bearing => ({ evidence, count, element, direction, why: 'It does.' });

const item = (id: string, paragraph: number): Case['evidence'][number] => ({
	id,
	paragraph,
	statement: `The article says ${id}.`,
	short: id,
	figures: [],
	notes: [],
	assertedBy: { kind: 'author', name: 'A. Author' },
	support: 'assertion',
	cautions: []
});

const particulars = { group: 'Owners', acts: 'Taking', whose: 'A gang', when: 'In 2011' };

const theCase: Case = {
	id: 'theft',
	version: 1,
	title: 'A theft',
	article: { title: 'A theft', author: 'A. Author', publisher: 'A Paper', date: '2012' },
	limits: [],
	corrections: [],
	counts: [
		{ id: 'I', test: 'theft', title: 'Of bread', theory: 'Bread was taken.', particulars },
		{ id: 'II', test: 'theft', title: 'Of salt', theory: 'Salt was taken.', particulars }
	],
	actors: [],
	paragraphs: [
		{ number: 1, opens: 'It is said', summary: 'Asks.' },
		{ number: 2, heading: 'Bread', opens: 'The bread', summary: 'Tells.' },
		{ number: 3, opens: 'Nobody saw', summary: 'Doubts.' }
	],
	notes: [],
	origins: [],
	evidence: [item('E1', 1), item('E2', 3), item('E3', 3)],
	bearings: [
		bears('E2', 'II', 'theft/take', 'context'),
		bears('E2', 'I', 'theft/intent', 'undermines'),
		bears('E2', 'I', 'theft/take', 'supports'),
		bears('E2', 'I', 'theft/keep', 'supports'),
		bears('E3', 'I', 'theft/take', 'supports')
	],
	silences: [],
	oneSided: [],
	readFirst: [],
	rivals: [],
	contradictions: [
		{
			id: 'seen-or-not',
			title: 'Seen, or not',
			kind: 'logic',
			sides: [
				{ paragraph: 1, evidence: ['E1'], says: 'Seen.' },
				{ paragraph: 3, evidence: ['E2'], says: 'Not seen.' }
			],
			why: 'A witness is needed.',
			touches: [{ count: 'I', element: 'theft/take' }]
		}
	],
	periods: [],
	victims: [],
	jurisdiction: []
};

const test: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		{
			kind: 'element',
			id: 'theft/take',
			label: 'Taking',
			split: {
				kind: 'all',
				id: 'theft/take/elements',
				label: 'Elements',
				of: [{ kind: 'element', id: 'theft/take/hold', label: 'Holding' }]
			}
		},
		{ kind: 'element', id: 'theft/intent', label: 'Intent' }
	]
};

describe('the shape of an article', () => {
	it('opens a section with each heading, and one without a heading before the first', () => {
		expect(
			sectionsOf(theCase).map(({ heading, paragraphs }) => [
				heading,
				paragraphs.map((p) => p.number)
			])
		).toEqual([
			['', [1]],
			['Bread', [2, 3]]
		]);
	});

	it('puts each item under its paragraph', () => {
		const items = sectionsOf(theCase).flatMap(({ paragraphs }) =>
			paragraphs.map((paragraph) => paragraph.items.map(({ id }) => id))
		);
		expect(items).toEqual([['E1'], [], ['E2', 'E3']]);
	});

	it('names a contradiction at each paragraph that is a side of it, and at no other', () => {
		const named = sectionsOf(theCase).flatMap(({ paragraphs }) =>
			paragraphs.map(({ contradictions }) => contradictions.map(({ id }) => id))
		);
		expect(named).toEqual([['seen-or-not'], [], ['seen-or-not']]);
	});

	it('says what an item bears on count by count, what it supports first', () => {
		expect(bearsOn(theCase, 'E2')).toEqual([
			{ count: 'I', direction: 'supports', elements: ['theft/take', 'theft/keep'] },
			{ count: 'I', direction: 'undermines', elements: ['theft/intent'] },
			{ count: 'II', direction: 'context', elements: ['theft/take'] }
		]);
		expect(bearsOn(theCase, 'E1')).toEqual([]);
	});

	it('calls a part of an element by both names', () => {
		expect(Object.fromEntries(elementNames(test))).toEqual({
			'theft/take': 'Taking',
			'theft/take/hold': 'Taking: Holding',
			'theft/intent': 'Intent'
		});
	});
});
