import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockLines, noteLines } from './brought-sample.ts';
import type { BroughtText } from './brought-text.ts';
import { pdfOf, set } from './pdf.sample.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { expectRefusedOrWhole, expectWhole } from './whole.sample.ts';

const sample = (name: string) => new Uint8Array(readFileSync(`tests/samples/documents/${name}`));
const word = await readDocx(sample('sarn-valley.docx'));
/** What the document says, without what only stands on its pages. */
const textOf = ({ blocks }: BroughtText, leave: RegExp = /(?!)/) =>
	blockLines({
		blocks: blocks.filter(
			({ leftOut, kind, text }) =>
				leftOut !== 'running-head' && kind !== 'table' && !leave.test(text)
		)
	});

describe('a PDF of the article', () => {
	it.each(['libreoffice-tagged.pdf', 'libreoffice.pdf', 'libreoffice-columns.pdf'])(
		'printed by LibreOffice reads as the document that it was printed from: %s',
		async (name) => {
			const brought = await readPdf(sample(name));
			expectWhole(brought);
			// The head of a table whose cells are wide stands apart from its rows.
			expect(textOf(brought, /^(Village Houses|missing)/)).toEqual(textOf(word));
			expect(noteLines(brought)).toEqual(noteLines(word));
			expect(brought.doubts.map(({ where }) => where)).toEqual(['date']);
		}
	);

	it.each(['chromium-tagged.pdf', 'chromium.pdf', 'chromium-columns.pdf'])(
		'printed by a browser, with its notes at the end, reads as that document: %s',
		async (name) => {
			const brought = await readPdf(sample(name));
			expectWhole(brought);
			expect(textOf(brought, /^(Village Houses|Notes$)/)).toEqual(textOf(word));
			expect(noteLines(brought)).toEqual(
				noteLines(word).map((line) => line.replace(' footnote ', ' list '))
			);
		}
	);

	it('keeps what stands at the head and the foot of each page, and leaves it out', async () => {
		const { blocks } = await readPdf(sample('libreoffice.pdf'));
		expect(
			blocks
				.filter(({ leftOut }) => leftOut === 'running-head')
				.map(({ text, page }) => `${page}: ${text}`)
		).toEqual(
			[1, 2, 3, 4].flatMap((page) => [`${page}: The Sarn Review 12 (1997)`, `${page}: ${page}`])
		);
	});

	it('tells a table by its structure, and by where its cells stand', async () => {
		for (const name of ['libreoffice-tagged.pdf', 'libreoffice.pdf', 'chromium-tagged.pdf']) {
			const { blocks } = await readPdf(sample(name));
			expect(blocks.filter(({ kind }) => kind === 'table').map(({ text }) => text)).toEqual([
				'Village\tHouses burnt\tPeople missing\nUpper Sarn\t61\t14\nLower Sarn\t40\t9\nMirel\t27\t31'
			]);
		}
	});
});

