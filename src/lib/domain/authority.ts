import { z } from 'zod';

/** What a court or body held on an element, in our own words. */
export const Authority = z.strictObject({
	/** A slug that never changes, e.g. `krstic-ac-part`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** The case or document, e.g. `Prosecutor v. Krstić`. */
	title: z.string().min(1),
	/** e.g. `Court of Appeal`. */
	body: z.string().min(1),
	/** ISO date. */
	date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
	/** Paragraphs, e.g. `paras. 8–13`; absent where no number can be given honestly. */
	pinpoint: z.string().optional(),
	held: z.string().min(1),
	/**
	 * verified: holding and paragraph seen in a stored source · holding-seen: the holding seen, the
	 * paragraph recalled · pinpoint-seen: the paragraph seen, the holding recalled · recalled: both
	 * from memory.
	 */
	checked: z.enum(['verified', 'holding-seen', 'pinpoint-seen', 'recalled']),
	/** What became of the decision since: an appeal, an acquittal. It belongs wherever the holding is shown. */
	history: z.string().min(1).optional(),
	/** Where the whole can be read, the court’s own record first. A page of the case where no page of the document is known. */
	address: z.url({ protocol: /^https?$/ }).optional(),
	/** The page on which the point was seen, where it was. */
	seenAt: z.url({ protocol: /^https?$/ }).optional(),
	/** The elements it speaks to. */
	elements: z.array(z.string()).min(1)
});
export type Authority = z.infer<typeof Authority>;
