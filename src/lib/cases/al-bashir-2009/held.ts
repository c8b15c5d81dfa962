import type { Held, Holding } from '#lib/domain/held.ts';

/**
 * What was held of this case. The decisions were seen on their first pages only; their holdings come
 * from the Court’s press releases and from quotations. A paragraph is named only where a quotation
 * names it; an entry says which part of it is recalled.
 */
const release2009 = 'ICC press release, 4 March 2009';
const release2010 = 'ICC press release, 12 July 2010';
const warrant = { found: 'found', strength: 'arguable' } satisfies Partial<Holding>;
const first = {
	...warrant,
	count: 'II',
	citation: release2009,
	checked: 'verified'
} satisfies Partial<Holding>;
const second = {
	...warrant,
	count: 'I',
	citation: release2010,
	checked: 'verified'
} satisfies Partial<Holding>;

export const held: Held[] = [
	{
		id: 'pre-trial-chamber-2009',
		kind: 'decision',
		body: 'Pre-Trial Chamber I, first decision',
		title: 'Decision on the application for a warrant of arrest, ICC-02/05-01/09-3',
		date: '2009-03-04',
		law: 'Articles 6, 7, 25 and 58 of the Statute, and the Elements of Crimes',
		forum: 'icc',
		standard: 'reasonable-grounds-warrant',
		worth:
			'Three judges on the Prosecutor’s evidence alone, at the standard for a warrant of arrest. It answers the question that you are asked here.',
		limits: [
			'The judges had the confidential evidence. You have the public record.',
			'Nobody spoke for the person named, or for Sudan.',
			'We read its first pages and contents. What it held is taken from the Court’s press release and from quotations.'
		],
		findings: [
			{
				count: 'I',
				elements: [],
				found: 'not-found',
				says: 'By two judges to one: no warrant for genocide, since the material did not show reasonable grounds to believe in the intent to destroy. New evidence could still bring genocide in (para. 207).',
				citation: `${release2009}; para. 207 as quoted by the Bodleian Law Library`,
				checked: 'verified'
			},
			{
				...warrant,
				count: 'I',
				elements: ['genocide/chapeau/group'],
				says: 'Nationality, race and religion do not set the three apart, so ethnicity is the only question (seen in a newspaper’s quotation). As recalled, each is a distinct ethnic group, by language, customs and land.',
				citation: 'Decision of 4 March 2009, as quoted in Sudan Tribune; the rest from memory',
				checked: 'recalled'
			},
			{
				count: 'I',
				elements: ['genocide/chapeau/intent'],
				found: 'not-found',
				says: 'The case for intent rested wholly on inference (para. 111). The majority held that inference is enough only where reasonable grounds to believe in the intent are the only reasonable conclusion. Here it was one of several: the campaign could as well be a war on rebels with unlawful attacks on civilians (paras. 158–159).',
				citation:
					'Paras. 111, 158–159, as quoted by Alex de Waal and Kevin Jon Heller, March 2009; the campaign as in the press release',
				checked: 'verified'
			},
			{
				...first,
				elements: ['cah/chapeau/attack', 'cah/chapeau/civilian'],
				says: 'Unlawful attacks on civilians, most of them Fur, Masalit and Zaghawa, were a core part of the campaign.'
			},
			{
				...first,
				elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic'],
				says: 'The attack was widespread and systematic.'
			},
			{
				...first,
				elements: ['cah/chapeau/policy'],
				says: 'A common plan was agreed at the highest level of the State soon after the attack on El Fasher in April 2003, and lasted to 14 July 2008.'
			},
			{ ...first, elements: ['cah/acts/murder'], says: 'Reasonable grounds for murder.' },
			{
				...first,
				elements: ['cah/acts/extermination'],
				says: 'Reasonable grounds for extermination.'
			},
			{
				...first,
				elements: ['cah/acts/deportation'],
				says: 'Reasonable grounds for forcible transfer.'
			},
			{ ...first, elements: ['cah/acts/torture'], says: 'Reasonable grounds for torture.' },
			{
				...first,
				elements: ['cah/acts/sexual-violence/rape'],
				says: 'Reasonable grounds for rape.'
			},
			{
				...first,
				elements: ['cah/persons/individual'],
				says: 'He is said to answer as an indirect perpetrator, or as one with others (Article 25(3)(a)).'
			}
		],
		dissents: [
			{
				count: 'I',
				by: 'Judge Ušacka',
				says: 'She would have issued the warrant for genocide too. As recalled, her reason was that at this stage intent need only be one of the reasonable conclusions.',
				citation: 'Dissent of 4 March 2009, as reported in digests',
				checked: 'holding-seen'
			},
			{
				count: 'II',
				by: 'Judge Ušacka',
				says: 'On who answers: she saw an indirect perpetrator, and not one of several together.',
				citation: 'Dissent of 4 March 2009, as reported in digests',
				checked: 'holding-seen'
			}
		],
		remarks: [
			{
				says: 'Persecution was not charged, so nothing was held on it. As recalled, the majority thought that the evidence might show persecution on ethnic grounds.',
				citation: 'Comment of 28 August 2009, Hague Justice Portal; the rest from memory',
				checked: 'recalled'
			},
			{
				says: 'It read the Elements’ “manifest pattern” as asking for a concrete threat to the group.',
				citation: 'Decision of 4 March 2009',
				checked: 'recalled'
			}
		]
	},
	{
		id: 'appeals-chamber-2010',
		kind: 'decision',
		body: 'Appeals Chamber',
		title: 'Judgment on the appeal against the decision on the warrant of arrest',
		date: '2010-02-03',
		law: 'Article 58 of the Statute',
		forum: 'icc',
		worth:
			'It decides which standard applies and weighs no evidence, so it stands on no scale. For the standard at this stage it is the authority.',
		limits: [
			'The judges, unanimous, on one ground of appeal: the standard of proof.',
			'Known from the Court’s press releases and from comments that quote it.'
		],
		findings: [
			{
				count: 'I',
				elements: ['genocide/chapeau/intent'],
				found: 'not-decided',
				says: 'The first decision applied the wrong standard. To ask that intent be the only reasonable conclusion is to ask for proof beyond reasonable doubt (para. 33), which belongs to the trial. The question goes back to the Pre-Trial Chamber; whether there was intent is not decided.',
				citation: 'Para. 33, as quoted in a comment of 3 February 2010',
				checked: 'verified'
			}
		],
		remarks: []
	},
	{
		id: 'pre-trial-chamber-2010',
		kind: 'decision',
		body: 'Pre-Trial Chamber I, second decision',
		title: 'Second decision on the application for a warrant of arrest, and second warrant',
		date: '2010-07-12',
		law: 'Articles 6, 25 and 58 of the Statute, and the Elements of Crimes',
		forum: 'icc',
		standard: 'reasonable-grounds-warrant',
		worth:
			'The same evidence, weighed again at the standard that the Appeals Chamber named. Set it beside the first decision.',
		limits: [
			'Three judges. Nobody spoke for the person named, or for Sudan.',
			'A warrant is no conviction. No judge has tested this evidence at a higher standard in this case.',
			'The second warrant’s first page and the press release were seen. Which facts the Chamber relied on is known only in part.'
		],
		findings: [
			{
				...second,
				elements: [],
				says: 'A second warrant, for three counts of genocide.'
			},
			{
				...second,
				elements: ['genocide/chapeau/group'],
				says: 'The Fur, the Masalit and the Zaghawa are ethnic groups.'
			},
			{
				...second,
				elements: ['genocide/chapeau/intent', 'genocide/chapeau/part'],
				says: 'Reasonable grounds to believe that he acted with intent to destroy the three groups in part. One reasonable conclusion among others is now enough.'
			},
			{
				...second,
				elements: ['genocide/acts/killing'],
				says: 'Reasonable grounds for genocide by killing (first count).'
			},
			{
				...second,
				elements: ['genocide/acts/harm'],
				says: 'Reasonable grounds for genocide by serious bodily or mental harm (second count); sexual violence counts as such harm. That torture and forced displacement count too is recalled.'
			},
			{
				...second,
				elements: ['genocide/acts/conditions'],
				says: 'Reasonable grounds for genocide by conditions of life (third count). As recalled, the Chamber relied on spoiled water and on removal together with land given to others.'
			}
		],
		remarks: [
			{
				says: 'The warrant of 2009 stands beside it. He was removed from office in April 2019 and had not been handed over to the Court by October 2025: there has been no confirmation of charges and no trial.',
				citation: 'Reports of the Prosecutor to the Security Council; press, 2019–2025',
				checked: 'verified'
			}
		]
	},
	{
		id: 'trial-chamber-2025',
		kind: 'decision',
		body: 'Trial Chamber I, on another person',
		title: 'The Prosecutor v. Ali Muhammad Ali Abd-Al-Rahman (“Ali Kushayb”)',
		date: '2025-10-06',
		law: 'Articles 7 and 8 of the Statute',
		forum: 'icc',
		standard: 'beyond-reasonable-doubt',
		worth:
			'The only judgment of the Court after a trial on Darfur: a militia leader, four places, 2003 and 2004. It shows what the same attacks come to at the highest standard, for a part of them.',
		limits: [
			'Another person and other evidence, heard at a trial with a defence.',
			'Four places only: Mukjar, Bindisi, Kodoom and Deleig. Genocide was not charged.',
			'An appeal was pending when it was last seen, in December 2025.'
		],
		findings: [
			{
				count: 'II',
				elements: [],
				found: 'found',
				strength: 'conclusive',
				says: 'Convicted on 27 counts of war crimes and crimes against humanity; on 9 December 2025 he was sentenced to 20 years.',
				citation: 'ICC press releases, October and December 2025',
				checked: 'verified'
			},
			{
				count: 'II',
				elements: ['cah/acts/persecution'],
				found: 'found',
				strength: 'conclusive',
				says: 'Persecution, the crime that was not charged in 2008, was proved.',
				citation: 'ICC press releases, October and December 2025',
				checked: 'verified'
			}
		],
		remarks: []
	}
];
