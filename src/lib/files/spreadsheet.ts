import Papa from 'papaparse';

/** What parts the cells of a line: a spreadsheet saves with that of its country. */
const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** More lines than any table of ours has: a case of 1,000 elements under 50 counts has fewer. */
export const mostLines = 60_000;
const mostColumns = 1000;

/** A table as a spreadsheet saves it: cells as they read, line by line. */
export type Table = { separator: Separator; heads: string[]; lines: string[][] };

/**
 * Reads a table whose first line has known heads.
 * @param isHead whether a cell of the first line is one of them; the separator that gives most is taken
 * @throws with a sentence, when it has too many lines or a quotation mark out of place
 */
export function tableOf(text: string, isHead: (cell: string) => boolean): Table {
	// Excel's own first line names the separator, and is no line of the table.
	const named = /^sep=([,;\t|])\r?\n/i.exec(text);
	const body = named ? text.slice(named[0].length) : text;
	const start = body.slice(0, 20_000);
	const score = (separator: Separator) =>
		(Papa.parse<string[]>(start, { delimiter: separator, preview: 1 }).data[0] ?? []).filter(isHead)
			.length;
	const separator =
		(named?.[1] as Separator | undefined) ??
		separators.reduce((best, each) => (score(each) > score(best) ? each : best));
	const [heads = [], ...lines] = cellsOf(body, separator);
	if (heads.length > mostColumns || lines.some(({ length }) => length > mostColumns))
		throw new Error(`It has more than ${mostColumns.toLocaleString('en-GB')} columns.`);
	return { separator, heads, lines };
}

/**
 * The cells of a text, line by line.
 * @throws with a sentence, as `tableOf`
 */
export function cellsOf(text: string, separator: Separator = ','): string[][] {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		delimiter: separator,
		preview: mostLines + 1,
		// The fast way cuts the whole text into lines first.
		fastMode: false
	});
	const [error] = errors;
	if (error?.code === 'MissingQuotes')
		throw new Error(`A quotation mark is left open in row ${(error.row ?? 0) + 1}.`);
	if (error)
		throw new Error(
			`Something stands after a closing quotation mark in row ${(error.row ?? 0) + 1}.`
		);
	if (data.length > mostLines)
		throw new Error(`It has more than ${mostLines.toLocaleString('en-GB')} rows.`);
	// What follows the last line's end is no line.
	const last = data.at(-1);
	if (last?.length === 1 && last[0] === '') data.pop();
	return data;
}
