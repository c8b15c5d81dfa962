import { describe, expect, it } from 'vitest';
import { finding, genocideChapeau, type Marks } from './finding.ts';

const everyAct = (answer: Marks[string]): Marks => ({
	'acts/killing': answer,
	'acts/harm': answer,
	'acts/conditions': answer,
	'acts/births': answer,
	'acts/transfer': answer
});

describe('Count I, genocide of religious believers', () => {
	it('with strong acts and weak intent is at most weak, and intent holds it down', () => {
		const found = finding({
			count: 'I',
			marks: {
				...genocideChapeau('strong'),
				'chapeau/intent': 'weak',
				'acts/killing': 'strong',
				'acts/harm': 'strong'
			}
		});
		expect(found.outcome).toBe('not-made-out');
		expect(found.range).toBe('weak');
		expect(found.heldDownBy).toEqual(['Intent to destroy, as such']);
	});

	it('is already not made out when intent is weak and nothing else is marked', () => {
		const found = finding({ count: 'I', marks: { 'chapeau/intent': 'weak' } });
		expect(found).toMatchObject({ outcome: 'not-made-out', range: 'at most weak', waitsFor: [] });
	});

	it('is not lifted by many acts: five conclusive acts are no stronger than the intent', () => {
		const marks = { ...genocideChapeau('conclusive'), 'chapeau/intent': 'arguable' } as const;
		const one = finding({ count: 'I', marks: { ...marks, 'acts/killing': 'conclusive' } });
		const five = finding({ count: 'I', marks: { ...marks, ...everyAct('conclusive') } });
		expect([one.range, five.range]).toEqual(['arguable', 'arguable']);
	});

	it('needs only one of the five acts', () => {
		const found = finding({
			count: 'I',
			marks: { ...genocideChapeau('strong'), ...everyAct('contradicted'), 'acts/births': 'strong' }
		});
		expect(found).toMatchObject({ outcome: 'made-out', range: 'strong' });
	});

	it('is made out on one strong act even while the other four are unmarked', () => {
		const found = finding({
			count: 'I',
			marks: { ...genocideChapeau('strong'), 'acts/killing': 'strong' }
		});
		expect(found).toMatchObject({ outcome: 'made-out', waitsFor: [] });
	});

	it('fails on an act that nobody committed: all five contradicted', () => {
		const found = finding({
			count: 'I',
			marks: { ...genocideChapeau('conclusive'), ...everyAct('contradicted') }
		});
		expect(found).toMatchObject({
			outcome: 'not-made-out',
			range: 'contradicted',
			heldDownBy: ['Acts']
		});
	});

	it('is Unsupported when none of the five acts arises', () => {
		const found = finding({
			count: 'I',
			marks: { ...genocideChapeau('conclusive'), ...everyAct('does-not-arise') }
		});
		expect(found).toMatchObject({
			outcome: 'not-made-out',
			range: 'unsupported',
			heldDownBy: ['Acts']
		});
	});

	it('does not wait for an act that does not arise', () => {
		const { 'acts/killing': _, ...others } = everyAct('does-not-arise');
		const found = finding({ count: 'I', marks: { ...genocideChapeau('strong'), ...others } });
		expect(found).toMatchObject({ outcome: 'open', waitsFor: ['Killing'] });
	});

	it('cannot have a group, an intent or a part that does not arise: the law requires them', () => {
		for (const part of ['chapeau/group', 'chapeau/intent', 'chapeau/part', 'chapeau/pattern'])
			expect(() => finding({ count: 'I', marks: { [part]: 'does-not-arise' } })).toThrow(
				'“does not arise” fits only an alternative'
			);
	});

	it('fails for want of a protected group, however grave the acts', () => {
		const found = finding({
			count: 'I',
			marks: {
				...genocideChapeau('conclusive'),
				...everyAct('conclusive'),
				'chapeau/group': 'unsupported'
			}
		});
		expect(found).toMatchObject({ range: 'unsupported', heldDownBy: ['Protected group'] });
	});
});

describe('unmarked', () => {
	it('is never zero: with nothing marked the count is open from end to end', () => {
		expect(finding({ count: 'I' })).toMatchObject({
			outcome: 'open',
			range: 'nothing decided yet',
			heldDownBy: [],
			reasons: ['Nothing is marked yet.']
		});
	});

	it('leaves everything above it possible: a strong chapeau without acts may still be made out', () => {
		const found = finding({ count: 'I', marks: genocideChapeau('strong') });
		expect(found).toMatchObject({ outcome: 'open', range: 'at most strong' });
		expect(found.waitsFor).toHaveLength(5);
	});

	it('is not the same as “contradicted” and not the same as “unsupported”', () => {
		const rest: Marks = { ...genocideChapeau('strong'), 'acts/killing': 'strong' };
		const { 'chapeau/part': _, ...withoutPart } = rest;
		expect(finding({ count: 'I', marks: withoutPart }).outcome).toBe('open');
		for (const answer of ['contradicted', 'unsupported'] as const)
			expect(finding({ count: 'I', marks: { ...rest, 'chapeau/part': answer } }).outcome).toBe(
				'not-made-out'
			);
	});

	it('keeps the outcome open, and “cannot tell” does not: what cannot be told is not shown', () => {
		const rest: Marks = { ...genocideChapeau('strong'), 'acts/killing': 'strong' };
		const { 'chapeau/part': _, ...unmarked } = rest;
		const cannotTell: Marks = { ...rest, 'chapeau/part': 'cannot-tell' };
		const [one, other] = [unmarked, cannotTell].map((marks) => finding({ count: 'I', marks }));
		expect(one!.range).toBe(other!.range);
		expect(one!.reasons).toContain('Still to be marked: In whole or in part.');
		expect(one!.outcome).toBe('open');
		expect(other!.outcome).toBe('not-made-out');
		expect(other!.waitsFor).toEqual([]);
		expect(other!.reasons).toContain(
			'In whole or in part cannot be decided on this evidence, and what cannot be decided is not shown.'
		);
	});
});

