import { z } from 'zod';
import { Authority } from '#lib/domain/authority.ts';
import { Forum } from '#lib/domain/legal-test.ts';
import { strengths } from '#lib/domain/strength.ts';

/** What a body held or found, or a State answered, on a count, as reported, in our own words. */
export const Holding = z
	.strictObject({
		count: z.string(),
		/** The elements it speaks to; none where it speaks to the count as a whole. */
		elements: z.array(z.string()),
		/**
		 * Not decided: it took the question up and left it open. Denied: a party’s answer, which finds
		 * nothing. What was not taken up is left out.
		 */
		found: z.enum(['found', 'not-found', 'not-decided', 'denied']),
		/**
		 * What was found stands at the strength that its standard asks for, or higher: it did not ask
		 * by how much. Absent where what it said is no matter of proof.
		 */
		strength: z.enum(strengths).optional(),
		says: z.string().min(1),
		/** Whom it found to be the victims, in brief; recalled, unless `says` rests on it. */
		victims: z.string().min(1).optional(),
		/** The document, with a paragraph or section where one can be given honestly. */
		citation: z.string().min(1),
		/** As for an authority. */
		checked: Authority.shape.checked
	})
	.refine(({ found, strength }) => found === 'found' || !strength, {
		message: 'only what was found stands on the scale'
	});
export type Holding = z.infer<typeof Holding>;

/**
 * What one body held or found elsewhere, or one party answered, on the facts of a case. Silence on an
 * element is not a mark.
 */
export const Held = z.strictObject({
	/** A slug that never changes, e.g. `coi-2014`. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/**
	 * A decision of a court on the question itself stays covered until a reader has marked something of
	 * the count; a report on evidence of its own does not give the answer away.
	 */
	kind: z.enum(['decision', 'report', 'opinion', 'answer']),
	body: z.string().min(1),
	/** The report or judgment. */
	title: z.string().min(1),
	date: z.iso.date(),
	/** The law it applied, in words. */
	law: z.string().min(1),
	/** Whose elements its findings are set beside. */
	forum: Forum,
	/** The standard of proof it applied, by id; absent where it named none, and then it stands on no scale. */
	standard: z.string().optional(),
	/** What it is worth beside marks on the case, in a sentence. */
	worth: z.string().min(1),
	/** What a reader must know before setting it beside marks on a case. */
	limits: z.array(z.string().min(1)).min(1),
	findings: z.array(Holding),
	/** Judges who held otherwise, each on a count. */
	dissents: z
		.array(
			z.strictObject({
				count: z.string(),
				by: z.string().min(1),
				says: z.string().min(1),
				citation: z.string().min(1),
				checked: Authority.shape.checked
			})
		)
		.optional(),
	/** What it said that belongs to no count of the case. */
	remarks: z.array(
		z.strictObject({
			says: z.string().min(1),
			citation: z.string().min(1),
			checked: Authority.shape.checked
		})
	)
});
export type Held = z.infer<typeof Held>;
