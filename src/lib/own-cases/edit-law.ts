import type { Case } from '#lib/domain/case.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Element, Guidance, LegalTest, Node, Quotation } from '#lib/domain/legal-test.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import { nodes, parts } from '#lib/domain/outline.ts';
import { withTest } from '#lib/own-cases/edit-counts.ts';
import { wordsOf } from '#lib/own-cases/edit-wording.ts';
import { freeId, isOwnLaw, ownLawId, slugOf } from '#lib/own-cases/own-law.ts';

/**
 * Changes to the legal tests of a case’s law book. What came with the book is never changed: it is
 * copied, and the copy is changed. The same book comes back where nothing changes. A change may leave
 * a book that is refused (`lawFaults`), as when the last element that a forum asks for goes: whoever
 * keeps it asks first (`refusal.ts`).
 */

/** What an element is asked for with, and where it stands. */
export type NewElement = {
	label: string;
	/** The provision that it quotes, whole until somebody chooses its words. */
	provision: string;
	/** Letters that nobody had before. */
	fresh: string;
};

/** A test as it is begun: its first element is all that it asks for. */
export function withNewTest(
	law: LawBook,
	{
		title,
		source,
		element,
		fresh
	}: { title: string; source: string; element: string; fresh: string },
	provision: string
): LawBook {
	const id = ownLawId(title, fresh);
	const first = newElement(law, id, { label: element, provision, fresh });
	if (!first) return law;
	const test: LegalTest = {
		id,
		title,
		source,
		caution: 'A mark says how strongly an element is made out on the evidence cited, and no more.',
		root: { kind: 'all', id, label: title, of: [first] }
	};
	return { ...law, tests: [...law.tests, test] };
}

/** The id that a new test has. */
export const newTestId = ownLawId;

/** What a copy of a test is called; a copy of a copy is told from it by number. */
export function copyTitle({ tests }: LawBook, title: string): string {
	const bare = title.replace(/ \(copy(?: \d+)?\)$/, '');
	let free = `${bare} (copy)`;
	for (let nth = 2; tests.some((test) => test.title === free); nth++)
		free = `${bare} (copy ${nth})`;
	return free;
}

/**
 * With a copy of a test that can be changed. Its parts have ids of their own, so that what was marked or
 * linked under the test itself stays there; what authorities say of an element they say of its copy.
 * @param from the law book that has the test: this one, or ours
 */
export function withCopyOfTest(
	law: LawBook,
	from: LawBook,
	test: string,
	{ title, fresh }: { title: string; fresh: string }
): LawBook {
	const had = law.tests.some(({ id }) => id === test);
	const whole = had ? law : withTest(law, from, test);
	const original = whole.tests.find(({ id }) => id === test);
	if (!original) return law;
	const id = ownLawId(title, fresh);
	const ids = new Map<string, string>();
	for (const node of nodes<Node>(original.root)) {
		const below = node.id.startsWith(`${test}/`)
			? node.id.slice(test.length + 1)
			: node.id.split('/').slice(1).join('/') || slugOf(node.label);
		ids.set(node.id, node === original.root ? id : freeId(`${id}/${below}`, ids.values()));
	}
	const copied = <Tree extends Node>(node: Tree): Tree => {
		const own = { ...node, id: ids.get(node.id)! };
		if (own.kind === 'element') {
			if (own.split) own.split = copied(own.split);
		} else if (own.kind !== 'count') {
			own.of = own.of.map(copied);
			if (own.besides) own.besides = own.besides.map(copied);
		}
		return own;
	};
	const copy: LegalTest = {
		...original,
		id,
		title,
		root: { ...copied(original.root), label: title }
	};
	const withIt: LawBook = {
		...whole,
		tests: [...whole.tests, copy],
		authorities: whole.authorities.map((each) => {
			const more = each.elements.flatMap((element) => ids.get(element) ?? []);
			return more.length > 0 ? { ...each, elements: [...each.elements, ...more] } : each;
		})
	};
	return had ? withIt : withoutTest(withIt, test);
}

/** What a test is called, where it comes from, and what a mark under it is not. */
export function withTestFields(
	law: LawBook,
	id: string,
	fields: Partial<Pick<LegalTest, 'title' | 'source' | 'caution'>>
): LawBook {
	return changedTest(law, id, (test) => {
		const { caution, ...others } = { ...test, ...fields };
		const title = fields.title ?? test.title;
		return {
			...others,
			...(caution && { caution }),
			root: { ...test.root, label: title }
		};
	});
}

