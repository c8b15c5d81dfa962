import { evaluate, type NodeFinding } from '#lib/domain/evaluate.ts';
import type { Bench } from '../../bench.svelte.ts';

/** What the parts of the act that is shown come to by their own marks, whether they count now or not. */
export function partsOf(bench: Bench): NodeFinding | undefined {
	const outline = bench.node;
	if (outline?.kind !== 'element' || !outline.split) return undefined;
	const docket = {
		counts: [{ id: bench.count.id, test: 'parts' }],
		tests: new Map([['parts', outline.split]])
	};
	const { marks, forum } = bench.workspace;
	return evaluate(docket, marks, forum).get(bench.count.id)!.root;
}
