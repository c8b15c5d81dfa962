import { AssessmentFile } from '#lib/domain/assessment.ts';
import { parseBounded, TooDeep } from '#lib/domain/bounded-json.ts';
import { fileFormat, fileVersion, markKey } from '#lib/domain/mark.ts';
import { answerLabel, answers } from '#lib/domain/strength.ts';
import { upgraded } from '#lib/domain/upgrade.ts';
import { fileLimitBytes } from '#lib/files/file.ts';
import { megabytes, textOf } from '#lib/files/file-text.ts';
import { tableOf } from '#lib/files/spreadsheet.ts';
import type { NamedElement } from '#lib/rooms/case-facts.ts';
import { rounds as allRounds } from '#lib/rooms/phases.ts';
import { besideLabelLimit, type SetBeside } from '#lib/rooms/side-by-side.ts';
import { distributionOf, type Distribution } from '#lib/rooms/tally.ts';
import { fewest } from '#lib/rooms/visibility.ts';

/**
 * Files that a teacher sets beside a class: an assessment, or the table of marks that an earlier room
 * gave. Of a class only numbers are read, so that no name of last year’s is kept, and no number of
 * fewer people than a room would show.
 */

/** What was read, without what the desk gives it. */
export type ReadBeside =
	{ ok: true; beside: SetBeside; notice: string } | { ok: false; fault: string };

/** The room that it is set beside. */
export type RoomBeside = { case: string; elements: readonly NamedElement[] };

/**
 * Reads a file, whole or not at all.
 * @param bytes its content; of a file over the limit nothing is needed
 * @param size the whole file’s size in bytes
 */
export function readBeside(
	name: string,
	bytes: Uint8Array,
	size: number,
	room: RoomBeside
): ReadBeside {
	const refuse = (why: string): ReadBeside => ({
		ok: false,
		fault: `“${name}” ${why} Nothing was changed.`
	});
	if (size > fileLimitBytes)
		return refuse(
			`is ${megabytes(size)} MB, and these files are never over ${megabytes(fileLimitBytes)} MB. Choose the file that Chapeau saved.`
		);
	const text = textOf(bytes)?.text ?? '';
	return /^\s*\{/.test(text)
		? readPerson(name, text, room, refuse)
		: readClass(name, text, room, refuse);
}

type Refuse = (why: string) => ReadBeside;

function readPerson(name: string, text: string, room: RoomBeside, refuse: Refuse): ReadBeside {
	let data: unknown;
	try {
		data = parseBounded(text);
	} catch (error) {
		return refuse(
			error instanceof TooDeep
				? 'is nested far deeper than any assessment. Choose the file that Chapeau saved.'
				: 'is incomplete or damaged. Save it again where it came from, and open the new copy.'
		);
	}
	const { format, version } = data as { format?: unknown; version?: unknown };
	if (format !== fileFormat || typeof version !== 'number')
		return refuse(
			'is not an assessment. Choose the .json file of an assessment, or the .marks.csv file of a room.'
		);
	if (version > fileVersion)
		return refuse('was saved by a newer Chapeau. Reload the page to update, then open it again.');
	const parsed = AssessmentFile.safeParse(upgraded(data as { version: number }));
	if (!parsed.success)
		return refuse(
			`has a fault at ${parsed.error.issues[0]?.path.map(String).join('.') || 'its top level'}. Save the assessment again where it came from.`
		);
	const file = parsed.data;
	if (file.case.id !== room.case)
		return refuse(
			`belongs to another case (“${file.case.id}”). Choose one of this room’s case (“${room.case}”).`
		);
	const keys = new Set(room.elements.map(({ key }) => key));
	const given = Object.fromEntries(
		file.marks.flatMap(({ count, element, answer }) => {
			const key = markKey(count, element);
			return answer && keys.has(key) ? [[key, answer] as const] : [];
		})
	);
	const many = Object.keys(given).length;
	if (many === 0) return refuse('has no mark on an element of this room.');
	const label = [file.author, file.name].filter(Boolean).join(', ');
	return {
		ok: true,
		beside: { ...labelled(label), of: 'person', answers: given },
		notice: `“${name}” has a mark on ${many} of the ${keys.size} elements.`
	};
}

const heads = ['person', 'round', 'count', 'element id', 'status', 'answer'] as const;
const answerOf = new Map(answers.map((answer) => [answerLabel(answer), answer]));

function readClass(name: string, text: string, room: RoomBeside, refuse: Refuse): ReadBeside {
	const isHead = (cell: string) => (heads as readonly string[]).includes(cell.trim());
	let table: ReturnType<typeof tableOf>;
	try {
		table = tableOf(text, isHead);
	} catch (error) {
		return refuse(
			`can’t be read as a table. ${error instanceof Error ? error.message : ''} Choose the .marks.csv file of a room.`
		);
	}
	const at = Object.fromEntries(
		heads.map((head) => [head, table.heads.findIndex((each) => each.trim() === head)])
	) as Record<(typeof heads)[number], number>;
	const missing = heads.find((head) => at[head] < 0);
	if (missing !== undefined)
		return refuse(
			`has no column “${missing}”. Choose the .json file of an assessment, or the .marks.csv file of a room.`
		);
	const keys = new Set(room.elements.map(({ key }) => key));
	/** By element and round, the answers of everybody who was asked. */
	const given = new Map<string, Map<string, { answer?: (typeof answers)[number] }[]>>();
	for (const [row, cells] of table.lines.entries()) {
		const cell = (head: (typeof heads)[number]) => (cells[at[head]] ?? '').trim();
		const key = markKey(cell('count'), cell('element id'));
		if (!keys.has(key) || !['marked', 'unmarked'].includes(cell('status'))) continue;
		const answer = answerOf.get(cell('answer'));
		if (cell('status') === 'marked' && !answer)
			return refuse(
				`has the answer “${cell('answer').slice(0, 40)}” in row ${row + 2}, which Chapeau doesn’t know. Correct it there, or choose the file that Chapeau saved.`
			);
		const rounds = given.get(key) ?? new Map<string, { answer?: (typeof answers)[number] }[]>();
		const marks = rounds.get(cell('round')) ?? [];
		marks.push(answer ? { answer } : {});
		rounds.set(cell('round'), marks);
		given.set(key, rounds);
	}
	const rounds: Record<string, (Distribution | null)[]> = {};
	let few = 0;
	for (const [key, byRound] of given) {
		const found = allRounds.map((round) => {
			const marks = byRound.get(String(round)) ?? [];
			const enough = marks.filter(({ answer }) => answer).length >= fewest;
			return enough ? distributionOf(marks) : null;
		});
		const last = found.findLastIndex((each) => each !== null);
		if (last >= 0) rounds[key] = found.slice(0, last + 1);
		else few += 1;
	}
	const many = Object.keys(rounds).length;
	if (many === 0)
		return refuse(
			few > 0
				? `has fewer than ${fewest} marks on each element, which could identify someone.`
				: 'has no marks on an element of this room.'
		);
	const left =
		few > 0 ? ` ${few} with fewer than ${fewest} marks ${few === 1 ? 'is' : 'are'} left out.` : '';
	return {
		ok: true,
		beside: { ...labelled(name.replace(/(\.marks)?\.csv$/i, '')), of: 'class', rounds },
		notice: `“${name}” has marks on ${many} of the ${keys.size} elements. No names were read.${left}`
	};
}

const labelled = (label: string) => ({
	id: crypto.getRandomValues(new Uint32Array(2)).join('-'),
	label: label.slice(0, besideLabelLimit),
	shown: false
});
