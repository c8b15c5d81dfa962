import {
	elementsOf,
	isMeasured,
	reached,
	type NodeFinding,
	type Reached,
	type Reading
} from '#lib/domain/evaluate.ts';
import type { Phrase, Sentence } from '#lib/domain/explain.ts';
import { markKey } from '#lib/domain/mark.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { sayReliance, type Relying, type Sources } from '#lib/domain/reliance.ts';
import { roadWords } from '#lib/domain/road-words.ts';
import { shortestRoads, type Goal } from '#lib/domain/roads.ts';
import { level, strengthAt, type Level } from '#lib/domain/strength.ts';
import {
	hinges,
	props,
	rootOf,
	worthMarking,
	type Asked,
	type Hinge,
	type Next,
	type Prop
} from '#lib/domain/turns-on.ts';
import { listed } from '#lib/domain/sentence-words.ts';

/**
 * The words of what a count turns on, made from the hinges, props and roads themselves, so that
 * the findings page and every export say the same. What changes the outcome in the same way is
 * said in one sentence.
 */

/** The sources, with what to call them. */
export type NamedSources = Omit<Sources, 'notes'> & {
	notes: readonly {
		number: number;
		mark?: string | undefined;
		title: string;
		origins: readonly string[];
	}[];
	origins: readonly { id: string; label: string }[];
};

const namedAtMost = 4;

/** What one count turns on: single marks, single sources, and what to mark next. */
export function turnsOnSentences(
	sources: NamedSources,
	reading: Reading<Relying>,
	asked: Asked
): Sentence[] {
	const root = rootOf(reading, asked.count);
	if (!isMeasured(root)) return [unmeasured];
	const now = reached(root, asked.threshold);
	const nodes = new Map([...elementsOf(root)].map((node) => [markKey(node.count, node.id), node]));
	if ([...nodes.values()].every(({ answer }) => answer === undefined))
		return [['Nothing is marked yet, so nothing decides the result.']];
	const turning = hinges(reading, asked);
	return [
		...(turning.length > 0 ? hingeSentences(turning, asked.count) : [noHinge]),
		...(now === 'open'
			? nextSentences(worthMarking(reading, asked), asked)
			: propSentences(props(sources, reading, asked), sources, reading.marks, nodes, asked.count))
	];
}

/** The shortest road to a finding and to defeat, where the count is not there yet. */
export function shortestRoadSentences(
	reading: Reading<Relying>,
	asked: Asked,
	atMost = 1
): Sentence[] {
	const root = rootOf(reading, asked.count);
	if (!isMeasured(root)) return [];
	const now = reached(root, asked.threshold);
	const road = (goal: Goal): Sentence => [
		goal === 'finding' ? 'What would establish the count. ' : 'What would defeat the count. ',
		...roadWords(shortestRoads(reading, { ...asked, goal }), atMost).flatMap((sentence, at) =>
			at === 0 ? sentence : [' ', ...sentence]
		)
	];
	return [
		...(now === 'made-out' ? [] : [road('finding')]),
		...(now === 'not-made-out' ? [] : [road('defeat')])
	];
}

const wouldBe: Record<Reached, string> = {
	'made-out': 'It would be made out',
	'not-made-out': 'It would not be made out',
	open: 'It would be open'
};

const unmeasured: Sentence = [
	'No standard of proof applies, so no mark or source decides an outcome.'
];

export const noHinge: Sentence = ['No single mark changes the outcome when moved one step.'];

export const noProp: Sentence = [
	'No single note or origin carries the outcome: it stands without any one of them.'
];

/** The marks that change the outcome when moved by one step. */
export function hingeSentences(all: readonly Hinge[], count: string): Sentence[] {
	return alike(all, ({ direction, from, to, outcome }) => [direction, from, to, outcome]).map(
		(group) => {
			const { direction, from, to, outcome } = group[0]!;
			return [
				`${wouldBe[outcome]} if `,
				...anyOf(group.map(({ node }) => nameOf(node, count))),
				direction === 'down' ? ' fell one step, from ' : ' rose one step, from ',
				{ strength: from },
				' to ',
				{ strength: to },
				'.'
			];
		}
	);
}

/** Where marks say nothing of what they rely on, no source can be said to carry, or not to carry, anything. */
export const reliesOnNothing = 'Your marks rely on no cited item yet.';

/**
 * The notes and origins without which the outcome is another.
 * @param nodes the elements in force, by `markKey`
 */
