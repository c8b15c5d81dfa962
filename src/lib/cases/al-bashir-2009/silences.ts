import type { Silence } from '#lib/domain/case.ts';

/** Elements for which the record has nothing that supports them, and why that matters. */
export const silences = [
	{
		count: 'I',
		element: 'genocide/acts/births',
		why: 'The application does not charge this act. Rape and its stigma are charged as serious harm; that they were meant to prevent births within the groups is not said.'
	},
	{
		count: 'I',
		element: 'genocide/acts/transfer',
		why: 'No child is said to have been moved to another group. The application does not charge this act.'
	},
	{
		count: 'I',
		element: 'genocide/state/in-force',
		why: 'The record is about a person and does not speak of the Convention’s date. Sudan acceded on 13 October 2003, and the Convention entered into force for it on 11 January 2004, as seen in a register of its parties: most attacks of the first year came before.'
	},
	{
		count: 'I',
		element: 'genocide/prevention/means',
		why: 'The record charges those who acted. What another State could have done to prevent it is not asked.'
	},
	{
		count: 'I',
		element: 'genocide/punishment/failure',
		why: 'Up to 4 March 2009 the record tells of no trial in Sudan for these acts, and does not go into whether there was one. The Security Council’s referral concerns the ICC, which the element does not.'
	},
	{
		count: 'I',
		element: 'genocide/complicity/aid',
		why: 'Nobody is said to have helped from outside. The militia is described as an arm of the State.'
	},
	{
		count: 'I',
		element: 'genocide/complicity/knowledge',
		why: 'As no helper is named, nothing is said of what a helper knew.'
	},
	{
		count: 'I',
		element: 'genocide/forms/conspiracy',
		why: 'The Prosecutor speaks of a plan carried out through the State. An agreement between persons to destroy a group is not described.'
	},
	{
		count: 'I',
		element: 'genocide/forms/incitement',
		why: 'No public call to destroy the groups is quoted.'
	},
	{
		count: 'I',
		element: 'genocide/forms/attempt',
		why: 'The acts are said to be completed.'
	},
	{
		count: 'I',
		element: 'genocide/forms/complicity',
		why: 'The application charges commission through others (Article 25(3)(a)), and no help to another’s crime.'
	},
	{
		count: 'I',
		element: 'genocide/persons/superior',
		why: 'The application charges commission through others, and not a superior’s failure to prevent or punish.'
	},
	{
		count: 'II',
		element: 'cah/acts/enslavement',
		why: 'No exercise of ownership over anyone is described.'
	},
	{
		count: 'II',
		element: 'cah/acts/disappearance',
		why: 'Nobody is said to have been seized and then denied to those who asked.'
	},
	{
		count: 'II',
		element: 'cah/acts/apartheid',
		why: 'Labels of race are told of, but no regime by which one racial group rules over another.'
	},
	{
		count: 'II',
		element: 'cah/acts/other-inhumane',
		why: 'Everything that is described falls under an act with a name of its own.'
	},
	{
		count: 'II',
		element: 'cah/acts/persecution/ground/national',
		why: 'Everybody concerned is Sudanese.'
	},
	{
		count: 'II',
		element: 'cah/acts/persecution/ground/cultural',
		why: 'That the groups were struck for their customs is not said.'
	},
	{
		count: 'II',
		element: 'cah/acts/persecution/ground/gender',
		why: 'Men and women suffer different acts. That one sex was struck as such is not said.'
	},
	{
		count: 'II',
		element: 'cah/acts/persecution/ground/other',
		why: 'No other ground is named.'
	},
	{
		count: 'II',
		element: 'cah/persons/superior',
		why: 'The application charges commission through others, and not a superior’s failure to prevent or punish.'
	}
] satisfies Silence[];
