import type { Bearing, Case, Evidence, Note, Origin } from '#lib/domain/case.ts';
import { byPlace, outsideWords } from '#lib/domain/from-outside.ts';
import { capital } from '#lib/domain/sentence-words.ts';
import { askedIn } from '#lib/domain/forum.ts';
import type { LegalTest } from '#lib/domain/legal-test.ts';
import { markKey } from '#lib/domain/mark.ts';
import { toldApart } from '#lib/domain/printed-mark.ts';
import { parts, type Forum, type Outline } from '#lib/domain/outline.ts';

/**
 * Every element against every note, origin or evidence item. `matrixSource` takes from a case what
 * the matrix needs, without the statements; `matrixOf` lays it out for one choice of rows and columns.
 */

/** A line of the outline: an element that may be marked, or the group it stands in. */
export type MatrixLine = {
	count: string;
	id: string;
	label: string;
	number: string;
	/** How far in it stands, within its count. */
	depth: number;
	/** The element whose part it is; empty where it is no part. */
	within: string;
	/** The forums that ask for it; every forum when absent. */
	forums?: readonly Forum[] | undefined;
} & { kind: 'element' | 'all' | 'any' };

export type MatrixNote = Pick<Note, 'number' | 'mark' | 'title' | 'kind' | 'origins'> & {
	/** Author, publisher and date, as printed. */
	credit: string;
};

export type MatrixSource = {
	counts: { id: string; title: string }[];
	lines: MatrixLine[];
	notes: MatrixNote[];
	origins: Pick<Origin, 'id' | 'label' | 'kind'>[];
	evidence: (Pick<Evidence, 'id' | 'paragraph' | 'short' | 'notes'> & {
		/** That it is from outside the article, in words: a source of its own. */
		outside?: string;
	})[];
	/** The article’s headings, each with its first paragraph. */
	headings: { from: number; text: string }[];
	bearings: Omit<Bearing, 'why'>[];
	silences: Case['silences'];
};

export const columnKinds = ['notes', 'origins', 'evidence'] as const;
export type ColumnKind = (typeof columnKinds)[number];

export type MatrixChoice = {
	columns: ColumnKind;
	/** One count; all of them where it is empty. */
	count: string;
	/** Whether parts of elements have rows of their own. */
	parts: boolean;
	/** Whether evidence that is only context is shown, and counted. */
	context: boolean;
	/** Only what this forum asks for; everything when absent. */
	forum?: Forum | undefined;
};

/** Which bearings meet in a cell, as places in the source's list. */
export type MatrixCell = Record<Bearing['direction'], readonly number[]>;

/**
 * What a row rests on. `asserted`: evidence, but none of it cites a note or is from outside the article; `context`: nothing but
 * context, which is not shown; `none`: no evidence at all.
 */
export type RowBasis = 'cited' | 'asserted' | 'context' | 'none';

export type ElementRow = {
	kind: 'element';
	key: string;
	count: string;
	id: string;
	label: string;
	number: string;
	depth: number;
	part: boolean;
	basis: RowBasis;
	/** By column; a column without a cell has nothing. An element holds what bears on its parts too. */
	cells: Map<number, MatrixCell>;
	/** Places in the source's list of everything counted in this row, each item once a direction. */
	bearings: number[];
	items: number;
	notes: number;
	origins: number;
	/** Why it matters that nothing is cited; empty where that has not been said. */
	silence: string;
};

export type HeadingRow = {
	kind: 'count' | 'all' | 'any';
	key: string;
	label: string;
	number: string;
	depth: number;
};

export type MatrixRow = ElementRow | HeadingRow;

export type MatrixColumn = {
	id: string;
	/** What the head shows. */
	head: string;
	/** What it is called in full. */
	name: string;
	/** Author, publisher and date of a note; the paragraph of an item. */
	credit: string;
	/** The first of its group. */
	starts: boolean;
	/** Elements of the shown counts that it bears on, parts not counted beside their wholes. */
	elements: number;
};

