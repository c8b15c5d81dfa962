import type { Round } from '#lib/debate/clash.ts';
import {
	blankPreparation,
	edited,
	marksOf,
	type Edit,
	type Preparation
} from '#lib/debate/preparation.ts';
import { docket, theCase } from '#lib/export/sample.ts';
import { law } from '#lib/law/law.ts';

/** A preparation of the built-in case to try the exports on. Only tests use this. */

const now = '2026-11-24T10:00:00.000Z';
export const intent = { count: 'I', element: 'genocide/chapeau/intent' };

/** @param text what each side writes everywhere */
export function prepared(text = 'Said of it.'): Preparation {
	const on = { side: 'affirmative', ...intent } as const;
	const edits: Edit[] = [
		{ kind: 'mark', ...on, amendment: { answer: 'strong' } },
		{ kind: 'mark', ...on, side: 'negative', amendment: { answer: 'weak' } },
		{ kind: 'write', ...on, field: 'claim', text },
		{ kind: 'write', ...on, field: 'evidence', text },
		{ kind: 'write', ...on, field: 'theySay', text },
		{ kind: 'write', ...on, field: 'answer', text },
		{ kind: 'write', ...on, field: 'steelman', text },
		{ kind: 'write', ...on, side: 'negative', field: 'claim', text },
		{ kind: 'write', ...on, element: 'genocide/acts/killing', field: 'claim', text }
	];
	return edits.reduce(
		(at, edit) => edited(at, edit, now),
		blankPreparation(
			{
				law: law.version,
				case: { id: theCase.id, version: theCase.version },
				motion: { text: 'Resolved: on the evidence cited.', counts: ['I'] },
				forum: 'icc',
				standard: 'substantial-grounds'
			},
			now
		)
	);
}

export function roundOf(preparation: Preparation): Round {
	return {
		docket,
		forum: preparation.forum,
		threshold: 4,
		counts: preparation.motion.counts,
		marks: {
			affirmative: marksOf(preparation.affirmative),
			negative: marksOf(preparation.negative)
		}
	};
}
