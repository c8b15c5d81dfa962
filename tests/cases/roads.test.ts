import { describe, expect, it } from 'vitest';
import { cases } from '#lib/cases/cases.ts';
import { law } from '#lib/law/law.ts';
import type { Judgement, Reading } from '#lib/domain/evaluate.ts';
import { plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { outline } from '#lib/domain/outlines.ts';
import { type Forum } from '#lib/domain/outline.ts';
import { roadWords } from '#lib/domain/road-words.ts';
import { roadsThrough, shortestRoads, type Goal } from '#lib/domain/roads.ts';
import { level, type Answer } from '#lib/domain/strength.ts';
import { shortestRoadSentences } from '#lib/domain/turns-on-words.ts';
import { hinges, worthMarking } from '#lib/domain/turns-on.ts';
import { attack, genocideChapeau, type Marks } from './finding.ts';

type CountId = 'I' | 'II' | 'III' | 'IV';
type Facts = {
	count: CountId;
	forum?: Forum;
	standard?: string;
	marks?: Marks;
	others?: Partial<Record<CountId, Marks>>;
};

const theCase = cases[0]!;
const docket = {
	counts: theCase.counts,
	tests: new Map(law.tests.map(({ id, root }) => [id, outline(root)]))
};

function given({ count, forum, standard, marks, others }: Facts) {
	const made = new Map<string, Judgement>();
	for (const [id, answers] of Object.entries({ ...others, [count]: marks ?? {} })) {
		const test = theCase.counts.find((each) => each.id === id)!.test;
		for (const [element, answer] of Object.entries(answers))
			made.set(
				markKey(id, `${test}/${element}`),
				answer === 'by its parts' ? { split: true } : { answer }
			);
	}
	const measure = law.standards.find(({ id }) => id === (standard ?? 'substantial-grounds'))!;
	const reading: Reading = { docket, marks: made, forum: forum ?? 'icc' };
	return [reading, { count, threshold: level(measure.threshold)! }] as const;
}

function road(goal: Goal, facts: Facts): string[] {
	const [reading, asked] = given(facts);
	return roadWords(shortestRoads(reading, { ...asked, goal })).map(plain);
}

const acts = (answer: Answer): Marks => ({
	'acts/killing': answer,
	'acts/harm': answer,
	'acts/conditions': answer,
	'acts/births': answer,
	'acts/transfer': answer
});

describe('the road to substantial grounds', () => {
	it('of genocide with everything conclusive but a weak intent is two steps on the intent', () => {
		const marks = {
			...genocideChapeau('conclusive'),
			...acts('conclusive'),
			'chapeau/intent': 'weak'
		} as const;
		expect(road('finding', { count: 'I', marks })).toEqual([
			'2 steps: raise Intent to destroy, as such from weak to strong.'
		]);
	});

	it('is one step longer to proof beyond reasonable doubt', () => {
		const marks = {
			...genocideChapeau('conclusive'),
			...acts('conclusive'),
			'chapeau/intent': 'weak'
		} as const;
		expect(road('finding', { count: 'I', standard: 'beyond-reasonable-doubt', marks })).toEqual([
			'3 steps: raise Intent to destroy, as such from weak to conclusive.'
		]);
	});

	it('asks for the manifest pattern at the ICC, and not under the Convention', () => {
		const { 'chapeau/pattern': _, ...chapeau } = genocideChapeau('strong');
		const marks: Marks = { ...chapeau, 'chapeau/intent': 'weak', ...acts('strong') };
		expect(road('finding', { count: 'I', marks })).toEqual([
			'2 steps: raise Intent to destroy, as such from weak to strong; mark Manifest pattern at least strong.'
		]);
		expect(road('finding', { count: 'I', forum: 'custom', marks })).toEqual([
			'2 steps: raise Intent to destroy, as such from weak to strong.'
		]);
	});

	it('goes through the act that is nearest', () => {
		const marks: Marks = {
			...genocideChapeau('strong'),
			...acts('unsupported'),
			'acts/conditions': 'arguable'
		};
		expect(road('finding', { count: 'I', marks })).toEqual([
			'1 step: raise Destructive conditions of life from arguable to strong.'
		]);
	});

	it('goes through the weakest links of an act that is judged by its elements', () => {
		const marks: Marks = {
			...genocideChapeau('strong'),
			...acts('contradicted'),
			'acts/births': 'by its parts',
			'acts/births/imposed': 'strong',
			'acts/births/members': 'weak',
			'acts/births/intended': 'arguable'
		};
		expect(road('finding', { count: 'I', marks })).toEqual([
			'3 steps: raise Measures to prevent births: Members of the protected group from weak to strong; ' +
				'raise Measures to prevent births: Intended to prevent births within the group from arguable to strong; ' +
				'mark Measures to prevent births: Intent and knowledge at least strong.'
		]);
	});

	it('of crimes against humanity needs the attack widespread or systematic, and names both ways', () => {
		const marks: Marks = {
			...attack('strong'),
			'chapeau/widespread': 'weak',
			'chapeau/systematic': 'weak',
			'acts/murder': 'strong'
		};
		expect(road('finding', { count: 'III', marks })).toEqual([
			'2 routes are equally short.',
			'2 steps: raise Widespread from weak to strong.',
			'2 steps: raise Systematic from weak to strong.'
		]);
	});

	it('is none where no act arises, until one is taken up again', () => {
		const marks: Marks = { ...genocideChapeau('strong'), ...acts('does-not-arise') };
		expect(road('finding', { count: 'I', marks }).slice(0, 3)).toEqual([
			'No route: every way through Acts needs something marked “does not arise”.',
			'There is one only if 1 alternative is reinstated.',
			'5 routes are equally short.'
		]);
	});

	it('of collective action leads through the count that is nearest, though no standard is asked of it', () => {
		const conditions: Marks = {
			'state/risk': 'contradicted',
			'means/need': 'contradicted',
			failure: 'strong',
			'peaceful-means': 'strong',
			'security-council': 'strong',
			'crimes/war-crimes': 'does-not-arise',
			'crimes/ethnic-cleansing': 'does-not-arise'
		};
		const others: Facts['others'] = {
			I: { ...genocideChapeau('strong'), ...acts('strong'), 'chapeau/intent': 'weak' },
			II: { ...genocideChapeau('weak'), ...acts('strong') },
			III: { ...attack('strong'), 'chapeau/policy': 'arguable', 'acts/imprisonment': 'strong' }
		};
		const [reading, asked] = given({ count: 'IV', marks: conditions, others });
		expect(shortestRoadSentences({ ...reading, marks: new Map() }, asked)).toEqual([]);
		const forks = roadsThrough(reading, { ...asked, goal: 'finding' });
		const crimes = forks.find(({ node }) => node.id === 'r2p/crimes');
		expect(crimes!.ways.map(({ node, cost }) => [node.label, cost!.steps, cost!.reopened])).toEqual(
			[
				['Genocide', 2, 0],
				['Crimes against humanity', 1, 0],
				['War crimes', 0, 1],
				['Ethnic cleansing', 0, 1]
			]
		);
	});
});

describe('the road to defeat', () => {
	it('of a count that is made out is its cheapest element of the chapeau', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			...acts('strong'),
			'chapeau/intent': 'strong'
		};
		expect(road('defeat', { count: 'I', marks })).toEqual([
			'1 step: lower Intent to destroy, as such from strong to arguable.'
		]);
	});

	it('is to unseat the only act, where the chapeau is beyond doubt', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			...acts('weak'),
			'acts/killing': 'strong'
		};
		expect(road('defeat', { count: 'I', marks })).toEqual([
			'1 step: lower Killing from strong to arguable.'
		]);
	});

	it('of an attack both widespread and systematic has to answer both', () => {
		const marks: Marks = {
			...attack('conclusive'),
			'chapeau/widespread': 'strong',
			'chapeau/systematic': 'strong',
			'acts/murder': 'conclusive',
			'acts/torture': 'conclusive',
			'acts/imprisonment': 'conclusive'
		};
		expect(road('defeat', { count: 'III', marks: { ...marks } })).toContain(
			'2 steps: lower Widespread and Systematic from strong to arguable.'
		);
	});

	it('needs no mark lowered while an element of the chapeau is unmarked', () => {
		const { 'chapeau/part': _, ...chapeau } = genocideChapeau('conclusive');
		expect(road('defeat', { count: 'I', marks: { ...chapeau, ...acts('conclusive') } })).toEqual([
			'Nothing to lower: mark In whole or in part at most arguable.'
		]);
	});

	it('of what is not made out has no step to take', () => {
		expect(road('defeat', { count: 'I', marks: { 'chapeau/intent': 'weak' } })).toEqual([
			'Already not made out.'
		]);
	});
});