/** Whether a forum hears a test; where it does not, why. */
export function withHearing(law: LawBook, test: string, forum: string, why?: string): LawBook {
	return changedTest(law, test, (each) => {
		if (!('of' in each.root)) return each;
		const { unheard = {}, ...root } = each.root;
		const { [forum]: _, ...others } = unheard;
		const next = why === undefined ? others : { ...others, [forum]: why };
		return {
			...each,
			root: { ...root, ...(Object.keys(next).length > 0 && { unheard: next }) } as Node
		};
	});
}

/** Without a test, and without what names it alone. */
export function withoutTest(law: LawBook, id: string): LawBook {
	const test = law.tests.find((each) => each.id === id);
	if (!test) return law;
	return {
		...law,
		tests: law.tests.filter((each) => each !== test),
		motions: law.motions.flatMap((motion) => {
			const tests = motion.tests.filter((each) => each !== id);
			return tests.length > 0 ? [{ ...motion, tests }] : [];
		}),
		authorities: withoutElementsIn(law.authorities, idsWithin(test.root))
	};
}

/**
 * With an element below a group, as a part of an element, or after any other part.
 * @returns the book as it is where there is no such place, or no such provision with words
 */
export function withElement(
	law: LawBook,
	where: { below: string } | { after: string },
	element: NewElement
): LawBook {
	const at = 'below' in where ? where.below : where.after;
	const test = testWith(law, at);
	const made = test && newElement(law, test.id, element);
	if (!made) return law;
	if ('after' in where)
		return isMovable(test.root, at)
			? withReplaced(law, at, (node) => [node, made])
			: withElement(law, { below: at }, element);
	return withReplaced(law, at, (node) => [withPart(node, made)]);
}

/** With a part put last below a group or an element. */
function withPart(node: Node, part: Node): Node {
	if (node.kind === 'count') return node;
	if (node.kind !== 'element') return { ...node, of: [...node.of, part] };
	const { split } = node;
	if (split && split.kind !== 'element' && split.kind !== 'count')
		return { ...node, split: { ...split, of: [...split.of, part] } };
	return {
		...node,
		split: {
			kind: 'all',
			id: `${node.id}/parts-${part.id.slice(-8)}`,
			label: `Parts of ${node.label}`,
			of: [...(split ? [split] : []), part]
		}
	};
}

/** With a part of the tree in a group of its own, to which others can be added. */
export function withGroup(
	law: LawBook,
	id: string,
	kind: 'all' | 'any',
	{ label, fresh }: { label: string; fresh: string }
): LawBook {
	const test = testWith(law, id);
	if (!test || !isMovable(test.root, id)) return law;
	const group = `${test.id}/${slugOf(label)}-${fresh}`;
	return withReplaced(law, id, (node) => [{ kind, id: group, label, of: [node] }]);
}

/** With the parts of a group in its place. */
export function withoutGroup(law: LawBook, id: string): LawBook {
	const test = testWith(law, id);
	if (!test || !isMovable(test.root, id)) return law;
	return withReplaced(law, id, (node) => ('of' in node ? node.of : [node]));
}

/** Whether all parts of a group are needed, or one is enough. */
export const withKind = (law: LawBook, id: string, kind: 'all' | 'any'): LawBook =>
	withReplaced(law, id, (node) => [
		('of' in node && node.kind !== kind ? { ...node, kind } : node) as Node
	]);

/** What a part of a test is called, how the outline numbers it, and which forums ask for it. */
export function withPartFields(
	law: LawBook,
	id: string,
	fields: { label?: string; number?: string; forums?: readonly string[]; elsewhere?: string }
): LawBook {
	return withReplaced(law, id, (node) => {
		const { number = node.number, forums = node.forums, label = node.label } = fields;
		const { number: _, forums: __, ...rest } = node;
		const known = law.forums.every((each) => forums?.includes(each.id));
		const changed = {
			...rest,
			label,
			...(number && { number }),
			...(forums && forums.length > 0 && !known && { forums: [...forums] })
		} as Node;
		if (changed.kind === 'element' && 'elsewhere' in fields) {
			const { elsewhere: ___, ...others } = changed;
			return [{ ...others, ...(fields.elsewhere && { elsewhere: fields.elsewhere }) }];
		}
		return [changed];
	});
}

/** With an element of one’s own changed, what is below it included. */
export const withElementChanged = (
	law: LawBook,
	id: string,
	change: (element: Element) => Element
): LawBook => withReplaced(law, id, (node) => [node.kind === 'element' ? change(node) : node]);

