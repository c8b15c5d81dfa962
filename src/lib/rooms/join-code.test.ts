import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	codeFault,
	codeInGroups,
	codeLength,
	codeLetters,
	guessing,
	isCode,
	newCode,
	readCode
} from '#lib/rooms/join-code.ts';

const code = fc
	.array(fc.nat({ max: codeLetters.length - 1 }), { minLength: codeLength, maxLength: codeLength })
	.map((draws) => newCode(() => draws.pop()!));

describe('a join code', () => {
	it('is made of thirty letters, each once, of which none is taken for another', () => {
		expect(codeLetters).toHaveLength(30);
		expect(new Set(codeLetters).size).toBe(30);
		for (const alike of '01OILU') expect(codeLetters).not.toContain(alike);
	});
	it('has eight of them, each drawn from all thirty', () => {
		const asked: number[] = [];
		expect(newCode((limit) => (asked.push(limit), limit - 1))).toBe('ZZZZZZZZ');
		expect(asked).toEqual(Array(8).fill(30));
	});
	it.each([
		['as it stands', 'K7PM4Q'],
		['small', 'k7pm4q'],
		['with a blank in the middle', 'K7P M4Q'],
		['with dashes of any kind', 'k7-pm–4q'],
		['with blanks around it', '  k7pm4q\n'],
		['in full-width letters', 'Ｋ７ＰＭ４Ｑ'],
		['as an address', 'https://chapeau.example/rooms/K7PM4Q'],
		['with the full stop of its sentence', 'K7PM4Q.'],
		['with a comma', 'K7PM4Q,'],
		['in quotation marks', '“K7PM4Q”.'],
		['in brackets', '(k7pm4q)'],
		['in the pointed brackets of a mail', '<https://chapeau.example/rooms/K7PM4Q>'],
		['as an address with a bracket behind', 'https://chapeau.example/rooms/K7PM4Q).'],
		['as an address with a bracket behind its slash', 'https://chapeau.example/rooms/K7PM4Q/).'],
		['as an address whose bracket was escaped', 'https://chapeau.example/rooms/K7PM4Q%29.'],
		['as an address whose # was escaped', 'https://chapeau.example/rooms/K7PM4Q%23I'],
		['as an address with more after it', 'chapeau.example/rooms/k7pm4q/?from=qr#top']
	])('is read %s', (_, typed) => {
		expect(readCode(typed)).toBe('K7PM4Q');
	});
	it('of a room from before has six, and of a new one eight', () => {
		expect(readCode('k7pm-4q2r')).toBe('K7PM4Q2R');
		expect(readCode('K7PM 4Q2R')).toBe('K7PM4Q2R');
		expect(isCode('K7PM4Q')).toBe(true);
		expect(isCode('K7PM4Q2R')).toBe(true);
		expect(isCode('k7pm4q2r')).toBe(false);
		expect(codeInGroups('K7PM4Q2R')).toBe('K7PM-4Q2R');
		expect(codeInGroups('K7PM4Q')).toBe('K7PM4Q');
	});
	it('is as hard to guess as its module says, under the limits in force', () => {
		const year = 365.25 * 86_400;
		/** Until half of the guesses that find some room have been made, in seconds. */
		const found = (letters: number, perSecond: number, rooms: number) =>
			30 ** letters / rooms / perSecond;
		const { network, everybody } = guessing;
		expect(found(8, network.perSecond, 1000) / year).toBeGreaterThan(120);
		expect(found(8, everybody.perSecond, 1000) / year).toBeGreaterThan(4);
		expect(found(8, everybody.perSecond, 1) / year).toBeGreaterThan(4000);
		expect(found(6, network.perSecond, 1000) / 86_400).toBeGreaterThan(50);
		expect(found(6, everybody.perSecond, 1000) / 3600).toBeGreaterThan(40);
	});
	it('is read with a U for a V', () => {
		expect(readCode('UV2345')).toBe('VV2345');
	});
	it.each([
		'',
		'K7PM4',
		'K7PM4QQ',
		'K7PM4QQQQ',
		'K7PM40',
		'KOPM4Q',
		'KIPM4Q',
		'<b>K7',
		'ß7PM4Q',
		'K7PM4Ö'
	])('is not made out of “%s”', (typed) => {
		expect(readCode(typed)).toBeUndefined();
	});
	it('is not looked for in a book', () => {
		expect(readCode(`${' '.repeat(600)}K7PM4Q`)).toBeUndefined();
	});
	it('however it is written, stays the same code', () => {
		fc.assert(
			fc.property(
				code,
				fc.nat({ max: codeLength }),
				fc.constantFrom('', ' ', '-', '.'),
				(one, at, gap) => {
					expect(readCode(one)).toBe(one);
					expect(readCode(one.slice(0, at).toLowerCase() + gap + one.slice(at))).toBe(one);
				}
			)
		);
	});
	it('whatever is typed, is made of its letters or is none at all', () => {
		const typed = fc.string({
			unit: fc.constantFrom(...codeLetters, ...codeLetters.toLowerCase(), ...'UuO0 -/ßﬁ１'),
			minLength: 5,
			maxLength: 10
		});
		fc.assert(
			fc.property(typed, (typed) => {
				const read = readCode(typed);
				if (read === undefined) return;
				expect([6, codeLength]).toContain(read.length);
				for (const letter of read) expect(codeLetters).toContain(letter);
			})
		);
	});
	it('says what is wrong with one', () => {
		expect(codeFault('K7PM40')).toBe(
			'A code never has 0, O, 1, I or L in it. Please look at it again.'
		);
		expect(codeFault('K7P')).toBe(
			'A code has 8 letters and digits, in an older room 6. Please look at it again.'
		);
	});
});
