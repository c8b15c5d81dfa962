import { z } from 'zod';
import { Authority } from '#lib/domain/authority.ts';
import { Instrument } from '#lib/domain/instrument.ts';
import { ForumOfLaw, LegalTest } from '#lib/domain/legal-test.ts';
import { Standard } from '#lib/domain/standard.ts';
import { strengths } from '#lib/domain/strength.ts';

/** A motion for debate that some tests allow. */
export const MotionOfLaw = z.strictObject({
	/** A slug that never changes. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	label: z.string().min(1),
	/** With `{where}` for the State or the situation: `This House would intervene in {where}.` */
	text: z.string().min(1),
	/** The tests whose counts it puts in issue. */
	tests: z.array(z.string()).min(1)
});
export type MotionOfLaw = z.infer<typeof MotionOfLaw>;

/**
 * What lawyers call a thing, in Latin, at length or for short, and the words that the law, the
 * elements and the authorities have for it. The search looks for either.
 */
export const TermOfArt = z.strictObject({
	said: z.array(z.string().min(1)).min(1),
	means: z.array(z.string().min(1)).min(1)
});
export type TermOfArt = z.infer<typeof TermOfArt>;

/** A law book, as it is published: everything that findings and quotations rest on. */
export const LawBook = z.strictObject({
	/** A slug that never changes. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** The day of the last correction; saved files name it. */
	version: z.iso.date(),
	/** The first is the one that a new assessment is held to. */
	forums: z.array(ForumOfLaw).min(1),
	/** Of a case that has no counts yet, the book may be without instruments and tests. */
	instruments: z.array(Instrument),
	tests: z.array(LegalTest),
	standards: z.array(Standard).min(1),
	/** Of each strength of the scale, where the law draws its line: `Art. 61(7)`. */
	anchors: z.partialRecord(z.enum(strengths), z.string().min(1)),
	/** In the order in which they are offered. */
	motions: z.array(MotionOfLaw),
	authorities: z.array(Authority),
	terms: z.array(TermOfArt).optional()
});
export type LawBook = z.infer<typeof LawBook>;
