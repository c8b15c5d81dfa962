import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { evaluate, isMeasured, outcome, waitsFor, type Docket } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { alternatives, nodes, type Outline } from '#lib/domain/outline.ts';
import { fallout, sourcesOf, type Relying, type Sources } from '#lib/domain/reliance.ts';
import { answers, strengthAt, strengths, level, type Answer } from '#lib/domain/strength.ts';
import { hinges, props, worthMarking } from '#lib/domain/turns-on.ts';
import { law } from '#lib/law/law.ts';

const element = (id: string, label: string): Outline => ({ kind: 'element', id, label });
const theft: Outline = {
	kind: 'all',
	id: 'theft',
	label: 'Theft',
	of: [
		element('intent', 'Intent'),
		element('belongs', 'Belongs to another'),
		{
			kind: 'any',
			id: 'acts',
			label: 'Acts',
			of: [element('take', 'Taking'), element('keep', 'Keeping')]
		}
	]
};
const docket: Docket = { counts: [{ id: 'I', test: 't' }], tests: new Map([['t', theft]]) };
const asked = { count: 'I', threshold: 4 } as const;
const marked = (marks: Record<string, Answer>) =>
	new Map<string, Relying>(
		Object.entries(marks).map(([element, answer]) => [
			markKey('I', element),
			{ count: 'I', element, answer }
		])
	);

describe('the marks that an outcome turns on', () => {
	const on = (marks: Record<string, Answer>) =>
		hinges({ docket, marks: marked(marks), forum: 'icc' }, asked).map(
			({ node, direction, to, outcome }) => [node.id, direction, to, outcome].join(' ')
		);

	it('are those that one step brings across the threshold, with what follows', () => {
		const made = { intent: 'strong', belongs: 'conclusive', take: 'strong', keep: 'weak' } as const;
		expect(on(made)).toEqual([
			'intent down arguable not-made-out',
			'take down arguable not-made-out'
		]);
		expect(on({ ...made, intent: 'arguable' })).toEqual(['intent up strong made-out']);
	});
	it('leave out an act whose place another takes', () => {
		expect(
			on({ intent: 'conclusive', belongs: 'conclusive', take: 'strong', keep: 'strong' })
		).toEqual([]);
	});
	it('may open what was settled', () => {
		expect(on({ intent: 'strong', belongs: 'strong', take: 'strong' })).toContain(
			'take down arguable open'
		);
		expect(on({ intent: 'arguable' })).toEqual(['intent up strong open']);
	});
	it('are none where two parts fail: no one step helps', () => {
		expect(on({ intent: 'arguable', belongs: 'arguable', take: 'strong' })).toEqual([]);
	});
});

describe('the sources that an outcome turns on', () => {
	const sources: Sources = {
		within: {},
		notes: [
			{ number: 1, origins: ['neighbour'] },
			{ number: 2, origins: ['neighbour'] },
			{ number: 3, origins: ['photograph'] }
		],
		evidence: [
			{ id: 'E1', notes: [1] },
			{ id: 'E2', notes: [2] },
			{ id: 'E3', notes: [3] }
		],
		bearings: [
			{ count: 'I', element: 'intent', evidence: 'E1', direction: 'supports' },
			{ count: 'I', element: 'intent', evidence: 'E2', direction: 'supports' },
			{ count: 'I', element: 'take', evidence: 'E3', direction: 'supports' },
			{ count: 'I', element: 'keep', evidence: 'E2', direction: 'supports' }
		]
	};
	const without = (marks: Record<string, Answer>) =>
		props(sources, { docket, marks: marked(marks), forum: 'icc' }, asked);
	const made = { intent: 'strong', belongs: 'strong', take: 'strong' } as const;

	it('are the notes and origins without which a mark it needs has nothing to rely on', () => {
		expect(without(made)).toEqual([
			{ note: 3, outcome: 'open', marks: [{ count: 'I', element: 'take' }] },
			{ origin: 'neighbour', outcome: 'open', marks: [{ count: 'I', element: 'intent' }] },
			{ origin: 'photograph', outcome: 'open', marks: [{ count: 'I', element: 'take' }] }
		]);
	});
	it('leave out a note whose act another act replaces, and name all that falls with an origin', () => {
		expect(without({ ...made, keep: 'strong' })).toEqual([
			{
				origin: 'neighbour',
				outcome: 'open',
				marks: [
					{ count: 'I', element: 'intent' },
					{ count: 'I', element: 'keep' }
				]
			}
		]);
	});
	it('are none for a count that fails for want of evidence', () => {
		expect(without({ ...made, belongs: 'unsupported' })).toEqual([]);
	});
});

describe('what to mark next', () => {
	const next = (marks: Record<string, Answer>) =>
		worthMarking({ docket, marks: marked(marks), forum: 'icc' }, asked).map(
			({ node, settling }) => [node.id, settling]
		);

	it('begins with what decides by itself whatever it turns out to be', () => {
		expect(next({ intent: 'strong', take: 'strong' })).toEqual([['belongs', 6]]);
	});
	it('then names what can defeat alone, and last what decides only with others', () => {
		expect(next({ belongs: 'strong' })).toEqual([
			['intent', 4],
			['take', 0],
			['keep', 0]
		]);
	});
	it('prefers an act that would settle by reaching to nothing, but what can defeat to it', () => {
		expect(next({ belongs: 'strong', intent: 'strong' })).toEqual([
			['take', 2],
			['keep', 2]
		]);
	});
	it('is nothing where the outcome is settled', () => {
		expect(next({ intent: 'weak' })).toEqual([]);
	});
	it('says what follows on each side', () => {
		expect(
			worthMarking(
				{ docket, marks: marked({ belongs: 'strong', intent: 'strong' }), forum: 'icc' },
				asked
			)[0]
		).toMatchObject({ reaching: 'made-out', short: 'open' });
	});
});

