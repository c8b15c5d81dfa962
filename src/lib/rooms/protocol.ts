import { z } from 'zod';
import { RivalId } from '#lib/domain/assessment.ts';
import { doubts, mostRivals, reliances, rivalAnswers } from '#lib/domain/mark.ts';
import { answers } from '#lib/domain/strength.ts';
import { Delta } from '#lib/rooms/delta.ts';
import { Figures, Frame, MarkOfFrame } from '#lib/rooms/frame.ts';
import { Group } from '#lib/rooms/groups.ts';
import { nameFault } from '#lib/domain/written-name.ts';
import { lastPage } from '#lib/rooms/leading.ts';
import { isCode } from '#lib/rooms/join-code.ts';
import { phases, rounds } from '#lib/rooms/phases.ts';
import { replyLimit } from '#lib/rooms/reply.ts';
import { mostPeople, PlaceGiven } from '#lib/rooms/settings.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/**
 * What browsers and server say to each other about a room. Strict, so that nothing travels that
 * is not named here. Who says it is not part of a message: a cookie or a link shows that.
 */

/** Rises with every change of these messages or of the frame. */
export const protocolVersion = 16;

/** The longest reason in a room, in characters: about two pages. */
export const roomReasonLimit = 4000;

/** The longest reasons of all rival explanations of an element together, in characters. */
const rivalReasonsLimit = 10_000;

/** The longest reason of one of them, so that all of them fit. @param rivals how many the element has */
export const roomRivalReasonLimit = (rivals: number): number =>
	Math.min(500, Math.floor(rivalReasonsLimit / Math.max(1, rivals)));

const version = z.literal(protocolVersion);
const PersonId = z.string().min(1).max(64);
const Round = z.literal(rounds);
const Moment = z.iso.datetime();
const Step = z.strictObject({ phase: z.enum(phases), stage: z.int().min(0).max(100_000) });

/** Names a reason or a reply to whom it was given. */
const Handle = z.string().regex(/^[0-9a-f]{16}$/);

const Code = z.string().refine(isCode);

/** The longest name of a person, in characters. */
export const nameLimit = 60;
const Name = z
	.string()
	.trim()
	.max(nameLimit)
	.refine((name) => nameFault(name) === undefined);

/** The longest number of a student, in characters. */
export const numberLimit = 40;
const StudentNumber = z
	.string()
	.trim()
	.min(1)
	.max(numberLimit)
	.regex(/^[\p{L}\p{N}._@/-]+$/u);

/** Of the link to join, or of a cookie: random bits, of which nobody guesses one. */
const Secret = z
	.string()
	.min(1)
	.max(100)
	.regex(/^[^\0]*$/);

/** Names a frame: the process that made it, and its number there. */
const FrameId = z.string().regex(/^[\w-]{1,40}\.\d{1,16}$/);

/** Gives a stream: from the frame that the browser has, or else in full. Said without a stream, it is answered in full. */
const Listen = z.strictObject({ kind: z.literal('listen'), version, last: FrameId.optional() });

/** The same at the door, where a link’s secret spares who has it from being counted among those who guess. */
const Look = z.strictObject({ ...Listen.shape, secret: Secret.optional() });

/** Lets who holds the secret of a link in: at the desk, or as the projector. */
const Unlock = z.strictObject({
	kind: z.literal('unlock'),
	version,
	as: z.enum(['teacher', 'projector']),
	secret: Secret
});

/** Asks for the reasons of an element that is not shown. */
const Reasons = z.strictObject({
	kind: z.literal('reasons'),
	version,
	...PlaceGiven.shape,
	round: Round
});

/**
 * The browser was given a cookie by an earlier answer. Who comes without it keeps none, and would be
 * lost to the room as soon as they are in it: they are told so, and nothing is done.
 */
const probed = z.literal(true).optional();

const Join = z.strictObject({
	kind: z.literal('join'),
	version,
	code: Code,
	/** Of the link by which they came. */
	secret: Secret.optional(),
	/** Where people mark under names. */
	name: Name.optional(),
	/** Where the room asks for it: by what the school knows them. For the teacher’s files alone. */
	number: StudentNumber.optional(),
	/** Where the room has groups: the table, or the role. Who names none is given one. */
	group: Group.optional(),
	/** As somebody else than who joined on this device before. */
	anew: z.literal(true).optional(),
	probed
});

