import { standings, standingWords, type Argument, type Flow } from '#lib/debate/flow.ts';
import { linesOf, type FlowLine } from '#lib/debate/flow-lines.ts';
import { columnsOf, formatOf, type Format } from '#lib/debate/formats.ts';
import { otherSide, type Side } from '#lib/debate/preparation.ts';
import { dayInWords, localDay } from '#lib/domain/day.ts';
import {
	worksheet,
	workbook,
	type WorkbookColumn,
	type Face,
	type Worksheet
} from '#lib/export/workbook.ts';

/**
 * A flow as a workbook laid out as Verbatim Flow lays out its own: a sheet for each count, as a flow
 * is a sheet of paper; the speeches in the first row under its names for them, by which it finds
 * its way, the sheet’s own name in the second, arguments from the third on. Before the speeches
 * stands the element that a line is about.
 */

/** Verbatim Flow’s names of speeches, where they are not the format’s; it has none of parliamentary debate. */
const verbatimNames: Partial<Record<Format['id'], readonly string[]>> = {
	'public-forum': ['AC', 'NC', 'AR', 'NR', 'AS', 'NS', 'AF', 'NF'],
	'public-forum-con': ['NC', 'AC', 'NR', 'AR', 'NS', 'AS', 'NF', 'AF']
};

const parliamentary: ReadonlySet<Format['id']> = new Set([
	'british-parliamentary',
	'world-schools'
]);

/** Blue for the affirmative and red for the negative, as there, both dark enough to be read. */
const inks: Record<Side, string> = { affirmative: '#345070', negative: '#8A2F2F' };
/** The colours of tabs by which Verbatim Flow tells the case from what is off it. */
const tabs: Record<Side, string> = { affirmative: '405C79', negative: 'BF5656' };

/** What stands beside an argument’s text, in words. */
function stateOf(flow: Flow): (argument: Argument) => string[] {
	const found = standings(flow);
	return ({ id, dropped, crossed, point }) =>
		[
			point ? 'point of information' : '',
			standingWords[found.get(id) ?? 'pending'],
			dropped ? 'dropped' : '',
			crossed ? 'crossed out' : ''
		].filter(Boolean);
}

function faceOf(argument: Argument | undefined, state: readonly string[]): Face {
	return {
		...(state.includes(standingWords.unanswered) && { fontStyle: 'italic' }),
		...(argument?.dropped && { fontWeight: 'bold' }),
		...(argument?.crossed && { textDecoration: { strikethrough: true } })
	};
}

/** The flow of each count, in the order of the rows; what belongs to none comes together. */
function flowsOf(flow: Flow): { name: string; flow: Flow }[] {
	const counts = [...new Set(flow.rows.map(({ count }) => count))];
	return counts.map((count) => {
		const rows = flow.rows.filter((row) => row.count === count);
		const ids = new Set(rows.map(({ id }) => id));
		return {
			name: count ? `Count ${count}` : 'Other',
			flow: { ...flow, rows, arguments: flow.arguments.filter(({ row }) => ids.has(row)) }
		};
	});
}

/** A sheet’s name as Excel takes it: short, and without the signs that it has other uses for. */
const sheetName = (label: string): string =>
	label
		.replace(/[^\p{L}\p{M}\p{N} -]+/gu, ' ')
		.trim()
		.slice(0, 31);

/** The side whose flow it is: what the second to speak begins is theirs, and has no column for the speech before. */
function sideOf({ speeches, arguments: all }: Flow): Side {
	const { id, side } = columnsOf(formatOf(speeches))[0]!;
	const begun = all.length > 0 && !all.some(({ speech }) => speech === id);
	return begun && !parliamentary.has(speeches) ? otherSide(side) : side;
}

/** @param state what stands beside an argument, from the whole flow */
function sheetOfFlow(
	flow: Flow,
	name: string,
	side: Side,
	state: (argument: Argument) => string[]
): Worksheet {
	const columns = columnsOf(formatOf(flow.speeches));
	const names = verbatimNames[flow.speeches] ?? columns.map(({ label }) => label);
	const speeches = columns.map(({ id, side }, at): WorkbookColumn<FlowLine> => ({
		head: names[at]!,
		width: 26,
		ink: inks[side],
		of: ({ said }) => {
			const argument = said.get(id);
			if (!argument) return '';
			const words = state(argument);
			return [argument.text, ...(words.length > 0 ? [`[${words.join('; ')}]`] : [])]
				.filter(Boolean)
				.join('\n');
		},
		face: ({ said }) => {
			const argument = said.get(id);
			return faceOf(argument, argument ? state(argument) : []);
		}
	}));
	return worksheet<FlowLine>(
		name,
		[
			{ head: 'Element', width: 24, of: ({ row, nth }) => (nth > 0 ? '' : row.label) },
			...(side === columns[0]!.side ? speeches : speeches.slice(1))
		],
		[{ row: { id: '', label: name, count: '' }, nth: 0, of: 1, said: new Map() }, ...linesOf(flow)],
		{ frozen: 1, paper: 'a3', tab: tabs[side] }
	);
}

/** The workbook of a flow, as a Blob of the right type. */
export function toFlowXlsx(flow: Flow): Promise<Blob> {
	const numbers = new Map<string, number>();
	const state = stateOf(flow);
	const sheets = flowsOf(flow).map(({ name, flow }) => {
		const side = sideOf(flow);
		const kind = parliamentary.has(flow.speeches)
			? 'Flow'
			: side === 'affirmative'
				? 'OnCase'
				: 'OffCase';
		const number = (numbers.get(kind) ?? 0) + 1;
		numbers.set(kind, number);
		return sheetOfFlow(flow, sheetName(`${kind} ${number} ${name}`), side, state);
	});
	const facts: [string, string][] = [
		['Flow', flow.name],
		['Format', formatOf(flow.speeches).label],
		['Last changed', dayInWords(localDay(flow.changed))],
		['[answered]', 'An argument of the other side that is not crossed out answers it.'],
		['[not answered]', 'The other side has spoken after it without an answer; in italics.'],
		['[point of information]', 'Put by the other side while the speech of its column was made.'],
		['[dropped]', 'Noted as dropped by whoever flowed the round; in bold.'],
		['[crossed out]', 'Crossed out by whoever flowed the round; struck through.']
	];
	const about: WorkbookColumn<[string, string]>[] = [
		{ head: 'This workbook', width: 24, of: ([term]) => term },
		{ head: 'Content', width: 90, of: ([, value]) => value }
	];
	return workbook([...sheets, worksheet('Info', about, facts)]);
}
