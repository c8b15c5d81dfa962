import type { Shown } from '#lib/domain/evaluate.ts';
import { doubts, rivalAnswers, type Doubt } from '#lib/domain/mark.ts';
import { answers, level, strengths, type Level } from '#lib/domain/strength.ts';
import type { RoomMark } from '#lib/rooms/room-mark.ts';

/** What is counted out of the marks of a class. None of it knows who marked, or when. */

/** How many gave each answer to one element. What is no strength stands apart, and unmarked is never zero. */
export type Distribution = {
	/** By level: contradicted first. */
	strengths: number[];
	cannotTell: number;
	doesNotArise: number;
	unmarked: number;
};

export function distributionOf(marks: readonly (RoomMark | undefined)[]): Distribution {
	const found = { strengths: strengths.map(() => 0), cannotTell: 0, doesNotArise: 0, unmarked: 0 };
	for (const mark of marks) {
		const at = mark?.answer && level(mark.answer);
		if (at !== undefined) found.strengths[at]! += 1;
		else if (mark?.answer === 'cannot-tell') found.cannotTell += 1;
		else if (mark?.answer === 'does-not-arise') found.doesNotArise += 1;
		else found.unmarked += 1;
	}
	return found;
}

/**
 * The median of one element: nothing is averaged, so of an even number it is an interval, from the
 * lower to the upper middle. Who cannot tell leaves everything from 0 to 5 open and counts as that;
 * who has not marked does not count. It does not arise when more than half of those who marked say so.
 */
export type Median = { least: Level; most: Level } | 'does-not-arise';

export function medianOf(distribution: Distribution): Median | undefined {
	const { strengths: levels, cannotTell, doesNotArise } = distribution;
	const judging = levels.reduce((sum, n) => sum + n, 0) + cannotTell;
	if (doesNotArise > judging) return 'does-not-arise';
	if (judging === 0) return undefined;
	const leasts = levels.map((n, at) => (at === 0 ? n + cannotTell : n));
	const mosts = levels.map((n, at) => (at === 5 ? n + cannotTell : n));
	return {
		least: place(leasts, Math.floor((judging - 1) / 2)),
		most: place(mosts, Math.floor(judging / 2))
	};
}

/**
 * What has been shown at the middle, for the outcome: what cannot be told is not shown, and lies
 * below every strength (-1). Undefined where the median is no interval.
 */
export function shownMedianOf(distribution: Distribution): Shown | undefined {
	const { strengths: levels, cannotTell } = distribution;
	const judging = levels.reduce((sum, n) => sum + n, 0) + cannotTell;
	if (judging === 0 || medianOf(distribution) === 'does-not-arise') return undefined;
	const told = (nth: number) => (nth < cannotTell ? -1 : place(levels, nth - cannotTell));
	return { least: told(Math.floor((judging - 1) / 2)), most: told(Math.floor(judging / 2)) };
}

/** The level of the nth of sorted levels, counted from 0. */
function place(counts: readonly number[], nth: number): Level {
	let passed = 0;
	return counts.findIndex((n) => (passed += n) > nth) as Level;
}

/** How far a class is at odds over one element. */
export type Odds = {
	/** Levels that people are off the median of the strengths, all together. */
	off: number;
	/** Some reach the standard, and others fall short of it. */
	divided: boolean;
};

export function oddsOf({ strengths: levels }: Distribution, threshold: Level): Odds {
	const given = levels.reduce((sum, n) => sum + n, 0);
	if (given === 0) return { off: 0, divided: false };
	// Either middle, and all between them, are as far from everyone together.
	const middle = place(levels, Math.floor((given - 1) / 2));
	const short = levels.slice(0, threshold).reduce((sum, n) => sum + n, 0);
	return {
		off: levels.reduce((sum, n, at) => sum + n * Math.abs(at - middle), 0),
		divided: short > 0 && short < given
	};
}

/** An answer, or none. */
export const positions = [...answers, 'unmarked'] as const;
export type AnswerOrUnmarked = (typeof positions)[number];

/** The movement matrix: how many went from one answer to another, without the empty cells. */
export type Movement = {
	cells: [from: AnswerOrUnmarked, to: AnswerOrUnmarked, people: number][];
	/** Of those who put it on the scale both times. */
	up: number;
	down: number;
	same: number;
};

