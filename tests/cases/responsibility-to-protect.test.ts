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

describe('Count IV, the responsibility to protect', () => {
	const marks = { ...noOtherCrime, ...conditions('conclusive') };

	it.each([
		['Count I', { I: genocideAt('strong'), II: genocideAt('weak'), III: attackAt('arguable') }],
		['Count II', { I: genocideAt('weak'), II: genocideAt('strong'), III: attackAt('arguable') }],
		['Count III', { I: genocideAt('weak'), II: genocideAt('weak'), III: attackAt('strong') }]
	])('rests on the strongest of the counts: %s', (_, others) => {
		expect(finding({ count: 'IV', marks, others })).toMatchObject({
			outcome: 'made-out',
			range: 'strong'
		});
	});

	it('is no stronger than that count', () => {
		const others = { I: genocideAt('weak'), II: genocideAt('weak'), III: attackAt('arguable') };
		expect(finding({ count: 'IV', marks, others })).toMatchObject({
			outcome: 'not-made-out',
			range: 'arguable',
			heldDownBy: ['One of the four crimes']
		});
	});

	it('fails with all three counts, when neither of the other two crimes arises', () => {
		const others = {
			I: genocideAt('contradicted'),
			II: genocideAt('contradicted'),
			III: attackAt('contradicted')
		};
		expect(finding({ count: 'IV', marks, others }).range).toBe('contradicted');
	});

	it('may rest on war crimes or ethnic cleansing instead, which are marked under this count itself', () => {
		const others = {
			I: genocideAt('contradicted'),
			II: genocideAt('contradicted'),
			III: attackAt('contradicted')
		};
		const cleansing = { ...marks, 'crimes/ethnic-cleansing': 'strong' } as const;
		expect(finding({ count: 'IV', marks: cleansing, others })).toMatchObject({
			outcome: 'made-out',
			range: 'strong'
		});
	});

	it('does not follow from the crimes alone: peaceful means that suffice defeat it', () => {
		const others = { III: attackAt('strong') };
		const found = finding({
			count: 'IV',
			marks: { ...noOtherCrime, ...conditions('strong'), 'peaceful-means': 'contradicted' },
			others
		});
		expect(found).toMatchObject({
			outcome: 'not-made-out',
			range: 'contradicted',
			heldDownBy: ['Peaceful means inadequate']
		});
	});

	it('stays open while the counts that it rests on are unmarked, and waits for their elements', () => {
		const found = finding({ count: 'IV', marks });
		expect(found).toMatchObject({ outcome: 'open', range: 'open from end to end' });
		expect(found.waitsFor).toContain('Intent to destroy, as such');
		expect(found.waitsFor).toContain('Civilian population');
	});

	it('follows the forum of the counts that it rests on', () => {
		const others = {
			I: genocideAt('weak'),
			II: genocideAt('weak'),
			III: { ...attackAt('strong'), 'chapeau/policy': 'contradicted' } as Marks
		};
		expect(finding({ count: 'IV', forum: 'icc', marks, others }).range).toBe('weak');
		expect(finding({ count: 'IV', forum: 'custom', marks, others }).range).toBe('strong');
	});

	it('says which of the four crimes it rests on', () => {
		const others = { I: genocideAt('weak'), II: genocideAt('weak'), III: attackAt('strong') };
		const found = finding({
			count: 'IV',
			marks: { ...noOtherCrime, ...conditions('strong') },
			others
		});
		expect(found.verdict).toBe('Made out to “substantial grounds to believe”');
		expect(found.reasons.at(-1)).toBe(
			'One of the four crimes: Crimes against humanity already reaches strong.'
		);
	});
});
