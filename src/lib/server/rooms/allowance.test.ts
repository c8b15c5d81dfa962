import { expect, it } from 'vitest';
import { allowance } from '#lib/server/rooms/allowance.ts';

it('gives so much at once, then so much a second, to each alone', () => {
	let clock = 0;
	const guesses = allowance({ atOnce: 3, perSecond: 0.5, now: () => clock });
	expect([1, 2, 3, 4].map(() => guesses.take('a'))).toEqual([true, true, true, false]);
	expect(guesses.has('a')).toBe(false);
	expect(guesses.take('b')).toBe(true);
	clock += 2000;
	expect([guesses.take('a'), guesses.take('a')]).toEqual([true, false]);
	clock += 3_600_000;
	expect([1, 2, 3, 4].map(() => guesses.take('a'))).toEqual([true, true, true, false]);
});
