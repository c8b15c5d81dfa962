import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import type { CountNamed } from '#lib/domain/count-named.ts';
import {
	doubts,
	doubtWords,
	fileFormat,
	fileVersion,
	reliances,
	rivalAnswers,
	rivalWords,
	type RivalAnswer
} from '#lib/domain/mark.ts';
import { answerLabel, answers } from '#lib/domain/strength.ts';
import { revived } from '#lib/files/csv.ts';
import {
	countColumns,
	marksColumns,
	nothingFirst,
	type MarksColumn
} from '#lib/files/marks-columns.ts';
import { tableOf } from '#lib/files/spreadsheet.ts';

/**
 * A table of marks as `toCsv` writes it, read again after a spreadsheet saved it in its own way:
 * other separators, empty rows, columns in another order, rows filled in by hand.
 */
export type MarksTable = {
	version: number;
	law: string;
	head: Omit<AssessmentHead, 'id'>;
	marks: Mark[];
	/** What the table says of its counts, by id. */
	counts: Record<string, CountNamed>;
	/** The row of each mark, as a spreadsheet counts: the heads are row 1. */
	rows: number[];
	/** The first row of the assessment, which all that is said of it was read from. */
	first: number;
	/** Columns that Chapeau knows nothing of, by name. */
	unread: string[];
	/** How many marks had no time of their own, and got the assessment’s. */
	undated: number;
};

/** What a row says of its assessment: alike in every row that says it. */
const shared = marksColumns.slice(marksColumns.indexOf('assessment'));
/** The columns that a person fills; a row with nothing in them is no mark. */
const judged = [
	'answer',
	'reason',
	'cause of doubt',
	'by parts',
	'reliance',
	'item reasons',
	'cites',
	'rival explanations',
	'read first',
	'marked'
] as const;
/** Tables that were saved before there was such a column are read without it. */
const added: readonly MarksColumn[] = [
	'item reasons',
	'outside items',
	'cites',
	'rival explanations',
	'read first',
	...countColumns,
	'memo'
];

const known = new Set<string>(marksColumns);
const nameOf = (head: string) => revived(head).trim().toLowerCase();

/**
 * What it returns has the shape of a saved file, and is to be checked as one (`AssessmentFile`).
 * @throws with a sentence that names the row and the column, when it can’t be read
 */
