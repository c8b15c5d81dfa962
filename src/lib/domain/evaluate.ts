import type { Answer, Level } from '#lib/domain/strength.ts';
import { level } from '#lib/domain/strength.ts';
import { askedIn } from '#lib/domain/forum.ts';
import { labelIn, type Forum, type Outline } from '#lib/domain/outline.ts';
import { markKey } from '#lib/domain/mark.ts';

/**
 * From marks to findings. Nothing is averaged: `all` is as strong as its weakest part, `any` as
 * strong as its strongest alternative. What is unmarked or undecidable may be anything from 0 to
 * 5, so every node has an interval, the least and the most it can be. Both operations are
 * monotone, so the interval's ends are reached by setting every such element to 0 or to 5.
 *
 * Against a standard it is otherwise: whoever asserts has to show it (the
 * prosecutor, or the applicant), so what cannot be told is not shown and falls short of every
 * standard. Only what is unmarked keeps an outcome open. Each node therefore has a second interval,
 * `shown`, in which “cannot tell” lies below all levels; monotone like the first.
 */

/** The part of a mark that decides: an answer, and whether the element is judged by its parts. */
export type Judgement = { answer?: Answer | undefined; split?: boolean | undefined };

/** What is to be decided: counts, each under a legal test. */
export type Docket = {
	counts: readonly { id: string; test: string }[];
	tests: ReadonlyMap<string, Outline>;
};

/** A docket as it travels: as plain data. */
export type DocketData = {
	counts: Docket['counts'];
	tests: readonly { id: string; root: Outline }[];
};

export const docketOf = ({ counts, tests }: DocketData): Docket => ({
	counts,
	tests: new Map(tests.map(({ id, root }) => [id, root]))
});

/** What is found on: counts to be decided, what is marked of them, by `markKey`, and whose law decides. */
export type Reading<Of extends Judgement = Judgement> = {
	docket: Docket;
	marks: ReadonlyMap<string, Of>;
	forum: Forum;
};

/** A finding explains itself: every node has its interval, its parts, and which of them decide it. */
/** What has been shown of a node, at the least and at the most; -1 is below every level. */
export type Shown = { least: Level | -1; most: Level | -1 };

export type NodeFinding = {
	/** The count whose marks it rests on. */
	count: string;
	id: string;
	label: string;
	number?: string | undefined;
	/** `split` is an element judged by its parts; `count` rests on other counts. */
	kind: 'all' | 'any' | 'element' | 'split' | 'count';
	least: Level;
	most: Level;
	/** For the outcome against a standard: “cannot tell” falls short of it. */
	shown: Shown;
	/** The alternative does not arise, and has dropped out as a road; or the forum cannot hear the count. */
	dropped: boolean;
	/** Of a count’s root: why the forum cannot hear it. There is no finding then, and nothing to mark. */
	unheard?: string | undefined;
	/** Of a count’s root: it is judged, and never set against a standard of proof. */
	judged?: true | undefined;
	/** Of what is asked besides: its marks are noted, and come to nothing. */
	aside?: true | undefined;
	/** Of a count’s root: what the forum asks besides, which the count does not rest on. */
	besides?: NodeFinding[] | undefined;
	/** The answer given to an element; for a split element, the one given to it as a whole. */
	answer?: Answer | undefined;
	parts: NodeFinding[];
};

export type CountFinding = { count: string; test: string; root: NodeFinding };

/** An `any` whose alternatives have all dropped out is Unsupported. */
const noRoadLeft: Level = 1;

const unknown = { least: 0, most: 5, shown: { least: 0, most: 5 } } as const;

/**
 * The findings of all counts of a docket.
 * @param marks judgements by `markKey`; an absent key is an unmarked element
 * @throws when a count names a test that is not there, or counts rest on each other in a circle
 */
