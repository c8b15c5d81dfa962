import type { Bearing, Case, Evidence } from '#lib/domain/case.ts';
import { evaluate, type CountFinding, type Judgement, type Reading } from '#lib/domain/evaluate.ts';
import { hasSource } from '#lib/domain/from-outside.ts';
import { markKey, type Reliance, type Place } from '#lib/domain/mark.ts';
import { isPart, wholes, type Outline } from '#lib/domain/outline.ts';
import type { Answer } from '#lib/domain/strength.ts';

/**
 * What rests on what. Evidence items rest on the notes they cite, notes on the origins of their
 * information, marks on evidence items, findings on marks. Setting a note or an origin aside
 * asks what falls with it; it changes no mark.
 *
 * An item that cites notes is without footing once all of them are set aside: what is left is the
 * article's own word, as with an item that never cited any. Such items give no footing here.
 */

/** The part of a case that this looks at. */
export type Sources = {
	notes: readonly { number: number; origins: readonly string[] }[];
	/** An item from outside the article falls with no note. */
	evidence: readonly (Pick<Evidence, 'id' | 'notes'> & { outside?: unknown })[];
	bearings: readonly Pick<Bearing, 'count' | 'element' | 'evidence' | 'direction'>[];
	/** The element that each part is a part of (see `wholes`). */
	within: Readonly<Record<string, string>>;
};

/** What is set aside: notes by number, origins by id. */
export type Aside = { notes: ReadonlySet<number>; origins: ReadonlySet<string> };

/** The part of a mark that says what it relies on. */
export type Relying = Judgement & {
	count: string;
	element: string;
	reliance?: Record<string, Reliance> | undefined;
};

/** How much stands behind something: evidence items with a source, the notes cited, the origins of both. */
export type Footing = { items: number; notes: number; origins: number };

export type Fallout = {
	/** Notes that fall: set aside themselves, or retelling nothing but what is. */
	notes: number[];
	/** Evidence items none of whose notes is left, and those that keep some. */
	lost: string[];
	weakened: string[];
	/** Elements that had something cited for or against them and have less of it now. */
	elements: (Place & { before: Footing; after: Footing })[];
	/** Marks that relied on cited evidence and have none left to rely on. */
	marks: Place[];
	/** The findings as they would be if those marks were not made. */
	findings: Map<string, CountFinding>;
};

/** The notes that fall when some of them, or some origins, are set aside. */
export function fallen(notes: Sources['notes'], aside: Aside): Set<number> {
	return new Set(
		notes
			.filter(
				({ number, origins }) =>
					aside.notes.has(number) || origins.every((origin) => aside.origins.has(origin))
			)
			.map(({ number }) => number)
	);
}

/** True when evidence on one element is shown on the other as well: an act, and its parts. */
export function concerns(
	{ within }: Pick<Sources, 'within'>,
	borne: string,
	element: string
): boolean {
	return borne === element || isPart(within, borne, element) || isPart(within, element, borne);
}

/** The direction in which evidence must point for an answer to rest on it; none for an answer that rests on its absence. */
const points: Partial<Record<Answer, Bearing['direction']>> = {
	contradicted: 'undermines',
	weak: 'supports',
	arguable: 'supports',
	strong: 'supports',
	conclusive: 'supports'
};

/**
 * The evidence items a mark relies on: those that it says it relies on; where it says nothing,
 * those that point its way and are not set aside by it.
 */
export function reliedOn(mark: Relying, sources: Sources): Set<string> {
	const uses = Object.entries(mark.reliance ?? {});
	const named = uses.filter(([, use]) => use === 'rely').map(([id]) => id);
	if (named.length > 0) return new Set(named);
	const direction = mark.answer && points[mark.answer];
	if (!direction) return new Set();
	return new Set(
		sources.bearings
			.filter(
				(bearing) =>
					bearing.count === mark.count &&
					bearing.direction === direction &&
					concerns(sources, bearing.element, mark.element) &&
					mark.reliance?.[bearing.evidence] !== 'set-aside'
			)
			.map(({ evidence }) => evidence)
	);
}

/**
 * How many of the marks that evidence can carry say that they rely on an item that cites notes. Of
 * the others it is only presumed (see `reliedOn`).
 */
