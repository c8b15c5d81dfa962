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

/** The longest reason for what is done with one item, in characters; the most items with a reason. */
export const itemReasonLimit = 2000;
export const mostItemReasons = 500;

/** The most authorities that one mark may cite. */
export const mostCites = 100;

/** The longest reason, in characters: about eight pages. */
export const reasonLimit = 20_000;

/** The format of a saved file, and its newest version. */
export const fileFormat = 'chapeau-assessment';
export const fileVersion = 6;

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
	/** Why an item is relied on, discounted or set aside, by evidence id. */
	itemReasons?: Record<string, string> | undefined;
	/** Ids of the authorities to be cited on this element, in the order they were chosen. */
	cites?: string[] | undefined;
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
 * What changes in a mark. A field that is present and undefined is taken away. Reliance and the reasons
 * for it are amended item by item, citations one by one, and what is said of rival explanations one by
 * one, each whole. What to read first is amended whole, since what fits into it depends on all of it.
 */
export type Amendment = {
	[Field in 'answer' | 'reason' | 'doubt' | 'split' | 'readFirst']?: Mark[Field] | undefined;
} & {
	reliance?: Record<string, Reliance | undefined> | undefined;
	itemReasons?: Record<string, string | undefined> | undefined;
	cites?: Record<string, true | undefined> | undefined;
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
	const reliance = filled({ ...mark?.reliance, ...amendment.reliance });
	const itemReasons = filled({ ...mark?.itemReasons, ...amendment.itemReasons });
	const cites = Object.keys(filled({ ...asRecord(mark?.cites), ...amendment.cites }));
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
		...(!isEmpty(reliance) && { reliance }),
		...(!isEmpty(itemReasons) && { itemReasons }),
		...(cites.length > 0 && { cites }),
		...(doubt && { doubt }),
		...(split && { split }),
		...(!isEmpty(rivals) && { rivals }),
		...(readFirst && { readFirst }),
		changed
	};
}

/** Ids as the names of a record, which is how they are amended one by one. */
export const asRecord = (ids: readonly string[] = []): Record<string, true> =>
	Object.fromEntries(ids.map((id) => [id, true]));

/** Without the fields that hold nothing. */
const filled = <Value>(of: Record<string, Value | undefined>) =>
	Object.fromEntries(Object.entries(of).filter(([, value]) => value)) as Record<string, Value>;

const isEmpty = (of: object) => Object.keys(of).length === 0;

/** True when nothing is left of a mark but its place. */
export function isBlank(mark: Mark): boolean {
	return !mark.readFirst && !judgement(mark);
}

/** A mark without what its person wants to read first; undefined where it says nothing else. */
export function judgement({ readFirst: _, ...mark }: Mark): Mark | undefined {
	const { answer, reason, doubt, split, reliance, itemReasons, cites, rivals } = mark;
	return answer || reason || doubt || split || reliance || itemReasons || cites || rivals
		? mark
		: undefined;
}