describe('on the built-in case, whatever is marked', () => {
	const theCase = cases[0]!;
	const sources = sourcesOf(theCase, law.tests);
	const real: Docket = {
		counts: theCase.counts,
		tests: new Map(law.tests.map(({ id, root }) => [id, root as Outline]))
	};
	const places = theCase.counts.flatMap(({ id, test }) => {
		const root = real.tests.get(test)!;
		const spare = alternatives(root);
		return [...nodes(root)]
			.filter(({ kind }) => kind === 'element')
			.map((node) => ({ count: id, element: node.id, spare: spare.has(node.id) }));
	});
	// Near the threshold and mostly answered, so that outcomes are near to changing.
	const assessment = fc
		.tuple(
			...places.map(({ spare }) =>
				fc.oneof(
					{ weight: 6, arbitrary: fc.constantFrom<Answer[]>('arguable', 'strong', 'strong') },
					{
						weight: 1,
						arbitrary: fc.constantFrom<(Answer | undefined)[]>(
							undefined,
							...answers.filter((answer) => spare || answer !== 'does-not-arise')
						)
					}
				)
			)
		)
		.map(
			(given) =>
				new Map<string, Relying>(
					places.map(({ count, element }, at) => [
						markKey(count, element),
						{ count, element, answer: given[at] }
					])
				)
		);
	const asking = fc.record({
		count: fc.constantFrom('I', 'II', 'III', 'IV'),
		threshold: fc.constantFrom(3 as const, 4 as const, 5 as const)
	});

	it('the hinges are exactly the marks that trying every step of every mark finds', () => {
		fc.assert(
			fc.property(assessment, asking, (marks, asked) => {
				const at = (some: Map<string, Relying>) =>
					outcome(evaluate(real, some, 'icc').get(asked.count)!.root, asked.threshold);
				const now = at(marks);
				const tried: string[] = [];
				for (const [key, mark] of marks)
					for (const by of [-1, 1]) {
						const from = mark.answer && level(mark.answer);
						if (from === undefined || !strengths[from + by]) continue;
						const then = at(new Map(marks).set(key, { ...mark, answer: strengths[from + by]! }));
						if (then !== now) tried.push(`${key} ${by} ${then}`);
					}
				const found = hinges({ docket: real, marks, forum: 'icc' }, asked).map(
					({ node, direction, outcome }) =>
						`${markKey(node.count, node.id)} ${direction === 'up' ? 1 : -1} ${outcome}`
				);
				expect(found.sort()).toEqual(tried.sort());
			}),
			{ numRuns: 15 }
		);
	});

	it('the sources are exactly those that setting each aside by itself finds', () => {
		fc.assert(
			fc.property(assessment, asking, (marks, asked) => {
				const at = (aside: { note?: number; origin?: string }) => {
					const { findings } = fallout(
						sources,
						{ docket: real, marks, forum: 'icc' },
						{
							notes: new Set(aside.note === undefined ? [] : [aside.note]),
							origins: new Set(aside.origin === undefined ? [] : [aside.origin])
						}
					);
					return outcome(findings.get(asked.count)!.root, asked.threshold);
				};
				const now = at({});
				const tried = [
					...sources.notes.map(({ number }) => ({ note: number })),
					...theCase.origins.map(({ id }) => ({ origin: id }))
				].filter((aside) => at(aside) !== now);
				const found = props(sources, { docket: real, marks, forum: 'icc' }, asked);
				const names = (some: object[]) => some.map((each) => Object.values(each)[0]).sort();
				expect(names(found)).toEqual(names(tried));
				for (const { outcome, marks } of found) {
					expect(outcome).toBe('open');
					expect(marks.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('what to mark next is what it waits for, and settles at as many strengths as are said', () => {
		fc.assert(
			fc.property(assessment, asking, (marks, asked) => {
				const found = worthMarking({ docket: real, marks, forum: 'icc' }, asked);
				const root = evaluate(real, marks, 'icc').get(asked.count)!.root;
				expect(new Set(found.map(({ node }) => markKey(node.count, node.id)))).toEqual(
					// No standard could be settled by marking what is judged.
					new Set(
						(isMeasured(root) ? waitsFor(root, asked.threshold) : []).map(({ count, id }) =>
							markKey(count, id)
						)
					)
				);
				for (const { node, settling } of found) {
					const settled = strengths.filter((_, at) => {
						const key = markKey(node.count, node.id);
						const changed = new Map(marks).set(key, {
							...marks.get(key)!,
							answer: strengthAt(at as 0)
						});
						const after = evaluate(real, changed, 'icc').get(asked.count)!.root;
						return outcome(after, asked.threshold) !== 'open';
					});
					expect(settling).toBe(settled.length);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
