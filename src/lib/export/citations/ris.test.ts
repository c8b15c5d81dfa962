import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { citationsOfCase, itemOfAuthority, type CslItem } from '#lib/export/citations/csl.ts';
import { toRis } from '#lib/export/citations/ris.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...law.authorities.map(itemOfAuthority)];

/** What Citation.js reads from our RIS, an item or its tags each. */
const read = (items: CslItem[]) => plugins.input.chain(toRis(items), { generateGraph: false });
const tags = (items: CslItem[]) => plugins.input.data(toRis(items), '@ris/file');

describe('RIS', () => {
	it.each(all.map((item) => [item.id, item] as const))('%s comes back', (_, item) => {
		const [back] = read([item]);
		const [tag] = tags([item]);
		const { type, author, issued } = item;
		// RIS has one type for both.
		expect(back!.type).toBe(type === 'treaty' ? 'document' : type);
		expect(back).toMatchObject({ id: item.id, title: item.title, note: item.note });
		expect(back!['container-title']).toEqual(item['container-title']);
		expect(back!.publisher).toEqual(item.publisher);
		expect(back!.authority).toEqual(item.authority);
		expect(tag!.M1).toEqual(item.number);
		expect(back).not.toHaveProperty('URL');
		// Authors and dates by their tags: Citation.js drops those of some types.
		const parts = issued && 'date-parts' in issued ? issued['date-parts'][0] : [];
		expect([tag!.AU ?? []].flat()).toEqual(
			(author ?? []).map((name) =>
				'literal' in name ? name.literal : `${name.family}, ${name.given}`
			)
		);
		expect(tag!.PY).toBe(parts[0]?.toString());
		expect(tag!.DA).toBe(
			parts.length === 3
				? `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`
				: undefined
		);
		if (type === 'legal_case' || type === 'document')
			expect(back!.issued).toEqual(parts[0] && issued);
		if (type === 'report' || type === 'document') expect(back!.author).toEqual(author);
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
