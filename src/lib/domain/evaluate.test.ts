import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline } from '#lib/domain/outline.ts';
import { strengths, type Answer, type Level } from '#lib/domain/strength.ts';
import { markKey } from '#lib/domain/mark.ts';
import { explain, partPlayed, plain, range } from '#lib/domain/explain.ts';
import {
	deciding,
	evaluate,
	holdsDown,
	notShown,
	outcome,
	progress,
	waitsFor,
	type Docket,
	type Judgement
} from '#lib/domain/evaluate.ts';

const element = (id: string): Outline => ({ kind: 'element', id, label: id });
const all = (id: string, ...of: Outline[]): Outline => ({ kind: 'all', id, label: id, of });
const any = (id: string, ...of: Outline[]): Outline => ({ kind: 'any', id, label: id, of });
const docketOf = (root: Outline): Docket => ({
	counts: [{ id: 'I', test: 't' }],
	tests: new Map([['t', root]])
});
const marked = (marks: Record<string, Answer>, count = 'I') =>
	new Map<string, Judgement>(
		Object.entries(marks).map(([id, answer]) => [markKey(count, id), { answer }])
	);
const rootOf = (root: Outline, marks: Record<string, Answer>) =>
	evaluate(docketOf(root), marked(marks), 'icc').get('I')!.root;