export type ColumnGroup = { label: string; from: number; size: number };

export type Matrix = {
	choice: MatrixChoice;
	columns: MatrixColumn[];
	groups: ColumnGroup[];
	rows: MatrixRow[];
};

const directions: Bearing['direction'][] = ['supports', 'undermines', 'context'];
const none: readonly number[] = [];

const noteKinds: Record<Note['kind'], string> = {
	treaty: 'Treaty',
	'un-document': 'UN',
	'court-document': 'Court',
	'government-report': 'State',
	'ngo-report': 'NGO report',
	'ngo-statement': 'NGO statement',
	scholarship: 'Scholarship',
	news: 'News',
	broadcast: 'Broadcast',
	testimony: 'Testimony',
	reference: 'Reference'
};

const originKinds: Record<Origin['kind'], string> = {
	text: 'Text',
	body: 'Body',
	'official-statement': 'Official',
	witness: 'Witness',
	interviews: 'Interviews',
	survey: 'Survey',
	broadcast: 'Broadcast',
	satellite: 'Satellite',
	scholar: 'Scholar',
	unknown: 'Not known'
};

/**
 * What the matrix needs of a case.
 * @throws when a count names a test that is not there
 */
export function matrixSource(theCase: Case, tests: readonly LegalTest[]): MatrixSource {
	return {
		counts: theCase.counts.map(({ id, title }) => ({ id, title })),
		lines: theCase.counts.flatMap(({ id, test }) => {
			const found = tests.find((each) => each.id === test);
			if (!found) throw new Error(`Count ${id} names the test "${test}", which is not there.`);
			return [...linesOf(found.root, id)];
		}),
		notes: theCase.notes.map(
			({ number, mark, title, kind, origins, author, publisher, datePrinted }) => ({
				number,
				...(mark !== undefined && { mark }),
				title,
				kind,
				origins,
				credit: [author, publisher, datePrinted].filter(Boolean).join(', ')
			})
		),
		origins: theCase.origins.map(({ id, label, kind }) => ({ id, label, kind })),
		evidence: theCase.evidence.map(({ id, paragraph, short, notes, outside }) => ({
			id,
			...(paragraph !== undefined && { paragraph }),
			short,
			notes,
			...(outside && { outside: outsideWords(theCase.article) })
		})),
		headings: theCase.paragraphs.flatMap(({ number, heading }) =>
			heading ? [{ from: number, text: heading }] : []
		),
		bearings: theCase.bearings.map(({ evidence, count, element, direction }) => ({
			evidence,
			count,
			element,
			direction
		})),
		silences: theCase.silences
	};
}

/** A test's lines. The count's own heading says what a root of nothing but groups would say. */
function* linesOf(root: Outline, count: string): Generator<MatrixLine> {
	const bare = root.kind === 'all' && root.of.every((part) => 'of' in part);
	if (bare) for (const part of root.of) yield* linesIn(part, count, 0, '');
	else yield* linesIn(root, count, 0, '');
	if ('besides' in root) for (const part of root.besides ?? []) yield* linesIn(part, count, 0, '');
}

function* linesIn(
	node: Outline,
	count: string,
	depth: number,
	within: string,
	inherited?: readonly Forum[]
): Generator<MatrixLine> {
	const { id, label, number = '', forums = inherited } = node;
	const head = { count, id, label, number, depth, within, ...(forums && { forums }) };
	if (node.kind === 'count') return;
	if (node.kind === 'element') {
		yield { kind: 'element', ...head };
		for (const split of parts<Outline>(node)) {
			// That all parts of an element are needed goes without a line; that one is enough does not.
			const shown = split.kind === 'all' ? split.of : [split];
			for (const part of shown) yield* linesIn(part, count, depth + 1, id, forums);
		}
		return;
	}
	yield { kind: node.kind, ...head };
	for (const part of node.of) yield* linesIn(part, count, depth + 1, within, forums);
}

