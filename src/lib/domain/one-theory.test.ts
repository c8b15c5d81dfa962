import { describe, expect, it } from 'vitest';
import { evaluate } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { partings, partingWords, tellsOf } from '#lib/domain/one-theory.ts';
import type { Relying } from '#lib/domain/reliance.ts';
import type { Answer } from '#lib/domain/strength.ts';

/** A crime of intent and one of two acts, of which the first can be judged by its parts. */
const tree: Outline = {
	kind: 'all',
	id: 'crime',
	label: 'Crime',
	of: [
		{ kind: 'element', id: 'intent', label: 'Intent' },
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [
				{
					kind: 'element',
					id: 'killing',
					label: 'Killing',
					split: {
						kind: 'all',
						id: 'parts',
						label: 'Parts',
						of: [
							{ kind: 'element', id: 'death', label: 'Death' },
							{ kind: 'element', id: 'hand', label: 'By whom' }
						]
					}
				},
				{ kind: 'element', id: 'harm', label: 'Harm' }
			]
		}
	]
};
const joins = { intent: 'intent', acts: 'acts' };

const item = (id: string, conductOf?: string) => ({ id, ...(conductOf && { conductOf }) });
const tells = tellsOf({
	actors: [
		{ id: 'mill', label: 'conduct of the mill', accused: true },
		{ id: 'mine', label: 'conduct of the mine' }
	],
	evidence: [
		item('E1', 'mill'),
		item('E2', 'mill'),
		item('E3', 'mine'),
		item('E4'),
		item('E5', 'mill'),
		item('E6', 'mill')
	],
	victims: [
		{ evidence: 'E1', of: ['weavers'] },
		{ evidence: 'E2', of: ['weavers', 'miners'] },
		{ evidence: 'E3', of: ['weavers'] },
		{ evidence: 'E5', of: ['miners'] }
	],
	periods: [
		{ evidence: 'E1', from: 1990, to: 1995, words: 'the early nineties' },
		{ evidence: 'E5', from: 2005, to: 2005, words: '2005' },
		{ evidence: 'E6', to: 1992, words: 'before 1992' }
	]
});

/** Each mark: its answer, and the items it relies on. */
function parted(said: Record<string, [answer: Answer, ...relied: string[]]>, split?: true) {
	const marks = new Map<string, Relying>(
		Object.entries(said).map(([element, [answer, ...relied]]) => [
			markKey('I', element),
			{
				count: 'I',
				element,
				answer,
				reliance: Object.fromEntries(relied.map((id) => [id, 'rely' as const])),
				...(split && element === 'killing' && { split })
			}
		])
	);
	const docket = { counts: [{ id: 'I', test: 'crime' }], tests: new Map([['crime', tree]]) };
	const finding = evaluate(docket, marks, 'icc').get('I')!;
	return partings(finding, joins, marks, tells);
}
const inWhat = (...args: Parameters<typeof parted>) => parted(...args).map((each) => each.in);

describe('one theory', () => {
	it('is kept where intent and act speak of the same victims', () => {
		expect(parted({ intent: ['strong', 'E1'], killing: ['strong', 'E2'] })).toEqual([]);
	});

	it('is left where intent is shown towards some people and the act was done to others', () => {
		const found = parted({ intent: ['strong', 'E1'], harm: ['strong', 'E5'] });
		expect(found.map((each) => each.in)).toEqual(['victims', 'years']);
		expect(partingWords(found[0]!)).toBe(
			'The items relied on are not about the same victims. For “Intent”: weavers (E1); for “Harm”: miners (E5). Both marks can stand, but the finding then joins two stories.'
		);
		expect(partingWords(found[1]!)).toContain(
			'For “Intent”: 1990–1995 (E1); for “Harm”: 2005 (E5).'
		);
	});

	it('is left where the intent is one actor’s and the act another’s', () => {
		expect(inWhat({ intent: ['strong', 'E1'], killing: ['arguable', 'E3'] })).toEqual(['authors']);
	});

	it('asks nothing of items that do not tell', () => {
		expect(parted({ intent: ['strong', 'E4'], killing: ['strong', 'E5'] })).toEqual([]);
		expect(parted({ intent: ['strong', 'E1'], killing: ['strong', 'E6'] })).toEqual([]);
		expect(parted({ intent: ['strong', 'E1'], killing: ['strong', 'E99'] })).toEqual([]);
	});

	it('looks at the strongest act alone, and at each where two are equally strong', () => {
		expect(
			inWhat({ intent: ['strong', 'E1'], killing: ['strong', 'E2'], harm: ['weak', 'E5'] })
		).toEqual([]);
		expect(
			inWhat({ intent: ['strong', 'E1'], killing: ['strong', 'E2'], harm: ['strong', 'E5'] })
		).toEqual(['victims', 'years']);
	});

	it('takes an act that is judged by its parts by what they rely on', () => {
		expect(
			inWhat(
				{
					intent: ['strong', 'E1'],
					killing: ['strong', 'E2'],
					death: ['strong', 'E5'],
					hand: ['strong']
				},
				true
			)
		).toEqual(['victims', 'years']);
	});

	it('says nothing while nothing is relied on, nothing is marked, or the count joins nothing', () => {
		expect(parted({ intent: ['strong'], killing: ['strong', 'E5'] })).toEqual([]);
		expect(parted({})).toEqual([]);
		expect(parted({ intent: ['strong', 'E1'], killing: ['cannot-tell', 'E5'] })).toEqual([]);
		const docket = { counts: [{ id: 'I', test: 'crime' }], tests: new Map([['crime', tree]]) };
		const finding = evaluate(docket, new Map(), 'icc').get('I')!;
		expect(partings(finding, undefined, new Map(), tells)).toEqual([]);
	});
});
