import type { LegalTest } from '#lib/domain/legal-test.ts';

/**
 * Three pillars, each for itself: what a State owes its own populations (para. 138), what the
 * international community owes by peaceful means (para. 139, first sentence), and collective action
 * through the Security Council (para. 139, second sentence). The first two ask neither for a manifest
 * failure nor for the Council, so the root is not their conjunction. It is judged, and never proved.
 */
export const responsibilityToProtect = {
	id: 'r2p',
	title: 'Responsibility to protect',
	source:
		'Paragraphs 138 and 139 of the 2005 World Summit Outcome, General Assembly resolution 60/1: political commitments of States, not a treaty.',
	caution:
		'“Manifestly failing” is a political threshold and not a standard of proof: a mark on it says how far the evidence cited bears out a political judgement, not what a court would find. Paragraphs 138 and 139 are commitments in a resolution of the General Assembly; they define no crime and oblige no one to use force. Force is spoken of only through the Security Council, in accordance with the Charter and case by case.',
	root: {
		kind: 'any',
		id: 'r2p',
		label: 'Responsibility to protect',
		judged: true,
		of: [
			{
				kind: 'all',
				id: 'r2p/state',
				label: 'The State’s own responsibility (para. 138)',
				number: 'I',
				of: [
					{
						kind: 'element',
						id: 'r2p/state/risk',
						label: 'Populations at risk',
						number: 'I.1',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/138',
									words:
										'This responsibility entails the prevention of such crimes, including their incitement, through appropriate and necessary means.',
									stress: ['prevention', 'including their incitement']
								}
							],
							asks: 'That populations are at risk of genocide, war crimes, ethnic cleansing or crimes against humanity, or of incitement to them, or suffer them already. A risk is enough: paragraph 138 asks for prevention, and neither for proof of a crime nor for a manifest failure.',
							questionsFor: [
								'Do the sources describe acts, threats or calls to violence that point to one of the four crimes?',
								'Is a group marked out, shut away or deprived in a way from which such crimes have come elsewhere?'
							],
							questionsAgainst: [
								'Is the harm of another kind, grave as it is?',
								'Do the signs lie in the past, with nothing to show that the risk goes on?'
							]
						}
					},
					{
						kind: 'element',
						id: 'r2p/state/unmet',
						label: 'The State’s own duty not met',
						number: 'I.2',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/138',
									words:
										'Each individual State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity.',
									stress: ['Each individual State']
								}
							],
							asks: 'That the State has not used appropriate and necessary means to prevent the crimes and their incitement. This is each State’s own responsibility; it is there before any other State’s, and whether or not the Council acts.',
							questionsFor: [
								'Do its own organs commit, order or allow what has to be prevented?',
								'Did it leave means unused that were in its hands, such as law, orders, trials or access?'
							],
							questionsAgainst: [
								'Has it taken steps that protect people in fact?',
								'Did it lack the means, and ask for help or accept it?'
							]
						}
					}
				]
			},
			{
				kind: 'all',
				id: 'r2p/means',
				label: 'Assistance and peaceful means (para. 139, first sentence)',
				number: 'II',
				of: [
					{
						kind: 'element',
						id: 'r2p/means/need',
						label: 'Protection is needed from outside',
						number: 'II.1',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/138',
									words:
										'The international community should, as appropriate, encourage and help States to exercise this responsibility',
									stress: ['encourage and help']
								}
							],
							asks: 'That the populations need help from outside to be protected from one of the four crimes, because their State does not protect them or cannot by itself.',
							questionsFor: [
								'Do people in danger depend on aid, refuge, attention or pressure from abroad?',
								'Has the State asked for help, or shown that it will not protect them by itself?'
							],
							questionsAgainst: [
								'Could the State protect them by itself, and does it?',
								'Is the help that is asked for meant for something other than the four crimes?'
							]
						}
					},
					{
						kind: 'element',
						id: 'r2p/means/suited',
						label: 'Peaceful means that would help',
						number: 'II.2',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/139',
									words:
										'also has the responsibility to use appropriate diplomatic, humanitarian and other peaceful means, in accordance with Chapters VI and VIII of the Charter',
									stress: ['responsibility to use', 'peaceful means']
								}
							],
							asks: 'That there are diplomatic, humanitarian or other peaceful means, in accordance with Chapters VI and VIII of the Charter, that would help to protect them. The first sentence of paragraph 139 speaks of a responsibility to use them, and makes it depend on no failure.',
							questionsFor: [
								'Can such means be named: talks, aid, refuge, monitoring, an inquiry, measures of a regional organization?',
								'Have such means helped these people, or others in their place?'
							],
							questionsAgainst: [
								'Would the means that are named put people in greater danger?',
								'Do they amount to force or coercion under another name?'
							]
						}
					}
				]
			},
			{
				kind: 'all',
				id: 'r2p/action',
				label: 'Collective action through the Council (para. 139, second sentence)',
				number: 'III',
				of: [
					{
						kind: 'any',
						id: 'r2p/crimes',
						label: 'One of the four crimes',
						number: 'III.1',
						of: [
							{
								kind: 'count',
								id: 'r2p/crimes/genocide',
								label: 'Genocide',
								number: 'III.1(a)',
								test: 'genocide'
							},
							{
								kind: 'count',
								id: 'r2p/crimes/cah',
								label: 'Crimes against humanity',
								number: 'III.1(b)',
								test: 'cah'
							},
							{
								kind: 'element',
								id: 'r2p/crimes/war-crimes',
								label: 'War crimes',
								number: 'III.1(c)',
								guidance: {
									law: [
										{
											provision: 'world-summit-outcome/138',
											words:
												'Each individual State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity.',
											stress: ['war crimes']
										},
										{
											provision: 'rome-statute/5-c',
											words: 'War crimes',
											stress: ['War crimes']
										}
									],
									asks: 'That populations are the victims of war crimes. A war crime needs an armed conflict; genocide and crimes against humanity do not. Where there is no armed conflict, this alternative may be answered “does not arise”.',
									questionsFor: [
										'Was there an armed conflict, between States or within one, at the time and place of the acts?',
										'Were the acts connected with that conflict, and not merely done while it lasted?',
										'Do the sources say which rule of the law of armed conflict was broken, or give the facts to tell?'
									],
									questionsAgainst: [
										'Did the acts take place in time of peace, or after the fighting had ended?',
										'Were they done for reasons that had nothing to do with a conflict?',
										'Does the case speak of war crimes only in quoting the list, without facts of its own?'
									]
								}
							},
							{
								kind: 'element',
								id: 'r2p/crimes/ethnic-cleansing',
								label: 'Ethnic cleansing',
								number: 'III.1(d)',
								guidance: {
									law: [
										{
											provision: 'world-summit-outcome/138',
											words:
												'Each individual State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity.',
											stress: ['ethnic cleansing']
										}
									],
									asks: 'That populations are the victims of ethnic cleansing. It is one of the four in the resolution, but it is not a crime in either the Genocide Convention or the Rome Statute, and the resolution does not define it. The ICJ has held that it is not, as such, genocide; the acts may be crimes under another name, such as deportation or forcible transfer.',
									questionsFor: [
										'Was a group driven out of an area by violence, threats or coercion?',
										'Were its members removed because of their ethnic or similar identity?',
										'Do the sources show that ridding the area of the group was the aim?'
									],
									questionsAgainst: [
										'Did people leave by choice, or for reasons of their own, without being driven out?',
										'Were people moved or expelled for reasons other than their identity?',
										'Was the removal temporary, or for the safety of those removed?'
									]
								}
							}
						]
					},
					{
						kind: 'element',
						id: 'r2p/failure',
						label: 'Manifest failure',
						number: 'III.2',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/138',
									words:
										'Each individual State has the responsibility to protect its populations from genocide, war crimes, ethnic cleansing and crimes against humanity. This responsibility entails the prevention of such crimes, including their incitement, through appropriate and necessary means.',
									stress: [
										'Each individual State has the responsibility to protect its populations',
										'prevention of such crimes'
									]
								},
								{
									provision: 'world-summit-outcome/139',
									words: 'manifestly failing',
									stress: ['manifestly']
								}
							],
							asks: 'That the national authorities are manifestly failing to protect their populations from one of the four crimes. This is a political threshold, judged by States, and not a standard of proof; the resolution does not say how it is to be measured. The failure must be to protect from these crimes: poor government or a want of means is another matter.',
							questionsFor: [
								'Do the authorities themselves commit the crimes, or let them go on when they could stop them?',
								'Is the failure plain from what is openly known, and does it last?',
								'Have the authorities refused help, access or inquiry that would have protected people?'
							],
							questionsAgainst: [
								'Are the authorities willing to protect but short of means, so that the help of which paragraph 138 speaks is the answer?',
								'Have they taken steps, such as laws, releases, prosecutions or access, that protect people in fact?',
								'Does the evidence go to harm other than the four crimes, or to a time that is past?'
							]
						}
					},
					{
						kind: 'element',
						id: 'r2p/peaceful-means',
						label: 'Peaceful means inadequate',
						number: 'III.3',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/139',
									words: 'appropriate diplomatic, humanitarian and other peaceful means',
									stress: ['peaceful means']
								},
								{
									provision: 'world-summit-outcome/138',
									words:
										'The international community should, as appropriate, encourage and help States to exercise this responsibility',
									stress: ['encourage and help States']
								}
							],
							asks: 'That peaceful means are inadequate to protect the population. Paragraph 139 first gives the international community, through the United Nations, a responsibility to use such means under Chapters VI and VIII of the Charter; collective action comes into question only where they are inadequate. It does not say that each must have been tried, or for how long: that too is a political judgement.',
							questionsFor: [
								'Which peaceful means have been tried, such as talks, aid, monitoring, inquiry or resolutions, and what came of them?',
								'Did the crimes go on, or grow worse, while peaceful means were being used?',
								'Are there reasons to think that means not yet tried would fail as well?'
							],
							questionsAgainst: [
								'Are there peaceful means within reach that have not been tried, or not seriously or for long enough?',
								'Have talks, aid, pressure or scrutiny made things better for the people concerned?',
								'Would collective action put those same people at greater risk than peaceful means do?'
							]
						}
					},
					{
						kind: 'element',
						id: 'r2p/security-council',
						label: 'Through the Security Council',
						number: 'III.4',
						guidance: {
							law: [
								{
									provision: 'world-summit-outcome/139',
									words: 'timely and decisive manner'
								},
								{
									provision: 'genocide-convention/8',
									words:
										'Any Contracting Party may call upon the competent organs of the United Nations to take such action under the Charter of the United Nations as they consider appropriate',
									stress: [
										'may',
										'competent organs of the United Nations',
										'as they consider appropriate'
									]
								}
							],
							asks: 'A condition of the response, and no failure of the State: that the action in question would be taken through the Security Council, in accordance with the Charter, including Chapter VII, and on a case-by-case basis. Paragraph 139 says that States are prepared to act in this way: it is a commitment in a General Assembly resolution, not an obligation to intervene, and it names no other road to force. Article VIII of the Genocide Convention, a treaty, likewise sends its parties to the competent organs of the United Nations, which decide what is appropriate.',
							questionsFor: [
								'Is the action that is called for one that the Security Council has taken, is considering or is asked to take?',
								'Has the Council dealt with the situation, in whatever form, as one that concerns it?',
								'Is the case for action made on the facts of this situation, and with the region’s organizations where appropriate?'
							],
							questionsAgainst: [
								'Does the case call for force by States on their own, or pass over the Council?',
								'Does it treat intervention as a duty, or as following of itself once the crimes are shown?',
								'Has the Council considered the situation and declined to act, or is there no prospect that it will?'
							]
						}
					}
				]
			}
		]
	}
} satisfies LegalTest;