export function evaluate(
	docket: Docket,
	marks: ReadonlyMap<string, Judgement>,
	forum: Forum
): Map<string, CountFinding> {
	const findings = new Map<string, CountFinding>();
	const underway: string[] = [];

	function findingOf(count: { id: string; test: string }): CountFinding {
		const known = findings.get(count.id);
		if (known) return known;
		if (underway.includes(count.id))
			throw new Error(
				`Counts rest on each other in a circle: ${[...underway, count.id].join(' → ')}`
			);
		const tree = docket.tests.get(count.test);
		if (!tree)
			throw new Error(`Count ${count.id} names the test "${count.test}", which is not there.`);
		underway.push(count.id);
		const finding = { count: count.id, test: count.test, root: rootOf(tree, count.id) };
		underway.pop();
		findings.set(count.id, finding);
		return finding;
	}

	function rootOf(tree: Outline, count: string): NodeFinding {
		const { unheard, judged, besides = [] } = 'of' in tree ? tree : {};
		const why = unheard?.[forum];
		if (why !== undefined) {
			const { id, number, kind } = tree;
			const head = { count, id, label: labelIn(tree, forum), number, kind };
			return { ...head, ...unknown, dropped: true, unheard: why, parts: [] };
		}
		const asked = besides.filter((each) => askedIn(each, forum));
		return {
			...visit(tree, count, false),
			...(judged && { judged }),
			...(asked.length > 0 && { besides: asked.map((each) => visit(each, count, false)) })
		};
	}

	function visit(node: Outline, count: string, alternative: boolean): NodeFinding {
		const { id, number } = node;
		const head = { count, id, label: labelIn(node, forum), number };
		if (node.kind === 'element') {
			const mark = marks.get(markKey(count, id));
			const dropped = alternative && mark?.answer === 'does-not-arise';
			if (mark?.split && node.split && !dropped) {
				const part = visit(node.split, count, false);
				return {
					...head,
					kind: 'split',
					least: part.least,
					most: part.most,
					shown: part.shown,
					dropped: false,
					answer: mark.answer,
					parts: [part]
				};
			}
			const at = mark?.answer === undefined ? undefined : level(mark.answer);
			return {
				...head,
				kind: 'element',
				...(at === undefined ? unknown : { least: at, most: at, shown: { least: at, most: at } }),
				...(mark?.answer === 'cannot-tell' && { shown: { least: -1, most: -1 } }),
				dropped,
				answer: mark?.answer,
				parts: []
			};
		}
		const found =
			node.kind === 'count'
				? docket.counts.filter(({ test }) => test === node.test).map((each) => findingOf(each).root)
				: node.of
						.filter((part) => askedIn(part, forum))
						.map((part) => visit(part, count, node.kind === 'any'));
		const noted = 'aside' in node && node.aside;
		return {
			...head,
			kind: node.kind,
			...(noted ? { ...unknown, dropped: false, aside: true } : combine(node.kind, found)),
			parts: found
		};
	}

	for (const count of docket.counts) findingOf(count);
	return findings;
}

/** A reference to counts is an `any` over them; with no such count it drops out as a road. */
function combine(
	kind: 'all' | 'any' | 'count',
	found: NodeFinding[]
): { least: Level; most: Level; shown: Shown; dropped: boolean } {
	const all = kind === 'all';
	let [least, most]: [Level, Level] = all ? [5, 5] : [0, 0];
	const shown: Shown = all ? { least: 5, most: 5 } : { least: -1, most: -1 };
	let live = 0;
	for (const part of found) {
		if (part.dropped) continue;
		live += 1;
		if (all ? part.least < least : part.least > least) least = part.least;
		if (all ? part.most < most : part.most > most) most = part.most;
		const of = part.shown;
		if (all ? of.least < shown.least : of.least > shown.least) shown.least = of.least;
		if (all ? of.most < shown.most : of.most > shown.most) shown.most = of.most;
	}
	if (!all && live === 0) {
		const none = { least: noRoadLeft, most: noRoadLeft } as const;
		return { ...none, shown: { ...none }, dropped: kind === 'count' };
	}
	return { least, most, shown, dropped: false };
}

/** How something stands against a threshold. */
export type Reached = 'made-out' | 'not-made-out' | 'open';

/**
 * Made out when the least that is shown reaches the threshold, not made out when the most does not,
 * else open.
 */
export function reached({ shown }: { shown: Shown }, threshold: Level): Reached {
	if (shown.least >= threshold) return 'made-out';
	return shown.most < threshold ? 'not-made-out' : 'open';
}