export function readMarksTable(text: string): MarksTable {
	const { heads, lines } = tableOf(text, (cell) => known.has(nameOf(cell)));
	const place = new Map<string, number>();
	heads.forEach((head, at) => {
		const name = nameOf(head);
		if (known.has(name) && place.has(name)) throw new Error(`The column “${name}” is there twice.`);
		place.set(name, at);
	});
	for (const column of marksColumns)
		if (!place.has(column) && !added.includes(column))
			throw new Error(`The column “${column}” is missing.`);
	const filled = lines
		.map((cells, at) => ({ cells, row: at + 2 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const value = ({ cells }: Line, column: MarksColumn) => revived(cells[place.get(column)!] ?? '');

	const first = filled.find((line) => value(line, 'format') !== '');
	if (!first) throw new Error('There is no row of marks under the heads.');
	const version = new RegExp(`^${fileFormat} ([1-9]\\d{0,5})$`).exec(value(first, 'format'))?.[1];
	if (version === undefined)
		throw new Error(
			`${cellAt(first, 'format')} has “${brief(value(first, 'format'))}”, and not “${fileFormat} ${fileVersion}”.`
		);
	for (const line of filled)
		for (const column of shared) {
			const [said, meant] = [value(line, column), value(first, column)];
			if (said !== '' && said !== meant)
				throw new Error(
					column === 'assessment' || column === 'created'
						? `It holds more than one assessment: ${cellAt(line, column)} has “${brief(said)}”, and row ${first.row} “${brief(meant)}”.`
						: `${cellAt(line, column)} has “${brief(said)}”, and row ${first.row} “${brief(meant)}”: make them alike.`
				);
		}

	const changed = value(first, 'changed');
	const marked = filled.filter(
		(line) => judged.some((column) => value(line, column) !== '') || answerOf(line, value)
	);
	const marks = marked.map((line): Mark => {
		const answer = answerOf(line, value);
		const reason = value(line, 'reason');
		const doubt = doubtOf(line, value);
		const reliance = relianceOf(line, value);
		const itemReasons = entriesOf(line, value, 'item reasons');
		const cites = value(line, 'cites')
			.split(/[\s,;]+/)
			.filter(Boolean);
		const rivals = rivalsOf(line, value);
		const readFirst = readFirstOf(line, value);
		return {
			count: value(line, 'count').trim(),
			element: value(line, 'element').trim(),
			...(answer && { answer }),
			...(reason && { reason }),
			...(reliance.length > 0 && { reliance: Object.fromEntries(reliance) as Mark['reliance'] }),
			...(itemReasons.length > 0 && { itemReasons: Object.fromEntries(itemReasons) }),
			...(cites.length > 0 && { cites }),
			...(doubt && { doubt }),
			...(splitOf(line, value) && { split: true }),
			...(rivals && { rivals }),
			...(readFirst && { readFirst }),
			changed: value(line, 'marked').trim() || changed
		};
	});
	return {
		version: Number(version),
		law: value(first, 'law'),
		head: {
			...headOf((column) => value(first, column)),
			...memoOf(entriesOf(first, value, 'memo'))
		},
		marks,
		counts: countsOf(marked, value),
		rows: marked.map(({ row }) => row),
		first: first.row,
		unread: unread(heads, filled),
		undated: marked.filter((line) => value(line, 'marked').trim() === '').length
	};
}

type Line = { cells: string[]; row: number };
type Value = (line: Line, column: MarksColumn) => string;

const cellAt = ({ row }: Pick<Line, 'row'>, column: string) => `Row ${row}, column “${column}”,`;
const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Of the counts of which every row says the same; a row that was added by hand says nothing. */
function countsOf(lines: readonly Line[], value: Value): Record<string, CountNamed> {
	const found: Record<string, CountNamed> = {};
	for (const line of lines) {
		const [title, test, digest] = countColumns.map((column) => value(line, column).trim());
		if (title && test && digest) found[value(line, 'count').trim()] ??= { test, title, digest };
	}
	return found;
}

function headOf(about: (column: MarksColumn) => string): MarksTable['head'] {
	const author = about('author');
	const thresholds = pairs(about('thresholds'));
	const grades = pairs(about('grades')).map(([note, [reliability, credibility]]) => [
		note,
		{
			...(reliability !== '-' && { reliability }),
			...(credibility !== '-' && { credibility })
		}
	]);
	return {
		case: { id: about('case'), version: Number(about('case version')) },
		name: about('assessment'),
		...(author && { author }),
		forum: about('forum'),
		standard: about('standard'),
		...(thresholds.length > 0 && { thresholds: Object.fromEntries(thresholds) }),
		...(grades.length > 0 && { grades: Object.fromEntries(grades) }),
		created: about('created'),
		changed: about('changed')
	} as MarksTable['head'];
}

/** One of several words, by its id or as the screens call it. */
function chosen<Id extends string>(
	line: Line,
	column: MarksColumn,
	text: string,
	of: readonly Id[],
	label: (id: Id) => string
): Id | undefined {
	const typed = text.trim().toLowerCase();
	if (typed === '') return undefined;
	const found = of.find((id) => id === typed || label(id).toLowerCase() === typed);
	if (!found)
		throw new Error(
			`${cellAt(line, column)} has “${brief(text)}”. Allowed there: ${of.join(', ')}.`
		);
	return found;
}

/** By the column for programs or by the one for people, which a person may have filled instead. */
function answerOf(line: Line, value: Value) {
	const answer = chosen(line, 'answer', value(line, 'answer'), answers, answerLabel);
	const word = value(line, 'mark');
	const mark = /^\s*unmarked\s*$/i.test(word)
		? undefined
		: chosen(line, 'mark', word, answers, answerLabel);
	if (answer && mark && answer !== mark)
		throw new Error(
			`${cellAt(line, 'mark')} has “${brief(word)}”, and its column “answer” “${answer}”: make them alike, or empty one.`
		);
	return answer ?? mark;
}

function doubtOf(line: Line, value: Value) {
	// As it was worded while there was one case, an article.
	const text = value(line, 'cause of doubt').replace(/^\s*the article\b/i, 'the evidence');
	return chosen(line, 'cause of doubt', text, doubts, (id) => doubtWords[id]);
}

const splitOf = (line: Line, value: Value) =>
	chosen(line, 'by parts', value(line, 'by parts'), ['yes', 'no'] as const, (id) => id) === 'yes';

function relianceOf(line: Line, value: Value): [string, string][] {
	const all = pairs(value(line, 'reliance'));
	const odd = all.find(([id, use]) => id === '' || !(reliances as readonly string[]).includes(use));
	if (odd)
		throw new Error(
			`${cellAt(line, 'reliance')} has “${brief(value(line, 'reliance'))}”. Allowed there, for example: “E7=rely E16=set-aside” (${reliances.join(', ')}).`
		);
	return all;
}

/** Entries as `E7: The reason.`, one on a line; further lines of one are indented. */
function entriesOf(line: Line, value: Value, column: 'item reasons' | 'memo'): [string, string][] {
	const found = new Map<string, string>();
	for (const each of value(line, column)
		.split(/\n(?! {2})/)
		.filter((text) => text.trim() !== '')) {
		const [, id, text] = /^\s*([^\s:]+)\s*:[ ]?([\s\S]*)$/.exec(each) ?? [];
		if (id === undefined || text === undefined)
			throw new Error(
				`${cellAt(line, column)} has “${brief(each)}”, and what fits there is such as “${column === 'memo' ? 'to: A. Partner' : 'E7: Why'}”, one on a line.`
			);
		if (found.has(id)) throw new Error(`${cellAt(line, column)} has “${brief(id)}” twice.`);
		found.set(id, text.replaceAll('\n  ', '\n'));
	}
	return [...found];
}

/** The head of the memo, of which `final` alone is no text. */
const memoOf = (entries: readonly [string, string][]): Pick<AssessmentHead, 'memo'> =>
	entries.length > 0
		? {
				memo: Object.fromEntries(
					entries.map(([field, text]) => [field, field === 'final' ? text === 'yes' : text])
				) as AssessmentHead['memo']
			}
		: {};

function rivalsOf(line: Line, value: Value): Mark['rivals'] {
	const text = value(line, 'rival explanations');
	if (text.trim() === '') return undefined;
	const said = new Map<string, { answer?: RivalAnswer; reason?: string }>();
	for (const each of text.split(/\n(?! {2})/).filter((line) => line.trim() !== '')) {
		const [, id = '', word = '', reason] =
			/^\s*([^\s=]+)\s*=\s*([^:\r\n]*?)\s*(?::[ ]?([\s\S]*))?$/.exec(each) ?? [];
		const typed = word.toLowerCase();
		const answer = rivalAnswers.find(
			(one) => one === typed || rivalWords[one].toLowerCase() === typed
		);
		if (id === '' || (!answer && !['', 'unanswered'].includes(typed)))
			throw new Error(
				`${cellAt(line, 'rival explanations')} has “${brief(each)}”. Allowed there, for example: “keeping-power=open: Why” (${rivalAnswers.join(', ')}), one on a line.`
			);
		if (said.has(id))
			throw new Error(`${cellAt(line, 'rival explanations')} has “${brief(id)}” twice.`);
		const why = reason?.replaceAll('\n  ', '\n');
		said.set(id, { ...(answer && { answer }), ...(why && { reason: why }) });
	}
	return Object.fromEntries(said);
}

/** Ids as `E7 E16`, between whatever signs a person puts there. */
function readFirstOf(line: Line, value: Value): string[] | undefined {
	const text = value(line, 'read first').trim();
	if (text === nothingFirst) return [];
	const ids = text.split(/[\s,;]+/).filter(Boolean);
	return ids.length > 0 ? ids : undefined;
}

/** Columns of others that have something in them, with the name of those that have none. */
function unread(heads: readonly string[], lines: readonly Line[]): string[] {
	const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), heads.length);
	const all = Array.from({ length: width }, (_, at) => ({ at, name: (heads[at] ?? '').trim() }));
	return all
		.filter(({ name }) => !known.has(nameOf(name)))
		.filter(({ at, name }) => name !== '' || lines.some(({ cells }) => cells[at]?.trim()))
		.map(({ at, name }) => name || `column ${at + 1}`);
}

/** Pairs as `E7=rely E16=set-aside`. */
const pairs = (text: string): [string, string][] =>
	text
		.split(/\s+/)
		.filter(Boolean)
		.map((pair) => {
			const at = pair.lastIndexOf('=');
			return [pair.slice(0, at), pair.slice(at + 1)];
		});
