import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { nodes } from '#lib/domain/outline.ts';
import { law } from '#lib/law/law.ts';
import { elementsOf, factsOf, rivalNames, treesOfFacts } from '#lib/rooms/case-facts.ts';
import { settings } from '#lib/rooms/sample.ts';

const facts = factsOf(cases[0]!, law);

describe('what the pages of a room know of its case', () => {
	it('is small, plain data, with no act split', () => {
		expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
		expect(JSON.stringify(facts).length).toBeLessThan(24_000);
		for (const tree of treesOfFacts(facts).values())
			for (const node of nodes(tree)) expect(node).not.toHaveProperty('split');
	});

	it('leaves out what is only noted beside a finding: a room asks for none of it', () => {
		const ids = [...treesOfFacts(facts).values()].flatMap((tree) =>
			[...nodes(tree)].map(({ id }) => id)
		);
		expect(ids).toContain('genocide/prevention/risk');
		expect(ids.filter((id) => /^\w+\/(forms|persons)/.test(id))).toEqual([]);
	});

	it('names the rival explanations of an element, in their order', () => {
		const named = (count: string, element: string) => [
			...rivalNames(facts, { count, element }).values()
		];
		expect(named('III', 'cah/chapeau/policy')).toHaveLength(3);
		expect(named('I', 'genocide/chapeau/intent')[0]).toBe('Political repression of any dissent');
		expect(named('I', 'genocide/acts/killing')).toEqual([]);
	});

	it('names what a room marks, in its order and by its stages', () => {
		const room = { ...settings, case: facts.id, forum: 'icc' as const };
		const one = elementsOf(facts, { ...room, pacing: 'one-by-one' });
		expect(one.map(({ number, label, within, stage }) => [number, label, within, stage])).toEqual([
			['1.1', 'Protected group', 'Chapeau', 0],
			['1.2', 'Intent to destroy, as such', 'Chapeau', 1],
			['1.3', 'In whole or in part', 'Chapeau', 2],
			['1.4', 'Manifest pattern', 'Chapeau', 3],
			['(a)', 'Killing', 'Acts', 4],
			['(b)', 'Serious bodily or mental harm', 'Acts', 5],
			['(c)', 'Destructive conditions of life', 'Acts', 6],
			['(d)', 'Measures to prevent births', 'Acts', 7],
			['(e)', 'Forcible transfer of children', 'Acts', 8]
		]);
		const picked = elementsOf(facts, {
			...room,
			marking: {
				of: 'picked',
				elements: [
					{ count: 'III', element: 'cah/acts/murder' },
					{ count: 'I', element: 'genocide/chapeau/intent' }
				]
			}
		});
		expect(picked.map(({ key, label, stage }) => [key, label, stage])).toEqual([
			['III:cah/acts/murder', 'Murder', 0],
			['I:genocide/chapeau/intent', 'Intent to destroy, as such', 0]
		]);
		expect(elementsOf(facts, { ...room, marking: { of: 'all' } })).toHaveLength(45);
	});
});
