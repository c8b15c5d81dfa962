import type { Element } from '#lib/domain/legal-test.ts';
import { ofCustom } from '#lib/law/tests/custom.ts';
import { mentalElement } from '#lib/law/tests/mental-element.ts';

/** The acts against life and limb: murder, extermination, torture and, as the residue, other inhumane acts. */

export const murder = {
	kind: 'element',
	id: 'cah/acts/murder',
	label: 'Murder',
	number: '(a)',
	readings: [
		{
			forums: ['custom'],
			law: [{ provision: 'ictr-statute/3-a', words: 'Murder' }],
			asks: 'The evidence must show that a person died by an act or omission of someone who meant to kill, or meant serious harm with reasonable knowledge that death was likely (Đorđević, Appeals Chamber). Article 30 of the Rome Statute is not the measure.'
		}
	],
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-a', words: 'Murder' },
			{
				provision: 'elements-of-crimes/7-1-a-1',
				words: 'The perpetrator killed one or more persons.',
				stress: ['killed', 'one or more']
			},
			{
				provision: 'elements-of-crimes/n7',
				words: 'The term “killed” is interchangeable with the term “caused death”.',
				stress: ['“caused death”']
			}
		],
		asks: 'The evidence must show that at least one person was killed, meaning that the perpetrator caused the death with intent and knowledge. One death is enough, if it was part of the attack; a body need not have been found. Killing on a mass scale is extermination, under (b).',
		questionsFor: [
			'Do witnesses or records describe particular people being put to death, and by whom?',
			'Did people die of treatment, such as beating, exposure or want of food in custody, that the perpetrator meant or knew would kill?',
			'Is death the reasonable conclusion where someone taken or held has not been seen again?'
		],
		questionsAgainst: [
			'Could the deaths have come from illness, accident, general hardship or another cause nobody intended?',
			'Do the accounts of killing rest on hearsay, or on inference from absence alone?',
			'Was the person who caused the death someone with no part in the attack?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/murder/elements',
		label: 'Elements of murder',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/murder/killed',
				label: 'Killed one or more persons',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-a-1',
							words: 'The perpetrator killed one or more persons.',
							stress: ['killed', 'one or more persons']
						},
						{
							provision: 'elements-of-crimes/n7',
							words:
								'The term “killed” is interchangeable with the term “caused death”. This footnote applies to all elements which use either of these concepts.',
							stress: ['“caused death”']
						}
					],
					asks: 'The evidence must show that at least one person died, and that the perpetrator caused the death. By what means does not matter.',
					questionsFor: [
						'Is the death of at least one identifiable person, or of a number of unnamed people, described by someone who saw it?',
						'Does the evidence tie the death to something the perpetrator did or withheld?'
					],
					questionsAgainst: [
						'Is it left open whether the people in question died at all?',
						'Is there another cause of death that the evidence does not rule out?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/murder', label: 'Murder', number: '(a)' }),
			...ofCustom('cah/acts/murder')
		]
	}
} satisfies Element;

