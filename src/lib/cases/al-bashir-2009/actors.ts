import type { Actor } from '#lib/domain/case.ts';

/** Whose conduct the items describe. Whether the militia acted for the State is for the marks. */
export const actors: Actor[] = [
	{ id: 'sudan', label: 'conduct of Sudan’s forces and the Janjaweed militia', accused: true },
	{ id: 'rebels', label: 'conduct of the rebels' },
	{ id: 'tribes', label: 'conduct of tribes against each other' }
];
