import type { Bearing, Case, Evidence, Passage } from '#lib/domain/case.ts';
import { byPlace } from '#lib/domain/from-outside.ts';
import type { Place } from '#lib/domain/mark.ts';
import { withSidesMoved } from '#lib/own-cases/contradiction-sides.ts';
import { withoutItemOnIt } from '#lib/own-cases/edit-said.ts';

/**
 * Changes to the items of a case, each from one sound case to another. The same case comes back
 * where nothing changes, so that nothing is kept and no step is taken.
 */

/** An item as a person writes it: everything but its id. */
export type ItemDraft = Omit<Evidence, 'id'>;

/** What an item is linked to, as a person chooses it. */
export type Link = Omit<Bearing, 'evidence'>;

/** The id of the next item: one that no item of this case ever had. */
export const nextId = (theCase: Case): string => `E${givenIn(theCase).items + 1}`;

/** The highest numbers that the items and counts of a case ever had. */
export const givenIn = ({ evidence, counts, given }: Case): NonNullable<Case['given']> => ({
	items: evidence.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), given?.items ?? 0),
	counts: Math.max(counts.length, given?.counts ?? 0)
});

/** With a new item and what it bears on; it stands after those of its paragraph. */
export function withItem(
	theCase: Case,
	draft: ItemDraft,
	links: readonly Link[],
	id = nextId(theCase)
): Case {
	const { evidence } = theCase;
	const at = evidence.findIndex((item) => byPlace(item, draft) > 0);
	const item: Evidence = { id, ...draft };
	const given = givenIn(theCase);
	return {
		...theCase,
		given: { ...given, items: Math.max(given.items, Number(id.slice(1))) },
		evidence: at < 0 ? [...evidence, item] : evidence.toSpliced(at, 0, item),
		bearings: withLinks(theCase.bearings, id, links)
	};
}

/** With an item, and what it bears on, changed. */
export function withChangedItem(
	theCase: Case,
	id: string,
	draft: ItemDraft,
	links: readonly Link[]
): Case {
	if (!theCase.evidence.some((item) => item.id === id)) return theCase;
	const without = { ...theCase, evidence: theCase.evidence.filter((item) => item.id !== id) };
	const moved = theCase.evidence.find((item) => item.id === id)!.paragraph !== draft.paragraph;
	const bearings = withLinks(theCase.bearings, id, links);
	return moved
		? withSidesMoved({ ...withItem(without, draft, [], id), bearings })
		: {
				...theCase,
				evidence: theCase.evidence.map((item) => (item.id === id ? { id, ...draft } : item)),
				bearings
			};
}

/** With an item tied to a passage, wherever that stands. */
export function withPassage(theCase: Case, id: string, passage: Passage, paragraph: number): Case {
	const evidence = theCase.evidence
		.map((item) => (item.id === id ? { ...item, passage, paragraph } : item))
		.sort(byPlace);
	return withSidesMoved({ ...theCase, evidence });
}

/**
 * Without an item, and without everything that names it: a contradiction of which no two sides are
 * left goes too.
 */
export function withoutItem(theCase: Case, id: string): Case {
	if (!theCase.evidence.some((item) => item.id === id)) return theCase;
	const others = <Entry extends { evidence: string }>(list: readonly Entry[]) =>
		list.filter(({ evidence }) => evidence !== id);
	return {
		...theCase,
		given: givenIn(theCase),
		evidence: theCase.evidence.filter((item) => item.id !== id),
		bearings: others(theCase.bearings),
		periods: others(theCase.periods),
		victims: others(theCase.victims),
		readFirst: theCase.readFirst.flatMap((choice) => {
			const items = choice.items.filter((item) => item !== id);
			return items.length > 0 ? [{ ...choice, items }] : [];
		}),
		rivals: theCase.rivals.map((rival) => withoutItemOnIt(rival, id)),
		contradictions: theCase.contradictions.flatMap((each) => {
			if (!each.sides.some(({ evidence }) => evidence.includes(id))) return [each];
			const sides = each.sides.flatMap((side) => {
				const evidence = side.evidence.filter((item) => item !== id);
				const stands = evidence.length + (side.notes ?? []).length > 0;
				return stands || evidence.length === side.evidence.length ? [{ ...side, evidence }] : [];
			});
			const ofItems = sides.some(({ evidence }) => evidence.length > 0);
			return ofItems && sides.length > 1 ? [{ ...each, sides }] : [];
		})
	};
}

/** What an item bears on. */
export const linksOf = ({ bearings }: Pick<Case, 'bearings'>, id: string): Link[] =>
	bearings.flatMap(({ evidence, ...link }) => (evidence === id ? [link] : []));

/** How many items count for an element and against it. */
export function countedFor(
	{ bearings }: Pick<Case, 'bearings'>,
	{ count, element }: Place
): { supports: number; undermines: number; context: number } {
	const found = { supports: 0, undermines: 0, context: 0 };
	for (const each of bearings)
		if (each.count === count && each.element === element) found[each.direction] += 1;
	return found;
}

/** An item bears on an element once in each direction: what is linked later stands. */
function withLinks(bearings: readonly Bearing[], id: string, links: readonly Link[]): Bearing[] {
	const own = new Map(
		links.map((link) => [
			`${link.direction} ${link.count} ${link.element}`,
			{ evidence: id, ...link }
		])
	);
	return [...bearings.filter(({ evidence }) => evidence !== id), ...own.values()];
}