export const extermination = {
	kind: 'element',
	id: 'cah/acts/extermination',
	label: 'Extermination',
	number: '(b)',
	readings: [
		{
			forums: ['custom'],
			law: [{ provision: 'ictr-statute/3-b', words: 'Extermination' }],
			asks: 'The evidence must show killing on a large scale, or conditions of life that led to it, meant as such (Tolimir, Appeals Chamber, paras. 146–147); to accept mass death as likely may be enough, to be reckless of it is not (Stakić, Trial Chamber). Incidents may be added together, but not distinct ones in different places and circumstances, by different perpetrators, over a long time. Whether one killing within a mass killing is enough is unsettled.'
		}
	],
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-b', words: 'Extermination' },
			{
				provision: 'rome-statute/7-2-b',
				words:
					'“Extermination” includes the intentional infliction of conditions of life, inter alia the deprivation of access to food and medicine, calculated to bring about the destruction of part of a population',
				stress: [
					'intentional infliction of conditions of life',
					'calculated to bring about the destruction of part of a population'
				]
			},
			{
				provision: 'elements-of-crimes/7-1-b-2',
				words:
					'The conduct constituted, or took place as part of, a mass killing of members of a civilian population.',
				stress: ['mass killing']
			}
		],
		asks: 'The evidence must show that people were killed, directly or by imposing conditions meant to destroy part of a population, and that this was or was part of a mass killing. There is no least number: scale is judged case by case. Those responsible must intend mass death or be aware that it will follow in the ordinary course of events, which leaves out recklessness; no protected group is needed.',
		questionsFor: [
			'Do the sources show deaths on a mass scale, by killing or by conditions that people were made to live under?',
			'Were food, medicine, shelter or rest withheld from people who could not obtain them otherwise?',
			'Did those responsible mean mass death, or know that it would follow in the ordinary course of events?'
		],
		questionsAgainst: [
			'Can the deaths be explained by scarcity, natural causes, mistake or mismanagement, without an intention or an awareness that mass death would follow?',
			'Were aid, rations or care supplied in a measure that does not fit an aim to destroy?',
			'Are the figures of the dead uncertain, or do they mix deaths from different causes?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/extermination/elements',
		label: 'Elements of extermination',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/extermination/killed',
				label: 'Killed, including by conditions of life calculated to destroy',
				number: 'el. 1',
				readings: [
					{
						forums: ['custom'],
						label: 'Killing on a large scale',
						asks: 'The evidence must show that the conduct itself was killing on a large scale, or put people under conditions that led to it (Tolimir, Appeals Chamber, para. 146). Whether one death within a mass killing is enough is unsettled.'
					}
				],
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-b-1',
							words:
								'The perpetrator killed one or more persons, including by inflicting conditions of life calculated to bring about the destruction of part of a population.',
							stress: [
								'killed one or more persons',
								'conditions of life calculated to bring about the destruction of part of a population'
							]
						},
						{
							provision: 'elements-of-crimes/n8',
							words:
								'The conduct could be committed by different methods of killing, either directly or indirectly.',
							stress: ['either directly or indirectly']
						},
						{
							provision: 'elements-of-crimes/n9',
							words:
								'The infliction of such conditions could include the deprivation of access to food and medicine.',
							stress: ['deprivation of access to food and medicine']
						}
					],
					asks: 'The evidence must show that the perpetrator caused one or more deaths, directly or indirectly. Where the means were conditions of life, these must have been calculated to bring about the destruction of part of a population.',
					questionsFor: [
						'Do the sources tie deaths to killings, or to conditions that the perpetrator imposed or kept up?',
						'Were the conditions chosen or maintained though their deadly effect was known, and though others were possible?',
						'Were some people cut off from food or medicine that others received?'
					],
					questionsAgainst: [
						'Did the same conditions prevail where the perpetrator had no hand in them?',
						'Did the perpetrator try to relieve the conditions, or lack the means to?',
						'Is the link between the conditions and the deaths assumed, and not shown?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/extermination/mass-killing',
				label: 'Part of a mass killing of members of a civilian population',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-b-2',
							words:
								'The conduct constituted, or took place as part of, a mass killing of members of a civilian population.',
							stress: ['mass killing', 'as part of']
						},
						{
							provision: 'elements-of-crimes/n10',
							words: 'The term “as part of” would include the initial conduct in a mass killing.',
							stress: ['initial conduct']
						}
					],
					asks: 'The evidence must show that civilians were killed on a large scale, and that the death or deaths relied on were part of it. No number is fixed and victims need not be named, but many unconnected deaths are not one mass killing.',
					questionsFor: [
						'Do independent sources put the dead in numbers that can fairly be called a mass?',
						'Do the deaths belong together by place, time, method or decision?'
					],
					questionsAgainst: [
						'Is the number of deaths actually attributed to the perpetrator small or unknown?',
						'Are the deaths spread over so many years, places and causes that they do not form one killing?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/extermination', label: 'Extermination', number: '(b)' }),
			...ofCustom('cah/acts/extermination')
		]
	}
} satisfies Element;

