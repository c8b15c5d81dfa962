import { laterFindings as dprk2012 } from '#lib/cases/dprk-2012/later-findings.ts';
import type { LaterFindings } from '#lib/domain/later-findings.ts';

const byCase: Record<string, LaterFindings[]> = { 'dprk-2012': dprk2012 };

/** What authorities found on the facts of a built-in case after its article; none for most cases. */
export function laterFindingsOf(caseId: string): LaterFindings[] {
	return byCase[caseId] ?? [];
}
