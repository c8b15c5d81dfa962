import type { All, Element, LegalTest } from '#lib/domain/legal-test.ts';
import { answering, forms } from '#lib/law/tests/beside-the-finding.ts';
import { ofCustom } from '#lib/law/tests/custom.ts';
import { state } from '#lib/law/tests/state-responsibility.ts';
import { mentalElement, ofThePattern } from '#lib/law/tests/mental-element.ts';

/** The opening words of Article II: what turns one of the acts into genocide. */
const chapeau = {
	kind: 'all',
	id: 'genocide/chapeau',
	label: 'Chapeau',
	of: [
		{
			kind: 'element',
			id: 'genocide/chapeau/group',
			label: 'Protected group',
			number: '1.1',
			guidance: {
				law: [
					{
						provision: 'genocide-convention/2',
						words: 'a national, ethnical, racial or religious group, as such',
						stress: ['national, ethnical, racial or religious group']
					},
					{
						provision: 'elements-of-crimes/6-a-2',
						words:
							'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
						stress: ['particular']
					},
					{
						provision: 'rome-statute/22-2',
						words:
							'The definition of a crime shall be strictly construed and shall not be extended by analogy.',
						stress: ['strictly construed', 'shall not be extended by analogy']
					}
				],
				asks: 'That the group said to be the target can be named, and that it is national, ethnical, racial or religious. A group defined politically is not listed, nor is an economic one, and a group defined only by what its members are not (a negative definition) is not protected. Authorities differ on how a group is recognized: by objective features, by how its members or the perpetrators see it, or, as several chambers hold, by both together and case by case. One early judgment held that any stable and permanent group is covered; later chambers kept to the four that are listed.',
				questionsFor: [
					'Can the group be described by what its members share, such as nationality, ethnic identity, race or religion?',
					'Did the perpetrators, the members or the people around them treat it as such a group?',
					'Is there something beyond the perpetrators’ own label, in custom, law, language, worship or descent, that sets the group apart?'
				],
				questionsAgainst: [
					'Is the group really defined by politics, class, loyalty or conduct, so that nationality, ethnicity, race or religion is incidental?',
					'Is it defined only by what its members are not, or is it a mixture of several groups taken as one?',
					'Does the description of the group shift from one source or one act to the next?'
				]
			}
		},
		{
			kind: 'element',
			id: 'genocide/chapeau/intent',
			label: 'Intent to destroy, as such',
			number: '1.2',
			readings: [
				{
					forums: ['icj'],
					asks: 'That those whose acts are the State’s sought the physical or biological destruction of the group as such; where this is drawn from a pattern of conduct, it must be the only inference that could reasonably be drawn (Croatia v. Serbia, para. 148; Bosnia v. Serbia, para. 373, recalled).',
					questionsFor: [
						'Once other aims have been tried on the same facts, is destruction the only reasonable one left?',
						'Does evidence from within the State speak of ending the group’s existence?'
					],
					questionsAgainst: [
						'Can the pattern reasonably be explained by expulsion, control, punishment or war?',
						'Did the State, with the means at hand, leave members of the group unharmed?'
					]
				}
			],
			guidance: {
				law: [
					{
						provision: 'genocide-convention/2',
						words:
							'committed with intent to destroy, in whole or in part, a national, ethnical, racial or religious group, as such',
						stress: ['intent to destroy', 'as such']
					},
					{
						provision: 'elements-of-crimes/6-a-3',
						words:
							'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group, as such.',
						stress: ['intended to destroy', 'that', 'as such']
					},
					{
						provision: 'elements-of-crimes/gi-3',
						words:
							'Existence of intent and knowledge can be inferred from relevant facts and circumstances.',
						stress: ['can be inferred']
					}
				],
				asks: 'A special intent: that those who acted sought the physical or biological destruction of the group, and that the group itself was the target, beyond its members one by one. It is not enough to know that others have that intent or to destroy a culture only; a personal motive does not exclude it, membership need not be the only reason for the acts, and a plan is no element but would be strong evidence. Intent may be inferred from context, scale and the systematic choice of victims. Authorities differ on how far: the ICJ, and a court that convicts, ask that it be the only reasonable inference, while at the arrest-warrant stage the ICC does not.',
				questionsFor: [
					'Did people in authority say, write or order anything that speaks of ending the group’s existence?',
					'Do the scale of the acts, their pattern and the choice of victims point to the destruction of the group, beyond harm to its members?',
					'Once other explanations have been tried, is an intent to destroy the only reasonable one left?'
				],
				questionsAgainst: [
					'Can the same conduct reasonably be explained by another aim, such as control, punishment, deterrence or expulsion?',
					'Were members of the group spared when they could have been harmed, or were people outside it treated in the same way?',
					'Was it the group’s beliefs, culture or organization that was to disappear, and not its people?'
				]
			}
		},
		{
			kind: 'element',
			id: 'genocide/chapeau/part',
			label: 'In whole or in part',
			number: '1.3',
			guidance: {
				law: [
					{
						provision: 'genocide-convention/2',
						words:
							'intent to destroy, in whole or in part, a national, ethnical, racial or religious group',
						stress: ['in whole or in part']
					},
					{
						provision: 'elements-of-crimes/6-a-3',
						words:
							'The perpetrator intended to destroy, in whole or in part, that national, ethnical, racial or religious group',
						stress: ['in whole or in part']
					}
				],
				asks: 'If not the whole group, that a substantial part of it was to be destroyed. The text says only “in part”; “substantial” comes from the tribunals and the ICJ. Authorities differ on what makes a part substantial: number is the starting point, and some then look at its prominence, at whether it is emblematic of the group or essential to its survival, and at the area within the perpetrators’ reach; the ICJ allows a limited area, but holds that such qualities cannot replace substantiality. The question is what part was meant to be destroyed, not how many people were in fact harmed.',
				questionsFor: [
					'Is the part aimed at large, in number and as a share of the whole group?',
					'Would the group’s survival be in doubt without that part, for instance because it holds the leaders, or all the members in an area?',
					'Was the group aimed at wherever the perpetrators could reach it?'
				],
				questionsAgainst: [
					'Is the part aimed at small beside the whole group, counting its members elsewhere?',
					'Are the size of the group or the number of those aimed at too uncertain to say what part they are?',
					'Has the part been drawn around the victims afterwards, though nothing shows that the perpetrators had that part in mind?'
				]
			}
		},
		{
			kind: 'element',
			id: 'genocide/chapeau/pattern',
			label: 'Manifest pattern',
			number: '1.4',
			forums: ['icc'],
			elsewhere:
				'It is not in the Convention, and the ICTY held that it did not reflect custom (Krstić, Appeals Chamber, para. 224, recalled). A pattern is evidence of intent all the same.',
			guidance: {
				law: [
					{
						provision: 'elements-of-crimes/6-a-4',
						words:
							'The conduct took place in the context of a manifest pattern of similar conduct directed against that group or was conduct that could itself effect such destruction.',
						stress: [
							'manifest pattern of similar conduct',
							'or was conduct that could itself effect such destruction'
						]
					},
					{
						provision: 'elements-of-crimes/6-intro-a',
						words:
							'The term “in the context of” would include the initial acts in an emerging pattern',
						stress: ['initial acts in an emerging pattern']
					},
					{
						provision: 'elements-of-crimes/6-intro-b',
						words: 'The term “manifest” is an objective qualification',
						stress: ['objective']
					},
					ofThePattern
				],
				asks: 'One of two alternatives: that the conduct took place in the context of a manifest pattern of similar conduct against the group, or that it was conduct that could itself effect the destruction. This belongs to the ICC only: it comes from its Elements and is not in the Convention, and the ICTY held that it did not reflect customary law. “Manifest” is judged from outside; whether those who acted must have known of the pattern the Elements leave to the Court, case by case, since it usually comes in with the intent. An ICC chamber has read it as asking for a concrete threat to the group’s existence.',
				questionsFor: [
					'Did acts of the same kind strike the same group at other times or in other places, or were these the first of such a series?',
					'Is the pattern plain to an observer, whatever those who took part believed?',
					'If there was no pattern, had the conduct the reach to destroy the group, or a substantial part of it, by itself?'
				],
				questionsAgainst: [
					'Are the acts isolated, or too unlike one another to form a pattern?',
					'Was the similar conduct directed at people in general, or at other groups, and not at this one?',
					'Was the conduct, taken by itself, too limited to effect such destruction?'
				]
			}
		}
	]
} satisfies All;

