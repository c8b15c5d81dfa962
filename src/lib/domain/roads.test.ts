import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, outcome, type Docket, type Judgement } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { nodes, type Outline } from '#lib/domain/outline.ts';
import {
	byCost,
	listedAtMost,
	roadsThrough,
	shortestRoads,
	type Cost,
	type Goal,
	type Road
} from '#lib/domain/roads.ts';
import { strengthAt, strengths, level, type Answer, type Level } from '#lib/domain/strength.ts';

const element = (id: string, split?: Outline): Outline => ({
	kind: 'element',
	id,
	label: id,
	...(split && { split })
});
const all = (id: string, ...of: Outline[]): Outline => ({ kind: 'all', id, label: id, of });
const any = (id: string, ...of: Outline[]): Outline => ({ kind: 'any', id, label: id, of });
const counts = (test: string, id = `ref-${test}`): Outline => ({
	kind: 'count',
	id,
	label: id,
	test
});
const marked = (marks: Record<string, Answer>, count = 'I') =>
	new Map<string, Judgement>(
		Object.entries(marks).map(([id, answer]) => [markKey(count, id), { answer }])
	);
const docketOf = (root: Outline): Docket => ({
	counts: [{ id: 'I', test: 't' }],
	tests: new Map([['t', root]])
});
/** A road as `element from to`, with the count where it is another than I. */
const written = (road: Road) =>
	road.map(({ node, act, to }) =>
		[node.count === 'I' ? node.id : markKey(node.count, node.id), act, to].join(' ')
	);
const roads = (
	root: Outline | Docket,
	marks: ReadonlyMap<string, Judgement> | Record<string, Answer>,
	goal: Goal = 'finding',
	threshold: Level = 4,
	count = 'I'
) => {
	const docket = 'kind' in root ? docketOf(root) : root;
	const judged = marks instanceof Map ? marks : marked(marks as Record<string, Answer>);
	const found = shortestRoads({ docket, marks: judged, forum: 'icc' }, { count, goal, threshold });
	return {
		...found,
		cost: found.shortest?.cost,
		ties: found.shortest?.ties,
		written: found.shortest?.roads.map(written)
	};
};

const theft = all(
	'theft',
	all('chapeau', element('intent'), element('belongs')),
	any('acts', element('take'), element('keep'))
);

it('costs sort by alternatives reopened, then steps, then elements to mark; no road comes last', () => {
	const cost = (reopened: number, steps: number, unmarked: number): Cost => ({
		reopened,
		steps,
		unmarked
	});
	const sorted = [cost(0, 0, 3), cost(0, 1, 0), cost(0, 1, 2), cost(1, 0, 0)];
	expect([...sorted].reverse().sort(byCost)).toEqual(sorted);
	expect(byCost(undefined, sorted[3])).toBeGreaterThan(0);
	expect(byCost(sorted[3], undefined)).toBeLessThan(0);
	expect(byCost(undefined, undefined)).toBe(0);
});

