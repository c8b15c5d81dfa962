import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsOfCase } from '#lib/export/citations/csl.ts';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { matched, NoReferences, readReferences } from '#lib/own-cases/reference-list.ts';

const ris = `TY  - NEWS
TI  - Roads closed, wells sealed
AU  - Varga, Ilse
T2  - The Coll Messenger
DA  - 2021/05/02/
UR  - https://coll-messenger.example/chronology
ER  -

TY  - RPRT
TI  - Graves of Upper Sorrel
PB  - Open Table
PY  - 2024
ER  -
`;

describe('a list of works', () => {
	it('is read from RIS, names turned round and dates as far as they go', async () => {
		expect(await readReferences(ris)).toEqual([
			{
				title: 'Roads closed, wells sealed',
				author: 'Ilse Varga',
				publisher: 'The Coll Messenger',
				datePrinted: '2021-05-02',
				date: '2021-05-02',
				address: 'https://coll-messenger.example/chronology',
				kind: 'news'
			},
			{
				title: 'Graves of Upper Sorrel',
				publisher: 'Open Table',
				datePrinted: '2024',
				date: '2024',
				kind: 'ngo-report'
			}
		]);
	});

	it('is read from BibTeX, as it is from the others', async () => {
		const bib = `@article{v, author = {Varga, Ilse}, title = {Roads closed, wells sealed},
			journal = {The Coll Messenger}, year = 2021, month = may, doi = {10.1000/182}}
			@report{g, institution = {Open Table}, title = {Graves}, subtitle = {Upper Sorrel}, date = {2024}}`;
		expect(await readReferences(bib)).toEqual([
			{
				title: 'Roads closed, wells sealed',
				author: 'Ilse Varga',
				publisher: 'The Coll Messenger',
				datePrinted: '2021-05',
				date: '2021-05',
				address: 'https://doi.org/10.1000/182',
				kind: 'scholarship'
			},
			{
				title: 'Graves: Upper Sorrel',
				publisher: 'Open Table',
				datePrinted: '2024',
				date: '2024',
				kind: 'ngo-report'
			}
		]);
	});

	it('is read from the CSL-JSON that we write, and each work found among the notes', async () => {
		const written = citationsOfCase(dprk2012).filter(({ id }) => /-note-/.test(id));
		const found = matched(dprk2012, await readReferences(JSON.stringify(written)));
		const right = found.filter(
			({ note }, at) => note === Number(/\d+$/.exec(written[at]!.id)?.[0])
		).length;
		expect(written).toHaveLength(40);
		// Notes 1 and 39 have the same title, and so have 22 and part of another: either is as likely.
		expect(right).toBeGreaterThanOrEqual(36);
	});

	it('is refused in a sentence where it is none', async () => {
		for (const text of ['', 'Nothing of the kind', '{"a":', '[]', '{"items": 3}', '@book{a, title'])
			await expect(readReferences(text)).rejects.toThrow(NoReferences);
	});

	it('is read or refused, whatever it holds', async () => {
		const json = fc.json().map((text) => `[${text}]`);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.string(),
					json,
					fc.string().map((text) => ris + text)
				),
				async (text) => {
					try {
						for (const { title } of await readReferences(text)) expect(title).not.toBe('');
					} catch (error) {
						expect(error).toBeInstanceOf(NoReferences);
					}
				}
			)
		);
	});
});
