import { agreement, bootstrap, type Agreement, type Interval } from '#lib/domain/agreement.ts';
import {
	evaluate,
	outcome,
	reached,
	type Docket,
	type Judgement,
	type NodeFinding,
	type Outcome,
	type Reached
} from '#lib/domain/evaluate.ts';
import { askedIn } from '#lib/domain/forum.ts';
import type { Held } from '#lib/domain/held.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { elementNames, parts, type Forum, type Outline } from '#lib/domain/outline.ts';
import { level, type Answer, type Level, type Strength } from '#lib/domain/strength.ts';

/**
 * Assessments of one case side by side. Every answer leaves something possible, from `least` to
 * `most`: a strength leaves itself, an authority’s finding leaves that strength or more (it asked
 * only whether its standard was reached), and unmarked, like “cannot tell”, leaves everything.
 * People disagree by what remains between them whatever the open ones turn out to be, so that
 * nothing unmarked ever counts as 0, or as disagreement.
 */

export type Assessed = {
	id: string;
	name: string;
	/** An authority’s findings count as “at least”, and it is no rater of this evidence. A person when left out. */
	kind?: 'person' | 'authority' | undefined;
	forum: Forum;
	/** By id. */
	standard: string;
	/** Where it draws the line of a standard otherwise than its default, by standard id. */
	thresholds?: Readonly<Record<string, Strength>> | undefined;
	/** By `markKey`. */
	marks: ReadonlyMap<string, Judgement>;
};

/** What one assessment says of one element. */
export type Cell = {
	/**
	 * `by-parts`: judged by its parts. `as-whole`: a part of what was judged as a whole, or has
	 * dropped out. `not-asked`: not asked for in this assessment’s forum.
	 */
	says: Exclude<Answer, Strength> | 'strength' | 'unmarked' | 'by-parts' | 'as-whole' | 'not-asked';
	/** Its strength, or what its parts settle it at; an authority’s is the least it found. */
	level?: Level;
	least: Level;
	most: Level;
};

export type Row = {
	count: string;
	element: string;
	label: string;
	number?: string | undefined;
	/** In the order of the assessments, as `differs` and `short` are by their place in it. */
	cells: Cell[];
	/** How many have an answer: a strength, “cannot tell”, “does not arise”, or parts that settle it. */
	marked: number;
	lowest?: Level;
	highest?: Level;
	/** Levels that surely lie between them; absent while fewer than two stand on the scale. */
	spread?: number;
	/** How many surely reach the standard they are compared by, and how many surely fall short of it. */
	sides: { reach: number; short: number };
	/** Of the people’s levels; half a level where an even number straddles it. A yardstick, not a finding. */
	median?: number;
	/** Levels that people are off the median, all together: how much a whole class is at odds. */
	off: number;
	/** People off the median, and by how much: above it or, where negative, below it. */
	differs: { at: number; by: number }[];
	/** People below what an authority found, and by how much. */
	short: { at: number; authority: number; by: number }[];
	/** Some put it on the scale where others cannot tell or let it drop out. */
	mixed: boolean;
};

/** A count’s finding under an assessment’s own forum. */
export type FindingOfOne = {
	least: Level;
	most: Level;
	/** Against its own standard, and against the one that all are compared by; absent where a standard is not known. */
	own?: Outcome;
	common?: Outcome;
};

/** How far people agree; authorities take no part in it. */
export type Concord = { agreement: Agreement; interval: Interval | undefined };

export type Comparison = {
	assessed: readonly Assessed[];
	/** The level of the standard they are compared by; absent where it is not known. */
	threshold: Level | undefined;
	/** In the order of the outline: the elements in force for anyone, and those that an authority spoke to. */
	rows: Row[];
	counts: (Concord & {
		count: string;
		/** In the order of the assessments. An authority is not held to a finding it did not make. */
		findings: (FindingOfOne | undefined)[];
	})[];
	all: Concord;
};

