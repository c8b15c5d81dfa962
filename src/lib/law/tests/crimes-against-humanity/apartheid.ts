import type { Element } from '#lib/domain/legal-test.ts';
import { mentalElement } from '#lib/law/tests/mental-element.ts';

/** Article 7(1)(j): inhumane acts within a regime of domination by one racial group over another. */

export const apartheid = {
	kind: 'element',
	id: 'cah/acts/apartheid',
	label: 'Apartheid',
	number: '(j)',
	forums: ['icc'],
	elsewhere:
		'Not in the Statutes of the ad hoc tribunals. As a crime of persons in custom it is unsettled; the Apartheid Convention of 1973 defines it otherwise, by the purpose of domination.',
	guidance: {
		law: [
			{ provision: 'rome-statute/7-1-j', words: 'The crime of apartheid' },
			{
				provision: 'rome-statute/7-2-h',
				words:
					'“The crime of apartheid” means inhumane acts of a character similar to those referred to in paragraph 1, committed in the context of an institutionalized regime of systematic oppression and domination by one racial group over any other racial group or groups and committed with the intention of maintaining that regime',
				stress: [
					'institutionalized regime of systematic oppression and domination',
					'by one racial group over any other racial group or groups',
					'with the intention of maintaining that regime'
				]
			}
		],
		asks: 'The evidence must show that inhumane acts were committed within an institutionalized regime by which one racial group dominates another, in order to maintain it. Oppression by class, party or status, however systematic, is not enough without two racial groups. That no international court has yet convicted anyone of it is recalled.',
		questionsFor: [
			'Are there two racial groups, one of which holds power over the other?',
			'Do laws and institutions put the dominated group in an inferior place in most parts of life?',
			'Were the acts committed to keep that order in being?'
		],
		questionsAgainst: [
			'Are those who rule and those who are ruled of the same racial group?',
			'Does the regime divide people by class, politics or loyalty, and not by race?',
			'Is there discrimination, but no regime built on it?'
		]
	},
	split: {
		kind: 'all',
		id: 'cah/acts/apartheid/elements',
		label: 'Elements of apartheid',
		of: [
			{
				kind: 'element',
				id: 'cah/acts/apartheid/act',
				label: 'An inhumane act',
				number: 'el. 1',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-j-1',
							words: 'The perpetrator committed an inhumane act against one or more persons.',
							stress: ['inhumane act']
						}
					],
					asks: 'The evidence must show that the perpetrator committed an inhumane act against at least one person.',
					questionsFor: [
						'Is a particular act described, with someone who suffered it?',
						'Did the act treat the person in a way no human being may be treated?'
					],
					questionsAgainst: [
						'Is the complaint about a system or a law, without an act done to anyone?',
						'Was the act a disadvantage that cannot be called inhumane?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/apartheid/character',
				label: 'A listed act, or similar in character',
				number: 'el. 2',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-j-2',
							words:
								'Such act was an act referred to in article 7, paragraph 1, of the Statute, or was an act of a character similar to any of those acts.',
							stress: [
								'an act referred to in article 7, paragraph 1',
								'of a character similar to any of those acts'
							]
						},
						{
							provision: 'elements-of-crimes/n29',
							words:
								'It is understood that “character” refers to the nature and gravity of the act.',
							stress: ['nature and gravity']
						}
					],
					asks: 'The evidence must show that the act is one of those in Article 7(1), or is like one of them in nature and gravity.',
					questionsFor: [
						'Is the act murder, enslavement, imprisonment or another act on the list?',
						'If it is not, does it equal one of them in nature and gravity?'
					],
					questionsAgainst: [
						'Is it of a different nature from everything on the list?',
						'Is it clearly less grave than anything on the list?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/apartheid/aware',
				label: 'Awareness of the facts that gave the act its character',
				number: 'el. 3',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-j-3',
							words:
								'The perpetrator was aware of the factual circumstances that established the character of the act.',
							stress: ['aware of the factual circumstances']
						}
					],
					asks: 'The evidence must show that the perpetrator knew the facts that gave the act its nature and gravity, whatever the perpetrator thought of them.',
					questionsFor: [
						'Did those responsible take part in the act, or receive reports of it?',
						'Were its effects on the victims plain to them?'
					],
					questionsAgainst: [
						'Were the facts unknown to those whose responsibility is in question?',
						'Did the gravity of the act appear only later?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/apartheid/regime',
				label: 'Institutionalized regime of racial domination',
				number: 'el. 4',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-j-4',
							words:
								'The conduct was committed in the context of an institutionalized regime of systematic oppression and domination by one racial group over any other racial group or groups.',
							stress: [
								'institutionalized regime',
								'systematic oppression and domination',
								'by one racial group over any other racial group or groups'
							]
						}
					],
					asks: 'The evidence must show that there was an institutionalized regime of systematic oppression and domination, and that it was one racial group that dominated another. Both halves are needed.',
					questionsFor: [
						'Do laws or offices assign rights by racial group?',
						'Does one racial group hold power over the other, throughout the territory or a part of it?'
					],
					questionsAgainst: [
						'Is the line between rulers and ruled drawn by class, status or politics?',
						'Are the people said to be dominated too few or too scattered for a regime to be built on dominating them?'
					]
				}
			},
			{
				kind: 'element',
				id: 'cah/acts/apartheid/maintain',
				label: 'Intent to maintain the regime',
				number: 'el. 5',
				guidance: {
					law: [
						{
							provision: 'elements-of-crimes/7-1-j-5',
							words: 'The perpetrator intended to maintain such regime by that conduct.',
							stress: ['intended to maintain such regime']
						}
					],
					asks: 'The evidence must show that the perpetrator meant, by the act, to keep the regime of racial domination in being. It is a special intention, over and above Article 30.',
					questionsFor: [
						'Did the act serve to keep the dominated group in its place, and was it meant to?',
						'Do orders or statements join acts of this kind to the upkeep of the racial order?'
					],
					questionsAgainst: [
						'Was the aim to keep a government or party in power, and not a racial order?',
						'Was the act committed for another reason altogether?'
					]
				}
			},
			mentalElement({ id: 'cah/acts/apartheid', label: 'Apartheid', number: '(j)' })
		]
	}
} satisfies Element;
