import { caseById } from '#lib/cases/cases.ts';
import type { Side } from '#lib/debate/preparation.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import type { LayoutServerLoad } from './$types';

/** The questions that prompt the best case against each side’s claim: for the negative, those in favour of the element. */
export const load: LayoutServerLoad = ({ params }) => {
	const used = new Set(caseById(params.case)?.counts.map(({ test }) => test));
	const prompts: Record<string, Record<Side, string[]>> = {};
	for (const { id, root } of law.tests)
		if (used.has(id))
			for (const node of nodes(root))
				if (node.kind === 'element') {
					const { questionsFor, questionsAgainst } = node.guidance;
					prompts[node.id] = { affirmative: questionsAgainst, negative: questionsFor };
				}
	return { prompts, lawVersion: law.version };
};
