import { eastAsianWidth } from 'get-east-asian-width';
import writeXlsxFile, {
	type CellObject,
	type Feature,
	type Sheet as Written
} from 'write-excel-file/universal';
import { rightToLeft } from '#lib/export/direction.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * Workbooks for Excel and LibreOffice. Every cell is text and marked as such, so that no program
 * takes one for a formula, now or when its content is edited; but for columns of numbers, which
 * hold nothing else.
 */

/** A column: its head, its width in characters, and what it holds; an empty text and undefined are an empty cell. */
export type WorkbookColumn<Line> = {
	head: string;
	width: number;
	of: (line: Line) => string | number | undefined;
	/** The colour of its head and its texts. */
	ink?: string;
	/** How a cell looks; it must not say what its text does not. */
	face?: (line: Line) => Face;
};

export type Face = Pick<
	CellObject,
	'fontWeight' | 'fontStyle' | 'textDecoration' | 'backgroundColor'
>;

export type WorksheetLayout = {
	/** How many columns stay in view. */
	frozen?: number;
	/** Filters under the heads. */
	filter?: boolean;
	/** The colour of its tab, as `1F3F7A`. */
	tab?: string;
	paper?: keyof typeof papers;
};

/** Paper, by the numbers that Excel has for it. */
const papers = { a3: 8, a4: 9 };

/** What Excel holds in a cell at most. */
const cellLimit = 32_767;

/** Whole numbers. That it is given at all tells the format of their cells from that of text. */
const wholeNumber = '0';

/**
 * A text as a cell holds it. Excel reads `_x0041_` as an escape, so its like in a text is escaped
 * itself; and the library loses a text that every object has a property of, such as `constructor`,
 * so that its first letter is written as an escape.
 */
export function cellText(text: string): string {
	const readable = printable(text);
	const escaped =
		readable in Object.prototype
			? `_x${readable.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${readable.slice(1)}`
			: readable.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
	return escaped.length <= cellLimit ? escaped : `${escaped.slice(0, cellLimit - 1)}…`;
}

/** One sheet, laid out and ready to be written. */
export type Worksheet = {
	name: string;
	columns: number;
	lines: number;
	layout: WorksheetLayout;
	written: Written<Blob>;
};

export function worksheet<Line>(
	title: string,
	columns: readonly WorkbookColumn<Line>[],
	lines: readonly Line[],
	layout: WorksheetLayout = {}
): Worksheet {
	const cell = (content: string | number, style: Partial<CellObject>): CellObject => ({
		...(typeof content === 'number'
			? { value: content, type: Number, format: wholeNumber }
			: {
					value: cellText(content),
					type: String,
					...(rightToLeft(content) && { align: 'right' as const })
				}),
		wrap: true,
		alignVertical: 'top',
		borderColor: '#DFDACA',
		borderStyle: 'thin',
		...style
	});
	const data = [
		columns.map(({ head, ink }) =>
			cell(head, {
				fontWeight: 'bold',
				backgroundColor: '#F1EDE0',
				...(ink && { textColor: ink })
			})
		),
		...lines.map((line) => {
			const contents = columns.map(({ of }) => of(line) ?? '');
			const height = heightOf(contents.map(String), columns);
			return contents.map((content, at) => {
				const { ink, face } = columns[at]!;
				return cell(content, { height, ...(ink && { textColor: ink }), ...face?.(line) });
			});
		})
	];
	const { frozen = 0 } = layout;
	const name = worksheetName(title);
	return {
		name,
		columns: columns.length,
		lines: lines.length,
		layout,
		written: {
			sheet: name,
			data,
			columns: columns.map(({ width }) => ({ width })),
			stickyRowsCount: 1,
			...(frozen > 0 && { stickyColumnsCount: frozen }),
			orientation: 'landscape'
		}
	};
}

