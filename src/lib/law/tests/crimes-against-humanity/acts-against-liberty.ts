import type { Element } from '#lib/domain/legal-test.ts';
import { ofCustom } from '#lib/law/tests/custom.ts';
import { mentalElement } from '#lib/law/tests/mental-element.ts';

/** The acts that take people’s freedom or their place: enslavement, deportation, imprisonment, disappearance. */

export const enslavement = {
	kind: 'element',
	id: 'cah/acts/enslavement',
	label: 'Enslavement',
	number: '(c)',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-c', words: 'Enslavement' },
			{
				provision: 'rome-statute/7-2-c',
				words:
					'“Enslavement” means the exercise of any or all of the powers attaching to the right of ownership over a person and includes the exercise of such power in the course of trafficking in persons, in particular women and children',
				stress: [
					'any or all of the powers attaching to the right of ownership',
					'trafficking in persons'
				]
			},
			{
				provision: 'elements-of-crimes/n11',
				words:
					'It is understood that such deprivation of liberty may, in some circumstances, include exacting forced labour or otherwise reducing a person to a servile status',
				stress: ['in some circumstances', 'exacting forced labour']
			}
		],
		asks: 'The evidence must show that the perpetrator treated people as one treats property. Purchase and sale are examples; control of movement, prevention of escape, force or threats, forced labour and duration are what the tribunals look at, and the victim’s lack of consent is no element. Forced labour alone is not always enslavement.',
		questionsFor: [
			'Were people bought, sold, lent, exchanged or given away?',
			'Was work exacted by force or threat from people who could not leave, for a long or unlimited time?',
			'Did the perpetrator control the rest of their lives as well: movement, food, family, sexuality?'
		],
		questionsAgainst: [
			'Was the labour part of a lawful sentence, or another lawful service?',
			'Could the people leave, refuse or complain in fact?',
			'Was the treatment exploitation or hardship, without the control that an owner has?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/enslavement/elements',
		label: 'Elements of enslavement',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/enslavement/powers',
				label: 'Powers attaching to the right of ownership',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-c-1',
							words:
								'The perpetrator exercised any or all of the powers attaching to the right of ownership over one or more persons, such as by purchasing, selling, lending or bartering such a person or persons, or by imposing on them a similar deprivation of liberty.',
							stress: [
								'any or all of the powers attaching to the right of ownership',
								'similar deprivation of liberty'
							]
						},
						{
							provision: 'elements-of-crimes/n11',
							words:
								'It is also understood that the conduct described in this element includes trafficking in persons, in particular women and children.',
							stress: ['trafficking in persons']
						}
					],
					asks: 'The evidence must show that at least one of an owner’s powers was exercised over a person. A deprivation of liberty counts if it is similar to being bought, sold, lent or bartered.',
					questionsFor: [
						'Can a power of an owner be named that was used: to sell, to lend, to exchange, to take the work, to dispose of the person?',
						'Was the control so complete and so lasting that the person was in fact at the perpetrator’s disposal?',
						'Were people punished for leaving, or guarded so that they could not?'
					],
					questionsAgainst: [
						'Was the restriction limited in time, place or purpose, as in ordinary detention?',
						'Did people keep choices, wages or rights that no owned person would have?',
						'Was it someone with no part in the attack, such as a private trafficker, who held the power?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/enslavement', label: 'Enslavement', number: '(c)' }),
			...ofCustom('cah/acts/enslavement')
		]
	}
} satisfies Element;

