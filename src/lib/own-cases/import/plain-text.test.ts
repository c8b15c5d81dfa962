import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidence as ofCrimes } from '#lib/cases/dprk-2012/evidence/crimes-against-humanity.ts';
import { evidence as ofGroups } from '#lib/cases/dprk-2012/evidence/national-ethnical-racial-grounds.ts';
import { evidence as ofReligion } from '#lib/cases/dprk-2012/evidence/religious-grounds.ts';
import { evidence as ofDuty } from '#lib/cases/dprk-2012/evidence/responsibility-to-protect.ts';
import { evidence as ofThesis } from '#lib/cases/dprk-2012/evidence/thesis-and-law.ts';
import { article, paragraphs } from '#lib/cases/dprk-2012/article.ts';
import { notes as notesOfCase } from '#lib/cases/dprk-2012/notes.ts';
import { Unreadable, type BroughtText } from './brought-text.ts';
import { readPlain, readText } from './plain-text.ts';
import { saltWorks } from './salt-works.sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const kept = ({ blocks }: BroughtText) => blocks.filter(({ leftOut }) => leftOut === undefined);
const paragraphsOf = (text: BroughtText) =>
	kept(text).filter(({ kind }) => kind === 'paragraph' || kind === 'quotation');
const headings = (text: BroughtText) =>
	kept(text).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
/** Each paragraph’s calls, as `mark` or, where they differ, `mark: ordinal`. */
const called = (text: BroughtText) =>
	paragraphsOf(text).map(({ calls }) =>
		calls
			.map(({ mark, note }) => (note === Number(mark) ? mark : `${mark}: ${note ?? 'none'}`))
			.join(' ')
	);
const saysOf = ({ doubts }: BroughtText) => doubts.map(({ where, says }) => `${where}: ${says}`);
/** The words that stand before each call. */
const before = (text: BroughtText, length = 12) =>
	text.blocks.flatMap(({ text, calls }) =>
		calls.map(({ at, mark }) => `${text.slice(Math.max(0, at - length), at)}|${mark}`)
	);

describe('an article with its notes as plain numbers', () => {
	const read = readPlain(saltWorks);

	it('has its paragraphs, headings and quotations', () => {
		expect(headings(read)).toEqual(['What the law asks', 'The salt works', 'What follows']);
		expect(paragraphsOf(read).map(({ kind, text }) => `${kind}: ${text.slice(0, 20)}`)).toEqual([
			'paragraph: In 2014 the governme',
			'paragraph: Deportation under Ar',
			'paragraph: Those who were moved',
			'paragraph: A second foreman des',
			'quotation: "They counted us at ',
			'paragraph: Three reports, among',
			'paragraph: It was 15 years befo'
		]);
	});

	it('leaves out title, author, date, credit and what follows the notes', () => {
		expect(read).toMatchObject({
			title: 'The Salt Works of Veltria: A Crime in Plain Sight',
			author: 'Miriam Oduya',
			date: '3 March 2019'
		});
		expect(
			read.blocks.flatMap(({ leftOut, text }) => (leftOut ? [`${leftOut}: ${text}`] : []))
		).toEqual([
			'around: Photo: Anna Ibarra / Coastal Archive',
			'title: The Salt Works of Veltria: A Crime in Plain Sight',
			'byline: By Miriam Oduya',
			'byline: 3 March 2019',
			'after-notes: More from this author',
			'after-notes: The Price of Ice',
			'after-notes: Why the north still has no port, and who is paid for it.'
		]);
	});

	it('has each note called where it is, and no year, figure or article for a note', () => {
		expect(called(read)).toEqual(['1 2', '3 4 5 6', '7 8', '9', '10', '11 12 13 14', '15']);
		expect(before(read, 8)).toEqual([
			' inland.|1',
			't a ban.|2',
			'y force.|3',
			'ew Court|4',
			'r of it.|5',
			' In 2014|6',
			'foreman,|7',
			'confirm.|8',
			' Site 5.|9',
			'd been."|10',
			'of 2016,|11',
			'il 2017.|12',
			'il 2017.|13',
			'of Works|14',
			'he rest.|15'
		]);
	});

	it('keeps the words as they are, but for the marks', () => {
		const [first, second, , site, , reports] = paragraphsOf(read).map(({ text }) => text);
		expect(first).toContain('moved 12,400 people inland. The State called it relief; Article 7 of');
		expect(second).toContain('In 2014 the government denied both.');
		expect(site).toMatch(/wells of Site 5\. Site 5 lies 14km from the road, and only 3\.5 percent/);
		expect(reports).toContain('of 2016, have found that the works went on until 2017. The Fishers');
	});

	it('has the notes whole: over two lines, and in two paragraphs', () => {
		expect(read.notes.map(({ ordinal, mark }) => `${ordinal} ${mark}`)).toEqual(
			Array.from({ length: 15 }, (_, index) => `${index + 1} ${index + 1}`)
		);
		expect(read.notes[7]!.text).toBe('Interviews by the author, January and February 2019.');
		expect(read.notes[11]!.text).toBe(
			'"Harbour Watch Annual Report," Harbour Watch, 2017.\nThe report has an annex of names.'
		);
		expect(new Set(read.notes.map(({ kind }) => kind))).toEqual(new Set(['list']));
	});

	it('says what rests on the sequence alone, and what was left out', () => {
		const bySequence = (paragraph: number, words: string, note: number) =>
			`paragraph ${paragraph}: “${words}” is read as a call of note ${note}, by its place in the sequence. Check that it isn’t a figure.`;
		expect(saysOf(read)).toEqual([
			bySequence(2, 'of it.5 In 20146 the government', 6),
			bySequence(4, 'wells of Site 5.9 Site 5', 9),
			bySequence(6, '"Counting Salt" of 2016, 11 have found', 11),
			bySequence(6, 'went on until 2017.12,13 The', 12),
			bySequence(6, 'Ministry of Works 14 speaks', 14),
			'after the notes: 3 blocks stand after the last note and are left out. Check that the text ends before them, and that the last note is whole.'
		]);
	});
});