/**
 * Compares assessments of one case.
 * @param standards every standard they may name, with the strength that reaches it
 * @param standard the one to compare by, with its line where the first assessment draws it; the
 * first assessment’s own when left out
 * @throws as `evaluate` does, for a docket that is not sound; never for what is marked
 */
export function compare(
	assessed: readonly Assessed[],
	docket: Docket,
	standards: readonly { id: string; threshold: Strength }[],
	{
		standard = assessed[0]?.standard,
		resamples
	}: { standard?: string | undefined; resamples?: number } = {}
): Comparison {
	const lineOf = (each: Assessed | undefined, id: string | undefined) => {
		const found = standards.find((one) => one.id === id);
		return found && level(each?.thresholds?.[found.id] ?? found.threshold);
	};
	const threshold = lineOf(assessed[0], standard);
	const found = assessed.map(({ marks, forum }) => evaluate(docket, marks, forum));
	const rows: Row[] = [];
	const counts = docket.counts.map((count) => {
		const tree = docket.tests.get(count.test)!;
		const nodes = found.map((findings) => nodesOf(findings.get(count.id)!.root));
		const names = elementNames(tree);
		const own: Row[] = [];
		for (const { element, within } of elements(tree)) {
			const cells = assessed.map((each, at) =>
				cellOf(each, nodes[at]!.get(element.id), markKey(count.id, element.id), within)
			);
			const inForce = cells.some(({ says }, at) =>
				assessed[at]!.kind === 'authority' ? says !== 'unmarked' : !elsewhere.has(says)
			);
			if (!inForce || own.some((row) => row.element === element.id)) continue;
			const { number } = element;
			const head = { count: count.id, element: element.id, label: names.get(element.id)!, number };
			own.push({ ...head, ...measures(cells, assessed, threshold) });
		}
		rows.push(...own);
		return {
			count: count.id,
			findings: assessed.map((each, at) => {
				if (each.kind === 'authority') return undefined;
				const { root } = found[at]!.get(count.id)!;
				const { least, most } = root;
				const mine = lineOf(each, each.standard);
				return {
					least,
					most,
					...(mine !== undefined && { own: outcome(root, mine) }),
					...(threshold !== undefined && { common: outcome(root, threshold) })
				};
			}),
			...concord(own, assessed, resamples)
		};
	});
	return { assessed, threshold, rows, counts, all: concord(rows, assessed, resamples) };
}

/**
 * Rows by disagreement: the widest spread first, or, of a crowd, the most levels off the median,
 * since in a crowd one person alone makes a spread; then those divided by the standard; then those
 * where more people are off the median or below an authority; then those where some put on the
 * scale what others cannot tell or let drop out; then in the order of the outline. What fewer than
 * two have put on the scale comes last.
 */
export function byDisagreement(rows: readonly Row[], of: 'a few' | 'a crowd' = 'a few'): Row[] {
	const keys = (row: Row) => [
		of === 'a crowd' && row.spread !== undefined ? row.off : (row.spread ?? -1),
		Number(isDivided(row)),
		new Set([...row.differs, ...row.short].map(({ at }) => at)).size,
		Number(row.mixed)
	];
	return rows
		.map((row) => ({ row, keys: keys(row) }))
		.sort((a, b) => {
			const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
			return at < 0 ? 0 : b.keys[at]! - a.keys[at]!;
		})
		.map(({ row }) => row);
}

/** True when some surely reach the standard and others surely fall short of it. */
export function isDivided({ sides }: Pick<Row, 'sides'>): boolean {
	return sides.reach > 0 && sides.short > 0;
}

export type Distance = {
	/** Places of the two among the assessments. */
	between: [number, number];
	/** Elements that both put on the scale. */
	shared: number;
	/** Of those, where nothing lies between them, and where the standard does. */
	same: number;
	divided: number;
	/** Levels between them at an element, on average; absent where they share none. */
	mean?: number;
	furthest?: { row: Row; by: number };
};

