import { z } from 'zod';
import { AssessmentFile, misfits, type AssessmentHead, type Mark } from '#lib/domain/assessment.ts';
import { parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';
import { countNamed, countsHere, type CountAtHand } from '#lib/domain/count-named.ts';
import { fileFormat, fileVersion } from '#lib/domain/mark.ts';
import { isOwn } from '#lib/domain/own-id.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { upgraded } from '#lib/domain/upgrade.ts';
import { mended } from '#lib/domain/written-name.ts';
import type { MarksColumn } from '#lib/files/marks-columns.ts';
import { megabytes, textOf, type FileText } from '#lib/files/file-text.ts';
import { readMarksTable, type MarksTable } from '#lib/files/marks-table.ts';

/** The largest file we read: a case of 10,000 marks with long reasons stays well below it. */
export const fileLimitBytes = 8_000_000;

/**
 * A file is taken whole or refused whole, with a sentence that says what is wrong, where, and what
 * to do.
 */
export type OpenedFile =
	| {
			ok: true;
			file: AssessmentFile;
			/** As it was decoded. */
			text: string;
			/** Sentences that a person should say yes to before the file is used: it is read otherwise than it says. */
			questions: string[];
			/** Sentences on how it was read. */
			notices: string[];
	  }
	| { ok: false; fault: string };

/** What a file is read against: the case that is open, and the law as it is here. */
export type CaseAtHand = {
	/** With the forums of its law, where they are known. */
	case: { id: string; title: string; version: number; forums?: readonly string[] };
	/** Its counts, where two people may have added some of the same number. */
	counts?: readonly CountAtHand[];
	/** The outline of each count of the case, by count id. */
	trees: ReadonlyMap<string, Outline>;
	standards: readonly { id: string; label: string }[];
	/** By id: what a file is read under that names a standard which is not among them. */
	defaultStandard: string;
	/** The version of the law, a day. */
	law: string;
};

const unchanged = 'Nothing was changed.';

/** A built-in case comes with the page; one of somebody’s own is a file (domain/own-id.ts). */
export const whereNewer = (caseId: string): string =>
	caseId.startsWith('own-')
		? 'Open the file of the newer case first, then this one.'
		: 'Reload the page to update, then open the file again.';

/**
 * Reads an assessment file: the JSON that Chapeau saves, or its table of marks as CSV.
 * @param bytes its content; of a file over the limit nothing is needed
 * @param size the whole file's size in bytes
 */
export function readFile(
	name: string,
	bytes: Uint8Array,
	known: CaseAtHand,
	size = bytes.byteLength
): OpenedFile {
	const refuse = (why: string): OpenedFile => ({ ok: false, fault: `${why} ${unchanged}` });
	const most = Math.max(size, bytes.byteLength);
	if (most > fileLimitBytes)
		return refuse(
			`“${name}” is ${megabytes(most)} MB, and an assessment file is never over ${megabytes(fileLimitBytes)} MB. Choose the file that Chapeau saved.`
		);
	if (bytes.byteLength === 0)
		return refuse(`“${name}” is empty. Choose the file that Chapeau saved.`);

	const decoded = textOf(bytes);
	if (!decoded || (decoded.guessed && !isTable(name, decoded.text)))
		return refuse(
			`“${name}” is not a text file. Choose the .json or .csv file that Chapeau saved.`
		);
	const { text } = decoded;
	let data: unknown;
	let table: MarksTable | undefined;
	if (isTable(name, text)) {
		try {
			table = readMarksTable(text);
			const { version, law, head, marks, counts } = table;
			const named = Object.keys(counts).length > 0 && { counts };
			data = { format: fileFormat, version, law, ...head, ...named, marks };
		} catch (error) {
			return refuse(
				`“${name}” can’t be read as a table of marks. ${error instanceof Error ? error.message : ''} Correct it there, or choose the .csv file that Chapeau saved; from a spreadsheet, save it as CSV with all its columns.`
			);
		}
	} else {
		try {
			data = parseBounded(text);
		} catch (error) {
			if (error instanceof TooDeep)
				return refuse(
					`“${name}” is nested far deeper than any file of ours. Choose the file that Chapeau saved.`
				);
			return refuse(
				/^\s*\{/.test(text)
					? `“${name}” is incomplete or damaged${brokenAt(error, text)}. Save it again where it came from, and open the new copy.`
					: `“${name}” is not an assessment file. Choose the .json or .csv file that Chapeau saved.`
			);
		}
	}

	const head = z.looseObject({ format: z.string(), version: z.number() }).safeParse(data);
	if (!head.success || head.data.format !== fileFormat)
		return refuse(
			`“${name}” is not a Chapeau assessment. Choose the .json file that Chapeau saved.`
		);
	if (head.data.version > fileVersion)
		return refuse(
			`“${name}” was saved by a newer Chapeau (format ${head.data.version}; this one reads up to ${fileVersion}). Reload the page to update, then open it again.`
		);

	const parsed = AssessmentFile.safeParse(upgraded(head.data));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const more = parsed.error.issues.length - 1;
		return refuse(
			`“${name}” has a fault at ${pathOf(issue?.path ?? [], table)}: ${issue?.message ?? 'it is not in the expected form'}${more > 0 ? ` (and ${more} more)` : ''}. Correct it there, or save the assessment again where it came from.`
		);
	}
	const { counts: said, ...file } = parsed.data;
	const { case: theCase, trees } = known;
	if (file.case.id !== theCase.id)
		return refuse(
			`“${name}” belongs to another case (“${file.case.id}”). The case open here is “${theCase.title}”. Open the file from its own case.`
		);
	if (file.case.version > theCase.version)
		return refuse(
			`“${name}” was made with a newer version of this case (${file.case.version}; this is ${theCase.version}). ${whereNewer(theCase.id)}`
		);
	if (theCase.forums && !theCase.forums.includes(file.forum))
		return refuse(
			`“${name}” has a fault at ${pathOf(['forum'], table)}: the law of this case has no forum “${file.forum}”, only ${theCase.forums.join(', ')}. Correct it there, or save the assessment again where it came from.`
		);
	const { moved, unlike, other } = countsHere(said ?? {}, known.counts ?? []);
	const [wrong] = other;
	if (wrong)
		return refuse(
			`“${name}” has marks on Count ${wrong.id}, “${wrong.theirs.title}”. Here Count ${wrong.id} is another, “${wrong.ours.title}”. Open the file of their case as “A colleague’s version” where you edit yours, take that count over, and open this file again.`
		);
	if (moved.size > 0)
		file.marks = file.marks.map((mark) => ({
			...mark,
			count: moved.get(mark.count) ?? mark.count
		}));
	const [fault, ...others] = misfits(file.marks, trees);
	if (fault !== undefined)
		return refuse(
			`“${name}” has a fault at ${inRow(fault, table)}${others.length > 0 ? ` (${others.length} more like it.)` : ''} Correct it there, or save the assessment again where it came from.`
		);
	const read = asRead(name, file, known, decoded, table);
	const differs = unlike.map(
		({ id, theirs, ours }) =>
			`“${name}” was made where Count ${id}, “${theirs.title}”, ${theirs.title === ours.title ? 'has another theory or other particulars' : `has another title; here it is “${ours.title}”`}. If that is the same count in other words, open the file. If you each added a count, theirs is another, and these marks are not about yours.`
	);
	const renumbered = [...moved].map(
		([from, to]) => `Its Count ${from} is your Count ${to}: the marks on it are there.`
	);
	return {
		ok: true,
		text,
		...read,
		questions: [...differs, ...read.questions],
		notices: [...renumbered, ...read.notices]
	};
}

/** A file that can be used, with what is otherwise in it than it says. */
function asRead(
	name: string,
	file: AssessmentFile,
	known: CaseAtHand,
	{ guessed }: FileText,
	table: MarksTable | undefined
): { file: AssessmentFile; questions: string[]; notices: string[] } {
	const [questions, notices]: [string[], string[]] = [[], []];
	const read = { ...file };
	if (!known.standards.some(({ id }) => id === file.standard)) {
		const used =
			known.standards.find(({ id }) => id === known.defaultStandard) ?? known.standards[0]!;
		read.standard = used.id;
		questions.push(
			`“${name}” names the standard of proof “${file.standard}”, which isn’t known here. “${used.label}” is used instead, so findings may differ.`
		);
	}
	if (isLater(file.law, known.law))
		questions.push(
			`“${name}” was made with a later edition of the law (${file.law}; this is ${known.law}), so findings may differ here. Reload the page to update.`
		);
	else if (!isDay.test(file.law))
		notices.push(`It names an edition of the law that isn’t known here: “${file.law}”.`);
	const shown = mended(file.name);
	if (shown !== file.name) {
		read.name = shown || 'Unnamed assessment';
		notices.push(`Its name had characters that can’t be shown. They were left out.`);
	}
	if (guessed)
		notices.push(
			`“${name}” doesn’t say how its letters are encoded. It was read as a Western European Windows file. Check names and reasons with accents.`
		);
	if (table && table.unread.length > 0) {
		const [some, more] = [table.unread.slice(0, 5), table.unread.length - 5];
		notices.push(
			`Chapeau doesn’t know ${table.unread.length === 1 ? 'this column, and left it out' : 'these columns, and left them out'}: “${some.join('”, “')}”${more > 0 ? ` and ${more} more` : ''}.`
		);
	}
	if (table && table.undated > 0)
		notices.push(
			`${table.undated} ${table.undated === 1 ? 'mark has' : 'marks have'} no time in the file. The time of the assessment’s last change is used.`
		);
	return { file: read, questions, notices };
}

/** A day as Chapeau writes it, or as a spreadsheet writes it in the way of its country. */
const isDay = /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})/;

