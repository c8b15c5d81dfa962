import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexEntries, NotBibtex } from '#lib/own-cases/bibtex-list.ts';

const library = String.raw`% Exported on 9 April
@string{cm = {The Coll Messenger}}
@comment{jabref-meta: databaseType:bibtex;}
@article{varga2021,
  author  = {Varga, Ilse and M{\"u}ller, J\'er\^ome and Kov{\'a}{\v{c}}, \v{S}. and \O{}stby, {\AA}sa},
  title   = "{Roads} closed, wells sealed \& 40\,\% gone",
  journal = cm # { -- Sunday},
  year    = 2021,
  month   = apr,
  url     = {https://coll-messenger.example/chronology_1?a=1%20b},
}
@BOOK(graves,
  title = {Graves of {Upper} Sorrel: {\ss}ome notes},
  editor = {Open Table},
  year = "2024"
)
Mail of a person@example.org and nothing else.
`;

describe('a BibTeX file', () => {
	const entries = bibtexEntries(library, 10);
	const of = (at: number) => Object.fromEntries(entries[at]!.fields);

	it('is read with its abbreviations, joined fields and TeX’s accents', () => {
		expect(entries.map(({ type }) => type)).toEqual(['article', 'book']);
		expect(of(0)).toEqual({
			author: 'Varga, Ilse and Müller, Jérôme and Kováč, Š. and Østby, Åsa',
			title: 'Roads closed, wells sealed & 40 % gone',
			journal: 'The Coll Messenger – Sunday',
			year: '2021',
			month: '04',
			url: 'https://coll-messenger.example/chronology_1?a=1%20b'
		});
		expect(of(1)).toEqual({
			title: 'Graves of Upper Sorrel: ßome notes',
			editor: 'Open Table',
			year: '2024'
		});
	});

	it('is read as a parser of all of TeX reads it', () => {
		const theirs = parse(library.slice(0, library.indexOf('Mail of')), { sentenceCase: false });
		expect(theirs.entries.map(({ fields }) => fields.year)).toEqual(
			entries.map(({ fields }) => fields.get('year'))
		);
		const names = theirs.entries[0]!.fields.author!.map(
			({ lastName, firstName }) => `${lastName}, ${firstName}`
		);
		expect(names.join(' and ').normalize('NFC')).toBe(of(0)['author']);
	});

	it.each([
		[
			'that breaks off in a field',
			'@book{a,\n title = {Graves',
			/^The field that begins on line 2/
		],
		[
			'that breaks off in an entry',
			'@book{a,\n title = {Graves},',
			/^The entry that begins on line 1/
		],
		['whose entry has no field', '@book{a, title {Graves}}', /^Line 1 is no field/],
		['nested without end', `@book{a, title = ${'{'.repeat(5000)}`, /has no end/],
		['of an entry without end', `@book{a,${'b={c},'.repeat(5000)}}`, /no field/],
		[
			'that doubles an abbreviation again and again',
			`@string{a={${'x'.repeat(99)}}}${'@string{a = a # a}'.repeat(60)}`,
			/too long/
		]
	])('%s is refused in a sentence', (_, text, says) => {
		expect(() => bibtexEntries(text, 10)).toThrow(NotBibtex);
		expect(() => bibtexEntries(text, 10)).toThrow(says);
	});

	it('is read or refused in a moment, whatever it holds', () => {
		const sign = fc.constantFrom(
			'@',
			'{',
			'}',
			'"',
			'\\',
			',',
			'=',
			'#',
			'%',
			'(',
			')',
			'a',
			' ',
			'\n'
		);
		fc.assert(
			fc.property(
				fc.array(fc.oneof(sign, fc.string(), fc.constant('@book{a, title = {')), {
					maxLength: 200
				}),
				(signs) => {
					try {
						bibtexEntries(signs.join(''), 10);
					} catch (error) {
						expect(error).toBeInstanceOf(NotBibtex);
					}
				}
			)
		);
		for (const text of [
			'@book{a, t = {' + '\\"'.repeat(500_000),
			'@'.repeat(1_000_000),
			'@book{' + ' %'.repeat(500_000),
			`@book{a, title = {${'\\v '.repeat(16_000)}}}`,
			'@book{a, x = "a"}\n'.repeat(50_000)
		])
			try {
				bibtexEntries(text, 5000);
			} catch (error) {
				expect(error).toBeInstanceOf(NotBibtex);
			}
	});
});
