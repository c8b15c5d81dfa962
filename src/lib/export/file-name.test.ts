import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '#lib/export/file-name.ts';

describe('the name of a file', () => {
	it.each([
		['a name in Hindi, with its vowel signs', 'हिन्दी मूल्यांकन', 'हिन्दी मूल्यांकन.csv'],
		['a name in Tamil', 'தமிழ்', 'தமிழ்.csv'],
		['a name in Thai', 'การประเมิน ๒', 'การประเมิน ๒.csv'],
		['a name in Arabic with vowels', 'تَقْيِيم', 'تَقْيِيم.csv'],
		['a Persian joiner between letters', 'می\u200Cخواهم', 'می\u200Cخواهم.csv'],
		['letters that were taken apart', 'Mu\u0308ller', 'Müller.csv'],
		['what no single letter exists for', 'x\u0304', 'x\u0304.csv'],
		['wide spaces and line ends', '두\u3000번째\nround', '두 번째 round.csv']
	])('keeps %s', (_, name, kept) => {
		expect(fileName(name, 'csv')).toBe(kept);
	});

	it.each([
		['signs that a disk refuses', 'a/b\\c:d*e?f"g<h>i|j', 'abcdefghij.csv'],
		['dots, in front and at the end', '..hidden...', 'hidden.csv'],
		['signs that turn the direction of text', 'memo\u202Efdp', 'memofdp.csv'],
		['letters that show nothing', 'a\u3164\u200B\u2060b', 'ab.csv'],
		['a joiner that joins nothing', 'a\u200D', 'a.csv'],
		['an emoji with what shapes it', 'I ❤️ law', 'I law.csv'],
		['a mark whose letter is gone', '/\u0301a', 'a.csv'],
		['a hyphen in front, which a shell takes for an option', '-rf', 'rf.csv']
	])('leaves out %s', (_, name, kept) => {
		expect(fileName(name, 'csv')).toBe(kept);
	});

	it('says what it is where nothing of the name is left', () => {
		expect(fileName('…', 'csv')).toBe('assessment.csv');
		expect(fileName('\u200D', 'ris', { otherwise: 'citations' })).toBe('citations.ris');
	});

	it('is not one that Windows keeps for a device', () => {
		for (const name of ['CON', 'nul', 'Aux', 'COM1', 'lpt9', 'COM¹'])
			expect(fileName(name, 'memo.docx')).toBe(`_${name}.memo.docx`);
		expect(fileName('CON', 'csv', { end: ' ABC234' })).toBe('CON ABC234.csv');
		expect(fileName('Conrad', 'csv')).toBe('Conrad.csv');
	});

	it('keeps its end however long it is', () => {
		expect(fileName('T'.repeat(120), 'csv', { end: ' ABC234' })).toBe(
			`${'T'.repeat(73)} ABC234.csv`
		);
		expect(fileName('', 'csv', { end: ' ABC234', otherwise: 'Room' })).toBe('Room ABC234.csv');
	});

	it('is cut between two signs, and fits a disk in any script', () => {
		const long = fileName('हिन्दी'.repeat(40), 'chapeau.json');
		expect(long).toMatch(/^(हिन्दी)+(हि)?\.chapeau\.json$/u);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
				const made = fileName(name, 'chapeau.json');
				expect(new TextEncoder().encode(made).length).toBeLessThanOrEqual(220);
				expect(made).toMatch(
					/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _-]|\u200C|\u200D)*\.chapeau\.json$/u
				);
				expect(made).not.toMatch(/ \.chapeau/);
			})
		);
	});
});
