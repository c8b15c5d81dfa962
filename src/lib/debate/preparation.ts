import { z } from 'zod';
import { Mark, misfits } from '#lib/domain/assessment.ts';
import { forumNow } from '#lib/domain/forum.ts';
import { Forum } from '#lib/domain/legal-test.ts';
import { amended, isBlank, judgement, markKey, type Amendment } from '#lib/domain/mark.ts';
import type { Outline } from '#lib/domain/outline.ts';
import { strengths } from '#lib/domain/strength.ts';

/**
 * A preparation is both sides of one motion: two assessments of the same case, and for each element
 * what a side claims, on what, what it expects to hear and what it answers. Forum and standard
 * belong to the motion and not to a side, since two readings clash only under one law. A side
 * argues that elements are, or are not, made out on the evidence cited; it says nothing of anyone’s
 * guilt.
 */

export const sides = ['affirmative', 'negative'] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side =>
	side === 'affirmative' ? 'negative' : 'affirmative';

export const sideWords: Record<Side, string> = {
	affirmative: 'Affirmative',
	negative: 'Negative'
};

/** What a side writes on an element, in the order in which it is read out. */
export const pointFields = ['claim', 'evidence', 'theySay', 'answer', 'steelman'] as const;
export type PointField = (typeof pointFields)[number];

export const fieldWords: Record<PointField, string> = {
	claim: 'Our claim',
	evidence: 'Our evidence',
	theySay: 'What they will say',
	answer: 'Our answer',
	steelman: 'The best case against our claim'
};

export const preparationFormat = 'chapeau-debate';
export const preparationVersion = 1;

/** The longest text of one field, in characters: about four minutes read aloud. */
export const textLimit = 4000;

const Moment = z.iso.datetime();
const Text = z.string().max(textLimit);

/** What one side writes on one element of one count. */
export const Point = z.strictObject({
	count: z.string().min(1).max(20),
	element: z.string().min(1).max(200),
	claim: Text.optional(),
	evidence: Text.optional(),
	theySay: Text.optional(),
	answer: Text.optional(),
	/** The other side at its best, against this side’s claim. */
	steelman: Text.optional()
});
export type Point = z.infer<typeof Point>;

export const SideOfMotion = z.strictObject({
	marks: z.array(Mark).max(50_000),
	points: z.array(Point).max(5000),
	/** The person’s own tick; see `isReady` for whether it stands. */
	ready: z.boolean()
});
export type SideOfMotion = z.infer<typeof SideOfMotion>;

export const Preparation = z.strictObject({
	format: z.literal(preparationFormat),
	version: z.literal(preparationVersion),
	/** The day of the law’s last correction when it was begun. */
	law: z.string().min(1).max(40),
	case: z.strictObject({ id: z.string().min(1).max(100), version: z.int().min(1) }),
	motion: z.strictObject({
		text: z.string().max(1000),
		/** The counts it puts in issue. */
		counts: z.array(z.string().min(1).max(20)).min(1).max(50)
	}),
	forum: Forum,
	standard: z.string().min(1).max(100),
	thresholds: z.record(z.string().min(1).max(100), z.enum(strengths)).optional(),
	/** The side that is in front. */
	front: z.enum(sides),
	affirmative: SideOfMotion,
	negative: SideOfMotion,
	created: Moment,
	changed: Moment
});
export type Preparation = z.infer<typeof Preparation>;

/** A preparation as it was kept or saved, brought forward: “Convention and custom” is two forums now. */
export const KeptPreparation = Preparation.transform(forumNow);

/** A preparation with nothing in it yet. */
export function blankPreparation(
	of: Pick<Preparation, 'law' | 'case' | 'motion' | 'forum' | 'standard'> &
		Partial<Pick<Preparation, 'thresholds'>>,
	now: string
): Preparation {
	const { law, motion, forum, standard, thresholds } = of;
	const side = (): SideOfMotion => ({ marks: [], points: [], ready: false });
	return {
		format: preparationFormat,
		version: preparationVersion,
		law,
		case: { ...of.case },
		motion: { ...motion },
		forum,
		standard,
		...(thresholds && { thresholds }),
		front: 'affirmative',
		affirmative: side(),
		negative: side(),
		created: now,
		changed: now
	};
}

/** One change of a preparation. */
export type Edit =
	| {
			kind: 'write';
			side: Side;
			count: string;
			element: string;
			field: PointField;
			text: string;
	  }
	| { kind: 'mark'; side: Side; count: string; element: string; amendment: Amendment }
	/** Starts a side from the marks of an assessment; what it had marked before gives way. */
	| { kind: 'start'; side: Side; marks: readonly Mark[] }
	| { kind: 'motion'; text?: string; counts?: readonly string[] }
	| { kind: 'frame'; forum?: Preparation['forum']; standard?: string }
	| { kind: 'ready'; side: Side; ready: boolean }
	| { kind: 'front'; side: Side };

