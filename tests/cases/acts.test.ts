import { describe, expect, it } from 'vitest';
import { actsOn, attack, genocideChapeau } from './finding.ts';

describe('the acts of genocide, one by one', () => {
	it('Article II (a) reaches the standard and (e) does not, though intent defeats the count', () => {
		expect(
			actsOn({
				count: 'I',
				marks: {
					...genocideChapeau('weak'),
					'acts/killing': 'strong',
					'acts/harm': 'conclusive',
					'acts/conditions': 'arguable',
					'acts/births': 'cannot-tell',
					'acts/transfer': 'does-not-arise'
				}
			})
		).toEqual({
			sentence:
				'Acts: Killing and Serious bodily or mental harm reach “substantial grounds to believe”; Destructive conditions of life (arguable) and Measures to prevent births (cannot be decided) fall short; Forcible transfer of children does not arise.',
			acts: {
				'(a)': 'reaches',
				'(b)': 'reaches',
				'(c)': 'falls-short',
				'(d)': 'falls-short',
				'(e)': 'does-not-arise'
			}
		});
	});
	it('before the ICJ the same acts fall short of “fully conclusive”, all but one', () => {
		const { acts } = actsOn({
			count: 'I',
			forum: 'icj',
			standard: 'fully-conclusive',
			marks: { 'acts/killing': 'strong', 'acts/harm': 'conclusive' }
		});
		expect(acts).toMatchObject({ '(a)': 'falls-short', '(b)': 'reaches', '(c)': 'open' });
	});
});

describe('the acts of crimes against humanity, one by one', () => {
	it('Article 7(1)(a)–(k) are eleven at the ICC', () => {
		const { acts } = actsOn({ count: 'III', marks: attack('strong') });
		expect(Object.keys(acts).join(' ')).toBe('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k)');
	});
	it('custom asks for nine: enforced disappearance (i) and apartheid (j) are not told', () => {
		const { acts } = actsOn({ count: 'III', forum: 'custom', standard: 'beyond-reasonable-doubt' });
		expect(Object.keys(acts)).toHaveLength(9);
	});
	it('imprisonment marked by its parts waits for the parts that are unmarked', () => {
		const { sentence } = actsOn({
			count: 'III',
			marks: { 'acts/imprisonment': 'by its parts', 'acts/torture': 'strong' }
		});
		expect(sentence).toContain('Torture reaches “substantial grounds to believe”');
		expect(sentence).toContain(
			'physical liberty is open until these are marked: “Imprisoned or otherwise'
		);
		expect(sentence).toContain('9 others are still to be marked');
	});
	it('before the ICJ there is nothing to say of them: it does not hear the count', () => {
		expect(actsOn({ count: 'III', forum: 'icj', standard: 'fully-conclusive' }).acts).toEqual({});
	});
});
