import type { ReadFirst } from '#lib/domain/case.ts';

/**
 * For each element with more than six items: those to read first, at most three on each side, chosen
 * for weight (what moves the element most) and independence (another origin rather than the same one
 * again). Where everything is context there is nothing to choose. A list with fewer against than for has no more against to offer.
 */
export const readFirst = [
	{
		count: 'I',
		element: 'genocide/chapeau/group',
		items: ['E22', 'E28', 'E33', 'E19', 'E30']
	},
	{
		count: 'I',
		element: 'genocide/chapeau/intent',
		items: ['E28', 'E30', 'E34', 'E75', 'E37', 'E105']
	},
	{ count: 'I', element: 'genocide/chapeau/pattern', items: ['E28', 'E34', 'E105'] },
	{ count: 'II', element: 'genocide/chapeau/group', items: ['E85', 'E87', 'E84', 'E79'] },
	{
		count: 'II',
		element: 'genocide/chapeau/intent',
		items: ['E85', 'E62', 'E79', 'E92', 'E84']
	},
	{ count: 'II', element: 'genocide/chapeau/part', items: ['E76', 'E84'] },
	{ count: 'III', element: 'cah/chapeau/attack', items: ['E72', 'E88', 'E31'] },
	{
		count: 'III',
		element: 'cah/chapeau/policy',
		items: ['E103', 'E85', 'E100', 'E110']
	},
	{ count: 'III', element: 'cah/chapeau/systematic', items: ['E32', 'E51', 'E88', 'E105'] },
	{ count: 'III', element: 'cah/chapeau/widespread', items: ['E100', 'E37', 'E76', 'E109'] },
	{ count: 'III', element: 'cah/chapeau/civilian', items: ['E36', 'E53', 'E96', 'E107'] },
	{ count: 'III', element: 'cah/chapeau/knowledge', items: ['E42', 'E103', 'E28'] },
	{ count: 'III', element: 'cah/acts/murder', items: ['E74', 'E88', 'E54', 'E5'] },
	{ count: 'III', element: 'cah/acts/extermination', items: ['E97', 'E7', 'E115'] },
	{ count: 'III', element: 'cah/acts/imprisonment', items: ['E73', 'E100', 'E36'] },
	{ count: 'III', element: 'cah/acts/torture', items: ['E72', 'E87', 'E31'] },
	{
		count: 'III',
		element: 'cah/acts/persecution/targeting',
		items: ['E30', 'E28', 'E84', 'E31', 'E72', 'E75']
	},
	{ count: 'III', element: 'cah/acts/persecution/ground/political', items: ['E29', 'E56', 'E25'] },
	{
		count: 'III',
		element: 'cah/acts/persecution/ground/religious',
		items: ['E32', 'E28', 'E29', 'E19', 'E36']
	},
	{ count: 'III', element: 'cah/acts/other-inhumane', items: ['E78', 'E83', 'E97'] },
	{ count: 'IV', element: 'r2p/failure', items: ['E100', 'E88', 'E37', 'E110'] },
	{ count: 'IV', element: 'r2p/state/risk', items: ['E72', 'E88', 'E100'] },
	{ count: 'IV', element: 'r2p/peaceful-means', items: ['E45', 'E110', 'E43', 'E61'] }
] satisfies ReadFirst[];