/** Elements, element 2 of every act: those who suffered it belonged to the protected group. */
function members(act: {
	id: string;
	/** Of Article 6 in the Elements. */
	letter: 'a' | 'b' | 'c' | 'd' | 'e';
	/** Who must have belonged, e.g. `the people killed`. */
	people: string;
	forums?: string[];
}): Element {
	return {
		kind: 'element',
		id: `${act.id}/members`,
		label: 'Members of the protected group',
		number: 'el. 2',
		...(act.forums && {
			forums: act.forums,
			elsewhere:
				'This part comes from the ICC’s Elements alone. The Convention speaks of “births within the group”: measures that keep children out of the group may be imposed on people who do not belong to it.'
		}),
		guidance: {
			law: [
				{
					provision: `elements-of-crimes/6-${act.letter}-2`,
					words:
						'Such person or persons belonged to a particular national, ethnical, racial or religious group.',
					stress: ['belonged to', 'particular']
				}
			],
			asks: `That ${act.people} belonged to the group named under 1.1. Chambers go by objective facts and by how people were seen, case by case. Of those who are only taken for members there are two lines: that the perpetrator’s view alone is not enough (Stakić, Appeals Chamber, para. 25), and that whoever the perpetrator took for a member counts as one (Bagilishema, Trial Chamber, para. 65; Nahimana, Appeals Chamber, para. 496; both recalled). No leading judgment settles whether relatives who do not share a faith are members of a religious group.`,
			questionsFor: [
				`Do the sources say which group ${act.people} belonged to, and how they know?`,
				'Did the victims themselves, or the people around them, count them as members?'
			],
			questionsAgainst: [
				`Could ${act.people} have been outside the group, or is their membership merely assumed?`,
				'Were they taken for members by mistake, or affected only because of relatives, neighbours or place?'
			]
		}
	};
}