export const torture = {
	kind: 'element',
	id: 'cah/acts/torture',
	label: 'Torture',
	number: '(f)',
	readings: [
		{
			forums: ['custom'],
			law: [
				{ provision: 'ictr-statute/3-f', words: 'Torture' },
				{ provision: 'icty-statute/5-f', words: 'torture' }
			],
			asks: 'The evidence must show that severe pain or suffering, of body or mind, was inflicted intentionally and for a purpose: to obtain information or a confession, to punish, intimidate or coerce, or to discriminate (Kunarac, Appeals Chamber, para. 142, quoted in Haradinaj, Appeals Chamber, para. 290). Custody or control is not asked for, nor is an official (Kunarac, Appeals Chamber, para. 148, recalled; an earlier chamber asked for one).'
		}
	],
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-f', words: 'Torture' },
			{
				provision: 'rome-statute/7-2-e',
				words:
					'“Torture” means the intentional infliction of severe pain or suffering, whether physical or mental, upon a person in the custody or under the control of the accused; except that torture shall not include pain or suffering arising only from, inherent in or incidental to, lawful sanctions',
				stress: [
					'intentional infliction of severe pain or suffering',
					'in the custody or under the control',
					'lawful sanctions'
				]
			},
			{
				provision: 'elements-of-crimes/n14',
				words: 'It is understood that no specific purpose need be proved for this crime.',
				stress: ['no specific purpose need be proved']
			}
		],
		asks: 'The evidence must show that severe pain or suffering, of body or mind, was inflicted on people held or controlled by the perpetrator, beyond what belongs to lawful sanctions. No purpose, such as obtaining a confession, need be shown, as it must be under the Convention against Torture and for the war crime. The torturer need not be an official.',
		questionsFor: [
			'Do people who were held, or who saw it, describe treatment that caused severe pain or suffering?',
			'Were the victims held or controlled by those who inflicted it?',
			'Do accounts from different people and places describe the same methods?'
		],
		questionsAgainst: [
			'Was the treatment harsh or degrading, but short of severe pain or suffering?',
			'Did the suffering come only from a lawful sanction, lawfully carried out?',
			'Did it come from general conditions that nobody in particular inflicted on the victims?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/torture/elements',
		label: 'Elements of torture',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/torture/pain',
				label: 'Severe physical or mental pain or suffering',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-f-1',
							words:
								'The perpetrator inflicted severe physical or mental pain or suffering upon one or more persons.',
							stress: ['inflicted', 'severe', 'physical or mental']
						},
						{
							provision: 'elements-of-crimes/gi-4',
							words:
								'it is not necessary that the perpetrator personally completed a particular value judgement, unless otherwise indicated',
							stress: ['not necessary']
						}
					],
					asks: 'The evidence must show that the perpetrator caused pain or suffering, physical or mental, and that it was severe. Whether it was severe is for whoever judges the case: the perpetrator need not have thought it so.',
					questionsFor: [
						'Do the length, the manner and the effects of the treatment show that it was severe?',
						'If there was no injury to the body, was there grave mental suffering, for instance from threats or from being made to watch harm to others?'
					],
					questionsAgainst: [
						'Is the treatment described too generally to judge how severe it was?',
						'Do the effects described suggest discomfort or humiliation more than severe pain or suffering?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/torture/custody',
				label: 'Custody or control of the perpetrator',
				number: 'el. 2',
				forums: ['icc'],
				elsewhere:
					'Custody or control is the ICC’s: the tribunals’ elements of torture leave it out (Haradinaj, Appeals Chamber, para. 290). They ask for a purpose.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-f-2',
							words:
								'Such person or persons were in the custody or under the control of the perpetrator.',
							stress: ['custody', 'control']
						}
					],
					asks: 'The evidence must show that the victim was held by the perpetrator or in the perpetrator’s power. Formal detention is one form of this; control in fact is another.',
					questionsFor: [
						'Was the victim in a prison, camp, station or other place from which there was no leaving?',
						'Did the perpetrator decide in fact where the victim went and what was done to them?'
					],
					questionsAgainst: [
						'Was the victim at liberty, or held by someone else who did not act with the perpetrator?',
						'Does the evidence leave it open who had the victim in their power at the time?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/torture/not-lawful-sanctions',
				label: 'Not from lawful sanctions alone',
				number: 'el. 3',
				forums: ['icc'],
				elsewhere:
					'Unsettled in custom: it stands in Article 1 of the Convention against Torture, which one Appeals Chamber took for custom (Furundžija, para. 111), and not in the tribunals’ later list of elements.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-f-3',
							words:
								'Such pain or suffering did not arise only from, and was not inherent in or incidental to, lawful sanctions.',
							stress: ['only', 'lawful sanctions']
						}
					],
					asks: 'The evidence must show that the suffering went beyond what comes with a lawful penalty. There must be a sanction, it must be lawful, and the suffering must have come from it, before this stands in the way.',
					questionsFor: [
						'Was the treatment imposed without any sentence or rule that allowed it?',
						'If there was a penalty, did the treatment go beyond it, or was the penalty itself unlawful?'
					],
					questionsAgainst: [
						'Was the suffering no more than imprisonment or another lawful penalty brings with it?',
						'Had a court imposed the sanction after a fair process, for conduct that may lawfully be punished?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/torture', label: 'Torture', number: '(f)' }),
			...ofCustom('cah/acts/torture')
		]
	}
} satisfies Element;

