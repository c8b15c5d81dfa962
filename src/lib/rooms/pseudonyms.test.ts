import { expect, it } from 'vitest';
import { newPseudonym } from '#lib/rooms/pseudonyms.ts';

it('gives a thousand people names of their own', () => {
	let draw = 7;
	const below = (limit: number) => (draw = (draw * 48271) % 2147483647) % limit;
	const taken = new Set<string>();
	for (let at = 0; at < 1000; at += 1) taken.add(newPseudonym(taken, below));
	expect(taken.size).toBe(1000);
	for (const name of taken) expect(name).toMatch(/^[A-Z][a-z]+( \d+)?$/);
});
