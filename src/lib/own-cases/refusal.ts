import { caseFaults } from '#lib/domain/case-faults.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { faultWords } from '#lib/domain/fault.ts';
import { lawFaults } from '#lib/domain/law-faults.ts';

/** Why a case can’t be marked, in a sentence; undefined where it can. */
export function refusalOf({ case: theCase, law }: Dossier): string | undefined {
	for (const faults of [lawFaults(law), caseFaults(theCase, law)])
		for (const fault of faults)
			if (fault.kind === 'refuse') return `This case can’t be marked yet. ${faultWords(fault)}`;
	return undefined;
}
