import { expect, it } from 'vitest';
import { partnerWords } from './partner-words.ts';

const partner = (...names: (string | undefined)[]) => ({
	key: 'I:intent',
	place: 3,
	with: names.map((name) => ({ ...(name && { name }), answer: 'weak' as const }))
});

it('says with whom to talk, by name or by place, and that nobody is left', () => {
	expect(partnerWords(partner('Bo'))).toBe('Talk with Bo.');
	expect(partnerWords(partner('Bo', 'Cy'))).toBe('Talk with Bo and Cy.');
	expect(partnerWords(partner(undefined))).toBe('Go to place 3 and talk with whoever is there.');
	expect(partnerWords(partner())).toBe('Your partner has left. Join another pair.');
});