export const otherInhumaneActs = {
	kind: 'element',
	id: 'cah/acts/other-inhumane',
	label: 'Other inhumane acts',
	number: '(k)',
	readings: [
		{
			forums: ['custom'],
			asks: 'The evidence must show an act as serious as the others, which the list does not name, that caused serious suffering or injury or was a serious attack on human dignity, meant or known to be likely (Delalić, Trial Chamber, para. 543; Krnojelac, Trial Chamber, para. 132; Vasiljević, Trial Chamber, para. 234). Forcible transfer inside a State comes under it (Stakić, Appeals Chamber, para. 317); so, in one judgment, does enforced disappearance (Kupreškić, Trial Chamber).',
			questionsFor: [
				'Is there conduct that the list does not name, and that caused serious suffering or injury, or attacked human dignity?',
				'Is it as serious as the listed crimes?',
				'Did those responsible mean it, or know that it was likely?'
			],
			questionsAgainst: [
				'Is the same conduct already judged as one of the listed crimes?',
				'Is it, though wrong, less serious than they are?',
				'Was the suffering an effect that nobody meant or knew to be likely?'
			]
		}
	],
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-k',
				words:
					'Other inhumane acts of a similar character intentionally causing great suffering, or serious injury to body or to mental or physical health',
				stress: [
					'Other',
					'of a similar character',
					'great suffering, or serious injury to body or to mental or physical health'
				]
			},
			{
				provision: 'elements-of-crimes/7-1-k-2',
				words:
					'Such act was of a character similar to any other act referred to in article 7, paragraph 1, of the Statute.',
				stress: ['of a character similar']
			},
			{
				provision: 'elements-of-crimes/n30',
				words: 'It is understood that “character” refers to the nature and gravity of the act.',
				stress: ['nature and gravity']
			}
		],
		asks: 'The evidence must show that an inhumane act which is none of those under (a) to (j), but like them in nature and gravity, caused great suffering or serious injury. This is a residual provision, read strictly: it does not catch lesser wrongs, and it does not repeat an act already listed.',
		questionsFor: [
			'Is there conduct that none of the letters (a) to (j) covers, and that caused great suffering or serious injury?',
			'Is there a listed act which it resembles in both nature and gravity?',
			'Did those responsible mean the suffering or injury, or know that it would follow?'
		],
		questionsAgainst: [
			'Is the same conduct already judged under (a) to (j), so that nothing other is left?',
			'Is the conduct, though wrong, of a different nature from the listed acts or less grave than they are?',
			'Was the suffering an effect that nobody intended or knew would follow?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/other-inhumane/elements',
		label: 'Elements of other inhumane acts',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/other-inhumane/suffering',
				label: 'Great suffering or serious injury by an inhumane act',
				number: 'el. 1',
				forums: ['icc'],
				elsewhere:
					'Custom is wider: it asks for serious suffering or injury, or a serious attack on human dignity.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-k-1',
							words:
								'The perpetrator inflicted great suffering, or serious injury to body or to mental or physical health, by means of an inhumane act.',
							stress: ['great suffering, or serious injury', 'by means of an inhumane act']
						}
					],
					asks: 'The evidence must show that the perpetrator inflicted great suffering, or serious injury to body or health, by an inhumane act. Both are needed: the act, and what it did.',
					questionsFor: [
						'Do the sources show lasting or grave effects on body, mind or health?',
						'Can the effects be traced to something the perpetrator did to the victims?'
					],
					questionsAgainst: [
						'Were the effects real but slight, passing or unknown?',
						'Do the effects come from circumstances and not from an act of the perpetrator?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/other-inhumane/character',
				label: 'Similar in character to a listed act',
				number: 'el. 2',
				readings: [
					{
						forums: ['custom'],
						label: 'As serious as a listed act',
						asks: 'The evidence must show that the act is as serious as those that are listed, and is not itself one of them (Vasiljević, Trial Chamber, para. 234; Kordić, Trial Chamber, para. 269). How serious is judged in all the circumstances.'
					}
				],
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-k-2',
							words:
								'Such act was of a character similar to any other act referred to in article 7, paragraph 1, of the Statute.',
							stress: ['character similar to any other act']
						},
						{
							provision: 'elements-of-crimes/n30',
							words:
								'It is understood that “character” refers to the nature and gravity of the act.',
							stress: ['nature and gravity']
						},
						{
							provision: 'rome-statute/22-2',
							words:
								'The definition of a crime shall be strictly construed and shall not be extended by analogy.',
							stress: ['strictly construed', 'shall not be extended by analogy']
						}
					],
					asks: 'The evidence must show that the act is like one of the listed acts in both nature and gravity, and is not itself one of them. Human-rights standards help to say which acts are inhumane; strict reading keeps the provision from growing by analogy.',
					questionsFor: [
						'Can a listed act be named to which this one is equal in nature and in gravity?',
						'Did the act strike at what the listed acts strike at: life, body, health, liberty or dignity?'
					],
					questionsAgainst: [
						'Is it really one of the listed acts with a part of its definition missing?',
						'Would counting it stretch the list to conduct of another kind, or of much less weight?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/other-inhumane/aware',
				label: 'Awareness of the facts that gave the act its character',
				number: 'el. 3',
				forums: ['icc'],
				elsewhere: 'Custom asks for intent or known likelihood instead.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-k-3',
							words:
								'The perpetrator was aware of the factual circumstances that established the character of the act.',
							stress: ['aware of the factual circumstances']
						},
						{
							provision: 'elements-of-crimes/gi-4',
							words:
								'it is not necessary that the perpetrator personally completed a particular value judgement, unless otherwise indicated',
							stress: ['not necessary']
						}
					],
					asks: 'The evidence must show that the perpetrator knew the facts that make the act as grave as it was. It is knowledge of the facts that counts, and not whether the perpetrator thought the act inhumane.',
					questionsFor: [
						'Did those responsible see the victims’ condition, or receive reports of it?',
						'Were the facts so plain to anyone in their position that they must have known them?'
					],
					questionsAgainst: [
						'Were the facts hidden from those who decided, or reported to them falsely?',
						'Did the grave features of the act appear only afterwards?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/other-inhumane',
				label: 'Other inhumane acts',
				number: '(k)'
			}),
			...ofCustom('cah/acts/other-inhumane')
		]
	}
} satisfies Element;
