import { describe, expect, it } from 'vitest';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

const grounds = [
	'political',
	'racial',
	'national',
	'ethnic',
	'cultural',
	'religious',
	'gender',
	'other'
];
const forms = [
	'rape',
	'sexual-slavery',
	'enforced-prostitution',
	'forced-pregnancy',
	'enforced-sterilization',
	'other-sexual-violence'
];

describe('Count III, crimes against humanity', () => {
	it('is made out on political prisoners alone, while Count I is not: politics is no protected group', () => {
		const religious: Marks = {
			...genocideChapeau('arguable'),
			'chapeau/group': 'contradicted',
			'acts/killing': 'strong',
			'acts/conditions': 'strong'
		};
		const camps: Marks = {
			...attack('strong'),
			'acts/imprisonment': 'strong',
			'acts/extermination': 'arguable'
		};
		const count3 = finding({ count: 'III', marks: camps, others: { I: religious } });
		const count1 = finding({ count: 'I', marks: religious, others: { III: camps } });
		expect(count3).toMatchObject({ outcome: 'made-out', range: 'strong' });
		expect(count1).toMatchObject({
			outcome: 'not-made-out',
			range: 'contradicted',
			heldDownBy: ['Protected group']
		});
	});

	it('needs the attack to be widespread or systematic, and not both', () => {
		const marks: Marks = { ...attack('strong'), 'acts/murder': 'strong' };
		const one = finding({
			count: 'III',
			marks: { ...marks, 'chapeau/widespread': 'contradicted' }
		});
		const neither = finding({
			count: 'III',
			marks: { ...marks, 'chapeau/widespread': 'weak', 'chapeau/systematic': 'unsupported' }
		});
		expect(one.outcome).toBe('made-out');
		expect(neither).toMatchObject({
			outcome: 'not-made-out',
			range: 'weak',
			heldDownBy: ['Widespread or systematic']
		});
	});

	it('fails without a civilian population, whatever the acts', () => {
		const marks: Marks = {
			...attack('strong'),
			'chapeau/civilian': 'contradicted',
			'acts/murder': 'conclusive'
		};
		expect(finding({ count: 'III', marks })).toMatchObject({
			range: 'contradicted',
			heldDownBy: ['Civilian population']
		});
	});

	it('names every part that holds it down when several are equally weak', () => {
		const marks: Marks = {
			...attack('strong'),
			'chapeau/nexus': 'weak',
			'chapeau/knowledge': 'weak',
			'acts/murder': 'strong'
		};
		expect(finding({ count: 'III', marks }).reasons).toEqual([
			'Limited by Nexus with the attack and Knowledge of the attack (weak).'
		]);
	});

	it('is Unsupported when none of the eleven acts arises', () => {
		const acts = [
			'murder',
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
		];
		const marks: Marks = {
			...attack('conclusive'),
			...Object.fromEntries(acts.map((act) => [`acts/${act}`, 'does-not-arise' as const]))
		};
		expect(finding({ count: 'III', marks })).toMatchObject({
			outcome: 'not-made-out',
			range: 'unsupported',
			heldDownBy: ['Acts']
		});
	});
});

