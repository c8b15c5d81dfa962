import { describe, expect, it } from 'vitest';
import { drawn, standardOf } from '#lib/domain/threshold.ts';
import { standards } from '#lib/law/standards.ts';

const basis = standards.find(({ id }) => id === 'reasonable-basis')!;

describe('the standard of an assessment', () => {
	it('stands at its default where the person has not drawn it elsewhere', () => {
		expect(standardOf(standards, { standard: 'substantial-grounds' })).toMatchObject({
			id: 'substantial-grounds',
			threshold: 'strong',
			at: 4
		});
	});
	it('stands where the person draws it, and the others stay', () => {
		const thresholds = drawn(undefined, basis, 'weak');
		expect(standardOf(standards, { standard: basis.id, thresholds })).toMatchObject({ at: 2 });
		expect(standardOf(standards, { standard: 'fully-conclusive', thresholds }).at).toBe(5);
	});
	it('is the first where a hand-made file names one that is not there', () => {
		expect(standardOf(standards, { standard: 'balance-of-probabilities' }).id).toBe(
			standards[0]!.id
		);
	});
});

it('a line drawn back at its default leaves no record', () => {
	const thresholds = drawn(undefined, basis, 'weak');
	expect(drawn(thresholds, basis, basis.threshold)).toBeUndefined();
});