export const deportation = {
	kind: 'element',
	id: 'cah/acts/deportation',
	label: 'Deportation or forcible transfer of population',
	number: '(d)',
	readings: [
		{
			forums: ['custom'],
			label: 'Deportation',
			law: [{ provision: 'ictr-statute/3-d', words: 'Deportation' }],
			asks: 'The evidence must show that people lawfully present were driven, by expulsion or coercion, across a State border or, at times, one that existed in fact, with no ground that international law permits (Stakić, Appeals Chamber, paras. 278, 300). Forcible transfer inside a State is not listed; it may be an other inhumane act.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-d',
				words: 'Deportation or forcible transfer of population'
			},
			{
				provision: 'rome-statute/7-2-d',
				words:
					'“Deportation or forcible transfer of population” means forced displacement of the persons concerned by expulsion or other coercive acts from the area in which they are lawfully present, without grounds permitted under international law',
				stress: [
					'forced displacement',
					'from the area in which they are lawfully present',
					'without grounds permitted under international law'
				]
			},
			{
				provision: 'elements-of-crimes/n12',
				words: 'The term “forcibly” is not restricted to physical force',
				stress: ['not restricted to physical force']
			}
		],
		asks: 'The evidence must show that people were made to leave a place where they were lawfully present, by expulsion or other coercion, with no ground that international law permits. Deportation crosses a border and forcible transfer stays within it. A State into which people are returned does not deport them by receiving them: what counts is who forces them out, and from where.',
		questionsFor: [
			'Were people removed from their homes or region by force, threat or an order they could not refuse?',
			'Were they lawfully there, as citizens and residents normally are?',
			'Does no ground that international law permits explain the removal?'
		],
		questionsAgainst: [
			'Did they leave of their own free choice, or flee conditions that nobody imposed in order to drive them out?',
			'Is the complaint that people were prevented from leaving, or brought back, and not that they were driven out?',
			'Was the removal carried out by another State or body than the one whose conduct is in question?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/deportation/elements',
		label: 'Elements of deportation or forcible transfer',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/deportation/displaced',
				label: 'Deported or forcibly transferred by expulsion or coercion',
				number: 'el. 1',
				readings: [
					{
						forums: ['custom'],
						label: 'Driven out by expulsion or coercion',
						asks: 'The evidence must show that expulsion or coercion made people leave, with no genuine choice and no ground that international law permits. Where they had to go is asked as a part of its own.'
					}
				],
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-d-1',
							words:
								'The perpetrator deported or forcibly transferred, without grounds permitted under international law, one or more persons to another State or location, by expulsion or other coercive acts.',
							stress: [
								'without grounds permitted under international law',
								'to another State or location',
								'by expulsion or other coercive acts'
							]
						},
						{
							provision: 'elements-of-crimes/n12',
							words:
								'The term “forcibly” is not restricted to physical force, but may include threat of force or coercion, such as that caused by fear of violence, duress, detention, psychological oppression or abuse of power against such person or persons or another person, or by taking advantage of a coercive environment.',
							stress: ['not restricted to physical force', 'coercive environment']
						},
						{
							provision: 'elements-of-crimes/n13',
							words:
								'“Deported or forcibly transferred” is interchangeable with “forcibly displaced”.',
							stress: ['“forcibly displaced”']
						}
					],
					asks: 'The evidence must show that the perpetrator’s coercion made people move to another State or another place, leaving them no genuine choice, and that international law permitted no such removal. The link between the act and the departure must be shown.',
					questionsFor: [
						'Did an act of the perpetrator set the people in motion, and leave them no real choice?',
						'Were whole families or communities moved together, by the same authority and to places it chose?'
					],
					questionsAgainst: [
						'Would the people have moved anyway, for reasons not of the perpetrator’s making?',
						'Did the removal rest on a ground that international law permits?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/deportation/lawfully-present',
				label: 'Lawfully present in the area',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-d-2',
							words:
								'Such person or persons were lawfully present in the area from which they were so deported or transferred.',
							stress: ['lawfully present', 'from which']
						}
					],
					asks: 'The evidence must show that the people were lawfully present where they were taken from. It is the place of departure that matters, and not where they were taken to or where they belong.',
					questionsFor: [
						'Were they nationals or residents living in their own homes?',
						'If they had crossed a border, did international law entitle them to stay, for example as refugees?'
					],
					questionsAgainst: [
						'Had they no right to be where they were, under a law that international law allows?',
						'Is their status in that place left open by the evidence?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/deportation/aware',
				label: 'Awareness of the facts that made the presence lawful',
				number: 'el. 3',
				forums: ['icc'],
				elsewhere: 'Custom asks for an intent to displace instead.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-d-3',
							words:
								'The perpetrator was aware of the factual circumstances that established the lawfulness of such presence.',
							stress: ['aware of the factual circumstances']
						}
					],
					asks: 'The evidence must show that the perpetrator knew the facts that made the people’s presence lawful. Knowing the facts is enough; no legal conclusion need have been drawn from them.',
					questionsFor: [
						'Did the authorities keep records of who lived there, or did they assign the homes themselves?',
						'Was it plain to those who carried out the removal that these were people at home?'
					],
					questionsAgainst: [
						'Had those who acted reason to believe facts under which the people had no right to be there?',
						'Does the evidence leave it open what they knew about the people’s status?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/deportation',
				label: 'Deportation or forcible transfer of population',
				number: '(d)'
			}),
			...ofCustom('cah/acts/deportation')
		]
	}
} satisfies Element;

