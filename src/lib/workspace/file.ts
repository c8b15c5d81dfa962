import { z } from 'zod';
import { AssessmentFile, misfits, type AssessmentHead, type Mark } from '#lib/domain/assessment.ts';
import { fileFormat, fileVersion } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { upgraded } from '#lib/domain/upgrade.ts';
import { readCsv } from '#lib/export/csv.ts';

/** The largest file we read: a case of 10,000 marks with long reasons stays well below it. */
export const fileLimitBytes = 8_000_000;

/** A file is taken whole or refused whole, with a sentence that says what is wrong, where, and what to do. */
export type Reading = { ok: true; file: AssessmentFile } | { ok: false; fault: string };

const unchanged = 'Nothing was changed.';

/**
 * Reads an assessment file: the JSON that Chapeau saves, or its table of marks as CSV.
 * @param bytes its content; of a file over the limit a first part is enough
 * @param trees the outline of each count of the case that is open, by count id
 * @param size the whole file's size in bytes
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	theCase: { id: string; title: string; version: number },
	trees: ReadonlyMap<string, Outline>,
	size = bytes.byteLength
): Reading {
	const refuse = (why: string): Reading => ({ ok: false, fault: `${why} ${unchanged}` });
	if (size > fileLimitBytes)
		return refuse(
			`“${name}” is ${megabytes(size)} MB, and an assessment file is never over ${megabytes(fileLimitBytes)} MB: choose the file that Chapeau saved.`
		);
	if (bytes.byteLength === 0)
		return refuse(`“${name}” is empty: choose the file that Chapeau saved.`);

	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse(
			`“${name}” is not a text file: choose the .json or .csv file that Chapeau saved.`
		);
	}
	let data: unknown;
	/** Of a table: the row that each mark stands in. */
	let rows: number[] | undefined;
	if (isTable(name, text)) {
		try {
			const table = readCsv(text);
			rows = table.rows;
			const { version, law, head, marks } = table;
			data = { format: fileFormat, version, law, ...head, marks };
		} catch (error) {
			return refuse(
				`“${name}” is not a table of marks as Chapeau saves it. ${error instanceof Error ? error.message : ''} Choose the .csv file that Chapeau saved; from a spreadsheet, save it as CSV with commas and all its columns.`
			);
		}
	} else {
		try {
			data = JSON.parse(text);
		} catch (error) {
			return refuse(
				/^\s*\{/.test(text)
					? `“${name}” breaks off or is damaged${placeOf(error, text)}: save it again where it came from, and open the new copy.`
					: `“${name}” is not an assessment file: choose the .json or .csv file that Chapeau saved.`
			);
		}
	}

	const head = z.looseObject({ format: z.string(), version: z.number() }).safeParse(data);
	if (!head.success || head.data.format !== fileFormat)
		return refuse(
			`“${name}” is not a Chapeau assessment: choose the .json file that Chapeau saved.`
		);
	if (head.data.version > fileVersion)
		return refuse(
			`“${name}” was saved by a newer Chapeau (format ${head.data.version}; this one reads up to ${fileVersion}): reload the page to get the newer version, then open it again.`
		);

	const parsed = AssessmentFile.safeParse(upgraded(head.data));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const more = parsed.error.issues.length - 1;
		return refuse(
			`“${name}” has a fault at ${pathOf(issue?.path ?? [], rows)}: ${issue?.message ?? 'it is not as it should be'}${more > 0 ? ` (and ${more} more)` : ''}. Correct it there, or save the assessment again where it came from.`
		);
	}
	const file = parsed.data;
	if (file.case.id !== theCase.id)
		return refuse(
			`“${name}” belongs to another case (“${file.case.id}”), and the case open here is “${theCase.title}”: open it from that case.`
		);
	if (file.case.version > theCase.version)
		return refuse(
			`“${name}” was made with a newer version of this case (${file.case.version}; this is ${theCase.version}): reload the page to get it, then open the file again.`
		);
	const [fault, ...others] = misfits(file.marks, trees);
	if (fault !== undefined)
		return refuse(
			`“${name}” has a fault at ${inRow(fault, rows)}${others.length > 0 ? ` (${others.length} more like it.)` : ''} Correct it there, or save the assessment again where it came from.`
		);
	return { ok: true, file };
}

/** The file of an assessment, as text. */
export function writeFile(head: AssessmentHead, marks: readonly Mark[], law: string): string {
	const { case: of, name, author, forum, standard, thresholds, grades, created, changed } = head;
	const file: AssessmentFile = {
		format: fileFormat,
		version: fileVersion,
		law,
		case: of,
		name,
		...(author && { author }),
		forum,
		standard,
		...(thresholds && { thresholds }),
		...(grades && { grades }),
		created,
		changed,
		marks: [...marks].sort(
			(a, b) => a.count.localeCompare(b.count) || a.element.localeCompare(b.element)
		)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** A table of marks has the heads of its columns first; what begins as an object is none. */
const isTable = (name: string, text: string) =>
	!/^\s*\{/.test(text) && (/\.csv$/i.test(name) || /^"?count"?[,;\t]"?element"?[,;\t]/.test(text));

function pathOf(path: readonly PropertyKey[], rows?: readonly number[]): string {
	if (path.length === 0) return 'its top level';
	const written = path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '');
	return inRow(written, rows);
}

/** Of a table, a fault’s place is a row and what stands in it. */
const inRow = (fault: string, rows?: readonly number[]) =>
	rows
		? fault.replace(
				/^marks\[(\d+)\](\.?)/,
				(_, at: string, more: string) => `row ${rows[Number(at)]}${more && ', '}`
			)
		: fault;

/** The line on which JSON.parse gave up, where the browser tells. */
function placeOf(error: unknown, text: string): string {
	const said = String(error);
	const position = /in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said)?.[1];
	if (position !== undefined)
		return ` on line ${text.slice(0, Number(position)).split('\n').length}`;
	const line = /at line (\d+) column \d+ of the JSON data$/.exec(said)?.[1];
	if (line !== undefined) return ` on line ${line}`;
	return /(?:end of JSON input|end of data|EOF)$/.test(said)
		? ` on line ${text.trimEnd().split('\n').length}`
		: '';
}
