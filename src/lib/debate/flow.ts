import { cutName, documentNameLimit } from '#lib/debate/document-name.ts';
import { z } from 'zod';
import { columnsOf, formatIds, formatOf, type Format } from '#lib/debate/formats.ts';
import { otherSide, type Side } from '#lib/debate/preparation.ts';

/**
 * The flow of a round: elements as rows, speeches as columns, and in each cell the arguments made.
 * An argument may answer one of another side’s earlier ones. Whether an argument stands answered is worked out;
 * that it was dropped is a person’s note, since only they know whether it was let go on purpose. What is
 * answered was not dropped, so an answer takes the note away.
 */

export const flowFormat = 'chapeau-flow';
export const flowVersion = 2;
const argumentLimit = 2000;
const rowLimit = 500;

export const Argument = z.strictObject({
	id: z.string().min(1).max(100),
	row: z.string().min(1).max(300),
	speech: z.string().min(1).max(40),
	text: z.string().max(argumentLimit),
	/** The argument that it answers, by id. */
	answers: z.string().min(1).max(100).optional(),
	dropped: z.boolean().optional(),
	crossed: z.boolean().optional(),
	/** A point of information: put by the other side while this speech was made. */
	point: z.boolean().optional()
});
export type Argument = z.infer<typeof Argument>;

export const FlowRow = z.strictObject({
	id: z.string().min(1).max(300),
	label: z.string().min(1).max(300),
	/** The count it belongs to; a row that the person added belongs to none. */
	count: z.string().max(20)
});
export type FlowRow = z.infer<typeof FlowRow>;

export const Flow = z.strictObject({
	format: z.literal(flowFormat),
	version: z.literal(flowVersion),
	case: z.string().min(1).max(100),
	name: z.string().max(documentNameLimit),
	/** How the round is spoken. */
	speeches: z.enum(formatIds),
	rows: z.array(FlowRow).min(1).max(rowLimit),
	arguments: z.array(Argument).max(5000),
	changed: z.iso.datetime()
});
export type Flow = z.infer<typeof Flow>;

/**
 * What is kept, in the present version; the same object where it is. The name of a copy could be longer than
 * names are.
 */
export function flowForward<Kept>(kept: Kept): Kept {
	if (typeof kept !== 'object' || kept === null) return kept;
	const { version, name } = kept as { version?: unknown; name?: unknown };
	const isLong = typeof name === 'string' && name.length > documentNameLimit;
	if (version !== 1 && !isLong) return kept;
	return {
		...kept,
		...(version === 1 && { version: flowVersion }),
		...(isLong && { name: cutName(name) })
	};
}

/** A flow as it was kept or saved, brought forward: in version 1 an argument could be dropped and answered at once. */
export const KeptFlow = z.preprocess(flowForward, Flow).transform(settled);

export function blankFlow(
	of: Pick<Flow, 'case' | 'name' | 'speeches' | 'rows'>,
	changed: string
): Flow {
	return { format: flowFormat, version: flowVersion, ...of, arguments: [], changed };
}

/** What a flow holds that its schema cannot see to be wrong: one sentence a fault, with its path. */
export function faultsOf(flow: Flow): string[] {
	const faults: string[] = [];
	const rows = new Set(flow.rows.map(({ id }) => id));
	const columns = new Map(columnsOf(formatOf(flow.speeches)).map(({ id }, at) => [id, at]));
	const known = new Map(flow.arguments.map((each) => [each.id, each]));
	if (rows.size < flow.rows.length) faults.push('rows: two of them have the same id.');
	if (known.size < flow.arguments.length) faults.push('arguments: two of them have the same id.');
	flow.arguments.forEach(({ row, speech, answers }, at) => {
		const path = `arguments[${at}]`;
		if (!rows.has(row)) faults.push(`${path}.row: there is no row “${row}”.`);
		if (!columns.has(speech)) faults.push(`${path}.speech: this format has no speech “${speech}”.`);
		const other = answers === undefined ? undefined : known.get(answers);
		if (answers !== undefined && !other)
			faults.push(`${path}.answers: there is no argument “${answers}”.`);
		else if (other && !answerable(other, columns.get(speech) ?? 0, columns))
			faults.push(`${path}.answers: what it answers was not said before it.`);
	});
	return faults;
}

