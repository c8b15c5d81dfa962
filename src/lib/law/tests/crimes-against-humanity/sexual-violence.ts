import type { Element } from '#lib/domain/legal-test.ts';
import { ofCustom } from '#lib/law/tests/custom.ts';
import { mentalElement } from '#lib/law/tests/mental-element.ts';

/** Article 7(1)(g): six forms, any of which is enough. */

const rape = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/rape',
	label: 'Rape',
	number: '(g)-1',
	readings: [
		{
			forums: ['custom'],
			asks: 'The evidence must show sexual penetration, however slight, to which the victim did not freely agree, by somebody who meant it and knew that there was no consent (Kunarac, Appeals Chamber, paras. 127–129). Force is evidence and no element, and resistance is not asked for.'
		}
	],
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-g', words: 'Rape' },
			{
				provision: 'elements-of-crimes/7-1-g-1-1',
				words:
					'The perpetrator invaded the body of a person by conduct resulting in penetration, however slight',
				stress: ['invaded', 'penetration, however slight']
			},
			{
				provision: 'elements-of-crimes/7-1-g-1-2',
				words:
					'The invasion was committed by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or another person, or by taking advantage of a coercive environment',
				stress: ['by force, or by threat of force or coercion', 'a coercive environment']
			}
		],
		asks: 'The evidence must show that a person’s body was invaded sexually, by force, threat or coercion, or in a coercive environment, or when the person could not genuinely consent. Coercive circumstances such as detention take the place of proof of force, and anyone of either sex may be the victim or the perpetrator.',
		questionsFor: [
			'Do people to whom it happened, or who saw it or treated them, describe such an act?',
			'Was the victim detained, or otherwise in the power of the person who did it?',
			'Do accounts from different people and places agree on a practice?'
		],
		questionsAgainst: [
			'Do the sources speak of ill-treatment in general, without describing this act?',
			'Is what happened better described by another form of (g), or by another letter?',
			'Was the act punished where it became known, or done by someone with no part in the attack?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/rape/elements',
		label: 'Elements of rape',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/rape/invasion',
				label: 'Invasion of the body',
				number: 'el. 1',
				forums: ['icc'],
				elsewhere: 'Custom asks for sexual penetration, which is narrower.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-1-1',
							words:
								'The perpetrator invaded the body of a person by conduct resulting in penetration, however slight, of any part of the body of the victim or of the perpetrator with a sexual organ, or of the anal or genital opening of the victim with any object or any other part of the body.',
							stress: ['invaded', 'penetration, however slight']
						},
						{
							provision: 'elements-of-crimes/n15',
							words:
								'The concept of “invasion” is intended to be broad enough to be gender-neutral.',
							stress: ['gender-neutral']
						}
					],
					asks: 'The evidence must show that the act described is one of the invasions the element names. Nothing turns on the sex of either person.',
					questionsFor: [
						'Is the act described plainly enough to match the words of the element?',
						'Is it described by the victim, a witness or someone who treated the victim?'
					],
					questionsAgainst: [
						'Does the description stop short of the act that the element names?',
						'Is the act inferred from something else, without being described by anyone?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/rape/coercion',
				label: 'Force, coercion or incapacity to consent',
				number: 'el. 2',
				forums: ['icc'],
				elsewhere:
					'In custom the element is the lack of consent; force and coercion are evidence of it.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-1-2',
							words:
								'The invasion was committed by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or another person, or by taking advantage of a coercive environment, or the invasion was committed against a person incapable of giving genuine consent.',
							stress: [
								'by force, or by threat of force or coercion',
								'a coercive environment',
								'incapable of giving genuine consent'
							]
						},
						{
							provision: 'elements-of-crimes/n16',
							words:
								'It is understood that a person may be incapable of giving genuine consent if affected by natural, induced or age-related incapacity.',
							stress: ['natural, induced or age-related incapacity']
						}
					],
					asks: 'The evidence must show that force, threat, coercion, a coercive environment or the victim’s incapacity stood in the place of consent. Resistance need not be shown.',
					questionsFor: [
						'Was the victim detained, threatened, dependent for food or safety, or too young?',
						'Would a refusal have exposed the victim, or others, to harm?'
					],
					questionsAgainst: [
						'Is nothing known of the circumstances in which the act took place?',
						'Do the circumstances show a free choice, with no force, threat or dependence behind it?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/sexual-violence/rape', label: 'Rape', number: '(g)-1' }),
			...ofCustom('cah/acts/sexual-violence/rape')
		]
	}
} satisfies Element;

