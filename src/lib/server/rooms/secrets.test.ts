import { expect, it } from 'vitest';
import { fits, hashOf, newCode, newSecret, readCode } from '#lib/server/rooms/secrets.ts';

it('codes are of thirty letters and digits, none of which is taken for another', () => {
	const used = new Set(Array.from({ length: 2000 }, newCode).join(''));
	expect(used.size).toBe(30);
	for (const letter of 'ILOU01') expect(used.has(letter)).toBe(false);
});

it('a code is read however it is typed', () => {
	const code = newCode();
	expect(readCode(code)).toBe(code);
	expect(readCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
	for (const none of ['', code.slice(1), `${code}2`, 'ABC0EF', 'ÄBCDEF'])
		expect(readCode(none)).toBeUndefined();
});

it('a secret fits its own hash and no other', () => {
	const [one, other] = [newSecret(), newSecret()];
	expect(one).toMatch(/^[\w-]{43}$/);
	expect(fits(one, hashOf(one))).toBe(true);
	expect(fits(other, hashOf(one))).toBe(false);
	expect(fits(one, '')).toBe(false);
	expect(fits('', hashOf(one))).toBe(false);
});
