import { placeWords } from '#lib/domain/from-outside.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { evaluate, outcome } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { alternatives, nodes, wholes as partsWithin } from '#lib/domain/outline.ts';
import type { Relying } from '#lib/domain/reliance.ts';
import { strengths, type Answer } from '#lib/domain/strength.ts';
import { law } from '#lib/law/law.ts';
import {
	attacksOf,
	backingOf,
	clash,
	countsInIssue,
	defencesOf,
	type Contest
} from '#lib/debate/clash.ts';
import { briefOf, walk } from '#lib/debate/brief.ts';
import { blankPreparation, edited } from '#lib/debate/preparation.ts';

const theCase = cases[0]!;
const docket = {
	counts: theCase.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};
const standard = {
	label: 'Substantial grounds',
	phrase: 'substantial grounds to believe',
	source: 'Art. 61(7)'
};

type Marked = Record<string, Answer>;
const marks = (of: Marked, count = 'I'): Map<string, Relying> =>
	new Map(
		Object.entries(of).map(([element, answer]) => [
			markKey(count, element),
			{ count, element, answer }
		])
	);
const contest = (affirmative: Marked, negative: Marked): Contest => ({
	docket,
	forum: 'custom',
	threshold: 4,
	counts: ['I'],
	marks: { affirmative: marks(affirmative), negative: marks(negative) }
});

const group = 'genocide/chapeau/group';
const intent = 'genocide/chapeau/intent';
const part = 'genocide/chapeau/part';
const killing = 'genocide/acts/killing';
const strong: Marked = {
	[group]: 'strong',
	[part]: 'strong',
	[intent]: 'strong',
	[killing]: 'strong'
};
const weak: Marked = { [group]: 'strong', [part]: 'strong', [intent]: 'weak', [killing]: 'weak' };

/** A case of three elements, whose sources can be counted by hand. */
const counted = {
	within: {},
	evidence: [
		item('E1', [1, 2, 3, 4]),
		item('E2', [5]),
		item('E3', []),
		{ ...item('E4', [6]), cautions: ['Asks for a second source.'] }
	],
	notes: [1, 2, 3, 4]
		.map((number) => ({ number, flags: [], origins: ['witness'] }))
		.concat([
			{ number: 5, flags: [], origins: ['survey'] },
			{
				number: 6,
				flags: [
					{ code: 'dated-after-article', text: '2013.' },
					{ code: 'dated-after-article', text: 'Seen in 2014.' }
				] as never[],
				origins: ['radio']
			}
		]),
	origins: [
		{ id: 'witness', label: 'A witness', kind: 'witness' as const },
		{ id: 'survey', label: 'A survey', kind: 'survey' as const },
		{ id: 'radio', label: 'A broadcast', kind: 'broadcast' as const }
	],
	bearings: [
		bears('E1', intent, 'supports'),
		bears('E2', killing, 'supports'),
		bears('E1', killing, 'supports'),
		bears('E3', group, 'supports'),
		bears('E4', intent, 'undermines')
	]
};

function item(id: string, notes: number[]) {
	return { id, short: id, statement: id, place: '¶ 1', notes, cautions: [] as string[] };
}
function bears(evidence: string, element: string, direction: 'supports' | 'undermines') {
	return { evidence, count: 'I', element, direction, why: '.' };
}

describe('what stands behind a side', () => {
	const behind = (side: 'affirmative' | 'negative', id: string) =>
		backingOf(contest(strong, weak), counted, side, { count: 'I', id });

	it('is counted by origins and not by notes', () => {
		expect(behind('affirmative', intent).words).toBe('4 notes from 1 witness');
		expect(behind('affirmative', killing).words).toBe('5 notes from 2 independent sources');
		expect(behind('affirmative', group).words).toBe('asserted without a note: 1 item');
		expect(behind('negative', group).words).toBe('nothing cited');
	});

	it('has the cautions of its items and the flags of its notes in words', () => {
		expect(behind('negative', intent).items[0]!.cautions).toEqual([
			'Asks for a second source.',
			'Note 6: dated after the article'
		]);
	});

	it('is what the mark relies on, where it names anything', () => {
		const named = contest(strong, weak);
		(named.marks.affirmative as Map<string, Relying>).set(markKey('I', killing), {
			count: 'I',
			element: killing,
			answer: 'strong',
			reliance: { E2: 'rely' }
		});
		expect(backingOf(named, counted, 'affirmative', { count: 'I', id: killing }).words).toBe(
			'1 note from 1 survey'
		);
	});
});

it('a motion on the responsibility to protect puts in issue the counts that it rests on', () => {
	expect([...countsInIssue(docket, ['IV'])].sort()).toEqual(['I', 'II', 'III', 'IV']);
	expect([...countsInIssue(docket, ['II'])]).toEqual(['II']);
});

