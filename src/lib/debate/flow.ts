import { z } from 'zod';
import { columnsOf, formatIds, formatOf, type Format } from '#lib/debate/formats.ts';

/**
 * The flow of a round: elements as rows, speeches as columns, and in each cell the arguments made.
 * An argument may answer one of another side’s earlier ones. Whether an argument stands answered is worked out;
 * that it was dropped is a person’s note, since only they know whether it was let go on purpose.
 */

export const flowFormat = 'chapeau-flow';
export const flowVersion = 1;
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
	crossed: z.boolean().optional()
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
	name: z.string().max(200),
	/** How the round is spoken. */
	speeches: z.enum(formatIds),
	rows: z.array(FlowRow).min(1).max(rowLimit),
	arguments: z.array(Argument).max(5000),
	changed: z.iso.datetime()
});
export type Flow = z.infer<typeof Flow>;

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
		else if (other && (columns.get(other.speech) ?? 0) >= (columns.get(speech) ?? 0))
			faults.push(`${path}.answers: what it answers was not said before it.`);
	});
	return faults;
}

export const cellOf = (flow: Flow, row: string, speech: string): Argument[] =>
	flow.arguments.filter((each) => each.row === row && each.speech === speech);

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
	const answered = new Set(
		flow.arguments
			.filter(({ crossed, text }) => !crossed && text.trim())
			.flatMap(({ answers }) => (answers ? [answers] : []))
	);
	const found = new Map<string, ArgumentStanding>();
	for (const { id, speech } of flow.arguments) {
		const at = place.get(speech) ?? 0;
		const side = columns[at]!.side;
		const over = columns.some((each, when) => when > at && each.side !== side && when < last);
		found.set(id, answered.has(id) ? 'answered' : over ? 'unanswered' : 'pending');
	}
	return found;
}

export const standingWords: Record<ArgumentStanding, string> = {
	answered: 'answered',
	unanswered: 'not answered',
	pending: ''
};

/** The next speech of the other side, in which an argument is answered; none after the last. */
export function answeringSpeech(format: Format, speech: string): string | undefined {
	const columns = columnsOf(format);
	const at = columns.findIndex(({ id }) => id === speech);
	return columns.find((each, when) => when > at && each.side !== columns[at]?.side)?.id;
}

export type FlowEdit =
	| { kind: 'write'; id: string; row: string; speech: string; text: string; answers?: string }
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
export function flowEdited(flow: Flow, edit: FlowEdit, changed: string): Flow {
	const withArguments = (all: Argument[]): Flow => ({ ...flow, arguments: all, changed });
	switch (edit.kind) {
		case 'write': {
			const { id, row, speech, answers } = edit;
			const text = edit.text.slice(0, argumentLimit);
			const before = flow.arguments.find((each) => each.id === id);
			if (before?.text === text) return flow;
			if (before)
				return withArguments(
					flow.arguments.map((each) => (each === before ? { ...each, text } : each))
				);
			return withArguments([
				...flow.arguments,
				{ id, row, speech, text, ...(answers !== undefined && { answers }) }
			]);
		}
		case 'drop':
		case 'cross': {
			const field = edit.kind === 'drop' ? 'dropped' : 'crossed';
			if (!flow.arguments.some(({ id }) => id === edit.id)) return flow;
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