/** With what a person reads before marking an element. */
export const withGuidance = (
	law: LawBook,
	id: string,
	change: (guidance: Guidance) => Guidance
): LawBook =>
	withReplaced(law, id, (node) =>
		node.kind === 'element' ? [{ ...node, guidance: change(node.guidance) }] : [node]
	);

/** With other words of the law at one place of an element; one too many is added, `undefined` takes away. */
export const withQuotation = (
	law: LawBook,
	id: string,
	at: number,
	quotation: Quotation | undefined
): LawBook =>
	withGuidance(law, id, (guidance) => {
		const words = quotation ? [quotation] : [];
		const next = guidance.law.toSpliced(at, 1, ...words);
		return next.length > 0 ? { ...guidance, law: next } : guidance;
	});

export type Move = 'up' | 'down' | 'in' | 'out';

/**
 * With a part of a test in another place: before or after its neighbour, into the neighbour before it
 * (below a group, or as a part of an element), or out of the group that it stands in. The same book
 * comes back where it can’t go there.
 */
export function withMoved(law: LawBook, id: string, move: Move): LawBook {
	const test = testWith(law, id);
	if (!test || !isMovable(test.root, id)) return law;
	const above = parentOf(test.root, id)!;
	const list = 'of' in above ? above.of : [];
	const at = list.findIndex((node) => node.id === id);
	const moved = list[at];
	if (!moved || !('of' in above)) return law;
	if (move === 'up' || move === 'down') {
		const to = move === 'up' ? at - 1 : at + 1;
		if (to < 0 || to >= list.length) return law;
		const next = list.toSpliced(at, 1).toSpliced(to, 0, moved);
		return withReplaced(law, above.id, () => [{ ...above, of: next }]);
	}
	if (move === 'in') {
		const before = list[at - 1];
		if (!before || before.kind === 'count') return law;
		const next = list.toSpliced(at - 1, 2, withPart(before, moved));
		return withReplaced(law, above.id, () => [{ ...above, of: next }]);
	}
	// What stands alone in its group takes the group’s place: a group of nothing is none.
	const inPlace = (node: Node): Node[] => {
		const rest = 'of' in node ? node.of.filter((each) => each.id !== id) : [];
		return rest.length > 0 ? [{ ...node, of: rest } as Node, moved] : [moved];
	};
	if (isMovable(test.root, above.id)) return withReplaced(law, above.id, inPlace);
	const whole = parentOf(test.root, above.id);
	// Out of the parts of an element: after the element.
	if (whole?.kind !== 'element' || !isMovable(test.root, whole.id)) return law;
	return withReplaced(law, whole.id, (node) => {
		if (node.kind !== 'element') return [node];
		const { split: _, ...alone } = node;
		const rest = above.of.filter((each) => each.id !== id);
		return [rest.length > 0 ? { ...alone, split: { ...above, of: rest } } : alone, moved];
	});
}

/** Whether a part can go there. */
export const canMove = (law: LawBook, id: string, move: Move): boolean =>
	withMoved(law, id, move) !== law;

/** Without a part of a test and everything below it; a group that holds nothing else goes with it. */
export function withoutPart(law: LawBook, id: string): LawBook {
	const test = testWith(law, id);
	const gone = test && [...nodes<Node>(test.root)].find((node) => node.id === id);
	if (!gone || gone === test.root) return law;
	const changed = withReplaced(law, id, () => []);
	if (changed === law) return law;
	const left = changed.tests.find((each) => each.id === test.id)!;
	const stay = idsWithin(left.root);
	const lost = new Set([...idsWithin(test.root)].filter((each) => !stay.has(each)));
	return { ...changed, authorities: withoutElementsIn(changed.authorities, lost) };
}

/** The elements at and below a part of a test. */
export function elementsBelow(law: LawBook, id: string): Element[] {
	const test = law.tests.find(({ root }) => [...nodes<Node>(root)].some((node) => node.id === id));
	const at = test && [...nodes<Node>(test.root)].find((node) => node.id === id);
	return at ? [...nodes<Node>(at)].filter((node) => node.kind === 'element') : [];
}

