import type { Case, Count } from '#lib/domain/case.ts';
import { actorOf } from '#lib/domain/evidence-kinds.ts';
import {
	elementNode,
	elementsOf,
	type CountFinding,
	type NodeFinding
} from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import type { Relying } from '#lib/domain/reliance.ts';
import { capital } from '#lib/domain/sentence-words.ts';

/**
 * One theory: the intent that is proved has to be the intent behind the acts that are proved. Where
 * what is relied on for the one speaks of other victims, authors or years than what is relied on for
 * the other, both marks may stand, but the finding then joins two stories.
 */

/** Of whom and when an item speaks, as far as the article tells. */
export type Tells = {
	evidence: string;
	/** Whose conduct it describes, in words. */
	author?: string | undefined;
	victims: string[];
	/** Absent: from no time that the article names. */
	from?: number | undefined;
	/** Absent: of no time that the article names. */
	to?: number | undefined;
};

export function tellsOf({
	actors,
	evidence,
	periods,
	victims
}: Pick<Case, 'actors' | 'periods' | 'victims'> & {
	evidence: readonly Pick<Case['evidence'][number], 'id' | 'conductOf'>[];
}): Tells[] {
	return evidence.map((item) => {
		const { id } = item;
		const period = periods.find((each) => each.evidence === id);
		const author = actorOf({ actors }, item)?.label;
		return {
			evidence: id,
			...(author !== undefined && { author }),
			victims: victims.find((each) => each.evidence === id)?.of ?? [],
			...(period?.from !== undefined && { from: period.from }),
			...(period && { to: period.to })
		};
	});
}

type Side = { label: string; items: string[]; words: string };

/** Where the two sides of a finding do not speak of the same. */
export type Parting = { in: 'victims' | 'authors' | 'years'; intent: Side; act: Side };

/**
 * Where the items relied on for intent and those relied on for the strongest act speak of different
 * victims, authors or years. Items that tell nothing of one of these say nothing there; the sides part
 * only where both tell and share nothing. Acts equally strong are looked at each.
 * @param joins the element and the acts that have to be of one story; undefined: the count has none
 * @param marks by `markKey`; only items that a mark says it relies on count
 */
export function partings(
	finding: CountFinding,
	joins: Count['joins'],
	marks: ReadonlyMap<string, Relying>,
	tells: readonly Tells[]
): Parting[] {
	const intent = joins && elementNode(finding.root, joins.intent);
	const acts = joins && elementNode(finding.root, joins.acts);
	if (!intent || !acts) return [];
	const known = new Map(tells.map((each) => [each.evidence, each]));
	const reliedOn = (node: NodeFinding) => {
		const ids = [...elementsOf(node)].flatMap(({ count, id }) =>
			Object.entries(marks.get(markKey(count, id))?.reliance ?? {}).flatMap(([item, use]) =>
				use === 'rely' ? [item] : []
			)
		);
		return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
	};
	const ofIntent = reliedOn(intent);
	return strongest(acts).flatMap((act) =>
		(['victims', 'authors', 'years'] as const).flatMap((what): Parting[] => {
			const [one, other] = [ofIntent, reliedOn(act)].map((items) =>
				items.filter((item) => spans[what](item).length > 0)
			) as [Tells[], Tells[]];
			if (one.length === 0 || other.length === 0) return [];
			const shared = one.some((a) => other.some((b) => meet(what, a, b)));
			const side = ({ label }: NodeFinding, items: Tells[]): Side => ({
				label,
				items: items.map(({ evidence }) => evidence),
				words: [...new Set(items.flatMap(spans[what]))].join(', ')
			});
			return shared ? [] : [{ in: what, intent: side(intent, one), act: side(act, other) }];
		})
	);
}

/** The alternatives that are marked highest, all of them where several are; none where nothing is marked. */
function strongest({ parts }: NodeFinding): NodeFinding[] {
	const marked = parts.filter(
		(part) =>
			!part.dropped &&
			[...elementsOf(part)].some(({ answer }) => answer && answer !== 'cannot-tell')
	);
	const most = Math.max(...marked.map(({ least }) => least));
	return marked.filter(({ least }) => least === most);
}

/** What an item tells of each, in words. */
const spans: Record<Parting['in'], (item: Tells) => string[]> = {
	victims: ({ victims }) => victims,
	authors: ({ author }) => (author === undefined ? [] : [author]),
	years: ({ from, to }) =>
		to === undefined
			? []
			: [from === undefined ? `up to ${to}` : from === to ? `${to}` : `${from}–${to}`]
};

function meet(what: Parting['in'], a: Tells, b: Tells): boolean {
	if (what === 'years') return (a.from ?? -Infinity) <= b.to! && (b.from ?? -Infinity) <= a.to!;
	const words = spans[what](b);
	return spans[what](a).some((word) => words.includes(word));
}

/** A parting as a notice. */
export function partingWords({ in: what, intent, act }: Parting): string {
	const side = ({ label, items, words }: Side) => `for “${label}”: ${words} (${items.join(', ')})`;
	return `The items relied on are not about the same ${what}. ${capital(side(intent))}; ${side(act)}. Both marks can stand, but the finding then joins two stories.`;
}
