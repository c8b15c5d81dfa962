import type { Any, Element, Guidance, ForumReading } from '#lib/domain/legal-test.ts';

/**
 * What a case may also raise and the crime does not rest on: the other punishable acts of Article III,
 * and the ways in which a person answers for a crime (Articles 25 and 28; ICTY 7, ICTR 6). They may
 * be marked, and are exported; no finding follows from them and none is moved.
 */
const persons = ['icc', 'custom'];

const noted = (id: string, label: string, of: Element[]): Any => ({
	kind: 'any',
	id,
	label,
	forums: persons,
	aside: true,
	of
});

const element = (
	id: string,
	label: string,
	number: string,
	guidance: Guidance,
	rest: Partial<Pick<Element, 'forums' | 'elsewhere' | 'readings'>> = {}
): Element => ({ kind: 'element', id, label, number, ...rest, guidance });

/** Article III(b) to (e) of the Convention. */
export const forms = noted('genocide/forms', 'Other punishable acts (Art. III)', [
	element(
		'genocide/forms/conspiracy',
		'Conspiracy',
		'III(b)',
		{
			law: [{ provision: 'genocide-convention/3-b', words: 'Conspiracy to commit genocide' }],
			asks: 'That two or more people agreed to commit genocide. The agreement is what is punished; no act need have followed (the ICTR so held: Musema, Trial Chamber, recalled).',
			questionsFor: [
				'Do sources tell of a meeting, an order or a plan on which several people agreed?',
				'Does what several people did fit together in a way that only an agreement explains?'
			],
			questionsAgainst: [
				'Did each act on orders or for reasons of their own, with nothing to show an agreement?',
				'Was what was agreed something other than the destruction of the group?'
			]
		},
		{
			forums: ['custom'],
			elsewhere:
				'The Rome Statute has no conspiracy to commit genocide. Nearest to it is a contribution to the crime of a group with a common purpose (Article 25(3)(d)), which asks that a crime was committed or attempted.'
		}
	),
	element(
		'genocide/forms/incitement',
		'Direct and public incitement',
		'III(c)',
		{
			law: [
				{
					provision: 'genocide-convention/3-c',
					words: 'Direct and public incitement to commit genocide',
					stress: ['Direct and public']
				},
				{
					provision: 'rome-statute/25-3-e',
					words: 'directly and publicly incites others to commit genocide',
					stress: ['directly and publicly']
				}
			],
			asks: 'That somebody called on others, directly and in public, to commit genocide, and had the intent to destroy. No genocide need have followed; hatred of a group, or a threat, is not yet a call to destroy it (Nahimana, Appeals Chamber, recalled).',
			questionsFor: [
				'Are words quoted that call for the group’s destruction, and would those who heard them have taken them so?',
				'Were they spoken or spread in public?'
			],
			questionsAgainst: [
				'Do the words threaten, insult or accuse, and stop short of a call to destroy?',
				'Were they said in private, as orders, or are they known only from hearsay?'
			]
		},
		{
			readings: [
				{
					forums: ['custom'],
					law: [
						{
							provision: 'genocide-convention/3-c',
							words: 'Direct and public incitement to commit genocide',
							stress: ['Direct and public']
						}
					]
				}
			]
		}
	),
	element(
		'genocide/forms/attempt',
		'Attempt',
		'III(d)',
		{
			law: [
				{ provision: 'genocide-convention/3-d', words: 'Attempt to commit genocide' },
				{
					provision: 'rome-statute/25-3-f',
					words: 'taking action that commences its execution by means of a substantial step',
					stress: ['commences its execution', 'substantial step']
				}
			],
			asks: 'That somebody with the intent began to carry the crime out, and that it failed for reasons other than that person’s will. Where one of the five acts was done, the crime itself is asked after, and not the attempt.',
			questionsFor: [
				'Was a step taken that begins an act of genocide, and goes beyond preparing it?',
				'Was it stopped from outside, or did it fail?'
			],
			questionsAgainst: [
				'Was one of the five acts completed, so that nothing is left to attempt?',
				'Was it given up of free will, or never begun?'
			]
		},
		{
			readings: [
				{
					forums: ['custom'],
					law: [{ provision: 'genocide-convention/3-d', words: 'Attempt to commit genocide' }]
				}
			]
		}
	),
	element(
		'genocide/forms/complicity',
		'Complicity',
		'III(e)',
		{
			law: [
				{ provision: 'genocide-convention/3-e', words: 'Complicity in genocide' },
				{
					provision: 'rome-statute/25-3-c',
					words:
						'For the purpose of facilitating the commission of such a crime, aids, abets or otherwise assists in its commission or its attempted commission',
					stress: ['For the purpose of facilitating', 'aids, abets or otherwise assists']
				}
			],
			asks: 'That somebody helped others to commit genocide. The ICC asks that the help was given in order to facilitate the crime. Whether the helper must share the intent to destroy, or know of it only, is not settled there.',
			questionsFor: [
				'Did someone give means, information, people or shelter that made the crime possible or easier?',
				'Did they know, when they gave it, that those they helped meant to destroy the group?'
			],
			questionsAgainst: [
				'Was the help given for something else, or in ignorance of the intent?',
				'Is it a State that is charged with helping, which only the ICJ can hear?'
			]
		},
		{
			readings: [
				{
					forums: ['custom'],
					law: [{ provision: 'genocide-convention/3-e', words: 'Complicity in genocide' }],
					asks: 'That somebody helped others to commit genocide. For aiding and abetting the tribunals asked that the helper knew of the intent to destroy, not that it was shared (Krstić, Appeals Chamber; the holding seen, its paragraph recalled).'
				}
			]
		}
	)
]);

