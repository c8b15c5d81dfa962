import type { RoomRecord } from '#lib/rooms/protocol.ts';

/**
 * Fills one column of a gradebook that Canvas exported with points for taking part in a room.
 *
 * What Canvas writes and takes is read from its own exporter and importer (`gradebook_exporter.rb`,
 * `gradebook_importer.rb`): a header that begins with `Student` and `ID` (or `LastName`,
 * `FirstName`, `ID`) and ends its part on students with `Section`; columns named `Title (id)`; a
 * row that says which of them are posted by hand; the row `Points Possible`, in which what cannot
 * be imported is `(read only)`; commas or semicolons between cells.
 *
 * A cell that Canvas finds changed is a changed grade, so everything but the cells filled goes back
 * byte by byte as it came, whatever encoding, quotation marks and line ends it came with. That is
 * why the file is kept as bytes, one sign each, and only what is shown is decoded.
 */

/** A line of the file: its cells as they are written, and how it ends. */
type Line = { cells: string[]; end: string };

type Separator = ',' | ';';

/** A file as it came: put together again it is the same, byte by byte. */
export type Sheet = { mark: string; separator: Separator; lines: Line[] };

const byteOrderMark = '\u00EF\u00BB\u00BF';

/** Bytes as a text of one sign each. */
function signsOf(bytes: Uint8Array): string {
	let signs = '';
	for (let at = 0; at < bytes.length; at += 0x4000)
		signs += String.fromCharCode(...bytes.subarray(at, at + 0x4000));
	return signs;
}

const bytesOf = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

