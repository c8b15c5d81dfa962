import { describe, expect, it } from 'vitest';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

/** The other punishable acts of Article III, and Articles 25 and 28: marked, exported, never evaluated. */
const standing: Marks = { ...genocideChapeau('strong'), 'acts/killing': 'strong' };
const said = ({ outcome, range, reasons, heldDownBy, waitsFor }: ReturnType<typeof finding>) => ({
	...{ outcome, range, reasons, heldDownBy, waitsFor }
});

describe('what stands beside the finding', () => {
	it.each([
		['icc', 'forms/incitement'],
		['icc', 'forms/attempt'],
		['icc', 'forms/complicity'],
		['icc', 'persons/individual'],
		['icc', 'persons/superior'],
		['custom', 'forms/conspiracy'],
		['custom', 'persons/superior']
	])('at the %s, a mark on genocide/%s moves nothing', (forum, place) => {
		const alone = said(finding({ count: 'I', forum, marks: standing }));
		for (const answer of ['contradicted', 'conclusive', 'cannot-tell', 'does-not-arise'] as const) {
			const marks = { ...standing, [place]: answer };
			const with_ = finding({ count: 'I', forum, marks });
			expect(said(with_)).toEqual(alone);
			expect(with_.at(place)).toBeDefined();
		}
	});

	it('leaves crimes against humanity where they are: who would answer is another question', () => {
		const marks: Marks = { ...attack('strong'), 'acts/torture': 'strong' };
		const unnamed = { ...marks, 'persons/individual': 'unsupported' } as const;
		expect(said(finding({ count: 'III', marks: unnamed }))).toEqual(
			said(finding({ count: 'III', marks }))
		);
	});

	it('keeps no count open: nothing waits for it', () => {
		expect(finding({ count: 'I', marks: standing }).waitsFor).toEqual([]);
		expect(finding({ count: 'I', marks: standing }).outcome).toBe('made-out');
	});

	it('knows conspiracy in custom and not at the ICC, whose Statute leaves it out', () => {
		expect(finding({ count: 'I', forum: 'custom' }).at('forms/conspiracy')).toBeDefined();
		expect(finding({ count: 'I', forum: 'icc' }).at('forms/conspiracy')).toBeUndefined();
	});

	it('asks the ICJ for none of it: there a State answers', () => {
		for (const place of ['forms/complicity', 'persons/individual'])
			expect(finding({ count: 'I', forum: 'icj' }).at(place)).toBeUndefined();
		expect(finding({ count: 'I', forum: 'icj' }).at('complicity/aid')).toBeDefined();
	});
});
