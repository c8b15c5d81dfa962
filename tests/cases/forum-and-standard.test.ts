import { describe, expect, it } from 'vitest';
import { law } from '#lib/law/law.ts';
import { attack, finding, genocideChapeau, type Marks } from './finding.ts';

/** What the ICJ asks of a State for genocide committed by it. */
const theState = (answer: Marks[string]): Marks => ({
	'state/in-force': answer,
	'state/attributable': answer,
	'state/intent': answer
});
const tortured: Marks = {
	...attack('strong'),
	'acts/torture': 'by its parts',
	'acts/torture/pain': 'strong',
	'acts/torture/custody': 'strong',
	'acts/torture/not-lawful-sanctions': 'strong',
	'acts/torture/mental': 'strong',
	'acts/torture/intentional': 'strong'
};

describe('the forum', () => {
	it('asks of torture a purpose in custom, and custody or control at the ICC', () => {
		const unpurposed: Marks = { ...tortured, 'acts/torture/purpose': 'contradicted' };
		const at = (forum: string, marks: Marks) =>
			finding({ count: 'III', forum, marks }).at('acts/torture');
		expect(at('icc', unpurposed)).toEqual(['strong', 'strong']);
		expect(at('custom', unpurposed)).toEqual(['contradicted', 'contradicted']);
		const uncontrolled: Marks = {
			...tortured,
			'acts/torture/purpose': 'strong',
			'acts/torture/custody': 'contradicted'
		};
		expect(at('icc', uncontrolled)).toEqual(['contradicted', 'contradicted']);
		expect(at('custom', uncontrolled)).toEqual(['strong', 'strong']);
	});

	it('measures murder in custom by likely death, not by Article 30', () => {
		const marks: Marks = {
			...attack('strong'),
			'acts/murder': 'by its parts',
			'acts/murder/killed': 'strong',
			'acts/murder/mental': 'weak',
			'acts/murder/likely-death': 'strong'
		};
		expect(finding({ count: 'III', forum: 'icc', marks }).at('acts/murder')).toEqual([
			'weak',
			'weak'
		]);
		expect(finding({ count: 'III', forum: 'custom', marks }).at('acts/murder')).toEqual([
			'strong',
			'strong'
		]);
	});

	it('lets measures on people outside the group prevent births within it, but for the ICC’s element 2', () => {
		const marks: Marks = {
			'acts/births': 'by its parts',
			'acts/births/imposed': 'strong',
			'acts/births/members': 'contradicted',
			'acts/births/intended': 'strong',
			'acts/births/mental': 'strong',
			'acts/births/intentional': 'strong'
		};
		const at = (forum: string) => finding({ count: 'II', forum, marks }).at('acts/births');
		expect(at('icc')).toEqual(['contradicted', 'contradicted']);
		expect(at('custom')).toEqual(['strong', 'strong']);
		expect(at('icj')).toEqual(['strong', 'strong']);
	});

	it('asks in custom for neither disappearance nor apartheid, which are unsettled there', () => {
		const marks: Marks = { ...attack('strong'), 'acts/apartheid': 'strong' };
		expect(finding({ count: 'III', forum: 'icc', marks }).outcome).toBe('made-out');
		const inCustom = finding({ count: 'III', forum: 'custom', marks });
		expect(inCustom.outcome).toBe('open');
		expect(inCustom.at('acts/apartheid')).toBeUndefined();
	});

	it('asks at the ICJ that the acts are the State’s', () => {
		const marks: Marks = { ...genocideChapeau('conclusive'), 'acts/killing': 'conclusive' };
		const of = (state: Marks) =>
			finding({
				count: 'I',
				forum: 'icj',
				standard: 'fully-conclusive',
				marks: { ...marks, ...state }
			});
		expect(of({}).outcome).toBe('open');
		expect(of({}).waitsFor).toContain('Acts of the State');
		expect(of(theState('conclusive')).outcome).toBe('made-out');
		expect(of({ ...theState('conclusive'), 'state/attributable': 'weak' })).toMatchObject({
			outcome: 'not-made-out',
			heldDownBy: ['Acts of the State']
		});
	});

	it('keeps the duties to prevent and to punish beside the finding of genocide, at the ICJ alone', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			...theState('conclusive'),
			'acts/killing': 'conclusive',
			'punishment/failure': 'weak',
			'prevention/risk': 'contradicted'
		};
		const found = finding({ count: 'I', forum: 'icj', standard: 'fully-conclusive', marks });
		expect(found.outcome).toBe('made-out');
		expect(found.at('punishment/failure')).toEqual(['weak', 'weak']);
		expect(finding({ count: 'I', forum: 'icc', marks }).at('punishment/failure')).toBeUndefined();
	});

	it('makes no finding of crimes against humanity at the ICJ, and says why', () => {
		const marks: Marks = { ...attack('conclusive'), 'acts/murder': 'conclusive' };
		const found = finding({ count: 'III', forum: 'icj', standard: 'fully-conclusive', marks });
		expect(found).toMatchObject({ outcome: 'not-heard', range: 'not heard here', waitsFor: [] });
		expect(found.verdict).toContain('no convention under which to hear crimes against humanity');
	});

	it('cannot be told is not shown, in each of them', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			...theState('conclusive'),
			'acts/killing': 'conclusive',
			'chapeau/intent': 'cannot-tell'
		};
		for (const { id, standard } of law.forums) {
			const found = finding({ count: 'I', forum: id, standard, marks });
			expect(found.outcome).toBe('not-made-out');
			expect(found.reasons).toContain(
				'Intent to destroy, as such cannot be decided on this evidence, and what cannot be decided is not shown.'
			);
		}
	});

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
		...theState(answer),
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
			'Standard met: reasonable basis to believe',
			'Standard met: reasonable grounds to believe',
			'Standard met: reasonable grounds',
			'Standard met: substantial grounds to believe',
			'Standard not met: beyond reasonable doubt'
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