/** How far every two assessments are apart, the furthest first. For a whole class, see `standings`: pairs are many. */
export function distances({ assessed, rows, threshold }: Comparison): Distance[] {
	const found: Distance[] = [];
	for (let a = 0; a < assessed.length; a += 1)
		for (let b = a + 1; b < assessed.length; b += 1) {
			const each: Distance = { between: [a, b], shared: 0, same: 0, divided: 0 };
			let total = 0;
			for (const row of rows) {
				const [one, other] = [row.cells[a]!, row.cells[b]!];
				if (!onScale(one) || !onScale(other)) continue;
				const by = Math.max(0, one.least - other.most, other.least - one.most);
				each.shared += 1;
				if (by === 0) each.same += 1;
				if (lieApart(one, other, threshold)) each.divided += 1;
				if (by > (each.furthest?.by ?? 0)) each.furthest = { row, by };
				total += by;
			}
			if (each.shared > 0) each.mean = total / each.shared;
			found.push(each);
		}
	return found.sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1));
}

/** Where one person stands among the others: elements above, at and below the median, and levels from it on average. */
export type PersonStanding = {
	at: number;
	above: number;
	level: number;
	below: number;
	mean?: number;
};

/** Where each person stands among the others, those furthest from the median first. Authorities are left out. */
export function standings({ assessed, rows }: Comparison): PersonStanding[] {
	const found: PersonStanding[] = [];
	assessed.forEach(({ kind }, at) => {
		if (kind === 'authority') return;
		const each: PersonStanding = { at, above: 0, level: 0, below: 0 };
		let total = 0;
		for (const { median, cells } of rows) {
			const own = cells[at]!.level;
			if (median === undefined || own === undefined) continue;
			if (own === median) each.level += 1;
			else if (own > median) each.above += 1;
			else each.below += 1;
			total += Math.abs(own - median);
		}
		const compared = each.above + each.level + each.below;
		found.push(compared > 0 ? { ...each, mean: total / compared } : each);
	});
	return found.sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1));
}

/** Marks by their place, as `compare` takes them. */
export function byPlace<Placed extends Place>(marks: readonly Placed[]): Map<string, Placed> {
	return new Map(marks.map((mark) => [markKey(mark.count, mark.element), mark]));
}

/** An authority’s findings as one of the assessments. What it took up and left open is “cannot tell”; silence is no mark. */
export function assessedBy({ id, body, forum, standard = '', findings }: Held): Assessed {
	const marks = new Map<string, Judgement>();
	for (const { count, elements, found, strength } of findings) {
		const answer = found === 'not-decided' ? 'cannot-tell' : strength;
		if (answer) for (const element of elements) marks.set(markKey(count, element), { answer });
	}
	return { id, name: body, kind: 'authority', forum, standard, marks };
}

/** The elements of a tree in the order of the outline, each with the nodes that it stands in and itself. */
function* elements(
	node: Outline,
	above: readonly Outline[] = []
): Generator<{ element: Outline; within: readonly Outline[] }> {
	const within = [...above, node];
	if (node.kind === 'element') yield { element: node, within };
	for (const part of parts(node)) yield* elements(part, within);
}

/** The elements in force below a count’s root, by id; what rests on other counts belongs to those. */
function nodesOf(root: NodeFinding): Map<string, NodeFinding> {
	const found = new Map<string, NodeFinding>();
	(function gather(node: NodeFinding) {
		if (node.count !== root.count) return;
		if (node.kind === 'element' || node.kind === 'split') found.set(node.id, node);
		node.parts.forEach(gather);
	})(root);
	return found;
}

const open = { least: 0, most: 5 } as const;

/** A person who says this judges the element elsewhere, or is not asked for it. */
const elsewhere = new Set<Cell['says']>(['by-parts', 'as-whole', 'not-asked']);

