import {
	AlignmentType,
	Bookmark,
	BorderStyle,
	Document as WordDocument,
	Footer,
	FootnoteReferenceRun,
	HeadingLevel,
	LeaderType,
	LevelFormat,
	LevelSuffix,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableOfContents,
	TableRow,
	Tab,
	TabStopType,
	TextRun,
	WidthType,
	type FileChild,
	type ParagraphChild
} from 'docx';
import type { Block, Document, Run } from '#lib/export/document.ts';
import { printable } from '#lib/export/printable.ts';
import { line, wordPage } from '#lib/export/word-page.ts';

const serif = 'Times New Roman';
const ink = '1D1B16';
const soft = '5C574B';
const rule = 'B9B2A0';

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4
] as const;

/** The names of our own styles, as Word shows them. */
const styles = {
	mark: 'Mark',
	label: 'EvidenceLabel',
	small: 'Remark',
	quotation: 'LawQuotation',
	source: 'LawSource',
	item: 'EvidenceItem',
	cell: 'TableCell',
	head: 'TableHead',
	term: 'MemoHead'
} as const;

/** A document as a Word file: its bytes as a Blob of the right type. */
export async function toDocx(document: Document): Promise<Blob> {
	return Packer.toBlob(wordDocument(document));
}

function wordDocument(document: Document): WordDocument {
	const { title, author, head, blocks, footnotes } = document;
	return new WordDocument({
		title: printable(title),
		subject: head.find(({ term }) => term === 'Article')?.value ?? '',
		creator: author || 'Chapeau',
		lastModifiedBy: author || 'Chapeau',
		description: 'Made with Chapeau.',
		styles: wordStyles(),
		numbering: {
			config: [
				{
					reference: 'headings',
					levels: headings.map((_, level) => ({
						level,
						format: LevelFormat.DECIMAL,
						text:
							Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.') +
							(level === 0 ? '.' : ''),
						alignment: AlignmentType.START,
						suffix: LevelSuffix.TAB,
						style: {
							paragraph: { indent: { left: indents[level]!, hanging: indents[level]! } }
						}
					}))
				},
				{
					reference: 'items',
					levels: [
						{
							level: 0,
							format: LevelFormat.BULLET,
							text: '–',
							alignment: AlignmentType.START,
							style: {
								paragraph: { indent: { left: 340, hanging: 340 } },
								run: { font: serif }
							}
						}
					]
				}
			]
		},
		footnotes: Object.fromEntries(
			footnotes.map((runs, at) => [
				at + 1,
				{
					children: [
						new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runsOf(runs)] })
					]
				}
			])
		),
		sections: [
			{
				properties: {
					page: wordPage,
					titlePage: false
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								style: 'Footer',
								tabStops: [{ type: TabStopType.RIGHT, position: line }],
								border: {
									top: { style: BorderStyle.SINGLE, size: 4, color: rule, space: 6 }
								},
								children: [
									new TextRun(printable(title)),
									new TextRun({
										children: [
											new Tab(),
											'Page ',
											PageNumber.CURRENT,
											' of ',
											PageNumber.TOTAL_PAGES
										]
									})
								]
							})
						]
					})
				},
				children: [
					new Paragraph({ style: 'Title', children: [new TextRun('Memorandum')] }),
					...head.map(
						({ term, value }, at) =>
							new Paragraph({
								style: styles.term,
								...(at === head.length - 1 && {
									border: {
										bottom: { style: BorderStyle.SINGLE, size: 6, color: rule, space: 8 }
									}
								}),
								children: [
									new TextRun({ text: term, bold: true }),
									new TextRun({ children: [new Tab(), value] })
								]
							})
					),
					new Paragraph({ style: 'TOCHeading', children: [new TextRun('Contents')] }),
					// Word asks to fill in the page numbers when it opens the file. Working them out here takes
					// seconds, and leaders to nothing would look broken until then. The entries are written here
					// with the numbers of their headings, which a program that does not fill them in would leave out.
					new TableOfContents('Contents', {
						hyperlink: true,
						headingStyleRange: '1-3',
						tabLeader: LeaderType.NONE,
						beginDirty: true,
						cachedEntries: blocks.flatMap((block, at) =>
							block.kind === 'heading' && block.level < 4
								? {
										title: `${block.number}${block.level === 1 ? '.' : ''} ${block.text}`,
										level: block.level,
										href: placeOf(at)
									}
								: []
						)
					}),
					...blocks.flatMap((block, at) => wordBlock(block, at))
				]
			}
		]
	});
}

const indents = [480, 640, 800, 960];

/** The bookmark of a heading, by its place in the document; Word wants no more than 40 signs. */
const placeOf = (at: number) => `_Toc${at + 1}`;

