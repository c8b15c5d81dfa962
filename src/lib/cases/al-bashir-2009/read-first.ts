import type { ReadFirst } from '#lib/domain/case.ts';

/**
 * For each element with more than six items: those to read first, at most three on each side, chosen
 * for weight and independence. A list with fewer against than for has no more against to offer.
 */
export const readFirst = [
	{
		count: 'I',
		element: 'genocide/chapeau/intent',
		items: ['E7', 'E17', 'E28', 'E13', 'E23', 'E27']
	},
	{ count: 'I', element: 'genocide/acts/killing', items: ['E8', 'E11', 'E10', 'E35'] },
	{ count: 'I', element: 'genocide/acts/conditions', items: ['E18', 'E17', 'E20', 'E22', 'E32'] },
	{
		count: 'I',
		element: 'genocide/acts/conditions/calculated',
		items: ['E18', 'E17', 'E21', 'E22', 'E23', 'E39']
	},
	{ count: 'II', element: 'cah/chapeau/attack', items: ['E8', 'E9', 'E24', 'E1'] },
	{ count: 'II', element: 'cah/chapeau/widespread', items: ['E10', 'E24', 'E34', 'E35'] },
	{ count: 'II', element: 'cah/chapeau/policy', items: ['E25', 'E27', 'E9', 'E38', 'E39'] },
	{ count: 'II', element: 'cah/acts/extermination', items: ['E10', 'E17', 'E18', 'E13', 'E35'] }
] satisfies ReadFirst[];
