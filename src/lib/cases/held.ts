import { held as alBashir2009 } from '#lib/cases/al-bashir-2009/held.ts';
import { held as dprk2012 } from '#lib/cases/dprk-2012/held.ts';
import type { Held } from '#lib/domain/held.ts';

const byCase: Record<string, Held[]> = { 'dprk-2012': dprk2012, 'al-bashir-2009': alBashir2009 };

/** What authorities held or found elsewhere on the facts of a built-in case; none for most cases. */
export function heldOf(caseId: string): Held[] {
	return byCase[caseId] ?? [];
}
