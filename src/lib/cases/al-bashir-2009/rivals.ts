import type { Rival } from '#lib/domain/case.ts';

/**
 * What else could explain the facts from which intent or policy would be inferred. At trial each has to
 * be excluded; for a warrant it has not. That is what the two decisions of this case turn on.
 */
const intent = 'genocide/chapeau/intent';

export const rivals = [
	{
		id: 'counter-insurgency',
		count: 'I',
		element: intent,
		name: 'War against rebels, fought unlawfully',
		statement:
			'The Government fought a rebellion that came from these groups, by destroying what sustained it. Civilians were attacked because they were thought close to the rebels. That is a crime, but the aim was victory.',
		speaksFor: [
			{ evidence: 'E1', why: 'The rebellion came first, and came from these groups.' },
			{ evidence: 'E25', why: 'The order is to end a rebellion.' },
			{ evidence: 'E27', why: 'The villages are struck for the rebels they sustain.' },
			{ evidence: 'E39', why: 'It is the way in which Sudan fights rebels.' },
			{ evidence: 'E22', why: 'Aid is obstructed most when fighting is heaviest.' }
		],
		excludes: [
			{ evidence: 'E7', why: 'Towns that rebels held were passed by where other tribes lived.' },
			{ evidence: 'E9', why: 'No rebels were in the villages.' },
			{ evidence: 'E31', why: 'Male babies are no rebels.' },
			{ evidence: 'E17', why: 'Those who had fled were pursued all the same.' }
		]
	},
	{
		id: 'removal',
		count: 'I',
		element: intent,
		name: 'Driving people off the land',
		statement:
			'The aim was land without its people. They were to go, to camps or to Chad, and were terrorised so that they went. Who left was let go.',
		speaksFor: [
			{ evidence: 'E29', why: 'Attackers say so.' },
			{ evidence: 'E24', why: 'More than a million went, and lived.' },
			{ evidence: 'E19', why: 'Millions are alive in camps.' },
			{ evidence: 'E13', why: 'Most inhabitants were left alive.' }
		],
		excludes: [
			{ evidence: 'E17', why: 'Who left was chased into the desert and killed.' },
			{ evidence: 'E28', why: 'Attackers also say that they will kill them all.' },
			{ evidence: 'E20', why: 'Those who had left were kept from aid.' }
		]
	},
	{
		id: 'persecution',
		count: 'I',
		element: intent,
		name: 'Persecution of groups seen as hostile',
		statement:
			'The groups were struck for what they were, to break and to humiliate them, and not so that they should cease to exist. That is persecution, a crime against humanity.',
		speaksFor: [
			{ evidence: 'E2', why: 'They are named and set apart.' },
			{ evidence: 'E12', why: 'What is holy to them is defiled.' },
			{ evidence: 'E11', why: 'Their leaders are killed.' }
		],
		excludes: [
			{
				evidence: 'E18',
				why: 'Wells and food are not needed to humiliate; without them nobody lives.'
			},
			{ evidence: 'E28', why: 'Attackers speak of killing all.' }
		]
	},
	{
		id: 'tribal-conflict',
		count: 'I',
		element: intent,
		name: 'Conflict between tribes over land and water',
		statement:
			'Herders and farmers fight over land and water as they long have. The State did not steer it.',
		speaksFor: [{ evidence: 'E29', why: 'Land is what attackers say that they want.' }],
		excludes: [
			{ evidence: 'E9', why: 'Tribes have no bombers.' },
			{ evidence: 'E25', why: 'The President is said to have given an order.' },
			{ evidence: 'E8', why: 'Ground forces, and not neighbours, enter the villages.' }
		]
	},
	{
		id: 'hiding-the-offensives',
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		name: 'Keeping witnesses away',
		statement:
			'Aid was obstructed so that strangers should not see the offensives, and not so that people should die.',
		speaksFor: [
			{
				evidence: 'E23',
				why: 'The peak falls in the time of the offensives, and reports give this reason.'
			},
			{ evidence: 'E22', why: 'It fell when they were over.' }
		],
		excludes: [
			{ evidence: 'E21', why: 'In 2008 there is nothing of the kind to hide, and it goes on.' },
			{ evidence: 'E18', why: 'Destroying wells and grain hides nothing.' }
		]
	},
	{
		id: 'tribal-conflict',
		count: 'II',
		element: 'cah/chapeau/policy',
		name: 'Conflict between tribes over land and water',
		statement:
			'Herders and farmers fight over land and water as they long have. The State did not steer it.',
		speaksFor: [
			{ evidence: 'E38', why: 'Sudan says so.' },
			{ evidence: 'E39', why: 'Militias that were let loose follow ends of their own.' }
		],
		excludes: [
			{ evidence: 'E9', why: 'Tribes have no bombers.' },
			{ evidence: 'E25', why: 'The President is said to have given an order.' },
			{ evidence: 'E27', why: 'A minister explains the attacks as the State’s own way of war.' }
		]
	}
] satisfies Rival[];
