import { scale, strengthAt, type Level, type Strength } from '#lib/domain/strength.ts';
import {
	deciding,
	elementsOf,
	holdsDown,
	notShown,
	outcome,
	waitsFor,
	type CountFinding,
	type NodeFinding,
	type Outcome,
	type Reached
} from '#lib/domain/evaluate.ts';

/**
 * The words of a finding, made from the finding itself, so that no screen and no export words it
 * a second time. A sentence is a list of phrases: plain text, or a node that a screen may link to.
 */
export type Phrase = string | { node: NodeFinding } | { strength: Strength };
export type Sentence = Phrase[];

export type Explanation = {
	outcome: Outcome;
	/** The interval in words: `at most weak`. */
	range: Sentence;
	/** The outcome against the standard. */
	verdict: Sentence;
	/** What decides it: what limits it, what is still to be marked, which alternative is strongest. */
	reasons: Sentence[];
	/** That of the reasons which names the strongest alternative; see `furthestRoad`. */
	strongest?: Sentence | undefined;
	/** The elements at the lower of the count's ends; see `holdsDown`. */
	heldDownBy: NodeFinding[];
	/** The undecided elements that could still change the outcome; see `waitsFor`. */
	waitingFor: NodeFinding[];
};

/** An interval in words; of what is only noted, that it comes to nothing. */
export function range(node: { least: Level; most: Level; aside?: true | undefined }): Sentence {
	const { least, most, aside } = node;
	if (aside) return ['noted beside the finding, not part of it'];
	if (least === most) return [{ strength: strengthAt(least) }];
	if (least === 0 && most === 5) return ['nothing decided yet'];
	if (least === 0) return ['at most ', { strength: strengthAt(most) }];
	if (most === 5) return ['at least ', { strength: strengthAt(least) }];
	return ['between ', { strength: strengthAt(least) }, ' and ', { strength: strengthAt(most) }];
}

/**
 * Explains a count's finding against a standard.
 * @param standard its phrase, as `substantial grounds to believe`, and its threshold as a level
 */
export function explain(
	finding: CountFinding,
	standard: { phrase: string; threshold: Level }
): Explanation {
	const { root } = finding;
	const reached = outcome(root, standard.threshold);
	if (root.unheard !== undefined)
		return {
			outcome: reached,
			range: ['not heard here'],
			verdict: [root.unheard.replace(/\.$/, '')],
			reasons: [],
			heldDownBy: [],
			waitingFor: []
		};
	const heldDownBy = holdsDown(root);
	// What is judged waits for all that is unmarked, since no standard could be settled without it.
	const waitingFor = root.judged ? unmarkedOf(root) : waitsFor(root, standard.threshold);
	const untouched = [...elementsOf(root)].every(({ answer }) => answer === undefined);

	const reasons: Sentence[] = [];
	let strongest: Sentence | undefined;
	if (untouched) {
		reasons.push(['Nothing is marked yet.']);
	} else {
		const untold = root.judged ? [] : notShown(root, standard.threshold);
		if (untold.length > 0) reasons.push(cannotBeTold(untold));
		if (reached !== 'not-made-out') strongest = furthestRoad(root);
		// A count that is a choice itself is limited by all of its alternatives; the strongest is named.
		if (heldDownBy[0] === root) {
			if (!strongest)
				reasons.push(['No alternative goes beyond ', { strength: strengthAt(root.most) }, '.']);
		} else if (heldDownBy.length > 0) reasons.push(heldDown(root, heldDownBy));
		if (strongest) reasons.push(strongest);
		if (waitingFor.length > 0) reasons.push(waiting(waitingFor, finding.count));
	}
	return {
		outcome: reached,
		range: range(root),
		verdict: [
			reached === 'judged' || reached === 'not-heard'
				? 'Judged: no standard of proof applies'
				: `${standardWords[reached]}: ${standard.phrase}`
		],
		reasons,
		strongest,
		heldDownBy,
		waitingFor
	};
}

export const outcomeWords: Record<Outcome, string> = {
	'made-out': 'Made out',
	'not-made-out': 'Not made out',
	open: 'Open',
	judged: 'Judged',
	'not-heard': 'Not heard here'
};