const killing = {
	kind: 'element',
	id: 'genocide/acts/killing',
	label: 'Killing',
	number: '(a)',
	guidance: {
		law: [
			{
				provision: 'genocide-convention/2-a',
				words: 'Killing members of the group',
				stress: ['Killing', 'members of the group']
			},
			{
				provision: 'elements-of-crimes/6-a-1',
				words: 'The perpetrator killed one or more persons.',
				stress: ['one or more persons']
			},
			{
				provision: 'elements-of-crimes/n2',
				words: 'The term “killed” is interchangeable with the term “caused death”.',
				stress: ['“caused death”']
			}
		],
		asks: 'That one or more members of the group were killed, meaning that the perpetrator caused their death intentionally; premeditation is not needed. Whether it was done to destroy the group is asked in the chapeau.',
		questionsFor: [
			'Do witnesses or records describe members of the group being put to death, and by whom?',
			'Does the evidence show that the perpetrator’s own conduct caused the deaths, and meant them?',
			'Do independent sources agree on killings of members of the group?'
		],
		questionsAgainst: [
			'Could the deaths have come from illness, accident, general hardship or another cause that nobody intended?',
			'Do the accounts leave open who died, by whose act, or whether they belonged to the group?',
			'Do the reports rest on hearsay, or go back to a single origin?'
		]
	},
	split: {
		kind: 'all',
		id: 'genocide/acts/killing/elements',
		label: 'Elements of killing',
		of: [
			{
				kind: 'element',
				id: 'genocide/acts/killing/killed',
				label: 'Killed one or more persons',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-a-1',
							words: 'The perpetrator killed one or more persons.',
							stress: ['killed', 'one or more persons']
						},
						{
							provision: 'elements-of-crimes/n2',
							words: 'The term “killed” is interchangeable with the term “caused death”.',
							stress: ['“caused death”']
						}
					],
					asks: 'That at least one person died, and that the perpetrator caused the death.',
					questionsFor: [
						'Is the death of at least one person, named or unnamed, described by someone who saw it or by a record made at the time?',
						'Does the evidence tie the death to something the perpetrator did or withheld?'
					],
					questionsAgainst: [
						'Is it left open whether the people in question died at all?',
						'Is there another cause of death that the evidence does not rule out?'
					]
				}
			},
			members({ id: 'genocide/acts/killing', letter: 'a', people: 'the people killed' }),
			mentalElement({ id: 'genocide/acts/killing', label: 'Killing', number: '(a)' }),
			...ofCustom('genocide/acts/killing')
		]
	}
} satisfies Element;

