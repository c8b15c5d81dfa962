import { afterEach, expect, it, vi } from 'vitest';
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

afterEach(() => void vi.useRealTimers());

it('comes back although the clock is set back, and no sooner when it is set ahead', () => {
	vi.useFakeTimers();
	const joins = allowance({ atOnce: 2, perSecond: 1 });
	expect([joins.take('a'), joins.take('a'), joins.take('a')]).toEqual([true, true, false]);
	vi.setSystemTime(Date.now() + 3_600_000);
	expect(joins.has('a')).toBe(false);
	vi.setSystemTime(Date.now() - 7_200_000);
	vi.advanceTimersByTime(1000);
	expect(joins.take('a')).toBe(true);
});

it('keeps no more in mind than it may, and those who are active before the others', () => {
	let clock = 0;
	const guesses = allowance({ atOnce: 2, perSecond: 0.001, most: 100, now: () => clock });
	guesses.take('active');
	guesses.take('active');
	for (let at = 0; at < 1000; at += 1) {
		clock += 1;
		guesses.take(`2001:db8::${at}`);
		guesses.has('active');
		if (at % 50 === 0) guesses.take('active');
	}
	expect(guesses.size).toBeLessThanOrEqual(100);
	expect(guesses.has('active')).toBe(false);
});

it('lets a thing cost more, and makes wait for it afterwards', () => {
	let clock = 0;
	const bytes = allowance({ atOnce: 10, perSecond: 1, now: () => clock });
	expect([bytes.take('a', 25), bytes.take('a', 25)]).toEqual([true, false]);
	clock += 15_000;
	expect(bytes.take('a', 1)).toBe(false);
	clock += 1000;
	expect(bytes.take('a', 1)).toBe(true);
});
