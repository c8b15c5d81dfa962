import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { toBibtex } from '#lib/export/citations/bibtex.ts';
import {
	bodyOf,
	citationsOfCase,
	itemsOfAuthorities,
	type CslItem
} from '#lib/export/citations/csl.ts';
import { typeFromBibtex } from '#lib/export/citations/zotero.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...itemsOfAuthorities(law.authorities)];

/** What two parsers that know nothing of each other read from our BibTeX. */
const citationJs = (items: CslItem[]) =>
	plugins.input.chain(toBibtex(items), { generateGraph: false });
const retorquere = (items: CslItem[]) => {
	const { entries, errors } = parse(toBibtex(items), { sentenceCase: false });
	expect(errors).toEqual([]);
	return entries;
};

/** The entry of a type, and what Citation.js takes it for; the others are `misc`. */
const types: Partial<Record<CslItem['type'], { entry: string; citationJs: string }>> = {
	'article-newspaper': { entry: 'article', citationJs: 'article-journal' },
	legal_case: { entry: 'jurisdiction', citationJs: 'legal_case' },
	report: { entry: 'techreport', citationJs: 'report' },
	treaty: { entry: 'legislation', citationJs: 'legislation' }
};

describe('BibTeX', () => {
	it.each(all.map((item) => [item.id, item] as const))('%s comes back', (_, item) => {
		const { id, type, title, author, issued, number } = item;
		const note = item.note.replaceAll('\n', ' ');
		const body = bodyOf(item);
		const parts = issued && 'date-parts' in issued ? issued['date-parts'][0] : [];

		const [back] = citationJs([item]);
		expect(back).toMatchObject({ id, title });
		expect(back!.type).toBe(types[type]?.citationJs ?? 'document');
		if (type !== 'legal_case') expect(back!.publisher).toEqual(body);
		expect(back!['container-title']).toEqual(item['container-title']);
		expect(back!.issued).toEqual(parts.length ? { 'date-parts': [parts] } : undefined);
		expect(back!.author).toEqual(
			author?.map((name) => ('literal' in name ? { family: name.literal } : name))
		);
		expect(back!.URL).toEqual(item.URL);

		const [entry] = retorquere([item]);
		expect(entry!.key).toBe(id);
		expect(entry!.type).toBe(types[type]?.entry ?? 'misc');
		expect(entry!.fields).toEqual({
			title,
			annote: note,
			...(author && {
				author: author.map((name) =>
					'literal' in name
						? { name: name.literal }
						: { lastName: name.family, firstName: name.given }
				)
			}),
			...(body && {
				[type === 'report' || type === 'legal_case' ? 'institution' : 'howpublished']:
					expect.anything()
			}),
			...(type === 'legal_case' && { howpublished: expect.anything() }),
			...(type === 'report' && { type: 'Report' }),
			...(item['container-title'] && { journal: item['container-title'] }),
			...(number && { number }),
			...(item.URL && { url: item.URL }),
			...(parts[0] && { year: String(parts[0]) }),
			...(parts[1] && { month: String(parts[1]) }),
			...(parts[2] && { day: String(parts[2]) })
		});
	});

	it('has no entry that Zotero leaves out, and a case, a law and a report for what is one', () => {
		const found = new Map<string, Set<string | undefined>>();
		for (const item of all) {
			const zotero = typeFromBibtex(retorquere([item])[0]!.type);
			expect(zotero, item.id).toBeDefined();
			found.set(item.type, (found.get(item.type) ?? new Set()).add(zotero));
		}
		expect([...found.get('legal_case')!]).toEqual(['case']);
		expect([...found.get('treaty')!]).toEqual(['bill']);
		expect([...found.get('report')!]).toEqual(['report']);
	});

	it('says court and number of a decision once more where Zotero and `misc` look', () => {
		const bashir = all.find(({ number }) => number === 'ICC-02/05-01/09-3')!;
		expect(toBibtex([bashir])).toContain(
			'howpublished = {ICC Pre-Trial Chamber I, No. ICC-02/05-01/09-3}'
		);
	});

	it('gives back as many as it is given', () => {
		expect(retorquere(all).map(({ key }) => key)).toEqual(all.map(({ id }) => id));
		expect(toBibtex([])).toBe('');
	});

	it('keeps any text inside its braces', () => {
		const hazards = fc.stringMatching(/^[&%$#_{}\\~^<>@"'!? =,a-zA-Zéč“”🕊\n-]*$/u);
		fc.assert(
			fc.property(hazards, hazards, (title, note) => {
				const [first, second, ...rest] = retorquere([
					{ id: 'first', type: 'report', title: `T${title}T`, note: `N${note}N` },
					{ id: 'second', type: 'report', title: 'The second', note: 'n' }
				]);
				const one = (words: string) => words.replace(/\s+/g, ' ');
				expect(rest).toEqual([]);
				expect(second!.fields.title).toBe('The second');
				expect(first!.fields.title).toBe(one(`T${title}T`));
				expect(first!.fields.annote).toBe(one(`N${note}N`));
			})
		);
	});
});
