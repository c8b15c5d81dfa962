import type { Roster, Gradebook } from '#lib/export/gradebook/roster.ts';
import { canvasBook } from '#lib/export/gradebook/canvas.ts';
import { moodleBook } from '#lib/export/gradebook/moodle.ts';
import { numbersOf, pointsOf } from '#lib/export/gradebook/numbers.ts';
import {
	bytesOf,
	gradebookLimitBytes,
	inUtf8,
	narrowed,
	csvFileOf,
	tooLarge,
	unquoted,
	writtenOut,
	type CsvFile
} from '#lib/export/gradebook/csv-file.ts';
import { megabytes } from '#lib/files/file-text.ts';

/** Fills one column of a gradebook that a platform exported with points for taking part in a room. */

type Read = { book: Gradebook; fault?: undefined } | { book?: undefined; fault: string };

/** More students than a course has: every page of them is searched for each person of the room. */
const mostStudents = 10_000;

/**
 * Reads a gradebook, or says in a sentence why it is none.
 * @param size the whole file’s size in bytes; of one over the limit no bytes are needed
 */
export function readGradebook(given: Uint8Array, size = given.byteLength): Read {
	if (size > gradebookLimitBytes)
		return {
			fault: `The file is ${megabytes(size)} MB, but a gradebook can be at most ${megabytes(gradebookLimitBytes)} MB here. Export it for one section.`
		};
	if (tooLarge(given))
		return {
			fault:
				'The file has more rows or cells than any gradebook. Choose the file that the platform exported.'
		};
	const bytes = inUtf8(given);
	const decoder = decoderFor(bytes);
	const decoded = (cell: string) => decoder.decode(bytesOf(unquoted(cell)));
	for (const separator of [',', ';', '\t'] as const) {
		const csv = csvFileOf(bytes, separator);
		const header = csv.lines[0]?.cells.map((cell) => decoded(cell).trim()) ?? [];
		const says = (row: number, column: number) =>
			decoded(csv.lines[row]?.cells[column] ?? '').trim();
		for (const reader of [canvasBook, moodleBook]) {
			const read = reader(csv, header, says);
			if (read) return read.book ? whole(read.book, csv, says) : read;
		}
	}
	return {
		fault:
			'This is not a gradebook exported from Canvas or Moodle: its first row begins with neither “Student” and “ID” nor “First name”. In Canvas, open Grades, then Export, then “Export Entire Gradebook”. In Moodle, open Grades, then Export, then “Plain text file”.'
	};
}

function whole(book: Roster, csv: CsvFile, says: Gradebook['says']): Read {
	const { students, assignments, heads } = book;
	if (students.length === 0) return { fault: 'This gradebook has no students in it.' };
	if (students.length > mostStudents)
		return {
			fault: `This gradebook has ${students.length.toLocaleString('en-GB')} students, and Chapeau fills in up to ${mostStudents.toLocaleString('en-GB')}. Export it for one section.`
		};
	const numbers = numbersOf(
		[...heads.slice(1), ...students.map(({ row }) => row)].flatMap((row) =>
			assignments.map(({ at }) => says(row, at))
		),
		csv.separator
	);
	return { book: { ...book, csv, numbers, says } };
}

/** Spreadsheets on Windows write what a platform wrote in Unicode back in their own old way. */
function decoderFor(bytes: Uint8Array): TextDecoder {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return new TextDecoder('utf-8');
	} catch {
		return new TextDecoder('windows-1252');
	}
}

/** A grade that says something else than points: excused, or not given to this student. It is left alone. */
export const isNoScore = (says: string) => /^(EX|N\/A)$/i.test(says);

/** Whether a cell has points that would be replaced. */
export const hasPoints = ({ empty }: Gradebook, says: string) =>
	says !== '' && says !== empty && !isNoScore(says);

/**
 * The gradebook with points in one column.
 * @param shares from 0 to 1, by line; students who are not named keep what they have
 * @param only `filled` leaves out every other grade and every student not filled, so that nothing
 * newer on the platform is overwritten
 */
export function filledIn(
	{ csv, numbers, says, identifying, heads }: Gradebook,
	{ at, possible }: { at: number; possible: number },
	shares: ReadonlyMap<number, number>,
	only: 'everything' | 'filled' = 'everything'
): Uint8Array<ArrayBuffer> {
	const filled = new Set<number>(heads);
	const lines = csv.lines.map((line, row) => {
		const share = shares.get(row);
		if (share === undefined || isNoScore(says(row, at))) return line;
		filled.add(row);
		const cells = [...line.cells];
		while (cells.length <= at) cells.push('');
		const points = pointsOf(share, possible, numbers);
		const quoted = cells[at]!.startsWith('"') || points.includes(csv.separator);
		cells[at] = quoted ? `"${points}"` : points;
		return { ...line, cells };
	});
	if (only === 'everything') return writtenOut({ ...csv, lines });
	const columns = [...new Set([...identifying, at])].sort((a, b) => a - b);
	return writtenOut({
		...csv,
		lines: lines.filter((_, row) => filled.has(row)).map((line) => narrowed(line, columns))
	});
}
