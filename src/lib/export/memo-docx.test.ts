import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainText, type Document } from '#lib/export/document.ts';
import { shortMemoOf } from '#lib/export/memo-short.ts';
import { memoOf } from '#lib/export/memo.ts';
import { toDocx } from '#lib/export/memo-docx.ts';
import { named, openedWord, textOf, type XmlElement } from '#lib/export/opened-word.ts';
import { paragraphsOf } from '#lib/export/printable.ts';
import { assessed, marksEverywhere } from '#lib/export/sample.ts';

async function opened(memo: Document): Promise<(path: string) => string> {
	const files = unzipSync(new Uint8Array(await (await toDocx(memo)).arrayBuffer()));
	return (path) => strFromU8(files[path] ?? new Uint8Array());
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The text of some WordprocessingML. */
const textIn = (xml: string) =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
		.map(([, text]) => (text ?? '\n').replace(/&(\w+);/g, (_, name: string) => entities[name]!))
		.join('');

describe('the memo as a Word file', () => {
	let memo: Document;
	let part: (path: string) => string;
	beforeAll(async () => {
		memo = memoOf(
			await assessed(marksEverywhere('One.\n\nTwo & <three>.'), {
				turnsOn: [{ count: 'I', sentences: ['Note 16.'], routes: [] }]
			})
		);
		part = await opened(memo);
	});

	it('has every heading in Word’s own heading styles, numbered by Word', () => {
		const document = part('word/document.xml');
		for (const level of [1, 2, 3, 4]) {
			const wanted = memo.blocks.filter(
				(block) => block.kind === 'heading' && block.level === level
			);
			const found = [...document.matchAll(new RegExp(`<w:pStyle w:val="Heading${level}"/>`, 'g'))];
			expect(found.length).toBe(wanted.length);
		}
		expect(document).toContain('<w:numPr>');
		expect(part('word/numbering.xml')).toContain('w:val="%1.%2.%3"');
		const styles = part('word/styles.xml');
		for (const name of ['Law quotation', 'Law source', 'Evidence item', 'Mark', 'Table cell'])
			expect(styles).toContain(`<w:name w:val="${name}"/>`);
		expect(styles).toContain('w:val="en-GB"');
	});

	it('has each footnote as a footnote of Word’s, referred to once', () => {
		const references = [
			...part('word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)
		];
		expect(references.map(([, id]) => Number(id))).toEqual(memo.footnotes.map((_, at) => at + 1));
		const notes = new Map(
			[
				...part('word/footnotes.xml').matchAll(
					/<w:footnote [^>]*w:id="(\d+)"[^>]*>([^]*?)<\/w:footnote>/g
				)
			].map(([, id, content]) => [Number(id), textIn(content!).trim()])
		);
		memo.footnotes.forEach((runs, at) => expect(notes.get(at + 1)).toBe(plainText(runs).trim()));
	});

	it('lists the headings with their numbers, each linked to its own', () => {
		const document = part('word/document.xml');
		const listed = memo.blocks.filter((block) => block.kind === 'heading' && block.level < 4);
		const links = [
			...document.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"[^>]*>([^]*?)<\/w:hyperlink>/g)
		];
		expect(links).toHaveLength(listed.length);
		links.forEach(([, anchor, content], at) => {
			const heading = listed[at]!;
			if (heading.kind !== 'heading') throw new Error('Not a heading.');
			expect(textIn(content!)).toContain(`${heading.number}\u2002`);
			expect(textIn(content!)).toContain(heading.text);
			const bookmark = document.indexOf(`w:name="${anchor}"`);
			expect(textIn(document.slice(bookmark, bookmark + 600))).toContain(heading.text);
		});
	});

	it('has the page of every entry as a field that LibreOffice fills in too', () => {
		const document = part('word/document.xml');
		const listed = memo.blocks.filter((block) => block.kind === 'heading' && block.level < 4);
		const links = [
			...document.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"[^>]*>([^]*?)<\/w:hyperlink>/g)
		];
		expect(links).toHaveLength(listed.length);
		for (const [, anchor, content] of links)
			expect(content).toMatch(new RegExp(`<w:tab/>.*<w:instrText[^>]*>PAGEREF ${anchor} \\\\h<`));
		// Within a field for the whole, LibreOffice takes what the file says for the pages.
		expect(document).not.toMatch(/<w:instrText[^>]*>\s*TOC/);
		expect(part('word/settings.xml')).toContain('<w:updateFields/>');
	});

	it('has page numbers, and heads of tables that repeat', () => {
		const document = part('word/document.xml');
		expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(
			memo.blocks.filter(({ kind }) => kind === 'table').length
		);
		const footer = part('word/footer1.xml');
		expect(footer).toMatch(/<w:instrText[^>]*>PAGE</);
		expect(footer).toMatch(/<w:instrText[^>]*>NUMPAGES</);
	});

	it('says in its properties what it is, who wrote it and to whom', () => {
		const core = part('docProps/core.xml');
		expect(core).toContain(`<dc:title>${memo.title}</dc:title>`);
		expect(core).toContain(`<dc:creator>${memo.author}</dc:creator>`);
		expect(core).toContain('<cp:keywords>Draft</cp:keywords>');
		const custom = part('docProps/custom.xml');
		for (const { term, value } of memo.head)
			expect(custom).toMatch(new RegExp(`name="${term}"[^>]*>\\s*<vt:lpwstr>${value}<`));
	});

	it('is set in Cambria, which has a stand-in, and in Times where Cambria has no letters', () => {
		const fonts = part('word/fontTable.xml');
		expect(fonts).toMatch(/<w:font w:name="Cambria"><w:altName w:val="Caladea,Times New Roman"\/>/);
		const named = [part('word/styles.xml'), part('word/numbering.xml'), part('word/document.xml')]
			.flatMap((xml) => [...xml.matchAll(/<w:rFonts [^>]*>/g)])
			.map(([fonts]) => fonts);
		expect(named.length).toBeGreaterThan(4);
		for (const fonts of named) {
			expect(fonts).toMatch(/w:ascii="Cambria"/);
			expect(fonts).toMatch(/w:hAnsi="Cambria"/);
			expect(fonts).toMatch(/w:cs="Times New Roman"/);
		}
	});

	it('leaves no heading at the foot of a page, and no line of a paragraph alone', () => {
		const styles = part('word/styles.xml');
		expect(styles).toMatch(/<w:pPrDefault><w:pPr><w:widowControl\/>/);
		for (const level of [1, 2, 3, 4]) {
			const [style] = new RegExp(`<w:style [^>]*w:styleId="Heading${level}"[^]*?</w:style>`).exec(
				styles
			)!;
			expect(style).toContain('<w:keepNext/>');
			expect(style).not.toContain('widowControl');
		}
	});

	it('is stamped as a draft, at the top and at the foot of each page', () => {
		expect(textIn(part('word/document.xml'))).toMatch(/^Memorandum\s*Draft/);
		expect(textIn(part('word/footer1.xml'))).toContain('Draft of 24 November 2026');
	});
});

it('a final memo on Letter is no draft, and its page is as large as Letter', async () => {
	const of = await assessed([], { memo: { final: true, matter: 'M'.repeat(90) } });
	const part = await opened(shortMemoOf(of, { paper: 'letter' }));
	const document = part('word/document.xml');
	expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
	expect(textIn(document)).not.toContain('Draft');
	const foot = part('word/footer1.xml');
	expect(textIn(foot)).toContain('24 November 2026');
	expect(textIn(foot)).not.toContain('Draft');
	// A long matter has a line of its own.
	expect(foot.match(/<w:p>/g)).toHaveLength(2);
	expect(part('docProps/core.xml')).toContain('<cp:keywords>Final</cp:keywords>');
	const a4 = await opened(shortMemoOf(of));
	expect(a4('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
});

describe('a memo with text from right to left', () => {
	const hebrew = 'המסמך אומר "קבוצה דתית" (הערה 7).\nדי בכך?';
	const mixed = 'The word “קבוצה דתית” (note 7).';
	let document: XmlElement;
	beforeAll(async () => {
		const marks = marksEverywhere('Latin.').slice(0, 3);
		const memo = memoOf(
			await assessed(
				[hebrew, mixed, '기사에 인용된'].map((reason, at) => ({ ...marks[at]!, reason })),
				{ memo: { from: 'תזכיר' } }
			)
		);
		document = (await openedWord(await toDocx(memo)))('word/document.xml');
	});
	const paragraph = (text: string) =>
		named(document, 'w:p').find((each) => textOf(each).startsWith(text))!;
	/** The texts of a paragraph, those that run from right to left between braces. */
	const runsOf = (text: string) =>
		named(paragraph(text), 'w:r')
			.map((run) => (named(run, 'w:rtl').length > 0 ? `{${textOf(run)}}` : textOf(run)))
			.join('');

	it('sets a Hebrew reason from right to left, signs and line ends with it', () => {
		expect(named(paragraph('המסמך'), 'w:bidi')).toHaveLength(1);
		expect(runsOf('המסמך')).toBe('{המסמך אומר "קבוצה דתית" (הערה }7{).}{\nדי בכך?}');
	});

	it('sets a Hebrew word in an English paragraph from right to left, and only it', () => {
		expect(named(paragraph('The word'), 'w:bidi')).toHaveLength(0);
		expect(runsOf('The word')).toBe('The word “{קבוצה דתית}” (note 7).');
		expect(runsOf('תזכיר')).toBe('{תזכיר}');
	});

	it('leaves other scripts as they are', () => {
		expect(named(paragraph('기사에'), 'w:r')).toHaveLength(1);
		expect(named(paragraph('기사에'), 'w:bidi')).toHaveLength(0);
	});
});

it('any reason comes out of the Word file as the document has it', async () => {
	const signs = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc.string({ unit: 'binary', maxLength: 40 }),
		fc.constantFrom(
			'</w:t>',
			'<![CDATA[x]]>',
			'&amp;',
			']]>',
			'_x0041_',
			'a\r\nb',
			'\u0000\uFFFE\uD800'
		)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(signs, { maxLength: 4 }), async (parts) => {
			const paragraphs = paragraphsOf(parts.join(''));
			const memo: Document = {
				title: parts.join(''),
				matter: 'M',
				head: [],
				author: '',
				made: '2026-11-24',
				language: 'en-GB',
				blocks: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
				footnotes: []
			};
			const document = (await opened(memo))('word/document.xml');
			const read = [...document.matchAll(/<w:p>([^]*?)<\/w:p>/g)].map(([, xml]) => textIn(xml!));
			expect(read.slice(-paragraphs.length || read.length)).toEqual(paragraphs);
		}),
		{ numRuns: 30 }
	);
});
