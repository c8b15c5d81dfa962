import { expect, it } from 'vitest';
import { printedMarks, toldApart } from './printed-mark.ts';

const notes = [
	{ number: 1, mark: '1' },
	{ number: 2, mark: '*' },
	// A new chapter, in which they are counted anew.
	{ number: 3, mark: '1' },
	{ number: 4 }
];

it('has notes as the article prints them, and by their number where it says nothing', () => {
	expect(printedMarks(notes, [2, 3, 4, 9])).toEqual(['*', '1', '4', '9']);
});

it('tells notes of one mark apart by their numbers', () => {
	expect(notes.map(toldApart(notes))).toEqual(['1 (no. 1)', '*', '1 (no. 3)', '4']);
});
