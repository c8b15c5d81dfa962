import type { Phrase, Sentence } from '#lib/domain/explain.ts';
import { counted } from '#lib/domain/number-words.ts';
import {
	listedAtMost,
	type RoadChange,
	type Cost,
	type Road,
	type Roads,
	type Shortest
} from '#lib/domain/roads.ts';
import { level, strengthAt, type Level } from '#lib/domain/strength.ts';
import { capital, listed } from '#lib/domain/sentence-words.ts';

/** What a road costs: `2 steps and 1 element to mark`. */
export function costWords({ steps, unmarked, reopened }: Cost): string {
	const words: string[] = [];
	if (steps > 0) words.push(counted(steps, 'step'));
	if (unmarked > 0) words.push(counted(unmarked, 'element') + ' to mark');
	if (reopened > 0) words.push(counted(reopened, 'alternative') + ' to reinstate');
	return words.length === 0 ? 'no step' : listed(words.map((each) => [each])).join('');
}

/**
 * All there is to say of the shortest roads: one sentence where the goal is reached or has one
 * road; where it has several, how many, and a sentence for each that is listed; where it has
 * none, why, and what taking up again what was said not to arise would ask.
 */
export function roadWords(roads: Roads, atMost = listedAtMost): Sentence[] {
	const { shortest, reopening } = roads;
	if (shortest) return several(shortest, roads, atMost);
	return [barredWords(roads), ...(reopening ? several(reopening, roads, atMost) : [])];
}

function several({ roads, ties, cost }: Shortest, of: Roads, atMost: number): Sentence[] {
	const sentences = roads.slice(0, atMost).map((road) => roadSentence(road, of));
	if (ties > 1) sentences.unshift(tiesSentence(ties, sentences.length));
	if (cost.reopened > 0) sentences.unshift([reopeningWords(cost.reopened)]);
	return sentences;
}

function reopeningWords(alternatives: number): string {
	const taken = counted(alternatives, 'alternative is', 'alternatives are');
	return `There is one only if ${taken} reinstated.`;
}

/** How many roads are as short, and how many of them are named. */
export function tiesSentence(ties: number, named: number): Sentence {
	const all = ties === Infinity ? 'More than a million routes' : capital(counted(ties, 'route'));
	return named < ties
		? [`${all} are equally short; the first ${named === 1 ? 'is' : `${named} are`} given here.`]
		: [`${all} are equally short.`];
}

/** One road in a sentence: `2 steps: raise Intent from weak to strong; mark Pattern at least strong.` */
export function roadSentence(road: Road, { count, goal }: Pick<Roads, 'count' | 'goal'>): Sentence {
	if (road.length === 0)
		return [goal === 'finding' ? 'Already made out.' : 'Already not made out.'];
	const steps = road.reduce((sum, change) => sum + change.steps, 0);
	const nothing = goal === 'finding' ? 'Nothing to raise' : 'Nothing to lower';
	const sentence: Sentence = [`${steps === 0 ? nothing : capital(counted(steps, 'step'))}: `];
	// Elements with the same change are named together, where the first of them stands.
	const alike = new Map<string, RoadChange[]>();
	for (const change of road) {
		const key = JSON.stringify([change.act, change.act === 'mark' || change.from, change.to ?? '']);
		alike.set(key, [...(alike.get(key) ?? []), change]);
	}
	[...alike.values()].forEach((changes, at) => {
		if (at > 0) sentence.push('; ');
		sentence.push(...changeWords(changes, count, goal));
	});
	sentence.push('.');
	return sentence;
}

function changeWords(changes: RoadChange[], count: string, goal: Roads['goal']): Phrase[] {
	const { act, from, to } = changes[0]!;
	const names = listed(changes.map((change) => nameOf(change, count)));
	switch (act) {
		case 'mark':
			return ['mark ', ...names, ' ', ...bound(to!, goal)];
		case 'reopen':
			return to === undefined
				? ['reinstate ', ...names, ' by its parts']
				: ['reinstate ', ...names, ', ', ...bound(to, goal)];
		default:
			return [
				`${act} `,
				...names,
				' from ',
				{ strength: strengthAt(level(from!)!) },
				' to ',
				{ strength: strengthAt(to!) }
			];
	}
}

/** A part stands with its element, and an element of another count with that count. */
function nameOf({ node, within }: RoadChange, count: string): Phrase[] {
	return [
		...(within ? [`${within}: `] : []),
		{ node },
		...(node.count === count ? [] : [` (Count ${node.count})`])
	];
}

/** At least a level, or at most; the ends of the scale stand by themselves. */
function bound(to: Level, goal: Roads['goal']): Phrase[] {
	const words = goal === 'finding' ? 'at least ' : 'at most ';
	const end = to === (goal === 'finding' ? 5 : 0);
	return [...(end ? [] : [words]), { strength: strengthAt(to) }];
}

/** Why there is no road. */
function barredWords({ goal, barred }: Roads): Sentence {
	const nodes = listed((barred?.nodes ?? []).map((node) => [{ node }]));
	if (barred?.by === 'does-not-arise')
		return ['No route: every way through ', ...nodes, ' needs something marked “does not arise”.'];
	return goal === 'finding'
		? ['No route: in this forum no mark can establish ', ...nodes, '.']
		: ['No route: no mark can defeat ', ...nodes, '.'];
}
