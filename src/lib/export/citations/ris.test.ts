import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import {
	bodyOf,
	citationsOfCase,
	itemsOfAuthorities,
	type CslItem
} from '#lib/export/citations/csl.ts';
import { toRis } from '#lib/export/citations/ris.ts';
import { fromRis } from '#lib/export/citations/zotero.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...itemsOfAuthorities(law.authorities)];

/** What Citation.js reads from our RIS, an item or its tags each. */
const read = (items: CslItem[]) => plugins.input.chain(toRis(items), { generateGraph: false });
const tags = (items: CslItem[]) => plugins.input.data(toRis(items), '@ris/file');

const inOneLine = (text: string) => text.replaceAll('\n', ' ');

describe('RIS', () => {
	it.each(all.map((item) => [item.id, item] as const))('%s comes back', (_, item) => {
		const [back] = read([item]);
		const [tag] = tags([item]);
		const { type, author, issued } = item;
		// RIS knows no treaties; the nearest is a statute.
		expect(back!.type).toBe(type === 'treaty' ? 'legislation' : type);
		expect(back).toMatchObject({ id: item.id, title: item.title, note: inOneLine(item.note) });
		expect(back!['container-title']).toEqual(item['container-title']);
		expect(back!.publisher ?? back!.authority).toEqual(bodyOf(item));
		expect(tag![{ legal_case: 'SV', report: 'SN' }[type as string] ?? 'M1']).toEqual(item.number);
		expect(back!.URL).toEqual(item.URL);
		// Authors and dates by their tags: Citation.js drops those of some types.
		const parts = issued && 'date-parts' in issued ? issued['date-parts'][0] : [];
		expect([tag!.AU ?? []].flat()).toEqual(
			(author ?? []).map((name) =>
				'literal' in name ? name.literal : `${name.family}, ${name.given}`
			)
		);
		expect(tag!.PY).toBe(parts[0]?.toString());
		expect(tag!.DA).toBe(
			parts.length > 1
				? `${[...parts.map((part) => String(part).padStart(2, '0')), ''].join('/').padEnd(parts.length === 2 ? 9 : 0, '/')}`
				: undefined
		);
		if (type === 'legal_case' || type === 'document')
			expect(back!.issued).toEqual(parts[0] && issued);
		if (type === 'report' || type === 'document') expect(back!.author).toEqual(author);
	});

	it('becomes in Zotero what it is, with every field in its place', () => {
		const zotero = (id: string) => fromRis(tags([all.find((item) => item.id === id)!])[0]!);
		expect(zotero('dprk-2012-note-32')).toEqual({
			itemType: 'statute',
			fields: {
				nameOfAct: 'Rome Statute of the International Criminal Court',
				notes: expect.stringContaining('n. 32')
			}
		});
		expect(zotero('prosecutor-v-omar-hassan-ahmad-al-bashir-first-warrant-2009-03-04')).toEqual({
			itemType: 'case',
			fields: {
				caseName: 'Prosecutor v. Omar Hassan Ahmad Al Bashir (first warrant decision)',
				court: 'ICC Pre-Trial Chamber I',
				docketNumber: 'ICC-02/05-01/09-3',
				dateDecided: '2009/03/04/',
				url: expect.stringMatching(/^https:/),
				notes: expect.stringMatching(/At para\. 124: .*At paras\. 117–133: |117–133: .*124: /)
			}
		});
		expect(zotero('dprk-2012-note-28')).toEqual({
			itemType: 'report',
			fields: {
				title: 'UN Resolution 2005/11',
				institution: 'Office of the United Nations High Commissioner for Human Rights',
				reportNumber: '2005/11',
				notes: expect.any(String)
			}
		});
		expect(zotero(all.find(({ number }) => number === 'A/HRC/25/CRP.1')!.id)).toMatchObject({
			itemType: 'report',
			fields: {
				institution: 'UN Commission of Inquiry on the DPRK',
				creators: 'UN Commission of Inquiry on the DPRK',
				reportNumber: 'A/HRC/25/CRP.1',
				date: '2014/02/07/'
			}
		});
	});

	it('leaves Zotero nothing that it has no field for', () => {
		for (const item of all) {
			const { itemType, fields } = fromRis(tags([item])[0]!);
			expect(itemType, item.id).toBeDefined();
			// RIS has no type for a document whose kind cannot be told, nor for its publisher.
			if (item.type === 'document') continue;
			for (const field of Object.keys(fields)) expect(field, item.id).not.toMatch(/unknown|extra/);
		}
	});

	it('gives back as many as it is given', () => {
		expect(read(all).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
		expect(toRis([])).toBe('');
	});

	it('keeps any text in its line', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.stringMatching(/^(TY {2}- CASE|ER {2}- |[\r\n\t &%_{}é“”🕊]|a)*$/u)
		);
		fc.assert(
			fc.property(text, text, (title, note) => {
				const [first, second, ...rest] = tags([
					{ id: 'first', type: 'report', title, note },
					{ id: 'second', type: 'report', title: 'The second', note: 'n' }
				]);
				const one = (words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;
				expect(rest).toEqual([]);
				expect(first).toEqual({ TY: 'RPRT', ID: 'first', TI: one(title), N1: one(note) });
				expect(second!.TI).toBe('The second');
			})
		);
	});
});
