import { evaluate, type NodeFinding } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { answerLabel, level, scale, strengthAt, type Answer } from '#lib/domain/strength.ts';
import {
	attacksOf,
	backingOf,
	defencesOf,
	readingOf,
	type Attack,
	type Backing,
	type ClashSources,
	type Contest
} from '#lib/debate/clash.ts';
import { pointAt, type Point, type Preparation, type Side } from '#lib/debate/preparation.ts';
import { rootOf } from '#lib/domain/turns-on.ts';

/** What is carried into the round on one page, and what fifteen minutes before it are spent on. */

/** The law’s words on one element. */
export type ElementDefinition = { element: string; label: string; words: string; citation: string };

export type StandardWords = { label: string; phrase: string; source: string };

/** An element as a side holds it. */
export type ElementOfSide = {
	node: NodeFinding;
	answer: Answer;
	backing: Backing;
	point: Point | undefined;
};

export type Brief = {
	side: Side;
	motion: string;
	definitions: ElementDefinition[];
	/** How many do not fit. */
	moreDefinitions: number;
	/** What this side has to show, in a sentence for each count. */
	burdens: string[];
	/** Undefined where every count in issue is judged: no standard of proof applies to those. */
	standard: StandardWords | undefined;
	/** At most three each; an element is never in both, and what is unmarked is in neither. */
	strongest: ElementOfSide[];
	weakest: ElementOfSide[];
	/** Elements in issue that this side has not marked. */
	unmarked: NodeFinding[];
	attacks: AttacksShown;
	defences: AttacksShown;
};

/** The places of attack that fit on the page, those that something is written on first, and how many are left out. */
export type AttacksShown = { shown: (Attack & { point: Point | undefined })[]; more: number };

const shownAtMost = 3;
const roadsAtMost = 6;
const definedAtMost = 12;

/**
 * The page of one side. It stays one page however much is in issue: of more definitions than fit,
 * those of the elements that it names.
 * @param definitions the law’s words on the elements of the counts in issue, in the outline’s order;
 *   the same wording may come several times
 */
export function briefOf(
	preparation: Preparation,
	contest: Contest,
	sources: ClashSources,
	side: Side,
	standard: StandardWords,
	definitions: readonly ElementDefinition[]
): Brief {
	const { held, unmarked } = holdings(preparation, contest, sources, side);
	// What favours a side most is strong for it: for the negative, the lowest marks.
	const favour = ({ answer }: ElementOfSide) => {
		const at = level(answer)!;
		return side === 'affirmative' ? at : 5 - at;
	};
	const ranked = [...held].sort(
		(a, b) => favour(b) - favour(a) || b.backing.origins.length - a.backing.origins.length
	);
	// Of fewer than six the stronger half comes first, so that none is both.
	const strongest = ranked.slice(0, Math.min(shownAtMost, Math.ceil(ranked.length / 2)));
	const weakest = ranked.slice(strongest.length).slice(-shownAtMost).reverse();
	const roads = (all: readonly Attack[]): AttacksShown => {
		const withPoint = all.map((attack) => ({
			...attack,
			point: pointAt(preparation, side, attack.change.node.count, attack.change.node.id)
		}));
		const writtenFirst = [
			...withPoint.filter(({ point }) => point),
			...withPoint.filter(({ point }) => !point)
		];
		return {
			shown: writtenFirst.slice(0, roadsAtMost),
			more: Math.max(0, all.length - roadsAtMost)
		};
	};
	const attacks = roads(attacksOf(contest, sources, side));
	const defences = roads(defencesOf(contest, sources, side));
	const named = new Set([
		...[...strongest, ...weakest].map(({ node }) => node.id),
		...[...attacks.shown, ...defences.shown].map(({ change }) => change.node.id)
	]);
	const all = eachWordingOnce(definitions);
	const defined =
		all.length > definedAtMost
			? eachWordingOnce(definitions.filter(({ element }) => named.has(element)))
			: all;
	return {
		side,
		motion: preparation.motion.text,
		definitions: defined,
		moreDefinitions: all.length - defined.length,
		burdens: contest.counts.map((count) => burdenOf(contest, side, count)),
		standard: contest.counts.every((count) => rootOf(readingOf(contest, side), count).judged)
			? undefined
			: standard,
		strongest,
		weakest,
		unmarked,
		attacks,
		defences
	};
}