const harm = {
	kind: 'element',
	id: 'genocide/acts/harm',
	label: 'Serious bodily or mental harm',
	number: '(b)',
	readings: [
		{
			forums: ['custom', 'icj'],
			asks: 'That one or more members of the group suffered serious harm to body or mind, so serious as to threaten the destruction of the group in whole or in part (Seromba, ICTR Appeals Chamber, para. 46) or, before the ICJ, to contribute to it (Croatia v. Serbia, para. 157, recalled). It need not be permanent or irremediable.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'genocide-convention/2-b',
				words: 'Causing serious bodily or mental harm to members of the group',
				stress: ['serious', 'bodily or mental harm']
			},
			{
				provision: 'elements-of-crimes/6-b-1',
				words: 'The perpetrator caused serious bodily or mental harm to one or more persons.',
				stress: ['one or more persons']
			},
			{
				provision: 'elements-of-crimes/n3',
				words:
					'This conduct may include, but is not necessarily restricted to, acts of torture, rape, sexual violence or inhuman or degrading treatment.',
				stress: ['torture, rape, sexual violence or inhuman or degrading treatment']
			}
		],
		asks: 'That one or more members of the group suffered serious harm to body or mind; it need not be permanent or irremediable. Authorities differ on how serious it must be: some ask for a grave and long-term disadvantage to the person, others for harm serious enough to threaten the group’s destruction or to contribute to it.',
		questionsFor: [
			'Do the sources describe torture, sexual violence, inhuman or degrading treatment, or other grave harm to members of the group?',
			'Is there evidence of how serious the harm was and how long it lasted?',
			'Was harm of this kind done to so many members, or in such a way, that it threatened the group itself?'
		],
		questionsAgainst: [
			'Is the treatment described wrong or harsh, but short of serious harm to body or mind?',
			'Could the injuries or suffering have another cause?',
			'Were the people harmed outside the group, or is their membership unknown?'
		]
	},
	split: {
		kind: 'all',
		id: 'genocide/acts/harm/elements',
		label: 'Elements of serious harm',
		of: [
			{
				kind: 'element',
				id: 'genocide/acts/harm/caused',
				label: 'Caused serious bodily or mental harm',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-b-1',
							words: 'The perpetrator caused serious bodily or mental harm to one or more persons.',
							stress: ['caused', 'serious bodily or mental harm']
						},
						{
							provision: 'elements-of-crimes/n3',
							words:
								'This conduct may include, but is not necessarily restricted to, acts of torture, rape, sexual violence or inhuman or degrading treatment.',
							stress: ['may include', 'not necessarily restricted to']
						}
					],
					asks: 'That the perpetrator caused serious harm to the body or mind of at least one person. The footnote’s list is of examples; the harm must still be serious.',
					questionsFor: [
						'Does a witness, an examination or a record describe the harm and what came of it?',
						'Does the evidence tie the harm to what the perpetrator did?'
					],
					questionsAgainst: [
						'Is the harm stated only in general words, so that its seriousness cannot be judged?',
						'Is there another cause of the harm that the evidence does not rule out?'
					]
				}
			},
			members({ id: 'genocide/acts/harm', letter: 'b', people: 'the people harmed' }),
			mentalElement({
				id: 'genocide/acts/harm',
				label: 'Serious bodily or mental harm',
				number: '(b)'
			}),
			...ofCustom('genocide/acts/harm')
		]
	}
} satisfies Element;