describe('persecution, split into its elements,', () => {
	const persecution: Marks = {
		...attack('strong'),
		'acts/persecution': 'by its parts',
		'acts/persecution/deprivation': 'strong',
		'acts/persecution/targeting': 'strong',
		'acts/persecution/connection': 'strong',
		'acts/persecution/mental': 'strong'
	};
	const ground = (answers: Record<string, Marks[string]>): Marks =>
		Object.fromEntries(
			Object.entries(answers).map(([name, answer]) => [`acts/persecution/ground/${name}`, answer])
		);

	it.each(grounds)('is made out on one ground alone: %s', (name) => {
		const contradicted = Object.fromEntries(grounds.map((each) => [each, 'contradicted' as const]));
		const marks = { ...persecution, ...ground({ ...contradicted, [name]: 'strong' }) };
		expect(finding({ count: 'III', marks }).at('acts/persecution')).toEqual(['strong', 'strong']);
	});

	it('fails when all eight grounds are weak or worse', () => {
		const weak = Object.fromEntries(grounds.map((each) => [each, 'weak' as const]));
		const found = finding({ count: 'III', marks: { ...persecution, ...ground(weak) } });
		expect(found.at('acts/persecution')).toEqual(['weak', 'weak']);
	});

	it('is Unsupported when no ground arises', () => {
		const none = Object.fromEntries(grounds.map((each) => [each, 'does-not-arise' as const]));
		const found = finding({ count: 'III', marks: { ...persecution, ...ground(none) } });
		expect(found.at('acts/persecution')).toEqual(['unsupported', 'unsupported']);
	});

	it('rests on the strongest ground, not on their number', () => {
		const many = Object.fromEntries(grounds.map((each) => [each, 'arguable' as const]));
		const found = finding({ count: 'III', marks: { ...persecution, ...ground(many) } });
		expect(found.at('acts/persecution')).toEqual(['arguable', 'arguable']);
	});

	it('needs in custom an intent to discriminate', () => {
		const marks: Marks = {
			...persecution,
			...ground({ religious: 'strong' }),
			'acts/persecution/equal-gravity': 'strong',
			'acts/persecution/in-fact': 'strong',
			'acts/persecution/discriminatory-intent': 'weak'
		};
		expect(finding({ count: 'III', forum: 'custom', marks }).at('acts/persecution')).toEqual([
			'weak',
			'weak'
		]);
	});

	it('needs a connection with another act at the ICC, and none in custom', () => {
		const marks: Marks = {
			...persecution,
			...ground({ religious: 'strong' }),
			'acts/persecution/connection': 'contradicted',
			'acts/persecution/equal-gravity': 'strong',
			'acts/persecution/in-fact': 'strong',
			'acts/persecution/discriminatory-intent': 'strong'
		};
		expect(finding({ count: 'III', forum: 'icc', marks }).at('acts/persecution')).toEqual([
			'contradicted',
			'contradicted'
		]);
		expect(finding({ count: 'III', forum: 'custom', marks }).at('acts/persecution')).toEqual([
			'strong',
			'strong'
		]);
	});
});

describe('sexual violence (g), judged by its forms,', () => {
	const byForms: Marks = { ...attack('strong'), 'acts/sexual-violence': 'by its parts' };
	const form = (name: string) => `acts/sexual-violence/${name}`;

	it.each(forms)('is as strong as its strongest form: %s', (name) => {
		const marks: Marks = {
			...byForms,
			...Object.fromEntries(forms.map((each) => [form(each), 'weak' as const])),
			[form(name)]: 'strong'
		};
		const found = finding({ count: 'III', marks });
		expect(found.at('acts/sexual-violence')).toEqual(['strong', 'strong']);
		expect(found.outcome).toBe('made-out');
	});

	it('follows a form that is itself split into its elements', () => {
		const marks: Marks = {
			...byForms,
			...Object.fromEntries(forms.map((each) => [form(each), 'does-not-arise' as const])),
			[form('rape')]: 'by its parts',
			[form('rape/invasion')]: 'conclusive',
			[form('rape/coercion')]: 'arguable',
			[form('rape/mental')]: 'strong'
		};
		expect(finding({ count: 'III', marks }).at('acts/sexual-violence')).toEqual([
			'arguable',
			'arguable'
		]);
	});

	it('is Unsupported when none of its forms arises', () => {
		const marks: Marks = {
			...byForms,
			...Object.fromEntries(forms.map((each) => [form(each), 'does-not-arise' as const]))
		};
		expect(finding({ count: 'III', marks }).at('acts/sexual-violence')).toEqual([
			'unsupported',
			'unsupported'
		]);
	});
});

describe('the words of a finding', () => {
	it('say what a nearly finished count waits for', () => {
		const { 'chapeau/policy': _, ...chapeau } = attack('strong');
		const found = finding({ count: 'III', marks: { ...chapeau, 'acts/imprisonment': 'strong' } });
		expect(found.range).toBe('at most strong');
		expect(found.verdict).toBe('Standard still open: substantial grounds to believe');
		expect(found.reasons).toEqual([
			expect.stringMatching(/^Limited by Attack.* \(strong\)\.$/),
			'Acts: Imprisonment or other severe deprivation of physical liberty already reaches strong.',
			'Still to be marked: State or organizational policy.'
		]);
	});
});