/** The matrix of a source, for one choice. */
export function matrixOf(source: MatrixSource, choice: MatrixChoice): Matrix {
	const { columns, groups } = columnsOf(source, choice.columns);
	const columnAt = new Map(columns.map(({ id }, at) => [id, at]));
	const origins = new Map(source.notes.map((note) => [note.number, note.origins]));
	const items = new Map(
		source.evidence.map(({ id, notes, outside }, at) => {
			const behind =
				notes.length === 1
					? (origins.get(notes[0]!) ?? [])
					: [...new Set(notes.flatMap((number) => origins.get(number) ?? []))];
			const stands =
				choice.columns === 'evidence' || outside
					? [id]
					: choice.columns === 'origins'
						? behind
						: notes.map((number) => String(number));
			return [
				id,
				{
					at,
					notes,
					origins: outside ? [id] : behind,
					sourced: notes.length > 0 || outside !== undefined,
					columns: stands.flatMap((each) => columnAt.get(each) ?? [])
				}
			];
		})
	);

	const { forum } = choice;
	const lines = source.lines.filter(
		(line) =>
			(!choice.count || line.count === choice.count) &&
			(forum === undefined || askedIn(line, forum))
	);
	const within = new Map(lines.map((line) => [markKey(line.count, line.id), line.within]));
	const silences = new Map(
		source.silences.map(({ count, element, why }) => [markKey(count, element), why])
	);
	const bearing = new Map<string, { own: number[]; ofParts: number[] }>();
	const of = (key: string) => {
		let found = bearing.get(key);
		if (!found) bearing.set(key, (found = { own: [], ofParts: [] }));
		return found;
	};
	source.bearings.forEach(({ count, element }, at) => {
		of(markKey(count, element)).own.push(at);
		for (
			let whole = within.get(markKey(count, element));
			whole;
			whole = within.get(markKey(count, whole))
		)
			of(markKey(count, whole)).ofParts.push(at);
	});

	function elementRow(line: MatrixLine & { kind: 'element' }): ElementRow {
		const key = markKey(line.count, line.id);
		const cells = new Map<number, MatrixCell>();
		const seen = new Set<number>();
		const counted: number[] = [];
		const evidence = new Set<string>();
		const notes = new Set<number>();
		const behind = new Set<string>();
		let leftOut = false;
		let sourced = false;
		const { own, ofParts } = bearing.get(key) ?? { own: [], ofParts: [] };
		for (const place of [...own, ...ofParts]) {
			const { evidence: id, direction } = source.bearings[place]!;
			const item = items.get(id);
			if (!item) continue;
			if (direction === 'context' && !choice.context) {
				leftOut = true;
				continue;
			}
			const once = item.at * directions.length + directions.indexOf(direction);
			if (seen.has(once)) continue;
			seen.add(once);
			counted.push(place);
			evidence.add(id);
			sourced ||= item.sourced;
			for (const number of item.notes) notes.add(number);
			for (const origin of item.origins) behind.add(origin);
			for (const column of item.columns) {
				let cell = cells.get(column);
				if (!cell) cells.set(column, (cell = { supports: none, undermines: none, context: none }));
				// Most of a large matrix's lists are empty: they are one.
				if (cell[direction] === none) cell[direction] = [place];
				else (cell[direction] as number[]).push(place);
			}
		}
		return {
			kind: 'element',
			key,
			count: line.count,
			id: line.id,
			label: line.label,
			number: line.number,
			depth: line.depth,
			part: line.within !== '',
			basis: sourced ? 'cited' : evidence.size > 0 ? 'asserted' : leftOut ? 'context' : 'none',
			cells,
			bearings: counted,
			items: evidence.size,
			notes: notes.size,
			origins: behind.size,
			silence: silences.get(key) ?? ''
		};
	}

	const rows: MatrixRow[] = [];
	let count = '';
	for (const line of lines) {
		if (line.count !== count) {
			count = line.count;
			const label = source.counts.find(({ id }) => id === count)?.title ?? '';
			rows.push({ kind: 'count', key: `count ${count}`, label, number: count, depth: 0 });
		}
		if (line.within && !choice.parts) continue;
		if (line.kind === 'element') {
			const row = elementRow(line as MatrixLine & { kind: 'element' });
			rows.push(row);
			if (!row.part) for (const column of row.cells.keys()) columns[column]!.elements += 1;
		} else {
			const { kind, label, number, depth } = line;
			rows.push({ kind, key: markKey(count, line.id), label, number, depth });
		}
	}
	return { choice, columns, groups, rows };
}

