import {
	AlignmentType,
	Bookmark,
	BorderStyle,
	Document as WordDocument,
	Footer,
	FootnoteReferenceRun,
	HeadingLevel,
	InternalHyperlink,
	LevelFormat,
	LevelSuffix,
	Packer,
	PageNumber,
	PageReference,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	Tab,
	TabStopType,
	TextRun,
	WidthType,
	type FileChild
} from 'docx';
import type { Block, Document, Run } from '#lib/export/document.ts';
import { printable } from '#lib/export/printable.ts';
import { rule, serif, styles, wordStyles } from '#lib/export/memo-docx-styles.ts';
import { line, wordPage } from '#lib/export/word-page.ts';
import { directed, type WordPiece } from '#lib/export/word-text.ts';

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4
] as const;

/** A document as a Word file: its bytes as a Blob of the right type. */
export async function toDocx(document: Document): Promise<Blob> {
	return Packer.toBlob(wordDocument(document));
}

function wordDocument(document: Document): WordDocument {
	const { title, subject, author, head, blocks, footnotes, contents = true } = document;
	return new WordDocument({
		title: printable(title),
		subject: printable(subject ?? ''),
		creator: author || 'Chapeau',
		lastModifiedBy: author || 'Chapeau',
		description: 'Made with Chapeau.',
		features: { updateFields: true },
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
						new Paragraph({
							style: 'FootnoteText',
							...directed([{ text: ' ' }, ...piecesOf(runs)])
						})
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
									...directed([{ text: printable(title) }]).children,
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
								...directed([{ text: term, bold: true }, 'tab', { text: value }])
							})
					),
					...(contents
						? [
								new Paragraph({ style: 'TOCHeading', children: [new TextRun('Contents')] }),
								...blocks.flatMap((block, at) => entry(block, at))
							]
						: []),
					...blocks.flatMap((block, at) => wordBlock(block, at, contents && at === 0))
				]
			}
		]
	});
}

const indents = [480, 640, 800, 960];

/** The bookmark of a heading, by its place in the document; Word wants no more than 40 signs. */
const bookmarkOf = (at: number) => `_Toc${at + 1}`;

/**
 * A heading’s line in the contents. The page is a field of its own, which LibreOffice works out by
 * itself and Word once it is let fill in what it asks about on opening. Within a field for the whole
 * of the contents LibreOffice would leave it empty. No leader: until then it would lead to nothing.
 */
function entry(block: Block, at: number): Paragraph[] {
	if (block.kind !== 'heading' || block.level === 4) return [];
	const number = `${block.number}${block.level === 1 ? '.' : ''}`;
	const { children, ...direction } = directed([{ text: `${number} ${block.text}` }, 'tab']);
	return [
		new Paragraph({
			style: `TOC${block.level}`,
			...direction,
			children: [
				new InternalHyperlink({
					anchor: bookmarkOf(at),
					children: [...children, new PageReference(bookmarkOf(at), { hyperlink: true })]
				})
			]
		})
	];
}

function wordBlock(block: Block, at: number, newPage: boolean): FileChild[] {
	switch (block.kind) {
		case 'heading': {
			const { children, ...direction } = directed([{ text: block.text }]);
			return [
				new Paragraph({
					heading: headings[block.level - 1]!,
					pageBreakBefore: newPage,
					numbering: { reference: 'headings', level: block.level - 1 },
					...direction,
					children: [new Bookmark({ id: bookmarkOf(at), children })]
				})
			];
		}
		case 'paragraph':
			return [
				new Paragraph({
					...(block.as && { style: styles[block.as] }),
					...directed(piecesOf(block.runs))
				})
			];
		case 'quotation':
			return [
				new Paragraph({
					style: styles.quotation,
					...directed([{ text: '“' }, ...piecesOf(block.words), { text: '”' }])
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
						...directed(piecesOf(runs))
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
			children: [new Paragraph({ style, ...directed(piecesOf(runs)) })]
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

const piecesOf = (runs: readonly Run[]): WordPiece[] =>
	runs.map((run) =>
		'footnote' in run
			? new FootnoteReferenceRun(run.footnote + 1)
			: {
					text: run.text,
					...(run.face === 'strong' && { bold: true }),
					...(run.face === 'italic' && { italics: true })
				}
	);
