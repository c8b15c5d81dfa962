import type { Forum } from '#lib/domain/forum.ts';

export type { Forum };

/**
 * A legal test without its guidance: all that evaluation and the outline need. Every `Node` is one.
 */
export type Outline =
	| {
			kind: 'all' | 'any';
			id: string;
			label: string;
			number?: string | undefined;
			/** The forums that ask for it; every forum when absent. */
			forums?: readonly Forum[] | undefined;
			/** Of a root: the forums that cannot hear it, each with the reason. */
			unheard?: Readonly<Record<Forum, string>> | undefined;
			/** Of a root: never set against a standard of proof. */
			judged?: true | undefined;
			/** Of what is asked besides: marked and exported, and never evaluated. */
			aside?: true | undefined;
			/** Of a root: what a forum asks besides, which the count does not rest on. */
			besides?: Outline[] | undefined;
			of: Outline[];
	  }
	| {
			kind: 'element';
			id: string;
			label: string;
			number?: string | undefined;
			forums?: readonly Forum[] | undefined;
			/** What it is called in some forums, where not by its label. */
			labels?: Readonly<Record<Forum, string>> | undefined;
			split?: Outline | undefined;
	  }
	| {
			kind: 'count';
			id: string;
			label: string;
			number?: string | undefined;
			forums?: readonly Forum[] | undefined;
			test: string;
	  };

/** What a node is called in a forum. */
export function labelIn(node: Outline, forum: Forum): string {
	return (node.kind === 'element' && node.labels?.[forum]) || node.label;
}

/** A node's children: the parts of a group and what is asked besides, or the split of an element. */
export function parts<Tree extends Outline>(node: Tree): Tree[] {
	if (node.kind === 'element') return node.split ? [node.split as Tree] : [];
	return 'of' in node ? ([...node.of, ...(node.besides ?? [])] as Tree[]) : [];
}

/** Every node of a tree, parents before their parts, in the order of the outline. */
export function* nodes<Tree extends Outline>(root: Tree): Generator<Tree> {
	yield root;
	for (const part of parts(root)) yield* nodes(part);
}

/**
 * The elements that may be answered "does not arise": those offered as one alternative of an
 * `any`. A part that the law requires always arises.
 */
export function alternatives(root: Outline): Set<string> {
	const found = new Set<string>();
	for (const node of nodes(root)) {
		if (node.kind === 'any')
			for (const part of node.of) if (part.kind === 'element') found.add(part.id);
	}
	return found;
}

/**
 * What to call each element where it stands alone: its label, and before it the element that it
 * is a part of (`Killing: Members of the protected group`).
 */
export function elementNames(root: Outline): Map<string, string> {
	const names = new Map<string, string>();
	for (const node of nodes(root)) {
		if (node.kind !== 'element') continue;
		if (!names.has(node.id)) names.set(node.id, node.label);
		if (node.split)
			for (const part of nodes(node.split))
				if (part.kind === 'element') names.set(part.id, `${node.label}: ${part.label}`);
	}
	return names;
}

/** The element that each part is a part of, by id; the innermost, where parts have parts. */
export function wholes(roots: Iterable<Outline>): Record<string, string> {
	const found: Record<string, string> = {};
	for (const root of roots)
		for (const node of nodes(root))
			if (node.kind === 'element' && node.split)
				for (const part of nodes(node.split)) if (part.kind === 'element') found[part.id] = node.id;
	return found;
}

/** Whether an element is a part of another, however deep. */
export function isPart(within: Readonly<Record<string, string>>, part: string, whole: string) {
	for (let at = within[part]; at !== undefined; at = within[at]) if (at === whole) return true;
	return false;
}

/** The id of the first element of a tree, in the order of the outline. */
export function firstElement(root: Outline): string {
	for (const node of nodes(root)) if (node.kind === 'element') return node.id;
	throw new Error(`The test "${root.id}" has no element.`);
}
