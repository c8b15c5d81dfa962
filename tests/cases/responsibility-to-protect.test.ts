import { describe, expect, it } from 'vitest';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

const conditions = (answer: Marks[string]): Marks => ({
	failure: answer,
	'peaceful-means': answer,
	'security-council': answer
});
const noOtherCrime: Marks = {
	'crimes/war-crimes': 'does-not-arise',
	'crimes/ethnic-cleansing': 'does-not-arise'
};
const genocideAt = (answer: 'contradicted' | 'weak' | 'arguable' | 'strong'): Marks => ({
	...genocideChapeau(answer),
	'acts/killing': answer,
	'acts/harm': 'does-not-arise',
	'acts/conditions': 'does-not-arise',
	'acts/births': 'does-not-arise',
	'acts/transfer': 'does-not-arise'
});
const attackAt = (answer: 'contradicted' | 'weak' | 'arguable' | 'strong'): Marks => ({
	...attack(answer),
	...Object.fromEntries(
		[
			'extermination',
			'enslavement',
			'deportation',
			'imprisonment',
			'torture',
			'sexual-violence',
			'persecution',
			'disappearance',
			'apartheid',
			'other-inhumane'
		].map((act) => [`acts/${act}`, 'does-not-arise' as const])
	),
	'acts/murder': answer
});

const thirdPillarAlone: Marks = {
	'state/risk': 'contradicted',
	'means/need': 'contradicted'
};

describe('Count IV, the responsibility to protect', () => {
	const marks = { ...thirdPillarAlone, ...noOtherCrime, ...conditions('conclusive') };

	it('is judged, and never set against a standard of proof', () => {
		const others = { III: attackAt('strong') };
		for (const standard of ['reasonable-basis', 'beyond-reasonable-doubt']) {
			const found = finding({ count: 'IV', standard, marks, others });
			expect(found.outcome).toBe('judged');
			expect(found.verdict).toBe('Judged: no standard of proof applies');
			expect([found.range, found.verdict, ...found.reasons].join(' ')).not.toMatch(/made out/i);
		}
	});

	it('needs neither a crime, nor a manifest failure, nor the Council for a State’s own responsibility: a risk is enough', () => {
		const found = finding({
			count: 'IV',
			marks: {
				'state/risk': 'strong',
				'state/unmet': 'strong',
				'means/need': 'weak',
				...noOtherCrime,
				...conditions('contradicted')
			},
			others: { III: attackAt('contradicted') }
		});
		expect(found.at('state')).toEqual(['strong', 'strong']);
		expect(found.at('action')).toEqual(['contradicted', 'contradicted']);
		expect(found.range).toBe('strong');
		// It is a choice of responsibilities: what carries it is named, and not the count itself.
		expect(found.reasons[0]).toBe('The State’s own responsibility (para. 138) reaches strong.');
		expect(found.reasons.join(' ')).not.toContain('Limited by');
	});

	it('needs no failure for assistance and peaceful means either', () => {
		const found = finding({
			count: 'IV',
			marks: { 'means/need': 'strong', 'means/suited': 'arguable', ...conditions('contradicted') }
		});
		expect(found.at('means')).toEqual(['arguable', 'arguable']);
	});

	it.each([
		['Count I', { I: genocideAt('strong'), II: genocideAt('weak'), III: attackAt('arguable') }],
		['Count II', { I: genocideAt('weak'), II: genocideAt('strong'), III: attackAt('arguable') }],
		['Count III', { I: genocideAt('weak'), II: genocideAt('weak'), III: attackAt('strong') }]
	])('rests, for collective action, on the strongest of the counts: %s', (_, others) => {
		expect(finding({ count: 'IV', marks, others }).at('action')).toEqual(['strong', 'strong']);
	});

	it('may rest on war crimes or ethnic cleansing instead, which are marked under this count itself', () => {
		const others = {
			I: genocideAt('contradicted'),
			II: genocideAt('contradicted'),
			III: attackAt('contradicted')
		};
		expect(finding({ count: 'IV', marks, others }).at('action')).toEqual([
			'contradicted',
			'contradicted'
		]);
		const cleansing = { ...marks, 'crimes/ethnic-cleansing': 'strong' } as const;
		expect(finding({ count: 'IV', marks: cleansing, others }).at('action')).toEqual([
			'strong',
			'strong'
		]);
	});

	it('does not follow from the crimes alone: peaceful means that suffice, or a Council that has not acted, hold collective action down', () => {
		const others = { III: attackAt('strong') };
		for (const condition of ['peaceful-means', 'security-council']) {
			const found = finding({
				count: 'IV',
				marks: { ...noOtherCrime, ...conditions('strong'), [condition]: 'contradicted' },
				others
			});
			expect(found.at('action')).toEqual(['contradicted', 'contradicted']);
		}
	});

	it('waits for all that is unmarked, since no standard settles it', () => {
		const found = finding({ count: 'IV', marks });
		expect(found.waitsFor).toContain('Intent to destroy, as such');
		expect(found.waitsFor).toContain('The State’s own duty not met');
	});

	it('follows the forum of the counts that it rests on', () => {
		const others = {
			I: genocideAt('weak'),
			II: genocideAt('weak'),
			III: { ...attackAt('strong'), 'chapeau/policy': 'contradicted' } as Marks
		};
		expect(finding({ count: 'IV', forum: 'icc', marks, others }).at('action')).toEqual([
			'weak',
			'weak'
		]);
		expect(finding({ count: 'IV', forum: 'custom', marks, others }).at('action')).toEqual([
			'strong',
			'strong'
		]);
	});
});
