import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notes as notesOfCase } from '#lib/cases/dprk-2012/notes.ts';
import type { Note } from '#lib/domain/case.ts';
import { noteFields, type NoteFields } from './note-fields.ts';
import { readPlain, readText } from './plain-text.ts';
import { dateAlone, dateIn } from './printed-date.ts';
import { saltWorks } from './salt-works.sample.ts';

/** As printed, and what is read from it. */
const styles: [string, NoteFields][] = [
	[
		'“The Wells,” Ada Okoro, The Meridian, August 9, 2015, at https://meridian.example/wells.',
		{
			author: 'Ada Okoro',
			title: 'The Wells',
			publisher: 'The Meridian',
			datePrinted: 'August 9, 2015',
			date: '2015-08-09',
			address: 'https://meridian.example/wells',
			kind: 'news'
		}
	],
	[
		'Ada Okoro, “The Wells,” Coast Daily News, 9 August 2015, www.coast.example (accessed 3 March 2019).',
		{
			author: 'Ada Okoro',
			title: 'The Wells',
			publisher: 'Coast Daily News',
			datePrinted: '9 August 2015',
			date: '2015-08-09',
			address: 'https://www.coast.example',
			kind: 'news'
		}
	],
	[
		'See Jonas Ferrant, ‘Elements of Deportation’ (2012) 4 Review of Coastal Law 12.',
		{
			author: 'Jonas Ferrant',
			title: 'Elements of Deportation',
			publisher: '4 Review of Coastal Law 12',
			datePrinted: '2012',
			date: '2012',
			kind: 'scholarship'
		}
	],
	[
		'David Lind, The Long Count (Ost: Meridian University Press, 2003), 45.',
		{
			author: 'David Lind',
			title: 'The Long Count',
			publisher: 'Meridian University Press',
			datePrinted: '2003',
			date: '2003',
			kind: 'scholarship'
		}
	],
	[
		'Okoro, A. (2004). The Plan. Meridian Press. doi:10.1234/plan.56',
		{
			author: 'Okoro, A.',
			title: 'The Plan',
			publisher: 'Meridian Press',
			datePrinted: '2004',
			date: '2004',
			address: 'https://doi.org/10.1234/plan.56',
			kind: 'scholarship'
		}
	],
	[
		'Coastal Rights Forum, Salt and Silence, May 2015 <https://crf.example/salt>',
		{
			title: 'Salt and Silence',
			publisher: 'Coastal Rights Forum',
			datePrinted: 'May 2015',
			date: '2015-05',
			address: 'https://crf.example/salt',
			kind: 'ngo-report'
		}
	],
	[
		'Prosecutor v. Ferrant, Case No. RC-17-98, Judgment, 2 September 1998, paras 12–14.',
		{
			title: 'Prosecutor v. Ferrant',
			publisher: 'Judgment',
			datePrinted: '2 September 1998',
			date: '1998-09-02',
			kind: 'court-document'
		}
	],
	[
		'UN Doc. A/HRC/99/12, para. 44.',
		{ title: 'UN Doc. A/HRC/99/12, para. 44', kind: 'un-document' }
	],
	[
		'Convention on the Coastal Shelf, Article 7.',
		{ title: 'Convention on the Coastal Shelf, Article 7', kind: 'treaty' }
	],
	[
		'Interview by the author, January 2019.',
		{
			title: 'Interview by the author',
			datePrinted: 'January 2019',
			date: '2019-01',
			kind: 'testimony'
		}
	],
	['Ibid., paragraph 12.', { title: 'Ibid., paragraph 12', kind: 'reference' }],
	[
		'https://crf.example/a',
		{ title: 'https://crf.example/a', address: 'https://crf.example/a', kind: 'reference' }
	]
];

