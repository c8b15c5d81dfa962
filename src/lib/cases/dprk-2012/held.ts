import type { Holding, Held } from '#lib/domain/held.ts';

/**
 * What others found after the article, for and against it, and what the Government answered.
 *
 * The UN Commission’s list of acts has been seen in quotations of its report; its paragraph number and
 * who the victims of each act were are recalled. Long reports could be read at their start only, or
 * through the press: where only part of what an entry says was seen, the entry says which part is recalled.
 */

const report = 'A/HRC/25/63';
const detailed = 'A/HRC/25/CRP.1';
const act = {
	count: 'III',
	found: 'found',
	strength: 'arguable',
	citation: `${report}, para. 76`,
	checked: 'holding-seen'
} satisfies Partial<Holding>;

export const held: Held[] = [
	{
		id: 'coi-2014',
		kind: 'report',
		body: 'UN Commission of Inquiry on the DPRK',
		title:
			'Report of the commission of inquiry on human rights in the Democratic People’s Republic of Korea',
		date: '2014-02-07',
		law: 'Custom, read with the Statute’s definitions',
		forum: 'icc',
		standard: 'reasonable-grounds-inquiry',
		worth:
			'The fullest inquiry there has been, at the lowest standard that finds anything: it says what one could reasonably believe, not what a court would hold.',
		limits: [
			'It was not bound to the ICC’s Elements: its acts are set beside them by their names.',
			'It judged its own evidence, two years after the article and with hearings that the article could not know: agreeing with it does not show that the article proves as much.',
			'Its standard was reasonable grounds. What it found stands at Arguable or higher; it did not ask how much higher.',
			'It was no court, and settled nobody’s individual responsibility. The DPRK refused it entry and rejected its findings.',
			'It wrote by groups of victims, as recalled, and not by the elements set out here. An element on which it is silent has no mark, whatever may follow from the rest.'
		],
		findings: [
			{
				count: 'I',
				elements: [],
				found: 'not-found',
				says: 'No finding of genocide: its chair said a year later that the definition of 1948 was too narrow for one.',
				citation: 'Remarks of the chair, Michael Kirby, 17 February 2015 (AFP)',
				checked: 'verified'
			},
			{
				count: 'I',
				elements: ['genocide/chapeau/intent'],
				found: 'not-decided',
				says: 'Took up the charge of genocide on religious grounds and could not establish it, because what evidence there was is ambiguous. As recalled, the charge was one of the 1950s and 1960s above all, and the archives were lacking that might tell the suppression of organised religion from an aim to destroy its followers as a group.',
				victims: 'Christians and other believers',
				citation: `${detailed}, section V.H`,
				checked: 'holding-seen'
			},
			{
				count: 'II',
				elements: [],
				found: 'not-found',
				says: 'No finding of genocide. Forced abortions, and persecution on racial and gender grounds, are in its list of crimes against humanity; that it placed there the killing of the newborn of women returned from China is recalled.',
				victims: 'Women returned from China, and their children',
				citation: 'Remarks of the chair, Michael Kirby, 17 February 2015 (AFP)',
				checked: 'holding-seen'
			},
			{
				...act,
				elements: ['cah/chapeau/widespread', 'cah/chapeau/systematic'],
				says: 'Found long-standing patterns of violations, both systematic and widespread, which reach the threshold of crimes against humanity.',
				citation: report,
				checked: 'recalled'
			},
			{
				...act,
				elements: ['cah/chapeau/policy'],
				says: 'Found that the crimes follow policies set at the highest level of the State.',
				citation: report
			},
			{
				...act,
				elements: ['cah/acts/murder'],
				says: 'Found murder.',
				victims:
					'Inmates of political prison camps and of ordinary prisons; persons returned from China'
			},
			{
				...act,
				elements: ['cah/acts/extermination'],
				says: 'Found extermination, by hunger too: withholding food in the awareness that mass death will follow is enough, recklessness is not.',
				victims: 'Camp inmates; the starving population, of the 1990s above all',
				citation: `${report}, para. 76; ${detailed}, section V.F`
			},
			{
				...act,
				elements: ['cah/acts/enslavement'],
				says: 'Found enslavement.',
				victims: 'Camp inmates, by forced labour'
			},
			{
				...act,
				elements: ['cah/acts/deportation'],
				says: 'Found the forcible transfer of populations; deportation is not in its list.',
				victims: 'Families taken to the camps'
			},
			{
				...act,
				elements: ['cah/acts/imprisonment'],
				says: 'Found imprisonment.',
				victims: 'Inmates of camps and of ordinary prisons; persons returned from China'
			},
			{
				...act,
				elements: ['cah/acts/torture'],
				says: 'Found torture.',
				victims: 'Persons under interrogation, camp inmates, persons returned from China'
			},
			{
				...act,
				elements: [
					'cah/acts/sexual-violence',
					'cah/acts/sexual-violence/rape',
					'cah/acts/sexual-violence/other-sexual-violence'
				],
				says: 'Found rape, forced abortions and other sexual violence.',
				victims: 'Women returned from China; camp inmates'
			},
			{
				...act,
				elements: [
					'cah/acts/persecution',
					'cah/acts/persecution/ground/political',
					'cah/acts/persecution/ground/religious',
					'cah/acts/persecution/ground/racial',
					'cah/acts/persecution/ground/gender'
				],
				says: 'Found persecution on political, religious, racial and gender grounds.',
				victims:
					'Camp inmates; Christians and other believers; pregnant women returned from China, and their children'
			},
			{
				...act,
				elements: ['cah/acts/disappearance'],
				says: 'Found the enforced disappearance of persons.',
				victims: 'Camp inmates; persons abducted from other countries'
			},
			{
				...act,
				elements: ['cah/acts/other-inhumane'],
				says: 'Found the inhumane act of knowingly causing prolonged starvation.',
				victims: 'The starving population; camp inmates'
			},
			{
				count: 'IV',
				elements: ['r2p/failure'],
				found: 'found',
				says: 'Said that the Government has manifestly failed to protect its people from crimes against humanity. That is a political threshold and not a matter of proof, so it stands nowhere on the scale.',
				citation: report,
				checked: 'holding-seen'
			}
		],
		remarks: [
			{
				says: 'Some speak of “political genocide” in the prison camps. The Commission was sympathetic to that view, but inmates are destroyed on political and social grounds, which are not among the four protected groups, and it had no need to decide.',
				citation: `${detailed}, section V.H`,
				checked: 'recalled'
			},
			{
				says: 'One public witness, Shin Dong-hyuk, said on 17 and 18 January 2015 that parts of his story were wrong: most of his captivity and the deaths of his mother and brother were in Camp 18, not 14, and he was tortured at about 20, not 13. The chair answered that the findings stand, since they rest on more than 80 public witnesses and over 240 confidential interviews.',
				citation: 'Press, 17–18 January 2015; Reuters, 18 January 2015',
				checked: 'verified'
			},
			{
				says: 'On the famine it found no intent to destroy a protected group as such.',
				citation: `${detailed}, section V.H`,
				checked: 'recalled'
			}
		]
	},
	{
		id: 'hogan-lovells-2014',
		kind: 'opinion',
		body: 'Hogan Lovells, for Human Liberty',
		title: 'Legal opinion on human rights in the Democratic People’s Republic of Korea',
		date: '2014-06-18',
		law: 'Not seen in detail: genocide as the Convention defines it, and crimes against humanity',
		forum: 'icc',
		worth:
			'A legal opinion for an organisation that campaigns, on the Commission’s evidence. It says what could be argued, and on what condition; it found nothing itself.',
		limits: [
			'A law firm’s opinion, written in May 2014 for a client founded by South Korea’s human rights ambassador. No standard of proof was seen.',
			'The client’s press note turned “may be good arguments” into a “strong case”: rely on the opinion’s own words.'
		],
		findings: [
			{
				count: 'I',
				elements: ['genocide/chapeau/intent'],
				found: 'not-decided',
				says: 'There “may be good arguments” that acts against Christians, if done with intent to destroy, could be genocide. More testimony of court quality is needed.',
				victims: 'Christians',
				citation: 'Legal opinion, May 2014, as reported by the firm',
				checked: 'verified'
			},
			{
				count: 'II',
				elements: ['genocide/chapeau/intent'],
				found: 'not-decided',
				says: 'Says the same of acts against children of Chinese heritage: there “may be good arguments”, if they were done with intent to destroy.',
				victims: 'Children of Chinese heritage',
				citation: 'Legal opinion, May 2014, as reported by the firm',
				checked: 'verified'
			},
			{
				count: 'III',
				elements: [],
				found: 'not-decided',
				says: 'Supports the Commission on crimes against humanity, and a referral to the Court by the Security Council.',
				citation: 'Legal opinion, May 2014, as reported by the firm',
				checked: 'verified'
			}
		],
		remarks: [
			{
				says: 'It also names those classed as hostile. They are a political and social group, outside Article II unless another ground joins it.',
				citation: 'Legal opinion, May 2014, as reported by the firm',
				checked: 'holding-seen'
			}
		]
	},
	{
		id: 'iba-2017',
		kind: 'report',
		body: 'IBA War Crimes Committee (Pillay, Buergenthal, Harmon)',
		title: 'Inquiry on Crimes Against Humanity in North Korean Political Prisons',
		date: '2017-12-12',
		law: 'Article 7 of the Rome Statute',
		forum: 'icc',
		standard: 'reasonable-grounds-inquiry',
		worth:
			'Three experienced international judges, on evidence put to them by counsel for one side, in the political prisons alone. No one spoke for the Government.',
		limits: [
			'A private inquiry with no power to summon anyone. The Government took no part.',
			'It speaks of the political prisons only, and its report was written with the firm that had given the opinion of 2014.',
			'Read at its start and through the press: the paragraph of each finding was not seen.'
		],
		findings: [
			...[
				'murder',
				'extermination',
				'enslavement',
				'deportation',
				'imprisonment',
				'torture',
				'sexual-violence',
				'persecution',
				'disappearance',
				'other-inhumane'
			].map((name): Holding => ({
				count: 'III',
				elements: [`cah/acts/${name}`],
				found: 'found',
				strength: 'arguable',
				says: 'Reasonable grounds to conclude that this act was committed in the political prisons; it names ten of the eleven acts.',
				victims: 'Inmates of the political prisons, 80,000 to 130,000 of them',
				citation: 'Inquiry report, 12 December 2017, synopsis',
				checked: 'verified'
			})),
			{
				count: 'III',
				elements: ['cah/acts/apartheid'],
				found: 'not-found',
				says: 'The one act of the eleven that it held not to apply.',
				citation: 'Inquiry report, 12 December 2017, synopsis',
				checked: 'verified'
			}
		],
		remarks: [
			{
				says: 'No finding of genocide was seen. Infanticide, forced abortion and the persecution of Christians are among the facts it took in.',
				citation: 'Inquiry report, 12 December 2017, and press',
				checked: 'holding-seen'
			}
		]
	},
	{
		id: 'ohchr-2021',
		kind: 'report',
		body: 'OHCHR',
		title: 'Promoting accountability in the Democratic People’s Republic of Korea, A/HRC/46/52',
		date: '2021-01-11',
		law: 'Not seen; the acts are named as in the Rome Statute',
		forum: 'icc',
		standard: 'reasonable-grounds-inquiry',
		worth:
			'An update nine years after the article: it says what continues, and in ordinary prisons more than in the camps, of which little is known.',
		limits: [
			'It judged what came after the Commission, not the years of which the article speaks.',
			'Read through the press release of 2 February 2021; its paragraphs were not seen.'
		],
		findings: [
			{
				count: 'III',
				elements: ['cah/acts/imprisonment'],
				found: 'found',
				strength: 'arguable',
				says: 'Reasonable grounds to believe that imprisonment as a crime against humanity goes on in the ordinary prisons.',
				victims: 'Prisoners in ordinary prisons',
				citation: 'A/HRC/46/52, as reported on 2 February 2021',
				checked: 'holding-seen'
			},
			{
				count: 'III',
				elements: ['cah/acts/enslavement', 'cah/acts/torture'],
				found: 'not-decided',
				says: 'Forced labour and ill-treatment there “may amount” to these crimes.',
				victims: 'Prisoners in ordinary prisons',
				citation: 'A/HRC/46/52, as reported on 2 February 2021',
				checked: 'holding-seen'
			}
		],
		remarks: [
			{
				says: 'The political prison camps persist, with less information about them than before. It urges a referral to the ICC or an ad hoc tribunal.',
				citation: 'A/HRC/46/52, as reported on 2 February 2021',
				checked: 'holding-seen'
			}
		]
	},
	{
		id: 'dprk-answers',
		kind: 'answer',
		body: 'Government of the DPRK',
		title: 'Its answers to the Commission of Inquiry, 2013 to 2015',
		date: '2015-02-02',
		law: 'None named',
		forum: 'icc',
		worth:
			'A party’s denial. It proves nothing either way, and it is owed a hearing: where it names a fact, weigh the fact; that no answer was seen on a point is no admission.',
		limits: [
			'The Government answered in general and took no single finding up. It refused the Commission entry.',
			'Nowhere was an answer seen on children of Chinese fathers as a group, or on the fall in the number of believers.'
		],
		findings: [
			{
				count: 'I',
				elements: [],
				found: 'denied',
				says: 'Rejected the report whole: such violations “do not exist in our country”, and the material was made up by hostile forces and by defectors, whom it calls criminals.',
				citation:
					'Mission in Geneva and Foreign Ministry, 17–18 February 2014; Ambassador So Se Pyong, 17 March 2014',
				checked: 'verified'
			},
			{
				count: 'III',
				elements: ['cah/acts/imprisonment', 'cah/acts/enslavement'],
				found: 'denied',
				says: 'Told the Human Rights Committee that its ordinary prisons meet international standards; the Commission rejected this.',
				citation: 'Submission to the Human Rights Committee, cited in A/HRC/25/CRP.1',
				checked: 'verified'
			}
		],
		remarks: [
			{
				says: 'Published a video in which the father of the witness Shin Dong-hyuk says that the family was never in a camp. The place it names lies inside Camp 18, and it admits that mother and brother were punished.',
				citation: 'Uriminzokkiri, 26 October 2014',
				checked: 'verified'
			},
			{
				says: 'After the partial recantation of January 2015 it asked that the report and the resolution be revoked, since their basis “has collapsed”.',
				citation: 'Foreign Minister Ri Su Yong, 2 February 2015',
				checked: 'verified'
			},
			{
				says: 'Took part in the Universal Periodic Review of 1 May 2014, with a national report that praises its laws and is silent on the camps.',
				citation: 'A/HRC/27/10',
				checked: 'holding-seen'
			}
		]
	}
];