const sexualSlavery = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/sexual-slavery',
	label: 'Sexual slavery',
	number: '(g)-2',
	forums: ['icc'],
	elsewhere:
		'Not in the Statutes of the ad hoc tribunals: see (c), of which control of sexuality is a sign, and rape.',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-g', words: 'sexual slavery' },
			{
				provision: 'elements-of-crimes/7-1-g-2-1',
				words:
					'The perpetrator exercised any or all of the powers attaching to the right of ownership over one or more persons',
				stress: ['any or all of the powers attaching to the right of ownership']
			},
			{
				provision: 'elements-of-crimes/7-1-g-2-2',
				words:
					'The perpetrator caused such person or persons to engage in one or more acts of a sexual nature.',
				stress: ['acts of a sexual nature']
			}
		],
		asks: 'The evidence must show that someone was treated as property and made to engage in acts of a sexual nature. It is enslavement with a sexual side; footnote 17 recognizes that it may have several perpetrators with a common purpose.',
		questionsFor: [
			'Was the person sold, bought, given to someone or held as theirs, in a marriage or otherwise?',
			'Was the person made to engage in sexual acts while held in that way?'
		],
		questionsAgainst: [
			'Was there sexual violence, but no lasting control like an owner’s?',
			'Was the holding the work of private persons or another State, with no part in the attack?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/sexual-slavery/elements',
		label: 'Elements of sexual slavery',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/sexual-slavery/powers',
				label: 'Powers attaching to the right of ownership',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-2-1',
							words:
								'The perpetrator exercised any or all of the powers attaching to the right of ownership over one or more persons, such as by purchasing, selling, lending or bartering such a person or persons, or by imposing on them a similar deprivation of liberty.',
							stress: [
								'any or all of the powers attaching to the right of ownership',
								'similar deprivation of liberty'
							]
						},
						{
							provision: 'elements-of-crimes/n18',
							words:
								'It is also understood that the conduct described in this element includes trafficking in persons, in particular women and children.',
							stress: ['trafficking in persons']
						}
					],
					asks: 'The evidence must show that an owner’s powers were exercised over the person, by sale, loan or exchange or by a similar deprivation of liberty. The words are those of enslavement.',
					questionsFor: [
						'Was the person sold or handed over, or kept where they could not leave?',
						'Did someone else decide over the person’s body, movement and daily life?'
					],
					questionsAgainst: [
						'Was the person free to leave, or held only as other detainees were?',
						'Is it unknown who held the person, or on what terms?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/sexual-slavery/sexual-acts',
				label: 'Caused to engage in acts of a sexual nature',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-2-2',
							words:
								'The perpetrator caused such person or persons to engage in one or more acts of a sexual nature.',
							stress: ['caused', 'one or more acts of a sexual nature']
						}
					],
					asks: 'The evidence must show that the perpetrator caused the person so held to engage in at least one act of a sexual nature.',
					questionsFor: [
						'Do the sources describe sexual acts during the time the person was held?',
						'Did the perpetrator’s power over the person bring those acts about?'
					],
					questionsAgainst: [
						'Is the sexual side assumed from the fact that the person was held?',
						'Did someone with no link to the perpetrator bring the acts about?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/sexual-violence/sexual-slavery',
				label: 'Sexual slavery',
				number: '(g)-2'
			})
		]
	}
} satisfies Element;