export function sayReliance(
	marks: Iterable<Relying>,
	sources: Pick<Sources, 'evidence'>
): { of: number; say: number } {
	const cited = new Set(sources.evidence.filter(hasSource).map(({ id }) => id));
	const carried = [...marks].filter(({ answer }) => answer && points[answer]);
	const saying = carried.filter(({ reliance }) =>
		Object.entries(reliance ?? {}).some(([id, use]) => use === 'rely' && cited.has(id))
	);
	return { of: carried.length, say: saying.length };
}

/** What falls when notes and origins are set aside. */
export function fallout(
	sources: Sources,
	{ docket, marks, forum }: Reading<Relying>,
	aside: Aside
): Fallout {
	const gone = fallen(sources.notes, aside);
	const left = (item: Pick<Evidence, 'notes'>) => item.notes.filter((number) => !gone.has(number));
	const hit = sources.evidence.filter(({ notes }) => notes.some((number) => gone.has(number)));
	const lost = hit.filter((item) => left(item).length === 0).map(({ id }) => id);
	const items = new Map(sources.evidence.map((item) => [item.id, item]));

	const footless: Relying[] = [];
	for (const mark of marks.values()) {
		const cited = [...reliedOn(mark, sources)]
			.map((id) => items.get(id))
			.filter((item) => item !== undefined && hasSource(item));
		if (cited.length > 0 && cited.every((item) => !item!.outside && left(item!).length === 0))
			footless.push(mark);
	}
	const standing = new Map<string, Judgement>(marks);
	for (const { count, element, split } of footless)
		standing.set(markKey(count, element), { split });

	const hitIds = new Set(hit.map(({ id }) => id));
	const places = new Map<string, Place>();
	for (const { count, element, evidence, direction } of sources.bearings)
		if (direction !== 'context' && hitIds.has(evidence))
			places.set(markKey(count, element), { count, element });
	return {
		notes: [...gone],
		lost,
		weakened: hit.filter((item) => left(item).length > 0).map(({ id }) => id),
		elements: [...places.values()].map((place) => ({
			...place,
			before: footing(sources, place, nothingAside),
			after: footing(sources, place, aside)
		})),
		marks: footless.map(({ count, element }) => ({ count, element })),
		findings: evaluate(docket, standing, forum)
	};
}

export const nothingAside: Aside = { notes: new Set(), origins: new Set() };

/** What stands behind the evidence for and against one element, its own and not that of its parts. */
export function footing(sources: Sources, { count, element }: Place, aside: Aside): Footing {
	const gone = fallen(sources.notes, aside);
	const bearing = new Set(
		sources.bearings
			.filter(
				(each) => each.count === count && each.element === element && each.direction !== 'context'
			)
			.map(({ evidence }) => evidence)
	);
	const items = sources.evidence
		.filter(({ id }) => bearing.has(id))
		.map((item) => ({ ...item, notes: item.notes.filter((number) => !gone.has(number)) }))
		.filter(hasSource);
	const outside = items.filter((item) => item.outside).length;
	const notes = new Set(items.flatMap((item) => item.notes));
	const origins = new Set(
		sources.notes
			.filter(({ number }) => notes.has(number))
			.flatMap((note) => note.origins.filter((origin) => !aside.origins.has(origin)))
	);
	return { items: items.length, notes: notes.size, origins: origins.size + outside };
}

/** What rests on one note or origin: evidence items, elements for or against which they are cited. */
export function restsOn(
	sources: Sources,
	notes: ReadonlySet<number>
): { items: string[]; places: Place[] } {
	const items = sources.evidence
		.filter((item) => item.notes.some((number) => notes.has(number)))
		.map(({ id }) => id);
	const cited = new Set(items);
	const places = new Map<string, Place>();
	for (const { count, element, evidence, direction } of sources.bearings)
		if (direction !== 'context' && cited.has(evidence))
			places.set(markKey(count, element), { count, element });
	return { items, places: [...places.values()] };
}

/** The parts of a case and of its tests that reliance looks at, and nothing else of them. */
export function sourcesOf(
	{ notes, evidence, bearings }: Case,
	tests: readonly { root: Outline }[]
): Sources {
	return {
		notes: notes.map(({ number, origins }) => ({ number, origins })),
		evidence: evidence.map(({ id, notes, outside }) => ({
			id,
			notes,
			...(outside && { outside: true as const })
		})),
		bearings: bearings.map(({ count, element, evidence, direction }) => ({
			count,
			element,
			evidence,
			direction
		})),
		within: wholes(tests.map(({ root }) => root))
	};
}
