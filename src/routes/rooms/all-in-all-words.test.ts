import { expect, it } from 'vitest';
import { besideClassFindings, besideOwnFinding } from './all-in-all-words.ts';

it('says how a first impression stands to one’s own elements, and never what is so', () => {
	const said = (
		answer: Parameters<typeof besideOwnFinding>[0],
		outcome: 'made-out' | 'not-made-out' | 'open'
	) => besideOwnFinding(answer, { outcome }, 4);
	expect(said('strong', 'made-out')).toBe('Both meet the standard.');
	expect(said('cannot-tell', 'not-made-out')).toBe('Neither meets the standard.');
	expect(said('conclusive', 'not-made-out')).toContain('element by element you did not');
	expect(said('weak', 'made-out')).toContain('element by element you met it');
	expect(said('weak', 'open')).toContain('not marked');
	expect(said(undefined, 'made-out')).toBe('You did not mark it all in all.');
	expect(besideOwnFinding('weak', undefined, 4)).toContain('none of its elements');
});

it('says the same of a class in numbers, and nothing where nobody is on a side', () => {
	const none = { 'made-out': 0, 'not-made-out': 0, open: 0, judged: 0, 'not-heard': 0 };
	expect(
		besideClassFindings({
			against: { reaches: { ...none, 'made-out': 1, 'not-made-out': 4, open: 2 }, short: none }
		})
	).toEqual([
		'Of 7 who were at or above the standard all in all, 1 makes out the count on their own elements and 4 do not; for 2 it is open.'
	]);
	expect(besideClassFindings({ tooFew: true })).toEqual([]);
});