/**
 * How a count stands against a standard, whose threshold is a level. One that is judged is set
 * against none, and of one that the forum cannot hear there is no finding.
 */
export type Outcome = Reached | 'judged' | 'not-heard';

export function outcome(
	node: { shown: Shown; judged?: true | undefined; unheard?: string | undefined },
	threshold: Level
): Outcome {
	if (node.unheard !== undefined) return 'not-heard';
	return node.judged ? 'judged' : reached(node, threshold);
}

/** Whether a count is set against a standard at all: it is heard, and proved, not judged. */
export function isMeasured({ judged, unheard }: NodeFinding): boolean {
	return !judged && unheard === undefined;
}

/**
 * The elements of which cannot be told by which a node falls short: without their burden it would
 * be open. Empty where it is not “not made out”, or would be so in any case.
 */
export function notShown(node: NodeFinding, threshold: Level): NodeFinding[] {
	if (node.shown.most >= threshold || node.most < threshold) return [];
	if (node.kind === 'element') return [node];
	const named = new Map<string, NodeFinding>();
	for (const part of node.parts)
		if (!part.dropped)
			for (const each of notShown(part, threshold)) named.set(markKey(each.count, each.id), each);
	return [...named.values()];
}

/**
 * The parts that give a node its least and its most: of an `all` the weakest, else the strongest.
 * Empty for an element, and for an alternative group of which nothing is left.
 */
export function deciding(node: NodeFinding): { least: NodeFinding[]; most: NodeFinding[] } {
	const live = node.parts.filter((part) => !part.dropped);
	return {
		least: live.filter((part) => part.least === node.least),
		most: live.filter((part) => part.most === node.most)
	};
}

/**
 * What holds a node down: the elements at its upper end, none of which can be passed by marking
 * others. An `any` is named itself, since no one alternative is to blame; empty when nothing does.
 */
export function holdsDown(node: NodeFinding): NodeFinding[] {
	if (node.most === 5) return [];
	const live = node.parts.filter((part) => !part.dropped);
	if (node.kind === 'all' || live.length === 1)
		return live.filter((part) => part.most === node.most).flatMap(holdsDown);
	return [node];
}

/**
 * The unmarked elements that an open node waits for: exactly those which could still change its
 * outcome. An alternative counts only while its neighbours can all fall short, a part only while
 * its neighbours can all reach.
 */
export function waitsFor(node: NodeFinding, threshold: Level): NodeFinding[] {
	if (reached(node, threshold) !== 'open') return [];
	const named = new Map<string, NodeFinding>();
	// Inside an open node every open part matters: the others are settled in its favour, or open too.
	(function gather(at: NodeFinding) {
		if (at.kind === 'element') named.set(markKey(at.count, at.id), at);
		for (const part of at.parts)
			if (!part.dropped && reached(part, threshold) === 'open') gather(part);
	})(node);
	return [...named.values()];
}

/**
 * The elements in force below a node: what may be marked, given what is split and has dropped out.
 * What is only noted beside the finding is left out: nothing waits for it.
 */
export function* elementsOf(node: NodeFinding): Generator<NodeFinding> {
	if (node.kind === 'element') yield node;
	else if (!node.aside) {
		for (const part of node.parts) yield* elementsOf(part);
		for (const part of node.besides ?? []) yield* elementsOf(part);
	}
}

/** The node of one element of a count's tree; undefined where it is not in force. */
export function elementNode(node: NodeFinding, element: string): NodeFinding | undefined {
	if (node.id === element) return node;
	for (const part of [...node.parts, ...(node.besides ?? [])]) {
		// A reference leads into other counts, whose elements may bear the same ids.
		const found = part.count === node.count ? elementNode(part, element) : undefined;
		if (found) return found;
	}
	return undefined;
}

/** How many of a count's own elements have an answer. */
export function progress(finding: CountFinding): { marked: number; of: number } {
	let marked = 0;
	let of = 0;
	for (const element of elementsOf(finding.root)) {
		if (element.count !== finding.count) continue;
		of += 1;
		if (element.answer !== undefined) marked += 1;
	}
	return { marked, of };
}