const custom = (law: ForumReading['law'], asks: string): ForumReading[] => [
	{ forums: ['custom'], law, asks }
];

/** The ways in which a person answers for the crime of a test. */
export const answering = (test: string): Any =>
	noted(`${test}/persons`, 'Who would answer for it (Arts. 25, 28)', [
		element(
			`${test}/persons/individual`,
			'Individual responsibility',
			'Art. 25',
			{
				law: [
					{
						provision: 'rome-statute/25-3-a',
						words:
							'Commits such a crime, whether as an individual, jointly with another or through another person',
						stress: ['jointly with another or through another person']
					},
					{
						provision: 'rome-statute/25-3-b',
						words:
							'Orders, solicits or induces the commission of such a crime which in fact occurs or is attempted',
						stress: ['Orders, solicits or induces']
					},
					{
						provision: 'rome-statute/25-3-d',
						words:
							'In any other way contributes to the commission or attempted commission of such a crime by a group of persons acting with a common purpose',
						stress: ['a group of persons acting with a common purpose']
					}
				],
				asks: 'That a person who can be named or described committed the crime, alone, with or through others, or ordered, induced, helped or contributed to it. The crime has to be shown first; this asks who would answer for it, and is no part of it.',
				questionsFor: [
					'Does a source say who did, ordered or arranged an act, by name, rank or task?',
					'Does it say what that person did, and what came of it?'
				],
				questionsAgainst: [
					'Are only “the regime”, “the authorities” or “officials” said to have acted?',
					'Is a person’s part inferred from office or from knowing of it?'
				]
			},
			{
				readings: custom(
					[
						{
							provision: 'icty-statute/7-1',
							words:
								'A person who planned, instigated, ordered, committed or otherwise aided and abetted in the planning, preparation or execution of a crime',
							stress: ['planned, instigated, ordered, committed or otherwise aided and abetted']
						}
					],
					'That a person who can be named or described planned, instigated, ordered, committed or aided and abetted the crime. The tribunals read into “committed” a joint criminal enterprise (Tadić, Appeals Chamber, recalled). The crime has to be shown first; this asks who would answer for it, and is no part of it.'
				)
			}
		),
		element(
			`${test}/persons/superior`,
			'Command and superior responsibility',
			'Art. 28',
			{
				law: [
					{
						provision: 'rome-statute/28-a-i',
						words:
							'either knew or, owing to the circumstances at the time, should have known that the forces were committing or about to commit such crimes',
						stress: ['should have known']
					},
					{
						provision: 'rome-statute/28-b-i',
						words:
							'The superior either knew, or consciously disregarded information which clearly indicated, that the subordinates were committing or about to commit such crimes',
						stress: ['consciously disregarded information which clearly indicated']
					},
					{
						provision: 'rome-statute/28-b-iii',
						words:
							'failed to take all necessary and reasonable measures within his or her power to prevent or repress their commission',
						stress: ['all necessary and reasonable measures within his or her power']
					}
				],
				asks: 'That a superior had effective control of those who committed the crime, knew of it (a commander: or should have known; another superior: or consciously disregarded clear information), and did not take the measures in their power to prevent or punish it. The crime has to be shown first; this asks who would answer for it, and is no part of it.',
				questionsFor: [
					'Is the chain described that leads from those who acted to the superior?',
					'Did reports, rules or the scale of the acts reach the superior, and did nothing follow?'
				],
				questionsAgainst: [
					'Is control inferred from rank alone?',
					'Does the evidence show that the superior ordered the acts, so that Article 25 describes it better?'
				]
			},
			{
				readings: custom(
					[
						{
							provision: 'icty-statute/7-3',
							words:
								'if he knew or had reason to know that the subordinate was about to commit such acts or had done so and the superior failed to take the necessary and reasonable measures',
							stress: ['knew or had reason to know', 'necessary and reasonable measures']
						}
					],
					'That a superior had effective control of those who committed the crime, knew or had reason to know of it, and did not take the necessary and reasonable measures to prevent or punish it; one test for commanders and others. The crime has to be shown first; this asks who would answer for it, and is no part of it.'
				)
			}
		)
	]);
