import type { Argument, Flow, FlowRow } from '#lib/debate/flow.ts';
import { columnsOf, formatOf } from '#lib/debate/formats.ts';

/** A line of a flow, as on paper: one argument a speech at most, each answer beside what it answers. */
export type FlowLine = {
	row: FlowRow;
	/** Which line of its row it is, and of how many. */
	nth: number;
	of: number;
	said: ReadonlyMap<string, Argument>;
};

/**
 * The arguments of a flow line by line, row after row. The first answer stands beside what it
 * answers, each further one on a line of its own below; so does what answers a point of information,
 * which was said in the same speech.
 */
export function linesOf({ speeches, rows, arguments: all }: Flow): FlowLine[] {
	const place = new Map(columnsOf(formatOf(speeches)).map(({ id }, at) => [id, at]));
	const at = ({ speech }: Argument) => place.get(speech) ?? 0;
	const byId = new Map(all.map((each) => [each.id, each]));
	return rows.flatMap((row) => {
		const here = all.filter((each) => each.row === row.id).sort((a, b) => at(a) - at(b));
		const answersTo = new Map<string | undefined, Argument[]>();
		for (const argument of here) {
			const to = argument.answers === undefined ? undefined : byId.get(argument.answers);
			const known = to?.row === row.id && (at(to) < at(argument) || to.point) ? to.id : undefined;
			answersTo.set(known, [...(answersTo.get(known) ?? []), argument]);
		}
		const lines: Map<string, Argument>[] = [];
		function begin(argument: Argument) {
			const line = new Map<string, Argument>();
			lines.push(line);
			put(argument, line);
		}
		function put(argument: Argument, line: Map<string, Argument>) {
			line.set(argument.speech, argument);
			const [first, ...further] = answersTo.get(argument.id) ?? [];
			if (first && line.has(first.speech)) begin(first);
			else if (first) put(first, line);
			further.forEach(begin);
		}
		(answersTo.get(undefined) ?? []).forEach(begin);
		if (lines.length === 0) lines.push(new Map());
		return lines.map((said, nth) => ({ row, nth, of: lines.length, said }));
	});
}
