import type { Actor } from '#lib/domain/case.ts';

/** Whose conduct the article describes. */
export const actors: Actor[] = [
	{ id: 'dprk', label: 'conduct of North Korea', accused: true },
	{ id: 'china', label: 'conduct of China' },
	{ id: 'traffickers', label: 'conduct of traffickers' },
	{ id: 'refugees', label: 'conduct of refugees' },
	{ id: 'international-community', label: 'conduct of the international community' },
	{ id: 'soviet-union', label: 'conduct of the Soviet Union' }
];