/** Whether an argument was said before a speech, or, as a point of information, in it. */
const answerable = (
	{ speech, point }: Argument,
	at: number,
	columns: ReadonlyMap<string, number>
): boolean => (columns.get(speech) ?? 0) + (point ? 0 : 1) <= at;

/** Whose an argument is: that of who speaks, and of the other side where it is a point of information. */
export function saidBy(format: Format, { speech, point }: Argument): Side {
	const side = columnsOf(format).find(({ id }) => id === speech)?.side ?? 'affirmative';
	return point ? otherSide(side) : side;
}

/** The ids of what is answered: by an argument with words that is not crossed out. */
const answeredIn = (all: readonly Argument[]): Set<string> =>
	new Set(
		all
			.filter(({ crossed, text }) => !crossed && text.trim())
			.flatMap(({ answers }) => (answers ? [answers] : []))
	);

/** The flow without a note that something was dropped which is answered. */
function settled(flow: Flow): Flow {
	const answered = answeredIn(flow.arguments);
	if (!flow.arguments.some(({ id, dropped }) => dropped && answered.has(id))) return flow;
	return {
		...flow,
		arguments: flow.arguments.map((each) => {
			if (!each.dropped || !answered.has(each.id)) return each;
			const { dropped: _, ...rest } = each;
			return rest;
		})
	};
}

export type ArgumentStanding = 'answered' | 'unanswered' | 'pending';

/**
 * Where each argument stands. It is answered while an argument of the other side that is not
 * crossed out answers it; unanswered once a speech of the other side after it is over without an
 * answer; before that it waits. A speech is over when a later one has something in it.
 */
export function standings(flow: Flow): Map<string, ArgumentStanding> {
	const columns = columnsOf(formatOf(flow.speeches));
	const place = new Map(columns.map(({ id }, at) => [id, at]));
	const last = Math.max(-1, ...flow.arguments.map(({ speech }) => place.get(speech) ?? -1));
	const answered = answeredIn(flow.arguments);
	const found = new Map<string, ArgumentStanding>();
	for (const argument of flow.arguments) {
		const { id } = argument;
		const side = saidBy(formatOf(flow.speeches), argument);
		const over = columns.some(
			(each, when) => each.side !== side && when < last && answerable(argument, when, place)
		);
		found.set(id, answered.has(id) ? 'answered' : over ? 'unanswered' : 'pending');
	}
	return found;
}

export const standingWords: Record<ArgumentStanding, string> = {
	answered: 'answered',
	unanswered: 'not answered',
	pending: ''
};

/**
 * The next speech of the other side, in which an argument is answered; none after the last. A point
 * of information is answered in the speech in which it is put.
 */
export function answeringSpeech(
	format: Format,
	{ speech, point }: Pick<Argument, 'speech' | 'point'>
): string | undefined {
	if (point) return speech;
	const columns = columnsOf(format);
	const at = columns.findIndex(({ id }) => id === speech);
	return columns.find((each, when) => when > at && each.side !== columns[at]?.side)?.id;
}

/** What a speech has still to answer: the other side’s arguments from before it, in the order of the rows. */
export function unansweredFor(flow: Flow, speech: string): Argument[] {
	const format = formatOf(flow.speeches);
	const columns = columnsOf(format);
	const place = new Map(columns.map(({ id }, at) => [id, at]));
	const at = place.get(speech);
	if (at === undefined) return [];
	const answered = answeredIn(flow.arguments);
	return flow.rows.flatMap(({ id: row }) =>
		flow.arguments.filter(
			(each) =>
				each.row === row &&
				saidBy(format, each) !== columns[at]!.side &&
				answerable(each, at, place) &&
				!answered.has(each.id) &&
				!each.crossed &&
				!each.dropped
		)
	);
}

