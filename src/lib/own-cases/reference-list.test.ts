import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsOfCase } from '#lib/export/citations/csl.ts';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';
import { changesBy, matched, NoReferences, readReferences } from '#lib/own-cases/reference-list.ts';

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

	it('leaves the kind of a note alone where its type says none, or less', async () => {
		const [note] = dprk2012.notes.filter(({ kind }) => kind === 'un-document');
		const { title } = note!;
		const changed = async (list: string) => changesBy((await readReferences(list))[0]!, note!);
		for (const type of ['webpage', 'report', 'bill', 'dataset', 'no such type'])
			expect(await changed(JSON.stringify([{ title, type }]))).toEqual({});
		for (const type of ['ELEC', 'RPRT', 'GEN', 'BILL'])
			expect(await changed(`TY  - ${type}\nTI  - ${title}\nER  - \n`)).toEqual({});
		for (const type of ['online', 'misc', 'report', 'unpublished'])
			expect(await changed(`@${type}{a, title = {${title}}}`)).toEqual({});
		expect(await changed(JSON.stringify([{ title, type: 'treaty' }]))).toEqual({ kind: 'treaty' });
		const [page] = await readReferences(JSON.stringify([{ title, type: 'webpage' }]));
		expect(page!.kind).toBe('reference');
	});

	it('changes of a note what differs, an address or a kind alone too, and no date of the same day', async () => {
		const [work] = await readReferences(ris);
		const note = {
			...work!,
			kind: 'news' as const,
			number: 3,
			datePrinted: '2 May 2021',
			flags: [],
			origins: ['a']
		};
		expect(changesBy(work!, note)).toEqual({});
		expect(changesBy(work!, { ...note, address: 'https://elsewhere.example' })).toEqual({
			address: 'https://coll-messenger.example/chronology'
		});
		expect(changesBy(work!, { ...note, kind: 'scholarship' })).toEqual({ kind: 'news' });
		expect(changesBy(work!, { ...note, date: '2021-05-03' })).toEqual({
			date: '2021-05-02',
			datePrinted: '2021-05-02'
		});
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
