import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionsIn, rightToLeft } from '#lib/export/direction.ts';

describe('the direction of a text', () => {
	it.each([
		['Hebrew', 'המסמך אומר', true],
		['Arabic', 'الإبادة', true],
		['Arabic after a figure and a quotation mark', '7) “الإبادة”', true],
		['Hebrew that begins with a word in Latin letters', 'ICC אומר', false],
		['English with a word in Hebrew', 'The word קבוצה', false],
		['Korean', '기사에 인용된', false],
		['Hindi', 'हिन्दी', false],
		['figures alone', '1948', false],
		['nothing', '', false]
	])('of %s is that of its first letter', (_, text, expected) => {
		expect(rightToLeft(text)).toBe(expected);
	});
});

/** What runs from right to left stands between braces. */
function shown(text: string, within = rightToLeft(text)): string {
	const directions = directionsIn(text, { rightToLeft: within });
	return [...text]
		.map((sign, at) => {
			const here = directions[at]!;
			const before = at > 0 && directions[at - 1]!;
			const after = directions[at + 1] ?? false;
			return `${here && !before ? '{' : ''}${sign}${here && !after ? '}' : ''}`;
		})
		.join('');
}

describe('what runs from right to left in a text', () => {
	it.each([
		['המסמך "קבוצה" (הערה 7).', '{המסמך "קבוצה" (הערה }7{).}'],
		['ראו Rome Statute 1998, art. 7(1)(h) שם', '{ראו }Rome Statute 1998, art. 7(1)(h){ שם}'],
		['The words קבוצה דתית, note 7.', 'The words {קבוצה דתית}, note 7.'],
		['“קבוצה” (note 7)', '{“קבוצה” (}note 7{)}'],
		['So is הכול (1948).', 'So is {הכול (}1948{)}.']
	])('%s', (text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it('is known of each unit of any text', () => {
		const texts = fc.string({
			unit: fc.constantFrom(...'אבגابaÅ019 ().,"“”-', '🕊', '\u0301', '\n', '\r', '\u2029')
		});
		fc.assert(
			fc.property(texts, fc.boolean(), (text, rightToLeft) => {
				expect(directionsIn(text, { rightToLeft })).toHaveLength(text.length);
			})
		);
	});
});
