import { styleText } from 'node:util';

/** One figure of a run, beside the floor of the same run and what it may be at most. */
export type Row = {
	what: string;
	figure: number;
	unit: string;
	floor?: number;
	/** In the figure's unit, or as a multiple of the floor. */
	limit?: number | { timesFloor: number };
	digits?: number;
};

/** The middle of some figures, or another share of them from below: 0.95 is the 95th percentile. */
export function quantile(figures: readonly number[], share = 0.5): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
	if (share !== 0.5 || sorted.length % 2 === 1) return sorted[at] ?? NaN;
	return ((sorted[at] ?? NaN) + (sorted[at + 1] ?? NaN)) / 2;
}

/** What a row may be at most, in its unit; undefined where it is only told. */
function most({ limit, floor }: Row): number | undefined {
	return typeof limit === 'object' ? limit.timesFloor * (floor ?? NaN) : limit;
}

/** A figure that could not be measured is over as well. */
export function isOver(row: Row): boolean {
	const allowed = most(row);
	return allowed !== undefined && !(row.figure <= allowed);
}

/** Prints a section of the report as soon as it is measured. */
export function print(title: string, rows: readonly Row[], notes: readonly string[] = []): void {
	console.log(`\n${styleText('bold', title)}`);
	const table = [['', 'figure', 'floor', '× floor', 'limit', ''], ...rows.map(cells)];
	const widths = table[0]!.map((_, at) => Math.max(...table.map((line) => line[at]!.length)));
	for (const line of table)
		console.log(
			line
				.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
				.join('  ')
				.trimEnd()
		);
	for (const note of notes) console.log(`  ${note}`);
}

function cells(row: Row): string[] {
	const { what, figure, unit, floor, limit, digits = 0 } = row;
	const say = (value: number) =>
		`${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
	const allowed = most(row);
	return [
		what,
		say(figure),
		floor === undefined ? '–' : say(floor),
		floor ? (figure / floor).toFixed(2) : '–',
		allowed === undefined
			? '–'
			: typeof limit === 'object'
				? `${say(allowed)} (${limit.timesFloor} ×)`
				: say(allowed),
		allowed === undefined ? '' : isOver(row) ? 'OVER' : 'ok'
	];
}
