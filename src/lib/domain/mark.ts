import type { Answer } from '#lib/domain/strength.ts';

/** What a mark does with an evidence item. Set aside: not considered at all. */
export const reliances = ['rely', 'discount', 'set-aside'] as const;
export type Reliance = (typeof reliances)[number];

/** Why a mark is in doubt. */
export const doubts = ['law', 'fact', 'source', 'inference', 'not-addressed'] as const;
export type Doubt = (typeof doubts)[number];

/** Why a mark is in doubt, in words. */
export const doubtWords: Record<Doubt, string> = {
	law: 'what the law asks',
	fact: 'what happened',
	source: 'whether the source is reliable',
	inference: 'what may be inferred',
	'not-addressed': 'the evidence does not address it'
};

/** What is answered for a rival explanation. One without an answer is never excluded. */
export const rivalAnswers = ['excluded', 'open'] as const;
export type RivalAnswer = (typeof rivalAnswers)[number];

export const rivalWords: Record<RivalAnswer, string> = { excluded: 'Excluded', open: 'Still open' };

/** What a mark says of one rival explanation. */
export type RivalSaid = { answer?: RivalAnswer | undefined; reason?: string | undefined };

/** The longest reason for it, in characters, and the most explanations that a mark may speak of. */
export const rivalReasonLimit = 2000;
export const mostRivals = 50;

/** The longest reason, in characters: about eight pages. */
export const reasonLimit = 20_000;

/** The format of a saved file, and its newest version. */
export const fileFormat = 'chapeau-assessment';
export const fileVersion = 4;

/**
 * A judgement of one element of one count. Without an answer the element is unmarked, whatever else
 * is noted. `assessment.ts` has its schema, which pages that only mark do not need.
 */
export type Mark = {
	count: string;
	element: string;
	answer?: Answer | undefined;
	reason?: string | undefined;
	/** By evidence id. */
	reliance?: Record<string, Reliance> | undefined;
	doubt?: Doubt | undefined;
	/** The element is judged by its parts instead of as a whole. */
	split?: boolean | undefined;
	/** What is said of the rival explanations of the element, by id. */
	rivals?: Record<string, RivalSaid> | undefined;
	/** Ids of the items that this person reads first; none: all are read. Absent: the case’s choice. */
	readFirst?: string[] | undefined;
	/** A moment, as ISO has it. */
	changed: string;
};

/** An element of a count, which is what is marked: shared parts of a test are marked once for each count. */
export type Place = { count: string; element: string };

/** Names a place. */
export function markKey(count: string, element: string): string {
	return `${count}:${element}`;
}

/** The place that a key of `markKey` names: no count has a colon in its id. */
export function placeOf(key: string): Place {
	const [count = '', ...element] = key.split(':');
	return { count, element: element.join(':') };
}

/**
 * What changes in a mark. A field that is present and undefined is taken away; reliance is amended
 * item by item, and what is said of rival explanations one by one, each whole. What to read first is
 * amended whole, since what fits into it depends on all of it.
 */
export type Amendment = {
	[Field in 'answer' | 'reason' | 'doubt' | 'split' | 'readFirst']?: Mark[Field] | undefined;
} & {
	reliance?: Record<string, Reliance | undefined> | undefined;
	rivals?: Record<string, RivalSaid | undefined> | undefined;
};

/** A mark with an amendment made to it. Fields left empty are left out. */
export function amended(
	place: Place,
	mark: Mark | undefined,
	amendment: Amendment,
	changed: string
): Mark {
	const { answer, reason, doubt, split, readFirst } = { ...mark, ...amendment };
	const reliance: Record<string, Reliance> = {};
	for (const [id, use] of Object.entries({ ...mark?.reliance, ...amendment.reliance }))
		if (use) reliance[id] = use;
	const rivals: Record<string, RivalSaid> = {};
	for (const [id, said] of Object.entries({ ...mark?.rivals, ...amendment.rivals })) {
		const { answer, reason } = said ?? {};
		if (answer || reason) rivals[id] = { ...(answer && { answer }), ...(reason && { reason }) };
	}
	return {
		count: place.count,
		element: place.element,
		...(answer && { answer }),
		...(reason && { reason }),
		...(Object.keys(reliance).length > 0 && { reliance }),
		...(doubt && { doubt }),
		...(split && { split }),
		...(Object.keys(rivals).length > 0 && { rivals }),
		...(readFirst && { readFirst }),
		changed
	};
}

/** True when nothing is left of a mark but its place. */
export function isBlank(mark: Mark): boolean {
	return !mark.readFirst && !judgement(mark);
}

/** A mark without what its person wants to read first; undefined where it says nothing else. */
export function judgement({ readFirst: _, ...mark }: Mark): Mark | undefined {
	const { answer, reason, doubt, split, reliance, rivals } = mark;
	return answer || reason || doubt || split || reliance || rivals ? mark : undefined;
}