/** No database of ours takes the character NUL. */
const Reason = (limit: number) =>
	z
		.string()
		.max(limit)
		.regex(/^[^\0]*$/);

/**
 * A mark, whole: empty is taken back. The round is the one it was made in, so that a mark which
 * comes late is refused and never counted in the next. `seq` rises with each mark of a person:
 * the highest wins, and to send one twice does no harm.
 */
export const MarkMessage = z.strictObject({
	kind: z.literal('mark'),
	version,
	seq: z.int().min(1),
	round: Round,
	...PlaceGiven.shape,
	/** Where a table marks as one: which, and the number of the mark that this one changes; 0 is none. */
	table: z.strictObject({ group: Group.optional(), version: z.int().min(0) }).optional(),
	mark: z.strictObject({
		answer: z.enum(answers).optional(),
		reason: Reason(roomReasonLimit).optional(),
		doubt: z.enum(doubts).optional(),
		/** Admission knows which evidence items the room’s case has. */
		reliance: z
			.record(z.string().regex(/^[\w-]{1,60}$/), z.enum(reliances))
			.refine((uses) => Object.keys(uses).length <= 200)
			.optional(),
		/** Of the rival explanations of the element: admission knows which it has. */
		rivals: z
			.record(
				RivalId,
				z.strictObject({
					answer: z.enum(rivalAnswers).optional(),
					reason: Reason(roomRivalReasonLimit(1)).optional()
				})
			)
			.refine((said) => {
				const each = Object.values(said);
				const length = each.reduce((sum, { reason = '' }) => sum + reason.length, 0);
				return each.length <= mostRivals && length <= rivalReasonsLimit;
			})
			.optional()
	})
});
export type MarkMessage = z.infer<typeof MarkMessage>;

/** Opens a room; its settings are read by `readSettings`, which names each fault. */
export const OpenMessage = z.strictObject({
	kind: z.literal('open'),
	version,
	settings: z.json(),
	/** Where the server opens rooms for those only who know one of its secrets. */
	secret: z.string().max(200).optional(),
	probed
});

/**
 * Opens a room with a case of one’s own, at an address of its own (`POST /live/cases`): it is larger
 * than anything else that is said. Whether it may be sent is settled before it is read, so the
 * browser shows its cookie in any case, and the opening secret stands in a header.
 */
export const OpenWithCaseMessage = z.strictObject({
	kind: z.literal('open-with-case'),
	version,
	settings: z.json(),
	/** Read by `Dossier`, and by what a room asks of one besides: see `sentCaseFault`. */
	dossier: z.unknown()
});

/** Holds the opening secret, percent-encoded: a header takes no other letters. */
export const openingSecretHeader = 'x-opening-secret';

/** Takes back the cookie by which this browser is let in, and ends its streams. */
const SignOut = z.strictObject({ kind: z.literal('sign-out'), version });

export const FromStranger = z.discriminatedUnion('kind', [Look, Join, Unlock]);
export type FromStranger = z.infer<typeof FromStranger>;

export const FromParticipant = z.discriminatedUnion('kind', [
	Listen,
	Reasons,
	MarkMessage,
	SignOut,
	/** Answers another’s reason, of those the person was given; empty takes it back. */
	z.strictObject({
		kind: z.literal('reply'),
		version,
		...PlaceGiven.shape,
		handle: Handle,
		text: Reason(replyLimit)
	}),
	/** Leaves the room; whoever uses the device next is somebody else. */
	z.strictObject({ kind: z.literal('leave'), version }),
	/** Deletes the person: name, marks, and what the record says of them. */
	z.strictObject({ kind: z.literal('delete-own'), version })
]);
export type FromParticipant = z.infer<typeof FromParticipant>;

/** It shows, and steers nothing. */
export const FromProjector = z.discriminatedUnion('kind', [Listen, Reasons, SignOut]);
export type FromProjector = z.infer<typeof FromProjector>;

