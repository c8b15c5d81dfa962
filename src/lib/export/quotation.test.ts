import { describe, expect, it } from 'vitest';
import { quoted, runsWithin, within } from '#lib/export/quotation.ts';
import { law } from '#lib/law/law.ts';

describe('a quotation within a quotation', () => {
	it.each([
		['“Persecution” means it', '“‘Persecution’ means it”'],
		['of ‘a people’s “own”’ kind', '“of “a people’s ‘own’” kind”'],
		['the perpetrators’ act', '“the perpetrators’ act”'],
		['the term "killed"', '“the term ‘killed’”'],
		['', '“”']
	])('%s', (text, expected) => {
		expect(quoted(text)).toBe(expected);
	});

	it('is turned across the runs of a text', () => {
		expect(
			runsWithin([
				{ text: '“Attack ' },
				{ text: 'directed”', face: 'strong' },
				{ footnote: 1 },
				{ text: ' it' }
			])
		).toEqual([
			{ text: '‘Attack ' },
			{ text: 'directed’', face: 'strong' },
			{ footnote: 1 },
			{ text: ' it' }
		]);
	});

	it('leaves no doubled marks in any provision of the law', () => {
		const texts = law.instruments.flatMap(({ provisions }) => provisions.map(({ text }) => text));
		expect(texts.filter((text) => text.includes('“')).length).toBeGreaterThan(10);
		for (const text of texts) {
			expect(quoted(text).slice(1, -1)).not.toMatch(/[“”"]/);
			expect(within(text)).toHaveLength(text.length);
		}
	});
});