export type FlowEdit =
	| {
			kind: 'write';
			id: string;
			row: string;
			speech: string;
			text: string;
			answers?: string;
			point?: boolean;
	  }
	/** What is answered cannot be noted as dropped. */
	| { kind: 'drop' | 'cross' | 'remove'; id: string }
	/**
	 * Names a row of the person’s own, or sets a new one below another, at the end otherwise. Without
	 * a name it is taken away, unless something is flowed in it or it is the last that there is.
	 */
	| { kind: 'row'; id: string; label: string; after?: string }
	| { kind: 'name'; name: string }
	/** Another format: what was flowed in a speech that it has not is gone, so only an empty flow takes it. */
	| { kind: 'speeches'; speeches: Format['id'] };

/** The flow with one edit made to it; the same object where it changes nothing. */
export const flowEdited = (flow: Flow, edit: FlowEdit, changed: string): Flow =>
	settled(withEdit(flow, edit, changed));

function withEdit(flow: Flow, edit: FlowEdit, changed: string): Flow {
	const withArguments = (all: Argument[]): Flow => ({ ...flow, arguments: all, changed });
	switch (edit.kind) {
		case 'write': {
			const { id, row, speech, answers, point } = edit;
			const text = edit.text.slice(0, argumentLimit);
			const before = flow.arguments.find((each) => each.id === id);
			if (before?.text === text) return flow;
			if (before)
				return withArguments(
					flow.arguments.map((each) => (each === before ? { ...each, text } : each))
				);
			return withArguments([
				...flow.arguments,
				{
					id,
					row,
					speech,
					text,
					...(answers !== undefined && { answers }),
					...(point && { point })
				}
			]);
		}
		case 'drop':
		case 'cross': {
			const field = edit.kind === 'drop' ? 'dropped' : 'crossed';
			if (!flow.arguments.some(({ id }) => id === edit.id)) return flow;
			if (field === 'dropped' && answeredIn(flow.arguments).has(edit.id)) return flow;
			return withArguments(
				flow.arguments.map((each) => {
					if (each.id !== edit.id) return each;
					const { [field]: was, ...rest } = each;
					return was ? rest : { ...rest, [field]: true };
				})
			);
		}
		case 'remove': {
			if (!flow.arguments.some(({ id }) => id === edit.id)) return flow;
			return withArguments(
				flow.arguments
					.filter(({ id }) => id !== edit.id)
					.map((each) => {
						if (each.answers !== edit.id) return each;
						const { answers: _, ...rest } = each;
						return rest;
					})
			);
		}
		case 'row':
			return withRow(flow, edit, changed);
		case 'name':
			return { ...flow, name: edit.name.slice(0, 200), changed };
		case 'speeches':
			return flow.arguments.length > 0 ? flow : { ...flow, speeches: edit.speeches, changed };
	}
}

function withRow(
	flow: Flow,
	{ id, after, ...named }: Extract<FlowEdit, { kind: 'row' }>,
	changed: string
): Flow {
	const label = named.label.trim().slice(0, 300);
	const at = flow.rows.findIndex((row) => row.id === id);
	const known = flow.rows[at];
	// The law names its elements; only the person’s own rows are theirs to name.
	if (known?.count || known?.label === label) return flow;
	if (known && label) return { ...flow, rows: flow.rows.with(at, { ...known, label }), changed };
	if (known) {
		if (flow.rows.length === 1 || flow.arguments.some(({ row }) => row === id)) return flow;
		return { ...flow, rows: flow.rows.toSpliced(at, 1), changed };
	}
	if (!label || flow.rows.length >= rowLimit) return flow;
	const below = flow.rows.findIndex((row) => row.id === after) + 1 || flow.rows.length;
	return { ...flow, rows: flow.rows.toSpliced(below, 0, { id, label, count: '' }), changed };
}