describe('the shortest road to a finding', () => {
	it('is empty where the threshold is reached', () => {
		const marks = { intent: 'strong', belongs: 'strong', take: 'strong' } as const;
		expect(roads(theft, marks)).toMatchObject({
			cost: { steps: 0, unmarked: 0, reopened: 0 },
			ties: 1,
			written: [[]]
		});
	});
	it('raises each required part that falls short, and only as far as needed', () => {
		const marks = { intent: 'weak', belongs: 'arguable', take: 'conclusive' } as const;
		expect(roads(theft, marks)).toMatchObject({
			cost: { steps: 3, unmarked: 0 },
			written: [['intent raise 4', 'belongs raise 4']]
		});
	});
	it('takes the alternative that needs the fewest steps', () => {
		const marks = {
			intent: 'strong',
			belongs: 'strong',
			take: 'contradicted',
			keep: 'weak'
		} as const;
		expect(roads(theft, marks).written).toEqual([['keep raise 4']]);
	});
	it('takes no step for an unmarked element, and counts it beside the steps', () => {
		const marks = { intent: 'strong', take: 'cannot-tell', keep: 'arguable' } as const;
		expect(roads(theft, marks)).toMatchObject({
			cost: { steps: 0, unmarked: 2 },
			written: [['belongs mark 4', 'take mark 4']]
		});
	});
	it('with equal steps prefers the road that leaves fewer to mark', () => {
		const tree = any(
			't',
			all('both', element('a'), element('b')),
			all('other', element('c'), element('d'))
		);
		expect(roads(tree, { a: 'arguable', c: 'arguable', d: 'strong' }).written).toEqual([
			['c raise 4']
		]);
	});
	it('names every road that is as short', () => {
		expect(roads(theft, { intent: 'strong', belongs: 'strong' })).toMatchObject({
			ties: 2,
			written: [['take mark 4'], ['keep mark 4']]
		});
	});
	it('never goes through what does not arise while another road is left', () => {
		const marks = {
			intent: 'strong',
			belongs: 'strong',
			take: 'does-not-arise',
			keep: 'contradicted'
		} as const;
		expect(roads(theft, marks).written).toEqual([['keep raise 4']]);
	});
	it('is none where every alternative is said not to arise, though one could be taken up again', () => {
		const marks = { belongs: 'weak', take: 'does-not-arise', keep: 'does-not-arise' } as const;
		const found = roads(theft, marks);
		expect(found.shortest).toBeUndefined();
		expect(found.barred).toMatchObject({ by: 'does-not-arise', nodes: [{ id: 'acts' }] });
		expect(found.reopening).toMatchObject({
			cost: { steps: 2, unmarked: 1, reopened: 1 },
			ties: 2
		});
		expect(found.reopening!.roads.map(written)[0]).toEqual([
			'intent mark 4',
			'belongs raise 4',
			'take reopen 4'
		]);
	});
	it('is none where the law leaves no alternative in this forum', () => {
		const acts = { ...element('take'), forums: ['custom'] } as Outline;
		const found = roads(all('t', element('x'), any('acts', acts)), {});
		expect(found).toMatchObject({
			shortest: undefined,
			reopening: undefined,
			barred: { by: 'test', nodes: [{ id: 'acts' }] }
		});
	});
	it('follows the parts of an element that is split', () => {
		const tree = all('t', element('act', all('parts', element('p'), element('q'))));
		const marks = marked({ act: 'conclusive', p: 'weak', q: 'strong' });
		expect(roads(tree, marks).cost).toMatchObject({ steps: 0, unmarked: 0 });
		marks.set('I:act', { answer: 'conclusive', split: true });
		const found = roads(tree, marks);
		expect(found.written).toEqual([['p raise 4']]);
		expect(found.shortest!.roads[0]![0]!.within).toBe('act');
	});
	it('asks for the parts of a split act that is taken up again', () => {
		const tree = any('t', element('act', all('parts', element('p'), element('q'))));
		const marks = marked({ p: 'weak' });
		marks.set('I:act', { answer: 'does-not-arise', split: true });
		expect(roads(tree, marks).reopening!.roads.map(written)).toEqual([
			['act reopen ', 'p raise 4', 'q mark 4']
		]);
	});
});

describe('the shortest road to defeat', () => {
	const made = { intent: 'strong', belongs: 'conclusive', take: 'strong', keep: 'strong' } as const;

	it('lowers the cheapest required part to just below the threshold', () => {
		expect(roads(theft, made, 'defeat')).toMatchObject({
			cost: { steps: 1, unmarked: 0 },
			written: [['intent lower 3']]
		});
	});
	it('lowers every alternative that reaches, where that is cheaper', () => {
		const marks = { ...made, intent: 'conclusive', keep: 'weak' } as const;
		expect(roads(theft, marks, 'defeat').written).toEqual([['take lower 3']]);
	});
	it('needs no step where an unmarked required part could fall short', () => {
		expect(roads(theft, { belongs: 'strong', take: 'strong' }, 'defeat')).toMatchObject({
			cost: { steps: 0, unmarked: 1 },
			written: [['intent mark 3']]
		});
	});
	it('is empty where the count is not made out already', () => {
		expect(roads(theft, { intent: 'weak' }, 'defeat').written).toEqual([[]]);
	});
	it('is none at a threshold that nothing can fall below', () => {
		expect(roads(theft, made, 'defeat', 0)).toMatchObject({
			shortest: undefined,
			barred: { by: 'test' }
		});
	});
});

