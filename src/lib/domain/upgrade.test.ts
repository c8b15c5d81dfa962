import { expect, it } from 'vitest';
import { upgraded } from '#lib/domain/upgrade.ts';

/** Each upgrade has its before and after written out, and they are never edited. */
it('from version 1 to 2: nothing but the number changes', () => {
	const before = {
		format: 'chapeau-assessment',
		version: 1,
		name: 'Mine',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak' }]
	};
	expect(upgraded(Object.freeze(before))).toEqual({
		format: 'chapeau-assessment',
		version: 2,
		name: 'Mine',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak' }]
	});
});

it('a version that was never written is left as it is, for the reader to refuse', () => {
	for (const version of [0, -1, 1.5, NaN]) expect(upgraded({ version })).toEqual({ version });
});