/** How a count stands against a standard that is named after it. */
const standardWords: Record<Reached, string> = {
	'made-out': 'Standard met',
	'not-made-out': 'Standard not met',
	open: 'Standard still open'
};

const unmarkedOf = (root: NodeFinding) =>
	[...elementsOf(root)].filter(({ answer, dropped }) => answer === undefined && !dropped);

/** The burden of whoever asserts, said of the elements by which a count falls short of a standard. */
function cannotBeTold(elements: NodeFinding[]): Sentence {
	const sentence: Sentence = [];
	elements.slice(0, namedAtMost).forEach((node, at) => {
		if (at > 0) sentence.push(at === elements.length - 1 ? ' and ' : ', ');
		sentence.push({ node });
	});
	const more = elements.length - namedAtMost;
	if (more > 0) sentence.push(` and ${more} more`);
	return [
		...sentence,
		' cannot be decided on this evidence, and what cannot be decided is not shown.'
	];
}

function heldDown(root: NodeFinding, by: NodeFinding[]): Sentence {
	const sentence: Sentence = ['Limited by '];
	by.forEach((node, at) => {
		if (at > 0) sentence.push(at === by.length - 1 ? ' and ' : ', ');
		if (node.kind === 'any' || node.kind === 'count') sentence.push('every alternative under ');
		sentence.push({ node });
	});
	sentence.push(' (', { strength: strengthAt(root.most) }, ').');
	return sentence;
}

/** Where one of several alternatives is surely the strongest so far, it is named. */
function furthestRoad(root: NodeFinding): Sentence | undefined {
	for (const node of root.kind === 'any' ? [root] : root.parts) {
		if (node.kind !== 'any') continue;
		const best = node.parts
			.filter((part) => !part.dropped && part.least > 1)
			.sort((a, b) => b.least - a.least)[0];
		if (best)
			return [
				...(node === root ? [] : [`${node.label}: `]),
				{ node: best },
				node.least === node.most ? ' reaches ' : ' already reaches ',
				{ strength: strengthAt(best.least) },
				'.'
			];
	}
	return undefined;
}

/**
 * What a part does to the interval of the node it is in: it may set the node's most (`all`) or its
 * least (`any`), and leave it open at the other end. Empty where others decide.
 */
export function partPlayed(node: NodeFinding, part: NodeFinding): string {
	if (part.dropped) return 'is no longer counted';
	const { least, most } = deciding(node);
	const [low, high] = [least.includes(part), most.includes(part)];
	const settled = node.least === node.most;
	const holds = node.kind === 'all' ? high && node.most < 5 : low && node.least > 0;
	const opens = !settled && (node.kind === 'all' ? low : high);
	if (holds)
		return settled || opens ? 'decides it' : node.kind === 'all' ? 'limits it' : 'carries it';
	return opens ? 'leaves it open' : '';
}

const namedAtMost = 4;
/** With which the sentence of what a finding waits for begins. */
export const stillToBeMarked = 'Still to be marked: ';

function waiting(elements: NodeFinding[], count: string): Sentence {
	const sentence: Sentence = [stillToBeMarked];
	elements.slice(0, namedAtMost).forEach((node, at) => {
		const last = at === elements.length - 1;
		if (at > 0) sentence.push(last ? ' and ' : ', ');
		sentence.push({ node });
		if (node.count !== count) sentence.push(` (Count ${node.count})`);
	});
	const more = elements.length - namedAtMost;
	if (more > 0) sentence.push(` and ${more} more`);
	sentence.push('.');
	return sentence;
}

/** A sentence as plain text in which the names of elements are quoted, for what shows them without links. */
export const plainQuoted = (sentence: Sentence): string =>
	plain(
		sentence.map((phrase) =>
			typeof phrase === 'object' && 'node' in phrase ? `“${phrase.node.label}”` : phrase
		)
	);

/** A sentence as plain text, for exports, titles and tests. */
export function plain(sentence: Sentence): string {
	return sentence
		.map((phrase) => {
			if (typeof phrase === 'string') return phrase;
			return 'node' in phrase ? phrase.node.label : scale[phrase.strength].label.toLowerCase();
		})
		.join('');
}
