import type { Contradiction } from '#lib/domain/case.ts';

/** Places where the record says two things that do not go together. */
export const contradictions = [
	{
		id: 'arabs-and-africans',
		title: '“Arabs” against “Africans”, or all of them African',
		kind: 'scope',
		sides: [
			{
				paragraph: 1,
				evidence: ['E2'],
				notes: [1],
				says: 'Officials set “Arabs” against “Africans” and named three groups by one word.'
			},
			{
				paragraph: 1,
				evidence: ['E3'],
				notes: [1],
				says: 'Victims and attackers alike are African and speak Arabic.'
			}
		],
		why: 'A protected group must be more than its enemies’ label for it.',
		reading:
			'Both can stand: the first is how the groups were seen, the second what an observer finds. The Prosecutor says both in one summary.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/group' },
			{ count: 'II', element: 'cah/acts/persecution/ground/racial' }
		]
	},
	{
		id: 'order-and-villages',
		title: 'An order against fighters, and villages without any',
		kind: 'scope',
		sides: [
			{
				paragraph: 2,
				evidence: ['E9'],
				says: 'Villages were bombed and attacked in which there were no rebels.'
			},
			{
				paragraph: 5,
				evidence: ['E25'],
				says: 'The order was to end the rebellion and to bring back no wounded and no prisoners.'
			}
		],
		why: 'The order is the only one told of, and it speaks of fighters. What happened in the villages has to be traced to it, or to something else.',
		reading:
			'An army may go further than its order, or the order may have been understood to include the villages.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'II', element: 'cah/chapeau/policy' }
		]
	},
	{
		id: 'killed-in-attacks',
		title: 'How many died by violence',
		kind: 'figure',
		sides: [
			{
				paragraph: 2,
				evidence: ['E10'],
				notes: [3],
				says: 'About 35,000 were killed in the attacks.'
			},
			{
				paragraph: 6,
				evidence: ['E32'],
				notes: [15],
				says: 'About 62,000 died by violence.'
			}
		],
		why: 'Scale is part of what intent is read from, and of mass killing.',
		reading:
			'The first counts those killed in attacks, as the Prosecutor has it; the second counts all violent deaths, of all groups and sides.',
		touches: [
			{ count: 'I', element: 'genocide/acts/killing' },
			{ count: 'II', element: 'cah/acts/extermination' }
		]
	},
	{
		id: 'kill-or-drive-off',
		title: 'To kill them all, or to drive them off',
		kind: 'logic',
		sides: [
			{
				paragraph: 5,
				evidence: ['E28'],
				notes: [6],
				says: 'Attackers say that they will kill all the blacks: “we will exterminate you”.'
			},
			{
				paragraph: 5,
				evidence: ['E29'],
				notes: [6],
				says: 'Attackers say that they will drive the people off the land.'
			}
		],
		why: 'To destroy a group and to remove it are different aims; only the first is genocide.',
		reading: 'Different men, on different days, may have meant different things.',
		touches: [
			{ count: 'I', element: 'genocide/chapeau/intent' },
			{ count: 'II', element: 'cah/acts/deportation' }
		]
	},
	{
		id: 'three-hundred-or-ten-thousand',
		title: '300,000 dead, or 10,000',
		kind: 'figure',
		sides: [
			{
				paragraph: 6,
				evidence: ['E34'],
				notes: [16],
				says: 'The United Nations speaks of about 300,000 dead and 2.7 million displaced.'
			},
			{
				paragraph: 6,
				evidence: ['E35'],
				notes: [16],
				says: 'The Government speaks of 10,000 dead and 70,000 displaced.'
			}
		],
		why: 'Between the two lies whether the attack was widespread at all.',
		reading:
			'The first may count all excess deaths, the second those of the fighting. The numbers of displaced cannot be brought together in this way.',
		touches: [{ count: 'II', element: 'cah/chapeau/widespread' }]
	}
] satisfies Contradiction[];
