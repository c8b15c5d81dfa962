import type { OneSided } from '#lib/domain/case.ts';

/** Elements on which the record has evidence on one side only, and why that is right. */
export const oneSided = [
	{
		count: 'I',
		element: 'genocide/acts/harm',
		why: 'Nothing in the record says that rape and torture did not happen. What may be doubted is who the victims were and whether the harm threatened the group, and both are asked in parts of their own.'
	},
	{
		count: 'I',
		element: 'genocide/acts/harm/members',
		why: 'One item names the group of those who were harmed. None says that they were outsiders; what is left untold is a caution.'
	},
	{
		count: 'II',
		element: 'cah/acts/torture',
		why: 'One report tells of torture in captivity, and nothing in the record denies it. That it is one report, of one area, is a caution.'
	},
	{
		count: 'II',
		element: 'cah/acts/sexual-violence',
		why: 'Several sources tell of rape, and none in the record denies it. Whether it belongs to the attack is asked in the chapeau, where there is something against it.'
	},
	{
		count: 'II',
		element: 'cah/acts/persecution/ground/national',
		why: 'Nobody says that anyone was struck for a nationality, and the nationality is shared.'
	}
] satisfies OneSided[];