describe('a finding', () => {
	const theft = all(
		'theft',
		all('chapeau', element('intent'), element('belongs')),
		any('acts', element('take'), element('keep'))
	);

	it('is open from 0 to 5 when nothing is marked: unmarked is not zero', () => {
		expect(rootOf(theft, {})).toMatchObject({ least: 0, most: 5 });
	});
	it('is at most as strong as its weakest required part', () => {
		expect(rootOf(theft, { intent: 'weak' })).toMatchObject({ least: 0, most: 2 });
	});
	it('needs only one of the acts', () => {
		const marks = {
			intent: 'strong',
			belongs: 'conclusive',
			take: 'contradicted',
			keep: 'strong'
		} as const;
		expect(rootOf(theft, marks)).toMatchObject({ least: 4, most: 4 });
	});
	it('treats “cannot tell” as anything from 0 to 5', () => {
		expect(rootOf(theft, { intent: 'cannot-tell' })).toMatchObject({ least: 0, most: 5 });
	});
	it('lets an act that does not arise drop out as a road', () => {
		const marks = {
			intent: 'strong',
			belongs: 'strong',
			take: 'does-not-arise',
			keep: 'arguable'
		} as const;
		expect(rootOf(theft, marks)).toMatchObject({ least: 3, most: 3 });
	});
	it('is Unsupported when every alternative has dropped out', () => {
		const acts = any('acts', element('take'), element('keep'));
		expect(rootOf(acts, { take: 'does-not-arise', keep: 'does-not-arise' })).toMatchObject({
			least: 1,
			most: 1
		});
	});
	it('names the parts that give it its least and its most', () => {
		const ids = (of: { id: string }[]) => of.map(({ id }) => id);
		const whole = rootOf(theft, { intent: 'weak', take: 'strong' });
		expect(ids(deciding(whole).most)).toEqual(['chapeau']);
		expect(ids(deciding(whole).least)).toEqual(['chapeau']);
		const [chapeau, acts] = whole.parts;
		expect(ids(deciding(chapeau!).most)).toEqual(['intent']);
		expect(ids(deciding(chapeau!).least)).toEqual(['belongs']);
		expect(ids(deciding(acts!).least)).toEqual(['take']);
		expect(ids(deciding(acts!).most)).toEqual(['keep']);
	});
	it('is decided by no alternative that has dropped out', () => {
		const acts = any('acts', element('take'), element('keep'));
		const dropped = rootOf(acts, { take: 'does-not-arise', keep: 'does-not-arise' });
		expect(deciding(dropped)).toEqual({ least: [], most: [] });
		const [, kept] = rootOf(theft, { take: 'does-not-arise', keep: 'unsupported' }).parts;
		expect(deciding(kept!).most.map(({ id }) => id)).toEqual(['keep']);
	});
	it('says of each part what it does to the whole', () => {
		const said = (node: ReturnType<typeof rootOf>) =>
			Object.fromEntries(node.parts.map((part) => [part.id, partPlayed(node, part)]));
		const half = rootOf(theft, { intent: 'weak', take: 'strong' });
		expect(said(half)).toEqual({ chapeau: 'decides it', acts: '' });
		expect(said(half.parts[0]!)).toEqual({ intent: 'limits it', belongs: 'leaves it open' });
		expect(said(half.parts[1]!)).toEqual({ take: 'carries it', keep: 'leaves it open' });
		const done = rootOf(theft, { intent: 'weak', belongs: 'strong', take: 'conclusive' });
		expect(said(done.parts[0]!)).toEqual({ intent: 'decides it', belongs: '' });
		// An unmarked act changes nothing where another is conclusive.
		expect(said(done.parts[1]!)).toEqual({ take: 'decides it', keep: '' });
		expect(said(rootOf(theft, {}).parts[0]!)).toEqual({
			intent: 'leaves it open',
			belongs: 'leaves it open'
		});
		const one = rootOf(theft, { take: 'does-not-arise', keep: 'arguable' }).parts[1]!;
		expect(said(one)).toEqual({ take: 'is no longer counted', keep: 'decides it' });
	});
	it('never lets a part that the law requires drop out', () => {
		expect(rootOf(theft, { intent: 'does-not-arise' }).most).toBe(5);
		expect(rootOf(all('a', element('x')), { x: 'does-not-arise' })).toMatchObject({
			least: 0,
			most: 5
		});
	});
	it('asks for an element only in its forum', () => {
		const tree = all('t', element('act'), { ...element('policy'), forums: ['icc'] } as Outline);
		const marks = marked({ act: 'strong', policy: 'contradicted' });
		expect(evaluate(docketOf(tree), marks, 'icc').get('I')!.root.most).toBe(0);
		expect(evaluate(docketOf(tree), marks, 'custom').get('I')!.root.least).toBe(4);
	});
	it('notes what is marked beside it, and is moved by none of it', () => {
		const beside = {
			...any('persons', element('orders'), element('command')),
			aside: true
		} as Outline;
		const noted = { ...theft, besides: [beside] } as Outline;
		const marks = { intent: 'strong', belongs: 'weak', take: 'strong' } as const;
		for (const answer of [...strengths, 'cannot-tell', 'does-not-arise'] as const) {
			const at = evaluate(docketOf(noted), marked({ ...marks, orders: answer }), 'icc').get('I')!;
			const { besides, ...root } = at.root;
			expect(root).toEqual(rootOf(theft, marks));
			expect(besides).toMatchObject([{ aside: true, least: 0, most: 5, dropped: false }]);
			expect(besides![0]!.parts[0]!.answer).toBe(answer);
			expect(progress(at)).toEqual({ marked: 3, of: 4 });
			expect(plain(range(besides![0]!))).toBe('noted beside the finding, not part of it');
		}
	});
	it('follows the parts of an act that is split, and the whole of one that is not', () => {
		const act: Outline = {
			kind: 'element',
			id: 'act',
			label: 'act',
			split: all('act/parts', element('x'), element('y'))
		};
		const marks = new Map<string, Judgement>([
			['I:act', { answer: 'conclusive' }],
			['I:x', { answer: 'strong' }],
			['I:y', { answer: 'weak' }]
		]);
		expect(evaluate(docketOf(act), marks, 'icc').get('I')!.root).toMatchObject({
			least: 5,
			most: 5
		});
		marks.set('I:act', { answer: 'conclusive', split: true });
		expect(evaluate(docketOf(act), marks, 'icc').get('I')!.root).toMatchObject({
			least: 2,
			most: 2,
			answer: 'conclusive'
		});
	});
	it('may rest on the strongest of several other counts', () => {
		const docket: Docket = {
			counts: [
				{ id: 'I', test: 'g' },
				{ id: 'II', test: 'g' },
				{ id: 'IV', test: 'r' }
			],
			tests: new Map([
				['g', element('g')],
				['r', { kind: 'count', id: 'r', label: 'genocide', test: 'g' }]
			])
		};
		const marks = new Map<string, Judgement>([
			['I:g', { answer: 'weak' }],
			['II:g', { answer: 'strong' }]
		]);
		expect(evaluate(docket, marks, 'icc').get('IV')!.root).toMatchObject({ least: 4, most: 4 });
	});
	it('refuses counts that rest on each other in a circle, and says which', () => {
		const circle: Docket = {
			counts: [{ id: 'I', test: 't' }],
			tests: new Map([['t', { kind: 'count', id: 'c', label: 'itself', test: 't' }]])
		};
		expect(() => evaluate(circle, new Map(), 'icc')).toThrow('I → I');
	});
	it('says in words what it is, what holds it down and what it waits for', () => {
		const finding = evaluate(
			docketOf(theft),
			marked({ intent: 'weak', take: 'strong' }),
			'icc'
		).get('I')!;
		const explained = explain(finding, { phrase: 'reasonable grounds', threshold: 2 });
		expect(plain(explained.range)).toBe('at most weak');
		expect(explained.reasons.map(plain)).toEqual([
			'Limited by intent (weak).',
			'acts: take already reaches strong.',
			'Still to be marked: belongs.'
		]);
	});
});

