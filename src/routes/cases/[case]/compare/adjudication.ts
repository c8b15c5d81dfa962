import { adjudicate, type Question, type Resolution } from '#lib/domain/adjudicate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { ResolutionDraft } from './session.ts';

export type State = 'taken-over' | 'resolved' | 'no-answer' | 'no-reason';

/** The drafts that have an answer, as adjudication takes them. */
export function resolutionsOf(
	drafts: ReadonlyMap<string, ResolutionDraft>
): Map<string, Resolution> {
	return new Map(
		[...drafts].flatMap(([key, { answer, reason }]) => (answer ? [[key, { answer, reason }]] : []))
	);
}

/**
 * Where each question stands, by `markKey`. What is part of an element that is not resolved to be
 * judged by its parts is left out: it does not arise yet.
 */
export function states(
	asked: readonly Question[],
	drafts: ReadonlyMap<string, ResolutionDraft>
): Map<string, State> {
	// Without their marks the record of what each said, which is long, need not be written for this.
	const light = asked.map((question) => ({
		...question,
		positions: question.positions.map((position) => ({ ...position, mark: undefined }))
	}));
	const { marks, unresolved } = adjudicate(light, resolutionsOf(drafts), '');
	const found = new Map<string, State>();
	for (const { count, element } of marks) {
		const key = markKey(count, element);
		found.set(key, drafts.get(key)?.answer ? 'resolved' : 'taken-over');
	}
	for (const { question, lacks } of unresolved)
		found.set(
			markKey(question.count, question.element),
			lacks === 'reason' ? 'no-reason' : 'no-answer'
		);
	return found;
}
