import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsOf, actsSentence } from '#lib/domain/acts.ts';
import { evaluate, reached, type Judgement } from '#lib/domain/evaluate.ts';
import { plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { answers, type Answer, type Level } from '#lib/domain/strength.ts';

const element = (id: string, split?: Outline): Outline => ({
	kind: 'element',
	id,
	label: id,
	...(split && { split })
});
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('Intent'),
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [
				element('Taking', {
					kind: 'all',
					id: 'taking',
					label: 'Taking',
					of: [element('A thing'), element('Carried away')]
				}),
				element('Keeping'),
				{ ...element('Hiding'), forums: ['old'] } as Outline,
				element('Selling')
			]
		}
	]
};

type Made = Record<string, Answer | 'by its parts'>;
const rootOf = (made: Made, tree: Outline = theft, forum = 'new') => {
	const marks = new Map<string, Judgement>(
		Object.entries(made).map(([id, answer]) => [
			markKey('I', id),
			answer === 'by its parts' ? { split: true } : { answer }
		])
	);
	const docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', tree]]) };
	return evaluate(docket, marks, forum).get('I')!.root;
};
/** The sentence, against a standard that strong reaches. */
const said = (made: Made, forum = 'new') =>
	actsOf(rootOf(made, theft, forum), 4).map((acts) => plain(actsSentence(acts, 'good grounds')));

describe('which of the acts reach the standard', () => {
	it('is said of each act by itself, whatever the rest of the count comes to', () => {
		const made = { Intent: 'contradicted', Taking: 'strong', Keeping: 'weak' } as const;
		expect(said({ ...made, Selling: 'does-not-arise' })).toEqual([
			'Acts: Taking reaches “good grounds”; Keeping (weak) falls short; Selling does not arise.'
		]);
	});
	it('is said of several together', () => {
		expect(said({ Taking: 'strong', Keeping: 'conclusive', Selling: 'weak' })).toEqual([
			'Acts: Taking and Keeping reach “good grounds”; Selling (weak) falls short.'
		]);
	});
	it('names the acts still to be marked', () => {
		expect(said({ Taking: 'weak' })).toEqual([
			'Acts: none reaches “good grounds” yet; Taking (weak) falls short; still to be marked: Keeping and Selling.'
		]);
	});
	it('says that none reaches it, once none still could', () => {
		const made = { Taking: 'weak', Keeping: 'contradicted', Selling: 'arguable' } as const;
		expect(said(made)).toEqual([
			'Acts: none reaches “good grounds”; Taking (weak), Keeping (contradicted) and Selling (arguable) fall short.'
		]);
	});
	it('says of an act marked by its parts for which parts it waits', () => {
		expect(said({ Taking: 'by its parts', 'A thing': 'strong', Keeping: 'weak' })).toEqual([
			'Acts: none reaches “good grounds” yet; Keeping (weak) falls short; Taking is open until these are marked: “Carried away”; still to be marked: Selling.'
		]);
	});
	it('does not wait for parts that can help no more', () => {
		const [acts] = actsOf(rootOf({ Taking: 'by its parts', 'A thing': 'weak' }), 4);
		expect(acts!.of[0]).toMatchObject({ stands: 'falls-short', waitsFor: [] });
	});
	it('says of what cannot be told that it falls short, as the burden has it', () => {
		const made = { Taking: 'cannot-tell', Keeping: 'weak', Selling: 'strong' } as const;
		expect(said(made)).toEqual([
			'Acts: Selling reaches “good grounds”; Taking (cannot be decided) and Keeping (weak) fall short.'
		]);
	});
	it('says that nothing is marked, in place of a list of all acts', () => {
		expect(said({})).toEqual(['Acts: none is marked yet.']);
		expect(said({ Keeping: 'does-not-arise' })).toEqual([
			'Acts: none is marked yet; Keeping does not arise.'
		]);
	});
	it('leaves out an act that the forum does not ask for', () => {
		expect(said({ Hiding: 'strong' })).toEqual(['Acts: none is marked yet.']);
		expect(said({ Hiding: 'strong', Taking: 'weak' }, 'old')[0]).toContain('Hiding reaches');
	});
	it('is not asked where there are no acts, where a count is judged, and where it is not heard', () => {
		expect(actsOf(rootOf({}, element('Intent')), 4)).toEqual([]);
		expect(actsOf(rootOf({}, { ...theft, judged: true } as Outline), 4)).toEqual([]);
		expect(actsOf(rootOf({}, { ...theft, unheard: { new: 'Not here.' } } as Outline), 4)).toEqual(
			[]
		);
	});
	it('takes an act of several forms, none of which arises, for one that does not arise', () => {
		const forms: Outline = { kind: 'any', id: 'f', label: 'Forms', of: [element('x')] };
		const tree: Outline = { kind: 'any', id: 'a', label: 'Acts', of: [forms, element('y')] };
		const [acts] = actsOf(rootOf({ x: 'does-not-arise' }, tree), 4);
		expect(acts!.of.map(({ stands }) => stands)).toEqual(['does-not-arise', 'open']);
	});

	it('goes together with the finding on the acts: they reach it when one does', () => {
		const places = ['Taking', 'A thing', 'Carried away', 'Keeping', 'Selling'];
		const marks = fc.record(
			Object.fromEntries(places.map((id) => [id, fc.constantFrom(...answers, 'by its parts')])),
			{ requiredKeys: [] }
		) as fc.Arbitrary<Made>;
		fc.assert(
			fc.property(marks, fc.integer({ min: 1, max: 5 }), (made, threshold) => {
				const at = threshold as Level;
				for (const { group, of } of actsOf(rootOf(made), at)) {
					const some = (stands: string) => of.some((act) => act.stands === stands);
					if (of.every(({ stands }) => stands === 'does-not-arise')) return;
					expect(reached(group, at)).toBe(
						some('reaches') ? 'made-out' : some('open') ? 'open' : 'not-made-out'
					);
				}
			})
		);
	});
});
