import type { Case } from '#lib/domain/case.ts';
import type { LegalTest, Node } from '#lib/domain/legal-test.ts';
import { markKey } from '#lib/domain/mark.ts';
import { nodes } from '#lib/domain/outline.ts';

/**
 * Which elements a correction changed: each has a fingerprint of what a mark on it was made upon. A
 * case keeps those of its earlier versions; what differs from them today is what has changed since.
 */

/** Of what the element asks and what bears on it, and of the parts that it may be marked by. */
export type Fingerprint = { own: string; parts: string };

/** By mark key, every element of a case under its law. */
export function fingerprints(
	theCase: Pick<Case, 'counts' | 'bearings' | 'evidence'>,
	tests: readonly Pick<LegalTest, 'id' | 'root'>[]
): Map<string, Fingerprint> {
	const items = new Map(theCase.evidence.map((item) => [item.id, item]));
	const found = new Map<string, Fingerprint>();
	for (const { id: count, test } of theCase.counts) {
		const root = tests.find(({ id }) => id === test)?.root;
		if (!root) continue;
		const judged = 'of' in root && root.judged === true;
		for (const node of nodes(root)) {
			if (node.kind !== 'element') continue;
			const { law, asks } = node.guidance;
			const bears = theCase.bearings
				.filter((each) => each.count === count && each.element === node.id)
				.map(({ evidence, direction }) => {
					const item = items.get(evidence);
					return [evidence, direction, item?.conductOf, item?.assertedBy.kind].join(' ');
				})
				.sort();
			const readings = (node.readings ?? []).map(({ forums, label, law, asks }) => [
				forums,
				label ?? '',
				law ? law.map(({ provision, words }) => [provision, words]) : [],
				asks ?? ''
			]);
			found.set(markKey(count, node.id), {
				own: hashOf([
					law.map(({ provision, words }) => [provision, words]),
					asks,
					[...(node.forums ?? [])].sort(),
					readings,
					bears,
					judged
				]),
				parts: hashOf(node.split ? partsOf(node.split) : [])
			});
		}
	}
	return found;
}

const partsOf = (split: Node): string[][] =>
	[...nodes(split)]
		.filter(({ kind }) => kind === 'element')
		.map(({ id, forums }) => [id, ...[...(forums ?? [])].sort()]);

/** Mark keys of what has changed: for a mark of its own, and for one that is made by the parts. */
export type Changed = { own: string[]; parts: string[] };

/** What differs today from an earlier version; what that version had not has no marks to look at. */
export function changedSince(
	earlier: Readonly<Record<string, string>>,
	now: ReadonlyMap<string, Fingerprint>
): Changed {
	const changed: Changed = { own: [], parts: [] };
	for (const [key, { own, parts }] of now) {
		const [was, wereParts] = (earlier[key] ?? '').split(' ');
		if (!was) continue;
		if (was !== own) changed.own.push(key);
		if (wereParts !== parts) changed.parts.push(key);
	}
	return changed;
}

/** Of marks, those made on what has changed since, in the order given. */
export function toLookAt<
	M extends { count: string; element: string; answer?: unknown; split?: unknown }
>(marks: readonly M[], { own, parts }: Changed): M[] {
	return marks.filter((mark) => {
		const key = markKey(mark.count, mark.element);
		if (mark.split) return parts.includes(key);
		return mark.answer !== undefined && own.includes(key);
	});
}

/** FNV-1a in 32 bits: enough to tell two versions of a text apart. */
function hashOf(what: unknown): string {
	let hash = 0x811c9dc5;
	for (const char of JSON.stringify(what))
		hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
	return (hash >>> 0).toString(36);
}
