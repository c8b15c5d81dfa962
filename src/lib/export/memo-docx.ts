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
	LineRuleType,
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
	VerticalAlignTable,
	WidthType,
	type FileChild
} from 'docx';
import {
	answerAndRest,
	datedWords,
	setIn,
	sourceRemark,
	type Block,
	type Document,
	type Run
} from '#lib/export/document.ts';
import { printable } from '#lib/export/printable.ts';
import {
	fontTable,
	ink,
	rule,
	serif,
	soft,
	styles,
	wordStyles
} from '#lib/export/memo-docx-styles.ts';
import { wordPage } from '#lib/export/word-page.ts';
import { directed, type WordPiece } from '#lib/export/word-text.ts';

const headings = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4
] as const;

/** A document as a Word file: its bytes as a Blob of the right type. */
export async function toDocx(document: Document): Promise<Blob> {
	return Packer.toBlob(wordDocument(document), undefined, [
		{ path: 'word/fontTable.xml', data: fontTable }
	]);
}

function wordDocument(document: Document): WordDocument {
	const { title, subject, author, blocks, footnotes, contents = true, paper } = document;
	const { page, line } = wordPage(paper);
	const [answer, rest] = answerAndRest(blocks);
	const listed = contents && rest.length > 0;
	return new WordDocument({
		title: printable(title),
		subject: printable(subject ?? ''),
		creator: author || 'Chapeau',
		lastModifiedBy: author || 'Chapeau',
		keywords: document.draft ? 'Draft' : 'Final',
		description: 'Made with Chapeau.',
		customProperties: document.head.map(({ term, value }) => ({
			name: term,
			value: printable(value)
		})),
		features: { updateFields: true },
		styles: wordStyles(line),
		numbering: {
			config: [
				{
					reference: 'headings',
					levels: headings.map((_, level) => ({
						level,
						format: LevelFormat.DECIMAL,
						text: Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.'),
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
				},
				{
					reference: 'points',
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: '%1',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: 300, hanging: 300 } } }
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
				properties: { page, titlePage: false },
				footers: { default: new Footer({ children: foot(document, line) }) },
				children: [
					new Paragraph({
						style: 'Title',
						tabStops: [{ type: TabStopType.RIGHT, position: line }],
						border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink, space: 8 } },
						children: [new TextRun('Memorandum'), ...stamp(document)]
					}),
					headTable(document, line),
					new Paragraph({
						style: styles.term,
						border: { top: { style: BorderStyle.SINGLE, size: 4, color: soft, space: 0 } },
						spacing: { before: 60, after: 0, line: 120, lineRule: LineRuleType.EXACT },
						children: []
					}),
					...answer.flatMap((block, at) => wordBlock(block, at, line)),
					...(listed
						? [
								new Paragraph({ style: 'TOCHeading', children: [new TextRun('Contents')] }),
								...blocks.flatMap((block, at) => entry(block, at))
							]
						: []),
					...rest.flatMap((block, at) => wordBlock(block, answer.length + at, line))
				]
			}
		]
	});
}

/** What says that the memo is a draft, at the end of its first line. */
const stamp = ({ draft }: Document): TextRun[] =>
	draft
		? [
				new TextRun({ children: [new Tab()] }),
				new TextRun({
					text: '\u00A0\u00A0Draft\u00A0\u00A0',
					bold: false,
					size: 22,
					border: { style: BorderStyle.SINGLE, size: 6, color: ink, space: 2 }
				})
			]
		: [];

/** Who to whom, when and about what; halves two and two. */
function headTable({ head }: Document, line: number): Table {
	const widths = [0.15, 0.42, 0.14, 0.29].map((share) => Math.floor(share * line));
	const cell = (text: string, column: number, columnSpan = 1, color?: string) =>
		new TableCell({
			width: {
				size: widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0),
				type: WidthType.DXA
			},
			columnSpan,
			children: [
				new Paragraph({
					style: styles.term,
					...directed([{ text: printable(text), ...(color && { color }) }])
				})
			]
		});
	const rows: TableRow[] = [];
	for (let at = 0; at < head.length; at += 1) {
		const { term, value, half } = head[at]!;
		const next = half && head[at + 1]?.half ? head[(at += 1)] : undefined;
		rows.push(
			new TableRow({
				cantSplit: true,
				children: [
					cell(term, 0, 1, soft),
					...(next
						? [cell(value, 1), cell(next.term, 2, 1, soft), cell(next.value, 3)]
						: [cell(value, 1, 3)])
				]
			})
		);
	}
	return new Table({
		width: { size: line, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: { left: 0, right: 100 },
		borders: bare,
		rows
	});
}

/** The longest matter, in characters, that leaves room for the day in one line. */
const besideTheDay = 52;

