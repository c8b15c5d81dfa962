import { describe, expect, it } from 'vitest';
import { law } from '#lib/law/law.ts';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

describe('the forum', () => {
	it('under the Convention asks for no manifest pattern: unmarked, it leaves only the ICC open', () => {
		const { 'chapeau/pattern': _, ...chapeau } = genocideChapeau('strong');
		const marks: Marks = { ...chapeau, 'acts/killing': 'strong' };
		expect(finding({ count: 'I', forum: 'custom', marks })).toMatchObject({
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
		expect(finding({ count: 'I', forum: 'custom', marks }).outcome).toBe('made-out');
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
		expect(finding({ count: 'III', forum: 'custom', marks })).toMatchObject({
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
		expect(finding({ count: 'I', forum: 'custom', marks }).range).toBe('conclusive');
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

	const knownTo = (forum: string) =>
		law.standards.filter(({ forums }) => forums.includes(forum)).map(({ id }) => id);
	const below = ['reasonable-basis', 'reasonable-grounds-warrant', 'reasonable-grounds-inquiry'];

	it.each([
		['icc', 'weak', []],
		['icc', 'arguable', below],
		['icc', 'strong', [...below, 'substantial-grounds']],
		['icc', 'conclusive', [...below, 'substantial-grounds', 'beyond-reasonable-doubt']],
		['custom', 'weak', []],
		['custom', 'strong', ['reasonable-grounds-inquiry']],
		['custom', 'conclusive', ['reasonable-grounds-inquiry', 'beyond-reasonable-doubt']],
		['icj', 'weak', ['plausible-rights']],
		['icj', 'arguable', ['plausible-rights']],
		['icj', 'strong', ['plausible-rights', 'high-certainty']],
		['icj', 'conclusive', ['plausible-rights', 'high-certainty', 'fully-conclusive']]
	] as const)(
		'under %s, %s evidence reaches these of its standards and no others: %j',
		(forum, answer, reached) => {
			const madeOut = knownTo(forum).filter(
				(standard) =>
					finding({ count: 'I', forum, standard, marks: at(answer) }).outcome === 'made-out'
			);
			expect(madeOut).toEqual(reached);
		}
	);

	it('that a forum is held to by default is one of its own', () => {
		for (const { id, standard } of law.forums) expect(knownTo(id)).toContain(standard);
	});

	it('Articles 53 and 58 meet at one level, and both say that none lies between', () => {
		const two = law.standards.filter(({ id }) =>
			['reasonable-basis', 'reasonable-grounds-warrant'].includes(id)
		);
		expect(new Set(two.map(({ threshold }) => threshold))).toEqual(new Set(['arguable']));
		for (const { note } of two) expect(note).toContain('no level of this scale lies between');
	});

	it('changes the outcome and never the strength', () => {
		const marks = at('arguable');
		const ranges = law.standards.map(
			({ id }) => finding({ count: 'I', standard: id, marks }).range
		);
		expect(new Set(ranges)).toEqual(new Set(['arguable']));
	});

	it('is named in the verdict in the words of its source', () => {
		const verdicts = knownTo('icc').map(
			(standard) => finding({ count: 'I', standard, marks: at('strong') }).verdict
		);
		expect(verdicts).toEqual([
			'Made out to “reasonable basis to believe”',
			'Made out to “reasonable grounds to believe”',
			'Made out to “reasonable grounds”',
			'Made out to “substantial grounds to believe”',
			'Not made out to “beyond reasonable doubt”'
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
		const found = finding({ count: 'I', forum: 'icj', standard: 'fully-conclusive' });
		expect(found.waitsFor).not.toContain('Manifest pattern');
	});
});
