import { textOf } from '#lib/files/file-text.ts';

/**
 * A gradebook’s file as it came. A platform takes a cell that it finds changed for a changed grade,
 * so everything but the cells filled goes back byte by byte, whatever encoding, quotation marks and
 * line ends it came with. That is why the file is kept as bytes, one sign each, and only what is
 * shown is decoded.
 */

/** A line of the file: its cells as they are written, and how it ends. */
type Line = { cells: string[]; end: string };

type Separator = ',' | ';' | '\t';

/** A file as it came: put together again it is the same, byte by byte. */
export type CsvFile = { mark: string; separator: Separator; lines: Line[] };

const byteOrderMark = '\u00EF\u00BB\u00BF';

/** Bytes as a text of one sign each. */
function signsOf(bytes: Uint8Array): string {
	let signs = '';
	for (let at = 0; at < bytes.length; at += 0x4000)
		signs += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
	return signs;
}

export const bytesOf = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

export function csvFileOf(bytes: Uint8Array, separator: Separator): CsvFile {
	const signs = signsOf(bytes);
	const mark = signs.startsWith(byteOrderMark) ? byteOrderMark : '';
	const lines: Line[] = [];
	const plain = new RegExp(`[${separator}\\r\\n]`, 'g');
	let cells: string[] = [];
	let at = mark.length;
	// What follows the last line's end is a line of its own, unless it is nothing.
	while (at < signs.length || cells.length > 0) {
		const from = at;
		if (signs[at] === '"') {
			at += 1;
			for (;;) {
				const end = signs.indexOf('"', at);
				at = end < 0 ? signs.length : end + 1;
				if (signs[at] !== '"') break;
				at += 1;
			}
		}
		plain.lastIndex = at;
		at = plain.exec(signs)?.index ?? signs.length;
		cells.push(signs.slice(from, at));
		if (signs[at] === separator) {
			at += 1;
			continue;
		}
		const end = signs.startsWith('\r\n', at) ? '\r\n' : signs.slice(at, at + 1);
		at += end.length;
		lines.push({ cells, end });
		cells = [];
	}
	return { mark, separator, lines };
}

export function writtenOut({ mark, separator, lines }: CsvFile): Uint8Array<ArrayBuffer> {
	return bytesOf(mark + lines.map(({ cells, end }) => cells.join(separator) + end).join(''));
}

/** What a cell says, still one sign for each byte. */
export function unquoted(cell: string): string {
	if (!cell.startsWith('"')) return cell;
	const end = cell.lastIndexOf('"');
	const [inner, rest] = end > 0 ? [cell.slice(1, end), cell.slice(end + 1)] : [cell.slice(1), ''];
	return inner.replaceAll('""', '"') + rest;
}

/** A line with only some of its cells, each as it came. */
export const narrowed = ({ cells, end }: Line, columns: readonly number[]): Line => ({
	cells: columns.map((at) => cells[at] ?? ''),
	end
});

/** The most that a gradebook may have: some 10,000 students, with 50 lines of comments each. */
const most = { bytes: 8_000_000, lines: 500_000, cells: 2_000_000 };
export const gradebookLimitBytes = most.bytes;

/** Whether a file is too large to be taken apart; counted before anything is made of it. */
export function tooLarge(bytes: Uint8Array): boolean {
	let [lines, cells] = [0, 0];
	for (const byte of bytes) {
		if (byte === 0x0a || byte === 0x0d) lines += 1;
		else if (byte === 0x2c || byte === 0x3b || byte === 0x09) cells += 1;
	}
	return bytes.length > most.bytes || lines > most.lines || cells > most.cells;
}

/**
 * A file in UTF-16, as a spreadsheet’s “Unicode text”, which no platform takes: the same table in
 * UTF-8 with commas. Any other comes back as it is.
 */
export function inUtf8(bytes: Uint8Array): Uint8Array {
	const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const text = wide ? textOf(bytes)?.text : undefined;
	if (text === undefined) return bytes;
	const csv = csvFileOf(new TextEncoder().encode(text), '\t');
	const lines = csv.lines.map(({ cells, end }) => ({
		cells: cells.map((cell) => (!cell.startsWith('"') && cell.includes(',') ? `"${cell}"` : cell)),
		end
	}));
	return writtenOut({ mark: byteOrderMark, separator: ',', lines });
}
