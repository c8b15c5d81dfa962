import { expect, it } from 'vitest';
import {
	dayInWords,
	localDay,
	localDayInWords,
	momentInWords,
	nearMomentInWords,
	timeInWords,
	today
} from '#lib/domain/day.ts';

it('says a day in words, whatever the clock of the reader', () => {
	expect(dayInWords('2009-03-04')).toBe('4 March 2009');
	expect(dayInWords('2026-12-31T23:59:00.000Z')).toBe('31 December 2026');
});

it('leaves a date as it is given where it names no day', () => {
	for (const date of ['2009', '2009-03', '2009-13-01', 'June 10, 2012', ''])
		expect(dayInWords(date)).toBe(date);
});

it('takes for today the day where the reader is', () => {
	expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
	expect(today(new Date(2026, 10, 28, 23, 59))).toBe('2026-11-28');
});

it('takes for the day of a moment that where the reader is', () => {
	expect(localDay(new Date(2026, 10, 29, 0, 1).toISOString())).toBe('2026-11-29');
	expect(localDay(new Date(2026, 10, 28, 23, 59).toISOString())).toBe('2026-11-28');
});

it('says a moment where the reader is', () => {
	expect(momentInWords(new Date(2026, 10, 28, 14, 9).toISOString())).toBe(
		'28 November 2026, 14:09'
	);
});

it('says the day and the time of a moment where the reader is', () => {
	const moment = new Date(2026, 10, 8, 0, 5).toISOString();
	expect(localDayInWords(moment)).toBe('8 November 2026');
	expect(nearMomentInWords(moment)).toBe('8 November at 00:05');
	expect(timeInWords(moment)).toBe('00:05');
	expect(timeInWords(new Date(2026, 10, 28, 14, 9).getTime())).toBe('14:09');
});