describe('where the round will be decided', () => {
	it('puts what is in issue before what is agreed, and what a road leads through first', () => {
		const rows = clash(contest(strong, weak), counted);
		const at = (element: string) => rows.findIndex((row) => row.element === element);
		expect(rows.find(({ element }) => element === group)!.kind).toBe('agreed');
		expect(rows[0]!.element).toBe(intent);
		expect(rows[0]!.decides).toEqual(['affirmative', 'negative']);
		expect(at(group)).toBeGreaterThanOrEqual(rows.length - 2);
	});

	it('an element that one side has not marked is not agreed', () => {
		const rows = clash(contest(strong, {}), counted);
		expect(rows.some(({ kind }) => kind === 'agreed')).toBe(false);
	});

	it('attacks the other side where its own road to defeat is shortest', () => {
		const attacks = attacksOf(contest(strong, weak), counted, 'negative');
		expect(attacks.map(({ change }) => change.node.id)).toEqual([group, intent, part]);
		expect(attacks[1]!.against.words).toBe('4 notes from 1 witness');
		expect(attacks[1]!.with.words).toBe('1 note from 1 broadcast');
	});

	it('attacks the negative along the shortest road to a finding from its own marks', () => {
		const attacks = attacksOf(contest(strong, weak), counted, 'affirmative');
		expect(attacks.map(({ change }) => change.node.id)).toContain(intent);
		expect(attacks.map(({ change }) => change.node.id)).not.toContain(group);
	});
});

const tree = docket.tests.get('genocide')!;
const alternative = alternatives(tree);
const wholes = [...nodes(tree)].filter(
	(node) => node.kind === 'element' && !/acts\/\w+\//.test(node.id)
);
const someMarks = fc
	.array(fc.option(fc.constantFrom<Answer>(...strengths, 'cannot-tell', 'does-not-arise')), {
		minLength: wholes.length,
		maxLength: wholes.length
	})
	.map((answers) =>
		Object.fromEntries(
			answers.flatMap((answer, at) => {
				const { id } = wholes[at]!;
				return answer === null || (answer === 'does-not-arise' && !alternative.has(id))
					? []
					: [[id, answer]];
			})
		)
	);

const sources = {
	...theCase,
	evidence: theCase.evidence.map((item) => ({ ...item, place: placeWords(item, theCase.article) })),
	within: partsWithin(law.tests.map(({ root }) => root))
};

it('for any marks, the attacks of one side are the defences of the other', () => {
	fc.assert(
		fc.property(someMarks, someMarks, (one, other) => {
			const at = contest(one, other);
			expect(attacksOf(at, sources, 'affirmative')).toEqual(defencesOf(at, sources, 'negative'));
			expect(attacksOf(at, sources, 'negative')).toEqual(defencesOf(at, sources, 'affirmative'));
		}),
		{ numRuns: 60 }
	);
});

