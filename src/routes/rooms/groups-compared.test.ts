import { expect, it } from 'vitest';
import { distributionOf } from '#lib/rooms/tally.ts';
import type { Answer } from '#lib/domain/strength.ts';
import { answersOfTables } from './groups-compared.ts';

const table = (...given: (Answer | undefined)[]) =>
	distributionOf(given.map((answer) => (answer ? { answer } : undefined)));

it('tables stand at the answer that they gave, by their numbers', () => {
	expect(
		answersOfTables({
			'10': table('strong', 'strong'),
			'2': table('strong'),
			'3': table('cannot-tell', 'cannot-tell'),
			// One has come to it since, and marked nothing.
			'4': table('weak', 'weak', undefined),
			'5': table(undefined, undefined)
		})
	).toEqual([
		{ position: 'weak', tables: [{ table: '4', of: '' }] },
		{
			position: 'strong',
			tables: [
				{ table: '2', of: '' },
				{ table: '10', of: '' }
			]
		},
		{ position: 'cannot-tell', tables: [{ table: '3', of: '' }] },
		{ position: 'unmarked', tables: [{ table: '5', of: '' }] }
	]);
});

it('a table that somebody came to from another is at both answers, with how many', () => {
	expect(answersOfTables({ '1': table('weak', 'strong', 'strong') })).toEqual([
		{ position: 'weak', tables: [{ table: '1', of: ' (1 of 3)' }] },
		{ position: 'strong', tables: [{ table: '1', of: ' (2 of 3)' }] }
	]);
});