export const imprisonment = {
	kind: 'element',
	id: 'cah/acts/imprisonment',
	label: 'Imprisonment or other severe deprivation of physical liberty',
	number: '(e)',
	readings: [
		{
			forums: ['custom'],
			label: 'Imprisonment',
			law: [{ provision: 'ictr-statute/3-e', words: 'Imprisonment' }],
			asks: 'The evidence must show that people were deprived of their liberty arbitrarily: with no legal basis, or without due process of law (Krnojelac, Trial Chamber). No further gravity is asked for.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-e',
				words:
					'Imprisonment or other severe deprivation of physical liberty in violation of fundamental rules of international law',
				stress: [
					'severe deprivation of physical liberty',
					'in violation of fundamental rules of international law'
				]
			},
			{
				provision: 'elements-of-crimes/7-1-e-2',
				words:
					'The gravity of the conduct was such that it was in violation of fundamental rules of international law.',
				stress: ['gravity', 'fundamental rules']
			}
		],
		asks: 'The evidence must show that people were imprisoned or severely deprived of liberty, so gravely as to violate fundamental rules of international law. Not every detention is meant, and not every breach of a domestic rule.',
		questionsFor: [
			'Were people held without charge, without trial, or after a trial in name only?',
			'Were they held for something no one may be imprisoned for, such as belief, opinion or kinship?',
			'Was the detention long, hidden from relatives and courts, or without any end in sight?'
		],
		questionsAgainst: [
			'Had a court ordered the detention after a fair process, for conduct that may lawfully be punished?',
			'Were the faults of the process limited ones, open to remedy?',
			'Was the restriction of freedom short or partial?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/imprisonment/elements',
		label: 'Elements of imprisonment',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/imprisonment/deprived',
				label: 'Imprisoned or otherwise severely deprived of liberty',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-e-1',
							words:
								'The perpetrator imprisoned one or more persons or otherwise severely deprived one or more persons of physical liberty.',
							stress: ['imprisoned', 'severely deprived', 'physical liberty']
						}
					],
					asks: 'The evidence must show that people were confined, in a prison or in some other way as severe. A camp, a guarded area or a private house may be enough.',
					questionsFor: [
						'Do former detainees, images or documents show that people were held, and where?',
						'Were those held kept in by guards, fences or the threat of punishment?'
					],
					questionsAgainst: [
						'Were people free to leave the place, or limited only in part, as by residence rules?',
						'Do the reports of detention rest on inference, without anyone who was held or who saw it?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/imprisonment/gravity',
				label: 'So grave as to violate fundamental rules',
				number: 'el. 2',
				forums: ['icc'],
				elsewhere: 'Custom asks whether people were held arbitrarily, without due process of law.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-e-2',
							words:
								'The gravity of the conduct was such that it was in violation of fundamental rules of international law.',
							stress: ['gravity', 'fundamental rules of international law']
						}
					],
					asks: 'The evidence must show that the deprivation of liberty was grave enough to break fundamental rules of international law, and not only domestic ones. The Elements do not say which rules. That people were held arbitrarily, without due process, is what the ad hoc tribunals ask instead; here it is one sign of the gravity.',
					questionsFor: [
						'Was there no legal basis, no charge, no court, or no means of challenging the detention?',
						'Were people held for the acts or status of others, or for the exercise of a basic right?'
					],
					questionsAgainst: [
						'Did the detention have a legal basis that international law accepts, and some form of review?',
						'Are the legal ground and the process unknown, so that the gravity is assumed?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/imprisonment/aware',
				label: 'Awareness of the facts that made it grave',
				number: 'el. 3',
				forums: ['icc'],
				elsewhere: 'Custom asks for intent, as a part of its own.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-e-3',
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
					asks: 'The evidence must show that the perpetrator knew the facts that made the detention so grave, such as the want of charge, trial or term. It is no answer that the perpetrator thought it right.',
					questionsFor: [
						'Did those responsible order, run or inspect the detention themselves?',
						'Were the grounds and the length of detention laid down in rules or practices known to them?'
					],
					questionsAgainst: [
						'Might those who held people have believed in facts, such as a valid sentence, that would have made it lawful?',
						'Is it unknown who decided, and what those who carried out the decision were told?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/imprisonment',
				label: 'Imprisonment or other severe deprivation of physical liberty',
				number: '(e)'
			}),
			...ofCustom('cah/acts/imprisonment')
		]
	}
} satisfies Element;