function wordStyles() {
	const heading = (size: number, before: number, after: number, italics = false) => ({
		run: { font: serif, size, bold: !italics, italics, color: ink },
		paragraph: { spacing: { before, after }, keepNext: true, keepLines: true }
	});
	const based = { basedOn: 'Normal', quickFormat: true };
	return {
		default: {
			document: {
				run: { font: serif, size: 22, color: ink, language: { value: 'en-GB' } },
				paragraph: { spacing: { after: 120, line: 276 } }
			},
			title: {
				run: { font: serif, size: 40, bold: true, color: ink },
				paragraph: { spacing: { after: 240 } }
			},
			heading1: heading(30, 480, 160),
			heading2: heading(25, 360, 120),
			heading3: heading(22, 300, 100),
			heading4: heading(22, 240, 80, true),
			footnoteText: {
				run: { font: serif, size: 18 },
				paragraph: { spacing: { after: 40, line: 240 } }
			},
			hyperlink: { run: { color: ink } }
		},
		paragraphStyles: [
			{
				id: 'TOCHeading',
				name: 'TOC Heading',
				...based,
				run: { bold: true, size: 25 },
				paragraph: { spacing: { before: 360, after: 120 }, keepNext: true }
			},
			{
				id: 'TOC1',
				name: 'toc 1',
				...based,
				run: { bold: true },
				paragraph: { spacing: { before: 100, after: 20 } }
			},
			{
				id: 'TOC2',
				name: 'toc 2',
				...based,
				paragraph: { spacing: { after: 20 }, indent: { left: 340 } }
			},
			{
				id: 'TOC3',
				name: 'toc 3',
				...based,
				run: { size: 20 },
				paragraph: { spacing: { after: 0 }, indent: { left: 680 } }
			},
			{ id: 'Footer', name: 'footer', ...based, run: { size: 17, color: soft } },
			{
				id: styles.term,
				name: 'Memo head',
				...based,
				paragraph: {
					spacing: { after: 60 },
					indent: { left: 1701, hanging: 1701 },
					tabStops: [{ type: TabStopType.LEFT, position: 1701 }]
				}
			},
			{
				id: styles.quotation,
				name: 'Law quotation',
				...based,
				next: styles.source,
				run: { size: 21 },
				paragraph: {
					indent: { left: 480, right: 480 },
					spacing: { before: 80, after: 20 },
					border: { left: { style: BorderStyle.SINGLE, size: 12, color: rule, space: 10 } },
					keepNext: true
				}
			},
			{
				id: styles.source,
				name: 'Law source',
				...based,
				next: 'Normal',
				run: { size: 18, color: soft },
				paragraph: {
					indent: { left: 480, right: 480 },
					spacing: { after: 160 },
					border: { left: { style: BorderStyle.SINGLE, size: 12, color: rule, space: 10 } }
				}
			},
			{
				id: styles.mark,
				name: 'Mark',
				...based,
				paragraph: { spacing: { after: 80 }, keepNext: true }
			},
			{
				id: styles.label,
				name: 'Evidence label',
				...based,
				paragraph: { spacing: { before: 140, after: 60 }, keepNext: true }
			},
			{
				id: styles.item,
				name: 'Evidence item',
				...based,
				run: { size: 21 },
				paragraph: { spacing: { after: 80, line: 259 } }
			},
			{ id: styles.small, name: 'Remark', ...based, run: { size: 19, color: soft } },
			{
				id: styles.head,
				name: 'Table head',
				...based,
				run: { bold: true, size: 18 },
				paragraph: { spacing: { after: 0, line: 240 }, keepNext: true }
			},
			{
				id: styles.cell,
				name: 'Table cell',
				...based,
				run: { size: 18 },
				paragraph: { spacing: { after: 0, line: 240 } }
			}
		]
	};
}

function wordBlock(block: Block, at: number): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: headings[block.level - 1]!,
					pageBreakBefore: at === 0,
					numbering: { reference: 'headings', level: block.level - 1 },
					children: [new Bookmark({ id: placeOf(at), children: [new TextRun(block.text)] })]
				})
			];
		case 'paragraph':
			return [
				new Paragraph({
					...(block.as && { style: styles[block.as] }),
					children: runsOf(block.runs)
				})
			];
		case 'quotation':
			return [
				new Paragraph({
					style: styles.quotation,
					children: [new TextRun('“'), ...runsOf(block.words), new TextRun('”')]
				}),
				new Paragraph({
					style: styles.source,
					children: [new TextRun(`${block.source} (${block.checked})`)]
				})
			];
		case 'list':
			return block.items.map(
				(runs) =>
					new Paragraph({
						style: styles.item,
						numbering: { reference: 'items', level: 0 },
						children: runsOf(runs)
					})
			);
		case 'table':
			return [
				new Paragraph({
					style: styles.label,
					children: [new TextRun({ text: block.caption, bold: true })]
				}),
				table(block),
				new Paragraph({ children: [] })
			];
	}
}

function table({ columns, rows }: Block & { kind: 'table' }): Table {
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.floor((line * width) / whole));
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const thin = { style: BorderStyle.SINGLE, size: 4, color: rule };
	const cell = (runs: Run[], at: number, style: string) =>
		new TableCell({
			width: { size: widths[at]!, type: WidthType.DXA },
			children: [new Paragraph({ style, children: runsOf(runs) })]
		});
	return new Table({
		width: { size: line, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: { top: 50, bottom: 50, left: 60, right: 60 },
		borders: {
			top: thin,
			bottom: thin,
			left: none,
			right: none,
			insideHorizontal: thin,
			insideVertical: none
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ head }, at) => cell([{ text: head }], at, styles.head))
			}),
			...rows.map(
				(cells) =>
					new TableRow({
						cantSplit: true,
						children: cells.map((runs, at) => cell(runs, at, styles.cell))
					})
			)
		]
	});
}

function runsOf(runs: readonly Run[]): ParagraphChild[] {
	return runs.flatMap((run): ParagraphChild[] => {
		if ('footnote' in run) return [new FootnoteReferenceRun(run.footnote + 1)];
		return run.text.split('\n').map(
			(text, at) =>
				new TextRun({
					text,
					...(at > 0 && { break: 1 }),
					...(run.face === 'strong' && { bold: true }),
					...(run.face === 'italic' && { italics: true })
				})
		);
	});
}
