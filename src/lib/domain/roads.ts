import { evaluate, type Judgement, type NodeFinding, type Reading } from '#lib/domain/evaluate.ts';
import { markKey } from '#lib/domain/mark.ts';
import { level, type Answer, type Level } from '#lib/domain/strength.ts';

/**
 * The shortest roads: the fewest changes of marks that make a count out, or defeat it.
 *
 * What a road costs. A step moves one answered element by one level. An element that is unmarked
 * or undecidable, and must be marked for the road to hold, takes no step; it is counted beside
 * the steps and breaks ties. An alternative said not to arise is no road. Only where nothing else
 * is left is it asked what taking alternatives up again would cost (`reopening`): as few of them
 * as possible first, then steps, then unmarked elements. Splitting an element, or judging it as a
 * whole again, is no step.
 *
 * Why it is exact. Only whether a level reaches the threshold matters, so an element is changed to
 * just there or not at all, and a tree is a formula of every and some (reversed for defeat). In a
 * tree the parts share no element: costs add under every, the least counts under some, and every
 * cheapest set of changes comes about in one way only, so the ties can be counted alike. Elements
 * are shared only where a test is referred to from several places. For each such test it is tried
 * whether it is reached or not, the rest being a tree again; what comes about by itself is never
 * taken as not reached, so that no road is counted twice. Time: nodes × 2^(tests referred
 * to more than once, of which the built-in law has none), less what the bound cuts off.
 */

export type Cost = {
	steps: number;
	/** Elements without a strength that the road needs marked. */
	unmarked: number;
	/** Alternatives said not to arise that would have to be taken up again. */
	reopened: number;
};

/** One change of a mark on a road. */
export type RoadChange = {
	node: NodeFinding;
	/** The label of the element that it is a part of. */
	within: string | undefined;
	act: 'raise' | 'lower' | 'mark' | 'reopen';
	from: Answer | undefined;
	/** At least this on a road to a finding, at most this on one to defeat; undefined where the parts decide. */
	to: Level | undefined;
	steps: number;
};

/** In the order of the outline. Empty where nothing need change. */
export type Road = RoadChange[];

export type Shortest = {
	cost: Cost;
	/** How many roads cost just that: exact up to a million, else Infinity. */
	ties: number;
	/** The first of them. */
	roads: Road[];
};

export type Goal = 'finding' | 'defeat';

export type Roads = {
	count: string;
	goal: Goal;
	threshold: Level;
	/** Undefined where there is no road; an empty road where the goal is reached already. */
	shortest: Shortest | undefined;
	/**
	 * Where there is none, the nodes that bar it: each way through them needs what is said not to
	 * arise, or the test itself leaves nothing whose mark could bring the goal about.
	 */
	barred: { by: 'does-not-arise' | 'test'; nodes: NodeFinding[] } | undefined;
	/** Where only alternatives said not to arise bar it: the cheapest way of taking them up again. */
	reopening: Shortest | undefined;
};

/** A place where the shortest roads could go another way, and what each way costs the whole count. */
export type Fork = {
	node: NodeFinding;
	ways: { node: NodeFinding; cost: Cost | undefined; road: Road | undefined }[];
};

export const listedAtMost = 20;
const countedAtMost = 1_000_000;

/** A cost as one number that sorts by alternatives reopened, then steps, then unmarked elements. */
const place = 2 ** 17;
const oneReopened = place * place;
const weigh = ({ steps, unmarked, reopened }: Cost) =>
	reopened * oneReopened + steps * place + unmarked;
const costOf = (weight: number): Cost => ({
	reopened: Math.floor(weight / oneReopened),
	steps: Math.floor((weight % oneReopened) / place),
	unmarked: weight % place
});

/** For sorting: the cheaper road first, no road last. */
export function byCost(a: Cost | undefined, b: Cost | undefined): number {
	if (!a || !b) return Number(!a) - Number(!b);
	return weigh(a) - weigh(b);
}

/** The formula of a goal. `every` of nothing is reached, `some` of nothing never is. */
type Gate =
	| { kind: 'change'; node: NodeFinding; change: RoadChange; weight: number }
	| { kind: 'every' | 'some'; node: NodeFinding; of: Gate[] }
	| { kind: 'reference'; node: NodeFinding; to: Referred };