/**
 * Small random dockets: nested groups, forum-bound parts, split elements, and a second count that
 * rests on the first. Compared below with every completion of what is undecided.
 */
const forums = fc.constantFrom(
	undefined,
	undefined,
	undefined,
	['icc'],
	['custom'],
	['icc', 'custom']
);
const tree: fc.Arbitrary<Outline> = fc
	.letrec<{ node: Outline; leaf: Outline }>((tie) => ({
		leaf: forums.map((forums) => ({ kind: 'element', id: '?', label: '?', forums })),
		node: fc.oneof(
			{ depthSize: 'small', maxDepth: 3 },
			tie('leaf'),
			fc
				.record({
					kind: fc.constantFrom('all' as const, 'any' as const),
					forums,
					of: fc.array(tie('node'), { minLength: 1, maxLength: 3 })
				})
				.map((group) => ({ id: '?', label: '?', ...group })),
			tie('node').map((split) => ({ kind: 'element' as const, id: '?', label: '?', split }))
		)
	}))
	.node.map(numbered)
	.filter((root) => leaves(root).length <= 5);

function numbered(root: Outline): Outline {
	let at = 0;
	const visit = (node: Outline): Outline => {
		const id = `n${at++}`;
		if (node.kind === 'element')
			return { ...node, id, label: id, ...(node.split && { split: visit(node.split) }) };
		return node.kind === 'count'
			? { ...node, id }
			: { ...node, id, label: id, of: node.of.map(visit) };
	};
	return visit(root);
}

function leaves(node: Outline): string[] {
	if (node.kind === 'count') return [];
	if (node.kind === 'element') return [node.id, ...(node.split ? leaves(node.split) : [])];
	return node.of.flatMap(leaves);
}

const judged = tree.chain((root) =>
	fc
		.tuple(
			...leaves(root).map(() =>
				fc.record({
					answer: fc.constantFrom<(Answer | undefined)[]>(
						undefined,
						undefined,
						...strengths,
						'cannot-tell',
						'does-not-arise'
					),
					split: fc.boolean()
				})
			)
		)
		.map((judgements) => ({
			root,
			marks: new Map<string, Judgement>(
				leaves(root).map((id, at) => [markKey('I', id), judgements[at]!])
			)
		}))
);

const docketWithReference = (root: Outline): Docket => ({
	counts: [
		{ id: 'I', test: 't' },
		{ id: 'II', test: 'r' }
	],
	tests: new Map([
		['t', root],
		['r', { kind: 'count', id: 'ref', label: 'the other count', test: 't' } as Outline]
	])
});

const undecided = (judgement: Judgement) =>
	judgement.answer === undefined || judgement.answer === 'cannot-tell';
const unmarked = (judgement: Judgement) => judgement.answer === undefined;