const conditions = {
	kind: 'element',
	id: 'genocide/acts/conditions',
	label: 'Destructive conditions of life',
	number: '(c)',
	readings: [
		{
			forums: ['custom', 'icj'],
			asks: 'That conditions of life calculated to destroy the group physically, in whole or in part, were inflicted deliberately, and on the group: means that do not kill at once, such as withholding food, medicine or shelter, or excessive work. No result need follow (Stakić, Trial Chamber; Tolimir, Appeals Chamber, para. 225). The question is what the conditions were calculated to bring about; hardship alone, even where people die of it, does not show that.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'genocide-convention/2-c',
				words:
					'Deliberately inflicting on the group conditions of life calculated to bring about its physical destruction in whole or in part',
				stress: ['Deliberately inflicting', 'calculated', 'physical destruction']
			},
			{
				provision: 'elements-of-crimes/6-c-4',
				words:
					'The conditions of life were calculated to bring about the physical destruction of that group, in whole or in part.',
				stress: ['calculated', 'of that group']
			},
			{
				provision: 'elements-of-crimes/n4',
				words:
					'The term “conditions of life” may include, but is not necessarily restricted to, deliberate deprivation of resources indispensable for survival, such as food or medical services, or systematic expulsion from homes.',
				stress: ['deliberate deprivation of resources indispensable for survival']
			}
		],
		asks: 'That members of the group were made to live under conditions calculated to destroy the group physically, in whole or in part: means that do not kill at once, such as withholding food, medicine or shelter, or excessive work. This is distinct from killing under (a). The question is what the conditions were calculated to bring about; hardship alone, even where people die of it, does not show that.',
		questionsFor: [
			'Were food, medicine, shelter or rest withheld from the group by decision, where they could have been given?',
			'Were the conditions such that, kept up, they would lead to the death of those who lived under them?',
			'Was the group singled out for worse conditions than others in the same place?'
		],
		questionsAgainst: [
			'Can the conditions be explained by scarcity, disaster, bad policy or the general state of prisons or the country?',
			'Did the same conditions fall on people of every group alike?',
			'Were supplies, care or releases given in a measure that does not fit an aim to destroy?'
		]
	},
	split: {
		kind: 'all',
		id: 'genocide/acts/conditions/elements',
		label: 'Elements of destructive conditions of life',
		of: [
			{
				kind: 'element',
				id: 'genocide/acts/conditions/inflicted',
				label: 'Inflicted conditions of life',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-c-1',
							words:
								'The perpetrator inflicted certain conditions of life upon one or more persons.',
							stress: ['inflicted', 'conditions of life']
						},
						{
							provision: 'elements-of-crimes/n4',
							words:
								'deliberate deprivation of resources indispensable for survival, such as food or medical services, or systematic expulsion from homes',
							stress: ['indispensable for survival']
						}
					],
					asks: 'That the perpetrator imposed conditions of life on at least one person, by what was done or withheld. What the conditions were calculated to do is asked under element 4.',
					questionsFor: [
						'Do the sources describe what people were given to live on, and where, how long and under whose control?',
						'Did the conditions follow from a decision, a rule or a practice of those in control?'
					],
					questionsAgainst: [
						'Did the conditions arise from causes that the perpetrator did not control?',
						'Were people free to leave, or to provide for themselves?'
					]
				}
			},
			members({
				id: 'genocide/acts/conditions',
				letter: 'c',
				people: 'the people made to live under the conditions'
			}),
			{
				kind: 'element',
				id: 'genocide/acts/conditions/calculated',
				label: 'Calculated to bring about physical destruction',
				number: 'el. 4',
				guidance: {
					law: [
						{
							provision: 'genocide-convention/2-c',
							words:
								'conditions of life calculated to bring about its physical destruction in whole or in part',
							stress: ['calculated', 'physical destruction']
						},
						{
							provision: 'elements-of-crimes/6-c-4',
							words:
								'The conditions of life were calculated to bring about the physical destruction of that group, in whole or in part.',
							stress: ['calculated', 'of that group']
						}
					],
					asks: 'That the conditions were calculated to destroy that group physically, in whole or in part. Suffering or death that those in control did not calculate is not enough, and neither is an aim to disperse the group or end its way of life.',
					questionsFor: [
						'Do rules, rations, quotas or statements show that those in control reckoned with the death of the people who lived under the conditions?',
						'Were the conditions kept up, or made worse, when their effect on the group was known?',
						'Were means of survival at hand and denied to this group?'
					],
					questionsAgainst: [
						'Do the conditions serve another aim, such as labour, discipline, saving or detention, that needs the people alive?',
						'Were the conditions eased, or help let in, when their effect became known?',
						'Does the evidence show the effect of the conditions only, and leave their purpose to conjecture?'
					]
				}
			},
			mentalElement({
				id: 'genocide/acts/conditions',
				label: 'Destructive conditions of life',
				number: '(c)'
			}),
			...ofCustom('genocide/acts/conditions')
		]
	}
} satisfies Element;

