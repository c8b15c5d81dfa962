import { expect, it } from 'vitest';
import { consultedWords } from './consulted.ts';

const consulted = { date: '2026-11-30' };
const unread = [{ number: 1 }, { number: 2, mark: '*' }, { number: 3 }];

it('says nothing where nobody says that they have read a source', () => {
	expect(consultedWords([])).toBe('');
	expect(consultedWords(unread)).toBe('');
});

it('says which sources somebody has read, by the marks that are printed', () => {
	expect(consultedWords(unread.map((note) => (note.mark ? { ...note, consulted } : note)))).toBe(
		'Whoever prepared this case says that they have read what 1 of its 3 notes cites (note *). They do not say so of the others.'
	);
});

it('says that all are read only where all are', () => {
	expect(consultedWords(unread.map((note) => ({ ...note, consulted })))).toBe(
		'Whoever prepared this case says that they have read what all 3 of its notes cite.'
	);
});
