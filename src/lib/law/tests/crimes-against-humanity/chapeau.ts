import type { All } from '#lib/domain/legal-test.ts';

/** The opening words of Article 7: what turns one of the acts into a crime against humanity. */
export const chapeau = {
	kind: 'all',
	id: 'cah/chapeau',
	label: 'Chapeau',
	of: [
		{
			kind: 'element',
			id: 'cah/chapeau/attack',
			label: 'Attack',
			number: '1.1',
			readings: [
				{
					forums: ['custom'],
					law: [
						{
							provision: 'ictr-statute/3',
							words: 'a widespread or systematic attack against any civilian population',
							stress: ['attack']
						}
					],
					asks: 'The evidence must show a course of conduct against a civilian population. Any mistreatment of the population is enough: armed force is not needed (Kunarac, Appeals Chamber, para. 86, the number recalled; Nahimana, Appeals Chamber, paras. 916–918: acts of violence, or mistreatment of the kinds listed). “In armed conflict” in Article 5 of the ICTY’s Statute is a limit of that Tribunal’s jurisdiction, and no element of custom.'
				}
			],
			guidance: {
				law: [
					{
						provision: 'rome-statute/7-2-a',
						words:
							'“Attack directed against any civilian population” means a course of conduct involving the multiple commission of acts referred to in paragraph 1 against any civilian population',
						stress: ['course of conduct', 'multiple commission of acts']
					},
					{
						provision: 'elements-of-crimes/7-intro-3',
						words: 'The acts need not constitute a military attack.',
						stress: ['need not constitute a military attack']
					}
				],
				asks: 'The evidence must show that acts of the kinds listed in Article 7(1) were committed many times, as one course of conduct and not as unconnected crimes. Neither armed force nor an armed conflict is needed; mistreatment that is none of those acts is not enough here. The policy that the Statute adds to this definition is judged apart, under 1.4.',
				questionsFor: [
					'Does the evidence show several acts of the kinds listed in Article 7(1), at different times or places, and not one event told several times?',
					'Do the acts resemble one another in their victims, methods or authors, so that they form one course of conduct?',
					'Do sources that do not depend on one another describe the same course of conduct?'
				],
				questionsAgainst: [
					'Could the acts be separate crimes or abuses, with nothing but the country and the period to join them?',
					'Is some of the conduct, however harsh, outside the acts listed in Article 7(1)?',
					'Do the accounts go back to a few events or to one origin, so that their number says little about how often it happened?'
				]
			}
		},
		{
			kind: 'element',
			id: 'cah/chapeau/civilian',
			label: 'Civilian population',
			number: '1.2',
			readings: [
				{
					forums: ['custom'],
					law: [
						{
							provision: 'ictr-statute/3',
							words: 'attack against any civilian population',
							stress: ['any civilian population']
						}
					],
					asks: 'The evidence must show that a civilian population was the primary object of the attack (Kunarac, Appeals Chamber, paras. 90–92, recalled). The grounds in the opening words of Article 3 of the ICTR’s Statute limit that Tribunal’s jurisdiction; in custom the attack itself need not be discriminatory (Akayesu, Appeals Chamber, paras. 464–465).'
				}
			],
			guidance: {
				law: [
					{
						provision: 'rome-statute/7-1',
						words: 'attack directed against any civilian population',
						stress: ['directed against', 'any civilian population']
					},
					{
						provision: 'elements-of-crimes/7-intro-3',
						words:
							'the multiple commission of acts referred to in article 7, paragraph 1, of the Statute against any civilian population',
						stress: ['against any civilian population']
					}
				],
				asks: 'The evidence must show that a civilian population was the primary target of the attack, and not a few chosen individuals or an incidental victim. It need not be the whole population, and it may be the State’s own nationals or people in its custody.',
				questionsFor: [
					'Were the people at whom the acts were aimed civilians, whether nationals or foreigners, free or in custody?',
					'Were they the main object of the conduct?',
					'Were they affected as a body of people, marked out by place, status, belief or origin, and in more than a handful of cases?'
				],
				questionsAgainst: [
					'Was the conduct aimed mainly at armed forces or fighters, with civilians affected by the way?',
					'Were the victims a limited number of individuals picked out for reasons of their own?',
					'Does the evidence leave it open who the victims were, or whether they were civilians?'
				]
			}
		},
		{
			kind: 'any',
			id: 'cah/chapeau/scale',
			label: 'Widespread or systematic',
			number: '1.3',
			of: [
				{
					kind: 'element',
					id: 'cah/chapeau/widespread',
					label: 'Widespread',
					number: '1.3(a)',
					guidance: {
						law: [
							{
								provision: 'rome-statute/7-1',
								words:
									'when committed as part of a widespread or systematic attack directed against any civilian population',
								stress: ['widespread']
							}
						],
						asks: 'The evidence must show that the attack was on a large scale, in the number of its victims or the area it covered. Widespread and systematic are alternatives. It is the attack that must be large: a single act may be part of it.',
						questionsFor: [
							'Do figures whose basis is stated put the victims in large numbers?',
							'Do the acts extend over many places, or over a long time?',
							'Do independent estimates, though they differ, agree that the number of victims was large?'
						],
						questionsAgainst: [
							'Are the figures estimates drawn from a few witnesses, or repeated from one another?',
							'Is what is actually documented confined to a few places, a short time or a small number of people?',
							'Do the figures count people harmed by something other than the acts of the attack?'
						]
					}
				},
				{
					kind: 'element',
					id: 'cah/chapeau/systematic',
					label: 'Systematic',
					number: '1.3(b)',
					guidance: {
						law: [
							{
								provision: 'rome-statute/7-1',
								words:
									'when committed as part of a widespread or systematic attack directed against any civilian population',
								stress: ['systematic']
							}
						],
						asks: 'The evidence must show that the acts followed an organized pattern and did not come about by chance. The tribunals look at the consequences for the population, the victims, the nature of the acts and the part played by the authorities.',
						questionsFor: [
							'Do the acts recur in the same form, in different places and at different times?',
							'Did they call for organization: rules, orders, facilities, officials, money?',
							'Did authorities take part in them, or direct them?'
						],
						questionsAgainst: [
							'Do the acts vary so much with place, time and official that no organization appears behind them?',
							'Can they be explained by abuse, disorder or want that nobody organized?',
							'Did the authorities forbid, investigate or punish the acts when they learned of them?'
						]
					}
				}
			]
		},
		{
			kind: 'element',
			id: 'cah/chapeau/policy',
			label: 'State or organizational policy',
			number: '1.4',
			forums: ['icc'],
			elsewhere:
				'The tribunals held that custom asks for no policy (Kunarac, Appeals Chamber, para. 98; Blaškić, Appeals Chamber, para. 120). That is contested: some call the holdings obiter, and the International Law Commission’s draft articles of 2019 take over the Statute’s definition, policy included (seen in commentary; their Article 2(2)(a) is recalled).',
			guidance: {
				law: [
					{
						provision: 'rome-statute/7-2-a',
						words:
							'pursuant to or in furtherance of a State or organizational policy to commit such attack',
						stress: ['State or organizational policy']
					},
					{
						provision: 'elements-of-crimes/7-intro-3',
						words:
							'It is understood that “policy to commit such attack” requires that the State or organization actively promote or encourage such an attack against a civilian population.',
						stress: ['actively promote or encourage']
					},
					{
						provision: 'elements-of-crimes/n6',
						words:
							'Such a policy may, in exceptional circumstances, be implemented by a deliberate failure to take action, which is consciously aimed at encouraging such attack. The existence of such a policy cannot be inferred solely from the absence of governmental or organizational action.',
						stress: [
							'deliberate failure to take action',
							'cannot be inferred solely from the absence of governmental or organizational action'
						]
					}
				],
				asks: 'The evidence must show that the attack carried out or furthered a policy of a State or organization which actively promoted or encouraged it. The policy need not be formal and may be inferred from repeated, coordinated conduct, but not from inaction alone. Of the forums here only the ICC asks for it; that custom does not is contested.',
				questionsFor: [
					'Are there laws, orders, instructions or public statements that call for the acts or provide for them?',
					'Did State or organizational bodies commit the acts repeatedly and in a coordinated way?',
					'If the case rests on a failure to act, was the failure deliberate and consciously aimed at encouraging the attack?'
				],
				questionsAgainst: [
					'Does the case rest only on the authorities’ failure to prevent, protect or punish?',
					'Is the policy that the sources show a policy of something else, such as public order or the economy, which the acts did not serve?',
					'Were the acts the doing of individuals or local officials, against instructions or without them?'
				]
			}
		},
		{
			kind: 'element',
			id: 'cah/chapeau/nexus',
			label: 'Nexus with the attack',
			number: '1.5',
			guidance: {
				law: [
					{
						provision: 'rome-statute/7-1',
						words:
							'any of the following acts when committed as part of a widespread or systematic attack',
						stress: ['as part of']
					},
					{
						provision: 'elements-of-crimes/7-1-a-2',
						words:
							'The conduct was committed as part of a widespread or systematic attack directed against a civilian population.',
						stress: ['as part of']
					}
				],
				asks: 'The evidence must show that the acts relied on belonged to the attack and did not merely happen while it went on. Their place, time, victims, authors and manner, compared with those of the attack, show whether they did.',
				questionsFor: [
					'Were the victims of the acts among the people at whom the attack was directed?',
					'Were the acts done by the same bodies, in the same places or in the same manner as the rest of the attack?',
					'Did the acts serve or further what the attack was doing?'
				],
				questionsAgainst: [
					'Could an act of this kind have happened in the same way without any attack?',
					'Are some of the acts so far from the attack in time, place or author that they stand alone?',
					'Was the author a person or a State with no part in the attack?'
				]
			}
		},
		{
			kind: 'element',
			id: 'cah/chapeau/knowledge',
			label: 'Knowledge of the attack',
			number: '1.6',
			readings: [
				{
					forums: ['custom'],
					law: [
						{
							provision: 'ictr-statute/3',
							words: 'committed as part of a widespread or systematic attack',
							stress: ['as part of']
						}
					],
					asks: 'That those who acted knew of the attack and that their acts were part of it. Chambers differ on whether taking that risk is enough (Kunarac, Appeals Chamber, para. 102, and Blaškić, Appeals Chamber, para. 126, both recalled). That they intended the acts to be part of it, which the ICC’s Elements offer instead, is not in the case-law.'
				}
			],
			guidance: {
				law: [
					{
						provision: 'rome-statute/7-1',
						words: 'with knowledge of the attack',
						stress: ['knowledge']
					},
					{
						provision: 'elements-of-crimes/7-1-a-3',
						words:
							'The perpetrator knew that the conduct was part of or intended the conduct to be part of a widespread or systematic attack',
						stress: ['knew', 'or intended']
					},
					{
						provision: 'elements-of-crimes/7-intro-2',
						words:
							'the last element should not be interpreted as requiring proof that the perpetrator had knowledge of all characteristics of the attack or the precise details of the plan or policy of the State or organization',
						stress: ['knowledge of all characteristics of the attack', 'precise details']
					}
				],
				asks: 'The evidence must show that those who committed the acts knew of the attack and that their acts were part of it, or intended them to be. They need not know the details of a plan or policy, and their motive does not matter. Knowledge may be inferred from the circumstances.',
				questionsFor: [
					'Did those who acted hold positions, or receive orders or training, from which they must have known of the attack?',
					'Was the attack so public, so long or so large that people in their place knew of it?',
					'Do their own words or records show that they saw their acts as part of it?'
				],
				questionsAgainst: [
					'Does the evidence leave it unknown who acted, or what they knew?',
					'Was information kept so close that people who did single acts may not have known of the whole?',
					'Do the circumstances fit a person who acted alone, without knowing of a wider attack?'
				]
			}
		}
	]
} satisfies All;