/** What moved between two rounds. Who marked in neither is left out. */
export function movementOf(
	pairs: readonly (readonly [RoomMark | undefined, RoomMark | undefined])[]
): Movement {
	const at = (mark: RoomMark | undefined) => positions.indexOf(mark?.answer ?? 'unmarked');
	const width = positions.length;
	const counts = new Array<number>(width * width).fill(0);
	const found: Movement = { cells: [], up: 0, down: 0, same: 0 };
	for (const [before, after] of pairs) {
		const [from, to] = [at(before), at(after)];
		if (from === width - 1 && to === width - 1) continue;
		counts[from * width + to]! += 1;
		if (from >= strengths.length || to >= strengths.length) continue;
		if (from === to) found.same += 1;
		else if (to > from) found.up += 1;
		else found.down += 1;
	}
	counts.forEach((people, cell) => {
		if (people > 0)
			found.cells.push([positions[Math.floor(cell / width)]!, positions[cell % width]!, people]);
	});
	return found;
}

/** The evidence most relied on by those who reach the standard, and by those who fall short of it. */
export type Relied = {
	reach: [id: string, people: number][];
	short: [id: string, people: number][];
};

/** How many items are named for each side. */
export const mostRelied = 5;

export function reliedOn(marks: readonly (RoomMark | undefined)[], threshold: Level): Relied {
	const sides = { reach: new Map<string, number>(), short: new Map<string, number>() };
	for (const mark of marks) {
		const at = mark?.answer && level(mark.answer);
		if (at === undefined) continue;
		const side = at >= threshold ? sides.reach : sides.short;
		for (const [id, use] of Object.entries(mark?.reliance ?? {}))
			if (use === 'rely') side.set(id, (side.get(id) ?? 0) + 1);
	}
	const most = (side: Map<string, number>) =>
		[...side].sort(([a, n], [b, m]) => m - n || byNumber(a, b)).slice(0, mostRelied);
	return { reach: most(sides.reach), short: most(sides.short) };
}

/** E9 before E31. */
function byNumber(a: string, b: string): number {
	const [one, other] = [Number(a.replace(/\D/g, '')), Number(b.replace(/\D/g, ''))];
	return one - other || (a < b ? -1 : 1);
}

export type Doubts = Record<Doubt, number>;

export function doubtsOf(marks: readonly (RoomMark | undefined)[]): Doubts {
	const found = Object.fromEntries(doubts.map((doubt) => [doubt, 0])) as Doubts;
	for (const mark of marks) if (mark?.doubt) found[mark.doubt] += 1;
	return found;
}

/** Of one rival explanation: how many hold it excluded, how many still open, and how many who marked gave no answer. */
export type RivalTally = [excluded: number, open: number, unanswered: number];

/** What a class answered of each rival explanation; undefined when nobody answered any. */
export function rivalsOf(
	marks: readonly (RoomMark | undefined)[],
	rivals: readonly string[]
): Record<string, RivalTally> | undefined {
	let any = false;
	const found = rivals.map((id): [string, RivalTally] => {
		const tally: RivalTally = [0, 0, 0];
		for (const mark of marks) {
			const answer = mark?.rivals?.[id]?.answer;
			if (answer) tally[rivalAnswers.indexOf(answer)]! += 1;
			else if (mark?.answer) tally[2] += 1;
			any ||= answer !== undefined;
		}
		return [id, tally];
	});
	return any ? Object.fromEntries(found) : undefined;
}

/** Is this a disagreement about law or about evidence? */
export const disputes = ['none', 'not-said', 'law', 'evidence', 'both'] as const;
export type Dispute = (typeof disputes)[number];

export const disputeWords: Record<Dispute, string> = {
	none: 'Those who chose a strength do not differ.',
	'not-said':
		'Too few people named a cause of doubt to say whether they disagree about law or evidence.',
	law: 'Most doubts are about the law: what the element requires.',
	evidence:
		'Most doubts are about the evidence: fact, source, inference, or what is not addressed.',
	both: 'Doubts about law and evidence are equally common.'
};

/**
 * What the causes of doubt say of a disagreement. It says nothing while fewer than a quarter of
 * those who marked have named one: the others may doubt something else. Our choice.
 */
export function disputeOf(distribution: Distribution, found: Doubts): Dispute {
	const { strengths: levels, cannotTell, doesNotArise } = distribution;
	const marked = levels.reduce((sum, n) => sum + n, 0) + cannotTell + doesNotArise;
	if (levels.filter((n) => n > 0).length < 2) return 'none';
	const all = doubts.reduce((sum, doubt) => sum + found[doubt], 0);
	if (all === 0 || all * 4 < marked) return 'not-said';
	const evidence = all - found.law;
	if (found.law === evidence) return 'both';
	return found.law > evidence ? 'law' : 'evidence';
}