export function sheetOf(bytes: Uint8Array, separator: Separator): Sheet {
	const signs = signsOf(bytes);
	const mark = signs.startsWith(byteOrderMark) ? byteOrderMark : '';
	const lines: Line[] = [];
	const plain = separator === ',' ? /[,\r\n]/g : /[;\r\n]/g;
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

export function writtenOut({ mark, separator, lines }: Sheet): Uint8Array<ArrayBuffer> {
	return bytesOf(mark + lines.map(({ cells, end }) => cells.join(separator) + end).join(''));
}

/** What a cell says, still one sign for each byte. */
function unquoted(cell: string): string {
	if (!cell.startsWith('"')) return cell;
	const end = cell.lastIndexOf('"');
	const [inner, rest] = end > 0 ? [cell.slice(1, end), cell.slice(end + 1)] : [cell.slice(1), ''];
	return inner.replaceAll('""', '"') + rest;
}

/** An assignment that can be filled: a column of its own, with points to be had. */
export type Assignment = {
	/** Its column, counted from 0. */
	at: number;
	/** As the header has it: `Room on genocide (12345)`. */
	name: string;
	possible: number;
};

export type Student = {
	/** The line, counted from 0. */
	row: number;
	/** `Last, First`, as the gradebook has it. */
	name: string;
	/** What a person may have given as their name besides: the ids of the gradebook. */
	ids: string[];
	section: string;
};

export type Gradebook = {
	sheet: Sheet;
	assignments: Assignment[];
	students: Student[];
	/** What the numbers of the file are written with. */
	decimal: '.' | ',';
	/** A cell as it reads. */
	says: (row: number, column: number) => string;
};

/** Columns that Canvas works out itself, though nothing says so where their points are missing. */
const totals = /(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)/;
const number = /^-?\d+(?:[.,]\d+)*$/;

/** A number as Canvas reads it: the last point or comma is the decimal sign. */
function numberOf(text: string): number | undefined {
	if (!number.test(text)) return undefined;
	const parts = text.split(/[.,]/);
	const last = parts.pop()!;
	return Number(parts.length === 0 ? last : `${parts.join('')}.${last}`);
}

/** Reads a gradebook, or says in a sentence why it is none. */
export function readGradebook(
	bytes: Uint8Array
): { book: Gradebook; fault?: undefined } | { book?: undefined; fault: string } {
	const decoder = decoderFor(bytes);
	const decoded = (cell: string) => decoder.decode(bytesOf(unquoted(cell)));
	for (const separator of [',', ';'] as const) {
		const sheet = sheetOf(bytes, separator);
		const header = sheet.lines[0]?.cells.map((cell) => decoded(cell).trim()) ?? [];
		const named = header[0] === 'LastName' && header[1] === 'FirstName';
		if (header[named ? 2 : 1] !== 'ID' || (!named && header[0] !== 'Student')) continue;
		const says = (row: number, column: number) =>
			decoded(sheet.lines[row]?.cells[column] ?? '').trim();
		return contentOf(sheet, header, named, says);
	}
	return {
		fault:
			'This is no gradebook as Canvas exports it: its first row does not begin with “Student” and “ID”. In Canvas, open Grades, then Export, then “Export Entire Gradebook”.'
	};
}

function contentOf(
	sheet: Sheet,
	header: string[],
	named: boolean,
	says: Gradebook['says']
): { book: Gradebook; fault?: undefined } | { book?: undefined; fault: string } {
	const section = header.indexOf('Section');
	const pointsRow = sheet.lines
		.slice(0, 5)
		.findIndex((_, row) => row > 0 && says(row, 0).includes('Points Possible'));
	if (section < 0 || pointsRow < 0)
		return {
			fault: `This gradebook has no ${section < 0 ? 'column “Section”' : 'row “Points Possible”'}. Please export it from Canvas again, and leave its rows and columns as they are.`
		};
	const points = header.map((_, at) => says(pointsRow, at));
	const assignments = header.flatMap((name, at) => {
		const possible = numberOf(points[at]!);
		const fillable =
			at > section && /\S\s+\(\d+\)$/.test(name) && !totals.test(name) && (possible ?? 0) > 0;
		return fillable ? [{ at, name, possible: possible! }] : [];
	});
	const ids = ['ID', 'SIS User ID', 'SIS Login ID', 'Integration ID']
		.map((each) => header.indexOf(each))
		.filter((at) => at >= 0 && at < section);
	const students = sheet.lines.flatMap((_, row): Student[] => {
		if (row <= pointsRow) return [];
		const name = (named ? [says(row, 0), says(row, 1)] : [says(row, 0)])
			// Canvas writes a name that begins with an equals sign as ="…".
			.map((part) => /^="(.*)"$/.exec(part)?.[1] ?? part)
			.filter(Boolean)
			.join(', ');
		// The teacher’s own view of the course is no student.
		if (name === '' || name === 'Student, Test') return [];
		return [
			{
				row,
				name,
				ids: ids.map((at) => says(row, at)).filter(Boolean),
				section: says(row, section)
			}
		];
	});
	if (students.length === 0) return { fault: 'This gradebook has no students in it.' };
	const decimal =
		sheet.separator === ';' && points.some((text) => /^\d+,\d+$/.test(text)) ? ',' : '.';
	return { book: { sheet, assignments, students, decimal, says } };
}

/** Spreadsheets on Windows write what Canvas wrote in Unicode back in their own old way. */
function decoderFor(bytes: Uint8Array): TextDecoder {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return new TextDecoder('utf-8');
	} catch {
		return new TextDecoder('windows-1252');
	}
}

/** Somebody of the room, with what they gave as their name. */
export type Named = Pick<RoomRecord['people'][number], 'person' | 'name'>;

/** How a person was found: `close` is a guess that the teacher should look at. */
export type Match = { row: number; by: 'id' | 'name' | 'close' };

/** A name’s words, without case, accents and signs. */
const words = (name: string): string[] =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/** `Last, First` in the order in which it is spoken. */
function spoken(name: string): string {
	const [last, ...first] = name.split(',');
	return words([...first, last].join(' ')).join(' ');
}

/**
 * Finds the people of a room in a gradebook. Where two could be meant nobody is taken.
 * @returns by person
 */