export const FromTeacher = z.discriminatedUnion('kind', [
	Listen,
	/** Of one person the whole reason, however long it is. */
	Reasons.extend({ person: PersonId.optional() }),
	SignOut,
	/**
	 * `from` is what the teacher saw, so that a second click does not take a second step: phases come
	 * again with every round, and `since` tells them apart.
	 */
	z.strictObject({
		kind: z.literal('step'),
		version,
		from: Step.extend({ since: Moment.optional() }),
		to: Step
	}),
	/** New pairs in the middle of a discussion. */
	z.strictObject({ kind: z.literal('pair'), version }),
	/** One more element of a count that the room marks, after the others. */
	z.strictObject({ kind: z.literal('add-element'), version, ...PlaceGiven.shape }),
	/** Takes the element that was added last out again, while nobody has marked it. */
	z.strictObject({ kind: z.literal('remove-element'), version, ...PlaceGiven.shape }),
	z.strictObject({ kind: z.literal('show'), version, place: PlaceGiven.nullable() }),
	z.strictObject({ kind: z.literal('timer'), version, until: Moment.nullable() }),
	/** How many people may be in the room. Nobody who is in it is shown out. */
	z.strictObject({ kind: z.literal('people'), version, most: z.int().min(1).max(mostPeople) }),
	/** When the open round locks by itself, and when the first is then shown. */
	z.strictObject({
		kind: z.literal('close-by'),
		version,
		closes: Moment.nullable(),
		reveals: Moment.nullable().optional()
	}),
	/** Whether people mark where they are, or together before a projector. */
	z.strictObject({ kind: z.literal('homework'), version, homework: z.boolean() }),
	z.strictObject({
		kind: z.literal('hide-reason'),
		version,
		person: PersonId,
		round: Round,
		...PlaceGiven.shape,
		hidden: z.boolean()
	}),
	/** Hides a reply from the class, or shows it again. */
	z.strictObject({
		kind: z.literal('hide-reply'),
		version,
		...PlaceGiven.shape,
		handle: Handle,
		hidden: z.boolean()
	}),
	/** Chooses a reason for the class, or takes it from what was chosen. */
	z.strictObject({
		kind: z.literal('choose-reason'),
		version,
		person: PersonId,
		round: Round,
		...PlaceGiven.shape,
		chosen: z.boolean()
	}),
	/** How the class is led from now on; what is not named stays. */
	z.strictObject({
		kind: z.literal('lead'),
		version,
		follow: z.boolean().optional(),
		firstRound: z.boolean().optional(),
		/** Only once the last round is over. */
		sideBySide: z.boolean().optional(),
		page: z.int().min(0).max(lastPage).optional()
	}),
	/** Remove: may join again. Ban: may not, and the marks are set aside. Readmit lifts either. */
	z.strictObject({ kind: z.enum(['remove', 'ban', 'readmit']), version, person: PersonId }),
	/** Gives a person the name that the class list has. Under names alone. */
	z.strictObject({ kind: z.literal('rename'), version, person: PersonId, name: Name }),
	/** Gives a person another table or role. Under names alone. */
	z.strictObject({ kind: z.literal('regroup'), version, person: PersonId, group: Group }),
	/** Whether anybody new comes in. */
	z.strictObject({ kind: z.literal('door'), version, open: z.boolean() }),
	/** Whether the class is shown what was held elsewhere, once the last round is over. */
	z.strictObject({ kind: z.literal('elsewhere'), version, shown: z.boolean() }),
	/** Removes all who came in since a moment. */
	z.strictObject({ kind: z.literal('remove-since'), version, since: Moment }),
	/** Gives the desk a new link; the old one opens nothing any more, wherever it is open. */
	z.strictObject({ kind: z.literal('new-desk'), version }),
	/** Asks for the secret of the projector’s link. */
	z.strictObject({ kind: z.literal('projector'), version }),
	/** Asks for all that the teacher may take away. */
	z.strictObject({ kind: z.literal('record'), version }),
	/** The room and all its data. The code is said again, so that no slip of the hand deletes a room. */
	z.strictObject({ kind: z.literal('delete'), version, code: Code })
]);
export type FromTeacher = z.infer<typeof FromTeacher>;

