import { describe, expect, it } from 'vitest';
import { movesNext, type Stand } from '#lib/keep/shared-history.ts';

describe('a case and its law, taken back', () => {
	const moved = (theCase: Stand, law: Stand, back = true) =>
		movesNext(
			[
				{ name: 'case', ...theCase },
				{ name: 'law', ...law }
			],
			back
		).map(({ name }) => name);

	it('gives way to what was done last, in either or in both', () => {
		expect(moved({ position: 1, step: { at: 5 } }, { position: 1, step: { at: 3 } })).toEqual([
			'case'
		]);
		const both = { position: 1, step: { at: 5, documents: 2 } };
		expect(moved(both, both)).toEqual(['case', 'law']);
		expect(moved({ position: 0 }, { position: 1, step: { at: 3 } })).toEqual(['law']);
		expect(moved({ position: 0 }, { position: 0 })).toEqual([]);
	});

	it('keeps the test that a count is of, where the steps that made the count are kept no more', () => {
		// The test was written first, then its count, then so much of the case that the count’s step is gone.
		const written = { position: 1, step: { at: 3 } };
		expect(moved({ position: 1, forgotten: 4 }, written)).toEqual([]);
		expect(moved({ position: 1 }, written)).toEqual([]);
	});

	it('takes back what was done after the steps that are kept no more', () => {
		const forgotten = { position: 1, forgotten: 4 };
		expect(moved(forgotten, { position: 2, step: { at: 6 } })).toEqual(['law']);
		expect(moved({ ...forgotten, step: { at: 6 } }, { position: 1, step: { at: 3 } })).toEqual([
			'case'
		]);
	});

	it('ends at a step of both of which one half is kept no more', () => {
		const half = { position: 1, step: { at: 4, documents: 2 } };
		expect(moved({ position: 1, forgotten: 4 }, half)).toEqual([]);
	});

	it('takes again what was taken back, earliest first, whatever is forgotten', () => {
		expect(
			moved({ position: 1, forgotten: 4, step: { at: 5 } }, { position: 0, step: { at: 6 } }, false)
		).toEqual(['case']);
		expect(moved({ position: 1 }, { position: 0, step: { at: 6 } }, false)).toEqual(['law']);
	});
});

it('a document alone goes back through steps from before histories were shared', () => {
	const alone = { position: 150, step: {}, forgotten: 0 };
	expect(movesNext([alone], true)).toEqual([alone]);
});