export const disappearance = {
	kind: 'element',
	id: 'cah/acts/disappearance',
	label: 'Enforced disappearance of persons',
	number: '(i)',
	forums: ['icc'],
	elsewhere:
		'Not in the Statutes of the ad hoc tribunals; one judgment took it for an other inhumane act (Kupreškić, Trial Chamber). As a crime of its own in custom it is unsettled: see (k). The removal from the law’s protection “for a prolonged period” is the ICC’s.',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-i', words: 'Enforced disappearance of persons' },
			{
				provision: 'rome-statute/7-2-i',
				words:
					'“Enforced disappearance of persons” means the arrest, detention or abduction of persons by, or with the authorization, support or acquiescence of, a State or a political organization, followed by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of those persons, with the intention of removing them from the protection of the law for a prolonged period of time',
				stress: [
					'arrest, detention or abduction',
					'a State or a political organization',
					'refusal to acknowledge',
					'intention of removing them from the protection of the law'
				]
			},
			{
				provision: 'elements-of-crimes/n24',
				words:
					'This crime falls under the jurisdiction of the Court only if the attack referred to in elements 7 and 8 occurs after the entry into force of the Statute.',
				stress: ['only if the attack', 'occurs after the entry into force of the Statute']
			}
		],
		asks: 'The evidence must show that people were taken or held by a State or political organization, or with its consent, which then refused to admit it or to say what became of them, meaning to keep them outside the law’s protection for long. Footnote 24 limits the ICC to attacks after the Statute entered into force on 1 July 2002. The act was first listed in 1998; in custom it has also been treated as an other inhumane act.',
		questionsFor: [
			'Were people taken or held by officials, or by others with official support, and not heard of again?',
			'Did relatives or others ask, and were they met with denial or silence?',
			'Was secrecy the rule, so that no court or family could reach those held?'
		],
		questionsAgainst: [
			'Were the detention and the place of detention acknowledged, or made known to the family or a court?',
			'Could the missing people have left, died or gone into hiding, without having been held by the State?',
			'For the ICC, does the attack lie wholly before 1 July 2002?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/disappearance/elements',
		label: 'Elements of enforced disappearance',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/disappearance/arrest',
				label: 'Arrest, detention or abduction, or refusal to acknowledge it',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'rome-statute/7-2-i',
							words: 'the arrest, detention or abduction of persons',
							stress: ['arrest, detention or abduction']
						},
						{
							provision: 'elements-of-crimes/7-1-i-1-b',
							words:
								'Refused to acknowledge the arrest, detention or abduction, or to give information on the fate or whereabouts of such person or persons.',
							stress: ['Refused to acknowledge', 'fate or whereabouts']
						},
						{
							provision: 'elements-of-crimes/n25',
							words:
								'The word “detained” would include a perpetrator who maintained an existing detention.',
							stress: ['maintained an existing detention']
						},
						{
							provision: 'elements-of-crimes/n26',
							words:
								'It is understood that under certain circumstances an arrest or detention may have been lawful.',
							stress: ['may have been lawful']
						}
					],
					asks: 'The evidence must show that the perpetrator either took or held people, or refused to acknowledge that they had been taken or held. One of the two is enough, since the crime normally has several authors; the arrest itself may have been lawful.',
					questionsFor: [
						'Did anyone see the person taken or held, or hear of it from someone who did?',
						'Are there signs, such as a regular practice, that this person was taken in the same way as others?'
					],
					questionsAgainst: [
						'Is the person’s absence the only sign that they were taken?',
						'Do the accounts point to someone else, or to a departure by choice?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/disappearance/refusal',
				label: 'Joined to a refusal to acknowledge or to inform',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-i-2-a',
							words:
								'Such arrest, detention or abduction was followed or accompanied by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons',
							stress: ['followed or accompanied by a refusal']
						},
						{
							provision: 'elements-of-crimes/7-1-i-2-b',
							words: 'Such refusal was preceded or accompanied by that deprivation of freedom.',
							stress: ['preceded or accompanied']
						}
					],
					asks: 'The evidence must show that the deprivation of freedom and the refusal belong together: the taking was followed or accompanied by a refusal to admit it or to say where the person is.',
					questionsFor: [
						'Were inquiries by relatives, other States or international bodies denied or left unanswered?',
						'Was it known that asking was useless or dangerous, so that the refusal was a standing one?'
					],
					questionsAgainst: [
						'Did the authorities at some time confirm the detention, the fate or the place?',
						'Is there no sign that anyone asked, or that those who held the person refused to say?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/disappearance/aware',
				label: 'Awareness of the other half',
				number: 'el. 3',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-i-3-a',
							words:
								'Such arrest, detention or abduction would be followed in the ordinary course of events by a refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons',
							stress: ['would be followed in the ordinary course of events by a refusal']
						},
						{
							provision: 'elements-of-crimes/7-1-i-3-b',
							words: 'Such refusal was preceded or accompanied by that deprivation of freedom.',
							stress: ['preceded or accompanied']
						},
						{
							provision: 'elements-of-crimes/n28',
							words:
								'this element would be satisfied if the perpetrator was aware that such a refusal had already taken place',
							stress: ['already taken place']
						}
					],
					asks: 'The evidence must show that whoever took the person was aware that a refusal would ordinarily follow, or that whoever refused was aware that the person had been deprived of freedom.',
					questionsFor: [
						'Was secrecy so regular that those who arrested people knew nothing would be said?',
						'Did those who answered inquiries have access to the records of those held?'
					],
					questionsAgainst: [
						'Might those who made the arrest have expected an ordinary, acknowledged detention?',
						'Might those who were asked not have known?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/disappearance/state-arrest',
				label: 'Arrest by or with a State or political organization',
				number: 'el. 4',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-i-4',
							words:
								'Such arrest, detention or abduction was carried out by, or with the authorization, support or acquiescence of, a State or a political organization.',
							stress: [
								'authorization, support or acquiescence',
								'a State or a political organization'
							]
						}
					],
					asks: 'The evidence must show that a State or a political organization carried out the taking, or authorized, supported or acquiesced in it. Knowing toleration is enough at this point.',
					questionsFor: [
						'Were those who took the person officials, or did they use official vehicles, papers or places?',
						'Did the authorities know of such takings and let them go on?'
					],
					questionsAgainst: [
						'Could private persons have taken the person, without the State knowing of it?',
						'Was it another State or body than the one in question?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/disappearance/state-refusal',
				label: 'Refusal by or with that State or organization',
				number: 'el. 5',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-i-5',
							words:
								'Such refusal to acknowledge that deprivation of freedom or to give information on the fate or whereabouts of such person or persons was carried out by, or with the authorization or support of, such State or political organization.',
							stress: ['authorization or support', 'such State or political organization']
						}
					],
					asks: 'The evidence must show that the refusal came from the same State or organization, or had its authorization or support. Acquiescence, which is enough for the taking, is not named here.',
					questionsFor: [
						'Did an official body, or someone speaking for it, give the denial or withhold the answer?',
						'Did rules or orders of that State or organization forbid giving information?'
					],
					questionsAgainst: [
						'Did the silence come from individuals acting on their own?',
						'Was the refusal made by a different authority from the one behind the taking?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/disappearance/removal',
				label: 'Intent to remove from the protection of the law',
				number: 'el. 6',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-i-6',
							words:
								'The perpetrator intended to remove such person or persons from the protection of the law for a prolonged period of time.',
							stress: [
								'intended to remove',
								'the protection of the law',
								'prolonged period of time'
							]
						}
					],
					asks: 'The evidence must show that the perpetrator meant to keep the people beyond the reach of courts and law for a long time. It is a special intention, over and above Article 30.',
					questionsFor: [
						'Were people held for years or without term, with no access to a court, a lawyer or their family?',
						'Did the secrecy itself serve to put them out of the law’s reach?'
					],
					questionsAgainst: [
						'Was the silence short, or explained by confusion, delay or want of records?',
						'Were the people brought before a court or released within a short time?'
					]
				}
			},
			mentalElement({
				id: 'cah/acts/disappearance',
				label: 'Enforced disappearance of persons',
				number: '(i)'
			})
		]
	}
} satisfies Element;