const enforcedProstitution = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/enforced-prostitution',
	label: 'Enforced prostitution',
	number: '(g)-3',
	forums: ['icc'],
	elsewhere: 'Not in the Statutes of the ad hoc tribunals: see (c), rape and (k).',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-g', words: 'enforced prostitution' },
			{
				provision: 'elements-of-crimes/7-1-g-3-1',
				words:
					'The perpetrator caused one or more persons to engage in one or more acts of a sexual nature by force, or by threat of force or coercion',
				stress: ['caused', 'by force, or by threat of force or coercion']
			},
			{
				provision: 'elements-of-crimes/7-1-g-3-2',
				words:
					'The perpetrator or another person obtained or expected to obtain pecuniary or other advantage in exchange for or in connection with the acts of a sexual nature.',
				stress: ['obtained or expected to obtain pecuniary or other advantage']
			}
		],
		asks: 'The evidence must show that people were made to engage in sexual acts by force, coercion or incapacity to consent, and that someone gained by it or expected to. The gain need not be money, and need not be the perpetrator’s.',
		questionsFor: [
			'Were people compelled to engage in sexual acts with others?',
			'Did someone receive money, favours, goods or another advantage for it?'
		],
		questionsAgainst: [
			'Was there no exchange and no advantage, so that another form of (g) fits better?',
			'Were the acts brought about by need alone, with no force or coercion by a perpetrator?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/enforced-prostitution/elements',
		label: 'Elements of enforced prostitution',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/enforced-prostitution/sexual-acts',
				label: 'Caused to engage in acts of a sexual nature by coercion',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-3-1',
							words:
								'The perpetrator caused one or more persons to engage in one or more acts of a sexual nature by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment or such person’s or persons’ incapacity to give genuine consent.',
							stress: [
								'caused one or more persons to engage in one or more acts of a sexual nature',
								'coercive environment',
								'incapacity to give genuine consent'
							]
						}
					],
					asks: 'The evidence must show that force, threat, coercion, a coercive environment or incapacity to consent caused people to engage in sexual acts.',
					questionsFor: [
						'Do the sources describe such acts, and the force or threat that brought them about?',
						'Was the person detained, threatened or dependent on whoever required it?'
					],
					questionsAgainst: [
						'Could the person have refused without harm?',
						'Is the account of compulsion too general to tie it to a perpetrator?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/enforced-prostitution/advantage',
				label: 'Pecuniary or other advantage',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-3-2',
							words:
								'The perpetrator or another person obtained or expected to obtain pecuniary or other advantage in exchange for or in connection with the acts of a sexual nature.',
							stress: ['or another person', 'pecuniary or other advantage']
						}
					],
					asks: 'The evidence must show that the perpetrator or anyone else gained something by the acts, or expected to. Expectation is enough.',
					questionsFor: [
						'Was money, food, a favour or a release given or promised in return?',
						'Did someone stand to gain in rank, trade or influence?'
					],
					questionsAgainst: [
						'Is there no sign of anything obtained or expected?',
						'Was what was given unconnected with the acts?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/sexual-violence/enforced-prostitution',
				label: 'Enforced prostitution',
				number: '(g)-3'
			})
		]
	}
} satisfies Element;

