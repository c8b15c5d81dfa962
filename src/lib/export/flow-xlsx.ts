import { columnsOf, formatOf } from '#lib/debate/formats.ts';
import { cellOf, standings, type Argument, type Flow, type FlowRow } from '#lib/debate/flow.ts';
import { sheet, workbook, type Column } from '#lib/export/workbook.ts';

/**
 * A flow as a workbook that Verbatim Flow finds its way in: it looks for the speeches by the names
 * in the first row of each sheet. There is a sheet for each count, as a flow is a sheet of paper;
 * in it an argument to a cell, and what answers it on the same line.
 */

type FlowSheet = { name: string; rows: FlowRow[] };

const sheetLimit = 31;

/** A sheet’s name as Excel takes it: short, and without the signs that it refuses. */
const sheetName = (label: string) =>
	label
		.replace(/[[\]:*?/\\']/g, ' ')
		.trim()
		.slice(0, sheetLimit) || 'Flow';

export function sheetsOf(flow: Flow): FlowSheet[] {
	const counts = [...new Set(flow.rows.map(({ count }) => count))];
	return counts.map((count) => ({
		name: sheetName(count ? `Count ${count}` : 'Other'),
		rows: flow.rows.filter((row) => row.count === count)
	}));
}

/** The lines of one element: each argument in the column of its speech, an answer beside what it answers. */
export function linesOf(flow: Flow, row: string): Map<string, Argument>[] {
	const lines: Map<string, Argument>[] = [];
	const lineOf = new Map<string, number>();
	for (const { id: speech } of columnsOf(formatOf(flow.speeches)))
		for (const argument of cellOf(flow, row, speech)) {
			const beside = lineOf.get(argument.answers ?? '');
			let at = beside !== undefined && !lines[beside]!.has(speech) ? beside : 0;
			while (lines[at]?.has(speech)) at += 1;
			(lines[at] ??= new Map()).set(speech, argument);
			lineOf.set(argument.id, at);
		}
	return lines.length > 0 ? lines : [new Map()];
}

export async function toFlowXlsx(flow: Flow): Promise<Blob> {
	const stands = standings(flow);
	/** What is so of an argument is said in words, since a colour or a line is lost in copying. */
	const words = ({ id, text, dropped, crossed }: Argument) =>
		[
			text,
			...(dropped ? ['[dropped]'] : []),
			...(crossed ? ['[crossed out]'] : []),
			...(stands.get(id) === 'unanswered' && !dropped && !crossed ? ['[not answered]'] : [])
		].join(' ');
	type Line = { label: string; at: Map<string, Argument> };
	const columns: Column<Line>[] = [
		{ head: 'Element', width: 26, of: ({ label }) => label },
		...columnsOf(formatOf(flow.speeches)).map(({ id, label }): Column<Line> => ({
			head: label,
			width: 30,
			of: ({ at }) => {
				const argument = at.get(id);
				return argument && words(argument);
			}
		}))
	];
	return workbook(
		sheetsOf(flow).map(({ name, rows }) =>
			sheet(
				name,
				columns,
				rows.flatMap((row) =>
					linesOf(flow, row.id).map((at, line) => ({ label: line === 0 ? row.label : '', at }))
				),
				{ frozen: 1 }
			)
		)
	);
}
