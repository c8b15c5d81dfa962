import { z } from 'zod';
import { Mark, RivalId } from '#lib/domain/assessment.ts';
import { doubts } from '#lib/domain/mark.ts';
import { answers, strengths } from '#lib/domain/strength.ts';
import { Group } from '#lib/rooms/groups.ts';
import { LeadingShown } from '#lib/rooms/leading.ts';
import { ordinals, phases, rounds } from '#lib/rooms/phases.ts';
import { RoomSettings } from '#lib/rooms/settings.ts';
import { disputes, positions } from '#lib/rooms/tally.ts';

/**
 * What a viewer has of a room: the full frame, which `visibleState` makes and the stream carries.
 * Records have no order of their own; lists stand in an order that only their own words and
 * numbers decide.
 */

const Number_ = z.int().min(0);
const Key = z.string().max(221);
const Moment = z.iso.datetime();
/** Of the dossier that the room was opened with. */
const Digest = z.string().min(1).max(100);
const At = z.union([
	z.literal(0),
	z.literal(1),
	z.literal(2),
	z.literal(3),
	z.literal(4),
	z.literal(5)
]);
const Checked = z.enum(['verified', 'holding-seen', 'pinpoint-seen', 'recalled']);
const Interval = z.strictObject({ least: At, most: At });

export const MarkOfFrame = Mark.pick({
	answer: true,
	reason: true,
	reliance: true,
	doubt: true,
	rivals: true
});

const Finding = z.strictObject({
	...Interval.shape,
	outcome: z.enum(['made-out', 'not-made-out', 'open', 'judged', 'not-heard'])
});
export type FrameFinding = z.infer<typeof Finding>;

/** By count. */
const Findings = z.record(z.string(), Finding);
const BeforeAfter = z.strictObject({ before: Findings.optional(), after: Findings.optional() });

const Distribution = z.strictObject({
	strengths: z.array(Number_).length(6),
	cannotTell: Number_,
	doesNotArise: Number_,
	unmarked: Number_
});

export const Figures = z.strictObject({
	/** How many have an answer. */
	marked: Number_.optional(),
	/** The round is shown, but too few have marked to show how. */
	tooFew: z.literal(true).optional(),
	distribution: Distribution.optional(),
	/** The same of each table or role; absent where they may not be told apart. */
	groups: z.record(Group, Distribution).optional(),
	/** Some role has too few people for the roles to be told apart. */
	groupsTooFew: z.literal(true).optional(),
	median: z.union([Interval, z.literal('does-not-arise')]).optional(),
	relied: z
		.strictObject({
			reach: z.array(z.tuple([z.string(), Number_])),
			short: z.array(z.tuple([z.string(), Number_]))
		})
		.optional(),
	doubts: z.record(z.enum(doubts), Number_).optional(),
	/** Is this a disagreement about law or about evidence? */
	dispute: z.enum(disputes).optional(),
	/**
	 * Of each rival explanation how many hold it excluded, how many still open, and how many who
	 * marked gave no answer. Absent where nobody answered one.
	 */
	rivals: z.record(RivalId, z.tuple([Number_, Number_, Number_])).optional(),
	/** How many reasons there are to show; `reasons` holds no more than fit. */
	reasonCount: Number_.optional(),
	reasons: z
		.array(
			z.strictObject({
				text: z.string(),
				/** It was cut to fit. */
				cut: z.literal(true).optional(),
				answer: z.enum(answers).optional(),
				/** For the teacher alone. */
				person: z.string().optional(),
				hidden: z.literal(true).optional(),
				/** The teacher has chosen it for the class; told to the teacher alone. */
				chosen: z.literal(true).optional(),
				/** What others answered to it. */
				replies: z
					.array(
						z.strictObject({
							text: z.string(),
							cut: z.literal(true).optional(),
							/** For the teacher alone: by what it is named, and under names who wrote it. */
							handle: z.string().optional(),
							from: z.string().optional(),
							hidden: z.literal(true).optional()
						})
					)
					.optional(),
				/** How many more replies there are than are sent, for the teacher. */
				moreReplies: Number_.optional()
			})
		)
		.optional()
});
export type Figures = z.infer<typeof Figures>;

