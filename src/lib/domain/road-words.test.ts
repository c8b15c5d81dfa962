import { describe, expect, it } from 'vitest';
import type { Docket, Judgement } from '#lib/domain/evaluate.ts';
import { plain } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { costWords, roadWords, tiesSentence } from '#lib/domain/road-words.ts';
import { shortestRoads, type Goal } from '#lib/domain/roads.ts';
import type { Answer, Level } from '#lib/domain/strength.ts';

const element = (label: string, split?: Outline): Outline => ({
	kind: 'element',
	id: label.toLowerCase(),
	label,
	...(split && { split })
});
const group = (kind: 'all' | 'any', label: string, ...of: Outline[]): Outline => ({
	kind,
	id: label.toLowerCase(),
	label,
	of
});
const theft = group(
	'all',
	'Theft',
	element('Intent'),
	element('Belongs to another'),
	group(
		'any',
		'Acts',
		element('Taking', group('all', 'Parts', element('Hand'), element('Carried off'))),
		element('Keeping')
	)
);
const docket: Docket = {
	counts: [
		{ id: 'I', test: 'theft' },
		{ id: 'II', test: 'gang' }
	],
	tests: new Map<string, Outline>([
		['theft', theft],
		['gang', { kind: 'count', id: 'gang', label: 'Thefts', test: 'theft' }]
	])
};

function words(
	marks: Record<string, Answer | 'by its parts'>,
	goal: Goal = 'finding',
	{ threshold = 4 as Level, count = 'I', atMost = 20 } = {}
): string[] {
	const judged = new Map<string, Judgement>(
		Object.entries(marks).map(([label, answer]) => [
			markKey('I', label.toLowerCase()),
			answer === 'by its parts' ? { split: true } : { answer }
		])
	);
	const roads = shortestRoads({ docket, marks: judged, forum: 'icc' }, { count, goal, threshold });
	return roadWords(roads, atMost).map(plain);
}
const made = { Intent: 'strong', 'Belongs to another': 'conclusive', Taking: 'strong' } as const;

describe('a road in words', () => {
	it('names what to raise and what to mark', () => {
		expect(words({ Intent: 'weak', Taking: 'strong' })).toEqual([
			'2 steps: raise Intent from weak to strong; mark Belongs to another at least strong.'
		]);
	});
	it('names together what changes alike', () => {
		expect(words({ Intent: 'weak', 'Belongs to another': 'weak', Taking: 'strong' })).toEqual([
			'4 steps: raise Intent and Belongs to another from weak to strong.'
		]);
	});
	it('that only needs marks says that nothing is to be raised or lowered', () => {
		expect(words({ Intent: 'cannot-tell', Taking: 'strong' })).toEqual([
			'Nothing to raise: mark Intent and Belongs to another at least strong.'
		]);
		expect(words({ Intent: 'strong', Taking: 'strong' }, 'defeat')).toEqual([
			'Nothing to lower: mark Belongs to another at most arguable.'
		]);
	});
	it('to defeat names what to lower', () => {
		expect(words({ ...made, Taking: 'conclusive', Keeping: 'weak' }, 'defeat')).toEqual([
			'1 step: lower Intent from strong to arguable.'
		]);
	});
	it('does not say “at least” at the top, nor “at most” at the bottom', () => {
		expect(
			words({ Taking: 'conclusive', Intent: 'conclusive' }, 'finding', { threshold: 5 })
		).toEqual(['Nothing to raise: mark Belongs to another conclusive.']);
		expect(words({ Taking: 'weak', Intent: 'weak' }, 'defeat', { threshold: 1 })).toEqual([
			'Nothing to lower: mark Belongs to another contradicted.'
		]);
	});
	it('says of what a part is a part, and of which count an element of another is', () => {
		const marks = {
			...made,
			Taking: 'by its parts',
			Hand: 'weak',
			'Carried off': 'strong'
		} as const;
		expect(words({ ...marks, Keeping: 'does-not-arise' })).toEqual([
			'2 steps: raise Taking: Hand from weak to strong.'
		]);
		expect(words({ ...made, Intent: 'arguable' }, 'finding', { count: 'II' })).toEqual([
			'1 step: raise Intent (Count I) from arguable to strong.'
		]);
	});
	it('of no change says that the goal is reached already', () => {
		expect(words(made)).toEqual(['Already made out.']);
		expect(words({ Intent: 'weak' }, 'defeat')).toEqual(['Already not made out.']);
	});
});

describe('several roads in words', () => {
	const open = { Intent: 'strong', 'Belongs to another': 'strong' } as const;
	it('are counted, and each has its sentence', () => {
		expect(words(open)).toEqual([
			'2 routes are equally short.',
			'Nothing to raise: mark Taking at least strong.',
			'Nothing to raise: mark Keeping at least strong.'
		]);
	});
	it('say when not all of them are named', () => {
		expect(words(open, 'finding', { atMost: 1 })).toEqual([
			'2 routes are equally short; the first is given here.',
			'Nothing to raise: mark Taking at least strong.'
		]);
		expect(plain(tiesSentence(1024, 20))).toBe(
			'1,024 routes are equally short; the first 20 are given here.'
		);
		expect(plain(tiesSentence(Infinity, 2))).toBe(
			'More than a million routes are equally short; the first 2 are given here.'
		);
	});
});

describe('no road in words', () => {
	it('says what is said not to arise, and what taking it up again would ask', () => {
		const marks = { ...made, Taking: 'by its parts', Keeping: 'does-not-arise' } as const;
		expect(words({ ...made, Taking: 'does-not-arise', Keeping: 'does-not-arise' })).toEqual([
			'No route: every way through Acts needs something marked “does not arise”.',
			'There is one only if 1 alternative is reinstated.',
			'2 routes are equally short.',
			'Nothing to raise: reinstate Taking, at least strong.',
			'Nothing to raise: reinstate Keeping, at least strong.'
		]);
		expect(words(marks)).toHaveLength(1);
	});
	it('says so where nothing could be defeated', () => {
		expect(words(made, 'defeat', { threshold: 0 })).toEqual([
			'No route: no mark can defeat Theft.'
		]);
	});
});

describe('a cost in words', () => {
	it('names what there is of steps, marks and alternatives', () => {
		expect(costWords({ steps: 0, unmarked: 0, reopened: 0 })).toBe('no step');
		expect(costWords({ steps: 2, unmarked: 1, reopened: 0 })).toBe('2 steps and 1 element to mark');
		expect(costWords({ steps: 13, unmarked: 2, reopened: 1 })).toBe(
			'13 steps, 2 elements to mark and 1 alternative to reinstate'
		);
	});
});