export function matchesOf(
	students: readonly Student[],
	people: readonly Named[]
): Map<string, Match> {
	const found = new Map<string, Match>();
	const taken = new Set<number>();
	const those = students.map(({ row, name, ids }) => ({
		row,
		ids: ids.map((id) => id.toLowerCase()),
		spoken: spoken(name),
		words: new Set(words(name))
	}));
	const named = people.map(({ person, name }) => ({
		person,
		typed: name.trim().toLowerCase(),
		spoken: spoken(name),
		words: new Set(words(name))
	}));
	type Both = (student: (typeof those)[number], person: (typeof named)[number]) => boolean;
	const alike: [Match['by'], Both][] = [
		['id', (student, person) => student.ids.includes(person.typed)],
		['name', (student, person) => student.spoken === person.spoken],
		[
			'close',
			(student, person) => {
				const [few, many] = [student.words, person.words].sort((a, b) => a.size - b.size);
				return few!.size > 1 && [...few!].every((word) => many!.has(word));
			}
		]
	];
	for (const [by, isAlike] of alike) {
		const open = those.filter(({ row }) => !taken.has(row));
		const pairs = named
			.filter(({ person }) => !found.has(person))
			.flatMap((person) =>
				open
					.filter((student) => isAlike(student, person))
					.map(({ row }) => ({ person: person.person, row }))
			);
		const [times, rows] = [new Map<string, number>(), new Map<number, number>()];
		for (const { person, row } of pairs) {
			times.set(person, (times.get(person) ?? 0) + 1);
			rows.set(row, (rows.get(row) ?? 0) + 1);
		}
		for (const { person, row } of pairs) {
			if (times.get(person) !== 1 || rows.get(row) !== 1) continue;
			found.set(person, { row, by });
			taken.add(row);
		}
	}
	return found;
}

/** What points are given for. Never for what was marked. */
export const ways = ['share', 'all', 'rounds'] as const;
export type Way = (typeof ways)[number];

export const wayWords: Record<Way, { label: string; words: string }> = {
	share: {
		label: 'By the share that was marked',
		words:
			'Who marked every element in every round gets the points possible; who marked half of them, half.'
	},
	all: {
		label: 'Everything or nothing',
		words:
			'Who marked every element in every round gets the points possible; everybody else gets none.'
	},
	rounds: {
		label: 'By rounds',
		words:
			'A round counts as soon as one element is marked in it: of two rounds, each is worth half of the points.'
	}
};

/** How many marks each round asked of everybody. */
export type Asked = readonly [first: number, second: number];

/** The share of the points that a person has earned, from 0 to 1. */
export function creditOf(
	way: Way,
	{ marked }: Pick<RoomRecord['people'][number], 'marked'>,
	asked: Asked
): number {
	const rounds = asked.map((most, at) => ({ most, done: Math.min(marked[at]!, most) }));
	const held = rounds.filter(({ most }) => most > 0);
	const all = held.reduce((sum, { most }) => sum + most, 0);
	if (all === 0) return 0;
	if (way === 'rounds') return held.filter(({ done }) => done > 0).length / held.length;
	const share = held.reduce((sum, { done }) => sum + done, 0) / all;
	return way === 'share' ? share : Math.floor(share);
}

/** A grade that says something else than points: excused, or not given to this student. It is left alone. */
export const isNoScore = (says: string) => /^(EX|N\/A)$/i.test(says);

/**
 * The gradebook with points in one column.
 * @param shares from 0 to 1, by line; students who are not named keep what they have
 */
export function filledIn(
	{ sheet, decimal, says }: Gradebook,
	{ at, possible }: Assignment,
	shares: ReadonlyMap<number, number>
): Uint8Array<ArrayBuffer> {
	const lines = sheet.lines.map((line, row) => {
		const share = shares.get(row);
		if (share === undefined || isNoScore(says(row, at))) return line;
		const cells = [...line.cells];
		while (cells.length <= at) cells.push('');
		const points = pointsOf(share, possible).replace('.', decimal);
		cells[at] = cells[at]!.startsWith('"') ? `"${points}"` : points;
		return { ...line, cells };
	});
	return writtenOut({ ...sheet, lines });
}

/** Points as Canvas writes them, with two decimals. */
export function pointsOf(share: number, possible: number): string {
	return (Math.round(share * possible * 100) / 100).toFixed(2);
}
