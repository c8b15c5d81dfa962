import type { Case } from '#lib/domain/case.ts';
import { alBashir2009 } from '#lib/cases/al-bashir-2009/case.ts';
import { dprk2012 } from '#lib/cases/dprk-2012/case.ts';

/** The built-in cases. */
export const cases: Case[] = [dprk2012, alBashir2009];

/** A built-in case by id. */
export function caseById(id: string): Case | undefined {
	return cases.find((each) => each.id === id);
}
