import type { Case } from '#lib/domain/case.ts';
import { hasSource } from '#lib/domain/from-outside.ts';
import { markKey } from '#lib/domain/mark.ts';

/** How the evidence on one element of one count is spread over its two sides. */
export type Balance = {
	count: string;
	element: string;
	/** Items that support the element, and that undermine it. */
	for: number;
	against: number;
	/** Items on either side that cite a note or are from outside the article, and those with neither. */
	cited: number;
	asserted: number;
	/** Where the information of the items on each side first came from, counted once. */
	originsFor: number;
	originsAgainst: number;
	/** Why it is right that there is only one side; set only where there is one side only. */
	oneSided?: { side: 'for' | 'against'; why?: string | undefined };
};

/**
 * The balance of each element that has evidence on either side, in the order in which the bearings
 * name them. Context belongs to no side and is not counted; an item that bears both ways counts on both.
 */
export function balances(dossier: Case): Balance[] {
	const items = new Map(dossier.evidence.map((item) => [item.id, item]));
	const origins = new Map(dossier.notes.map((note) => [note.number, note.origins]));
	const reasons = new Map(
		dossier.oneSided.map(({ count, element, why }) => [markKey(count, element), why])
	);
	const sides = new Map<string, { for: Set<string>; against: Set<string> }>();
	for (const { count, element, evidence, direction } of dossier.bearings) {
		if (direction === 'context') continue;
		const key = markKey(count, element);
		const side = sides.get(key) ?? { for: new Set(), against: new Set() };
		side[direction === 'supports' ? 'for' : 'against'].add(evidence);
		sides.set(key, side);
	}
	const originsOf = (ids: Iterable<string>) =>
		new Set(
			[...ids].flatMap((id) =>
				items.get(id)!.outside ? [id] : items.get(id)!.notes.flatMap((note) => origins.get(note)!)
			)
		);
	const firsts = new Map(
		dossier.bearings.map(({ count, element }) => [markKey(count, element), { count, element }])
	);
	return [...firsts].flatMap(([key, place]): Balance[] => {
		const side = sides.get(key);
		if (!side) return [];
		const all = [...new Set([...side.for, ...side.against])];
		const cited = all.filter((id) => hasSource(items.get(id)!)).length;
		const only = side.against.size === 0 ? 'for' : side.for.size === 0 ? 'against' : undefined;
		return [
			{
				...place,
				for: side.for.size,
				against: side.against.size,
				cited,
				asserted: all.length - cited,
				originsFor: originsOf(side.for).size,
				originsAgainst: originsOf(side.against).size,
				...(only && { oneSided: { side: only, why: reasons.get(key) } })
			}
		];
	});
}
