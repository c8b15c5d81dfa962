import { z } from 'zod';
import type { Forum as ForumId } from '#lib/domain/forum.ts';

/**
 * A legal test is the tree of what must be shown. `all` needs every part, `any` needs one of its
 * alternatives, an `element` is judged by a person, and a `count` rests on the findings of this
 * case's counts under another test.
 */

/** A forum of the law book, by id: a slug that never changes. Whether the book has it is not asked here. */
export const Forum = z
	.string()
	.max(40)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a forum is named by its id, such as “court-of-appeal”');

/** A forum, as a law book sets it out. */
export const ForumOfLaw = z.strictObject({
	id: Forum,
	label: z.string().min(1),
	name: z.string().min(1),
	words: z.string().min(1),
	/** By id; one of those that know the forum. */
	standard: z.string().min(1),
	/** From when on it may judge, and where that is laid down. */
	since: z.strictObject({ date: z.iso.date(), source: z.string().min(1) }).optional(),
	/** What it asks of a finding that rests on inference, with the authority. */
	inference: z.string().min(1).optional()
});
export type ForumOfLaw = z.infer<typeof ForumOfLaw>;

/** Words of a provision, and which of them to stress. Both are exact extracts. */
export const Quotation = z.strictObject({
	provision: z.string(),
	/** An exact extract of the provision's text, without footnote marks. */
	words: z.string().min(1),
	/** Exact extracts of `words`. */
	stress: z.array(z.string().min(1)).optional()
});
export type Quotation = z.infer<typeof Quotation>;

/** What a person reads before marking an element. */
export const Guidance = z.strictObject({
	law: z.array(Quotation).min(1),
	/** What the element asks, plainly. */
	asks: z.string().min(1),
	/** What would point towards it; fewer than two are advised against. */
	questionsFor: z.array(z.string().min(1)),
	/** What would point the other way. */
	questionsAgainst: z.array(z.string().min(1))
});
export type Guidance = z.infer<typeof Guidance>;

/** What reads otherwise in some forums; what is left out reads as in the others. */
export const ForumReading = z.strictObject({
	forums: z.array(Forum).min(1),
	label: z.string().min(1).optional(),
	...Guidance.partial().shape
});
export type ForumReading = z.infer<typeof ForumReading>;

const shared = {
	/** A slug that never changes, e.g. `genocide/chapeau/intent`. */
	id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
	label: z.string().min(1),
	/** As the outline numbers it: `1.2`, `(a)`, `el. 1`. */
	number: z.string().optional(),
	/** The forums that ask for it; every forum when absent. */
	forums: z.array(Forum).min(1).optional()
};

export const Element = z.strictObject({
	kind: z.literal('element'),
	...shared,
	guidance: Guidance,
	readings: z.array(ForumReading).optional(),
	/** What a reader should know where the forum does not ask for it: who does, and how settled that is. */
	elsewhere: z.string().min(1).optional(),
	/** The finer parts that a person may mark instead of the whole. */
	get split(): z.ZodOptional<typeof Node> {
		return z.optional(Node);
	}
});

const group = {
	...shared,
	/** Of a test’s root: the forums that cannot hear it, each with the reason. */
	unheard: z.record(Forum, z.string().min(1)).optional(),
	/** Of a test’s root: its marks are a political judgement, and never set against a standard of proof. */
	judged: z.literal(true).optional(),
	/** Of what is asked besides: its elements may be marked and are exported, and are never evaluated. */
	aside: z.literal(true).optional()
};

export const All = z.strictObject({
	kind: z.literal('all'),
	...group,
	/** Of a test’s root: what a forum asks besides, with findings of their own that the count does not rest on. */
	get besides() {
		return z.array(Node).min(1).optional();
	},
	get of() {
		return z.array(Node).min(1);
	}
});

export const Any = z.strictObject({
	kind: z.literal('any'),
	...group,
	get besides() {
		return z.array(Node).min(1).optional();
	},
	get of() {
		return z.array(Node).min(1);
	}
});

/** Rests on the strongest of the case's counts under the named test. */
export const CountReference = z.strictObject({
	kind: z.literal('count'),
	...shared,
	test: z.string()
});

export type Node = All | Any | Element | CountReference;
export type Element = {
	kind: 'element';
	id: string;
	label: string;
	number?: string | undefined;
	forums?: ForumId[] | undefined;
	guidance: Guidance;
	readings?: ForumReading[] | undefined;
	elsewhere?: string | undefined;
	split?: Node | undefined;
};
export type All = Group<'all'>;
export type Any = Group<'any'>;
type Group<Kind> = {
	kind: Kind;
	id: string;
	label: string;
	number?: string | undefined;
	forums?: ForumId[] | undefined;
	unheard?: Record<ForumId, string> | undefined;
	judged?: true | undefined;
	aside?: true | undefined;
	besides?: Node[] | undefined;
	of: Node[];
};
export type CountReference = z.infer<typeof CountReference>;

export const Node: z.ZodType<Node> = z.lazy(() =>
	z.discriminatedUnion('kind', [All, Any, Element, CountReference])
);

export const LegalTest = z.strictObject({
	/** e.g. `genocide`. */
	id: z.string().regex(/^[a-z0-9-]+$/),
	title: z.string().min(1),
	/** Where the test comes from, in one sentence. */
	source: z.string().min(1),
	/** What a mark under this test is not, where that needs saying. */
	caution: z.string().optional(),
	root: Node
});
export type LegalTest = z.infer<typeof LegalTest>;