/** A test that is referred to: some of the counts under it. */
type Referred = { gate: Gate; places: number };

/** `shared` are the tests referred to from several places, each after those that it refers to itself. */
type Formula = { root: Gate; shared: Referred[] };

/**
 * The shortest roads on which a count reaches the threshold (`finding`) or falls below it
 * whatever the undecided elements are (`defeat`).
 * @param threshold the least level that reaches the standard
 * @throws when the docket has no such count, or as `evaluate` does
 */
export function shortestRoads(
	reading: Reading,
	{ count, goal, threshold }: { count: string; goal: Goal; threshold: Level }
): Roads {
	const formula = formulaOf(reading, count, goal, threshold);
	const found = search(formula, listedAtMost);
	const shortest = found && found.cost.reopened === 0 ? found : undefined;
	return {
		count,
		goal,
		threshold,
		shortest,
		barred: shortest
			? undefined
			: {
					by: found ? 'does-not-arise' : 'test',
					nodes: bars(formula.root, found ? oneReopened : Infinity)
				},
		reopening: shortest ? undefined : found
	};
}

/**
 * What each alternative road would cost: the forks on the shortest roads, in the order of the
 * outline. On the way to a finding these are the alternatives of an `any`, on the way to defeat
 * the parts of an `all`.
 * @throws as `shortestRoads`
 */
export function roadsThrough(
	reading: Reading,
	{ count, goal, threshold }: { count: string; goal: Goal; threshold: Level }
): Fork[] {
	const formula = formulaOf(reading, count, goal, threshold);
	const forks: Fork[] = [];
	const visited = new Set<Referred>();
	const least = search(formula, 1)?.cost;
	(function walk(gate: Gate, through: ReadonlyMap<Gate, Gate>) {
		if (gate.kind === 'reference') {
			if (visited.has(gate.to)) return;
			visited.add(gate.to);
			walk(gate.to.gate, through);
		} else if (gate.kind === 'every') {
			for (const part of gate.of) walk(part, through);
		} else if (gate.kind === 'some') {
			const fork: Fork = { node: gate.node, ways: [] };
			if (gate.of.length > 1) forks.push(fork);
			for (const way of gate.of) {
				const path = new Map(through).set(gate, way);
				const found = search(formula, 1, path);
				fork.ways.push({ node: way.node, cost: found?.cost, road: found?.roads[0] });
				if (found && least && weigh(found.cost) === weigh(least)) walk(way, path);
			}
		}
	})(formula.root, new Map());
	return forks;
}

function formulaOf(
	{ docket, marks, forum }: Reading,
	count: string,
	goal: Goal,
	threshold: Level
): Formula {
	const up = goal === 'finding';
	const found = evaluate(docket, marks, forum).get(count);
	if (!found) throw new Error(`There is no count ${count}.`);

	// With nothing said not to arise, what is behind it comes into view.
	const open = new Map(marks);
	for (const [key, judgement] of marks)
		if (judgement.answer === 'does-not-arise') open.set(key, { split: judgement.split });
	const root = evaluate(docket, open, forum).get(count)!.root;

	const asFound = new Map<string, NodeFinding>();
	const seen = new Set<NodeFinding>();
	(function note(node: NodeFinding) {
		if (seen.has(node)) return;
		seen.add(node);
		asFound.set(markKey(node.count, node.id), node);
		node.parts.forEach(note);
	})(found.root);
	const referred = new Map<string, Referred>();
	const complete: Referred[] = [];

	function gateOf(at: NodeFinding, alternative: boolean, within?: string): Gate {
		const key = markKey(at.count, at.id);
		const node = asFound.get(key) ?? at;
		const answer = marks.get(key)?.answer;
		if (at.kind === 'element') {
			if (alternative && answer === 'does-not-arise') return reopen(node, within, threshold);
			return changeOf(node, within, answer);
		}
		if (at.kind === 'split') {
			const of = at.parts.map((part) => gateOf(part, false, at.label));
			if (alternative && answer === 'does-not-arise') of.unshift(reopen(node, within, undefined));
			return { kind: 'every', node, of };
		}
		// What is still dropped here is a reference to counts of which the case has none.
		const parts = at.parts.filter((part) => !part.dropped);
		if (at.kind === 'all')
			return {
				kind: up ? 'every' : 'some',
				node,
				of: parts.map((part) => gateOf(part, false, within))
			};
		const live = parts.filter((part) => at.kind === 'count' || !doesNotArise(part, marks));
		if (parts.length === 0 || (live.length === 0 && (!up || node.shown.least >= threshold)))
			return {
				kind: (up ? node.shown.least >= threshold : node.shown.most < threshold) ? 'every' : 'some',
				node,
				of: []
			};
		const kind = up ? 'some' : 'every';
		if (at.kind === 'any')
			return { kind, node, of: (up ? parts : live).map((part) => gateOf(part, true, within)) };
		const known = referred.get(parts[0]!.count);
		const to = known ?? { places: 0, gate: { kind, node, of: [] } };
		to.places += 1;
		if (!known) {
			referred.set(parts[0]!.count, to);
			to.gate = { kind, node, of: parts.map((part) => gateOf(part, false)) };
			complete.push(to);
		}
		return { kind: 'reference', node, to };
	}

	function changeOf(node: NodeFinding, within: string | undefined, answer?: Answer): Gate {
		const now = answer && level(answer);
		const to = up ? threshold : threshold - 1;
		if (up ? node.shown.least >= threshold : node.shown.most < threshold)
			return { kind: 'every', node, of: [] };
		if (to < 0) return { kind: 'some', node, of: [] };
		const steps = now === undefined ? 0 : Math.abs(to - now);
		const act = now === undefined ? 'mark' : up ? 'raise' : 'lower';
		return {
			kind: 'change',
			node,
			change: { node, within, act, from: answer, to: to as Level, steps },
			weight: weigh({ steps, unmarked: now === undefined ? 1 : 0, reopened: 0 })
		};
	}

	const gate = gateOf(root, false);
	return { root: gate, shared: complete.filter(({ places }) => places > 1) };
}