describe('counts that rest on other counts', () => {
	const docket: Docket = {
		counts: [
			{ id: 'I', test: 'g' },
			{ id: 'II', test: 'g' },
			{ id: 'IV', test: 'r' }
		],
		tests: new Map([
			['g', all('g', element('x'), element('y'))],
			['r', all('r', counts('g', 'once'), counts('g', 'twice'), element('z'))]
		])
	};
	it('pay once for an element on which they rest twice', () => {
		const marks = new Map([...marked({ x: 'weak', y: 'weak' }), ...marked({ x: 'weak' }, 'II')]);
		expect(roads(docket, marks, 'finding', 4, 'IV')).toMatchObject({
			cost: { steps: 2, unmarked: 2 },
			ties: 1,
			written: [['IV:z mark 4', 'II:x raise 4', 'II:y mark 4']]
		});
	});
	it('have one road, not two, where a count that they need brings another about', () => {
		const tests = new Map([
			['g', element('x')],
			['d', any('d', counts('g', 'd/g'), element('y'))],
			[
				'r',
				all(
					'r',
					counts('g', 'r/g'),
					any('one', counts('d', 'r/d'), counts('g', 'r/g2')),
					any('two', counts('d', 'r/d2'), counts('g', 'r/g3'))
				)
			]
		]);
		const docket = { counts: [...tests.keys()].map((test) => ({ id: test, test })), tests };
		expect(roads(docket, {}, 'finding', 4, 'r')).toMatchObject({
			ties: 1,
			written: [['g:x mark 4']]
		});
	});
	it('are defeated only when all of them are', () => {
		const marks = new Map([
			...marked({ x: 'conclusive', y: 'strong' }),
			...marked({ x: 'strong', y: 'conclusive' }, 'II'),
			...marked({ z: 'conclusive' }, 'IV')
		]);
		expect(roads(docket, marks, 'defeat', 4, 'IV')).toMatchObject({ cost: { steps: 2 }, ties: 2 });
	});
	it('leave out as a road what refers to no count of the case', () => {
		const tree = all('t', any('crimes', counts('war'), element('x')), counts('war', 'also'));
		const only = { ...docketOf(tree) };
		expect(roads(only, {}).written).toEqual([['x mark 4']]);
		expect(roads(docketOf(any('crimes', counts('war'))), {}).barred).toMatchObject({
			by: 'test',
			nodes: [{ id: 'crimes' }]
		});
	});
});

describe('many roads', () => {
	const wide = (groups: number): Outline =>
		all(
			't',
			...Array.from({ length: groups }, (_, at) =>
				any(`g${at}`, element(`a${at}`), element(`b${at}`))
			)
		);
	it('are counted without being walked, and the first are listed', () => {
		const found = roads(wide(10), {});
		expect(found).toMatchObject({ cost: { unmarked: 10 }, ties: 1024 });
		expect(found.written).toHaveLength(listedAtMost);
		expect(new Set(found.written!.map((road) => road.join())).size).toBe(listedAtMost);
	});
	it('beyond a million are not counted exactly', () => {
		expect(roads(wide(100), {})).toMatchObject({ cost: { unmarked: 100 }, ties: Infinity });
		expect(roads(wide(100), {}, 'defeat')).toMatchObject({ cost: { unmarked: 2 }, ties: 100 });
	});
});

