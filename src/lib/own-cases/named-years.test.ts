import { expect, it } from 'vitest';
import { namedYears } from './named-years.ts';
import { suggestedFigures, suggestedPeriod } from './suggestions.ts';

const yearsOf = (text: string) => namedYears(text).map(({ year }) => year);

it.each([
	['In the spring of 2021 the regiment came.', [2021]],
	['Between June and September 2021, and again in 2022, they left.', [2021, 2022]],
	['In 1994 soldiers closed the road.', [1994]],
	['The war of 1939–1945 was over.', [1939, 1945]],
	['A decree of 2019 took the language out of the schools.', [2019]],
	['2012 was the worst year.', [2012]],
	['The census of 2011 counts the group.', [2011]],
	['(2004) The Plan.', [2004]]
])('“%s” names %j', (text, years) => {
	expect(yearsOf(text)).toEqual(years);
});

it.each([
	'1800 men were shot.',
	'Some 2000 women and children were held.',
	'1950 young men were taken from the road.',
	'They burned 1700 houses.',
	'It cost $1900 in all.',
	'A crowd of a 2000-strong militia came.',
	'No. 1987 of the register says so.',
	'1,800 or 2000.5 at most.'
])('“%s” names no year', (text) => {
	expect(yearsOf(text)).toEqual([]);
	expect(suggestedPeriod(text)).toBeUndefined();
});

it('a number of people is offered as a figure, and the year beside it is not', () => {
	expect(suggestedFigures('In 1994 some 1800 men were shot.')).toEqual([
		{ value: '1800', of: 'men were shot' }
	]);
	expect(suggestedPeriod('In 1994 some 1800 men were shot.')).toEqual({
		from: 1994,
		to: 1994,
		words: '1994'
	});
});
