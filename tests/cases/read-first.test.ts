import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '#lib/domain/assessment.ts';
import { evaluate } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { toEarl } from '#lib/export/earl.ts';
import { assessed, docket, head, marksEverywhere, places } from '#lib/export/sample.ts';
import { edited, blankPreparation } from '#lib/debate/preparation.ts';

/** What somebody reads first is a choice of theirs and no judgement: nothing follows from it. */

const intent = { count: 'I', element: 'genocide/chapeau/intent' };
const only: Mark = { ...intent, readFirst: ['E28', 'E105'], changed: head.changed };

test('what anybody reads first moves no finding and marks nothing', () => {
	const choice = fc.uniqueArray(fc.constantFrom('E1', 'E28', 'E72', 'E105'), { maxLength: 4 });
	fc.assert(
		fc.property(
			fc.array(choice, { minLength: places.length, maxLength: places.length }),
			fc.array(fc.boolean(), { minLength: places.length, maxLength: places.length }),
			fc.constantFrom('icc', 'custom', 'icj'),
			(choices, marked, forum) => {
				const marks = marksEverywhere('So.').filter((_, at) => marked[at]);
				const plain = new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
				const reading = new Map(
					places.map(({ count, element }, at) => {
						const key = markKey(count, element);
						return [key, { ...plain.get(key), readFirst: choices[at]! }] as const;
					})
				);
				expect(evaluate(docket, reading, forum)).toEqual(evaluate(docket, plain, forum));
			}
		),
		{ numRuns: 25 }
	);
});

test('an element with nothing but a choice is unmarked: in the finding, in EARL and for a debate', async () => {
	const of = await assessed([only]);
	expect(of.findings).toEqual((await assessed([])).findings);
	expect(toEarl(of)).toBe(toEarl(await assessed([])));
	const { law, case: theCase, forum, standard } = { law: '2026-11-28', ...head };
	const motion = { text: 'This house finds genocide', counts: ['I'] };
	const blank = blankPreparation({ law, case: theCase, motion, forum, standard }, head.created);
	const begun = edited(
		blank,
		{
			kind: 'start',
			side: 'affirmative',
			marks: [only, { ...only, element: 'genocide/chapeau/group', answer: 'strong' }]
		},
		head.changed
	);
	expect(begun.affirmative.marks).toEqual([
		{ count: 'I', element: 'genocide/chapeau/group', answer: 'strong', changed: head.changed }
	]);
});
