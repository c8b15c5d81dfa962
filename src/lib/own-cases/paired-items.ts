import type { Case, Evidence } from '#lib/domain/case.ts';

/** What both of two people’s versions of one case have, side by side. */
export type Paired<Entry> = { own?: Entry; other?: Entry };

/**
 * The items of two people’s versions of one case, side by side. Two who work apart give the same number
 * to different items: an item is the same where its number and its passage or its statement are, or
 * else where its passage is; of two without a passage, where the statement is.
 */
export type Pair = Paired<Evidence>;

const samePassage = (one: Evidence, other: Evidence): boolean =>
	one.passage !== undefined && one.passage.exact === other.passage?.exact;
const sameStatement = (one: Evidence, other: Evidence): boolean =>
	!one.passage && !other.passage && one.statement === other.statement;
const sameItem = (one: Evidence, other: Evidence): boolean =>
	one.id === other.id && (samePassage(one, other) || one.statement === other.statement);

/** Mine in their order, and then those that only they have. */
export const pairsOf = (mine: Case, theirs: Case): Pair[] =>
	paired(mine.evidence, theirs.evidence, [sameItem, samePassage, sameStatement]);

/**
 * Entries of two versions, one to one: first all that are the same by the first rule, then of those
 * left what is the same by the next. Mine in their order, and then those that only they have.
 */
export function paired<Entry>(
	mine: readonly Entry[],
	theirs: readonly Entry[],
	rules: readonly ((own: Entry, other: Entry) => boolean)[]
): Paired<Entry>[] {
	const left = new Set(theirs);
	const found = new Map<Entry, Entry>();
	for (const same of rules)
		for (const own of mine) {
			if (found.has(own)) continue;
			const other = [...left].find((each) => same(own, each));
			if (other === undefined) continue;
			left.delete(other);
			found.set(own, other);
		}
	const pairs = mine.map((own): Paired<Entry> => {
		const other = found.get(own);
		return other === undefined ? { own } : { own, other };
	});
	return [...pairs, ...[...left].map((other) => ({ other }))];
}