const Movement = z.strictObject({
	/** From the round before to this one. */
	to: z.literal(rounds),
	cells: z.array(z.tuple([z.enum(positions), z.enum(positions), Number_])),
	up: Number_,
	down: Number_,
	same: Number_
});

const ElementFrame = z.strictObject({
	phase: z.enum(['ahead', ...phases]),
	/** To the teacher: it was begun and put aside, and marks of it are kept. */
	aside: z.literal(true).optional(),
	/** How many rounds it has had, with the one that is open; absent where there is one or none. */
	held: z.literal([2, 3, 4, 5]).optional(),
	/** By round. */
	first: Figures.optional(),
	second: Figures.optional(),
	third: Figures.optional(),
	fourth: Figures.optional(),
	fifth: Figures.optional(),
	/** How the class moved between the last two rounds that show it. */
	movement: Movement.optional(),
	/** How it moved between the rounds before, first to last. */
	moved: z.array(Movement).optional()
});
export type ElementFrame = z.infer<typeof ElementFrame>;

const Outcomes = z.strictObject({
	'made-out': Number_,
	'not-made-out': Number_,
	open: Number_,
	judged: Number_,
	'not-heard': Number_
});

const Whole = z.strictObject({
	/** Krippendorff’s alpha over the elements shown; none with `why`. */
	agreement: z.strictObject({
		units: Number_,
		values: Number_,
		alpha: z.number().optional(),
		why: z.enum(['nothing-to-pair', 'all-the-same']).optional()
	}),
	/** Elements by disagreement, the greatest first; those without figures last, as the outline has them. */
	byDisagreement: z.array(Key),
	/** The class’s finding of each count. */
	findings: z.record(
		z.string(),
		z.strictObject({
			/** By the median of each element. */
			median: Finding,
			/** What each person’s own marks amount to. Absent where too few have marked. */
			spread: z
				.strictObject({
					people: Number_,
					lowest: At,
					highest: At,
					outcomes: Outcomes
				})
				.optional()
		})
	)
});
export type Whole = z.infer<typeof Whole>;

/** How a class marked a count as a whole, and on which side of the standard its own elements came out. */
const AllInAll = z.strictObject({
	tooFew: z.literal(true).optional(),
	distribution: Figures.shape.distribution,
	against: z.strictObject({ reaches: Outcomes, short: Outcomes }).optional()
});
export type AllInAll = z.infer<typeof AllInAll>;

/** What one body held elsewhere, as far as it speaks to what the room marks: see `Held`. */
const Elsewhere = z.strictObject({
	id: z.string(),
	body: z.string(),
	title: z.string(),
	date: z.iso.date(),
	/** By id; absent where it named none. */
	standard: z.string().optional(),
	worth: z.string(),
	limits: z.array(z.string()),
	findings: z.array(
		z.strictObject({
			count: z.string(),
			/** None where it speaks to the count as a whole. */
			elements: z.array(z.string()),
			found: z.enum(['found', 'not-found', 'not-decided', 'denied']),
			strength: z.enum(strengths).optional(),
			says: z.string(),
			citation: z.string(),
			checked: Checked
		})
	),
	dissents: z.array(
		z.strictObject({
			count: z.string(),
			by: z.string(),
			says: z.string(),
			citation: z.string(),
			checked: Checked
		})
	)
});
export type Elsewhere = z.infer<typeof Elsewhere>;

