import { byParts } from '#lib/domain/by-parts.ts';
import type { NodeFinding } from '#lib/domain/evaluate.ts';
import type { Bench } from '../../bench.svelte.ts';

/** What the parts of the act that is shown come to by their own marks, whether they count now or not. */
export const partsOf = (bench: Bench): NodeFinding | undefined =>
	byParts(bench.workspace, bench.count.id, bench.node);
