import type { Answer } from '#lib/domain/strength.ts';
import { level } from '#lib/domain/strength.ts';
import { lookOf } from '#lib/rooms/look.ts';
import type { TalkingPair, Pairing } from '#lib/rooms/pairs.ts';
import { roundAt } from '#lib/rooms/phases.ts';
import { layoutOf, type Room } from '#lib/rooms/room.ts';
import { distributionOf, oddsOf } from '#lib/rooms/tally.ts';

/**
 * Who talks with whom at a discussion: people whose marks of an element differ. Of marks on one scale
 * the lower half paired with the upper half, in whatever way, is as far apart altogether as pairs can
 * be; so within that the pairs are chosen that have not talked before. Who is left over makes a third.
 */

/** So many pairs of earlier discussions are remembered; the oldest are forgotten first. */
const mostRemembered = 3000;

/** Without somebody who has deleted themselves. The others stay at the places that they were told. */
export function without(pairing: Pairing, isGone: (person: string) => boolean): Pairing {
	const left = (pairs: readonly TalkingPair[]) =>
		pairs.map((pair) => pair.filter((id) => !isGone(id)));
	const before = left(pairing.before).filter(({ length }) => length > 0);
	return { ...pairing, now: left(pairing.now), before };
}

/** The next pairs of a room, after those that it had. */
export function nextPairing(
	last: Pairing | undefined,
	{ key, round, people }: Pick<Pairing, 'key' | 'round'> & { people: readonly Differing[] },
	draw: (limit: number) => number
): Pairing {
	const before = [...(last?.before ?? []), ...(last?.now ?? []).filter(({ length }) => length > 0)];
	const remembered = before.slice(-mostRemembered);
	return { key, round, now: withSleeping(people, remembered, draw), before: remembered };
}

export type Differing = {
	id: string;
	answer: Answer;
	/** Connected at this moment. */
	here: boolean;
};

/**
 * Pairs of those who are connected, and with each of them at most one whose phone sleeps as a third: nobody
 * waits for somebody who may have gone, and whoever wakes is told where to go.
 */
function withSleeping(
	people: readonly Differing[],
	before: readonly TalkingPair[],
	draw: (limit: number) => number
): TalkingPair[] {
	const awake = people.filter(({ here }) => here);
	if (awake.length < 2) return pairsOf(people, before, draw);
	const pairs = pairsOf(awake, before, draw).map((pair) => [...pair]);
	const sleeping = shuffled(people, draw).filter(({ here }) => !here);
	for (const pair of pairs) {
		const [third] = pair.length === 2 ? sleeping.splice(0, 1) : [];
		if (third) pair.push(third.id);
	}
	return [...pairs, ...pairsOf(sleeping, before, draw)];
}

/** Up to so many pairs, people are moved so that none meet twice. */
const mostMoved = 500;

/**
 * What a discussion pairs people about: of the elements that are discussed together the one over which the
 * class differs most, and those who answered it. Nothing, where the class is not shown it.
 */
export function elementToDiscuss(
	room: Room
): (Pick<Pairing, 'key' | 'round'> & { people: Differing[] }) | undefined {
	const { standing, threshold } = room;
	const layout = layoutOf(room);
	const round = roundAt(standing, standing.stage);
	const look = lookOf(room, layout, 'participant');
	const answered = (key: string): Differing[] =>
		room.people.flatMap(({ id, access, here, marks }) => {
			const answer = marks[round]?.get(key)?.answer;
			return access === 'present' && answer ? [{ id, answer, here }] : [];
		});
	const off = (key: string) =>
		oddsOf(distributionOf(room.people.map(({ marks }) => marks[round]?.get(key))), threshold).off;
	const [key] = (layout.stages[standing.stage] ?? [])
		.filter((each) => look(each, round).partner !== 'none')
		.map((each) => ({ each, off: off(each) }))
		.sort((a, b) => b.off - a.off)
		.map(({ each }) => each);
	return key === undefined ? undefined : { key, round, people: answered(key) };
}

/** Where an answer stands among others: who cannot tell is between the ends, and what does not arise below them. */
function standOf(answer: Answer): number {
	if (answer === 'does-not-arise') return -1;
	return level(answer) ?? 2.5;
}

/**
 * @param before pairs of earlier discussions
 * @param draw a whole number from 0 and below its limit
 */
export function pairsOf(
	people: readonly Omit<Differing, 'here'>[],
	before: readonly TalkingPair[],
	draw: (limit: number) => number
): TalkingPair[] {
	if (people.length < 2) return [];
	// Who gave the same answer stands in an order of chance.
	const sorted = shuffled(people, draw).sort((a, b) => standOf(a.answer) - standOf(b.answer));
	const half = Math.floor(sorted.length / 2);
	const lower = shuffled(sorted.slice(0, half), draw).map(({ id }) => id);
	const upper = shuffled(sorted.slice(sorted.length - half), draw).map(({ id }) => id);
	const met = new Set(before.flatMap((pair) => meetings(pair)));
	const fresh = matched(lower, upper, (one, other) => !met.has(meeting(one, other)));
	const taken = new Set(fresh.values());
	const left = upper.filter((id) => !taken.has(id));
	const pairs = lower.map((id): string[] => [id, fresh.get(id) ?? left.pop()!]);
	// Of an odd number the one in the middle is near to everybody.
	const middle = sorted.length % 2 === 1 ? sorted[half] : undefined;
	if (middle) {
		const news = ([one, other]: string[]) =>
			Number(!met.has(meeting(middle.id, one!))) + Number(!met.has(meeting(middle.id, other!)));
		const [first] = [...pairs].sort((a, b) => news(b) - news(a));
		first!.push(middle.id);
	}
	return pairs;
}

const meeting = (one: string, other: string): string =>
	one < other ? `${one} ${other}` : `${other} ${one}`;

/** Everybody who met in a pair, or a three. */
const meetings = (pair: TalkingPair): string[] =>
	pair.flatMap((one, at) => pair.slice(at + 1).map((other) => meeting(one, other)));

/** As many pairs as can be of those that may be; in a crowd, those that are found without moving others. */
function matched(
	lower: readonly string[],
	upper: readonly string[],
	may: (one: string, other: string) => boolean
): Map<string, string> {
	const holders = new Map<string, string>();
	const free = new Set(upper);
	const takeFree = (one: string): boolean => {
		for (const other of free) {
			if (!may(one, other)) continue;
			holders.set(other, one);
			return free.delete(other);
		}
		return false;
	};
	/** Who holds what one may have moves on, where they can (Kuhn’s way). */
	const displace = (one: string, tried: Set<string>): boolean => {
		if (takeFree(one)) return true;
		for (const other of upper) {
			const holder = holders.get(other);
			if (holder === undefined || tried.has(other) || !may(one, other)) continue;
			tried.add(other);
			if (!displace(holder, tried)) continue;
			holders.set(other, one);
			return true;
		}
		return false;
	};
	for (const one of lower)
		if (!takeFree(one) && lower.length <= mostMoved) displace(one, new Set());
	return new Map([...holders].map(([other, one]) => [one, other]));
}

/** In an order of chance (Fisher and Yates). */
function shuffled<Of>(all: readonly Of[], draw: (limit: number) => number): Of[] {
	const found = [...all];
	for (let at = found.length - 1; at > 0; at -= 1) {
		const other = draw(at + 1);
		[found[at], found[other]] = [found[other]!, found[at]!];
	}
	return found;
}