const forcedPregnancy = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/forced-pregnancy',
	label: 'Forced pregnancy',
	number: '(g)-4',
	forums: ['icc'],
	elsewhere:
		'Not in the Statutes of the ad hoc tribunals: see (k), (e) and rape; it was first listed in 1998, and custom is unsettled.',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-g', words: 'forced pregnancy' },
			{
				provision: 'rome-statute/7-2-f',
				words:
					'“Forced pregnancy” means the unlawful confinement of a woman forcibly made pregnant, with the intent of affecting the ethnic composition of any population or carrying out other grave violations of international law.',
				stress: [
					'unlawful confinement',
					'a woman forcibly made pregnant',
					'with the intent of affecting the ethnic composition of any population or carrying out other grave violations of international law'
				]
			}
		],
		asks: 'The evidence must show that a woman who had been forcibly made pregnant was unlawfully confined, with the special intent the definition names. It is not forced abortion: ending a pregnancy by force is not on the list and is put under (g)-6, torture, persecution or (k).',
		questionsFor: [
			'Was a woman held who had been made pregnant by force?',
			'Was she held in order to affect the ethnic composition of a population, or to carry out other grave violations?'
		],
		questionsAgainst: [
			'Was the pregnancy brought about without force, or the woman not confined while pregnant?',
			'Was what was forced the end of the pregnancy, and not its continuance?',
			'Was she confined for a reason that had nothing to do with either intent?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/forced-pregnancy/elements',
		label: 'Elements of forced pregnancy',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/forced-pregnancy/confined',
				label: 'Confined a woman forcibly made pregnant, with the special intent',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-4-1',
							words:
								'The perpetrator confined one or more women forcibly made pregnant, with the intent of affecting the ethnic composition of any population or carrying out other grave violations of international law.',
							stress: ['confined', 'forcibly made pregnant', 'with the intent of']
						}
					],
					asks: 'The evidence must show three things at once: the confinement, a pregnancy brought about by force, by whomever, and one of the two special intents. The intent goes beyond Article 30 and is judged here.',
					questionsFor: [
						'Does the evidence show both the force that made the woman pregnant and her confinement afterwards?',
						'Did those who held her say or show that they aimed at the make-up of a population, or at other grave violations?'
					],
					questionsAgainst: [
						'Is one of the three things missing: force, confinement or the special intent?',
						'Did those who held her act to end pregnancies?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/sexual-violence/forced-pregnancy',
				label: 'Forced pregnancy',
				number: '(g)-4'
			})
		]
	}
} satisfies Element;

const enforcedSterilization = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/enforced-sterilization',
	label: 'Enforced sterilization',
	number: '(g)-5',
	forums: ['icc'],
	elsewhere: 'Not in the Statutes of the ad hoc tribunals: see (k).',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-g', words: 'enforced sterilization' },
			{
				provision: 'elements-of-crimes/7-1-g-5-1',
				words: 'The perpetrator deprived one or more persons of biological reproductive capacity.',
				stress: ['deprived', 'biological reproductive capacity']
			},
			{
				provision: 'elements-of-crimes/7-1-g-5-2',
				words:
					'The conduct was neither justified by the medical or hospital treatment of the person or persons concerned nor carried out with their genuine consent.',
				stress: ['neither justified', 'nor carried out with their genuine consent']
			}
		],
		asks: 'The evidence must show that people were deprived of the capacity to have children, with neither a medical justification nor their genuine consent. Birth control without permanent effect is not meant, and an abortion is not in itself a sterilization.',
		questionsFor: [
			'Do the sources describe people left permanently unable to have children by what was done to them?',
			'Was it done without medical need and without consent freely given?'
		],
		questionsAgainst: [
			'Was the measure temporary in practice, or aimed at one pregnancy only?',
			'Was it medical treatment, or something to which the person genuinely agreed?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/enforced-sterilization/elements',
		label: 'Elements of enforced sterilization',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/enforced-sterilization/deprived',
				label: 'Deprived of biological reproductive capacity',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-5-1',
							words:
								'The perpetrator deprived one or more persons of biological reproductive capacity.',
							stress: ['biological reproductive capacity']
						},
						{
							provision: 'elements-of-crimes/n19',
							words:
								'The deprivation is not intended to include birth-control measures which have a non-permanent effect in practice.',
							stress: ['non-permanent effect in practice']
						}
					],
					asks: 'The evidence must show that the capacity to reproduce was taken away, and not only for a time.',
					questionsFor: [
						'Is there medical or first-hand evidence of lasting loss of that capacity?',
						'Was an operation or treatment used that has this effect?'
					],
					questionsAgainst: [
						'Did the people concerned have children afterwards, or could they have?',
						'Is the effect presumed from the kind of treatment, without evidence of it?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/enforced-sterilization/not-justified',
				label: 'Neither medically justified nor genuinely consented to',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-5-2',
							words:
								'The conduct was neither justified by the medical or hospital treatment of the person or persons concerned nor carried out with their genuine consent.',
							stress: ['neither justified', 'nor', 'genuine consent']
						},
						{
							provision: 'elements-of-crimes/n20',
							words:
								'It is understood that “genuine consent” does not include consent obtained through deception.',
							stress: ['deception']
						}
					],
					asks: 'The evidence must show that there was no medical justification and no genuine consent either. Consent won by deception does not count.',
					questionsFor: [
						'Was the person forced, deceived or not asked?',
						'Was there no medical condition that called for it?'
					],
					questionsAgainst: [
						'Is there a record of a medical ground for the treatment?',
						'Did the person agree, knowing what would follow?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/sexual-violence/enforced-sterilization',
				label: 'Enforced sterilization',
				number: '(g)-5'
			})
		]
	}
} satisfies Element;

