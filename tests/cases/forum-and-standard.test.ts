import { describe, expect, it } from 'vitest';
import { law } from '#lib/law/law.ts';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

describe('the forum', () => {
	it('under the Convention asks for no manifest pattern: unmarked, it leaves only the ICC open', () => {
		const { 'chapeau/pattern': _, ...chapeau } = genocideChapeau('strong');
		const marks: Marks = { ...chapeau, 'acts/killing': 'strong' };
		expect(finding({ count: 'I', forum: 'convention', marks })).toMatchObject({
			outcome: 'made-out',
			waitsFor: []
		});
		expect(finding({ count: 'I', forum: 'icc', marks })).toMatchObject({
			outcome: 'open',
			waitsFor: ['Manifest pattern']
		});
	});

	it('under the Convention is not hurt by a pattern that the evidence contradicts', () => {
		const marks: Marks = {
			...genocideChapeau('strong'),
			'chapeau/pattern': 'contradicted',
			'acts/killing': 'strong'
		};
		expect(finding({ count: 'I', forum: 'convention', marks }).outcome).toBe('made-out');
		expect(finding({ count: 'I', forum: 'icc', marks })).toMatchObject({
			outcome: 'not-made-out',
			heldDownBy: ['Manifest pattern']
		});
	});

	it('at the ICC asks for a State or organizational policy, in custom it does not', () => {
		const marks: Marks = {
			...attack('strong'),
			'chapeau/policy': 'contradicted',
			'acts/imprisonment': 'strong'
		};
		expect(finding({ count: 'III', forum: 'icc', marks })).toMatchObject({
			outcome: 'not-made-out',
			range: 'contradicted',
			heldDownBy: ['State or organizational policy']
		});
		expect(finding({ count: 'III', forum: 'convention', marks })).toMatchObject({
			outcome: 'made-out',
			range: 'strong'
		});
	});

	it('keeps the marks of an element that it does not ask for: back at the ICC they count again', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			'chapeau/pattern': 'weak',
			'acts/killing': 'conclusive'
		};
		expect(finding({ count: 'I', forum: 'convention', marks }).range).toBe('conclusive');
		expect(finding({ count: 'I', forum: 'icc', marks }).range).toBe('weak');
	});
});

describe('the standard', () => {
	const at = (answer: 'weak' | 'arguable' | 'strong' | 'conclusive'): Marks => ({
		...genocideChapeau(answer),
		'acts/killing': answer,
		'acts/harm': 'weak',
		'acts/conditions': 'weak',
		'acts/births': 'weak',
		'acts/transfer': 'weak'
	});

	it.each([
		['weak', []],
		['arguable', ['reasonable-basis', 'reasonable-grounds-warrant', 'reasonable-grounds-inquiry']],
		[
			'strong',
			[
				'reasonable-basis',
				'reasonable-grounds-warrant',
				'reasonable-grounds-inquiry',
				'substantial-grounds'
			]
		],
		['conclusive', law.standards.map(({ id }) => id)]
	] as const)('%s evidence reaches these standards and no others: %j', (answer, reached) => {
		const madeOut = law.standards
			.map(({ id }) => id)
			.filter(
				(standard) => finding({ count: 'I', standard, marks: at(answer) }).outcome === 'made-out'
			);
		expect(madeOut).toEqual(reached);
	});

	it('changes the outcome and never the strength', () => {
		const marks = at('arguable');
		const ranges = law.standards.map(
			({ id }) => finding({ count: 'I', standard: id, marks }).range
		);
		expect(new Set(ranges)).toEqual(new Set(['arguable']));
	});

	it('is named in the verdict in the words of its source', () => {
		const verdicts = law.standards.map(
			({ id }) => finding({ count: 'I', standard: id, marks: at('strong') }).verdict
		);
		expect(verdicts).toEqual([
			'Made out to “reasonable basis to believe”',
			'Made out to “reasonable grounds to believe”',
			'Made out to “reasonable grounds”',
			'Made out to “substantial grounds to believe”',
			'Not made out to “beyond reasonable doubt”',
			'Not made out to “evidence that is fully conclusive”'
		]);
	});

	it('leaves a higher standard open while a lower one is already reached', () => {
		const { 'chapeau/intent': _, ...rest } = genocideChapeau('conclusive');
		const marks: Marks = { ...rest, 'acts/killing': 'conclusive' };
		const answered: Marks = { ...marks, 'chapeau/intent': 'arguable' };
		expect(finding({ count: 'I', standard: 'reasonable-basis', marks }).waitsFor).toEqual([
			'Intent to destroy, as such'
		]);
		expect(finding({ count: 'I', standard: 'reasonable-basis', marks: answered }).outcome).toBe(
			'made-out'
		);
		expect(
			finding({ count: 'I', standard: 'beyond-reasonable-doubt', marks: answered }).outcome
		).toBe('not-made-out');
	});

	it('at the ICJ never asks for an element that only the ICC knows', () => {
		const found = finding({ count: 'I', forum: 'convention', standard: 'fully-conclusive' });
		expect(found.waitsFor).not.toContain('Manifest pattern');
	});
});
