import type { Rival } from '#lib/domain/case.ts';

/**
 * What else could explain the facts from which intent or policy would be inferred, as counsel for the
 * other side would put it, with what in the article fits each explanation and what it leaves
 * unexplained. A motive moves intent neither way; here it may be what an explanation rests on.
 */
const intent = 'genocide/chapeau/intent';
const policy = 'cah/chapeau/policy';

export const rivals = [
	{
		id: 'political-repression',
		count: 'I',
		element: intent,
		name: 'Political repression of any dissent',
		statement:
			'The authorities put down every loyalty that competes with loyalty to the rulers. Believers are struck as dissidents among others, and not because a religious group is to be destroyed.',
		speaksFor: [
			{ evidence: 'E25', why: 'The reason it gives is political: faith as a threat to rule.' },
			{
				evidence: 'E29',
				why: 'Religion is ranked as a threat to security, which is a political reason.'
			},
			{
				evidence: 'E56',
				why: 'The former guard calls the dead “enemies”, which is a political word.'
			}
		],
		excludes: [
			{
				evidence: 'E28',
				why: 'A task to find Christian groups and to “eliminate” them takes the group for its object, whatever its members do.'
			},
			{
				evidence: 'E34',
				why: 'As the author has it, people die for a conversion, or the suspicion of one: a belief, and no act of opposition.'
			},
			{
				evidence: 'E32',
				why: 'What the returned are asked about is contact with religious groups.'
			}
		]
	},
	{
		id: 'flight-and-contact',
		count: 'I',
		element: intent,
		name: 'Punishing flight and contact abroad',
		statement:
			'People are punished for leaving the country and for whom they met outside it. Churches and missionaries in China count as foreign contact, and faith is the occasion, not the target.',
		speaksFor: [
			{ evidence: 'E75', why: 'Leaving is a crime for everyone, believer or not.' },
			{ evidence: 'E72', why: 'Torture on return is said of all who are sent back.' },
			{ evidence: 'E73', why: 'So is imprisonment in camps.' },
			{ evidence: 'E74', why: 'So, in some cases, is execution.' },
			{
				evidence: 'E30',
				why: 'What makes the punishment harsher is contact in China, not belief held before.'
			}
		],
		excludes: [
			{
				evidence: 'E28',
				why: 'Agents are said to look for Christian groups themselves, which a law against leaving does not call for.'
			},
			{
				evidence: 'E34',
				why: 'Conversion is punished with death as well as contact, as the author has it: a conversion is a belief, and no contact abroad.'
			},
			{
				evidence: 'E24',
				why: 'A community that lived in the country and is gone was not punished for leaving it.'
			}
		]
	},
	{
		id: 'keeping-power',
		count: 'I',
		element: intent,
		name: 'Keeping power by terror and hunger',
		statement:
			'Families are punished with the offender and food is withheld so that the whole population obeys. The suffering is a means of rule and is not reserved to any group.',
		speaksFor: [
			{
				evidence: 'E117',
				why: 'The end it names is to keep the whole population in servitude, for which people must live.'
			},
			{ evidence: 'E116', why: 'Food is called a means to the main political end.' },
			{
				evidence: 'E8',
				why: 'The starvation outside the camps, which the author calls arguable, is tied to no group.'
			},
			{
				evidence: 'E36',
				why: 'Families suffer for kinship, and the same is threatened to families of those who flee.'
			},
			{ evidence: 'E19', why: 'Relatives who do not believe are said to die too.' }
		],
		excludes: [
			{
				evidence: 'E34',
				why: 'Killing for conversion alone, as the author has it, singles out believers from all who could be frightened into obedience.'
			},
			{
				evidence: 'E28',
				why: 'A special task against Christian groups is more than general terror needs.'
			},
			{
				evidence: 'E30',
				why: 'Terror that served obedience alone would not grade people by their contact with churches.'
			}
		]
	},
	{
		id: 'ending-a-faith',
		count: 'I',
		element: intent,
		name: 'Ending a faith, not its people',
		statement:
			'The aim is that nobody practises the religion: worship, teaching and culture are suppressed. That may be persecution. It is not the physical destruction of the group.',
		speaksFor: [
			{
				evidence: 'E24',
				why: 'Every trace of a community and its culture can go without its members being killed.'
			},
			{
				evidence: 'E28',
				why: 'To “eliminate” a group may mean to break up its meetings and arrest its members.'
			},
			{
				evidence: 'E34',
				why: 'Only some of those who confess are killed; the others are left alive in camps.'
			},
			{
				evidence: 'E37',
				why: 'It counts Christians alive in the camps, in tens of thousands.'
			}
		],
		excludes: [
			{
				evidence: 'E19',
				why: 'Relatives who do not practise the faith are said to be killed as well: there was no practice of theirs to end.'
			},
			{
				evidence: 'E36',
				why: 'Taking children with their parents reaches those who cannot yet practise anything.'
			},
			{ evidence: 'E34', why: 'Death is more than it takes to stop somebody from practising.' }
		]
	},
	{
		id: 'flight-and-contact',
		count: 'II',
		element: intent,
		name: 'Punishing flight and contact abroad',
		statement:
			'The women are punished because they left, and pregnancy is proof that they did. What befalls mother and child follows from the flight, not from the father’s descent.',
		speaksFor: [
			{ evidence: 'E75', why: 'Leaving is a crime for everyone.' },
			{ evidence: 'E72', why: 'Torture on return is said of all, whoever is pregnant.' },
			{
				evidence: 'E30',
				why: 'The harshest punishment is said to follow from contact with churches.'
			},
			{ evidence: 'E103', why: 'The penalty declared is for crossing the border.' }
		],
		excludes: [
			{
				evidence: 'E85',
				why: 'The reason reported is that children would be half-Chinese, not that their mothers left.'
			},
			{
				evidence: 'E82',
				why: 'What is said to decide is who the father is believed to be; the mothers all left.'
			},
			{ evidence: 'E79', why: 'The reason that the insult names is the foreign father.' }
		]
	},
	{
		id: 'racial-purity',
		count: 'II',
		element: intent,
		name: 'Racial ideology short of destruction',
		statement:
			'The aim is to keep one’s own people unmixed. Births are prevented and infants killed for that, without an aim to destroy another group as such.',
		speaksFor: [
			{
				evidence: 'E92',
				why: 'Purity is an aim for one’s own people; another group need not be destroyed for it.'
			},
			{
				evidence: 'E85',
				why: 'The reason given is about births at home, to the State’s own women.'
			},
			{
				evidence: 'E84',
				why: 'What is said to decide is that the father is not North Korean, whatever else he is.'
			}
		],
		excludes: [
			{
				evidence: 'E62',
				why: 'A fixed policy to kill such infants, as the author has it, goes beyond keeping a people unmixed, which sending the mothers away would do.'
			},
			{
				evidence: 'E82',
				why: 'On the author’s word, children already born are killed, systematically and for their descent.'
			},
			{
				evidence: 'E92',
				why: 'A doctrine that finds mixed descent impure can be the very reason to destroy those who have it.'
			}
		]
	},
	{
		id: 'cruelty-in-custody',
		count: 'II',
		element: intent,
		name: 'Cruelty of officials in custody',
		statement:
			'Guards mistreat prisoners of every kind, and pregnant women with them. The contempt is their own; nobody above them aims at a group.',
		speaksFor: [
			{
				evidence: 'E79',
				why: 'An insult without a speaker, a place or an order: contempt, and no plan.'
			},
			{ evidence: 'E72', why: 'All who are returned are tortured, pregnant or not.' }
		],
		excludes: [
			{ evidence: 'E62', why: 'It speaks of a fixed policy, which is more than guards’ contempt.' },
			{ evidence: 'E85', why: 'A reason given for a policy supposes that there is one.' },
			{ evidence: 'E82', why: 'What is done systematically is not left to the temper of a guard.' }
		]
	},
	{
		id: 'no-births-in-custody',
		count: 'II',
		element: intent,
		name: 'No births in custody, whoever the father',
		statement:
			'Prisons and detention centres allow no births at all. The pregnancies of returned women are ended, and their infants killed, under that rule, and not for the father’s descent.',
		speaksFor: [],
		excludes: [
			{ evidence: 'E85', why: 'The reason reported is the half-Chinese descent of the children.' },
			{ evidence: 'E87', why: 'The abortions are called ethnically motivated.' },
			{ evidence: 'E90', why: 'The reports are said to give ethnic grounds.' }
		],
		absence:
			'Nothing in the article fits it, because the article does not say how women with North Korean fathers for their children fare in the same places. Without that comparison the explanation is neither shown nor excluded. A caution on E79 names a report on pregnancies ended before the returns.'
	},
	{
		id: 'local-excess',
		count: 'III',
		element: policy,
		name: 'Excess of officials on the spot',
		statement:
			'Guards and local officials act on their own. The State tolerates it, fails to stop it or does not know; it does not promote or encourage an attack.',
		speaksFor: [
			{
				evidence: 'E78',
				why: 'Brutality without sense and restraint, as the author calls it, is not what an order looks like.'
			}
		],
		excludes: [
			{
				evidence: 'E28',
				why: 'The author speaks of a specific task, given to police and security agents.'
			},
			{ evidence: 'E88', why: 'The same is reported of several kinds of State institution.' },
			{ evidence: 'E100', why: 'Camps do not grow for ten years on the excess of guards.' },
			{
				evidence: 'E57',
				why: 'The former guard puts his attitude down to the society and the regime, and not to himself.'
			},
			{ evidence: 'E103', why: 'Officials are said to announce executions for all who are caught.' }
		]
	},
	{
		id: 'want-and-mismanagement',
		count: 'III',
		element: policy,
		name: 'Collapse of the State’s means',
		statement:
			'Hunger and death follow from a ruined economy, bad harvests and mismanagement. Nobody decided on them, and no attack was directed at anyone by them.',
		speaksFor: [
			{
				evidence: 'E110',
				why: 'One of the largest aid efforts of modern times was let in, which a policy of starving would not do.'
			}
		],
		excludes: [
			{ evidence: 'E97', why: 'The two reports speak of a food policy that discriminates.' },
			{ evidence: 'E116', why: 'Control of food is called a means to an end, skilfully used.' },
			{ evidence: 'E100', why: 'There were means to enlarge the camps.' },
			{
				evidence: 'E28',
				why: 'It explains hunger only: the task against believers has nothing to do with want.'
			}
		]
	},
	{
		id: 'ordinary-law',
		count: 'III',
		element: policy,
		name: 'Enforcing ordinary law',
		statement:
			'A State punishes what its law forbids: leaving without leave, and common crimes. Harsh as that is, it is law enforcement and no policy to attack civilians.',
		speaksFor: [
			{ evidence: 'E75', why: 'Leaving is an offence in law, the same for all.' },
			{
				evidence: 'E70',
				why: 'The returns rest on agreements about the border between two States.'
			},
			{ evidence: 'E103', why: 'What is announced is a penalty for crossing the border.' }
		],
		excludes: [
			{ evidence: 'E62', why: 'Infants have broken no law.' },
			{
				evidence: 'E104',
				why: 'Nor has the family that somebody left behind; what is announced for them is no penalty for an offence of theirs.'
			},
			{
				evidence: 'E28',
				why: 'Agents are said to be sent against Christian groups as such, not against an offence.'
			},
			{ evidence: 'E103', why: 'To execute on the spot is not to punish after a trial.' }
		]
	}
] satisfies Rival[];
