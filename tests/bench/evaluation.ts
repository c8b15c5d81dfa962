import { cases } from '#lib/cases/cases.ts';
import { evaluate, type Docket, type Judgement } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { nodes, type Outline } from '#lib/domain/outline.ts';
import { strengths } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import { limits, runs } from './limits.ts';
import { quantile, type Row } from './report.ts';

/** How long the finding takes by itself, without a screen. */
export function evaluation(): { rows: Row[]; notes: string[] } {
	const counts = cases[0]!.counts;
	const tests = new Map(law.tests.map(({ id, root }) => [id, outline(root)]));
	const built = timed({ counts, tests }, runs.caseEvaluations);
	const docket = { counts: [{ id: 'I', test: 'large' }], tests: new Map([['large', tree()]]) };
	const large = timed(docket, runs.treeEvaluations);
	return {
		rows: [
			{
				what: `all ${counts.length} counts, ${built.marks} marks, every act by its parts`,
				figure: built.ms,
				floor: built.floorMs,
				unit: 'ms',
				digits: 3,
				limit: limits.caseMs
			},
			{
				what: `a tree of ${large.marks.toLocaleString('en')} elements`,
				figure: large.ms,
				floor: large.floorMs,
				unit: 'ms',
				digits: 3,
				limit: limits.treeMs
			}
		],
		notes: ['Floor: the least and most of as many objects as the trees have nodes, in a bare loop.']
	};
}

/** 10,000 elements in four levels of ten, `all` and `any` in turn. */
function tree(): Outline {
	const grow = (id: string, depth: number): Outline =>
		depth === 0
			? { kind: 'element', id, label: id }
			: {
					kind: depth % 2 === 0 ? 'all' : 'any',
					id,
					label: id,
					of: Array.from({ length: 10 }, (_, at) => grow(`${id}/${at}`, depth - 1))
				};
	return grow('large', 4);
}

function timed(docket: Docket, times: number): { ms: number; floorMs: number; marks: number } {
	const marks = new Map<string, Judgement>();
	const objects: { least: number; most: number }[] = [];
	for (const { id, test } of docket.counts)
		for (const node of nodes(docket.tests.get(test)!)) {
			const at = objects.length % strengths.length;
			objects.push({ least: at, most: at });
			if (node.kind === 'element')
				marks.set(markKey(id, node.id), {
					answer: strengths[at],
					split: node.split !== undefined
				});
		}
	return {
		ms: median(times, () => evaluate(docket, marks, 'icc')),
		floorMs: median(times, () => {
			let least = 5;
			let most = 0;
			for (const each of objects) {
				if (each.least < least) least = each.least;
				if (each.most > most) most = each.most;
			}
			return least + most;
		}),
		marks: marks.size
	};
}

/** The median after as many runs again to warm up. */
function median(count: number, task: () => unknown): number {
	const times: number[] = [];
	for (let run = -count; run < count; run += 1) {
		const start = performance.now();
		task();
		if (run >= 0) times.push(performance.now() - start);
	}
	return quantile(times);
}
