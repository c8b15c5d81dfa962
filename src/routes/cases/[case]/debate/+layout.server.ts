import { caseById } from '#lib/cases/cases.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { LayoutServerLoad } from './$types';

/** The questions against each element, which prompt the best case for the other side. */
export const load: LayoutServerLoad = ({ params }) => {
	const used = new Set(caseById(params.case)?.counts.map(({ test }) => test));
	const against: Record<string, string[]> = {};
	for (const { id, root } of law.tests)
		if (used.has(id))
			for (const node of nodes(root))
				if (node.kind === 'element') against[node.id] = node.guidance.questionsAgainst;
	return { against, lawVersion: law.version };
};
