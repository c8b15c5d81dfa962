import type { Element } from '#lib/domain/legal-test.ts';
import { ofCustom } from '#lib/law/tests/custom.ts';
import { mentalElement } from '#lib/law/tests/mental-element.ts';

/** Article 7(1)(h): fundamental rights taken away because of who someone is or is taken to be. */

export const persecution = {
	kind: 'element',
	id: 'cah/acts/persecution',
	label: 'Persecution',
	number: '(h)',
	readings: [
		{
			forums: ['custom'],
			law: [
				{
					provision: 'ictr-statute/3-h',
					words: 'Persecutions on political, racial and religious grounds',
					stress: ['political, racial and religious grounds']
				}
			],
			asks: 'The evidence must show an act or omission that discriminates in fact, denies or infringes a fundamental right, is as grave as the other crimes, and was done deliberately with the intention to discriminate on political, racial or religious grounds (Popović, Appeals Chamber, paras. 742, 762; Šešelj, Appeals Chamber, para. 159). The intent to discriminate is an element of its own. No connection with another act is asked for.'
		}
	],
	guidance: {
		law: [
			{
				provision: 'rome-statute/7-1-h',
				words:
					'Persecution against any identifiable group or collectivity on political, racial, national, ethnic, cultural, religious, gender as defined in paragraph 3, or other grounds that are universally recognized as impermissible under international law, in connection with any act referred to in this paragraph or any crime within the jurisdiction of the Court',
				stress: [
					'any identifiable group or collectivity',
					'political, racial, national, ethnic, cultural, religious, gender',
					'in connection with any act referred to in this paragraph'
				]
			},
			{
				provision: 'rome-statute/7-2-g',
				words:
					'“Persecution” means the intentional and severe deprivation of fundamental rights contrary to international law by reason of the identity of the group or collectivity',
				stress: [
					'intentional and severe deprivation of fundamental rights',
					'by reason of the identity'
				]
			}
		],
		asks: 'The evidence must show that people were severely deprived of fundamental rights because of the identity of a group, on one of the listed grounds. Political grounds are listed here, while genocide does not protect political groups; nor need anyone intend to destroy the group. A connection with another act listed, or with another crime of the Court, is asked for as well.',
		questionsFor: [
			'Were rights such as life, liberty, bodily integrity or belief taken away from members of a group?',
			'Were others in the same position, but outside the group, spared?',
			'Do laws, orders, files or words of officials give the group’s identity as the reason?'
		],
		questionsAgainst: [
			'Did the treatment fall on everyone alike, whatever their identity?',
			'Was something the victims did, and may lawfully be punished for, the reason?',
			'Was the deprivation discriminatory but less severe than the listed acts?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/persecution/elements',
		label: 'Elements of persecution',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/persecution/deprivation',
				label: 'Severe deprivation of fundamental rights',
				number: 'el. 1',
				forums: ['icc'],
				elsewhere:
					'Custom asks that a fundamental right was denied or infringed by acts as grave as the other crimes.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-h-1',
							words:
								'The perpetrator severely deprived, contrary to international law, one or more persons of fundamental rights.',
							stress: ['severely deprived', 'contrary to international law', 'fundamental rights']
						},
						{
							provision: 'elements-of-crimes/gi-6',
							words:
								'The requirement of “unlawfulness” found in the Statute or in other parts of international law, in particular international humanitarian law, is generally not specified in the elements of crimes.',
							stress: ['“unlawfulness”']
						}
					],
					asks: 'The evidence must show that at least one person was severely deprived of fundamental rights, contrary to international law. “Severely” is the Statute’s own measure; the Elements do not compare the acts with the other crimes.',
					questionsFor: [
						'Can a fundamental right be named that was taken away wholly or in large part?',
						'Were the measures, taken together, so harsh that little of the right was left?'
					],
					questionsAgainst: [
						'Does international law allow the right to be limited in the way described?',
						'Were the measures, even taken together, disadvantages of a lesser weight?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/persecution/targeting',
				label: 'Targeted by reason of the identity of a group, or the group as such',
				number: 'el. 2',
				forums: ['icc'],
				elsewhere:
					'Custom asks for discrimination in fact and for an intent to discriminate, each as a part of its own.',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-h-2',
							words:
								'The perpetrator targeted such person or persons by reason of the identity of a group or collectivity or targeted the group or collectivity as such.',
							stress: ['by reason of the identity of a group or collectivity', 'as such']
						}
					],
					asks: 'The evidence must show that the victims were picked out because of a group’s identity, or that the group itself was the target. The words are of the perpetrator’s choice, so somebody taken for a member may be targeted by reason of the group’s identity.',
					questionsFor: [
						'Were people chosen by a list, a mark, a search or a question that identified the group?',
						'Were relatives or others linked with the group treated in the same way because of that link?',
						'Did giving up or hiding the identity end the treatment?'
					],
					questionsAgainst: [
						'Were people inside and outside the group treated alike?',
						'Were the victims chosen for individual reasons, such as an offence, a dispute or chance?',
						'Is the reason why they were chosen supplied by the reporter, and not by the facts?'
					]
				}
			},
			{
				kind: 'any',
				id: 'cah/acts/persecution/ground',
				label: 'On a prohibited ground',
				number: 'el. 3',
				of: [
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/political',
						label: 'Political',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['political']
								}
							],
							asks: 'The evidence must show that the targeting was based on political opinion or allegiance, held or attributed. Unlike the Genocide Convention, Article 7 names political grounds.',
							questionsFor: [
								'Were people targeted for opposing, criticizing or being thought disloyal to those in power?',
								'Did a political classification, of themselves or of their family, decide how they were treated?'
							],
							questionsAgainst: [
								'Was the conduct punished an ordinary offence, with no opinion or allegiance behind it?',
								'Does the evidence point to another ground, or to none?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/racial',
						label: 'Racial',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['racial']
								}
							],
							asks: 'The evidence must show that the targeting was based on race, or on what the perpetrator took to be race.',
							questionsFor: [
								'Did those responsible speak of blood, purity, descent or physical traits?',
								'Did descent alone change how a person was treated?'
							],
							questionsAgainst: [
								'Is something the people did a better explanation of the treatment than their descent?',
								'Were people of different descent treated alike for the same conduct?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/national',
						label: 'National',
						forums: ['icc'],
						elsewhere:
							'Not in the tribunals’ Statutes, which name political, racial and religious grounds; unsettled in custom.',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['national']
								}
							],
							asks: 'The evidence must show that the targeting was based on nationality or national origin, the person’s own or one attributed to them.',
							questionsFor: [
								'Were people, or their children, targeted because of a foreign nationality or national origin?',
								'Did those responsible name that nation or its people as the reason?'
							],
							questionsAgainst: [
								'Were nationals and foreigners in the same position treated alike?',
								'Was contact with another country the reason, and not membership of its nation?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/ethnic',
						label: 'Ethnic',
						forums: ['icc'],
						elsewhere:
							'Not named in the tribunals’ Statutes; in fact accepted by some judgments, and unsettled.',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['ethnic']
								}
							],
							asks: 'The evidence must show that the targeting was based on ethnic identity, whether people hold it themselves or others attribute it to them.',
							questionsFor: [
								'Did those responsible see the victims, or one of their parents, as of another people?',
								'Were people of that descent treated worse than others for the same conduct?'
							],
							questionsAgainst: [
								'Were perpetrators and victims of the same people, with no difference made between origins?',
								'Is the ethnic reason an interpretation that no witness or document supports?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/cultural',
						label: 'Cultural',
						forums: ['icc'],
						elsewhere: 'Not listed by the tribunals; unsettled in custom.',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['cultural']
								}
							],
							asks: 'The evidence must show that the targeting was based on a culture that the group shares, such as its language, customs or way of life.',
							questionsFor: [
								'Were a language, customs or works of a culture forbidden or punished, and those who kept them targeted?',
								'Did those responsible treat that culture as the mark of a group?'
							],
							questionsAgainst: [
								'Is there no group that a shared culture sets apart?',
								'Were the same restrictions laid on everyone, whatever their culture?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/religious',
						label: 'Religious',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'Such targeting was based on political, racial, national, ethnic, cultural, religious',
									stress: ['religious']
								}
							],
							asks: 'The evidence must show that the targeting was based on religion: faith, worship or membership of a religious body, real or attributed. It may stand beside another ground, such as the political.',
							questionsFor: [
								'Were people punished for prayer, scripture, worship or contact with a religious body?',
								'Were believers, or people taken for believers, treated worse than others accused of similar conduct?'
							],
							questionsAgainst: [
								'Was the offence something else, in which religion played no part?',
								'Is it left open whether the victims were, or were taken to be, believers?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/gender',
						label: 'Gender',
						forums: ['icc'],
						elsewhere: 'Not listed by the tribunals; unsettled in custom.',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words: 'gender as defined in article 7, paragraph 3, of the Statute',
									stress: ['gender']
								},
								{
									provision: 'rome-statute/7-3',
									words:
										'the term “gender” refers to the two sexes, male and female, within the context of society',
									stress: ['within the context of society']
								}
							],
							asks: 'The evidence must show that the targeting was based on gender, as the Statute defines it: the two sexes within the context of society.',
							questionsFor: [
								'Was the treatment aimed at women as women, or at men as men?',
								'Did pregnancy, motherhood or the role expected of a sex decide who was targeted?'
							],
							questionsAgainst: [
								'Were both sexes treated alike for the same conduct?',
								'Did more of one sex suffer only because more of them were in the place or situation?'
							]
						}
					},
					{
						kind: 'element',
						id: 'cah/acts/persecution/ground/other',
						label: 'Other universally impermissible ground',
						forums: ['icc'],
						elsewhere:
							'Not listed by the tribunals. The Tadić Appeals Chamber noted that other grounds are possible; unsettled.',
						guidance: {
							law: [
								{
									provision: 'elements-of-crimes/7-1-h-3',
									words:
										'other grounds that are universally recognized as impermissible under international law',
									stress: ['universally recognized as impermissible']
								},
								{
									provision: 'rome-statute/22-2',
									words:
										'The definition of a crime shall be strictly construed and shall not be extended by analogy.',
									stress: ['strictly construed']
								}
							],
							asks: 'The evidence must show that the targeting was based on a ground the list does not name, but which international law universally treats as impermissible. Universal recognition is a high bar, and the definition is construed strictly.',
							questionsFor: [
								'Is the ground, for example birth or social origin, prohibited in terms that all States accept?',
								'Did that ground, and not one of those named, decide who was targeted?'
							],
							questionsAgainst: [
								'Do the named grounds already cover what is described?',
								'Is the ground one on which States still differ?'
							]
						}
					}
				]
			},
			{
				kind: 'element',
				id: 'cah/acts/persecution/connection',
				label: 'Connection with another act or crime',
				number: 'el. 4',
				forums: ['icc'],
				elsewhere:
					'The tribunals asked for no connection with another act or crime (Kupreškić, Trial Chamber, paras. 580–581, recalled); the International Law Commission’s draft of 2019 keeps one (recalled).',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-h-4',
							words:
								'The conduct was committed in connection with any act referred to in article 7, paragraph 1, of the Statute or any crime within the jurisdiction of the Court.',
							stress: ['in connection with']
						},
						{
							provision: 'elements-of-crimes/n22',
							words:
								'It is understood that no additional mental element is necessary for this element other than that inherent in element 6.',
							stress: ['no additional mental element']
						}
					],
					asks: 'The evidence must show that the persecution was connected with another act listed in Article 7(1), or with another crime of the Court. One such act or crime is enough.',
					questionsFor: [
						'Did the same people suffer killing, imprisonment, torture or another listed act for the same reason?',
						'Did the deprivation of rights lead to such an act, or grow out of one?'
					],
					questionsAgainst: [
						'Do the measures stand alone, with no listed act or other crime of the Court near them?',
						'Is the only link that both happened in the same country or period?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/persecution', label: 'Persecution', number: '(h)' }),
			...ofCustom('cah/acts/persecution')
		]
	}
} satisfies Element;
