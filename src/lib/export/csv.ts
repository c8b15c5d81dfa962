import type { Mark, AssessmentHead } from '#lib/domain/assessment.ts';
import { markKey } from '#lib/domain/mark.ts';
import { answerLabel } from '#lib/domain/strength.ts';
import { fileFormat, fileVersion } from '#lib/domain/mark.ts';
import type { Assessed } from '#lib/export/record.ts';

/**
 * Marks as a table: a line for each element of the case, marked or not, with the assessment on
 * every line, so that tables of several people can be put under each other. Comma-separated by
 * RFC 4180, every cell in quotation marks, with a byte order mark for Excel.
 */

const columns = [
	'count',
	'element',
	'number',
	'label',
	'part of',
	'asked for in',
	'mark',
	'answer',
	'reason',
	'cause of doubt',
	'by parts',
	'reliance',
	'marked',
	'assessment',
	'author',
	'case',
	'case version',
	'law',
	'forum',
	'standard',
	'thresholds',
	'grades',
	'created',
	'changed',
	'format'
] as const;
type Column = (typeof columns)[number];

/** The columns that a person fills; a line with nothing in them is no mark. */
const judged = ['answer', 'reason', 'cause of doubt', 'by parts', 'reliance', 'marked'] as const;

const byteOrderMark = '\uFEFF';
const format = `${fileFormat} ${fileVersion}`;
const anyFormat = new RegExp(`^${fileFormat} ([1-9]\\d{0,5})$`);

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

/** The marks of an assessment as CSV. */
export function toCsv({
	record,
	head,
	marks
}: Pick<Assessed, 'record' | 'head' | 'marks'>): string {
	const about = {
		assessment: head.name,
		author: head.author ?? '',
		case: head.case.id,
		'case version': String(head.case.version),
		law: record.law,
		forum: head.forum,
		standard: head.standard,
		thresholds: written(head.thresholds ?? {}),
		grades: Object.entries(head.grades ?? {})
			.map(
				([note, { reliability, credibility }]) =>
					`${note}=${reliability ?? '-'}${credibility ?? '-'}`
			)
			.join(' '),
		created: head.created,
		changed: head.changed,
		format
	};
	const lines = record.books.flatMap(({ count, elements }) =>
		elements.map((element) => {
			const mark = marks.get(markKey(count.id, element.id));
			const values: Record<Column, string> = {
				count: count.id,
				element: element.id,
				number: element.number,
				label: element.label,
				'part of': element.within,
				'asked for in': element.forum,
				mark: mark?.answer ? answerLabel(mark.answer) : 'Unmarked',
				answer: mark?.answer ?? '',
				reason: mark?.reason ?? '',
				'cause of doubt': mark?.doubt ?? '',
				'by parts': mark?.split ? 'yes' : '',
				reliance: written(mark?.reliance ?? {}),
				marked: mark?.changed ?? '',
				...about
			};
			return columns.map((column) => values[column]);
		})
	);
	return csvOf([columns, ...lines]);
}

/** The cells of a CSV text, line by line. @throws when a quotation mark is left open */
export function cellsOf(csv: string): string[][] {
	const text = csv.startsWith(byteOrderMark) ? csv.slice(1) : csv;
	const lines: string[][] = [];
	let cells: string[] = [];
	let at = 0;
	while (at < text.length) {
		let value: string;
		if (text[at] === '"') {
			value = '';
			for (;;) {
				const end = text.indexOf('"', at + 1);
				if (end < 0) throw new Error('A quotation mark is left open.');
				value += text.slice(at + 1, end);
				at = end + 1;
				if (text[at] !== '"') break;
				value += '"';
			}
		} else {
			const end = at + /^[^,\r\n]*/.exec(text.slice(at))![0].length;
			value = text.slice(at, end);
			at = end;
		}
		cells.push(value);
		if (text[at] === ',') {
			at += 1;
			if (at < text.length) continue;
			cells.push('');
		}
		if (text.startsWith('\r\n', at)) at += 2;
		else if (text[at] === '\n' || text[at] === '\r') at += 1;
		else if (at < text.length) throw new Error('Something stands after a closing quotation mark.');
		lines.push(cells);
		cells = [];
	}
	return lines;
}