describe('the alternative roads', () => {
	const through = (marks: Record<string, Answer>, goal: Goal = 'finding') =>
		roadsThrough(
			{ docket: docketOf(theft), marks: marked(marks), forum: 'icc' },
			{
				count: 'I',
				goal,
				threshold: 4
			}
		).map(({ node, ways }) => [
			node.id,
			...ways.map(({ node, cost }) => [node.id, cost && [cost.steps, cost.unmarked, cost.reopened]])
		]);
	it('each cost what the whole count costs that way', () => {
		expect(through({ intent: 'weak', take: 'strong', keep: 'unsupported' })).toEqual([
			['acts', ['take', [2, 1, 0]], ['keep', [5, 1, 0]]]
		]);
	});
	it('include those said not to arise, as taken up again', () => {
		expect(
			through({ intent: 'strong', belongs: 'strong', take: 'strong', keep: 'does-not-arise' })
		).toEqual([['acts', ['take', [0, 0, 0]], ['keep', [0, 0, 1]]]]);
	});
	it('of a defeat are the parts that could fail', () => {
		const made = {
			intent: 'strong',
			belongs: 'conclusive',
			take: 'strong',
			keep: 'strong'
		} as const;
		expect(through(made, 'defeat')).toEqual([
			['theft', ['chapeau', [1, 0, 0]], ['acts', [2, 0, 0]]],
			['chapeau', ['intent', [1, 0, 0]], ['belongs', [2, 0, 0]]]
		]);
	});
});

/**
 * Small random dockets: forum-bound parts, splits, and counts that refer to counts, in several
 * places at once. Compared with trying every set of changes.
 */
const forums = fc.constantFrom(undefined, undefined, undefined, undefined, ['custom']);
const treeOver = (tests: string[], most: number): fc.Arbitrary<Outline> =>
	fc
		.letrec<{ node: Outline; leaf: Outline }>((tie) => ({
			leaf: fc.oneof(
				{ weight: 3, arbitrary: forums.map((forums) => ({ ...element('?'), forums }) as Outline) },
				{
					weight: tests.length > 0 ? 2 : 0,
					arbitrary: fc.constantFrom(...tests, 'none').map((test) => counts(test, '?'))
				}
			),
			node: fc.oneof(
				{ depthSize: 'small', maxDepth: 3 },
				tie('leaf'),
				{
					weight: 3,
					arbitrary: fc
						.record({
							kind: fc.constantFrom('all' as const, 'any' as const),
							forums,
							of: fc.array(tie('node'), { minLength: 1, maxLength: 3 })
						})
						.map((group) => ({ id: '?', label: '?', ...group }) as Outline)
				},
				tie('node').map((split) => element('?', split))
			)
		}))
		.node.map((root) => {
			let at = 0;
			const numbered = (node: Outline): Outline => {
				const id = `n${at++}`;
				if (node.kind === 'element')
					return { ...node, id, ...(node.split && { split: numbered(node.split) }) };
				return node.kind === 'count' ? { ...node, id } : { ...node, id, of: node.of.map(numbered) };
			};
			return numbered(root);
		})
		.filter((root) => [...nodes(root)].filter(({ kind }) => kind === 'element').length <= most);

const answer = fc.constantFrom<(Answer | undefined)[]>(
	undefined,
	...strengths,
	'cannot-tell',
	'does-not-arise',
	'does-not-arise'
);
const situation = fc
	.record({
		g: treeOver([], 2),
		c: treeOver(['g'], 2),
		d: treeOver(['g', 'c'], 2),
		r: treeOver(['g', 'c', 'd'], 3)
	})
	.chain((tests) => {
		const docket: Docket = {
			counts: ['g', 'g', 'c', 'd', 'r'].map((test, at) => ({ id: `C${at}`, test })),
			tests: new Map(Object.entries(tests))
		};
		const keys = docket.counts.flatMap(({ id, test }) =>
			[...nodes(docket.tests.get(test)!)]
				.filter(({ kind }) => kind === 'element')
				.map((node) => markKey(id, node.id))
		);
		return fc
			.tuple(...keys.map(() => fc.record({ answer, split: fc.boolean() })))
			.map((judgements) => ({
				docket,
				marks: new Map<string, Judgement>(keys.map((key, at) => [key, judgements[at]!]))
			}));
	});