/** Why something was not done, and what the person is told. */
export const refusalWords = {
	'not-understood': 'Something went wrong. Please reload the page.',
	'other-version': 'This page is out of date. Please reload it.',
	'not-yours': 'Only the teacher of this room can do that.',
	'no-such-room': 'There is no room with this code. It may have expired or been deleted.',
	'not-joined': 'You have not joined this room on this device yet.',
	'no-cookies':
		'This browser blocks the site’s cookie, which a room needs to know who you are. Nothing was changed. Allow cookies for this site in the browser’s settings, then try again.',
	'name-needed': 'People in this room mark under their names. Please enter yours.',
	'room-space':
		'This room is out of space, so this was not saved. Write less, or tell your teacher.',
	'server-space': 'The server is out of space, so this was not saved. Please tell whoever runs it.',
	'name-unfit': 'A name must fit on one line and have a visible character. Please type another.',
	'number-unfit':
		'A student number has letters, digits and the signs . _ @ / - only, and no spaces. Please type it again, or leave it empty.',
	'name-fixed': 'Names can’t be changed once marks are locked. Join again under the name you had.',
	'table-full': 'That table is full. Choose another, or leave the field empty to be given one.',
	'roles-fixed': 'Roles can’t be changed once marks are locked. Nothing was changed.',
	'door-closed':
		'The teacher has closed the door, so nobody new can join. Ask your teacher to open it.',
	full: 'This room is full. Please tell your teacher.',
	removed: 'You have been removed from this room. You can join again with the code.',
	banned: 'You can’t join this room again.',
	closed: 'This room is closed. You can keep your marks.',
	locked: 'The marks were already locked, so this one did not count.',
	'other-table': 'You have moved to another table, so this mark did not count there.',
	'table-marked': 'Your table has marked this meanwhile. Your device will put your change onto it.',
	'table-before':
		'Your table marked this before you came, so this did not count. Ask the others to show you theirs.',
	'not-begun': 'This element has not started yet.',
	'no-such-element': 'This room does not mark this element.',
	'always-arises': '“Does not arise” is only for alternatives. The law requires this element.',
	'no-such-rival':
		'This room’s case lacks one of the rival explanations you answered. Clear that answer and mark again.',
	'no-such-evidence':
		'This room’s case lacks one of the evidence items you used. Clear it and mark again.',
	'element-there': 'This room marks that element already.',
	'not-to-remove':
		'Only the element that was added last can be taken out, before anybody has marked it. Nothing was changed.',
	'not-to-add': 'This room’s counts have no such element to add.',
	'no-such-reason': 'This reason is no longer shown to you, so your reply was not sent.',
	'reveal-too-soon': 'The reveal must come after marking closes. Nothing was changed.',
	'no-such-person': 'There is no such person in this room.',
	'no-such-step': 'That step is not possible from here.',
	'stepped-already': 'The room had already moved on. Nothing was changed.',
	'secret-needed':
		'To open a room on this server you need its opening secret. Type it, or ask whoever runs the server.',
	'secret-wrong':
		'That opening secret is wrong or has been revoked. Check it, or ask whoever runs the server.',
	'too-many': 'Too much at once. Please wait a moment. None of your marks are lost.',
	busy: 'The room is busy. Your device will try again.'
} as const;
export type Refusal = keyof typeof refusalWords;
export const refusals = Object.keys(refusalWords) as [Refusal, ...Refusal[]];

