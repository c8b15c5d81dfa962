import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import type { Docket } from '#lib/domain/evaluate.ts';
import { plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { nodes, wholes, type Outline } from '#lib/domain/outline.ts';
import type { Relying } from '#lib/domain/reliance.ts';
import type { Answer, Level } from '#lib/domain/strength.ts';
import {
	shortestRoadSentences,
	turnsOnSentences,
	type NamedSources
} from '#lib/domain/turns-on-words.ts';
import { hinges } from '#lib/domain/turns-on.ts';
import { law } from '#lib/law/law.ts';

const element = (id: string, label: string): Outline => ({ kind: 'element', id, label });
const acts = Array.from({ length: 7 }, (_, at) => element(`act-${at}`, `Act ${at}`));
const docket: Docket = {
	counts: [
		{ id: 'I', test: 'theft' },
		{ id: 'II', test: 'gang' }
	],
	tests: new Map<string, Outline>([
		[
			'theft',
			{
				kind: 'all',
				id: 'theft',
				label: 'Theft',
				of: [
					element('intent', 'Intent'),
					element('belongs', 'Belongs to another'),
					{ kind: 'any', id: 'acts', label: 'Acts', of: acts }
				]
			}
		],
		['gang', { kind: 'count', id: 'gang', label: 'Thefts', test: 'theft' }]
	])
};
const sources: NamedSources = {
	within: {},
	notes: [
		{ number: 1, title: 'Over the fence', origins: ['neighbour'] },
		{ number: 2, title: 'A picture', origins: ['photograph'] }
	],
	origins: [
		{ id: 'neighbour', label: 'What the neighbour said' },
		{ id: 'photograph', label: 'A photograph' }
	],
	evidence: [
		{ id: 'E1', notes: [1] },
		{ id: 'E2', notes: [2] },
		{ id: 'E9', notes: [] }
	],
	bearings: [
		{ count: 'I', element: 'intent', evidence: 'E1', direction: 'supports' },
		{ count: 'I', element: 'belongs', evidence: 'E1', direction: 'supports' },
		{ count: 'I', element: 'act-0', evidence: 'E2', direction: 'supports' }
	]
};
const marked = (marks: Record<string, Answer>) =>
	new Map<string, Relying>(
		Object.entries(marks).map(([element, answer]) => [
			markKey('I', element),
			{ count: 'I', element, answer }
		])
	);
const says = (marks: Record<string, Answer>, reliance: Record<string, string[]>) =>
	turnsOnSentences(
		sources,
		{
			docket,
			marks: new Map(
				[...marked(marks)].map(([key, mark]) => {
					const named = reliance[mark.element] ?? [];
					return [
						key,
						{ ...mark, reliance: Object.fromEntries(named.map((id) => [id, 'rely'] as const)) }
					];
				})
			),
			forum: 'icc'
		},
		{ count: 'I', threshold: 4 }
	).map(plain);
const words = (marks: Record<string, Answer>, count = 'I', threshold: Level = 4) =>
	turnsOnSentences(
		sources,
		{ docket, marks: marked(marks), forum: 'icc' },
		{ count, threshold }
	).map(plain);
const roads = (marks: Record<string, Answer>, count = 'I') =>
	shortestRoadSentences(
		{ docket, marks: marked(marks), forum: 'icc' },
		{ count, threshold: 4 }
	).map(plain);

const made = { intent: 'strong', belongs: 'strong', 'act-0': 'conclusive' } as const;
const noRoadElse = Object.fromEntries(acts.slice(1).map(({ id }) => [id, 'unsupported'] as const));

describe('what a count turns on, in words', () => {
	it('names together the marks that do the same, and the sources that carry the same marks', () => {
		expect(words({ ...made, ...noRoadElse })).toEqual([
			'It would not be made out if any one of Intent or Belongs to another fell one step, from strong to arguable.',
			'It would be open without either note 1 (“Over the fence”) or the origin “What the neighbour said”: Intent and Belongs to another would then rest on no cited evidence.',
			'It would be open without either note 2 (“A picture”) or the origin “A photograph”: Act 0 would then rest on no cited evidence.'
		]);
	});
	it('says it where nothing alone changes the outcome', () => {
		expect(
			says({ intent: 'weak', belongs: 'weak' }, { intent: ['E1'], belongs: ['E1', 'E2'] })
		).toEqual([
			'No single mark changes the outcome when moved one step.',
			'No single note or origin carries the outcome: it stands without any one of them.'
		]);
	});
	it('gives no comfort where the marks say nothing of what they rely on', () => {
		const reliesOnNothing = 'Your marks rely on no cited item yet.';
		for (const marks of [
			{ intent: 'unsupported', belongs: 'unsupported' },
			{ intent: 'unsupported', belongs: 'weak' },
			{ intent: 'unsupported', belongs: 'cannot-tell' }
		] as const)
			expect(words(marks).at(-1)).toBe(reliesOnNothing);
		// An item that cites no note is the article’s own word.
		expect(says({ intent: 'weak', belongs: 'weak' }, { intent: ['E9'] }).at(-1)).toBe(
			reliesOnNothing
		);
	});
	it('says how many marks say what they rely on, where some do not', () => {
		expect(says({ intent: 'weak', belongs: 'weak' }, { intent: ['E1', 'E2'] }).slice(-2)).toEqual([
			'No single note or origin carries the outcome: it stands without any one of them.',
			'Of 2 marks, 1 names the cited items relied on; the others are taken to rely on all cited evidence that points their way.'
		]);
	});
	it('names what to mark next, and what marking it would settle', () => {
		const { intent: _, ...untold } = { ...made, ...noRoadElse };
		expect(words(untold)).toEqual([
			'It would not be made out if Belongs to another fell one step, from strong to arguable.',
			'Intent settles it either way: at least strong, and it is made out; at most arguable, and it is not made out.'
		]);
		const { intent, belongs } = made;
		expect(words({ intent, belongs }).slice(1)).toEqual([
			'Worth marking: any one of Act 0, Act 1, Act 2, Act 3 or 3 more, marked at least strong, settles it (made out).'
		]);
		expect(words({ belongs }).slice(1)).toEqual([
			'Worth marking: Intent, marked at most arguable, settles it (not made out).',
			'Worth marking, though none settles it alone: Act 0, Act 1, Act 2, Act 3 and 3 more.'
		]);
	});
	it('does not say “at most” of the lowest strength, nor “at least” of the highest', () => {
		const { intent: _, ...open } = { ...made, ...noRoadElse };
		expect(words({ ...open, belongs: 'conclusive' }, 'I', 5).at(-1)).toBe(
			'Intent settles it either way: conclusive, and it is made out; at most strong, and it is not made out.'
		);
		expect(words(open, 'I', 1).at(-1)).toContain(
			'at least unsupported, and it is made out; contradicted,'
		);
	});
	it('names the count of an element that another count rests on', () => {
		expect(words({ ...made, ...noRoadElse }, 'II')[0]).toBe(
			'It would not be made out if any one of Intent (Count I) or Belongs to another (Count I) fell one step, from strong to arguable.'
		);
	});
	it('says of an untouched count that nothing is marked', () => {
		expect(words({})).toEqual(['Nothing is marked yet, so nothing decides the result.']);
	});
});

describe('the shortest roads in words', () => {
	it('are both of them while the count is open, and one where it is settled', () => {
		expect(roads({ intent: 'strong' })).toEqual([
			'What would establish the count. 7 routes are equally short; the first is given here. Nothing to raise: mark Belongs to another and Act 0 at least strong.',
			'What would defeat the count. Nothing to lower: mark Belongs to another at most arguable.'
		]);
		expect(roads({ ...made, ...noRoadElse, intent: 'weak' })).toEqual([
			'What would establish the count. 2 steps: raise Intent from weak to strong.'
		]);
	});
});

it('of the built-in case, every mark that its outcome turns on is named', () => {
	const theCase = cases[0]!;
	const built: Docket = {
		counts: theCase.counts,
		tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
	};
	const marks = new Map<string, Relying>();
	for (const { id, test } of theCase.counts)
		for (const node of nodes(built.tests.get(test)!))
			if (node.kind === 'element')
				marks.set(markKey(id, node.id), {
					count: id,
					element: node.id,
					answer: 'strong'
				});
	const sourcesOfCase = { ...theCase, within: wholes(built.tests.values()) };
	let named = 0;
	for (const { id } of theCase.counts) {
		const asked = { count: id, threshold: 4 } as const;
		const said = turnsOnSentences(
			sourcesOfCase,
			{ docket: built, marks, forum: 'icc' },
			asked
		).flat();
		for (const { node } of hinges({ docket: built, marks, forum: 'icc' }, asked).slice(0, 4)) {
			named += 1;
			expect(
				said.some(
					(phrase) => typeof phrase === 'object' && 'node' in phrase && phrase.node.id === node.id
				)
			).toBe(true);
		}
	}
	expect(named).toBeGreaterThan(0);
});
