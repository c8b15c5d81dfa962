/**
 * Comma-separated by RFC 4180, every cell in quotation marks, with a byte order mark for Excel.
 */

const byteOrderMark = '\uFEFF';

/**
 * Where a spreadsheet could begin a formula: at the start of a cell, and, as some split a line at
 * semicolons or tabs or lose count of quotation marks, after those and after a line's end. There
 * an apostrophe is put before the sign, which a reader takes away again.
 */
const hazard = /(^|[;\t\r\n])(?='*[=+\-@＝＋－＠])/g;
const made = /(^|[;\t\r\n])'(?='*[=+\-@＝＋－＠])/g;

/** A text that no spreadsheet takes for a formula. */
export const inert = (text: string): string => text.replace(hazard, "$1'");
/** The text that `inert` was given. */
export const revived = (text: string): string => text.replace(made, '$1');

const cell = (text: string) => `"${inert(text).replaceAll('"', '""')}"`;

/** Lines of cells as a CSV file. */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
	`${byteOrderMark}${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