/** A file's content as it was read: nothing in it is checked yet. */
export type CsvAssessment = {
	version: number;
	law: string;
	head: Omit<AssessmentHead, 'id'>;
	marks: Mark[];
	/** The row of each mark, as a spreadsheet counts: the heads are row 1. */
	rows: number[];
};

/**
 * The assessment in a CSV that `toCsv` wrote. Columns may stand in any order, and others between.
 * What it returns has the shape of a saved file, and is to be checked as one (`AssessmentFile`).
 * @throws with a sentence, when columns or lines are missing or it holds several assessments
 */
export function readCsv(csv: string): CsvAssessment {
	const [heads = [], ...lines] = cellsOf(csv);
	const place = new Map(heads.map((head, at) => [revived(head), at]));
	for (const column of columns)
		if (!place.has(column)) throw new Error(`The column “${column}” is missing.`);
	const value = (line: string[], column: Column) => revived(line[place.get(column)!] ?? '');
	const first = lines[0];
	if (!first) throw new Error('There is no line under the heads.');
	const version = anyFormat.exec(value(first, 'format'))?.[1];
	if (version === undefined) throw new Error(`It is not of the format “${format}”.`);
	const names = new Set(
		lines.map((line) => `${value(line, 'assessment')}\n${value(line, 'created')}`)
	);
	if (names.size > 1) throw new Error('It holds more than one assessment.');

	const author = value(first, 'author');
	const thresholds = pairs(value(first, 'thresholds'));
	const grades = pairs(value(first, 'grades')).map(([note, [reliability, credibility]]) => [
		note,
		{
			...(reliability !== '-' && { reliability }),
			...(credibility !== '-' && { credibility })
		}
	]);
	const head = {
		case: { id: value(first, 'case'), version: Number(value(first, 'case version')) },
		name: value(first, 'assessment'),
		...(author && { author }),
		forum: value(first, 'forum'),
		standard: value(first, 'standard'),
		...(thresholds.length > 0 && { thresholds: Object.fromEntries(thresholds) }),
		...(grades.length > 0 && { grades: Object.fromEntries(grades) }),
		created: value(first, 'created'),
		changed: value(first, 'changed')
	} as CsvAssessment['head'];
	const marked = lines
		.map((line, at) => ({ line, row: at + 2 }))
		.filter(({ line }) => judged.some((column) => value(line, column) !== ''));
	const marks = marked.map(({ line }) => {
		const answer = value(line, 'answer');
		const reason = value(line, 'reason');
		const doubt = value(line, 'cause of doubt');
		const reliance = pairs(value(line, 'reliance'));
		return {
			count: value(line, 'count'),
			element: value(line, 'element'),
			...(answer && { answer }),
			...(reason && { reason }),
			...(reliance.length > 0 && { reliance: Object.fromEntries(reliance) }),
			...(doubt && { doubt }),
			...(value(line, 'by parts') === 'yes' && { split: true }),
			changed: value(line, 'marked')
		} as Mark;
	});
	return {
		version: Number(version),
		law: value(first, 'law'),
		head,
		marks,
		rows: marked.map(({ row }) => row)
	};
}

/** Pairs as `E7=rely E16=set-aside`. */
const written = (of: Record<string, string>) =>
	Object.entries(of)
		.map(([id, value]) => `${id}=${value}`)
		.join(' ');

const pairs = (text: string): [string, string][] =>
	text
		.split(' ')
		.filter(Boolean)
		.map((pair) => {
			const at = pair.lastIndexOf('=');
			return [pair.slice(0, at), pair.slice(at + 1)];
		});