function cellOf(
	{ kind, marks, forum }: Assessed,
	node: NodeFinding | undefined,
	key: string,
	within: readonly Outline[]
): Cell {
	// An authority says of a part what it says of it, whether or not it also spoke of the whole.
	const answer = kind === 'authority' ? marks.get(key)?.answer : node?.answer;
	if (kind !== 'authority') {
		if (!within.every((each) => askedIn(each, forum))) return { says: 'not-asked', ...open };
		if (!node) return { says: 'as-whole', ...open };
		if (node.kind === 'split') {
			const { least, most } = node;
			return { says: 'by-parts', ...(least === most && { level: least }), least, most };
		}
	}
	if (answer === undefined) return { says: 'unmarked', ...open };
	if (answer === 'cannot-tell' || answer === 'does-not-arise') return { says: answer, ...open };
	const at = level(answer)!;
	return { says: 'strength', level: at, least: at, most: kind === 'authority' ? 5 : at };
}

function onScale({ level, least, most }: Cell): boolean {
	return level !== undefined || least > 0 || most < 5;
}

/** The levels that surely lie between the furthest two. */
function gap(cells: readonly Cell[]): number {
	return Math.max(
		0,
		Math.max(...cells.map(({ least }) => least)) - Math.min(...cells.map(({ most }) => most))
	);
}

function sidesOf(cells: readonly Cell[], threshold: Level | undefined): Row['sides'] {
	if (threshold === undefined) return { reach: 0, short: 0 };
	const outcomes = cells.filter(onScale).map((cell) => reached({ shown: cell }, threshold));
	const number = (which: Reached) => outcomes.filter((each) => each === which).length;
	return { reach: number('made-out'), short: number('not-made-out') };
}

/** True when one surely reaches the threshold and the other surely falls short of it. */
function lieApart(one: Cell, other: Cell, threshold: Level | undefined): boolean {
	if (threshold === undefined) return false;
	return (
		Math.max(one.least, other.least) >= threshold && Math.min(one.most, other.most) < threshold
	);
}

function measures(
	cells: Cell[],
	assessed: readonly Assessed[],
	threshold: Level | undefined
): Omit<Row, 'count' | 'element' | 'label' | 'number'> {
	const standing = cells.filter(onScale);
	const levels = cells.flatMap(({ level }) => (level === undefined ? [] : [level]));
	const people = cells.flatMap(({ level }, at) =>
		level === undefined || assessed[at]!.kind === 'authority' ? [] : [{ at, level }]
	);
	const median = people.length < 2 ? undefined : medianOf(people.map(({ level }) => level));
	const aside = cells.filter(({ says }) => says === 'cannot-tell' || says === 'does-not-arise');
	const differs = people
		.map(({ at, level }) => ({ at, by: level - (median ?? level) }))
		.filter(({ by }) => by !== 0);
	const short = cells.flatMap((cell, authority) =>
		assessed[authority]!.kind === 'authority' && cell.level !== undefined
			? people
					.map(({ at, level }) => ({ at, authority, by: cell.least - level }))
					.filter(({ by }) => by > 0)
			: []
	);
	return {
		cells,
		marked: levels.length + aside.length,
		...(levels.length > 0 && {
			lowest: Math.min(...levels) as Level,
			highest: Math.max(...levels) as Level
		}),
		...(standing.length > 1 && { spread: gap(standing) }),
		sides: sidesOf(cells, threshold),
		...(median !== undefined && { median }),
		off: differs.reduce((total, { by }) => total + Math.abs(by), 0),
		differs,
		short,
		mixed: aside.length > 0 && standing.length > 0
	};
}

function medianOf(levels: readonly number[]): number {
	const sorted = levels.toSorted((a, b) => a - b);
	const half = (sorted.length - 1) / 2;
	return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

function concord(
	rows: readonly Row[],
	assessed: readonly Assessed[],
	resamples: number | undefined
): Concord {
	const units = rows.map(({ cells }) => {
		const people = cells.filter((_, at) => assessed[at]!.kind !== 'authority');
		const counts = [0, 0, 0, 0, 0, 0];
		// An act that all who marked it judge by its parts is compared by those.
		if (people.some(({ says }) => says === 'strength'))
			for (const { level } of people) if (level !== undefined) counts[level]! += 1;
		return counts;
	});
	return {
		agreement: agreement(units),
		interval: bootstrap(units, resamples === undefined ? {} : { resamples })
	};
}