const births = {
	kind: 'element',
	id: 'genocide/acts/births',
	label: 'Measures to prevent births',
	number: '(d)',
	guidance: {
		law: [
			{
				provision: 'genocide-convention/2-d',
				words: 'Imposing measures intended to prevent births within the group',
				stress: ['Imposing', 'intended to prevent births', 'within the group']
			},
			{
				provision: 'elements-of-crimes/6-d-1',
				words: 'The perpetrator imposed certain measures upon one or more persons.',
				stress: ['imposed']
			},
			{
				provision: 'elements-of-crimes/6-d-4',
				words: 'The measures imposed were intended to prevent births within that group.',
				stress: ['intended to prevent births', 'that group']
			}
		],
		asks: 'That measures were imposed on members of the group in order to prevent births within it, such as sterilization, forced birth control, forced abortion, separation of the sexes or a ban on marriages; a measure may also be mental (Akayesu, para. 508). The Eichmann judgment tells of orders to end pregnancies and takes them up under this head (paras. 159, 199). The births must be births within the protected group: where parents are of two groups, one must say within which. By which parent a child belongs is a question of the society: Akayesu went by the father, in patriarchal societies; before the ECCC there was evidence that it went by the mother.',
		questionsFor: [
			'Do the sources describe measures, and not single acts only, that would stop members of the group from having children: sterilization, forced birth control, forced abortion?',
			'Were the measures imposed by force, rule or pressure?',
			'Do their terms or their choice of people show that births within this group were what they were meant to prevent?'
		],
		questionsAgainst: [
			'Were the measures meant for something else, such as punishment, detention, health or general population policy?',
			'Were the births to be prevented outside the group, or in no particular group?',
			'Did the conduct come after birth, so that another act describes it better?'
		]
	},
	split: {
		kind: 'all',
		id: 'genocide/acts/births/elements',
		label: 'Elements of measures to prevent births',
		of: [
			{
				kind: 'element',
				id: 'genocide/acts/births/imposed',
				label: 'Imposed measures',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-d-1',
							words: 'The perpetrator imposed certain measures upon one or more persons.',
							stress: ['imposed', 'measures']
						}
					],
					asks: 'That the perpetrator imposed measures on at least one person. “Imposed” leaves out what a person freely chose.',
					questionsFor: [
						'Is there evidence of a rule, an order or a practice, and of people to whom it was applied?',
						'Did those affected have no real choice?'
					],
					questionsAgainst: [
						'Does the evidence show isolated acts of individuals, and no measure?',
						'Did those affected consent, or could they refuse without harm?'
					]
				}
			},
			members({
				id: 'genocide/acts/births',
				forums: ['icc'],
				letter: 'd',
				people: 'the people on whom the measures were imposed'
			}),
			{
				kind: 'element',
				id: 'genocide/acts/births/intended',
				label: 'Intended to prevent births within the group',
				number: 'el. 4',
				guidance: {
					law: [
						{
							provision: 'genocide-convention/2-d',
							words: 'measures intended to prevent births within the group',
							stress: ['intended', 'within the group']
						},
						{
							provision: 'elements-of-crimes/6-d-4',
							words: 'The measures imposed were intended to prevent births within that group.',
							stress: ['intended to prevent births', 'that group']
						}
					],
					asks: 'That preventing births within that group was the purpose of the measures, and not a side effect of measures with another purpose. The births must be within the group that was to be destroyed.',
					questionsFor: [
						'Do words, rules or the way the measures were applied show that fewer births in this group was the aim?',
						'Were members of this group subjected to the measures where others were not?'
					],
					questionsAgainst: [
						'Is a fall in births only a consequence of measures with another purpose?',
						'Would the children have belonged to a group other than the one said to be destroyed, or were people of all groups affected alike?'
					]
				}
			},
			mentalElement({
				id: 'genocide/acts/births',
				label: 'Measures to prevent births',
				number: '(d)'
			}),
			...ofCustom('genocide/acts/births')
		]
	}
} satisfies Element;

