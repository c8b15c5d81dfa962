import { describe, expect, it } from 'vitest';
import { blockLines, noteLines } from './brought-sample.ts';
import { Unreadable } from './brought-text.ts';
import {
	docxOf,
	en,
	endnote,
	fn,
	footnote,
	hardDocx,
	p,
	r,
	styled,
	type DocxParts
} from './docx.sample.ts';
import { readDocx } from './read-docx.ts';

const read = (parts: DocxParts) => readDocx(docxOf(parts));
/** With a sentence before them, at which the head of a document ends. */
const begun = p('What the article says begins here, with a sentence of its own.');
const blocksOf = async (...body: string[]) =>
	blockLines(await read({ body: begun + body.join('') })).slice(1);

describe('a hard document of Word', () => {
	it('keeps each mark as printed, drops what was deleted and keeps what was inserted', async () => {
		const brought = await readDocx(hardDocx());
		expect(brought.title).toBe('The Emptying of the Sarn Valley');
		expect(blockLines(brought)).toEqual([
			'heading: The Emptying of the Sarn Valley[*→1] (title)',
			'heading: What happened',
			'Between March and May the army of Orvania cleared forty-one villages.[1→2] Those who stayed were counted and moved[2→3] to two camps.',
			'quotation: Nobody shall remain east of the river.[3→4]',
			'table: Village\tHouses burnt\nUpper Sarn\t61[4→5]',
			'The government denies it.[i→6] The Red Cross was not let in.[5→7]'
		]);
		expect(noteLines(brought)).toEqual([
			'1 footnote “*” Written for the Lorne Institute.',
			'2 footnote “1” Ministry of Land, Return 14 (Vessa, 2 June 1994).',
			'3 footnote “2” Order 7 of the Eastern Command.\nThe order was read out in Upper Sarn on 9 March.',
			'4 footnote “3” Radio Vessa, 11 March 1994.',
			'5 footnote “4” Count by the parish.',
			'6 endnote “i” Statement of the Foreign Ministry, 20 May 1994.',
			'7 footnote “5” Letter of 3 May 1994, on file.'
		]);
		expect(brought.doubts).toEqual([
			{
				where: 'notes',
				says: 'The file holds a note that the text calls nowhere and Word doesn’t print. It is left out.'
			}
		]);
	});
});

describe('the number of a note in Word', () => {
	const section = (footnotes: string) =>
		`<w:p><w:pPr><w:sectPr><w:footnotePr>${footnotes}</w:footnotePr></w:sectPr></w:pPr></w:p>`;
	const three = [1, 2, 3].map((id) => footnote(id, `Note ${id}.`)).join('');
	const marks = async (parts: DocxParts) => {
		const { blocks, notes, doubts } = await read(parts);
		const calls = blocks.flatMap(({ calls }) => calls);
		expect(calls.map(({ mark }) => mark)).toEqual(notes.map(({ mark }) => mark));
		return [...notes.map(({ mark }) => mark), ...doubts.map(({ says }) => says)];
	};

	it('comes in the format of the document and from its first number', async () => {
		const numbered = (numbering: string) =>
			marks({
				body: p('A', fn(1), 'B', fn(2), 'C', fn(3)),
				footnotes: three,
				settings: `<w:footnotePr>${numbering}<w:footnote w:id="-1"/></w:footnotePr>`
			});
		expect(await numbered('<w:numFmt w:val="lowerRoman"/><w:numStart w:val="4"/>')).toEqual([
			'iv',
			'v',
			'vi'
		]);
		expect(await numbered('<w:numFmt w:val="chicago"/><w:numStart w:val="3"/>')).toEqual([
			'‡',
			'§',
			'**'
		]);
		expect(await numbered('<w:numFmt w:val="upperLetter"/><w:numStart w:val="25"/>')).toEqual([
			'Y',
			'Z',
			'AA'
		]);
	});

	it('in a format that isn’t known is a plain one, and said to be so', async () => {
		const [mark, ...said] = await marks({
			body: p('A', fn(1)),
			footnotes: footnote(1, 'Note.'),
			settings: '<w:footnotePr><w:numFmt w:val="hebrew1"/></w:footnotePr>'
		});
		expect(mark).toBe('1');
		expect(said).toEqual([expect.stringContaining('isn’t known here (hebrew1)')]);
	});

	it('begins anew in a section that says so, and goes on in one that doesn’t', async () => {
		const anew = '<w:numRestart w:val="eachSect"/>';
		const body = (second: string) =>
			p('A', fn(1)) + p('B', fn(2)) + section('') + p('C', fn(3)) + section(second);
		expect(await marks({ body: body(anew), footnotes: three })).toEqual(['1', '2', '1']);
		expect(await marks({ body: body(''), footnotes: three })).toEqual(['1', '2', '3']);
	});

	it('anew on each page follows the pages of Word’s last layout, and says so', async () => {
		const numbered = (page: string) =>
			marks({
				body: p('A', fn(1), 'B', fn(2), page, 'C', fn(3)),
				footnotes: three,
				settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>'
			});
		expect(await numbered('<w:r><w:lastRenderedPageBreak/></w:r>')).toEqual([
			'1',
			'2',
			'1',
			expect.stringContaining('numbered anew on each page')
		]);
		expect(await numbered('')).toEqual([
			'1',
			'2',
			'3',
			expect.stringContaining('doesn’t say where pages begin')
		]);
	});

	it('is not taken by a mark of its writer’s own, however it is written', async () => {
		const symbol = '<w:sym w:font="Symbol" w:char="F02A"/>';
		expect(
			await marks({ body: p('A', fn(1), 'B', fn(2, symbol), ' C', fn(3)), footnotes: three })
		).toEqual(['1', '*', '2']);
	});

	it('of endnotes is a count of its own', async () => {
		const brought = await read({
			body: begun + p('A', fn(1), en(1), 'B', en(2), fn(2)),
			footnotes: footnote(1, 'F.') + footnote(2, 'G.'),
			endnotes: endnote(1, 'E.') + endnote(2, 'H.')
		});
		expect(blockLines(brought)[1]).toBe('A[1→1][i→2]B[ii→3][2→4]');
	});

	it('shown again by a cross-reference calls the same note', async () => {
		const again = (instruction: string) =>
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
		const brought = await read({
			body: p(
				'First.',
				'<w:bookmarkStart w:id="5" w:name="_Ref1"/>',
				fn(1),
				'<w:bookmarkEnd w:id="5"/>',
				' Again.',
				again('NOTEREF _Ref1 \\f \\h'),
				' See note ',
				again('NOTEREF _Ref1 \\h'),
				'.'
			),
			footnotes: footnote(1, 'Source.')
		});
		expect(blockLines(brought)).toEqual(['First.[1→1] Again.[1→1] See note 1.']);
		expect(brought.notes).toHaveLength(1);
	});
});