describe('an act split into its ICC elements', () => {
	const chapeau = genocideChapeau('conclusive');

	it('is as strong as the weakest of them', () => {
		const found = finding({
			count: 'I',
			marks: {
				...chapeau,
				...everyAct('does-not-arise'),
				'acts/killing': 'by its parts',
				'acts/killing/killed': 'conclusive',
				'acts/killing/members': 'weak',
				'acts/killing/mental': 'strong'
			}
		});
		expect(found.at('acts/killing')).toEqual(['weak', 'weak']);
		expect(found).toMatchObject({ range: 'weak', heldDownBy: ['Members of the protected group'] });
	});

	it('waits for the parts that are unmarked, and by name', () => {
		const found = finding({
			count: 'I',
			marks: {
				...chapeau,
				...everyAct('does-not-arise'),
				'acts/conditions': 'by its parts',
				'acts/conditions/inflicted': 'strong',
				'acts/conditions/members': 'strong'
			}
		});
		expect(found.at('acts/conditions')).toEqual(['contradicted', 'strong']);
		expect(found.waitsFor).toEqual([
			'Calculated to bring about physical destruction',
			'Intent and knowledge'
		]);
	});

	it('is the mark as a whole again when it is not split: marks on its parts then wait', () => {
		const found = finding({
			count: 'I',
			marks: { ...chapeau, 'acts/killing': 'strong', 'acts/killing/members': 'contradicted' }
		});
		expect(found.at('acts/killing')).toEqual(['strong', 'strong']);
		expect(found.range).toBe('at least strong');
	});

	it('asks of a transfer of children that the age was known at the ICC only', () => {
		const marks: Marks = {
			...chapeau,
			...everyAct('does-not-arise'),
			'acts/transfer': 'by its parts',
			'acts/transfer/transferred': 'strong',
			'acts/transfer/members': 'strong',
			'acts/transfer/another-group': 'strong',
			'acts/transfer/under-18': 'strong',
			'acts/transfer/knew-age': 'contradicted',
			'acts/transfer/mental': 'strong',
			'acts/transfer/children': 'strong',
			'acts/transfer/intentional': 'strong'
		};
		expect(finding({ count: 'I', forum: 'icc', marks }).range).toBe('contradicted');
		expect(finding({ count: 'I', forum: 'custom', marks }).range).toBe('strong');
	});
});

describe('Counts I and II are two theories under one test', () => {
	it('and a mark on one leaves the other untouched', () => {
		const others = { I: { ...genocideChapeau('contradicted') } };
		expect(finding({ count: 'II', others })).toMatchObject({ range: 'nothing decided yet' });
	});
});

describe('the words of a finding', () => {
	it('name what holds it down, the act that is furthest, and the verdict', () => {
		const found = finding({
			count: 'I',
			standard: 'reasonable-grounds-inquiry',
			marks: {
				...genocideChapeau('strong'),
				'chapeau/intent': 'arguable',
				'acts/killing': 'strong',
				'acts/harm': 'arguable'
			}
		});
		expect(found.range).toBe('arguable');
		expect(found.verdict).toBe('Standard met: reasonable grounds');
		expect(found.reasons).toEqual([
			'Limited by Intent to destroy, as such (arguable).',
			'Acts: Killing already reaches strong.'
		]);
	});

	it('name the first four elements that it waits for, and how many more there are', () => {
		const found = finding({ count: 'I', marks: { 'chapeau/group': 'strong' } });
		expect(found.range).toBe('at most strong');
		expect(found.verdict).toBe('Standard still open: substantial grounds to believe');
		expect(found.reasons).toEqual([
			'Limited by Protected group (strong).',
			'Still to be marked: Intent to destroy, as such, In whole or in part, Manifest pattern, Killing and 4 more.'
		]);
	});

	it('blame no single act when all of them fall short', () => {
		const found = finding({
			count: 'I',
			marks: { ...genocideChapeau('strong'), ...everyAct('weak') }
		});
		expect(found.range).toBe('weak');
		expect(found.verdict).toBe('Standard not met: substantial grounds to believe');
		expect(found.reasons).toEqual(['Limited by every alternative under Acts (weak).']);
	});
});
