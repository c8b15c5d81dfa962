import { z } from 'zod';
import { Forum } from '#lib/domain/legal-test.ts';
import { strengths } from '#lib/domain/strength.ts';

/** A standard of proof: how sure a body must be before it may act. */
export const Standard = z.strictObject({
	/** A slug that never changes, e.g. `substantial-grounds`. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	label: z.string().min(1),
	/** The exact phrase of its source. */
	phrase: z.string().min(1),
	/** Who uses it. */
	body: z.string().min(1),
	/** Where it is laid down, with its pinpoint. */
	source: z.string().min(1),
	/** What it is used for, in our own words. */
	use: z.string().min(1),
	/** The forums that know it. */
	forums: z.array(Forum).min(1),
	/** The least strength that reaches it. */
	threshold: z.enum(strengths),
	/** Rules of inference and the like. */
	note: z.string().min(1).optional(),
	/** As for an authority: verified, only the substance or only the pinpoint seen, or from memory. */
	checked: z.enum(['verified', 'holding-seen', 'pinpoint-seen', 'recalled'])
});
export type Standard = z.infer<typeof Standard>;