describe('what stands on the pages of a PDF', () => {
	const raised = (x: number, text: string) => ({ x, y: 3, size: 6, text });

	it('is joined over pages and hyphens, and a note over the end of its page', async () => {
		const brought = await readPdf(
			pdfOf([
				[
					...set(520, [
						'In the spring the army cleared the forty-one villages of the valley, and',
						[
							{ text: 'nobody was left.' },
							raised(115, '1'),
							{ x: 122, text: 'Those who were taken away were moved to two' }
						],
						'camps. The government has called this an evacua-'
					]),
					...set(
						80,
						[[raised(50, '1'), { x: 55, text: 'Return 14 of the Ministry of Land, which' }]],
						{
							size: 8
						}
					),
					...set(68, ['gives for every village the houses and the'], { size: 8 })
				],
				[
					...set(520, ['tion before a flood. It was forty-one vil-', 'lages that were emptied.']),
					...set(80, ['people that were counted there.'], { size: 8 }),
					...set(68, [[raised(50, '2'), { x: 55, text: 'Uncalled.' }]], { size: 8 })
				]
			])
		);
		expect(textOf(brought)).toEqual([
			'In the spring the army cleared the forty-one villages of the valley, and nobody was left.[1→1] Those who were taken away were moved to two camps. The government has called this an evacuation before a flood. It was forty-one villages that were emptied.'
		]);
		expect(noteLines(brought)).toEqual([
			'1 footnote “1” Return 14 of the Ministry of Land, which gives for every village the houses and the people that were counted there.',
			'2 footnote “2” Uncalled.'
		]);
		expect(brought.doubts).toEqual([
			{ where: 'page 2', says: expect.stringContaining('begin with the rest of a note') },
			{ where: 'note 2', says: expect.stringContaining('Look for it on page 2') }
		]);
	});

	describe('with marks that are not raised', () => {
		const words = [
			[
				'In the spring the army cleared the villages of the valley, and nobody',
				'was left there when the summer came, neither in the houses nor outside,'
			],
			[
				'Those who were taken away were moved to two camps by the river, where',
				'they were given tents and flour, and were told to wait for the winter,'
			],
			[
				'The government has called this an evacuation before a flood that never',
				'came, and the Review was shown no warning of one by any of its offices,'
			]
		];
		const text = (page: number) => [
			...set(520, words[page]!),
			...set(
				496,
				words[page]!.map((line) => `${line.slice(9)} and so on`)
			)
		];
		const foot = (...lines: string[]) => set(80, lines, { size: 8 });
		const read = (...pages: string[][]) =>
			readPdf(pdfOf(pages.map((lines, at) => [...text(at), ...foot(...lines)])));
		const said = ({ doubts }: BroughtText) =>
			doubts.filter(({ where }) => where.startsWith('page')).map(({ where }) => where);

		it('a note goes on at the foot of a page that has no other', async () => {
			const brought = await read(
				['1 Return 14 of the Ministry of Land, which gives the'],
				['houses and the people of each village, and', 'those who were moved.'],
				['2 Return 15.']
			);
			expect(noteLines(brought)).toEqual([
				'1 footnote “1” Return 14 of the Ministry of Land, which gives the houses and the people of each village, and those who were moved.',
				'2 footnote “2” Return 15.'
			]);
			expect(textOf(brought).join(' ')).not.toContain('each village');
			expect(said(brought)).toContain('page 2');
		});
		it('a note goes on over three pages', async () => {
			const brought = await read(
				['1 Return 14 of the Ministry of Land, which gives the'],
				['houses and the people of each village, and'],
				['those who were moved.', '2 Return 15.']
			);
			expect(noteLines(brought)).toEqual([
				'1 footnote “1” Return 14 of the Ministry of Land, which gives the houses and the people of each village, and those who were moved.',
				'2 footnote “2” Return 15.'
			]);
			expect(textOf(brought).join(' ')).not.toContain('those who were moved');
		});
		it('a figure with which its rest begins is not the mark of the next', async () => {
			const brought = await read(
				['1 Return 14 of the Ministry of Land, which has'],
				['2 villages that were burnt.', '2 Return 15.', '3 Return 16.']
			);
			expect(noteLines(brought)).toEqual([
				'1 footnote “1” Return 14 of the Ministry of Land, which has 2 villages that were burnt.',
				'2 footnote “2” Return 15.',
				'3 footnote “3” Return 16.'
			]);
		});
		it('small letters after a note that has ended stay in the text, and the page is named', async () => {
			const brought = await read(['1 Return 14.'], ['They were counted there.'], ['2 Return 15.']);
			expect(noteLines(brought)).toEqual([
				'1 footnote “1” Return 14.',
				'2 footnote “2” Return 15.'
			]);
			expect(textOf(brought).join(' ')).toContain('They were counted there.');
			expect(said(brought)).toContain('page 2');
		});
	});

	it('is numbered anew on each page where it is printed so', async () => {
		const page = (place: string) => [
			...set(520, [
				[{ text: `What was seen at ${place} was written down.` }, raised(230, '*')],
				'It is told here as it was found, and with the words in which it was found.'
			]),
			...set(60, [[raised(50, '*'), { x: 55, text: `Register of ${place}.` }]], { size: 8 })
		];
		const brought = await readPdf(pdfOf([page('Mirel'), page('Dret')]));
		expect(brought.blocks.flatMap(({ calls }) => calls.map(({ note }) => note))).toEqual([1, 2]);
		expect(noteLines(brought)).toEqual([
			'1 footnote “*” Register of Mirel.',
			'2 footnote “*” Register of Dret.'
		]);
	});

	it('of a hundred pages is read in less than eight seconds, each note where it is called', async () => {
		const words =
			'It was found that the houses of the valley were burnt on that day and that nobody came back. ';
		const lines = words
			.repeat(40)
			.match(/.{60,75}\s/g)!
			.slice(0, 36);
		const file = pdfOf(
			Array.from({ length: 100 }, (_, index) => [
				...set(560, ['The Review of the Valley, 1997']),
				...set(530, [[{ text: lines[0]! }, raised(380, `${index + 1}`)], ...lines.slice(1)]),
				...set(64, [[raised(50, `${index + 1}`), { x: 58, text: `Archive, file ${index + 1}.` }]], {
					size: 8
				}),
				{ x: 200, y: 20, text: `${index + 1}` }
			])
		);
		const { blocks, notes, doubts } = await readPdf(file);
		expect(notes.map(({ mark, text }) => `${mark} ${text}`)).toEqual(
			notes.map((_, index) => `${index + 1} Archive, file ${index + 1}.`)
		);
		expect(blocks.flatMap(({ calls }) => calls.map(({ note }) => note))).toEqual(
			Array.from({ length: 100 }, (_, index) => index + 1)
		);
		expect(doubts).toEqual([]);
		expect(blocks.filter(({ leftOut }) => leftOut === 'running-head')).toHaveLength(200);
	});

	it('is a doubt where it was told by nothing but a guess', async () => {
		const wide = 'words that fill their column quite to its edge';
		const uneven = 'a line of the table';
		const rows = Array.from({ length: 16 }, (_, index) => [
			{ x: 40, y: 500 - 14 * index, text: index % 3 === 0 ? uneven : wide.slice(0, 34) },
			{ x: 215, y: 500 - 14 * index, text: index % 3 === 1 ? uneven : wide.slice(0, 34) }
		]).flat();
		const across = [0, 1, 2, 3, 4, 5].map((index) => ({
			x: 40,
			y: 250 - 14 * index,
			text: 'A line that goes over the whole width of the page, and over both of its columns'
		}));
		const { doubts } = await readPdf(pdfOf([[...rows, ...across], [{ x: 50, y: 300, text: ' ' }]]));
		expect(doubts).toEqual(
			expect.arrayContaining([
				{ where: 'page 1', says: expect.stringContaining('two columns') },
				{ where: 'page 2', says: expect.stringContaining('has no text') }
			])
		);
	});
});

