import type { MotionOfLaw } from '#lib/domain/law-book.ts';

/** Motions that the built-in law allows, those of a parliamentary house on the political threshold first. */
export const motions: MotionOfLaw[] = [
	{
		id: 'intervene',
		label: 'This House would intervene',
		text: 'This House would intervene in {where}, through the Security Council, under the responsibility to protect.',
		tests: ['r2p']
	},
	{
		id: 'failing',
		label: 'This House believes: manifestly failing',
		text: 'This House believes that {where} is manifestly failing to protect its population.',
		tests: ['r2p']
	},
	{
		id: 'refer',
		label: 'This House would refer the situation',
		text: 'This House would refer the situation in {where} to the International Criminal Court.',
		tests: ['genocide', 'cah']
	}
];
