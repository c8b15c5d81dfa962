import type { Case, Evidence } from '#lib/domain/case.ts';

/**
 * The items of two people’s versions of one case, side by side. Two who work apart give the same number
 * to different items: an item is the same where its number and its passage or its statement are, or
 * else where its passage is; of two without a passage, where the statement is.
 */
export type Pair = { own?: Evidence; other?: Evidence };

const samePassage = (one: Evidence, other: Evidence): boolean =>
	one.passage !== undefined && one.passage.exact === other.passage?.exact;
const sameStatement = (one: Evidence, other: Evidence): boolean =>
	!one.passage && !other.passage && one.statement === other.statement;
const sameItem = (one: Evidence, other: Evidence): boolean =>
	one.id === other.id && (samePassage(one, other) || one.statement === other.statement);

/** Mine in their order, and then those that only they have. */
export function pairsOf(mine: Case, theirs: Case): Pair[] {
	const left = new Set(theirs.evidence);
	const take = (own: Evidence, same: (own: Evidence, other: Evidence) => boolean) => {
		const other = [...left].find((each) => same(own, each));
		if (other) left.delete(other);
		return other;
	};
	const byNumber = new Map(mine.evidence.map((own) => [own, take(own, sameItem)]));
	const pairs = mine.evidence.map((own): Pair => {
		const other = byNumber.get(own) ?? take(own, samePassage) ?? take(own, sameStatement);
		return other ? { own, other } : { own };
	});
	return [...pairs, ...[...left].map((other) => ({ other }))];
}
