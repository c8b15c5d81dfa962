import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byDisagreement,
	byPlace,
	compare,
	distances,
	isDivided,
	standings,
	type Assessed
} from '#lib/domain/compare.ts';
import type { Docket, Judgement } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { answers, level, type Answer } from '#lib/domain/strength.ts';

const element = (id: string, more: object = {}) =>
	({ kind: 'element', id, label: id, ...more }) as Outline;
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('intent'),
		element('policy', { forums: ['icc'] }),
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [
				element('take', {
					split: {
						kind: 'all',
						id: 'take/elements',
						label: 'Elements',
						of: [element('take/thing'), element('take/away')]
					}
				}),
				element('keep')
			]
		}
	]
};
const harm: Outline = {
	kind: 'all',
	id: 'harm',
	label: 'Harm',
	of: [{ kind: 'count', id: 'harm/theft', label: 'A theft', test: 'theft' }, element('loss')]
};
const docket: Docket = {
	counts: [
		{ id: 'I', test: 'theft' },
		{ id: 'II', test: 'harm' }
	],
	tests: new Map([
		['theft', theft],
		['harm', harm]
	])
};
const standards = [
	{ id: 'low', threshold: 'arguable' },
	{ id: 'high', threshold: 'strong' }
] as const;

type Said = Answer | 'split';
function person(name: string, marks: Record<string, Said>, more: Partial<Assessed> = {}): Assessed {
	return {
		id: name,
		name,
		forum: 'icc',
		standard: 'high',
		marks: new Map<string, Judgement>(
			Object.entries(marks).map(([id, answer]) => [
				id.includes(':') ? id : markKey('I', id),
				answer === 'split' ? { split: true } : { answer }
			])
		),
		...more
	};
}
const authority = (marks: Record<string, Said>) =>
	person('Inquiry', marks, { kind: 'authority', standard: 'low' });
const of = (...assessed: Assessed[]) => compare(assessed, docket, standards, { resamples: 20 });
const rowOf = (comparison: ReturnType<typeof compare>, id: string) =>
	comparison.rows.find((row) => row.element === id);

describe('the rows of a comparison', () => {
	it('are the elements in force for anyone, in the order of the outline, each under its own count', () => {
		const ids = of(person('A', {}), person('B', {})).rows.map((row) => [row.count, row.element]);
		expect(ids).toEqual([
			['I', 'intent'],
			['I', 'policy'],
			['I', 'take'],
			['I', 'keep'],
			['II', 'loss']
		]);
	});
	it('have the parts of an act that one judges by its parts, and not what only the other forum asks', () => {
		const comparison = of(
			person('A', { take: 'split', 'take/thing': 'strong' }, { forum: 'custom' }),
			person('B', { take: 'strong' }, { forum: 'custom' })
		);
		expect(comparison.rows.map((row) => row.element)).toEqual([
			'intent',
			'take',
			'take/thing',
			'take/away',
			'keep',
			'loss'
		]);
		expect(rowOf(comparison, 'take')?.cells.map(({ says }) => says)).toEqual([
			'by-parts',
			'strength'
		]);
		expect(rowOf(comparison, 'take/thing')?.cells.map(({ says }) => says)).toEqual([
			'strength',
			'as-whole'
		]);
		expect(rowOf(comparison, 'take/away')?.label).toBe('take: take/away');
	});
	it('leave out an act that all judge by its parts', () => {
		const split = { take: 'split' } as const;
		expect(rowOf(of(person('A', split), person('B', split)), 'take')).toBeUndefined();
	});
	it('say where a forum does not ask for the element', () => {
		const row = rowOf(of(person('A', {}), person('B', {}, { forum: 'custom' })), 'policy');
		expect(row?.cells.map(({ says }) => says)).toEqual(['unmarked', 'not-asked']);
	});
	it('keep unmarked, “cannot tell” and “does not arise” apart', () => {
		const row = rowOf(
			of(
				person('A', { keep: 'does-not-arise' }),
				person('B', { keep: 'cannot-tell' }),
				person('C', {}),
				person('D', { keep: 'weak' })
			),
			'keep'
		);
		expect(row?.cells.map(({ says }) => says)).toEqual([
			'does-not-arise',
			'cannot-tell',
			'unmarked',
			'strength'
		]);
		expect(row).toMatchObject({ marked: 3, lowest: 2, highest: 2, mixed: true });
		expect(row).not.toHaveProperty('spread');
	});
});