/** The preparation with one edit made to it; the same object where it changes nothing. */
export function edited(preparation: Preparation, edit: Edit, now: string): Preparation {
	const onSide = (side: Side, changes: Partial<SideOfMotion>): Preparation => ({
		...preparation,
		[side]: { ...preparation[side], ...changes },
		changed: now
	});
	switch (edit.kind) {
		case 'write': {
			const { side, count, element, field } = edit;
			const { points } = preparation[side];
			const text = edit.text.slice(0, textLimit);
			const before = pointAt(preparation, side, count, element);
			if ((before?.[field] ?? '') === text) return preparation;
			const { [field]: _, ...others } = before ?? { count, element };
			const point: Point = { ...others, count, element, ...(text && { [field]: text }) };
			const kept = points.filter((each) => each !== before);
			const blank = pointFields.every((each) => !point[each]);
			return onSide(side, {
				points: blank
					? kept
					: before
						? points.map((each) => (each === before ? point : each))
						: [...points, point]
			});
		}
		case 'mark': {
			const { side, count, element, amendment } = edit;
			const { marks } = preparation[side];
			const before = marks.find((mark) => mark.count === count && mark.element === element);
			const mark = amended({ count, element }, before, amendment, now);
			const kept = marks.filter((each) => each !== before);
			return onSide(side, { marks: isBlank(mark) ? kept : [...kept, mark] });
		}
		case 'start':
			// A side argues from judgements; what their person reads first stays with the assessment.
			return onSide(edit.side, { marks: edit.marks.flatMap((mark) => judgement(mark) ?? []) });
		case 'motion': {
			const { text = preparation.motion.text, counts = preparation.motion.counts } = edit;
			return {
				...preparation,
				motion: { text: text.slice(0, 1000), counts: [...counts] },
				changed: now
			};
		}
		case 'frame': {
			const { forum = preparation.forum, standard = preparation.standard } = edit;
			return { ...preparation, forum, standard, changed: now };
		}
		case 'ready':
			if (edit.ready && !unlocked(preparation, edit.side)) return preparation;
			return onSide(edit.side, { ready: edit.ready });
		case 'front':
			return edit.side === preparation.front
				? preparation
				: { ...preparation, front: edit.side, changed: now };
	}
}

/** The other side comes to the front. */
export const flipped = (preparation: Preparation, now: string): Preparation =>
	edited(preparation, { kind: 'front', side: otherSide(preparation.front) }, now);

export function pointAt(
	preparation: Preparation,
	side: Side,
	count: string,
	element: string
): Point | undefined {
	return preparation[side].points.find((each) => each.count === count && each.element === element);
}

export const marksOf = ({ marks }: SideOfMotion): Map<string, Mark> =>
	new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));

/** The claims of a side against which it has not yet written the best case. */
export function owesSteelman(preparation: Preparation, side: Side): Point[] {
	return claims(preparation, side).filter(({ steelman }) => !steelman?.trim());
}

/**
 * Whether a side may be ticked as ready: it claims something, and against each claim it has
 * written the other side’s best case.
 */
export function unlocked(preparation: Preparation, side: Side): boolean {
	return claims(preparation, side).length > 0 && owesSteelman(preparation, side).length === 0;
}

/** A tick stands only while nothing is owed: a claim made later takes it away until its other side is written. */
export function isReady(preparation: Preparation, side: Side): boolean {
	return preparation[side].ready && unlocked(preparation, side);
}

const claims = (preparation: Preparation, side: Side): Point[] =>
	preparation[side].points.filter(({ claim }) => claim?.trim());

/**
 * The faults of a preparation that its schema cannot see.
 * @param trees the outline of each count of the case, by count id
 * @returns one sentence a fault, with its path; empty when it fits the case
 */
export function misfitsOf(
	preparation: Preparation,
	trees: ReadonlyMap<string, Outline>,
	standards: readonly { id: string }[]
): string[] {
	const faults: string[] = [];
	if (!standards.some(({ id }) => id === preparation.standard))
		faults.push(`standard: the standard of proof “${preparation.standard}” isn’t known here.`);
	preparation.motion.counts.forEach((count, at) => {
		if (!trees.has(count)) faults.push(`motion.counts[${at}]: this case has no count “${count}”.`);
	});
	for (const side of sides) {
		const { marks, points } = preparation[side];
		faults.push(...misfits(marks, trees).map((fault) => `${side}.${fault}`));
		// A point stands at an element as a mark does: what is wrong with its place is the same.
		const places = points.map(({ count, element }) => ({
			count,
			element,
			changed: preparation.changed
		}));
		faults.push(
			...misfits(places, trees).map((fault) => `${side}.${fault.replace(/^marks/, 'points')}`)
		);
	}
	return faults;
}