describe('the text of Word', () => {
	it('is told apart by styles, whatever they are called and based on', async () => {
		expect(
			await blocksOf(
				styled('Verzeichnis1', 'Contents 1'),
				styled('Kapitel', 'A chapter'),
				styled('Rumpf', 'Looks like one, and is text.'),
				'<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>By level</w:t></w:r></w:p>'
			)
		).toEqual([
			'Contents 1 (around)',
			'heading: A chapter',
			'Looks like one, and is text.',
			'heading: By level'
		]);
	});

	it('has spaces for tabs and breaks, and one for many', async () => {
		expect(
			await blocksOf(
				p(
					'<w:r><w:tab/><w:t>One</w:t><w:br/><w:t xml:space="preserve">two  </w:t></w:r>',
					' three',
					'<w:r><w:noBreakHyphen/><w:t>fold</w:t><w:softHyphen/></w:r>'
				),
				'<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>e\u0301tat</w:t></w:r></w:p>'
			)
		).toEqual(['One two three-fold', 'état']);
	});

	it('keeps what a field shows, and not what it is made by', async () => {
		expect(
			await blocksOf(
				p(
					'On page ',
					'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:t>hidden</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
					'12',
					'<w:r><w:fldChar w:fldCharType="end"/></w:r>',
					' of ',
					`<w:fldSimple w:instr="NUMPAGES">${r('30')}</w:fldSimple>`,
					'.'
				),
				p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 'lost'),
				p('A field that never shows ends with its paragraph.')
			)
		).toEqual(['On page 12 of 30.', 'A field that never shows ends with its paragraph.']);
	});

	it('goes on where the end of a paragraph was deleted', async () => {
		expect(
			await blocksOf(
				'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One sentence </w:t></w:r></w:p>',
				styled('IntensivesZitat', 'and its rest.')
			)
		).toEqual(['quotation: One sentence and its rest.']);
	});

	it('that was moved stands where it went', async () => {
		expect(
			await blocksOf(
				p(`<w:moveFrom w:id="1">${r('Here. ')}</w:moveFrom>`, 'There.'),
				p(`<w:moveTo w:id="1">${r('Here.')}</w:moveTo>`)
			)
		).toEqual(['There.', 'Here.']);
	});

	it('in a box comes once, after the paragraph that it hangs on', async () => {
		const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
		expect(
			await blocksOf(
				styled(
					'IntensivesZitat',
					'Before',
					`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('In the box.')}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
					' and after.'
				)
			)
		).toEqual(['quotation: Before and after.', 'In the box.']);
	});

	it('in forms and in tables of one column is text as any other', async () => {
		expect(
			await blocksOf(
				`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('In a form.')}</w:sdtContent></w:sdt>`,
				`<w:tbl><w:tr><w:tc>${p('In a frame.')}${p('Two paragraphs.')}</w:tc></w:tr></w:tbl>`,
				`<w:tbl><w:tr><w:tc>${p('A1')}</w:tc><w:tc>${p('')}</w:tc><w:tc>${p('B1')}${p('more')}</w:tc></w:tr><w:tr><w:tc>${p('A2')}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`
			)
		).toEqual(['In a form.', 'In a frame.', 'Two paragraphs.', 'table: A1\t\tB1 more\nA2']);
	});

	it('that is hidden is left out, and its place named', async () => {
		const brought = await read({
			body:
				begun +
				p(
					'Seen',
					r(' by nobody', '<w:vanish/>'),
					r(' by us', '<w:rStyle w:val="Geheim"/>'),
					r(' by all.', '<w:vanish w:val="0"/>')
				)
		});
		expect(blockLines(brought).slice(1)).toEqual(['Seen by all.']);
		expect(brought.doubts).toEqual([
			{ where: 'paragraph 2', says: expect.stringContaining('Hidden text was left out here.') }
		]);
	});

	it('keeps the addresses of links in notes, and there alone', async () => {
		const link = (words: string) => `<w:hyperlink r:id="rId9">${r(words)}</w:hyperlink>`;
		const address = 'https://example.org/return-14';
		const brought = await read({
			body: p('See ', link('the return'), '.', fn(1), fn(2)),
			links: { rId9: address },
			noteLinks: { rId9: address },
			footnotes:
				footnote(1, p('Return 14, ', link('online'), '.')) +
				footnote(2, p('Return 14, ', link('example.org/return-14'), '.'))
		});
		expect(blockLines(brought)).toEqual(['See the return.[1→1][2→2]']);
		expect(brought.notes.map(({ text }) => text)).toEqual([
			'Return 14, online <https://example.org/return-14>.',
			'Return 14, example.org/return-14.'
		]);
	});

	it('is found under other prefixes and in the strict edition too', async () => {
		const strict = `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><pPr><pStyle a:val="Kapitel"/></pPr><r><t>Strict</t></r></p></body></document>`;
		expect(blockLines(await read({ body: '', more: { 'word/document.xml': strict } }))).toEqual([
			'heading: Strict (title)'
		]);
	});
});

describe('notes that Word doesn’t know of', () => {
	it('are found: raised figures, and a list at the end', async () => {
		const raised = (mark: string) => r(mark, '<w:vertAlign w:val="superscript"/>');
		const brought = await read({
			body: [
				styled('Titel', 'The Emptying of the Sarn Valley'),
				p(
					'In the spring the army cleared forty-one villages.',
					raised('1'),
					' Nobody has returned to any.'
				),
				p('The order named no flood, and the river stood at its usual height.', raised('2')),
				styled('berschrift1', 'Notes'),
				p('1. Ministry of Land, Return 14.'),
				p('2. Eastern Command, Order 7.')
			].join('')
		});
		expect(brought.title).toBe('The Emptying of the Sarn Valley');
		expect(blockLines(brought)).toEqual([
			'heading: The Emptying of the Sarn Valley (title)',
			'In the spring the army cleared forty-one villages.[1→1] Nobody has returned to any.',
			'The order named no flood, and the river stood at its usual height.[2→2]',
			'heading: Notes (around)'
		]);
		expect(noteLines(brought)).toEqual([
			'1 list “1” Ministry of Land, Return 14.',
			'2 list “2” Eastern Command, Order 7.'
		]);
	});
});

describe('the head of a document of Word', () => {
	const core =
		'<dc:title>Of the Sarn</dc:title><dc:creator>A. Lorne</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-03-04T10:00:00Z</dcterms:created>';

	it('comes from its properties, to be checked', async () => {
		const brought = await read({ body: p('Of the Sarn') + begun, core });
		expect(brought).toMatchObject({ title: 'Of the Sarn', author: 'A. Lorne', date: '2026-03-04' });
		expect(blockLines(brought)).toEqual([
			'Of the Sarn (title)',
			'What the article says begins here, with a sentence of its own.'
		]);
		expect(brought.doubts.map(({ where }) => where)).toEqual(['author, date']);
	});

	it('is the printed one where there is one', async () => {
		const brought = await read({ body: styled('Titel', 'As printed') + begun, core });
		expect(brought.title).toBe('As printed');
	});
});

describe('what isn’t a whole document of Word', () => {
	it.each([
		['without text', docxOf({ body: p('') }), 'The document has no text'],
		[
			'with its text in another file',
			docxOf({ body: '<w:altChunk r:id="rId7"/>' }),
			'embedded as another file'
		],
		['cut off', docxOf({ body: '<w:p><w:r><w:t>half' }), 'The text inside the file is damaged'],
		[
			'deeper than any',
			docxOf({ body: '<w:sdt>'.repeat(500) + p('deep') + '</w:sdt>'.repeat(500) }),
			'The text inside the file is damaged'
		]
	])('is refused: %s', async (_, file, says) => {
		await expect(readDocx(file)).rejects.toThrow(says);
		await expect(readDocx(file)).rejects.toBeInstanceOf(Unreadable);
	});
});
