import { z } from 'zod';
import { doubts, reliances } from '#lib/domain/mark.ts';
import { answers } from '#lib/domain/strength.ts';
import { Delta } from '#lib/rooms/delta.ts';
import { Frame } from '#lib/rooms/frame.ts';
import { codeLength } from '#lib/rooms/join-code.ts';
import { phases } from '#lib/rooms/phases.ts';
import { Place } from '#lib/rooms/settings.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';

/**
 * What browsers and server say to each other about a room. Strict, so that nothing travels that
 * is not named here. Who says it is not part of a message: a cookie or a link shows that.
 */

/** Rises with every change of these messages or of the frame. */
export const protocolVersion = 1;

/** The longest reason in a room, in characters: about two pages. */
export const roomReasonLimit = 4000;

const version = z.literal(protocolVersion);
const PersonId = z.string().min(1).max(64);
const Round = z.union([z.literal(1), z.literal(2)]);
const Moment = z.iso.datetime();
const Step = z.strictObject({ phase: z.enum(phases), stage: z.int().min(0).max(100_000) });

/** A name that stands on one line and reads in one direction at a time. */
const Name = z
	.string()
	.trim()
	.min(1)
	.max(60)
	.regex(/^[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u);

/** Gives a stream: from the frame that the browser has, or else in full. */
const Listen = z.strictObject({
	kind: z.literal('listen'),
	version,
	last: z.int().min(0).optional()
});

const Join = z.strictObject({
	kind: z.literal('join'),
	version,
	code: z.string().length(codeLength),
	/** Where people mark under names. */
	name: Name.optional()
});

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
	...Place.shape,
	mark: z.strictObject({
		answer: z.enum(answers).optional(),
		reason: z.string().max(roomReasonLimit).optional(),
		doubt: z.enum(doubts).optional(),
		reliance: z
			.record(z.string().regex(/^E\d{1,6}$/), z.enum(reliances))
			.refine((uses) => Object.keys(uses).length <= 200)
			.optional()
	})
});
export type MarkMessage = z.infer<typeof MarkMessage>;

export const FromStranger = z.discriminatedUnion('kind', [Listen, Join]);
export type FromStranger = z.infer<typeof FromStranger>;

export const FromParticipant = z.discriminatedUnion('kind', [
	Listen,
	MarkMessage,
	z.strictObject({ kind: z.literal('leave'), version })
]);
export type FromParticipant = z.infer<typeof FromParticipant>;

/** It shows, and steers nothing. */
export const FromProjector = z.discriminatedUnion('kind', [Listen]);
export type FromProjector = z.infer<typeof FromProjector>;

export const FromTeacher = z.discriminatedUnion('kind', [
	Listen,
	/** `from` is what the teacher saw, so that a second click does not take a second step. */
	z.strictObject({ kind: z.literal('step'), version, from: Step, to: Step }),
	z.strictObject({ kind: z.literal('show'), version, place: Place.nullable() }),
	z.strictObject({ kind: z.literal('timer'), version, until: Moment.nullable() }),
	z.strictObject({ kind: z.literal('close-by'), version, closes: Moment.nullable() }),
	z.strictObject({
		kind: z.literal('hide-reason'),
		version,
		person: PersonId,
		round: Round,
		...Place.shape,
		hidden: z.boolean()
	}),
	/** Remove: may join again. Ban: may not, and the marks are set aside. Readmit lifts either. */
	z.strictObject({ kind: z.enum(['remove', 'ban', 'readmit']), version, person: PersonId })
]);
export type FromTeacher = z.infer<typeof FromTeacher>;

/** Why something was not done, and what the person is told. */
export const refusalWords = {
	'not-understood': 'The room did not understand that. Please reload the page.',
	'other-version': 'This page is of another version than the room. Please reload it.',
	'not-yours': 'That is for the teacher of this room.',
	'no-such-room': 'There is no room with this code. It may have been deleted or have expired.',
	'name-needed': 'In this room people mark under their names. Please give yours.',
	full: 'This room is full. Please tell your teacher.',
	removed: 'You have been removed from this room. You may join again with the code.',
	banned: 'You cannot join this room again.',
	closed: 'This room is closed. What you marked stays yours.',
	locked: 'The marks are locked. This one came too late and was not counted.',
	'not-begun': 'This element has not been begun yet.',
	'no-such-element': 'This element is not marked in this room.',
	'always-arises': '“Does not arise” fits only an alternative, and the law requires this element.',
	'no-such-person': 'There is nobody of that kind in this room.',
	'no-such-step': 'That step is not possible from here.',
	'stepped-already': 'The room had already gone on. Nothing was done.',
	'too-many': 'That was too much at once. Please wait a moment; nothing you marked is lost.',
	busy: 'The room is busy. It will be tried again by itself.'
} as const;
export type Refusal = keyof typeof refusalWords;
export const refusals = Object.keys(refusalWords) as [Refusal, ...Refusal[]];

/** What comes back. */
export const FromServer = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('frame'), version, id: z.int().min(0), frame: Frame }),
	/** Fits the frame `from` and no other. */
	z.strictObject({
		kind: z.literal('delta'),
		version,
		from: z.int().min(0),
		id: z.int().min(0),
		delta: Delta
	}),
	z.strictObject({ kind: z.literal('joined'), version, person: PersonId, name: z.string() }),
	/** The mark is kept: said only once it is stored. */
	z.strictObject({ kind: z.literal('taken'), version, seq: z.int().min(1) }),
	z.strictObject({ kind: z.literal('done'), version }),
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
	if (viewer !== 'teacher' && FromTeacher.safeParse(input).success) return { refusal: 'not-yours' };
	return { refusal: 'not-understood' };
}
