import {
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	TextRun
} from 'docx';
import type { Blocks, BlockLine } from '#lib/export/debate-blocks.ts';
import { printable } from '#lib/export/printable.ts';
import { sideWords } from '#lib/debate/preparation.ts';
import { wordPage } from '#lib/export/word-page.ts';
import { directed } from '#lib/export/word-text.ts';

/** Blocks as a Word file for Verbatim, the template that debaters use: its styles, by their ids. */

const headings = {
	pocket: HeadingLevel.HEADING_1,
	hat: HeadingLevel.HEADING_2,
	block: HeadingLevel.HEADING_3,
	tag: HeadingLevel.HEADING_4
} as const;

/** Blocks as a Word file: its bytes as a Blob of the right type. */
export async function toBlocksDocx(blocks: Blocks): Promise<Blob> {
	const { page, line } = wordPage();
	const title = printable(blocks.title).replace(/\s+/g, ' ').trim();
	const document = new Document({
		title,
		subject: sideWords[blocks.side],
		creator: 'Chapeau',
		lastModifiedBy: 'Chapeau',
		description: blocks.notice,
		sections: [
			{
				properties: {
					page
				},
				headers: {
					default: new Header({ children: [new Paragraph(directed([{ text: title }]))] })
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								tabStops: [{ type: TabStopType.RIGHT, position: line }],
								children: [
									new TextRun({ text: blocks.notice, size: 16 }),
									new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: 16 })
								]
							})
						]
					})
				},
				children: blocks.lines.map(paragraph)
			}
		]
	});
	return Packer.toBlob(document, undefined, [{ path: 'word/styles.xml', data: styles }]);
}

function paragraph(of: BlockLine): Paragraph {
	switch (of.kind) {
		case 'analytic':
			return new Paragraph(directed([{ text: of.text }]));
		case 'cite':
			return new Paragraph(
				directed([{ text: of.read, style: 'Style13ptBold' }, { text: of.rest }])
			);
		case 'words':
			return new Paragraph(
				directed([
					{ text: '“' },
					...of.runs.map(({ text, stressed }) => ({
						text,
						style: stressed ? 'Emphasis' : 'StyleUnderline'
					})),
					{ text: '”' }
				])
			);
		default:
			return new Paragraph({ heading: headings[of.kind], ...directed([{ text: of.text }]) });
	}
}

const heading = (level: number, alias: string, paragraph: string, run: string) =>
	`<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:aliases w:val="${alias}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="${level}"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${paragraph}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/>${run}</w:rPr></w:style>`;
/** Styles that Word has itself. */
const wordsOwn = new Set(['Emphasis', 'FootnoteReference']);
const character = (id: string, name: string, alias: string, run: string) =>
	`<w:style w:type="character"${wordsOwn.has(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${alias && `<w:aliases w:val="${alias}"/>`}<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="6"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;
const sized = (halfPoints: number) =>
	`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const spaced = (before: number) => `<w:spacing w:before="${before}" w:after="60"/>`;
const box = (size: number) =>
	['top', 'left', 'bottom', 'right']
		.map((edge) => `<w:${edge} w:val="single" w:sz="${size}" w:space="1" w:color="auto"/>`)
		.join('');

/**
 * Written out, since the library has no aliases: Word knows these headings under its own names,
 * Verbatim under Pocket, Hat, Block and Tag.
 */
const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>${sized(22)}<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:aliases w:val="Normal/Card"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>${[
	heading(
		1,
		'Pocket',
		`<w:pageBreakBefore/><w:pBdr>${box(24)}</w:pBdr>${spaced(240)}<w:jc w:val="center"/>`,
		sized(52)
	),
	heading(2, 'Hat', `${spaced(240)}<w:jc w:val="center"/>`, `${sized(44)}<w:u w:val="double"/>`),
	heading(3, 'Block', `${spaced(240)}<w:jc w:val="center"/>`, `${sized(32)}<w:u w:val="single"/>`),
	heading(4, 'Tag', spaced(160), sized(26)),
	character(
		'Style13ptBold',
		'Style 13 pt Bold',
		'Cite',
		`<w:b/><w:bCs/>${sized(26)}<w:u w:val="none"/>`
	),
	// The library’s rules above notes have it, in a file without notes too.
	character('FootnoteReference', 'footnote reference', '', '<w:vertAlign w:val="superscript"/>'),
	character('StyleUnderline', 'Style Underline', 'Underline', '<w:u w:val="single"/>'),
	character(
		'Emphasis',
		'Emphasis',
		'',
		`<w:b/><w:iCs/><w:u w:val="single"/><w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/>`
	)
].join('')}</w:styles>`;
