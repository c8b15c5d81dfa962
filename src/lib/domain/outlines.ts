import type { Node } from '#lib/domain/legal-test.ts';
import type { Outline } from '#lib/domain/outline.ts';

/** How outlines are made out of legal tests. */

/** The outline of a node: the same tree, guidance left behind. */
export function outline(node: Node): Outline {
	const { id, label, number, forums } = node;
	const head = { id, label, ...(number && { number }), ...(forums && { forums }) };
	switch (node.kind) {
		case 'element': {
			const labels = (node.readings ?? []).flatMap(({ forums, label }) =>
				label === undefined ? [] : forums.map((forum) => [forum, label] as const)
			);
			return {
				kind: 'element',
				...head,
				...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
				...(node.split && { split: outline(node.split) })
			};
		}
		case 'count':
			return { kind: 'count', ...head, test: node.test };
		default: {
			const { unheard, judged, aside, besides } = node;
			return {
				kind: node.kind,
				...head,
				...(unheard && { unheard }),
				...(judged && { judged }),
				...(aside && { aside }),
				...(besides && { besides: besides.map(outline) }),
				of: node.of.map(outline)
			};
		}
	}
}

/** The outlines of the tests that counts are put to, each once, in the order of the tests. */
export function outlinesOf(
	counts: readonly { test: string }[],
	tests: readonly { id: string; root: Node }[]
): { id: string; root: Outline }[] {
	const used = new Set(counts.map(({ test }) => test));
	return tests
		.filter(({ id }) => used.has(id))
		.map(({ id, root }) => ({ id, root: outline(root) }));
}