describe('disagreement', () => {
	it('is the levels between the lowest and the highest, and who is off the median by how much', () => {
		const row = rowOf(
			of(
				person('A', { intent: 'weak' }),
				person('B', { intent: 'arguable' }),
				person('C', { intent: 'conclusive' })
			),
			'intent'
		);
		expect(row).toMatchObject({ lowest: 2, highest: 5, spread: 3, median: 3 });
		expect(row?.differs).toEqual([
			{ at: 0, by: -1 },
			{ at: 2, by: 2 }
		]);
	});
	it('counts an act judged by its parts once they settle it, and what they surely rule out before', () => {
		const parts = (thing: Answer, away?: Answer) =>
			person('A', { take: 'split', 'take/thing': thing, ...(away && { 'take/away': away }) });
		const whole = person('B', { take: 'conclusive' });
		expect(rowOf(of(parts('weak', 'strong'), whole), 'take')).toMatchObject({
			lowest: 2,
			spread: 3,
			marked: 2
		});
		expect(rowOf(of(parts('weak'), whole), 'take')).toMatchObject({
			lowest: 5,
			spread: 3,
			marked: 1
		});
	});
	it('is between the two sides of the standard only when some surely reach it and some surely do not', () => {
		const sides = (...levels: Answer[]) =>
			isDivided(
				rowOf(of(...levels.map((each, at) => person(`${at}`, { intent: each }))), 'intent')!
			);
		expect(sides('arguable', 'strong')).toBe(true);
		expect(sides('strong', 'conclusive')).toBe(false);
		expect(sides('strong', 'cannot-tell')).toBe(false);
	});
	it('goes by the standard that is asked for', () => {
		const two = [person('A', { intent: 'arguable' }), person('B', { intent: 'strong' })];
		const by = (standard: string) =>
			isDivided(rowOf(compare(two, docket, standards, { standard }), 'intent')!);
		expect(by('high')).toBe(true);
		expect(by('low')).toBe(false);
		expect(by('unknown')).toBe(false);
	});
	it('orders by spread, then the standard between, then how many differ; too few come last', () => {
		const comparison = of(
			person('A', { policy: 'weak', take: 'arguable', 'II:loss': 'weak', keep: 'weak' }),
			person('B', { policy: 'arguable', take: 'strong', 'II:loss': 'arguable', keep: 'weak' }),
			person('C', { policy: 'weak', take: 'strong', 'II:loss': 'weak', keep: 'cannot-tell' }),
			person('D', { policy: 'weak', take: 'strong', 'II:loss': 'arguable' }),
			person('E', { intent: 'conclusive' })
		);
		const rows = byDisagreement(comparison.rows);
		expect(rows.map(({ element, spread }) => [element, spread])).toEqual([
			['take', 1],
			['loss', 1],
			['policy', 1],
			['keep', 0],
			['intent', undefined]
		]);
		expect(rows.map(isDivided)).toEqual([true, false, false, false, false]);
		expect(rows.map(({ differs }) => differs.length)).toEqual([1, 4, 1, 0, 0]);
	});
	it('of a crowd, goes by how far all are off the median, and not by one of them alone', () => {
		const crowd = Array.from({ length: 20 }, (_, at) =>
			person(`${at}`, {
				intent: at === 0 ? 'contradicted' : 'conclusive',
				policy: at % 2 ? 'weak' : 'strong',
				...(at < 2 && { take: at ? 'contradicted' : 'conclusive' })
			})
		);
		const { rows } = of(...crowd);
		const order = (found: typeof rows) => found.slice(0, 3).map(({ element }) => element);
		expect(order(byDisagreement(rows))).toEqual(['take', 'intent', 'policy']);
		expect(order(byDisagreement(rows, 'a crowd'))).toEqual(['policy', 'take', 'intent']);
		expect(rowOf(of(...crowd), 'policy')).toMatchObject({ median: 3, off: 20 });
	});
	it('puts mixed answers before like ones, and else keeps the order of the outline', () => {
		const comparison = of(
			person('A', { intent: 'weak', policy: 'weak', take: 'weak', keep: 'weak' }),
			person('B', { intent: 'weak', policy: 'weak', take: 'weak', keep: 'weak' }),
			person('C', { take: 'does-not-arise' })
		);
		expect(byDisagreement(comparison.rows).map(({ element }) => element)).toEqual([
			'take',
			'intent',
			'policy',
			'keep',
			'loss'
		]);
	});
});

