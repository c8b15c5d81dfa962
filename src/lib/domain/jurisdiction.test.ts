import { describe, expect, it } from 'vitest';
import { jurisdictionIn, timingOf } from '#lib/domain/jurisdiction-in.ts';
import { timingWords } from '#lib/domain/jurisdiction.ts';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';

describe('when the conduct of an item lies, seen from 1 July 2002', () => {
	const at = (from: number | undefined, to: number) =>
		timingOf({ ...(from !== undefined && { from }), to }, '2002-07-01');

	it('is before it, where all of it is', () => {
		expect(at(1994, 1998)).toBe('before');
		expect(at(undefined, 1945)).toBe('before');
		expect(at(2001, 2001)).toBe('before');
	});
	it('is after it, where it begins in a later year', () => {
		expect(at(2003, 2012)).toBe('after');
		expect(at(2011, 2011)).toBe('after');
	});
	it('is on both sides where it goes on, and where the article gives the year alone', () => {
		expect(at(1945, 2012)).toBe('partly');
		expect(at(undefined, 2012)).toBe('partly');
		expect(at(2002, 2002)).toBe('partly');
	});
	it('cannot be told where the article gives no time: it is not taken to be after', () => {
		expect(timingOf(undefined, '2002-07-01')).toBe('untold');
	});
	it('of a day that begins a year takes that year as after', () => {
		expect(timingOf({ from: 1993, to: 1993 }, '1993-01-01')).toBe('after');
	});
});

describe('what stands in the way of a forum in the built-in case', () => {
	const [theCase] = cases;
	const of = (forum: string) =>
		jurisdictionIn(
			theCase!,
			law.forums.find(({ id }) => id === forum)!
		);

	it('is, at the ICC, that the State is no party and was not referred, and the day of entry into force', () => {
		const icc = of('icc')!;
		expect(icc.missing?.says).toMatch(/not a party to the Rome Statute/);
		expect(icc.missing?.says).toMatch(/referred/);
		expect(icc.since).toMatchObject({ day: '1 July 2002', source: 'Rome Statute, Art. 11(1)' });
	});
	it('leaves the famine of 1994–98 before that day, and what the article dates to 2011 after it', () => {
		const { since } = of('icc')!;
		expect(since!.before).toContain('E110');
		expect(timingWords(since, 'E110')).toBe('conduct before 1 July 2002');
		expect(timingWords(since, 'E24')).toBe('conduct before and after 1 July 2002');
		expect(timingWords(since, 'E101')).toBe('');
		expect(timingWords(since, 'E72')).toBe('time of the conduct not given');
	});
	it('does not touch what is nobody’s conduct: the believers of before 1945 are still a group', () => {
		expect(timingWords(of('icc')!.since, 'E22')).toBe('');
	});
	it('is nothing under custom and at the ICJ, of which the case names nothing', () => {
		expect(of('custom')).toBeUndefined();
		expect(of('icj')).toBeUndefined();
	});
	it('names forums that the law has', () => {
		const known = law.forums.map(({ id }) => id) as string[];
		for (const { forum } of theCase!.jurisdiction) expect(known).toContain(forum);
	});
});
