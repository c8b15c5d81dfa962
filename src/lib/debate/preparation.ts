import { documentNameLimit } from '#lib/debate/document-name.ts';
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
export const preparationVersion = 2;
export const ownMotionFormat = 'chapeau-motion';
export const ownMotionVersion = 1;

/** The longest text of one field, in characters: about four minutes read aloud. */
export const textLimit = 4000;

const Moment = z.iso.datetime();
const Text = z.string().max(textLimit);

const Id = z.string().min(1).max(200);

/** A quotation with where it stands: a card of the person’s own. */
export const Card = z.strictObject({
	id: Id,
	quotation: Text,
	citation: z.string().max(2000)
});
export type Card = z.infer<typeof Card>;

const cardLimit = 50;

/** What one side writes on one element of one count, or on a contention, which belongs to no count. */
export const Point = z.strictObject({
	count: z.string().max(20),
	element: Id,
	claim: Text.optional(),
	evidence: Text.optional(),
	theySay: Text.optional(),
	answer: Text.optional(),
	/** The other side at its best, against this side’s claim. */
	steelman: Text.optional(),
	/** The items of the case that it uses, in the order in which they were chosen. */
	uses: z.array(Id).max(1000).optional(),
	cards: z.array(Card).max(cardLimit).optional()
});
export type Point = z.infer<typeof Point>;

/** The count of what belongs to none. */
export const noCount = '';

/** What is argued beside the elements of the law, as feasibility, or where there is no case. */
export const Contention = z.strictObject({ id: Id, label: z.string().min(1).max(300) });
export type Contention = z.infer<typeof Contention>;

const contentionLimit = 60;

export const SideOfMotion = z.strictObject({
	marks: z.array(Mark).max(50_000),
	points: z.array(Point).max(5000),
	/** The person’s own tick; see `isReady` for whether it stands. */
	ready: z.boolean()
});
export type SideOfMotion = z.infer<typeof SideOfMotion>;

/** What is prepared for any motion, with a case or without. */
const prepared = {
	/** What the person calls it; empty where the motion’s words name it. */
	name: z.string().max(documentNameLimit),
	/** In the person’s words: what each count is in law, and under no count what the motion means. */
	definitions: z.record(z.string().max(20), Text),
	contentions: z.array(Contention).max(contentionLimit),
	/** The side that is in front. */
	front: z.enum(sides),
	affirmative: SideOfMotion,
	negative: SideOfMotion,
	created: Moment,
	changed: Moment
};
const MotionText = z.string().max(1000);

export const Preparation = z.strictObject({
	format: z.literal(preparationFormat),
	version: z.literal(preparationVersion),
	/** The day of the law’s last correction when it was begun. */
	law: z.string().min(1).max(40),
	case: z.strictObject({ id: z.string().min(1).max(100), version: z.int().min(1) }),
	motion: z.strictObject({
		text: MotionText,
		/** The counts it puts in issue. */
		counts: z.array(z.string().min(1).max(20)).min(1).max(50)
	}),
	forum: Forum,
	standard: z.string().min(1).max(100),
	thresholds: z.record(z.string().min(1).max(100), z.enum(strengths)).optional(),
	...prepared
});
export type Preparation = z.infer<typeof Preparation>;

/** A motion that is prepared without a case: contentions of one’s own stand in the place of elements. */
export const OwnMotion = z.strictObject({
	format: z.literal(ownMotionFormat),
	version: z.literal(ownMotionVersion),
	motion: z.strictObject({ text: MotionText }),
	...prepared
});
export type OwnMotion = z.infer<typeof OwnMotion>;

/** What both have. */
export type Prepared = Pick<Preparation, keyof typeof prepared> & { motion: { text: string } };

/** What is kept, in the present version; the same object where it is. Version 1 had no name, no definitions and no contentions. */
export const preparationForward = <Kept>(kept: Kept): Kept =>
	typeof kept === 'object' && kept !== null && 'version' in kept && kept.version === 1
		? { name: '', definitions: {}, contentions: [], ...kept, version: preparationVersion }
		: kept;

/** A preparation as it was kept or saved, brought forward: “Convention and custom” is two forums now. */
export const KeptPreparation = z.preprocess(preparationForward, Preparation).transform(forumNow);

/** What nobody has written in yet. */
const untouched = (now: string) => ({
	name: '',
	definitions: {},
	contentions: [],
	front: 'affirmative' as const,
	affirmative: { marks: [], points: [], ready: false },
	negative: { marks: [], points: [], ready: false },
	created: now,
	changed: now
});

/** A preparation with nothing in it yet. */
export function blankPreparation(
	of: Pick<Preparation, 'law' | 'case' | 'motion' | 'forum' | 'standard'> &
		Partial<Pick<Preparation, 'thresholds'>>,
	now: string
): Preparation {
	const { law, motion, forum, standard, thresholds } = of;
	return {
		format: preparationFormat,
		version: preparationVersion,
		law,
		case: { ...of.case },
		motion: { ...motion },
		forum,
		standard,
		...(thresholds && { thresholds }),
		...untouched(now)
	};
}

