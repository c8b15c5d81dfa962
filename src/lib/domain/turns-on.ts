import {
	elementsOf,
	evaluate,
	isMeasured,
	reached,
	waitsFor,
	type NodeFinding,
	type Reached,
	type Reading
} from '#lib/domain/evaluate.ts';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { fallen, fallout, reliedOn, type Relying, type Sources } from '#lib/domain/reliance.ts';
import { level, strengthAt, strengths, type Level, type Strength } from '#lib/domain/strength.ts';

/**
 * What the outcome of a count turns on: single marks, single sources, and what to mark next. Each
 * asks one question at a time of the same evaluation, so that each answer is what a person would
 * see who made that one change. An element has two sides only, at the threshold and below it: a
 * mark is moved only where one step crosses it, and an unmarked element is tried once on each side.
 */

/** A count, and the least level that reaches the standard. */
export type Asked = { count: string; threshold: Level };

/** A mark which, moved by one step, changes the outcome. */
export type Hinge = {
	node: NodeFinding;
	direction: 'up' | 'down';
	from: Strength;
	to: Strength;
	outcome: Reached;
};

/** A note or an origin without which the outcome is another. */
export type Prop = { outcome: Reached; marks: Place[] } & ({ note: number } | { origin: string });

/** An undecided element worth marking. */
export type Next = {
	node: NodeFinding;
	/** The outcome if it is marked at the threshold or above, and if below, whatever the others are. */
	reaching: Reached;
	short: Reached;
	/** How many of the six strengths would settle the outcome. */
	settling: number;
};

/** @throws when the docket has no such count, or as `evaluate` does */
export function rootOf({ docket, marks, forum }: Reading, count: string): NodeFinding {
	const found = evaluate(docket, marks, forum).get(count);
	if (!found) throw new Error(`There is no count ${count}.`);
	return found.root;
}

/** The outcome of a count if one element were marked so. */
function outcomeIf(
	reading: Reading,
	{ count, threshold }: Asked,
	node: NodeFinding,
	to: Level
): Reached {
	const key = markKey(node.count, node.id);
	const { marks } = reading;
	const changed = new Map(marks).set(key, { ...marks.get(key), answer: strengthAt(to) });
	return reached(rootOf({ ...reading, marks: changed }, count), threshold);
}

/**
 * The marks that change the outcome of a count when moved by one step, those of the counts that it
 * rests on included, in the order of the outline. Time: marks beside the threshold × evaluation.
 * @throws when the docket has no such count, or as `evaluate` does
 */
export function hinges(reading: Reading, asked: Asked): Hinge[] {
	const root = rootOf(reading, asked.count);
	if (!isMeasured(root)) return [];
	const now = reached(root, asked.threshold);
	const found: Hinge[] = [];
	for (const node of inForce(root)) {
		const at = node.dropped || !node.answer ? undefined : level(node.answer);
		if (at !== asked.threshold && at !== asked.threshold - 1) continue;
		const direction = at === asked.threshold ? 'down' : 'up';
		const to = direction === 'up' ? at + 1 : at - 1;
		if (to < 0) continue;
		const then = outcomeIf(reading, asked, node, to as Level);
		if (then !== now)
			found.push({
				node,
				direction,
				from: strengthAt(at as Level),
				to: strengthAt(to as Level),
				outcome: then
			});
	}
	return found;
}

/** The elements in force, each once, though counts may be rested on from several places. */
function inForce(root: NodeFinding): NodeFinding[] {
	const found = new Map<string, NodeFinding>();
	for (const node of elementsOf(root)) found.set(markKey(node.count, node.id), node);
	return [...found.values()];
}

/**
 * The notes and the origins without which, each set aside alone, the outcome of a count is another:
 * notes first, each in the order of the sources. `marks` are those in force for the count that
 * lose all they rely on. An open count stays open with fewer marks, so it turns on no source.
 * Time: (notes + origins) × marks, and `fallout` for each that costs a mark in force.
 * @throws when the docket has no such count, or as `evaluate` does
 */
export function props(
	sources: Sources,
	reading: Reading<Relying>,
	{ count, threshold }: Asked
): Prop[] {
	const root = rootOf(reading, count);
	const now = reached(root, threshold);
	if (now === 'open' || !isMeasured(root)) return [];

	// A mark loses its footing when all notes behind what it relies on are gone.
	const notesOf = new Map(sources.evidence.map(({ id, notes }) => [id, notes]));
	const behind = new Map<string, number[]>();
	for (const node of inForce(root)) {
		const mark = reading.marks.get(markKey(node.count, node.id));
		const notes = mark && [...reliedOn(mark, sources)].flatMap((id) => notesOf.get(id) ?? []);
		if (notes && notes.length > 0) behind.set(markKey(node.count, node.id), notes);
	}

	const found: Prop[] = [];
	const without = (prop: { note: number } | { origin: string }) => {
		const aside = {
			notes: new Set('note' in prop ? [prop.note] : []),
			origins: new Set('origin' in prop ? [prop.origin] : [])
		};
		const gone = fallen(sources.notes, aside);
		if (![...behind.values()].some((notes) => notes.every((note) => gone.has(note)))) return;
		const after = fallout(sources, reading, aside);
		const then = reached(after.findings.get(count)!.root, threshold);
		const lost = after.marks.filter((place) => behind.has(markKey(place.count, place.element)));
		if (then !== now) found.push({ ...prop, outcome: then, marks: lost });
	};
	for (const { number } of sources.notes) without({ note: number });
	for (const origin of new Set(sources.notes.flatMap(({ origins }) => origins)))
		without({ origin });
	return found;
}

/**
 * The undecided elements that an open count waits for, those first that can decide the most. An
 * answer settles the outcome when the count is then made out, or not made out, whatever the other
 * undecided elements are. First come the elements all of whose answers settle it; then those that
 * settle it by themselves at more of the six strengths; last those that only others with them can
 * settle. Equal ones keep the order of the outline. Empty where the count is not open.
 * Time: 2 × elements waited for × evaluation.
 * @throws when the docket has no such count, or as `evaluate` does
 */
export function worthMarking(reading: Reading, asked: Asked): Next[] {
	const { threshold } = asked;
	const root = rootOf(reading, asked.count);
	if (!isMeasured(root)) return [];
	return waitsFor(root, threshold)
		.map((node) => {
			// An open count has a threshold above 0: below that there is always a level.
			const reaching = outcomeIf(reading, asked, node, threshold);
			const short = outcomeIf(reading, asked, node, (threshold - 1) as Level);
			const settling =
				(reaching === 'open' ? 0 : strengths.length - threshold) +
				(short === 'open' ? 0 : threshold);
			return { node, reaching, short, settling };
		})
		.sort((a, b) => b.settling - a.settling);
}
