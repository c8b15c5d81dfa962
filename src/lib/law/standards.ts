import type { Standard } from '#lib/domain/standard.ts';
import type { Anchors } from '#lib/domain/strength.ts';

/**
 * The standards of proof, lowest first.
 *
 * Which strength reaches which standard is a modelling choice, not law: no court has a scale of six.
 * Three standards share `arguable` because they differ more in who asks and what for (opening an
 * investigation, issuing a warrant, reporting to the United Nations) than in how sure one must be,
 * and a reader of one article cannot tell them apart. Two share `conclusive`: the highest a criminal
 * court and the International Court of Justice ask for. Each names the forums that know it.
 */
const noLevelBetween =
	'Arts. 53 and 58 meet at the same strength here: the Statute words them apart, but they differ in who asks and what for, and no level of this scale lies between them that a reader of one text could tell.';
const forums = {
	icc: ['icc'],
	persons: ['icc', 'custom'],
	icj: ['icj']
};

/** Where the law draws the lines of the scale, beside each strength. */
export const anchors: Anchors = {
	weak: 'below Art. 53',
	arguable: 'Arts. 53, 58; commissions of inquiry',
	strong: 'Art. 61(7)',
	conclusive: 'Art. 66(3); ICJ'
};

/** Lowest first. */
export const standards = [
	{
		id: 'reasonable-basis',
		label: 'Reasonable basis',
		phrase: 'reasonable basis to believe',
		body: 'ICC Prosecutor',
		source: 'Rome Statute, Art. 53(1)(a)',
		use: 'Opening an investigation, or asking a Pre-Trial Chamber to authorise one.',
		threshold: 'arguable',
		note: `The lowest standard in the Statute (Kenya authorisation decision, ICC-01/09-19-Corr, paras. 27–35, recalled). ${noLevelBetween}`,
		forums: forums.icc,
		checked: 'verified'
	},
	{
		id: 'reasonable-grounds-warrant',
		label: 'Reasonable grounds (warrant)',
		phrase: 'reasonable grounds to believe',
		body: 'ICC Pre-Trial Chamber',
		source: 'Rome Statute, Art. 58(1)(a)',
		use: 'Issuing a warrant of arrest.',
		threshold: 'arguable',
		note: `Genocidal intent need not yet be the only reasonable inference (Al Bashir, ICC Appeals Chamber, 3 February 2010, paras. 30–39, paragraphs recalled). ${noLevelBetween}`,
		forums: forums.icc,
		checked: 'verified'
	},
	{
		id: 'reasonable-grounds-inquiry',
		label: 'Reasonable grounds (inquiry)',
		phrase: 'reasonable grounds',
		body: 'UN commissions of inquiry',
		source: 'A/HRC/25/63, paras. 21–22; A/HRC/25/CRP.1, paras. 63–78',
		use: 'Reporting what happened, and calling for a criminal investigation of it.',
		threshold: 'arguable',
		note: 'Below the criminal standard; it settles nobody’s individual responsibility.',
		forums: forums.persons,
		checked: 'pinpoint-seen'
	},
	{
		id: 'substantial-grounds',
		label: 'Substantial grounds',
		phrase: 'substantial grounds to believe',
		body: 'ICC Pre-Trial Chamber',
		source: 'Rome Statute, Art. 61(7)',
		use: 'Confirming charges, so that a case goes to trial.',
		threshold: 'strong',
		note: 'Asks for concrete, tangible proof and a clear line of reasoning (Lubanga, confirmation of charges, 29 January 2007, ICC-01/04-01/06-803, paras. 37–39, recalled).',
		forums: forums.icc,
		checked: 'verified'
	},
	{
		id: 'beyond-reasonable-doubt',
		label: 'Beyond reasonable doubt',
		phrase: 'beyond reasonable doubt',
		body: 'ICC Trial Chamber; the ad hoc tribunals',
		source: 'Rome Statute, Art. 66(3)',
		use: 'Convicting an accused person after trial.',
		threshold: 'conclusive',
		note: 'What rests on inference must be the only reasonable inference (ICTY Appeals Chamber: Vasiljević, 25 February 2004, paras. 120, 128; Krstić, 19 April 2004, para. 41; recalled). The ad hoc tribunals had the same standard in their Rules (Rule 87(A), recalled).',
		forums: forums.persons,
		checked: 'verified'
	},
	{
		id: 'plausible-rights',
		label: 'Plausible',
		phrase: 'plausible',
		body: 'International Court of Justice, provisional measures',
		source: 'The Gambia v. Myanmar, Order of 23 January 2020, paras. 43, 56',
		use: 'Protecting rights until judgment. It is the rights that must be plausible; the Court says nothing on the merits.',
		threshold: 'weak',
		note: 'Intent need not yet be the only inference (recalled).',
		forums: forums.icj,
		checked: 'recalled'
	},
	{
		id: 'high-certainty',
		label: 'High level of certainty',
		phrase: 'proof at a high level of certainty appropriate to the seriousness of the allegation',
		body: 'International Court of Justice',
		source: 'Bosnia v. Serbia, 26 February 2007, para. 210',
		use: 'Holding a State responsible for failing to prevent or to punish genocide.',
		threshold: 'strong',
		note: 'For genocide itself the Court asks for more: evidence that is fully conclusive (para. 209).',
		forums: forums.icj,
		checked: 'recalled'
	},
	{
		id: 'fully-conclusive',
		label: 'Fully conclusive',
		phrase: 'evidence that is fully conclusive',
		body: 'International Court of Justice',
		source: 'Bosnia v. Serbia, 26 February 2007, para. 209',
		use: 'Holding a State responsible for genocide, and attributing the acts to it.',
		threshold: 'conclusive',
		note: 'Reaffirmed in Croatia v. Serbia, 3 February 2015, paras. 177–179. Intent may be inferred from conduct only where that is the only reasonable inference (para. 148).',
		forums: forums.icj,
		checked: 'recalled'
	}
] satisfies Standard[];