/** A motion without a case, with nothing in it yet. */
export const blankOwnMotion = (now: string): OwnMotion => ({
	format: ownMotionFormat,
	version: ownMotionVersion,
	motion: { text: '' },
	...untouched(now)
});

/** One change that any preparation takes. */
export type PreparedEdit =
	| {
			kind: 'write';
			side: Side;
			count: string;
			element: string;
			field: PointField;
			text: string;
	  }
	/** Chooses an item of the case for what a side says, or lets go of it. */
	| { kind: 'use'; side: Side; count: string; element: string; evidence: string; on: boolean }
	/** Sets a card below the others, or changes it; without a quotation and a citation it is taken away. */
	| { kind: 'card'; side: Side; count: string; element: string; card: Card }
	| { kind: 'name'; name: string }
	| { kind: 'word'; text: string }
	| { kind: 'define'; count: string; text: string }
	/** Names a contention, or sets a new one at the end; without a name it goes, unless something is written on it. */
	| { kind: 'contend'; id: string; label: string }
	| { kind: 'ready'; side: Side; ready: boolean }
	| { kind: 'front'; side: Side };

/** One change of a preparation on a case. */
export type Edit =
	| PreparedEdit
	| { kind: 'mark'; side: Side; count: string; element: string; amendment: Amendment }
	/** Starts a side from the marks of an assessment; what it had marked before gives way. */
	| { kind: 'start'; side: Side; marks: readonly Mark[] }
	| { kind: 'motion'; text?: string; counts?: readonly string[] }
	| { kind: 'frame'; forum?: Preparation['forum']; standard?: string };

const onSide = <Of extends Prepared>(
	preparation: Of,
	side: Side,
	changes: Partial<SideOfMotion>,
	now: string
): Of => ({
	...preparation,
	[side]: { ...preparation[side], ...changes },
	changed: now
});

/** The preparation with one edit made to it; the same object where it changes nothing. */
export function edited(preparation: Preparation, edit: Edit, now: string): Preparation {
	switch (edit.kind) {
		case 'mark': {
			const { side, count, element, amendment } = edit;
			const { marks } = preparation[side];
			const before = marks.find((mark) => mark.count === count && mark.element === element);
			const mark = amended({ count, element }, before, amendment, now);
			const kept = marks.filter((each) => each !== before);
			return onSide(preparation, side, { marks: isBlank(mark) ? kept : [...kept, mark] }, now);
		}
		case 'start': {
			// A side argues from judgements; what their person reads first stays with the assessment.
			const marks = edit.marks.flatMap((mark) => judgement(mark) ?? []);
			return onSide(preparation, edit.side, { marks }, now);
		}
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
		default:
			return preparedWith(preparation, edit, now);
	}
}

/** Any preparation with one edit made to it; the same object where it changes nothing. */
export function preparedWith<Of extends Prepared>(
	preparation: Of,
	edit: PreparedEdit,
	now: string
): Of {
	switch (edit.kind) {
		case 'write': {
			const { side, count, element, field } = edit;
			const text = edit.text.slice(0, textLimit);
			const before = pointAt(preparation, side, count, element);
			if ((before?.[field] ?? '') === text) return preparation;
			const { [field]: _, ...others } = before ?? { count, element };
			return withPoint(preparation, side, { ...others, ...(text && { [field]: text }) }, now);
		}
		case 'use': {
			const { side, count, element, evidence, on } = edit;
			const { uses = [], ...others } = pointAt(preparation, side, count, element) ?? {
				count,
				element
			};
			if (uses.includes(evidence) === on) return preparation;
			const chosen = on ? [...uses, evidence] : uses.filter((each) => each !== evidence);
			const point = { ...others, ...(chosen.length > 0 && { uses: chosen }) };
			return withPoint(preparation, side, point, now);
		}
		case 'card': {
			const { side, count, element, card } = edit;
			const { cards = [], ...others } = pointAt(preparation, side, count, element) ?? {
				count,
				element
			};
			const short: Card = {
				id: card.id,
				quotation: card.quotation.slice(0, textLimit),
				citation: card.citation.slice(0, 2000)
			};
			const gone = !short.quotation.trim() && !short.citation.trim();
			const known = cards.some(({ id }) => id === card.id);
			if (!known && (gone || cards.length >= cardLimit)) return preparation;
			const all = known
				? cards.flatMap((each) => (each.id !== card.id ? [each] : gone ? [] : [short]))
				: [...cards, short];
			const point = { ...others, ...(all.length > 0 && { cards: all }) };
			return withPoint(preparation, side, point, now);
		}
		case 'name':
			return edit.name === preparation.name
				? preparation
				: { ...preparation, name: edit.name.slice(0, 200), changed: now };
		case 'word':
			return {
				...preparation,
				motion: { ...preparation.motion, text: edit.text.slice(0, 1000) },
				changed: now
			};
		case 'define': {
			const { [edit.count]: _, ...others } = preparation.definitions;
			const text = edit.text.slice(0, textLimit);
			return {
				...preparation,
				definitions: { ...others, ...(text && { [edit.count]: text }) },
				changed: now
			};
		}
		case 'contend':
			return withContention(preparation, edit.id, edit.label.trim().slice(0, 300), now);
		case 'ready':
			if (edit.ready && !unlocked(preparation, edit.side)) return preparation;
			return onSide(preparation, edit.side, { ready: edit.ready }, now);
		case 'front':
			return edit.side === preparation.front
				? preparation
				: { ...preparation, front: edit.side, changed: now };
	}
}