describe('the article of the built-in case', () => {
	const path = new URL('../../../../../shared/seed/article.txt', import.meta.url);
	const text = existsSync(path) ? readText(readFileSync(path)) : undefined;
	const here = it.skipIf(text === undefined);
	const why = text ? '' : ' (skipped: its text is not ours to publish, and is not here)';

	here(`has 27 paragraphs that open as the case says, under 4 headings${why}`, () => {
		const plain = (words: string) => words.replace(/[“”]/g, '"').replace(/’/g, "'");
		const read = paragraphsOf(text!);
		expect(read).toHaveLength(27);
		paragraphs.forEach(({ opens }, index) =>
			expect(read[index]!.text.startsWith(plain(opens)), opens).toBe(true)
		);
		expect(headings(text!)).toEqual(
			paragraphs.flatMap((each) => ('heading' in each ? [each.heading] : []))
		);
		expect(read.flatMap(({ kind }, index) => (kind === 'quotation' ? [index + 1] : []))).toEqual([
			12, 14
		]);
	});

	here(`has 40 notes, each called where the case cites it${why}`, () => {
		expect(text!.notes.map(({ mark }) => mark)).toEqual(
			notesOfCase.map(({ number }) => `${number}`)
		);
		const calls = paragraphsOf(text!).flatMap(({ calls }, index) =>
			calls.map(({ note }) => ({ note, paragraph: index + 1 }))
		);
		expect(calls.map(({ note }) => note)).toEqual(notesOfCase.map(({ number }) => number));
		const items = [ofThesis, ofReligion, ofGroups, ofCrimes, ofDuty].flat();
		let compared = 0;
		for (const { note, paragraph } of calls) {
			const citing = items.filter(({ notes }) => (notes as number[]).includes(note!));
			expect(citing.length, `note ${note}`).toBeGreaterThan(0);
			expect(
				citing.map((item) => item.paragraph),
				`note ${note}`
			).toContain(paragraph);
			compared++;
		}
		expect(compared).toBe(40);
	});

	here(`leaves out its title, date, credit and what follows the notes${why}`, () => {
		expect(text!.title!.replace("'", '’')).toBe(article.title);
		expect(text!.date).toBe('Feb 15, 2012');
		const out = text!.blocks.filter(({ leftOut }) => leftOut !== undefined);
		expect(out.filter(({ text }) => /^CREDIT/.test(text))).not.toEqual([]);
		expect(out.filter(({ leftOut }) => leftOut === 'after-notes')[0]!.text).toBe(
			'You may also like'
		);
		expect(text!.notes.at(-1)!.text).toMatch(/^"Genocide and Politicide Alert.*2011, at$/);
		expect(saysOf(text!).filter((each) => !/by its place in the sequence/.test(each))).toHaveLength(
			1
		);
	});
});

const prose = (...sentences: string[]) =>
	sentences.map((each) => `${each} ${'It rained on the harbour all that long winter. '.repeat(3)}`);
const document = (...parts: (string | string[])[]) => parts.flat().join('\n\n');

describe('marks of notes', () => {
	it('may be superscript figures, raised together or in a range', () => {
		const read = readPlain(
			document(
				prose(
					'The camp was closed.¹ It was opened again.²,³',
					'Nobody was told.⁴⁻⁵ It covers 25 km².'
				),
				'¹ First.\n² Second.\n³ Third.\n⁴ Fourth.\n⁵ Fifth.'
			)
		);
		expect(called(read)).toEqual(['1 2 3', '4 5']);
		expect(paragraphsOf(read)[1]!.text).toContain('Nobody was told. It covers 25 km².');
		expect(read.doubts).toEqual([]);
	});

	it('may be in brackets, out of order and more than once', () => {
		const read = readPlain(
			document(
				prose(
					'The ban is old [2]. It was never lifted [1, 3].',
					'It is old indeed [2], as [t]hey say.'
				),
				'References',
				'[1] Decree of 1990.\n[2] Charter, 1950.\n[3] Letter, 1991.'
			)
		);
		expect(called(read)).toEqual(['2 1 3', '2']);
		expect(paragraphsOf(read)[0]!.text).toMatch(/^The ban is old\. It was never lifted\. It/);
		expect(read.notes.map(({ text }) => text)).toEqual([
			'Decree of 1990.',
			'Charter, 1950.',
			'Letter, 1991.'
		]);
		expect(read.doubts).toEqual([]);
	});

	it('may be signs and letters, also at the title', () => {
		const read = readPlain(
			document(
				'The Ice Courts*',
				prose('They sat at night.† They sat in secret.* Much was said of it.'),
				'* The author thanks the library of Ost.',
				'† Minutes, 12 May.'
			)
		);
		expect(read.title).toBe('The Ice Courts');
		expect(read.notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
			'* The author thanks the library of Ost.',
			'† Minutes, 12 May.'
		]);
		expect(before(read, 6)).toEqual(['Courts|*', 'night.|†', 'ecret.|*']);
	});

	it('begin again in each chapter, and belong to the list that follows', () => {
		const chapter = (name: string) => [
			`Chapter ${name}`,
			...prose(`One of ${name}.1 Two of ${name}.2 Three of ${name}.3`),
			'Notes',
			`1. First ${name}`,
			`2. Second ${name}`,
			`3. Third ${name}`
		];
		const read = readPlain(document(chapter('A'), chapter('B')));
		expect(called(read)).toEqual(['1 2 3', '1: 4 2: 5 3: 6']);
		expect(read.notes.map(({ text }) => text[text.length - 1]).join('')).toBe('AAABBB');
	});

	it('stand at the foot of each page, between the paragraphs', () => {
		const read = readPlain(
			document(
				prose('It was ordered.1 It was done.2'),
				'1 Order of 4 May.\n2 Report of 5 May.',
				prose('It was denied.3'),
				'3 Statement of 6 May.',
				prose('It was found.4'),
				'4 Judgment of 7 May.'
			)
		);
		expect(called(read)).toEqual(['1 2', '3', '4']);
	});

	it('are no numbers of paragraphs, however they run', () => {
		const numbered = Array.from(
			{ length: 8 },
			(_, index) =>
				`${index + 1}. ${prose(`The Commission heard witness ${index + 1}.[${index + 1}]`)}`
		);
		const read = readPlain(
			document(
				numbered,
				Array.from({ length: 8 }, (_, index) => `[${index + 1}] Record of day ${index + 1}.`).join(
					'\n'
				)
			)
		);
		expect(paragraphsOf(read)).toHaveLength(8);
		expect(called(read)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
		expect(paragraphsOf(read)[4]!.text).toMatch(/^5\. The Commission heard witness 5\. It/);
	});

	it('may stand below each other with what goes on set in, and after a row of stars', () => {
		const read = readPlain(
			document(
				prose('It was built in 1990.1 It lasted for 20 years.2'),
				'* * *',
				prose('It was closed.3'),
				'NOTES',
				'1. Register of Camps (1991), pp. 3-\n   12.\n2. Interview, May 2001. It is\n   confirmed.\n3. Ibid.'
			)
		);
		expect(called(read)).toEqual(['1 2', '3']);
		expect(read.notes.map(({ text }) => text)).toEqual([
			'Register of Camps (1991), pp. 3- 12.',
			'Interview, May 2001. It is confirmed.',
			'Ibid.'
		]);
	});

	it('end a short paragraph, which is no heading', () => {
		const read = readPlain(
			document(
				prose('They asked for it [1].'),
				['It was never given.[2]', 'Where the law stands', 'It is disputed.[1]'],
				'[1] Charter.\n[2] Letter.'
			)
		);
		expect(headings(read)).toEqual(['Where the law stands']);
	});

	it('are no list of demands in the text', () => {
		const read = readPlain(
			document(
				prose('They asked for three things.1 They got none.2 They went home.3'),
				[
					'1. That the gates be opened.',
					'2. That the lists be read.',
					'3. That the dead be named.'
				],
				prose('And a fourth followed.4'),
				'Notes',
				['1 One.', '2 Two.', '3 Three.', '4 Four.']
			)
		);
		expect(paragraphsOf(read)).toHaveLength(5);
		expect(called(read)).toEqual(['1 2 3', '', '', '', '4']);
		expect(read.notes.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
	});
});

describe('what is uncertain is said', () => {
	it('a note that nothing calls, a mark without a note, and a number that is left out', () => {
		const read = readPlain(
			document(
				prose('It was cold.[1] It was dark.[2] It was late.[4] It was over.[6]'),
				'[1] Diary.\n[2] Diary, page 2.\n[3] Diary, page 3.\n[4] Diary, page 4.\n[6] Diary, page 6.\n[7] Diary, page 7.'
			)
		);
		expect(saysOf(read)).toEqual([
			'note 3: Nothing in the text was found to call it. Say where it is called.',
			'note 7: Nothing in the text was found to call it. Say where it is called.',
			'note 6: It comes after note 4. Check whether note 5 is missing.'
		]);
		const lacking = readPlain(
			document(prose('It was cold.[1] It was dark.[2] It was late.[3]'), '[1] Diary.\n[2] Letter.')
		);
		expect(called(lacking)).toEqual(['1 2 3: none']);
		expect(saysOf(lacking)).toEqual([
			'paragraph 1: The mark “3” calls a note that was not found. Add the note, or say that this is no call.'
		]);
	});

	it('a text that was copied without its notes', () => {
		const read = readPlain(
			document(prose('So.[1] And so.[2] So on.[3] And on.[4] To the end.[5]'))
		);
		expect(called(read)).toEqual(['1: none 2: none 3: none 4: none 5: none']);
		expect(saysOf(read)).toEqual([
			'notes: The text calls 5 notes, from “1” to “5”, and has none. Bring it in again with its notes.'
		]);
	});

	it('two places that could be the call of one note', () => {
		const read = readPlain(
			document(
				prose('It was cold.1 The guard wore a coat2 and the convoy took road Mike2 south.3'),
				'1 Diary.\n2 Ledger.\n3 Map.'
			)
		);
		expect(saysOf(read)[0]).toMatch(
			/^paragraph 1: Note 2 may be called at “.*coat2.*” or at “.*Mike2/
		);
	});
});

describe('a list of works', () => {
	const read = readPlain(
		document(
			'The Long Count',
			prose(
				'Most agree (Okoro 2004; Lind and Sato 2010, p. 5) that it began in 1996.',
				'As Okoro (2011b) says, “it was planned”. The Coastal Rights Forum (CRF 2015) found no order, and Abara (2009) none either.',
				'Between 1990 and 2004 it rained (June 2004).'
			),
			'References',
			'Coastal Rights Forum (2015) Salt and Silence. Ost.',
			'Lind, Eva and Sato, Ken (2010) ‘Numbers’, Journal of Counting 4.',
			'Okoro, Ada (2004) The Plan. Meridian Press.',
			'Okoro, Ada (2011a) The Year. Meridian Press.',
			'———. (2011b) The Day. Meridian Press.'
		)
	);
	it('is called by author and year, and the words stay', () => {
		expect(before(read, 4)).toEqual([
			'2004|Okoro 2004',
			'2010|Lind and Sato 2010',
			'011b|Okoro 2011b',
			'2015|CRF 2015'
		]);
		expect(called(read)).toEqual([
			'Okoro 2004: 3 Lind and Sato 2010: 2',
			'Okoro 2011b: 5 CRF 2015: 1',
			''
		]);
		expect(read.notes.map(({ kind }) => kind)).toEqual(Array(5).fill('reference'));
		expect(paragraphsOf(read)[0]!.text).toContain('(Okoro 2004; Lind and Sato 2010, p. 5)');
	});
	it('is called again in the same bracket without its author', () => {
		const again = readPlain(
			document(
				'The Long Count',
				prose('Two surveys agree (Okoro 2011a, 7–9; 2011b). Others do not (Abara 2004, 2; 2011b).'),
				'References',
				'Abara, Joy (2004) The Coast. Ost.',
				'Okoro, Ada (2011a) The Year. Meridian Press.',
				'Okoro, Ada (2011b) The Day. Meridian Press.'
			)
		);
		expect(called(again)).toEqual(['Okoro 2011a: 2 Okoro 2011b: 3 Abara 2004: 1']);
	});
	it('says which works nothing cites', () => {
		expect(saysOf(read)).toEqual([
			'note 4: Nothing in the text was found to name “Okoro, Ada (2011a) The Year. Meridian Press.”. Say where it is cited, if it is.'
		]);
	});
});

describe('lines', () => {
	it('are joined where they are broken at a width, and apart where they are not', () => {
		const broken = readPlain(
			'The first paragraph is broken\nat a narrow width, as letters\nused to be.\n\nThe second one is broken\nas well.'
		);
		expect(paragraphsOf(broken).map(({ text }) => text)).toEqual([
			'The first paragraph is broken at a narrow width, as letters used to be.',
			'The second one is broken as well.'
		]);
		const long = 'An editor that breaks no lines writes a paragraph as one. '.repeat(4).trim();
		expect(paragraphsOf(readPlain(`${long}\r\n${long}\r\n${long}`))).toHaveLength(3);
	});

	it('are NFC, without a byte order mark and what cannot be seen', () => {
		const read = readText(
			bytes(
				'\uFEFFThe\u00A0cafe\u0301 of Ost was\t closed\u200B by the guards of the harbour, and stayed so.'
			)
		);
		expect(paragraphsOf(read)[0]!.text).toBe(
			'The café of Ost was closed by the guards of the harbour, and stayed so.'
		);
	});

	it('may be set in as a quotation, or be a table', () => {
		const read = readPlain(
			document(
				prose('The witness said this.'),
				'    I saw them go.\n    I never saw them come back.',
				'Year\tDead\n1996\t120\n1997\t340'
			)
		);
		expect(paragraphsOf(read)[1]).toMatchObject({
			kind: 'quotation',
			text: 'I saw them go. I never saw them come back.'
		});
		expect(kept(read).at(-1)).toMatchObject({
			kind: 'table',
			text: 'Year\tDead\n1996\t120\n1997\t340'
		});
	});
});

describe('a file', () => {
	it('is read in the letters that programs write', () => {
		const text =
			'The “café” of Ost – closed by the guards in the first week of May, and never opened.';
		const wide = new Uint8Array([
			0xff,
			0xfe,
			...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer)
		]);
		const western = Uint8Array.from(
			[...text].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[c] ?? c.charCodeAt(0))
		);
		expect(readText(bytes(text)).blocks[0]!.text).toBe(text);
		expect(readText(wide).blocks[0]!.text).toBe(text);
		expect(readText(wide.subarray(2)).blocks[0]!.text).toBe(text);
		const guessed = readText(western);
		expect(guessed.blocks[0]!.text).toBe(text);
		expect(saysOf(guessed)).toEqual([
			'text: The file doesn’t say how its letters are written. It was read as Western European Windows. Check letters with accents, quotation marks and dashes.'
		]);
	});

	it('is refused in a sentence where it is empty, no text or too long', () => {
		const refused = (open: () => unknown) => {
			try {
				open();
			} catch (error) {
				return error instanceof Unreadable ? error.message : `${error}`;
			}
			return 'opened';
		};
		expect(refused(() => readText(new Uint8Array()))).toMatch(/^The file is empty/);
		expect(refused(() => readText(bytes(' \n\n ')))).toMatch(/^There is no text in it/);
		expect(
			refused(() => readText(Uint8Array.from({ length: 900 }, (_, n) => (n * 7) % 32)))
		).toMatch(/^The file isn’t a text/);
		expect(refused(() => readPlain('word '.repeat(450_000)))).toMatch(
			/^The text is longer than 2 million/
		);
	});
});
