import type { Mark } from '#lib/domain/assessment.ts';

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
	'not-addressed': 'the article does not address it'
};

/** The longest reason, in characters: about eight pages. */
export const reasonLimit = 20_000;

/** The format of a saved file, and its newest version. */
export const fileFormat = 'chapeau-assessment';
export const fileVersion = 3;

/** Names one mark: an element of a count. Shared parts of a test are marked once for each count. */
export function markKey(count: string, element: string): string {
	return `${count}:${element}`;
}

/**
 * What changes in a mark. A field that is present and undefined is taken away; reliance is amended
 * item by item.
 */
export type Amendment = {
	[Field in 'answer' | 'reason' | 'doubt' | 'split']?: Mark[Field] | undefined;
} & { reliance?: Record<string, Reliance | undefined> | undefined };

/** A mark with an amendment made to it. Fields left empty are left out. */
export function amended(
	place: { count: string; element: string },
	mark: Mark | undefined,
	amendment: Amendment,
	changed: string
): Mark {
	const { answer, reason, doubt, split } = { ...mark, ...amendment };
	const reliance: Record<string, Reliance> = {};
	for (const [id, use] of Object.entries({ ...mark?.reliance, ...amendment.reliance }))
		if (use) reliance[id] = use;
	return {
		count: place.count,
		element: place.element,
		...(answer && { answer }),
		...(reason && { reason }),
		...(Object.keys(reliance).length > 0 && { reliance }),
		...(doubt && { doubt }),
		...(split && { split }),
		changed
	};
}

/** True when nothing is left of a mark but its place. */
export function isBlank(mark: Mark): boolean {
	return !mark.answer && !mark.reason && !mark.doubt && !mark.split && !mark.reliance;
}