/** Every way in which the undecided elements could turn out, or the unmarked ones alone. */
function* completions(
	marks: Map<string, Judgement>,
	open = undecided,
	keys = [...marks.keys()]
): Generator<Map<string, Judgement>> {
	const key = keys.find((key) => open(marks.get(key)!));
	if (key === undefined) {
		yield marks;
		return;
	}
	for (const answer of strengths)
		yield* completions(new Map(marks).set(key, { ...marks.get(key)!, answer }), open, keys);
}

/**
 * A second, plain evaluation of a decided tree: no intervals, straight from the rules. What cannot
 * be told lies below every level here, as it does against a standard.
 */
function decided(
	node: Outline,
	marks: Map<string, Judgement>,
	forum: string,
	alternative = false
): number | undefined {
	if (node.kind === 'count') return undefined;
	if (node.kind === 'element') {
		const { answer, split } = marks.get(markKey('I', node.id))!;
		if (answer === 'does-not-arise' && alternative) return undefined;
		if (split && node.split) return decided(node.split, marks, forum);
		return answer === 'does-not-arise'
			? NaN
			: strengths.indexOf(answer as (typeof strengths)[number]); // -1: cannot tell
	}
	const parts = node.of
		.filter((part) => part.forums === undefined || part.forums.includes(forum))
		.map((part) => decided(part, marks, forum, node.kind === 'any'))
		.filter((value) => value !== undefined);
	if (node.kind === 'all') return Math.min(5, ...parts);
	return parts.length === 0 ? 1 : Math.max(...parts);
}

