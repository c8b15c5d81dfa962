import { z } from 'zod';
import { forums, type Forum as ForumName } from '#lib/domain/outline.ts';

/**
 * A legal test is the tree of what must be shown. `all` needs every part, `any` needs one of its
 * alternatives, an `element` is judged by a person, and a `count` rests on the findings of this
 * case's counts under another test.
 */

export const Forum = z.enum(forums);

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
	/** What would point towards it. */
	questionsFor: z.array(z.string().min(1)).min(2),
	/** What would point the other way. */
	questionsAgainst: z.array(z.string().min(1)).min(2)
});
export type Guidance = z.infer<typeof Guidance>;

const shared = {
	/** A slug that never changes, e.g. `genocide/chapeau/intent`. */
	id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
	label: z.string().min(1),
	/** As the outline numbers it: `1.2`, `(a)`, `el. 1`. */
	number: z.string().optional(),
	/** Only asked for in this forum; in every forum when absent. */
	forum: Forum.optional()
};

export const Element = z.strictObject({
	kind: z.literal('element'),
	...shared,
	guidance: Guidance,
	/** The finer parts that a person may mark instead of the whole. */
	get split(): z.ZodOptional<typeof Node> {
		return z.optional(Node);
	}
});

export const All = z.strictObject({
	kind: z.literal('all'),
	...shared,
	get of() {
		return z.array(Node).min(1);
	}
});

export const Any = z.strictObject({
	kind: z.literal('any'),
	...shared,
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
	forum?: ForumName | undefined;
	guidance: Guidance;
	split?: Node | undefined;
};
export type All = Group<'all'>;
export type Any = Group<'any'>;
type Group<Kind> = {
	kind: Kind;
	id: string;
	label: string;
	number?: string | undefined;
	forum?: ForumName | undefined;
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
