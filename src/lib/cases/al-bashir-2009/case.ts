import type { Case } from '#lib/domain/case.ts';
import { actors } from '#lib/cases/al-bashir-2009/actors.ts';
import { bearings } from '#lib/cases/al-bashir-2009/bearings.ts';
import { contradictions } from '#lib/cases/al-bashir-2009/contradictions.ts';
import { evidence } from '#lib/cases/al-bashir-2009/evidence.ts';
import { notes } from '#lib/cases/al-bashir-2009/notes.ts';
import { oneSided } from '#lib/cases/al-bashir-2009/one-sided.ts';
import { origins } from '#lib/cases/al-bashir-2009/origins.ts';
import { periods } from '#lib/cases/al-bashir-2009/periods.ts';
import { readFirst } from '#lib/cases/al-bashir-2009/read-first.ts';
import { article, counts, limits, paragraphs } from '#lib/cases/al-bashir-2009/record.ts';
import { rivals } from '#lib/cases/al-bashir-2009/rivals.ts';
import { silences } from '#lib/cases/al-bashir-2009/silences.ts';
import { victims } from '#lib/cases/al-bashir-2009/victims.ts';

/** The Prosecutor v. Omar Al Bashir: the same evidence under two standards, 2009 and 2010. */
export const alBashir2009: Case = {
	id: 'al-bashir-2009',
	version: 1,
	title: 'Omar Al Bashir and Darfur, 2009',
	article,
	where: 'Darfur, Sudan',
	teaches:
		'What a standard of proof does: on the same evidence judges refused a warrant for genocide in 2009 and issued one in 2010.',
	limits,
	corrections: [],
	actors,
	counts,
	paragraphs,
	notes,
	origins,
	evidence,
	bearings,
	silences,
	oneSided,
	readFirst,
	rivals,
	contradictions,
	periods,
	victims,
	// The Security Council referred Darfur to the ICC: nothing is missing there.
	jurisdiction: [],
	ownOutcomes: [
		'al-bashir-ptc-no-genocide-count',
		'al-bashir-ac-warrant-standard',
		'al-bashir-ptc-second-warrant',
		'darfur-coi-intent',
		'darfur-coi-groups'
	]
};