/** The first of those that share a wording, in their order. */
export const eachWordingOnce = <Worded extends { words: string }>(
	all: readonly Worded[]
): Worded[] => all.filter(({ words }, at) => all.findIndex((each) => each.words === words) === at);

/**
 * The affirmative must reach the standard on every part that the law requires; the negative need defeat
 * one. What is judged has the same parts and no standard.
 */
export function burdenOf(contest: Contest, side: Side, count: string): string {
	const { threshold } = contest;
	if (rootOf(readingOf(contest, side), count).judged)
		return side === 'affirmative'
			? `Count ${count}: every part is made out, and whoever decides says what is enough.`
			: `Count ${count}: one part is not made out, and whoever decides says what is enough.`;
	const reach = scale[strengthAt(threshold)].label.toLowerCase();
	return side === 'affirmative'
		? `Count ${count}: every element that the law requires, and one alternative where one is enough, is at least ${reach} on the evidence cited.`
		: `Count ${count}: one element that the law requires, or every alternative where one is enough, falls short of ${reach} on the evidence cited.`;
}

function holdings(
	preparation: Preparation,
	contest: Contest,
	sources: ClashSources,
	side: Side
): { held: ElementOfSide[]; unmarked: NodeFinding[] } {
	const { docket, marks, forum } = readingOf(contest, side);
	const findings = evaluate(docket, marks, forum);
	const held = new Map<string, ElementOfSide>();
	const unmarked = new Map<string, NodeFinding>();
	for (const count of contest.counts)
		(function gather(node: NodeFinding) {
			if (node.dropped) return;
			if (node.kind !== 'element') return node.parts.forEach(gather);
			const key = markKey(node.count, node.id);
			const { answer } = node;
			if (answer === undefined || level(answer) === undefined) unmarked.set(key, node);
			else
				held.set(key, {
					node,
					answer,
					backing: backingOf(contest, sources, side, node),
					point: pointAt(preparation, side, node.count, node.id)
				});
		})(findings.get(count)!.root);
	return { held: [...held.values()], unmarked: [...unmarked.values()] };
}

/** A step of the walk before a parliamentary debate. */
export type PreparationStep = {
	id: 'definition' | 'standard' | 'strongest-act' | 'weakest-chapeau' | 'burdens';
	title: string;
	minutes: number;
	says: string;
	/** What it is about, where it is an element or a count. */
	node?: NodeFinding;
	/** Among what it was chosen, the first the best choice, whether anything is marked or not. */
	choices: NodeFinding[];
};

type StepWords = {
	define: (what: string) => string;
	sure: string;
	act: { title: string; unmarked: string };
	chapeau: { title: string; unmarked: string };
	burdens: string;
};

/** What each step says to a side: the affirmative has to show every part, the negative need take one away. */
const stepWords: Record<Side, StepWords> = {
	affirmative: {
		define: (what) =>
			`In one sentence, what is ${what} in law? You set the terms: keep to your definition for the whole debate.`,
		sure: 'How sure must the House be?',
		act: {
			title: 'Strongest act',
			unmarked: 'No act is marked yet. Mark the one with the most independent sources.'
		},
		chapeau: {
			title: 'Weakest element of the chapeau',
			unmarked: 'Nothing in the chapeau is marked yet. Mark what the law requires besides the acts.'
		},
		burdens:
			'What the motion asks besides the law: you carry each of these. Write a claim for those they will attack first.'
	},
	negative: {
		define: (what) =>
			`In one sentence, what is ${what} in law? Hold their definition against it, and say where theirs leaves something out.`,
		sure: 'How sure would they have to make the House?',
		act: {
			title: 'Their strongest act',
			unmarked: 'No act is marked yet. Mark the one that they will lead with.'
		},
		chapeau: {
			title: 'The element to attack',
			unmarked:
				'Nothing in the chapeau is marked yet. Mark what the law requires besides the acts: if one part falls, the count falls.'
		},
		burdens:
			'What the motion asks besides the law: they carry each of these, and you need break one. Choose it, and write the claim.'
	}
};