describe('an authority', () => {
	it('is reached by whoever marks its strength or more, and differed from by whoever marks less', () => {
		const comparison = of(
			person('A', { intent: 'conclusive', keep: 'unsupported' }),
			authority({ intent: 'arguable', keep: 'arguable' })
		);
		expect(rowOf(comparison, 'intent')).toMatchObject({ spread: 0, short: [] });
		expect(rowOf(comparison, 'keep')).toMatchObject({
			spread: 2,
			short: [{ at: 0, authority: 1, by: 2 }]
		});
	});
	it('is as far from a person as what that person marks below it', () => {
		const [only] = distances(
			of(
				person('A', { intent: 'conclusive', keep: 'unsupported', take: 'weak' }),
				authority({ intent: 'arguable', keep: 'arguable' })
			)
		);
		expect(only).toMatchObject({ shared: 2, same: 1, mean: 1, divided: 0 });
	});
	it('that is silent on an element says nothing of it', () => {
		const comparison = of(person('A', { intent: 'contradicted' }), authority({}));
		expect(rowOf(comparison, 'intent')).not.toHaveProperty('spread');
		expect(comparison.rows.map((row) => row.element)).not.toContain('take/thing');
	});
	it('may speak of a part alone', () => {
		const comparison = of(person('A', { take: 'weak' }), authority({ 'take/thing': 'arguable' }));
		expect(rowOf(comparison, 'take/thing')?.cells.map(({ says }) => says)).toEqual([
			'as-whole',
			'strength'
		]);
	});
	it('is no rater, no part of the median, and is not held to a finding', () => {
		const people = [person('A', { intent: 'weak' }), person('B', { intent: 'strong' })];
		const without = of(...people);
		const comparison = of(...people, authority({ intent: 'conclusive' }));
		expect(comparison.all).toEqual(without.all);
		expect(rowOf(comparison, 'intent')?.median).toBe(3);
		expect(comparison.counts[0]?.findings[2]).toBeUndefined();
		expect(standings(comparison).map(({ at }) => at)).not.toContain(2);
	});
});