describe('what isn’t a PDF of text', () => {
	it.each([
		['of pictures', pdfOf([[], [], []]), 'The PDF has no text'],
		['locked', sample('locked.pdf'), 'locked with a password'],
		['cut off', sample('libreoffice.pdf').subarray(0, 300), 'The PDF is damaged']
	])('is refused: %s', async (_, file, says) => {
		await expect(readPdf(file)).rejects.toThrow(says);
	});

	it('is refused in a sentence or opened whole, however it is harmed', async () => {
		const files = [
			sample('libreoffice.pdf'),
			sample('chromium-columns.pdf'),
			pdfOf([set(500, ['One line of text, and then another one, that is long enough to be read.'])])
		];
		const harms = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), lose: fc.nat(50) }), {
			minLength: 1,
			maxLength: 8
		});
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...files), harms, async (file, all) => {
				let bytes = file.slice();
				for (const { at, byte, lose } of all) {
					bytes[at % bytes.length] = byte;
					if (lose > 45)
						bytes = Uint8Array.from([
							...bytes.subarray(0, at % bytes.length),
							...bytes.subarray((at % bytes.length) + lose)
						]);
				}
				await expectRefusedOrWhole({ bytes, name: 'a.pdf' });
			}),
			// `npm run harmed` tries more.
			{ numRuns: 30 }
		);
	}, 60_000);
});
