import { law } from '#lib/law/law.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { passageAt } from '#lib/domain/passage.ts';
import type { BroughtText } from '#lib/own-cases/import/brought-text.ts';
import { withItem } from '#lib/own-cases/edit-items.ts';
import { newCase } from '#lib/own-cases/new-case.ts';

/** A text of three paragraphs and two notes, as it was read. */
export const brought: BroughtText = {
	title: 'What Happened at Coll',
	blocks: [
		{ kind: 'heading', text: 'The wells', calls: [] },
		{
			kind: 'paragraph',
			text: 'On 9 April the wells were sealed. Nobody says why.',
			calls: [{ at: 33, mark: '1', note: 1 }]
		},
		{
			kind: 'paragraph',
			text: 'The agency counted 3,140 graves by March 2022.',
			calls: [{ at: 46, mark: '*', note: 2 }]
		},
		{ kind: 'paragraph', text: 'Some families were spared.', calls: [] },
		{ kind: 'paragraph', text: 'You may also like', calls: [], leftOut: 'after-notes' }
	],
	notes: [
		{ ordinal: 1, mark: '1', text: 'A chronology of April.', kind: 'list' },
		{ ordinal: 2, mark: '*', text: 'A count of graves.', kind: 'list' }
	],
	doubts: []
};

export const about = {
	title: 'What Happened at Coll',
	author: 'M. Rowan',
	publisher: 'The Harrow Review',
	date: '2023-05-14',
	accused: 'Kestria',
	tests: ['genocide']
};

/** The case made of it, with one item that stands in paragraph 2. */
export function ownCase(): Dossier {
	const made = newCase('own-coll001', about, brought, law, (title) => ({
		title,
		kind: 'reference'
	}));
	const text = made.case.paragraphs[1]!.text!;
	const item = {
		paragraph: 2,
		passage: passageAt(text, { from: 11, to: 31 }),
		statement: 'An agency counted 3,140 graves.',
		short: '3,140 graves',
		figures: [],
		notes: [2],
		assertedBy: { kind: 'body' as const, name: 'The agency' },
		support: 'report' as const,
		cautions: ['It could not reach every village.']
	};
	const link = {
		count: 'I',
		element: 'genocide/acts/killing',
		direction: 'supports' as const,
		why: 'Graves are of the dead.'
	};
	return { ...made, case: withItem(made.case, item, [link]) };
}
