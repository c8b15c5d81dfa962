import { expect, it } from 'vitest';
import { canBeRead } from './plain-http.ts';

it.each([
	['http://192.168.1.20:3000', true],
	['http://chapeau.school.example', true],
	['http://localhost.school.example', true],
	['http://127.school.example', true],
	['http://localhost:3000', false],
	['http://chapeau.localhost', false],
	['http://127.0.0.1:3000', false],
	['http://[::1]:3000', false],
	['https://chapeau.example', false]
])('what goes over %s can be read on the way: %s', (address, read) => {
	expect(canBeRead(new URL(address) as unknown as Location)).toBe(read);
});
