import { expect, it } from 'vitest';
import { headOf, withReadHead } from './read-head.ts';

const document = (title: string, author: string, date: string) =>
	headOf({ title, author, date, blocks: [], notes: [], doubts: [] });
const empty = { title: '', author: '', date: '' };
const first = document('What Happened at Coll', 'M. Rowan', '14 May 2023');

it('a document fills what nobody has written yet', () => {
	expect(withReadHead({ ...empty, author: 'Rowan, M.' }, undefined, first)).toEqual({
		title: 'What Happened at Coll',
		author: 'Rowan, M.',
		date: '2023-05-14'
	});
});

it('a second document replaces the head of the first, and nothing that the person wrote', () => {
	const shown = { ...withReadHead(empty, undefined, first), author: 'Marian Rowan' };
	expect(withReadHead(shown, first, document('The Wells of Sarn', 'A. Okoro', '2021'))).toEqual({
		title: 'The Wells of Sarn',
		author: 'Marian Rowan',
		date: '2021'
	});
});

it('a second document that says nothing of itself leaves no head of the first', () => {
	const silent = headOf({ blocks: [], notes: [], doubts: [] });
	expect(withReadHead(first, first, silent)).toEqual(empty);
});
