import { expect, it } from 'vitest';
import { upgraded } from '#lib/domain/upgrade.ts';

/** Each upgrade has its before and after written out, and they are never edited. */
it('from version 1 on: nothing but the number changes where the forum is the ICC', () => {
	const before = {
		format: 'chapeau-assessment',
		version: 1,
		name: 'Mine',
		forum: 'icc',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak' }]
	};
	expect(upgraded(Object.freeze(before))).toEqual({
		format: 'chapeau-assessment',
		version: 6,
		name: 'Mine',
		forum: 'icc',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak' }]
	});
});

it.each([
	['fully-conclusive', 'icj'],
	['beyond-reasonable-doubt', 'custom'],
	['reasonable-grounds-inquiry', 'custom'],
	['substantial-grounds', 'custom'],
	['no-such-standard', 'custom']
])(
	'from version 2 on: “Convention and custom” under %s opens as %s, and the standard stays',
	(standard, forum) => {
		const before = { version: 2, forum: 'convention', standard, marks: [] };
		expect(upgraded(Object.freeze(before))).toEqual({ version: 6, forum, standard, marks: [] });
	}
);

it('from version 3 on: nothing but the number changes; no mark has a choice of what to read first', () => {
	const before = {
		version: 3,
		forum: 'icc',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak' }]
	};
	expect(upgraded(Object.freeze(before))).toEqual({ ...before, version: 6 });
});

it('from version 5 on: nothing but the number changes; no count is named', () => {
	const before = {
		version: 5,
		forum: 'icc',
		marks: [{ count: 'II', element: 'theft/intent', answer: 'weak' }]
	};
	expect(upgraded(Object.freeze(before))).toEqual({ ...before, version: 6 });
});

it('from version 4 on: nothing but the number changes; no mark cites, and there is no memo', () => {
	const before = {
		version: 4,
		forum: 'icc',
		marks: [{ count: 'I', element: 'theft/intent', answer: 'weak', readFirst: ['E1'] }]
	};
	expect(upgraded(Object.freeze(before))).toEqual({ ...before, version: 6 });
});

it('a version that was never written is left as it is, for the reader to refuse', () => {
	for (const version of [0, -1, 1.5, NaN]) expect(upgraded({ version })).toEqual({ version });
});
