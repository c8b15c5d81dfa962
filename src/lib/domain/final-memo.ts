import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { digestOf } from '#lib/domain/digest.ts';
import { judgement, markKey } from '#lib/domain/mark.ts';

/** A memo is declared final of what it then says. Once a mark has changed it is a draft again. */

type Assessed = Pick<AssessmentHead, 'forum' | 'standard' | 'thresholds' | 'grades' | 'memo'>;

/** What names the marks, and the law that they are read under, as they stand. */
export function signedOf(head: Assessed, marks: Iterable<Mark>): string {
	const { forum, standard, thresholds = {}, grades = {} } = head;
	const judged = [...marks]
		.flatMap((mark) => judgement(mark) ?? [])
		.map(({ changed: _, ...mark }): [string, object] => [markKey(mark.count, mark.element), mark]);
	const all = { forum, standard, thresholds, grades, marks: Object.fromEntries(judged) };
	return digestOf(all).slice(0, 32);
}

/** Whether the memo was declared final of other marks than these. */
export function isOutgrown(head: Assessed, marks: Iterable<Mark>): boolean {
	const { final, finalOf } = head.memo ?? {};
	return final === true && finalOf !== undefined && finalOf !== signedOf(head, marks);
}