const transfer = {
	kind: 'element',
	id: 'genocide/acts/transfer',
	label: 'Forcible transfer of children',
	number: '(e)',
	guidance: {
		law: [
			{
				provision: 'genocide-convention/2-e',
				words: 'Forcibly transferring children of the group to another group.',
				stress: ['Forcibly', 'children', 'to another group']
			},
			{
				provision: 'elements-of-crimes/6-e-4',
				words: 'The transfer was from that group to another group.',
				stress: ['from that group to another group']
			},
			{
				provision: 'elements-of-crimes/n5',
				words: 'The term “forcibly” is not restricted to physical force',
				stress: ['not restricted to physical force']
			}
		],
		asks: 'That children of the group were forcibly transferred to another group. Threats, coercion or a coercive environment may be force. Taking children from their parents, or moving them while they remain within their own group, is not by itself such a transfer.',
		questionsFor: [
			'Were children of the group taken from it by force, threat or coercion?',
			'Were they placed with another group, among whose members they were to live?',
			'Did this happen because they were children of the group?'
		],
		questionsAgainst: [
			'Did the children remain within their own group, or in detention with other members of it?',
			'Did they go or stay by the free choice of their families, or for their safety or care?',
			'Does the evidence leave open to whom the children were given, or how old they were?'
		]
	},
	split: {
		kind: 'all',
		id: 'genocide/acts/transfer/elements',
		label: 'Elements of forcible transfer of children',
		of: [
			{
				kind: 'element',
				id: 'genocide/acts/transfer/transferred',
				label: 'Forcibly transferred one or more persons',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-e-1',
							words: 'The perpetrator forcibly transferred one or more persons.',
							stress: ['forcibly transferred']
						},
						{
							provision: 'elements-of-crimes/n5',
							words:
								'The term “forcibly” is not restricted to physical force, but may include threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment.',
							stress: ['threat of force or coercion', 'taking advantage of a coercive environment']
						}
					],
					asks: 'That the perpetrator transferred at least one person, by force, threat or coercion, or by taking advantage of a coercive environment.',
					questionsFor: [
						'Do the sources describe people being taken, by whom, and how?',
						'Did those taken, or their families, have no real choice?'
					],
					questionsAgainst: [
						'Did the people move, or were they given up, by free choice?',
						'Were they separated or detained without being transferred to anyone?'
					]
				}
			},
			members({ id: 'genocide/acts/transfer', letter: 'e', people: 'the people transferred' }),
			{
				kind: 'element',
				id: 'genocide/acts/transfer/another-group',
				label: 'From that group to another group',
				number: 'el. 4',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-e-4',
							words: 'The transfer was from that group to another group.',
							stress: ['from that group', 'to another group']
						}
					],
					asks: 'That the transfer took the children out of the protected group and into another group. Both groups must be identified; a transfer to another place is not enough.',
					questionsFor: [
						'Can the group that received the children be named, and is it other than theirs?',
						'Were the children brought up in that group, under its name, language or belief?'
					],
					questionsAgainst: [
						'Did the children stay among members of their own group, wherever they were taken?',
						'Were they put in an institution, or with people, belonging to no other group in particular?'
					]
				}
			},
			{
				kind: 'element',
				id: 'genocide/acts/transfer/under-18',
				label: 'Under the age of 18',
				number: 'el. 5',
				forums: ['icc'],
				elsewhere:
					'The Convention says “children” and gives no age: that those transferred were children is a part of its own there.',
				guidance: {
					law: [
						{
							provision: 'genocide-convention/2-e',
							words: 'children of the group',
							stress: ['children']
						},
						{
							provision: 'elements-of-crimes/6-e-5',
							words: 'The person or persons were under the age of 18 years.',
							stress: ['under the age of 18 years']
						}
					],
					asks: 'That those transferred were under 18 when they were transferred. The Convention says “children” and gives no age; the limit is in the Elements.',
					questionsFor: [
						'Do the sources give the ages of those transferred, or facts from which these follow?',
						'Were they transferred as children, under rules or to places meant for children?'
					],
					questionsAgainst: [
						'Are their ages unknown, or were some of them adults?',
						'Were they transferred only after they had come of age?'
					]
				}
			},
			{
				kind: 'element',
				id: 'genocide/acts/transfer/knew-age',
				label: 'Knew or should have known the age',
				number: 'el. 6',
				forums: ['icc'],
				elsewhere: 'It stands in the ICC’s Elements alone.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/6-e-6',
							words:
								'The perpetrator knew, or should have known, that the person or persons were under the age of 18 years.',
							stress: ['knew, or should have known']
						}
					],
					asks: 'That the perpetrator knew, or should have known, that those transferred were under 18. “Should have known” departs from Article 30 on purpose and asks for less. Only the ICC’s Elements say this.',
					questionsFor: [
						'Was their age plain from their looks, papers or situation?',
						'Was it the perpetrator’s task to know, or easy to find out?'
					],
					questionsAgainst: [
						'Could those transferred reasonably have been taken for adults?',
						'Were facts about their age hidden from the person who acted, or beyond what that person could learn?'
					]
				}
			},
			mentalElement({
				id: 'genocide/acts/transfer',
				label: 'Forcible transfer of children',
				number: '(e)'
			}),
			...ofCustom('genocide/acts/transfer')
		]
	}
} satisfies Element;

export const genocide = {
	id: 'genocide',
	title: 'Genocide',
	source:
		'Article II of the 1948 Genocide Convention, repeated in Article 6 of the Rome Statute, with the ICC Elements of Crimes; each forum asks for some parts of its own.',
	caution:
		'A mark says how strongly an element is made out on the evidence cited. It does not say who is criminally responsible, that a State is, or that any court has jurisdiction. Only the ICJ asks about a State; it also asks, beside the finding, whether the State failed to prevent or to punish. The other acts of Article III (conspiracy, incitement, attempt, complicity) and the question of who would answer (Articles 25 and 28) may be marked beside the finding, and do not change it.',
	root: {
		kind: 'all',
		id: 'genocide',
		label: 'Genocide',
		of: [
			chapeau,
			{
				kind: 'any',
				id: 'genocide/acts',
				label: 'Acts',
				of: [killing, harm, conditions, births, transfer]
			},
			state.commission
		],
		besides: [state.prevention, state.punishment, state.complicity, forms, answering('genocide')]
	}
} satisfies LegalTest;
