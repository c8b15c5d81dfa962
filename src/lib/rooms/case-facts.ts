import type { Case } from '#lib/domain/case.ts';
import type { ForumWords } from '#lib/domain/forum.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { parts, type Outline } from '#lib/domain/outline.ts';
import type { Standard } from '#lib/domain/standard.ts';
import type { Anchors } from '#lib/domain/strength.ts';
import { placesToMark, stagesOf, type RoomSettings } from '#lib/rooms/settings.ts';

/**
 * What the pages of a room know of its case: enough to name, number and order what is marked. It
 * stays the same for a room, so it is fetched once and does not travel with the frames.
 */
export type CaseFacts = {
	id: string;
	version: number;
	title: string;
	article: Case['article'];
	/** The day of the law’s last correction. */
	law: string;
	counts: { id: string; title: string; theory: string; test: string }[];
	/** The tests of the counts, by id; in a room nobody splits an act, so that none is split here. */
	tests: { id: string; root: Outline }[];
	/** What the evidence items are called. */
	evidence: { id: string; short: string }[];
	/** What the rival explanations are called, in their order. */
	rivals: (Place & { id: string; name: string })[];
	forums: ForumWords[];
	anchors: Anchors;
	standards: Pick<
		Standard,
		'id' | 'label' | 'phrase' | 'body' | 'source' | 'use' | 'threshold' | 'forums'
	>[];
};

export function factsOf(theCase: Case, law: LawBook): CaseFacts {
	const { id, version, title, article, counts, evidence, rivals } = theCase;
	return {
		id,
		version,
		title,
		article,
		law: law.version,
		counts: counts.map(({ id, title, theory, test }) => ({ id, title, theory, test })),
		tests: outlinesOf(counts, law.tests).map(({ id, root }) => ({ id, root: whole(root) })),
		evidence: evidence.map(({ id, short }) => ({ id, short })),
		rivals: rivals.map(({ id, count, element, name }) => ({ id, count, element, name })),
		forums: law.forums,
		anchors: law.anchors,
		standards: law.standards.map(({ id, label, phrase, body, source, use, threshold, forums }) => ({
			id,
			label,
			phrase,
			body,
			source,
			use,
			threshold,
			forums
		}))
	};
}

/**
 * A test without the parts that its elements may be split into, and without what is only noted beside
 * a finding: a room asks for neither.
 */
function whole(tree: Outline): Outline {
	if (tree.kind === 'count') return tree;
	if (tree.kind !== 'element') {
		const besides = tree.besides?.filter((each) => !('aside' in each && each.aside)) ?? [];
		const { besides: _, ...group } = tree;
		return {
			...group,
			...(besides.length > 0 && { besides: besides.map(whole) }),
			of: tree.of.map(whole)
		};
	}
	const { split: _, ...element } = tree;
	return element;
}

export function treesOfFacts({ counts, tests }: CaseFacts): Map<string, Outline> {
	return new Map(counts.map(({ id, test }) => [id, tests.find((each) => each.id === test)!.root]));
}

/** An element that a room marks, with what it is called. */
export type NamedElement = Place & {
	/** By `markKey`. */
	key: string;
	/** Place of its stage. */
	stage: number;
	number: string;
	label: string;
	/** The group that it stands in, where it is one of several: `Acts`. */
	within: string;
};

/** What each element of a case is called, by `markKey`, in its order. */
export function namesOf(
	facts: CaseFacts
): Map<string, Pick<NamedElement, 'number' | 'label' | 'within'>> {
	return new Map(
		[...treesOfFacts(facts)].flatMap(([count, tree]) =>
			[...leaves(tree, '')].map(({ id, ...names }) => [markKey(count, id), names] as const)
		)
	);
}

/** What the rival explanations of an element are called, by id, in their order. */
export function rivalNames({ rivals }: CaseFacts, { count, element }: Place): Map<string, string> {
	return new Map(
		rivals.flatMap(({ id, name, ...place }) =>
			place.count === count && place.element === element ? [[id, name] as const] : []
		)
	);
}

/** What a room marks, in its order. */
export function elementsOf(facts: CaseFacts, settings: RoomSettings): NamedElement[] {
	const trees = treesOfFacts(facts);
	const places = placesToMark(settings, trees);
	const stages = new Map(
		stagesOf(settings, places).flatMap((keys, stage) => keys.map((key) => [key, stage] as const))
	);
	const called = namesOf(facts);
	return places.map(({ count, element }) => {
		const key = markKey(count, element);
		return { count, element, key, stage: stages.get(key)!, ...called.get(key)! };
	});
}

function* leaves(
	node: Outline,
	within: string
): Generator<{ id: string; number: string; label: string; within: string }> {
	const { id, number = '', label } = node;
	if (node.kind === 'element') yield { id, number, label, within };
	else for (const part of parts(node)) yield* leaves(part, label);
}