export function propSentences(
	all: readonly Prop[],
	{ notes, origins, evidence }: Pick<NamedSources, 'notes' | 'origins' | 'evidence'>,
	marks: ReadonlyMap<string, Relying>,
	nodes: ReadonlyMap<string, NodeFinding>,
	count: string
): Sentence[] {
	if (all.length === 0) {
		const inForce = [...nodes.keys()].flatMap((key) => marks.get(key) ?? []);
		const { of, say } = sayReliance(inForce, { evidence });
		if (say === 0) return [[reliesOnNothing]];
		return [
			noProp,
			...(say < of
				? [
						[
							`Of ${of} marks, ${say} ${say === 1 ? 'names' : 'name'} the cited items relied on; the others are taken to rely on all cited evidence that points their way.`
						]
					]
				: [])
		];
	}
	const nameOfSource = (prop: Prop): Phrase[] => {
		if ('note' in prop) {
			const note = notes.find(({ number }) => number === prop.note);
			return [`note ${note ? `${printedMark(note)} (“${note.title}”)` : prop.note}`];
		}
		const label = origins.find(({ id }) => id === prop.origin)?.label ?? prop.origin;
		return [`the origin “${label}”`];
	};
	return alike(all, ({ outcome, marks }) => [
		outcome,
		...marks.map((place) => markKey(place.count, place.element))
	]).map((group) => {
		const { outcome, marks } = group[0]!;
		const lost = marks.flatMap(({ count, element }) => nodes.get(markKey(count, element)) ?? []);
		return [
			`${wouldBe[outcome]} without `,
			...(group.length === 2
				? ['either ', ...listed(group.map(nameOfSource), 'or')]
				: anyOf(group.map(nameOfSource))),
			...(lost.length > 0
				? [
						': ',
						...firstOf(
							lost.map((node) => nameOf(node, count)),
							'and'
						),
						' would then rest on no cited evidence'
					]
				: []),
			'.'
		];
	});
}

/** The undecided elements worth marking, those that can decide the most first. */
export function nextSentences(all: readonly Next[], { count, threshold }: Asked): Sentence[] {
	return alike(all, ({ reaching, short }) => [reaching, short]).map((group) => {
		const { reaching, short } = group[0]!;
		const names = group.map(({ node }) => nameOf(node, count));
		const reached: Phrase[] = [
			...(threshold === level('conclusive') ? [] : ['at least ']),
			{ strength: strengthAt(threshold) }
		];
		const below: Phrase[] = [
			...(threshold === 1 ? [] : ['at most ']),
			{ strength: strengthAt((threshold - 1) as Level) }
		];
		if (reaching !== 'open' && short !== 'open')
			return [
				...startingWith(anyOf(names)),
				' settles it either way: ',
				...reached,
				', and it is ',
				settled[reaching],
				'; ',
				...below,
				', and it is ',
				settled[short],
				'.'
			];
		if (reaching !== 'open' || short !== 'open')
			return [
				'Worth marking: ',
				...anyOf(names),
				', marked ',
				...(reaching === 'open' ? below : reached),
				`, settles it (${settled[reaching === 'open' ? short : reaching]}).`
			];
		return ['Worth marking, though none settles it alone: ', ...firstOf(names, 'and'), '.'];
	});
}

const settled: Record<Reached, string> = {
	'made-out': 'made out',
	'not-made-out': 'not made out',
	open: 'open'
};

/** What is said alike, in the order of the first of each. */
function alike<Item>(all: readonly Item[], by: (item: Item) => readonly string[]): Item[][] {
	const groups = new Map<string, Item[]>();
	for (const item of all) {
		const key = JSON.stringify(by(item));
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups.values()];
}

const nameOf = (node: NodeFinding, count: string): Phrase[] => [
	{ node },
	...(node.count === count ? [] : [` (Count ${node.count})`])
];

/** One of some things; of several, it is said that one is enough. */
const anyOf = (names: Phrase[][]): Phrase[] =>
	names.length === 1 ? names[0]! : ['any one of ', ...firstOf(names, 'or')];

function startingWith(phrases: Phrase[]): Phrase[] {
	const [first, ...rest] = phrases;
	return typeof first === 'string' ? [first[0]!.toUpperCase() + first.slice(1), ...rest] : phrases;
}

/** Of many the first, and how many more. */
function firstOf(names: Phrase[][], last: 'and' | 'or'): Phrase[] {
	const more = names.length - namedAtMost;
	return listed(more > 1 ? [...names.slice(0, namedAtMost), [`${more} more`]] : names, last);
}