/** As Excel lets a sheet be called: without signs of its own formulas, and in 31 letters. */
export const worksheetName = (title: string): string =>
	title
		.replace(/[[\]:*?/\\'\s]+/g, ' ')
		.slice(0, 31)
		.trim();

/** The workbook, as a Blob of the right type. */
export function workbook(sheets: readonly Worksheet[]): Promise<Blob> {
	return writeXlsxFile(
		sheets.map(({ written }) => written),
		{ fontFamily: 'Calibri', fontSize: 10, features: [finish(sheets)] }
	).toBlob();
}

/** The most that a row can be high, in points; what is longer is read in the cell itself. */
const highest = 409;

/** What needs higher lines in the fonts that programs take for it than Latin, Greek and Cyrillic letters. */
const tall =
	/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u;

/** The breadth of a text’s line, in letters: East Asian signs and emoji are broader than two, marks have none. */
function breadthOf(line: string): number {
	let breadth = 0;
	for (const sign of line) {
		if (/[\p{M}\p{Cf}]/u.test(sign)) continue;
		const code = sign.codePointAt(0)!;
		const wide =
			eastAsianWidth(code) === 2 || (code > 0xff && /\p{Extended_Pictographic}/u.test(sign));
		breadth += wide ? 2.4 : 1;
	}
	return breadth;
}

/** How high a row must be to show its cells, in points. Not every program works it out by itself. */
function heightOf(texts: readonly string[], columns: readonly { width: number }[]): number {
	const heights = texts.map((text, at) => {
		const lines = text
			.split('\n')
			.reduce(
				(sum, line) => sum + Math.max(1, Math.ceil(breadthOf(line) / (columns[at]!.width * 1.2))),
				0
			);
		return lines * (tall.test(text) ? 16 : 14);
	});
	return Math.min(highest, Math.max(...heights) + 4);
}

/** The letters of a column: 1 is A. */
const letters = (at: number): string =>
	at > 26
		? letters(Math.floor((at - 1) / 26)) + letters(((at - 1) % 26) + 1)
		: String.fromCharCode(64 + at);

/** What describes a font, in the order of Excel’s schema. */
const fontParts =
	'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
		' '
	);

/** The library writes the parts of a font in an order of its own, at which strict readers stop. */
function inOrder(font: string): string {
	const parts = font.match(/<(?!\/?font>)[^>]+>/g) ?? [];
	const place = (part: string) => fontParts.indexOf(/\w+/.exec(part)![0]);
	return `<font>${parts.toSorted((one, other) => place(one) - place(other)).join('')}</font>`;
}

/**
 * What the library has no option for: filters under the heads, heads repeated on each printed page
 * that is one sheet wide, cells that stay text when they are edited, and the direction of their text.
 */
function finish(sheets: readonly Worksheet[]): Feature<Blob> {
	const names = sheets.flatMap(({ name, columns, lines, layout }, at) => [
		...(layout.filter
			? [
					`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${name}'!$A$1:$${letters(columns)}$${lines + 1}</definedName>`
				]
			: []),
		`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$1:$1</definedName>`
	]);
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (content, _, { sheetIndex }) => {
						const { columns, lines, layout } = sheets[sheetIndex]!;
						return content
							.replace(
								/<worksheet[^>]*>/,
								`$&<sheetPr>${layout.tab ? `<tabColor rgb="FF${layout.tab}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`
							)
							.replace(
								'</sheetData>',
								layout.filter
									? `</sheetData><autoFilter ref="A1:${letters(columns)}${lines + 1}"/>`
									: '</sheetData>'
							)
							.replace(
								/<pageSetup paperSize="\d+"/,
								`<pageSetup paperSize="${papers[layout.paper ?? 'a4']}" fitToWidth="1" fitToHeight="0"`
							);
					}
				},
				'xl/workbook.xml': {
					transform: (content) =>
						content.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
				},
				'xl/styles.xml': {
					transform: (content) =>
						content
							.replace(/<font>[^]*?<\/font>/g, inOrder)
							.replace(/<cellXfs[^]*<\/cellXfs>/, (formats) =>
								formats
									.replace(/<xf (?![^>]*numFmtId)/g, '<xf quotePrefix="1" ')
									// Only what is read from right to left stands on the right.
									.replaceAll(' horizontal="right"', '$& readingOrder="2"')
							)
				}
			}
		}
	};
}