/** A case without what is said of some elements: links, silences, rival explanations and the like. */
export function withoutElements(theCase: Case, elements: ReadonlySet<string>): Case {
	const others = <Entry extends { element: string }>(list: Entry[]): Entry[] =>
		list.some(({ element }) => elements.has(element))
			? list.filter(({ element }) => !elements.has(element))
			: list;
	const touched = theCase.contradictions.some(({ touches }) =>
		touches.some(({ element }) => elements.has(element))
	);
	const next: Case = {
		...theCase,
		bearings: others(theCase.bearings),
		silences: others(theCase.silences),
		oneSided: others(theCase.oneSided),
		readFirst: others(theCase.readFirst),
		rivals: others(theCase.rivals),
		contradictions: touched
			? theCase.contradictions.flatMap((each) => {
					const touches = others(each.touches);
					return touches.length > 0 ? [{ ...each, touches }] : [];
				})
			: theCase.contradictions
	};
	const same = (Object.keys(next) as (keyof Case)[]).every((key) => next[key] === theCase[key]);
	return same ? theCase : next;
}

/** A part of a test that a person may change. */
export const ownPart = (law: LawBook, id: string): Node | undefined => {
	const test = testWith(law, id);
	return test && [...nodes<Node>(test.root)].find((node) => node.id === id);
};

/** The test of one’s own that has a part. */
export const testWith = (law: LawBook, id: string): LegalTest | undefined =>
	law.tests.find(
		(test) => isOwnLaw(test.id) && [...nodes<Node>(test.root)].some((node) => node.id === id)
	);

/** The group or the element that a part stands directly below. */
export function parentOf(root: Node, id: string): Node | undefined {
	for (const node of nodes<Node>(root)) if (parts(node).some((part) => part.id === id)) return node;
	return undefined;
}

/** Whether a part stands in a list of others, and not by itself as the root or the parts of an element. */
export function isMovable(root: Node, id: string): boolean {
	const above = parentOf(root, id);
	return above !== undefined && 'of' in above && above.of.some((node) => node.id === id);
}

function newElement(
	law: LawBook,
	test: string,
	{ label, provision, fresh }: NewElement
): Element | undefined {
	const words = wordsOf(law, provision);
	if (!words) return undefined;
	return {
		kind: 'element',
		id: `${test}/${slugOf(label)}-${fresh}`,
		label,
		guidance: {
			law: [{ provision, words }],
			asks: notSetOut,
			questionsFor: [],
			questionsAgainst: []
		}
	};
}

const changedTest = (law: LawBook, id: string, change: (test: LegalTest) => LegalTest): LawBook =>
	isOwnLaw(id) && law.tests.some((test) => test.id === id)
		? { ...law, tests: law.tests.map((test) => (test.id === id ? change(test) : test)) }
		: law;

/** With other parts in the place of one, in the test of one’s own that has it. */
function withReplaced(law: LawBook, id: string, by: (node: Node) => Node[]): LawBook {
	const test = testWith(law, id);
	if (!test) return law;
	const [root, ...more] = replaced(test.root, id, by);
	if (!root || more.length > 0 || root === test.root) return law;
	return changedTest(law, test.id, (each) => ({ ...each, root }));
}

/** What stands in the place of a tree; nothing where nothing is left of it. */
function replaced(node: Node, id: string, by: (node: Node) => Node[]): Node[] {
	if (node.id === id) return by(node);
	if (node.kind === 'count') return [node];
	if (node.kind === 'element') {
		if (!node.split) return [node];
		const [split, ...more] = replaced(node.split, id, by);
		if (split === node.split || more.length > 0) return [node];
		const { split: _, ...whole } = node;
		return [split ? { ...whole, split } : whole];
	}
	const below = (list: readonly Node[]) => list.flatMap((part) => replaced(part, id, by));
	const same = (one: readonly Node[], other: readonly Node[]) =>
		one.length === other.length && one.every((each, at) => each === other[at]);
	const of = below(node.of);
	const besides = node.besides && below(node.besides);
	if (same(of, node.of) && (!besides || same(besides, node.besides!))) return [node];
	if (of.length === 0) return [];
	const { besides: _, ...group } = node;
	return [{ ...group, of, ...(besides && besides.length > 0 && { besides }) }];
}

const idsWithin = (root: Node): Set<string> =>
	new Set([...nodes<Node>(root)].map((node) => node.id));

const withoutElementsIn = (
	authorities: LawBook['authorities'],
	gone: ReadonlySet<string>
): LawBook['authorities'] =>
	authorities.flatMap((each) => {
		const elements = each.elements.filter((id) => !gone.has(id));
		if (elements.length === each.elements.length) return [each];
		return elements.length > 0 ? [{ ...each, elements }] : [];
	});