/** All that the teacher may take away, for the files that are made of it. */
export const RoomRecord = z.strictObject({
	at: Moment,
	/** By name, round and outline. */
	rows: z.array(
		z.strictObject({
			person: PersonId,
			name: z.string(),
			round: Round,
			...PlaceGiven.shape,
			mark: MarkOfFrame
		})
	),
	/** Who took part; how many elements they have marked in each round. */
	people: z.array(
		z.strictObject({
			person: PersonId,
			name: z.string(),
			/** By what the school knows them, where the room asks for it. */
			number: z.string().optional(),
			/** Their table or their role, under names alone. */
			group: Group.optional(),
			access: z.enum(['present', 'removed', 'banned']),
			/** Null is not told: under pseudonyms, of a round that is being marked. */
			marked: z.array(z.int().min(0).nullable()).max(rounds.length),
			finished: z.boolean().optional()
		})
	),
	/** What people answered to each other’s reasons; under pseudonyms nobody is told who. */
	replies: z
		.array(
			z.strictObject({
				from: PersonId.optional(),
				to: PersonId,
				...PlaceGiven.shape,
				text: z.string()
			})
		)
		.optional(),
	/** What happened, in order. Under pseudonyms nobody’s coming is told by name. */
	events: z.array(
		z.strictObject({
			at: Moment,
			kind: z.string(),
			person: PersonId.optional(),
			detail: z.record(z.string(), z.union([z.string(), z.number()])).optional()
		})
	)
});
export type RoomRecord = z.infer<typeof RoomRecord>;

/** What comes back. */
export const FromServer = z.discriminatedUnion('kind', [
	/** `at` is the server’s clock, by which timers run. */
	z.strictObject({ kind: z.literal('frame'), version, id: FrameId, at: Moment, frame: Frame }),
	/** Fits the frame `from` and no other. */
	z.strictObject({ kind: z.literal('delta'), version, from: FrameId, id: FrameId, delta: Delta }),
	/** The line lives: said now and then, since a dead one says nothing either. */
	z.strictObject({ kind: z.literal('beat'), version }),
	/** The marks are about to be locked: what is typed and not sent is sent now. */
	z.strictObject({ kind: z.literal('flush'), version }),
	z.strictObject({
		kind: z.literal('opened'),
		version,
		code: Code,
		/** The secret of the desk’s link, told this once. */
		desk: z.string()
	}),
	/** Whether opening a room takes a secret. */
	z.strictObject({ kind: z.literal('opening'), version, secret: z.boolean() }),
	/** Why no room was opened, a sentence each. */
	z.strictObject({ kind: z.literal('faults'), version, faults: z.array(z.string()).min(1) }),
	z.strictObject({ kind: z.literal('key'), version, secret: z.string() }),
	z.strictObject({
		kind: z.literal('reasons'),
		version,
		...Figures.pick({ reasonCount: true, reasons: true }).shape
	}),
	z.strictObject({ kind: z.literal('record'), version, record: RoomRecord }),
	z.strictObject({ kind: z.literal('joined'), version, person: PersonId, name: z.string() }),
	/** The mark is kept: said only once it is stored. */
	z.strictObject({ kind: z.literal('taken'), version, seq: z.int().min(1) }),
	/** `people`: how many it concerned, where that was not known before. */
	z.strictObject({ kind: z.literal('done'), version, people: z.int().min(0).optional() }),
	/** The secret of the desk’s new link, told this once. */
	z.strictObject({ kind: z.literal('desk'), version, secret: z.string() }),
	z.strictObject({
		kind: z.literal('refused'),
		version,
		why: z.enum(refusals),
		seq: z.int().min(1).optional()
	})
]);
export type FromServer = z.infer<typeof FromServer>;

const unions = {
	stranger: FromStranger,
	participant: FromParticipant,
	projector: FromProjector,
	teacher: FromTeacher
};
export type MessageOf<Of extends Viewer> = z.infer<(typeof unions)[Of]>;

/** Reads what a viewer sends, whole or not at all. */
export function readMessage<Of extends Viewer>(
	viewer: Of,
	input: unknown
): { message: MessageOf<Of>; refusal?: undefined } | { message?: undefined; refusal: Refusal } {
	const parsed = unions[viewer].safeParse(input);
	if (parsed.success) return { message: parsed.data as MessageOf<Of> };
	const said = z.object({ version: z.number() }).safeParse(input);
	if (said.success && said.data.version !== protocolVersion) return { refusal: 'other-version' };
	if (parsed.error.issues.some(({ path }) => path[0] === 'name')) return { refusal: 'name-unfit' };
	if (parsed.error.issues.some(({ path }) => path[0] === 'number'))
		return { refusal: 'number-unfit' };
	if (viewer !== 'teacher' && FromTeacher.safeParse(input).success) return { refusal: 'not-yours' };
	return { refusal: 'not-understood' };
}
