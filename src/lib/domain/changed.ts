import type { Authority } from '#lib/domain/authority.ts';
import type { Case } from '#lib/domain/case.ts';
import { askedIn, type Forum } from '#lib/domain/forum.ts';
import type { Element, Guidance, LegalTest, Node } from '#lib/domain/legal-test.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { nodes, parts } from '#lib/domain/outline.ts';

/**
 * Which elements a correction changed: each has, in each forum, a fingerprint of what a mark on it was
 * made upon. A case keeps those of its earlier versions; what differs from them today, in the forum that
 * an assessment is read under, is what has changed since.
 */

/** Of what the element asks and what bears on it, and of the parts that it may be marked by. */
export type Fingerprint = { own: string; parts: string };

/** What of a case and of its law a mark is made upon. */
export type Basis = {
	case: Pick<Case, 'counts' | 'bearings' | 'evidence'>;
	tests: readonly Pick<LegalTest, 'id' | 'root'>[];
	authorities: readonly Pick<Authority, 'id' | 'elements'>[];
};

/**
 * By version of a case, by forum and by mark key, the two fingerprints of an element. The forums are
 * those of today; of one that there was not yet, what the forum was that its assessments came from.
 */
export type Earlier = Record<string, Record<Forum, Record<string, string>>>;

/** In the place of a fingerprint, where the forum does not ask for the element and no mark on it counts. */
const notAsked = '-';

/** By mark key, every element of a case as one forum has it. */
export function fingerprints(basis: Basis, forum: Forum): Map<string, Fingerprint> {
	const found = new Map<string, Fingerprint>();
	for (const { id: count, test } of basis.case.counts) {
		const root = basis.tests.find(({ id }) => id === test)?.root;
		if (!root) continue;
		const judged = 'of' in root && root.judged === true;
		const heard = !('unheard' in root && root.unheard?.[forum] !== undefined);
		const asked = heard ? askedElements(root, forum) : [];
		for (const node of nodes(root)) {
			if (node.kind !== 'element') continue;
			const parts = node.split ? askedElements(node.split, forum).map(({ id }) => id) : [];
			found.set(
				markKey(count, node.id),
				asked.includes(node)
					? {
							own: hashOf([textsIn(node, forum), judged, besideIt(node.id, count, basis)]),
							parts: hashOf(parts)
						}
					: { own: notAsked, parts: notAsked }
			);
		}
	}
	return found;
}

/** The law that a forum quotes for an element, what it asks, and the questions on both sides. */
function textsIn({ guidance, readings }: Element, forum: Forum): unknown[] {
	const reading = readings?.find(({ forums }) => forums.includes(forum)) ?? {};
	const { law, asks, questionsFor, questionsAgainst } = { ...guidance, ...reading } as Guidance;
	return [
		law.map(({ provision, words }) => [provision, words]),
		asks,
		questionsFor,
		questionsAgainst
	];
}

/** Which authorities stand with an element, and which items bear on it, in which direction. */
function besideIt(element: string, count: string, basis: Basis): string[][] {
	const items = new Map(basis.case.evidence.map((item) => [item.id, item]));
	return [
		basis.authorities.flatMap(({ id, elements }) => (elements.includes(element) ? id : [])).sort(),
		basis.case.bearings
			.filter((each) => each.count === count && each.element === element)
			.map(({ evidence, direction }) => {
				const item = items.get(evidence);
				// “none” is what the fingerprints of earlier versions have where nobody’s conduct is described.
				const actor = item?.conductOf ?? 'none';
				return [evidence, direction, actor, item?.assertedBy.kind].join(' ');
			})
			.sort()
	];
}

/** The elements of a tree that the forum asks for, parts of a split included. */
function askedElements(node: Node, forum: Forum): Element[] {
	if (!askedIn(node, forum)) return [];
	const below = parts(node).flatMap((part) => askedElements(part, forum));
	return node.kind === 'element' ? [node, ...below] : below;
}

/** Mark keys of what has changed: for a mark of its own, and for one that is made by the parts. */
export type Changed = { own: string[]; parts: string[] };

/**
 * What differs today from an earlier version, in one forum; what that version had not has no marks to
 * look at.
 * @param earlier by mark key, `own` and `parts` side by side
 */
export function changedSince(
	earlier: Readonly<Record<string, string>>,
	now: ReadonlyMap<string, Fingerprint>
): Changed {
	const changed: Changed = { own: [], parts: [] };
	for (const [key, { own, parts }] of now) {
		const [was, wereParts] = (earlier[key] ?? '').split(' ');
		if (!was || own === notAsked) continue;
		if (was !== own) changed.own.push(key);
		if (wereParts !== parts) changed.parts.push(key);
	}
	return changed;
}

/** Of marks, those made on what has changed since, in the order given. */
export function toLookAt<M extends Place & { answer?: unknown; split?: unknown }>(
	marks: readonly M[],
	{ own, parts }: Changed
): M[] {
	return marks.filter((mark) => {
		const key = markKey(mark.count, mark.element);
		if (mark.split) return parts.includes(key);
		return mark.answer !== undefined && own.includes(key);
	});
}

/** FNV-1a in 32 bits: enough to tell two versions of a text apart. */
export function hashOf(what: unknown): string {
	let hash = 0x811c9dc5;
	for (const char of JSON.stringify(what))
		hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(36);
}
