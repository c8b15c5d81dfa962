import type { Case } from '#lib/domain/case.ts';
import { actors } from '#lib/cases/dprk-2012/actors.ts';
import { article, counts, limits, paragraphs } from '#lib/cases/dprk-2012/article.ts';
import { contradictions } from '#lib/cases/dprk-2012/contradictions.ts';
import { jurisdiction } from '#lib/cases/dprk-2012/jurisdiction.ts';
import { notes } from '#lib/cases/dprk-2012/notes.ts';
import { oneSided } from '#lib/cases/dprk-2012/one-sided.ts';
import { origins } from '#lib/cases/dprk-2012/origins.ts';
import { periods } from '#lib/cases/dprk-2012/periods.ts';
import { readFirst } from '#lib/cases/dprk-2012/read-first.ts';
import { rivals } from '#lib/cases/dprk-2012/rivals.ts';
import { silences } from '#lib/cases/dprk-2012/silences.ts';
import { victims } from '#lib/cases/dprk-2012/victims.ts';
import * as thesis from '#lib/cases/dprk-2012/bearings/thesis-and-law.ts';
import * as religious from '#lib/cases/dprk-2012/bearings/religious-grounds.ts';
import * as national from '#lib/cases/dprk-2012/bearings/national-ethnical-racial-grounds.ts';
import * as humanity from '#lib/cases/dprk-2012/bearings/crimes-against-humanity.ts';
import * as protect from '#lib/cases/dprk-2012/bearings/responsibility-to-protect.ts';
import * as thesisItems from '#lib/cases/dprk-2012/evidence/thesis-and-law.ts';
import * as religiousItems from '#lib/cases/dprk-2012/evidence/religious-grounds.ts';
import * as nationalItems from '#lib/cases/dprk-2012/evidence/national-ethnical-racial-grounds.ts';
import * as humanityItems from '#lib/cases/dprk-2012/evidence/crimes-against-humanity.ts';
import * as protectItems from '#lib/cases/dprk-2012/evidence/responsibility-to-protect.ts';

/** North Korea: The World’s Principal Violator of Responsibility to Protect (2012), read with care. */
export const dprk2012: Case = {
	id: 'dprk-2012',
	version: 3,
	title: 'North Korea and the Responsibility to Protect, 2012',
	article,
	where: 'North Korea',
	teaches:
		'How an allegation in an article stands up, element by element: what its 40 notes carry, and where it is silent.',
	limits,
	corrections: [
		{
			version: 2,
			date: '2026-11-24',
			says: 'A second reading corrected who asserts E15, E28, E46, E50, E55, E86 and E126, and how firmly; whose conduct E108, E109 and E111 describe; and the direction in which E13, E92 and E124 bear on the group and the intent of Counts I and II. Many cautions and reasons were made more exact.'
		},
		{
			version: 3,
			date: '2026-11-28',
			says: 'The law has three forums in place of two. “Convention and custom” is now custom, or the ICJ where the standard was “fully conclusive”. Look again at torture, murder, extermination, deportation, imprisonment, rape, persecution and other inhumane acts if you marked them by their parts, at births and transfer of children under Counts I and II, at enforced disappearance and apartheid under Count III, which custom no longer asks for, and at all of Count IV: it has three pillars, is judged, and is set against no standard. “Cannot tell” now falls short of a standard and no longer keeps a count open. The evidence was weighed again by written rules: conclusions of law, motives, labels, silence and what does not reach an element no longer count on either side, so look again at group and intent under Counts I and II if you relied on E4, E13, E15, E42, E44, E93, E111, E112 or E124, and at the acts under Count III if you relied on E80, E94, E95, E99, E103 or E104. New against Count III: E5 on murder, E75 on imprisonment, E107 on civilians, E109 on widespread, E110 on policy. A second reading, once for either side, set aside what is only a label, a motive, an evaluation or silence: look again if you relied on E7, E52 or E115 for the group, on E56, E110 or E117 under Count I, on E30, E72 or E88 under Count II, on E6, E16, E18, E25, E29, E44, E48, E57, E65, E66, E75, E82 or E117 under Count III, or on E45, E66, E113, E114 or E123 under Count IV. A second, independent reader went over all of it again, for either side: look again if you relied on E8, E11, E18, E20, E23, E35, E40, E51 or E125 under Count I, on E75, E78 or E79 under Count II, on E7, E12, E32, E39, E47, E51, E56, E57, E58, E60, E66, E75, E78, E79, E96, E109, E113, E115, E116 or E125 under Count III, or on E70, E86, E114 or E125 under Count IV. New against: E34, E37 and E74 under Count I, E64 and E84 under Count II, E36, E72, E75, E84 and E109 under Count III, E45, E61 and E110 under Count IV. New on either side: what custom asks of its own, attribution to the State and its duties before the ICJ, and the pillars of the responsibility to protect. Beside the findings the forms of Article III and who would answer (Articles 25 and 28) can be marked.'
		}
	],
	counts,
	actors,
	paragraphs,
	notes,
	origins,
	evidence: [
		...thesisItems.evidence,
		...religiousItems.evidence,
		...nationalItems.evidence,
		...humanityItems.evidence,
		...protectItems.evidence
	],
	bearings: [
		...thesis.bearings,
		...religious.bearings,
		...national.bearings,
		...humanity.bearings,
		...protect.bearings
	],
	silences,
	oneSided,
	readFirst,
	rivals,
	contradictions,
	periods,
	victims,
	jurisdiction
};