/** Every cheapest set of changes, found by trying all of them. */
function byTrying(
	docket: Docket,
	marks: Map<string, Judgement>,
	goal: Goal,
	threshold: Level
): { cost: Cost; roads: Set<string> } | undefined {
	const up = goal === 'finding';
	const reached = (changed: ReadonlyMap<string, Judgement>) =>
		outcome(evaluate(docket, changed, 'icc').get('C4')!.root, threshold) ===
		(up ? 'made-out' : 'not-made-out');
	const spare = alternativesOf(docket);
	const movable = [...marks].filter(([, { answer }]) => {
		const at = answer && level(answer);
		return at === undefined || (up ? at < threshold : at >= threshold);
	});
	let least: number[] = [Infinity];
	let roads = new Set<string>();
	for (let set = 0; set < 2 ** movable.length; set++) {
		const changed = new Map(marks);
		const cost = { reopened: 0, steps: 0, unmarked: 0 };
		const names: string[] = [];
		for (const [at, [key, { answer, split }]] of movable.entries()) {
			if (!(set & (2 ** at))) continue;
			const now = answer && level(answer);
			const to = up ? threshold : threshold - 1;
			if (answer === 'does-not-arise' && spare.has(key)) cost.reopened += 1;
			else if (now === undefined) cost.unmarked += 1;
			else cost.steps += Math.abs(to - now);
			names.push(key);
			changed.set(key, { answer: strengthAt(to as Level), split });
		}
		if (!up && cost.reopened > 0) continue;
		const weight = [cost.reopened, cost.steps, cost.unmarked];
		const order = weight.map((each, at) => Math.sign(each - (least[at] ?? 0))).find(Boolean) ?? 0;
		if (order > 0 || !reached(changed)) continue;
		if (order < 0) roads = new Set();
		least = weight;
		roads.add(names.sort().join());
	}
	if (roads.size === 0) return undefined;
	return { cost: { reopened: least[0]!, steps: least[1]!, unmarked: least[2]! }, roads };
}

function alternativesOf({ counts, tests }: Docket): Set<string> {
	return new Set(
		counts.flatMap(({ id, test }) =>
			[...nodes(tests.get(test)!)]
				.filter((node) => node.kind === 'any')
				.flatMap((node) => ('of' in node ? node.of : []))
				.filter(({ kind }) => kind === 'element')
				.map((node) => markKey(id, node.id))
		)
	);
}

describe('on small random dockets', () => {
	it('are exactly those that trying every set of changes finds', () => {
		fc.assert(
			fc.property(
				situation,
				fc.constantFrom<Goal>('finding', 'defeat'),
				fc.constantFrom<Level>(1, 3, 4, 5),
				({ docket, marks }, goal, threshold) => {
					fc.pre(marks.size <= 10);
					const tried = byTrying(docket, marks, goal, threshold);
					const found = shortestRoads(
						{ docket, marks, forum: 'icc' },
						{ count: 'C4', goal, threshold }
					);
					const best = found.shortest ?? found.reopening;
					expect(best?.cost).toEqual(tried?.cost);
					expect(best?.ties).toBe(tried?.roads.size);
					expect(found.shortest === undefined).toBe(!tried || tried.cost.reopened > 0);
					expect(found.barred === undefined).toBe(found.shortest !== undefined);
					if (found.barred) {
						expect(found.barred.by).toBe(tried ? 'does-not-arise' : 'test');
						expect(found.barred.nodes.length).toBeGreaterThan(0);
					}
					if (!best || !tried) return;
					const listed = best.roads.map((road) =>
						road
							.map(({ node }) => markKey(node.count, node.id))
							.sort()
							.join()
					);
					expect(new Set(listed).size).toBe(Math.min(tried.roads.size, listedAtMost));
					for (const road of listed) expect(tried.roads).toContain(road);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('no alternative is cheaper than the shortest, and one at each fork is as cheap', () => {
		fc.assert(
			fc.property(
				situation,
				fc.constantFrom<Goal>('finding', 'defeat'),
				({ docket, marks }, goal) => {
					const asked = { count: 'C4', goal, threshold: 4 as Level };
					const found = shortestRoads({ docket, marks, forum: 'icc' }, asked);
					const least = found.shortest ?? found.reopening;
					const total = (cost?: Cost) =>
						cost ? cost.reopened * 1e6 + cost.steps * 1e3 + cost.unmarked : Infinity;
					for (const { ways } of roadsThrough({ docket, marks, forum: 'icc' }, asked))
						expect(Math.min(...ways.map(({ cost }) => total(cost)))).toBe(total(least?.cost));
				}
			)
		);
	});
});