const Own = z.strictObject({
	name: z.string(),
	finished: z.boolean(),
	first: z.record(Key, MarkOfFrame),
	second: z.record(Key, MarkOfFrame),
	third: z.record(Key, MarkOfFrame).optional(),
	fourth: z.record(Key, MarkOfFrame).optional(),
	fifth: z.record(Key, MarkOfFrame).optional(),
	findings: BeforeAfter,
	/** Their table or their role. */
	group: Group.optional(),
	/**
	 * Where a table marks as one: by round, then by element, the number of the mark that stands. A device
	 * tells by it whether another of the table has marked since.
	 */
	versions: z.partialRecord(z.enum(ordinals), z.record(Key, Number_)).optional(),
	/** Who else sits at their table. */
	mates: z
		.array(
			z.strictObject({
				name: z.string(),
				/** Came to it in the round that is open, and it marks as one. */
				came: z.literal(true).optional(),
				/** The elements that the table had marked before, which they have not been shown. */
				missed: z.array(Key).optional()
			})
		)
		.optional(),
	/** The elements that the table had marked before they came themselves, and has not shown them. */
	missed: z.array(Key).optional(),
	/** With whom to talk about an element, at a place with a number; with nobody, where all have left. */
	partner: z
		.strictObject({
			key: Key,
			place: z.int().min(1),
			with: z.array(z.strictObject({ name: z.string().optional(), answer: z.enum(answers) }))
		})
		.optional(),
	/** The reasons that the person is given to answer, and what others answered to theirs. */
	replies: z
		.record(
			Key,
			z.strictObject({
				toRead: z.array(
					z.strictObject({
						handle: z.string(),
						text: z.string(),
						cut: z.literal(true).optional(),
						answer: z.enum(answers).optional(),
						/** What the person has answered. */
						reply: z.string().optional()
					})
				),
				got: z.array(z.string()),
				/** How many more there are than are sent. */
				moreGot: Number_.optional()
			})
		)
		.optional()
});
export type Own = z.infer<typeof Own>;

const PersonOfFrame = z.strictObject({
	name: z.string(),
	access: z.enum(['present', 'removed', 'banned']),
	/** Their table or their role, under names alone. */
	group: Group.optional(),
	/** Under names alone, as are the next five. */
	here: z.boolean().optional(),
	finished: z.boolean().optional(),
	/** How many elements of the current stage have all that is asked. */
	complete: Number_.optional(),
	joined: Moment.optional(),
	/** Of somebody who is banned: since when. */
	banned: Moment.optional(),
	/** Came after the first lock. */
	late: z.literal(true).optional(),
	/** The name may be taken for another’s. */
	alike: z.literal(true).optional(),
	findings: BeforeAfter.optional()
});
export type PersonOfFrame = z.infer<typeof PersonOfFrame>;

/** What stands on the door. */
const FromOutside = z.strictObject({
	viewer: z.literal('stranger'),
	digest: Digest,
	settings: RoomSettings.pick({
		case: true,
		title: true,
		naming: true,
		firstRound: true,
		pairs: true,
		groups: true,
		replies: true,
		asksNumber: true
	}),
	/** Something that is marked has rival explanations to answer. */
	asksRivals: z.literal(true).optional(),
	closed: z.boolean(),
	door: z.enum(['open', 'closed']),
	expires: Moment
});

const FromInside = z.strictObject({
	viewer: z.enum(['teacher', 'participant', 'projector']),
	digest: Digest,
	/** As on the door: it is said again to whoever is inside. */
	asksRivals: z.literal(true).optional(),
	settings: RoomSettings,
	standing: z.strictObject({
		stage: Number_,
		phase: z.enum(phases),
		since: Moment,
		held: z.array(z.literal([0, ...rounds]))
	}),
	/** How many stages there are. */
	stages: Number_,
	/** When the room is deleted for everybody by itself. */
	expires: Moment,
	timer: Moment.optional(),
	leading: LeadingShown.optional(),
	door: z.enum(['open', 'closed']),
	/** The secret of the link to join, for those who show it. */
	join: z.string().optional(),
	showing: Key.optional(),
	/** How many pairs talk with each other now. */
	pairs: Number_.optional(),
	progress: z.strictObject({ people: Number_, here: Number_, finished: Number_ }),
	/** By `markKey`. */
	elements: z.record(Key, ElementFrame),
	/** The whole room, by first marks and by those that stand in the end. */
	before: Whole.optional(),
	after: Whole.optional(),
	own: Own.optional(),
	/** Each count as it was marked as a whole, once nothing is marked any more. */
	allInAll: z.record(z.string(), AllInAll).optional(),
	/** What was held elsewhere: only once the teacher shows it. */
	elsewhere: z.array(Elsewhere).optional(),
	/** There is something of that kind, and the last round is over. For the teacher alone. */
	offersElsewhere: z.literal(true).optional(),
	/** How many people may be in the room. For the teacher alone. */
	most: Number_.optional(),
	/** By id. For the teacher alone. */
	people: z.record(z.string(), PersonOfFrame).optional()
});
export type FromInside = z.infer<typeof FromInside>;

export const Frame = z.discriminatedUnion('viewer', [FromOutside, FromInside]);
export type Frame = z.infer<typeof Frame>;