describe('what a count turns on', () => {
	it('is an intent that just reaches, and no act while another one stands', () => {
		const marks: Marks = {
			...genocideChapeau('conclusive'),
			...acts('strong'),
			'chapeau/intent': 'strong'
		};
		const turning = hinges(...given({ count: 'I', marks }));
		expect(turning.map(({ node, to, outcome }) => [node.label, to, outcome])).toEqual([
			['Intent to destroy, as such', 'arguable', 'not-made-out']
		]);
	});

	it('with nothing marked it is best to mark what the law requires before any act', () => {
		const next = worthMarking(...given({ count: 'I' }));
		expect(next.map(({ node, settling }) => [node.label, settling])).toEqual([
			['Protected group', 4],
			['Intent to destroy, as such', 4],
			['In whole or in part', 4],
			['Manifest pattern', 4],
			['Killing', 0],
			['Serious bodily or mental harm', 0],
			['Destructive conditions of life', 0],
			['Measures to prevent births', 0],
			['Forcible transfer of children', 0]
		]);
	});

	it('with a strong chapeau any one act can settle it', () => {
		const next = worthMarking(...given({ count: 'I', marks: genocideChapeau('strong') }));
		expect(next.map(({ reaching, short }) => [reaching, short])).toEqual(
			Array.from({ length: 5 }, () => ['made-out', 'open'])
		);
	});
});