describe('a printed note', () => {
	it.each(styles)('is read by its style: %s', (printed, fields) => {
		expect(noteFields(printed)).toEqual(fields);
	});

	it('always has a title and a kind, and keeps no field that is not printed', () => {
		for (const printed of ['', '   ', '?', ',', '12', '“”', '“,”', '()', 'a'.repeat(5000)]) {
			const fields = noteFields(printed);
			expect(fields.title).not.toBe('');
			expect(Object.keys(fields).sort()).toEqual(['kind', 'title']);
		}
	});

	it('of the invented article has the kind that a reader would give it', () => {
		const kinds = readPlain(saltWorks).notes.map(
			({ mark, text }) => `${mark} ${noteFields(text).kind}`
		);
		expect(kinds).toEqual([
			'1 government-report',
			'2 reference',
			'3 scholarship',
			'4 court-document',
			'5 reference',
			'6 government-report',
			'7 testimony',
			'8 testimony',
			'9 broadcast',
			'10 reference',
			'11 ngo-report',
			'12 ngo-report',
			'13 news',
			'14 testimony',
			'15 treaty'
		]);
	});
});

describe('the notes of the built-in case', () => {
	const path = new URL('../../../../../shared/seed/article.txt', import.meta.url);
	const text = existsSync(path) ? readText(readFileSync(path)) : undefined;
	const why = text ? '' : ' (skipped: its text is not ours to publish, and is not here)';

	it.skipIf(text === undefined)(`are read as the case has them, but for one comma${why}`, () => {
		const straight = (words: string | undefined) =>
			words?.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
		const names = ['author', 'title', 'publisher', 'datePrinted', 'date', 'kind'] as const;
		const differ = notesOfCase.flatMap((note: Note) => {
			const fields = noteFields(text!.notes[note.number - 1]!.text);
			return names
				.filter((name) => straight(fields[name]) !== straight(note[name]))
				.map((name) => `${note.number} ${name}: ${fields[name]}`);
		});
		expect(differ).toEqual(['14 title: No.22 Prison Camp, Hoeryong, DPRK']);
	});
});

describe('a note of a paper, an agency or an office', () => {
	it.each([
		[
			'"Language," Statistical Office of Kestria, 2012.',
			'government-report',
			'Statistical Office of Kestria'
		],
		[
			'"Names," Tomas Reid, The Port Avel Courier, 8 October 2021, retelling Radio Meridian.',
			'news',
			'The Port Avel Courier'
		],
		['"Graves," Open Table Relief Agency, June 2, 2024.', 'ngo-report', 'Open Table Relief Agency'],
		['"Soldiers killed," Kestrian Press Agency, 3 April 2021.', 'news', 'Kestrian Press Agency'],
		['"The camps," Port Avel University Press, 2019.', 'scholarship', 'Port Avel University Press']
	])('%s', (printed, kind, publisher) => {
		expect(noteFields(printed)).toMatchObject({ kind, publisher });
	});
});

describe('a printed date', () => {
	it('names its day, its month or its year', () => {
		for (const [printed, iso] of [
			['Feb 15, 2012', '2012-02-15'],
			['June10, 2012', '2012-06-10'],
			['3 March 2019', '2019-03-03'],
			['the 1st May, 2019'.slice(4), '2019-05-01'],
			['20/06/2007', '2007-06-20'],
			['06/20/2007', '2007-06-20'],
			['5.5.2007', '2007-05-05'],
			['2007-06-20', '2007-06-20'],
			['May 2007', '2007-05'],
			['1999', '1999']
		] as const)
			expect(dateAlone(printed), printed).toMatchObject({ printed, iso });
		expect(dateAlone('Published on Friday, 3 March 2019')).toMatchObject({ iso: '2019-03-03' });
		expect(dateIn('of 5/6/2007, it')).toEqual({ printed: '5/6/2007', at: 3 });
	});
	it('is no other number', () => {
		for (const text of [
			'2005/11',
			'1994–98',
			'12,400 people',
			'Article 1948b',
			'Marching',
			'1.2007.5'
		])
			expect(dateIn(text), text).toBeUndefined();
	});
});
