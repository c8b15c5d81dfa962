import { caseAdvice } from '#lib/domain/case-advice.ts';
import { caseFaults } from '#lib/domain/case-faults.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Fault } from '#lib/domain/fault.ts';
import { lawFaults } from '#lib/domain/law-faults.ts';

/** The most faults of each kind that are told: nobody reads more, and few documents have so many honestly. */
export const mostFaults = 1000;

/**
 * What the schema of a dossier cannot see. A dossier of which nothing is refused is closed under
 * reference and can be evaluated, shown and exported; what is advised is for its author to weigh.
 * @returns none for a dossier that is sound and fair, and at most `mostFaults` of each kind; it
 *   throws for none that satisfies the schema
 */
export function dossierFaults({ case: theCase, law }: Dossier): Fault[] {
	const found: Record<Fault['kind'], Fault[]> = { refuse: [], advise: [] };
	const rules = [lawFaults(law), caseFaults(theCase, law), caseAdvice(theCase, law)];
	for (const faults of rules)
		for (const fault of faults) {
			const { length } = found[fault.kind];
			if (length < mostFaults) found[fault.kind].push(fault);
			// The advice comes last, and of a large dossier it may be long.
			else if (faults === rules.at(-1)) break;
		}
	return [...found.refuse, ...found.advise];
}
