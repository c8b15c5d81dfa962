import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoOf, plainText, type Document } from '#lib/export/document.ts';
import { toDocx } from '#lib/export/memo-docx.ts';
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
				turnsOn: [{ count: 'I', sentences: ['Note 16.'] }]
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
			expect(textIn(content!)).toContain(heading.number);
			expect(textIn(content!)).toContain(heading.text);
			const bookmark = document.indexOf(`w:name="${anchor}"`);
			expect(textIn(document.slice(bookmark, bookmark + 600))).toContain(heading.text);
		});
	});

	it('has a table of contents, page numbers, and heads of tables that repeat', () => {
		const document = part('word/document.xml');
		expect(/<w:instrText[^>]*>(TOC [^<]*)</.exec(document)?.[1]).toContain('\\o &quot;1-3&quot;');
		expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(
			memo.blocks.filter(({ kind }) => kind === 'table').length
		);
		const footer = part('word/footer1.xml');
		expect(footer).toMatch(/<w:instrText[^>]*>PAGE</);
		expect(footer).toMatch(/<w:instrText[^>]*>NUMPAGES</);
	});

	it('says in its properties what it is and who wrote it', () => {
		const core = part('docProps/core.xml');
		expect(core).toContain(`<dc:title>${memo.title}</dc:title>`);
		expect(core).toContain(`<dc:creator>${memo.author}</dc:creator>`);
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