describe('findings, agreement and distances', () => {
	const a = person('A', {
		intent: 'strong',
		policy: 'strong',
		take: 'strong',
		keep: 'weak',
		'II:loss': 'weak'
	});
	const b = person('B', { intent: 'weak', take: 'strong' }, { standard: 'low', forum: 'custom' });

	it('are each one’s own, against its own standard and the common one', () => {
		const { counts } = of(a, b);
		expect(counts[0]).toMatchObject({
			count: 'I',
			findings: [
				{ least: 4, most: 4, own: 'made-out', common: 'made-out' },
				{ least: 2, most: 2, own: 'not-made-out', common: 'not-made-out' }
			]
		});
	});
	it('are by the line that each draws, and in common by the line that the first draws', () => {
		const own = (name: string, at: 'weak' | 'conclusive') =>
			person(
				name,
				{ intent: 'strong', policy: 'strong', take: 'strong' },
				{ thresholds: { high: at } }
			);
		expect(of(own('A', 'weak'), own('B', 'conclusive')).counts[0]?.findings).toMatchObject([
			{ own: 'made-out', common: 'made-out' },
			{ own: 'not-made-out', common: 'made-out' }
		]);
	});
	it('count an act that all judge by its parts by those parts alone', () => {
		const parts = { take: 'split', 'take/thing': 'weak', 'take/away': 'weak' } as const;
		const two = [person('A', parts), person('B', parts)];
		expect(of(...two, person('C', {})).all.agreement).toMatchObject({ units: 2, values: 4 });
		expect(of(...two, person('C', { take: 'strong' })).all.agreement).toMatchObject({
			units: 3,
			values: 7
		});
	});
	it('have an agreement for each count and for all, or why there is none', () => {
		const { counts, all } = of(a, b);
		expect(counts[1]?.agreement).toMatchObject({ alpha: undefined, why: 'nothing-to-pair' });
		expect(all.agreement).toMatchObject({ units: 2, values: 4 });
		expect(counts[0]?.agreement).toEqual(all.agreement);
	});
	it('tell who is furthest from whom, and where', () => {
		const c = person('C', { intent: 'strong', take: 'strong' });
		const [first, ...rest] = distances(of(a, b, c));
		expect(first).toMatchObject({ between: [0, 1], shared: 2, same: 1, divided: 1, mean: 1 });
		expect(first?.furthest).toMatchObject({ row: { element: 'intent' }, by: 2 });
		expect(rest.map(({ between }) => between)).toEqual([
			[1, 2],
			[0, 2]
		]);
	});
	it('tell who is furthest from the median, and to which side', () => {
		const c = person('C', { intent: 'strong', take: 'strong' });
		expect(standings(of(a, b, c))[0]).toEqual({ at: 1, above: 0, level: 1, below: 1, mean: 1 });
	});
});

const places = ['intent', 'policy', 'take', 'take/thing', 'take/away', 'keep'];
const anyone = fc
	.record({
		marks: fc.dictionary(
			fc.constantFrom(...places),
			fc.record({ answer: fc.constantFrom(...answers), split: fc.boolean() }, { requiredKeys: [] })
		),
		forum: fc.constantFrom('icc', 'custom'),
		kind: fc.constantFrom('person', 'authority'),
		standard: fc.constantFrom('low', 'high', 'unknown')
	})
	.map(
		({ marks, ...more }) =>
			({
				id: 'x',
				name: 'x',
				...more,
				marks: new Map(Object.entries(marks).map(([id, mark]) => [markKey('I', id), mark]))
			}) as Assessed
	);

describe('whatever is marked', () => {
	it('someone who marks nothing changes no spread, no median and no agreement', () => {
		fc.assert(
			fc.property(fc.array(anyone, { minLength: 1, maxLength: 5 }), (assessed) => {
				const before = of(...assessed);
				const after = of(...assessed, person('silent', {}));
				for (const row of before.rows) {
					const same = after.rows.find(
						(each) => each.count === row.count && each.element === row.element
					);
					const { cells: _, ...kept } = row;
					expect(same).toMatchObject(kept);
					expect(same?.spread).toBe(row.spread);
				}
				expect(after.all).toEqual(before.all);
			})
		);
	});
	it('the spread of people who all name a strength is that of the highest and the lowest', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...answers.slice(0, 6)), { minLength: 2, maxLength: 6 }),
				(said) => {
					const levels = said.map((answer) => level(answer)!);
					const row = rowOf(of(...said.map((intent, at) => person(`${at}`, { intent }))), 'intent');
					expect(row?.spread).toBe(Math.max(...levels) - Math.min(...levels));
				}
			)
		);
	});
	it('the order of disagreement keeps every row and never puts a narrower spread first', () => {
		fc.assert(
			fc.property(fc.array(anyone, { maxLength: 5 }), (assessed) => {
				const comparison = of(...assessed);
				const rows = byDisagreement(comparison.rows);
				expect(new Set(rows)).toEqual(new Set(comparison.rows));
				const spreads = rows.map((row) => row.spread ?? -1);
				expect(spreads).toEqual(spreads.toSorted((a, b) => b - a));
				expect(distances(comparison)).toHaveLength((assessed.length * (assessed.length - 1)) / 2);
			})
		);
	});
});

it('marks by their place are found under their count and element', () => {
	const mark = { count: 'I', element: 'intent', answer: 'weak' } as const;
	expect(byPlace([mark]).get('I:intent')).toBe(mark);
});
