import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { toBibtex } from '#lib/export/citations/bibtex.ts';
import { citationsOfCase, itemOfAuthority, type CslItem } from '#lib/export/citations/csl.ts';
import { law } from '#lib/law/law.ts';

const all = [...cases.flatMap(citationsOfCase), ...law.authorities.map(itemOfAuthority)];

/** What two parsers that know nothing of each other read from our BibTeX. */
const citationJs = (items: CslItem[]) =>
	plugins.input.chain(toBibtex(items), { generateGraph: false });
const retorquere = (items: CslItem[]) => {
	const { entries, errors } = parse(toBibtex(items), { sentenceCase: false });
	expect(errors).toEqual([]);
	return entries;
};

describe('BibTeX', () => {
	it.each(all.map((item) => [item.id, item] as const))('%s comes back', (_, item) => {
		const { id, type, title, author, issued, number, note } = item;
		const body = item.publisher ?? item.authority;
		const parts = issued && 'date-parts' in issued ? issued['date-parts'][0] : [];

		const [back] = citationJs([item]);
		expect(back).toMatchObject({ id, title, note });
		// Reports and articles are all it tells apart.
		expect(back!.type).toBe(
			{ report: 'report', 'article-newspaper': 'article-journal' }[type as string] ?? 'document'
		);
		expect(back!.publisher).toEqual(body);
		expect(back!['container-title']).toEqual(item['container-title']);
		expect(back!.issued).toEqual(parts.length ? { 'date-parts': [parts] } : undefined);
		expect(back!.author).toEqual(
			author?.map((name) => ('literal' in name ? { family: name.literal } : name))
		);
		expect(back).not.toHaveProperty('URL');

		const [entry] = retorquere([item]);
		expect(entry!.key).toBe(id);
		expect(entry!.type).toBe(
			{ report: 'techreport', 'article-newspaper': 'article' }[type as string] ?? 'misc'
		);
		expect(entry!.fields).toEqual({
			title,
			note,
			...(author && {
				author: author.map((name) =>
					'literal' in name
						? { name: name.literal }
						: { lastName: name.family, firstName: name.given }
				)
			}),
			...(body && { [type === 'report' ? 'institution' : 'howpublished']: expect.anything() }),
			...(item['container-title'] && { journal: item['container-title'] }),
			...(number && { number }),
			...(parts[0] && { year: String(parts[0]) }),
			...(parts[1] && { month: String(parts[1]) }),
			...(parts[2] && { day: String(parts[2]) })
		});
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
				expect(first!.fields.note).toBe(one(`N${note}N`));
			})
		);
	});
});
