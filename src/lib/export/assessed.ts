import type { AssessmentHead, Mark } from '#lib/domain/assessment.ts';
import { evaluate, type Docket } from '#lib/domain/evaluate.ts';
import { plainQuoted } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { standardOf } from '#lib/domain/threshold.ts';
import {
	shortestRoadSentences,
	turnsOnSentences,
	type NamedSources
} from '#lib/domain/turns-on-words.ts';
import type { AssessedCase, CaseRecord } from '#lib/export/record.ts';

/**
 * An assessment with what its marks amount to and what that turns on, ready for every form.
 * @param docket the case's counts and their tests
 * @param made ISO date of the day
 */
export function assessedOf(
	record: CaseRecord,
	docket: Docket,
	{ head, marks: all }: { head: AssessmentHead; marks: readonly Mark[] },
	made: string
): AssessedCase {
	const marks = new Map(all.map((mark) => [markKey(mark.count, mark.element), mark]));
	const reading = { docket, marks, forum: head.forum };
	const threshold = standardOf(record.standards, head).at;
	const sources = sourcesOfRecord(record);
	return {
		record,
		head,
		marks,
		findings: evaluate(docket, marks, head.forum),
		turnsOn: docket.counts.map(({ id }) => {
			const asked = { count: id, threshold };
			return {
				count: id,
				sentences: turnsOnSentences(sources, reading, asked).map(plainQuoted).map(ofTheMarks),
				routes: shortestRoadSentences(reading, asked).map(plainQuoted)
			};
		}),
		made
	};
}

/** A page speaks to whoever marks, an export to others. */
const ofTheMarks = (sentence: string): string => sentence.replace(/^Your marks\b/, 'The marks');

/** The sources of a case, put together again from its counts' books. */
export function sourcesOfRecord({ case: { article }, books, notes, origins }: CaseRecord) {
	const evidence = books.flatMap((book) => book.evidence);
	return {
		article,
		notes,
		origins,
		evidence: [...new Map(evidence.map((item) => [item.id, item])).values()],
		bearings: books.flatMap(({ count, bearings }) =>
			bearings.map((bearing) => ({ ...bearing, count: count.id }))
		),
		within: Object.fromEntries(
			books.flatMap(({ elements }) =>
				elements.flatMap(({ id, within }) => (within ? [[id, within] as const] : []))
			)
		)
	} satisfies NamedSources & { article: CaseRecord['case']['article'] };
}
