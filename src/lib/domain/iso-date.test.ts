import { expect, it } from 'vitest';
import { isLater } from './iso-date.ts';

it.each([
	['2023-03', '2023', false],
	['2023', '2023-03', false],
	['2023-03-31', '2023-03', false],
	['2024', '2023-12-31', true],
	['2023-04-01', '2023-03', true],
	['2023-03-15', '2023-03-14', true],
	['2023-03-14', '2023-03-14', false]
])('%s is later than %s: %s', (date, other, later) => {
	expect(isLater(date, other)).toBe(later);
});