const otherSexualViolence = {
	kind: 'element',
	id: 'cah/acts/sexual-violence/other-sexual-violence',
	label: 'Other sexual violence of comparable gravity',
	number: '(g)-6',
	forums: ['icc'],
	elsewhere: 'Not in the Statutes of the ad hoc tribunals: see (k), (f) and (h).',
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-g',
				words: 'any other form of sexual violence of comparable gravity',
				stress: ['any other form', 'of comparable gravity']
			},
			{
				provision: 'elements-of-crimes/7-1-g-6-1',
				words:
					'The perpetrator committed an act of a sexual nature against one or more persons or caused such person or persons to engage in an act of a sexual nature by force, or by threat of force or coercion',
				stress: [
					'committed an act of a sexual nature',
					'by force, or by threat of force or coercion'
				]
			},
			{
				provision: 'elements-of-crimes/7-1-g-6-2',
				words:
					'Such conduct was of a gravity comparable to the other offences in article 7, paragraph 1 (g), of the Statute.',
				stress: ['gravity comparable']
			}
		],
		asks: 'The evidence must show that an act of a sexual nature, other than the five forms named, was committed by coercion and was as grave as they are. Forced abortion, which the Statute does not name, may be argued here, if it is an act of a sexual nature; torture, persecution and (k) are its other places.',
		questionsFor: [
			'Was the act directed at the victim’s sexuality or reproduction, in a coercive setting?',
			'Does it bear comparison with rape, sexual slavery or enforced sterilization in its effect on the victim?'
		],
		questionsAgainst: [
			'Is the act violence or humiliation of another kind, with nothing sexual in its nature?',
			'Is it less grave than the forms that Article 7(1)(g) names?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/sexual-violence/other-sexual-violence/elements',
		label: 'Elements of other sexual violence',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/other-sexual-violence/act',
				label: 'An act of a sexual nature by coercion',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-6-1',
							words:
								'The perpetrator committed an act of a sexual nature against one or more persons or caused such person or persons to engage in an act of a sexual nature by force, or by threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power, against such person or persons or another person, or by taking advantage of a coercive environment or such person’s or persons’ incapacity to give genuine consent.',
							stress: ['committed an act of a sexual nature', 'coercive environment']
						}
					],
					asks: 'The evidence must show that the act was of a sexual nature and that force, coercion, a coercive environment or incapacity took the place of consent. Bodily contact is not among the words of the element.',
					questionsFor: [
						'Was the act sexual in what it touched, exposed or forced upon the victim?',
						'Was the victim detained, or otherwise unable to refuse?'
					],
					questionsAgainst: [
						'Is the act medical, punitive or violent in nature, without being sexual?',
						'Is the coercion assumed, and not described?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/other-sexual-violence/gravity',
				label: 'Comparable in gravity',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-6-2',
							words:
								'Such conduct was of a gravity comparable to the other offences in article 7, paragraph 1 (g), of the Statute.',
							stress: ['gravity comparable to the other offences']
						}
					],
					asks: 'The evidence must show that the conduct was as grave as rape, sexual slavery, enforced prostitution, forced pregnancy or enforced sterilization.',
					questionsFor: [
						'Were the effects on body, mind or dignity as serious as those of the named forms?',
						'Did repetition, the victim’s age or condition, or the setting make the conduct graver?'
					],
					questionsAgainst: [
						'Was the conduct degrading, but clearly lighter than the named forms?',
						'Is too little known of the act and its effects to compare them?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/sexual-violence/other-sexual-violence/aware',
				label: 'Awareness of the facts that made it grave',
				number: 'el. 3',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-g-6-3',
							words:
								'The perpetrator was aware of the factual circumstances that established the gravity of the conduct.',
							stress: ['aware of the factual circumstances']
						},
						{
							provision: 'elements-of-crimes/gi-4',
							words:
								'it is not necessary that the perpetrator personally completed a particular value judgement, unless otherwise indicated',
							stress: ['not necessary']
						}
					],
					asks: 'The evidence must show that the perpetrator knew the facts that made the conduct so grave. The perpetrator’s own opinion of its gravity is beside the point.',
					questionsFor: [
						'Did the perpetrator do the act in person, or see the victim’s state?',
						'Were the age, condition or helplessness of the victim plain to see?'
					],
					questionsAgainst: [
						'Was the circumstance that made the act graver hidden from the perpetrator?',
						'Is nothing known of what the person responsible saw or was told?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/sexual-violence/other-sexual-violence',
				label: 'Other sexual violence of comparable gravity',
				number: '(g)-6'
			})
		]
	}
} satisfies Element;