/** The matter, from which day the memo is, and the page of how many. */
function foot(document: Document, line: number): Paragraph[] {
	const matter = printable(document.matter);
	const alone = matter.length > besideTheDay;
	const rule4 = { top: { style: BorderStyle.SINGLE, size: 4, color: rule, space: 6 } };
	const last = new Paragraph({
		style: 'Footer',
		tabStops: [
			{ type: TabStopType.CENTER, position: Math.floor(line * 0.62) },
			{ type: TabStopType.RIGHT, position: line }
		],
		...(!alone && { border: rule4 }),
		children: [
			...directed([
				...(alone ? [] : [{ text: matter }, 'tab' as const]),
				{ text: printable(datedWords(document)) }
			]).children,
			new TextRun({
				children: [
					...(alone ? [new Tab()] : []),
					new Tab(),
					'Page ',
					PageNumber.CURRENT,
					' of ',
					PageNumber.TOTAL_PAGES
				]
			})
		]
	});
	return alone
		? [new Paragraph({ style: 'Footer', border: rule4, ...directed([{ text: matter }]) }), last]
		: [last];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none
};

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
	const { children, ...direction } = directed([
		{ text: `${block.number}\u2002${block.text}` },
		'tab'
	]);
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

function wordBlock(block: Block, at: number, line: number): FileChild[] {
	switch (block.kind) {
		case 'heading': {
			const { children, ...direction } = directed([{ text: block.text }]);
			return [
				new Paragraph({
					heading: headings[block.level - 1]!,
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
					children: [new TextRun(block.source + sourceRemark(block))]
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
		case 'beside':
			return [beside(block, at, line), afterTable()];
		case 'table':
			return [
				new Paragraph({
					style: styles.label,
					children: [new TextRun({ text: block.caption, bold: true })]
				}),
				table(block, line),
				afterTable()
			];
	}
}

/** Word puts two tables together where nothing parts them. */
const afterTable = () =>
	new Paragraph({
		style: styles.cell,
		spacing: { line: 140, lineRule: LineRuleType.EXACT },
		children: []
	});

const thin = { style: BorderStyle.SINGLE, size: 4, color: rule };
const dark = { style: BorderStyle.SINGLE, size: 6, color: ink };

function table({ columns, rows }: Block & { kind: 'table' }, line: number): Table {
	const whole = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.floor((line * width) / whole));
	const cell = (within: Run[], at: number, style: string, last = false) => {
		const { by, runs } = setIn(within);
		return new TableCell({
			width: {
				size: widths.slice(at, last ? undefined : at + 1).reduce((sum, width) => sum + width, 0),
				type: WidthType.DXA
			},
			...(last && at < columns.length - 1 && { columnSpan: columns.length - at }),
			...(style === styles.head && {
				verticalAlign: VerticalAlignTable.BOTTOM,
				borders: { bottom: dark }
			}),
			children: [
				new Paragraph({
					style,
					...(by > 0 && { indent: { left: by * 180 } }),
					...directed(piecesOf(runs))
				})
			]
		});
	};
	return new Table({
		width: { size: line, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: { top: 50, bottom: 50, left: 0, right: 110 },
		borders: { ...bare, top: dark, bottom: dark, insideHorizontal: thin },
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
						children: cells.map((runs, at) => cell(runs, at, styles.cell, at === cells.length - 1))
					})
			)
		]
	});
}

/** Lists beside each other: the labels in one row, each list in a cell below its own. */
function beside({ lists }: Block & { kind: 'beside' }, at: number, line: number): Table {
	const width = Math.floor(line / lists.length);
	const size = { size: width, type: WidthType.DXA };
	const gap = 240;
	const inner = (column: number) => ({
		left: column > 0 ? gap : 0,
		right: column < lists.length - 1 ? gap : 0
	});
	return new Table({
		width: { size: width * lists.length, type: WidthType.DXA },
		columnWidths: lists.map(() => width),
		layout: TableLayoutType.FIXED,
		borders: bare,
		rows: [
			new TableRow({
				cantSplit: true,
				children: lists.map(
					({ label }, column) =>
						new TableCell({
							width: size,
							margins: inner(column),
							children: [
								new Paragraph({
									style: styles.label,
									border: { bottom: { ...dark, space: 3 } },
									children: [new TextRun({ text: label, bold: true })]
								})
							]
						})
				)
			}),
			// It may split: LibreOffice sets a row that may not, and has footnotes, on pages of its own.
			new TableRow({
				children: lists.map(
					({ items, none }, column) =>
						new TableCell({
							width: size,
							margins: inner(column),
							children:
								items.length > 0
									? items.map(
											(runs) =>
												new Paragraph({
													style: styles.point,
													numbering: {
														reference: 'points',
														level: 0,
														instance: at * 10 + column
													},
													...directed(piecesOf(runs))
												})
										)
									: [new Paragraph({ style: styles.point, children: [new TextRun(none)] })]
						})
				)
			})
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