describe('over every completion of small random trees', () => {
	const runs = { numRuns: 250 };

	it('what is noted beside the finding moves no outcome, whatever it is marked', () => {
		const answers = fc.constantFrom<Answer>(...strengths, 'cannot-tell', 'does-not-arise');
		fc.assert(
			fc.property(judged, answers, fc.boolean(), ({ root, marks }, answer, split) => {
				fc.pre('of' in root);
				const beside = { ...any('aside', element('aside/one')), aside: true } as Outline;
				const noting = { ...root, besides: [beside] } as Outline;
				const more = new Map(marks).set(markKey('I', 'aside/one'), { answer, split });
				const [plainly, noted] = [
					evaluate(docketWithReference(root), marks, 'icc'),
					evaluate(docketWithReference(noting), more, 'icc')
				];
				const { besides: _, ...at } = noted.get('I')!.root;
				expect(at).toEqual(plainly.get('I')!.root);
				expect(progress(noted.get('I')!)).toEqual(progress(plainly.get('I')!));
				for (const threshold of [0, 1, 2, 3, 4, 5] as const)
					for (const count of ['I', 'II']) {
						const [one, two] = [noted.get(count)!.root, plainly.get(count)!.root];
						expect(outcome(one, threshold)).toBe(outcome(two, threshold));
						expect(waitsFor(one, threshold).map(({ id }) => id)).toEqual(
							waitsFor(two, threshold).map(({ id }) => id)
						);
					}
			}),
			runs
		);
	});

	it('the interval is exact, on the count and on one that rests on it', () => {
		fc.assert(
			fc.property(judged, fc.constantFrom('icc', 'custom', 'icj'), ({ root, marks }, forum) => {
				const findings = evaluate(docketWithReference(root), marks, forum);
				const values = [...completions(marks)].map((complete) => decided(root, complete, forum)!);
				fc.pre(values.every((value) => !Number.isNaN(value)));
				const { least, most } = findings.get('I')!.root;
				expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
				expect(findings.get('II')!.root).toMatchObject({ least, most });
			}),
			runs
		);
	});

	it('the outcome is open only while what is unmarked could decide it; what cannot be told falls short', () => {
		fc.assert(
			fc.property(
				judged,
				fc.constantFrom<Level>(0, 1, 2, 3, 4, 5),
				({ root, marks }, threshold) => {
					const found = evaluate(docketWithReference(root), marks, 'icc');
					const values = [...completions(marks, unmarked)].map((complete) =>
						decided(root, complete, 'icc')!
					);
					fc.pre(values.every((value) => !Number.isNaN(value)));
					const reach = values.map((value) => value >= threshold);
					const expected = reach.every(Boolean)
						? 'made-out'
						: reach.some(Boolean)
							? 'open'
							: 'not-made-out';
					for (const count of ['I', 'II'])
						expect(outcome(found.get(count)!.root, threshold)).toBe(expected);
				}
			),
			{ numRuns: 400 }
		);
	});

	it('names what cannot be told exactly where it alone keeps a finding from being open', () => {
		fc.assert(
			fc.property(judged, fc.constantFrom<Level>(1, 2, 3, 4, 5), ({ root, marks }, threshold) => {
				const found = evaluate(docketOf(root), marks, 'icc').get('I')!.root;
				const asUnmarked = new Map(
					[...marks].map(([key, judgement]) => [
						key,
						judgement.answer === 'cannot-tell' ? { split: judgement.split } : judgement
					])
				) as Map<string, Judgement>;
				const without = evaluate(docketOf(root), asUnmarked, 'icc').get('I')!.root;
				const named = notShown(found, threshold);
				expect(named.length > 0).toBe(
					outcome(found, threshold) === 'not-made-out' &&
						outcome(without, threshold) !== 'not-made-out'
				);
				for (const { answer } of named) expect(answer).toBe('cannot-tell');
			}),
			runs
		);
	});

	it('raising a mark never lowers a finding', () => {
		fc.assert(
			fc.property(judged, fc.nat(), ({ root, marks }, pick) => {
				const keys = [...marks.keys()].filter((key) =>
					strengths.slice(0, 5).includes(marks.get(key)!.answer as never)
				);
				fc.pre(keys.length > 0);
				const key = keys[pick % keys.length]!;
				const raised = strengths[strengths.indexOf(marks.get(key)!.answer as never) + 1]!;
				const before = evaluate(docketOf(root), marks, 'icc').get('I')!.root;
				const after = evaluate(
					docketOf(root),
					new Map(marks).set(key, { ...marks.get(key)!, answer: raised }),
					'icc'
				).get('I')!.root;
				expect(after.least).toBeGreaterThanOrEqual(before.least);
				expect(after.most).toBeGreaterThanOrEqual(before.most);
			}),
			runs
		);
	});

	it('an open finding names exactly the elements that can change its outcome', () => {
		fc.assert(
			fc.property(judged, fc.constantFrom<Level>(2, 3, 4, 5), ({ root, marks }, threshold) => {
				const before = evaluate(docketOf(root), marks, 'icc').get('I')!.root;
				const named = new Set(waitsFor(before, threshold).map(({ id }) => id));
				const reaches = (complete: Map<string, Judgement>) =>
					outcome(evaluate(docketOf(root), complete, 'icc').get('I')!.root, threshold);
				for (const [key, judgement] of marks) {
					if (!unmarked(judgement)) continue;
					const others = new Map(marks);
					others.delete(key);
					const changes = [...completions(others, unmarked)].some(
						(complete) =>
							new Set(
								strengths.map((answer) =>
									reaches(new Map(complete).set(key, { ...judgement, answer }))
								)
							).size > 1
					);
					expect(named.has(key.slice(2))).toBe(changes);
				}
			}),
			{ numRuns: 120 }
		);
	});

	it('a finding below conclusive passes its upper end only if what holds it down is raised', () => {
		fc.assert(
			fc.property(judged, ({ root, marks }) => {
				const before = evaluate(docketOf(root), marks, 'icc').get('I')!.root;
				const held = holdsDown(before);
				expect(held.length > 0).toBe(before.most < 5);
				if (before.most === 5) return;
				const inHeld = new Set(held.flatMap((node) => leavesOf(node)));
				const raised = new Map(
					[...marks].map(([key, judgement]) => [
						key,
						inHeld.has(key.slice(2)) || judgement.answer === 'does-not-arise'
							? judgement
							: { ...judgement, answer: 'conclusive' as const }
					])
				);
				expect(evaluate(docketOf(root), raised, 'icc').get('I')!.root.most).toBe(before.most);
			}),
			runs
		);
	});
});

function leavesOf(node: { id: string; parts: unknown[]; kind: string }): string[] {
	return [node.id, ...(node.parts as (typeof node)[]).flatMap(leavesOf)];
}