export const sexualViolence = {
	kind: 'element',
	id: 'cah/acts/sexual-violence',
	label: 'Rape and other sexual violence',
	number: '(g)',
	readings: [
		{
			forums: ['custom'],
			label: 'Rape',
			law: [{ provision: 'ictr-statute/3-g', words: 'Rape' }],
			asks: 'The evidence must show rape: sexual penetration without consent, known to be so (Kunarac, Appeals Chamber, paras. 127–129). The other forms that the Rome Statute lists are not in the tribunals’ Statutes; they may be enslavement, torture, persecution or other inhumane acts.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-g',
				words:
					'Rape, sexual slavery, enforced prostitution, forced pregnancy, enforced sterilization, or any other form of sexual violence of comparable gravity',
				stress: ['or any other form of sexual violence of comparable gravity']
			}
		],
		asks: 'The evidence must show that at least one of six forms of sexual violence was committed; each has its own elements, and one is enough. Forced pregnancy is a narrow form and is not forced abortion, which is not on the list and must be brought under (g)-6 or another act.',
		questionsFor: [
			'Do the facts, as victims or witnesses describe them, match one of the six forms?',
			'Did the acts take place in detention or another coercive environment?',
			'Do independent accounts agree that such acts were a practice?'
		],
		questionsAgainst: [
			'Do the facts described fall outside all six forms, or under another act of Article 7?',
			'Are the reports so general that no form can be made out?',
			'Were the acts committed by people with no part in the attack?'
		]
	},
	split: {
		kind: 'any',
		id: 'cah/acts/sexual-violence/forms',
		label: 'Forms of sexual violence',
		of: [
			rape,
			sexualSlavery,
			enforcedProstitution,
			forcedPregnancy,
			enforcedSterilization,
			otherSexualViolence
		]
	}
} satisfies Element;