/** The same of a count that is judged: it has no acts and no chapeau, and no standard of proof applies to it. */
const judgedWords: Record<Side, Pick<StepWords, 'sure' | 'act' | 'chapeau'>> = {
	affirmative: {
		sure: 'This is judged, and no standard of proof applies to it. What is enough, and who decides?',
		act: {
			title: 'Strongest ground',
			unmarked: 'No ground is marked yet. Mark the one with the most independent sources.'
		},
		chapeau: {
			title: 'Weakest requirement',
			unmarked: 'No requirement is marked yet. Mark what has to be shown besides the ground.'
		}
	},
	negative: {
		sure: 'This is judged, and no standard of proof applies to it. What would not be enough, and who decides?',
		act: {
			title: 'Their strongest ground',
			unmarked: 'No ground is marked yet. Mark the one that they will lead with.'
		},
		chapeau: {
			title: 'The requirement to attack',
			unmarked:
				'No requirement is marked yet. Mark what has to be shown besides the ground: if one part falls, the rest falls with it.'
		}
	}
};

/**
 * Fifteen minutes: definition, standard, the strongest act, the weakest part of the chapeau, and what
 * the motion has to carry besides. Acts are the alternatives of which one is enough; the chapeau is
 * what the law requires besides.
 * @param count the count that is walked through
 * @param besides whether the motion has to carry anything beside the law’s elements
 */
export function walk(
	contest: Contest,
	sources: ClashSources,
	side: Side,
	count: string,
	standard: StandardWords,
	besides = false
): PreparationStep[] {
	const root = rootOf(readingOf(contest, side), count);
	const words = { ...stepWords[side], ...(root.judged && judgedWords[side]) };
	const acts: NodeFinding[] = [];
	const chapeau: NodeFinding[] = [];
	(function sort(node: NodeFinding) {
		if (node.dropped) return;
		if (node.kind === 'any') acts.push(...node.parts.filter((part) => !part.dropped));
		else if (node.kind === 'all') node.parts.forEach(sort);
		else chapeau.push(node);
	})(root);
	// What is not marked at all is neither strong nor weak: it comes after what is, by its origins.
	const marked = (node: NodeFinding) => node.least > 0 || node.most < 5;
	const originsOf = (node: NodeFinding) => backingOf(contest, sources, side, node).origins.length;
	const ranked = (all: NodeFinding[], keys: (node: NodeFinding) => [number, number]) =>
		all
			.map((node) => [Number(!marked(node)), ...keys(node), node] as const)
			.sort(([a, x, m], [b, y, n]) => a - b || x - y || m - n)
			.map(([, , , node]) => node);
	// An interval's lower end is what is surely there.
	const strongest = ranked(acts, (node) => [-node.least, -originsOf(node)]);
	const weakest = ranked(chapeau, (node) => [node.most, originsOf(node)]);
	const shown = (node: NodeFinding) => {
		const words = backingOf(contest, sources, side, node).words;
		const mark = node.answer ? answerLabel(node.answer).toLowerCase() : 'marked by its parts';
		return `${node.label}: ${mark}; ${words}.`;
	};
	const about = ([best, ...others]: NodeFinding[], unmarked: string) => ({
		...(best && marked(best) ? { says: shown(best), node: best } : { says: unmarked }),
		choices: best ? [best, ...others] : []
	});
	return [
		{
			id: 'definition',
			title: 'Definition',
			minutes: 3,
			says: words.define(root.label.toLowerCase()),
			node: root,
			choices: [root]
		},
		{
			id: 'standard',
			title: 'Standard',
			minutes: 2,
			says: root.judged ? words.sure : `${words.sure} “${standard.phrase}” (${standard.source}).`,
			choices: []
		},
		{
			id: 'strongest-act',
			title: words.act.title,
			minutes: besides ? 3 : 5,
			...about(
				strongest,
				acts.length > 0 ? words.act.unmarked : 'This count has no alternatives to choose from.'
			)
		},
		{
			id: 'weakest-chapeau',
			title: words.chapeau.title,
			minutes: besides ? 3 : 5,
			...about(weakest, words.chapeau.unmarked)
		},
		...(besides
			? [
					{
						id: 'burdens' as const,
						title: 'What else the motion asks',
						minutes: 4,
						says: words.burdens,
						choices: []
					}
				]
			: [])
	];
}