/** Whether a law is of a later day. */
function isLater(law: string, here: string): boolean {
	const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(law.trim()) ?? [];
	if (!year) return isDay.test(law) && law > here;
	const iso = (a: string, b: string) => `${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`;
	const possible = [iso(month!, day!), iso(day!, month!)];
	return !possible.includes(here) && possible.some((each) => each > here);
}

/**
 * The file of an assessment, as text.
 * @param counts of the case: what those are that are marked is said of a case of one’s own
 */
export function writeFile(
	head: AssessmentHead,
	marks: readonly Mark[],
	law: string,
	counts: readonly CountAtHand[] = []
): string {
	const {
		case: of,
		name,
		author,
		forum,
		standard,
		thresholds,
		grades,
		memo,
		created,
		changed
	} = head;
	const marked = isOwn(of.id)
		? counts.filter(({ id }) => marks.some(({ count }) => count === id))
		: [];
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
		...(memo && { memo }),
		created,
		changed,
		...(marked.length > 0 && {
			counts: Object.fromEntries(marked.map((count) => [count.id, countNamed(count)]))
		}),
		marks: [...marks].sort(
			(a, b) => a.count.localeCompare(b.count) || a.element.localeCompare(b.element)
		)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** A table of marks has the heads of its columns first; what begins as an object is none. */
const isTable = (name: string, text: string) =>
	!/^\s*\{/.test(text) &&
	(/\.csv$/i.test(name) || /^(?:sep=.\r?\n)?"?count"?[,;\t|]"?element"?[,;\t|]/i.test(text));

/** The column of a table that holds a field of the file. */
const columnOf: Record<string, MarksColumn> = {
	name: 'assessment',
	changed: 'changed',
	'case.id': 'case',
	'case.version': 'case version'
};
const columnOfMark: Record<string, MarksColumn> = {
	doubt: 'cause of doubt',
	split: 'by parts',
	readFirst: 'read first',
	changed: 'marked'
};

function pathOf(path: readonly PropertyKey[], table: MarksTable | undefined): string {
	if (path.length === 0) return 'its top level';
	const written = path
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '');
	if (!table || path[0] === 'marks') return inRow(written, table);
	const field = path[0] === 'case' ? path.join('.') : String(path[0]);
	return `row ${table.first}, column “${columnOf[field] ?? field}”`;
}

/** Of a table, a fault’s place is a row and a column, by the name that stands above it. */
const inRow = (fault: string, table: MarksTable | undefined) =>
	table
		? fault.replace(/^marks\[(\d+)\](?:\.(\w+)[^:]*)?/, (_, at: string, field?: string) => {
				const row = `row ${table.rows[Number(at)]}`;
				return field ? `${row}, column “${columnOfMark[field] ?? field}”` : row;
			})
		: fault;

/** The line on which JSON.parse gave up, where the browser tells. */
function brokenAt(error: unknown, text: string): string {
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
