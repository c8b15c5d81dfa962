import { expect, it } from 'vitest';
import { fits, hashOf, newSecret } from '#lib/server/rooms/secrets.ts';

it('a secret fits its own hash and no other', () => {
	const [one, other] = [newSecret(), newSecret()];
	expect(one).toMatch(/^[\w-]{43}$/);
	expect(fits(one, hashOf(one))).toBe(true);
	expect(fits(other, hashOf(one))).toBe(false);
	expect(fits(one, '')).toBe(false);
	expect(fits('', hashOf(one))).toBe(false);
});
