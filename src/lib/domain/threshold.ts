import type { AssessmentHead } from '#lib/domain/assessment.ts';
import { level, type Level, type Strength } from '#lib/domain/strength.ts';

/**
 * Which strength reaches which standard is a modelling choice: each standard has a default, and a
 * person may draw the line elsewhere, in their own assessment.
 */
type Drawn = Pick<AssessmentHead, 'standard' | 'thresholds'>;

/** The strength from which a standard is reached in an assessment. */
export function thresholdOf(
	standard: { id: string; threshold: Strength },
	head: Pick<Drawn, 'thresholds'>
): Strength {
	return head.thresholds?.[standard.id] ?? standard.threshold;
}

/**
 * The standard that an assessment is read under, with the line where the person draws it. An id
 * that is not among the standards, of a hand-made file, falls back on the first.
 */
export function standardOf<Standard extends { id: string; threshold: Strength }>(
	standards: readonly Standard[],
	head: Drawn
): Standard & { threshold: Strength; at: Level } {
	const found = standards.find(({ id }) => id === head.standard) ?? standards[0];
	if (!found) throw new Error('There are no standards to read an assessment under.');
	const threshold = thresholdOf(found, head);
	return { ...found, threshold, at: level(threshold)! };
}

/** The thresholds with one drawn anew; undefined when all are at their defaults again. */
export function drawn(
	thresholds: Drawn['thresholds'],
	standard: { id: string; threshold: Strength },
	at: Strength
): Record<string, Strength> | undefined {
	const { [standard.id]: _, ...others } = thresholds ?? {};
	const all = at === standard.threshold ? others : { ...others, [standard.id]: at };
	return Object.keys(all).length > 0 ? all : undefined;
}
