import { z } from 'zod';

/**
 * An instrument is a treaty or resolution, held word for word as a list of provisions in their
 * official order. A provision is one quotable piece: an article's opening words, a paragraph, a
 * subparagraph, an element, a footnote.
 */

/** How far the wording has been compared with other copies of the instrument. */
export const Checked = z.strictObject({
	/** How many independent copies agree with the words shown; `memory` is a text nobody has compared. */
	level: z.enum(['two-copies', 'one-copy', 'memory']),
	/** What was compared, and any word or comma in doubt. */
	note: z.string().min(1)
});
export type Checked = z.infer<typeof Checked>;

export const Provision = z.strictObject({
	/** `instrument/anchor`, e.g. `criminal-code/7-1-h`; the part behind the slash is the anchor in the reader. */
	id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
	/** How a lawyer cites it, e.g. `Art. 7(1)(h)`. */
	pinpoint: z.string().min(1),
	/** The instrument's own label in front of the words, e.g. `(h)` or `1.`; empty where it has none. */
	label: z.string(),
	/** The official heading, where this provision opens a titled article or crime. */
	heading: z.string().optional(),
	/** The instrument's words without the label. `[^8]` marks the place of official footnote 8. May be empty under a heading. */
	text: z.string(),
	/** The provision that this one is a part of. */
	within: z.string().optional(),
	checked: Checked,
	/** Editorial: never part of the instrument. */
	note: z.string().optional()
});
export type Provision = z.infer<typeof Provision>;

export const Instrument = z.strictObject({
	id: z.string().regex(/^[a-z-]+$/),
	title: z.string().min(1),
	/** Short form used in the app, e.g. `Criminal Code`. */
	short: z.string().min(1),
	/** What else people type for it in a search: `Rome`, `RS`. */
	alsoCalled: z.array(z.string().min(1)).optional(),
	citation: z.string().min(1),
	/** Where it can be read. */
	address: z
		.url({ protocol: /^https?$/ })
		.max(2000)
		.optional(),
	adopted: z.string().min(1),
	/** What weight the instrument has, in one sentence. */
	nature: z.string().min(1),
	provisions: z.array(Provision).min(1)
});
export type Instrument = z.infer<typeof Instrument>;