/** The columns in their groups; no element counted yet. */
function columnsOf(
	source: MatrixSource,
	kind: ColumnKind
): { columns: MatrixColumn[]; groups: ColumnGroup[] } {
	const grouped: { label: string; columns: Omit<MatrixColumn, 'starts' | 'elements'>[] }[] = [];
	if (kind === 'notes') {
		const apart = toldApart(source.notes);
		for (const [each, label] of Object.entries(noteKinds))
			grouped.push({
				label,
				columns: source.notes
					.filter((note) => note.kind === each)
					.map((note) => ({
						id: String(note.number),
						head: apart(note),
						name: `“${note.title}”`,
						credit: note.credit
					}))
			});
	} else if (kind === 'origins') {
		for (const [each, label] of Object.entries(originKinds))
			grouped.push({
				label,
				columns: source.origins
					.filter((origin) => origin.kind === each)
					.map(({ id, label }) => ({ id, head: label, name: label, credit: '' }))
			});
	} else {
		const starts = [{ from: 0, text: 'Opening' }, ...source.headings];
		starts.forEach(({ from, text }, at) => {
			const to = starts[at + 1]?.from ?? Infinity;
			grouped.push({
				label: text,
				columns: source.evidence
					.filter(({ paragraph = -1 }) => paragraph >= from && paragraph < to)
					.sort(byPlace)
					.map(itemColumn)
			});
		});
	}
	// What is from outside the article has no note and no origin of the article’s: it is its own source.
	const outside = source.evidence.filter((item) => item.outside);
	grouped.push({ label: capital(outside[0]?.outside ?? ''), columns: outside.map(itemColumn) });
	const columns: MatrixColumn[] = [];
	const groups: ColumnGroup[] = [];
	for (const group of grouped) {
		if (group.columns.length === 0) continue;
		groups.push({ label: group.label, from: columns.length, size: group.columns.length });
		group.columns.forEach((column, at) =>
			columns.push({ ...column, starts: at === 0, elements: 0 })
		);
	}
	return { columns, groups };
}

const itemColumn = ({ id, short, paragraph, outside }: MatrixSource['evidence'][number]) => ({
	id,
	head: id,
	name: short,
	credit: outside ?? `¶ ${paragraph}`
});

/** What a column of a kind is called, e.g. `Note 16`. */
export function columnTitle(kind: ColumnKind, { id, head }: MatrixColumn): string {
	// What is from outside the article stands among the notes by its own id.
	return kind === 'notes' && /^\d/.test(id) ? `Note ${head}` : head;
}

/** True where a row has no cell to show under these columns, and says why instead. */
export function saysWhy(row: ElementRow): boolean {
	return row.cells.size === 0;
}

/** What stands in a row without cells. */
export function basisWords({ basis, items, part }: ElementRow): string {
	switch (basis) {
		case 'asserted':
			return `Asserted, no note cited: ${items} ${items === 1 ? 'item' : 'items'}`;
		case 'context':
			return 'Nothing cited but context';
		default:
			return part ? 'Nothing on this part by itself' : 'Nothing cited: no evidence in the text';
	}
}