function doesNotArise(part: NodeFinding, marks: ReadonlyMap<string, Judgement>): boolean {
	return (
		(part.kind === 'element' || part.kind === 'split') &&
		marks.get(markKey(part.count, part.id))?.answer === 'does-not-arise'
	);
}

function reopen(node: NodeFinding, within: string | undefined, to: Level | undefined): Gate {
	return {
		kind: 'change',
		node,
		change: { node, within, act: 'reopen', from: 'does-not-arise', to, steps: 0 },
		weight: oneReopened
	};
}

/**
 * The cheapest sets of changes that reach a formula.
 * @param through for some gates, the one way that the road must take
 */
function search(
	{ root, shared }: Formula,
	atMost: number,
	through?: ReadonlyMap<Gate, Gate>
): Shortest | undefined {
	let least = Infinity;
	let best: { scale: Scale; parts: Gate[] }[] = [];
	const chosen = new Map<Referred, boolean>();

	(function decide(at: number) {
		// Tests not decided yet come free, which makes this a bound from below.
		const scale = new Scale(chosen, through);
		const parts = [root, ...shared.filter((each) => chosen.get(each)).map(({ gate }) => gate)];
		const weight = parts.reduce((sum, part) => sum + scale.weight(part), 0);
		if (weight > least || weight === Infinity) return;
		const next = shared[at];
		if (next) {
			// Those it refers to are decided, so what it weighs is certain: nothing if they bring it about.
			const own = scale.weight(next.gate);
			for (const reached of own === 0 ? [true] : own === Infinity ? [false] : [false, true]) {
				chosen.set(next, reached);
				decide(at + 1);
			}
			chosen.delete(next);
			return;
		}
		if (weight < least) best = [];
		least = weight;
		best.push({ scale: scale.kept(), parts });
	})(0);

	if (best.length === 0) return undefined;
	const ties = best.map(({ scale, parts }) => product(parts.map((part) => scale.ties(part))));
	return {
		cost: costOf(least),
		ties: upToMany(ties.reduce((sum, each) => sum + each, 0)),
		roads: best
			.flatMap(({ scale, parts }) => joined(parts, (part) => scale.roads(part, atMost), atMost))
			.slice(0, atMost)
	};
}

/** What the gates weigh, how many ways they have, and which, once it is chosen which shared tests are reached. */
class Scale {
	readonly #chosen: ReadonlyMap<Referred, boolean>;
	readonly #through: ReadonlyMap<Gate, Gate> | undefined;
	readonly #weights = new Map<Gate, number>();

