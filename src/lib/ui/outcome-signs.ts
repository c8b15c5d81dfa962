import type { ActStanding } from '#lib/domain/acts.ts';
import type { Outcome } from '#lib/domain/evaluate.ts';
import type { SignName } from './Sign.svelte';

/** A sign beside the words of an outcome, so that it can be told at a glance and without colour. */
export const outcomeSigns: Record<Outcome, SignName> = {
	'made-out': 'full',
	'not-made-out': 'none',
	open: 'half',
	judged: 'apart',
	'not-heard': 'dash'
};

/** A sign beside how one act stands, as for the outcome of a count. */
export const standingSigns: Record<ActStanding, SignName> = {
	reaches: 'full',
	'falls-short': 'none',
	open: 'half',
	'does-not-arise': 'dash'
};