/** With what a side says at one place; a point in which nothing stands is none. */
function withPoint<Of extends Prepared>(
	preparation: Of,
	side: Side,
	point: Point,
	now: string
): Of {
	const { points } = preparation[side];
	const before = pointAt(preparation, side, point.count, point.element);
	const blank = pointFields.every((each) => !point[each]) && !point.uses && !point.cards;
	const kept = blank
		? points.filter((each) => each !== before)
		: before
			? points.map((each) => (each === before ? point : each))
			: [...points, point];
	return onSide(preparation, side, { points: kept }, now);
}

function withContention<Of extends Prepared>(
	preparation: Of,
	id: string,
	label: string,
	now: string
): Of {
	const { contentions } = preparation;
	const known = contentions.find((each) => each.id === id);
	if (!known && (!label || contentions.length >= contentionLimit)) return preparation;
	if (known?.label === label) return preparation;
	if (known && !label && sides.some((side) => pointAt(preparation, side, noCount, id)))
		return preparation;
	const all = !known
		? [...contentions, { id, label }]
		: contentions.flatMap((each) => (each !== known ? [each] : label ? [{ id, label }] : []));
	return { ...preparation, contentions: all, changed: now };
}

/** The other side comes to the front. */
export const flipped = (preparation: Preparation, now: string): Preparation =>
	edited(preparation, { kind: 'front', side: otherSide(preparation.front) }, now);

export function pointAt(
	preparation: Pick<Prepared, Side>,
	side: Side,
	count: string,
	element: string
): Point | undefined {
	return preparation[side].points.find((each) => each.count === count && each.element === element);
}

export const marksOf = ({ marks }: SideOfMotion): Map<string, Mark> =>
	new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));

/** The claims of a side against which it has not yet written the best case. */
export function owesSteelman(preparation: Prepared, side: Side): Point[] {
	return claims(preparation, side).filter(({ steelman }) => !steelman?.trim());
}

/**
 * Whether a side may be ticked as ready: it claims something, and against each claim it has
 * written the other side’s best case.
 */
export function unlocked(preparation: Prepared, side: Side): boolean {
	return claims(preparation, side).length > 0 && owesSteelman(preparation, side).length === 0;
}

/** A tick stands only while nothing is owed: a claim made later takes it away until its other side is written. */
export function isReady(preparation: Prepared, side: Side): boolean {
	return preparation[side].ready && unlocked(preparation, side);
}

const claims = (preparation: Prepared, side: Side): Point[] =>
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
		const atElements = points.flatMap(({ count, element }, at) =>
			count === noCount ? [] : [{ at, place: { count, element, changed: preparation.changed } }]
		);
		const misplaced = misfits(
			atElements.map(({ place }) => place),
			trees
		);
		faults.push(
			...misplaced.map(
				(fault) =>
					`${side}.${fault.replace(/^marks\[(\d+)\]/, (_, nth) => `points[${atElements[Number(nth)]!.at}]`)}`
			)
		);
	}
	return [...faults, ...contentionFaultsOf(preparation)];
}

/** What is wrong with the contentions of a preparation, and with what is written on them. */
export function contentionFaultsOf(preparation: Prepared): string[] {
	const known = new Set(preparation.contentions.map(({ id }) => id));
	const faults =
		known.size < preparation.contentions.length
			? ['contentions: two of them have the same id.']
			: [];
	for (const side of sides)
		preparation[side].points.forEach(({ count, element }, at) => {
			if (count === noCount && !known.has(element))
				faults.push(`${side}.points[${at}].element: there is no contention “${element}”.`);
		});
	return faults;
}

/** The faults of a motion without a case that its schema cannot see. */
export function ownMotionFaults(motion: OwnMotion): string[] {
	const faults = contentionFaultsOf(motion);
	for (const side of sides) {
		if (motion[side].marks.length > 0)
			faults.push(`${side}.marks: without a case there is nothing to mark.`);
		motion[side].points.forEach(({ count }, at) => {
			if (count !== noCount)
				faults.push(`${side}.points[${at}].count: without a case there is no count “${count}”.`);
		});
	}
	return faults;
}

/** What a preparation is called: its name, else the motion’s words. */
export const titleOf = ({ name, motion }: Pick<Prepared, 'name' | 'motion'>): string =>
	name.trim() || motion.text.trim();