it('for any marks, a side that does not reach its own conclusion has nothing left to defeat', () => {
	fc.assert(
		fc.property(someMarks, (one) => {
			const at = contest(one, {});
			const root = evaluate(docket, at.marks.affirmative, 'custom').get('I')!.root;
			if (outcome(root, 4) === 'not-made-out')
				expect(attacksOf(at, sources, 'negative')).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});

it('for any marks, nothing agreed comes before anything in issue, and each element comes once', () => {
	fc.assert(
		fc.property(someMarks, someMarks, (one, other) => {
			const rows = clash(contest(one, other), sources);
			const agreed = rows.findIndex(({ kind }) => kind === 'agreed');
			if (agreed >= 0) expect(rows.slice(agreed).every(({ kind }) => kind === 'agreed')).toBe(true);
			const open = rows.filter(({ kind }) => kind !== 'agreed');
			const aside = open.findIndex(({ decides }) => decides.length === 0);
			if (aside >= 0)
				expect(open.slice(aside).every(({ decides }) => decides.length === 0)).toBe(true);
			expect(new Set(rows.map(({ element }) => element)).size).toBe(rows.length);
		}),
		{ numRuns: 60 }
	);
});

describe('the page of a side', () => {
	const preparation = blankPreparation(
		{
			law: law.version,
			case: { id: theCase.id, version: theCase.version },
			motion: { text: 'Resolved: …', counts: ['I'] },
			forum: 'custom',
			standard: 'substantial-grounds'
		},
		'2026-11-24T09:00:00.000Z'
	);

	it('never shows one element as both strongest and weakest, and never an unmarked one', () => {
		fc.assert(
			fc.property(someMarks, someMarks, (one, other) => {
				for (const side of ['affirmative', 'negative'] as const) {
					const page = briefOf(preparation, contest(one, other), sources, side, standard, []);
					const shown = [...page.strongest, ...page.weakest].map(({ node }) => node.id);
					expect(new Set(shown).size).toBe(shown.length);
					for (const { id } of page.unmarked) expect(shown).not.toContain(id);
					expect(page.strongest.length).toBeLessThanOrEqual(3);
					expect(page.weakest.length).toBeLessThanOrEqual(3);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('is strongest for the negative where the marks are lowest', () => {
		const page = briefOf(preparation, contest(strong, weak), counted, 'negative', standard, []);
		expect(page.strongest.map(({ node }) => node.id)).toEqual([killing, intent].reverse());
		expect(page.weakest.map(({ node }) => node.id)).toEqual([group, part].reverse());
		expect(page.burdens[0]).toContain('falls short of strong');
	});

	it('names no standard of proof where the count is judged', () => {
		const judged = { ...contest(strong, weak), counts: ['IV'] };
		for (const side of ['affirmative', 'negative'] as const) {
			const page = briefOf(preparation, judged, counted, side, standard, []);
			expect(page.standard).toBeUndefined();
			expect(page.burdens[0]).toMatch(/^Count IV: (every|one) part is (not )?made out/);
			const both = { ...judged, counts: ['I', 'IV'] };
			expect(briefOf(preparation, both, counted, side, standard, []).standard).toBe(standard);
		}
	});

	const words = (element: string, text: string) => ({
		element,
		label: element,
		words: text,
		citation: 'Art. II'
	});
	const page = (definitions: ReturnType<typeof words>[]) =>
		briefOf(preparation, contest(strong, weak), counted, 'affirmative', standard, definitions);

	it('has each wording once, and of more than fit those of the elements that it names', () => {
		const few = [words(group, 'A group.'), words(intent, 'A group.'), words(part, 'In part.')];
		expect(page(few).definitions.map(({ element }) => element)).toEqual([group, part]);
		const many = [
			...Array.from({ length: 20 }, (_, at) => words(`other-${at}`, `Other ${at}.`)),
			words(killing, 'Killing.')
		];
		expect(page(many).definitions.map(({ element }) => element)).toEqual([killing]);
		expect([page(few).moreDefinitions, page(many).moreDefinitions]).toEqual([0, 20]);
	});

	it('shows six places of attack, what is written on first, and says how many are left', () => {
		const all = attacksOf({ ...contest({}, {}), counts: ['I', 'III'] }, counted, 'affirmative');
		expect(all.length).toBeGreaterThan(6);
		const last = all.at(-1)!.change.node;
		const written = edited(
			preparation,
			{
				kind: 'write',
				side: 'affirmative',
				count: last.count,
				element: last.id,
				field: 'answer',
				text: 'Not so.'
			},
			'2026-11-24T09:00:00.000Z'
		);
		const { attacks } = briefOf(
			written,
			{ ...contest({}, {}), counts: ['I', 'III'] },
			counted,
			'affirmative',
			standard,
			[]
		);
		expect(attacks.shown).toHaveLength(6);
		expect(attacks.shown[0]!.change.node.id).toBe(last.id);
		expect(attacks.shown[0]!.point?.answer).toBe('Not so.');
		expect(attacks.more).toBe(all.length - 6);
	});
});

describe('fifteen minutes', () => {
	it('walk from the definition to the weakest part of the chapeau', () => {
		const steps = walk(
			contest({ ...strong, [intent]: 'weak', 'genocide/acts/harm': 'conclusive' }, {}),
			counted,
			'affirmative',
			'I',
			standard
		);
		expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
		expect(steps.map(({ node }) => node?.id)).toEqual([
			'genocide',
			undefined,
			'genocide/acts/harm',
			intent
		]);
		expect(steps[3]!.says).toContain('4 notes from 1 witness');
	});

	it('speak of no act, chapeau or standard of proof where the count is judged', () => {
		for (const side of ['affirmative', 'negative'] as const) {
			const [, sure, ...others] = walk(contest({}, {}), counted, side, 'IV', standard);
			expect(sure!.says).toContain('no standard of proof applies');
			for (const { title, says } of [sure!, ...others])
				expect(`${title} ${says}`).not.toMatch(/\b(acts?|chapeau)\b|“/);
		}
	});

	it('say that nothing is marked instead of choosing', () => {
		const steps = walk(contest({}, {}), counted, 'negative', 'I', standard);
		expect(steps[2]!.node).toBeUndefined();
		expect(steps[2]!.says).toContain('No act is marked yet');
	});

	it('offer first what is marked, then acts of many origins and elements of few', () => {
		const [, , acts, chapeau] = walk(
			contest({ 'genocide/acts/harm': 'weak', [part]: 'arguable' }, {}),
			counted,
			'affirmative',
			'I',
			standard
		).map(({ choices }) => choices.map(({ id }) => id));
		expect(acts!.slice(0, 2)).toEqual(['genocide/acts/harm', killing]);
		expect(acts).toHaveLength(5);
		expect(chapeau![0]).toBe(part);
		expect(chapeau!.indexOf(group)).toBeLessThan(chapeau!.indexOf(intent));
	});
});