	constructor(chosen: ReadonlyMap<Referred, boolean>, through?: ReadonlyMap<Gate, Gate>) {
		this.#chosen = chosen;
		this.#through = through;
	}

	/** The same for good, though other choices are tried afterwards. */
	kept(): Scale {
		return new Scale(new Map(this.#chosen), this.#through);
	}

	weight(gate: Gate): number {
		if (gate.kind === 'change') return gate.weight;
		let weight = this.#weights.get(gate);
		if (weight !== undefined) return weight;
		if (gate.kind === 'reference') {
			const { to } = gate;
			if (to.places === 1) weight = this.weight(to.gate);
			else weight = this.#chosen.get(to) === false ? Infinity : 0;
		} else if (gate.kind === 'every') {
			weight = 0;
			for (const part of gate.of) weight += this.weight(part);
		} else {
			weight = Infinity;
			for (const way of this.#ways(gate)) weight = Math.min(weight, this.weight(way));
		}
		this.#weights.set(gate, weight);
		return weight;
	}

	ties(gate: Gate): number {
		if (gate.kind === 'change' || this.weight(gate) === 0) return 1;
		if (gate.kind === 'reference') return this.ties(gate.to.gate);
		if (gate.kind === 'every') return product(gate.of.map((part) => this.ties(part)));
		return upToMany(this.#cheapest(gate).reduce((sum, way) => sum + this.ties(way), 0));
	}

	roads(gate: Gate, atMost: number): Road[] {
		if (gate.kind === 'change') return [[gate.change]];
		if (this.weight(gate) === 0) return [[]];
		if (gate.kind === 'reference') return this.roads(gate.to.gate, atMost);
		if (gate.kind === 'every') return joined(gate.of, (part) => this.roads(part, atMost), atMost);
		const roads: Road[] = [];
		for (const way of this.#cheapest(gate)) {
			if (roads.length >= atMost) break;
			roads.push(...this.roads(way, atMost - roads.length));
		}
		return roads;
	}

	#ways(gate: Gate & { of: Gate[] }): Gate[] {
		const only = this.#through?.get(gate);
		return only ? [only] : gate.of;
	}

	#cheapest(gate: Gate & { of: Gate[] }): Gate[] {
		const weight = this.weight(gate);
		return this.#ways(gate).filter((way) => this.weight(way) === weight);
	}
}

/** Each road of the one with each road of the next, as many as are asked for. */
function joined(gates: Gate[], roadsOf: (gate: Gate) => Road[], atMost: number): Road[] {
	let roads: Road[] = [[]];
	for (const gate of gates) {
		const next = roadsOf(gate);
		if (next.length === 1 && next[0]!.length === 0) continue;
		const longer: Road[] = [];
		for (const road of roads)
			for (const more of next) if (longer.length < atMost) longer.push([...road, ...more]);
		roads = longer;
	}
	return roads;
}

const upToMany = (ties: number) => (ties > countedAtMost ? Infinity : ties);
const product = (numbers: number[]) =>
	upToMany(numbers.reduce((product, each) => product * each, 1));

/** The nodes through which there is no road cheaper than `from`. */
function bars(root: Gate, from: number): NodeFinding[] {
	const barred = new Map<Gate, boolean>();
	const isBarred = (gate: Gate): boolean => {
		let known = barred.get(gate);
		if (known !== undefined) return known;
		if (gate.kind === 'change') known = gate.weight >= from;
		else if (gate.kind === 'reference') known = isBarred(gate.to.gate);
		else known = gate.kind === 'every' ? gate.of.some(isBarred) : gate.of.every(isBarred);
		barred.set(gate, known);
		return known;
	};
	const visited = new Set<Gate>();
	const gather = (gate: Gate): NodeFinding[] => {
		if (visited.has(gate) || !isBarred(gate)) return [];
		visited.add(gate);
		if (gate.kind === 'reference') return gather(gate.to.gate);
		if (gate.kind === 'change') return [gate.node];
		const below = gate.of.flatMap(gather);
		// Of counts none of which has a road, what bars each; of other alternatives, their group.
		const alternatives = gate.kind === 'some' && gate.node.kind !== 'count';
		return alternatives || below.length === 0 ? [gate.node] : below;
	};
	return [...new Set(gather(root))];
}
