import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, level, type Answer } from '#lib/domain/strength.ts';
import { elementToDiscuss, nextPairing, pairsOf, without } from '#lib/rooms/pairing.ts';
import type { Pairing } from '#lib/rooms/pairs.ts';
import { person, room } from '#lib/rooms/sample.ts';

/** The same numbers each time, from a seed (xorshift32). */
function drawFrom(seed: number) {
	let state = seed | 1;
	return (limit: number) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % limit;
	};
}
const people = (...given: Answer[]) =>
	given.map((answer, at) => ({ id: `P${at}`, answer, here: true }));
const meetings = (pairs: readonly (readonly string[])[]) =>
	pairs.flatMap((pair) =>
		pair.flatMap((one, at) => pair.slice(at + 1).map((other) => [one, other].sort().join(' ')))
	);

describe('people who differ', () => {
	it('are each in one pair, and one is in a three where they are odd', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...answers), { minLength: 2, maxLength: 25 }),
				fc.nat(),
				(given, seed) => {
					const pairs = pairsOf(people(...given), [], drawFrom(seed));
					expect(pairs.flat().sort()).toEqual(given.map((_, at) => `P${at}`).sort());
					expect(pairs.filter(({ length }) => length === 3)).toHaveLength(given.length % 2);
				}
			)
		);
	});
	it('are as far apart altogether as pairs can be', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...answers.slice(0, 6)), { minLength: 6, maxLength: 6 }),
				fc.nat(),
				(given, seed) => {
					const levels = given.map((answer) => level(answer)!);
					const apart = ([one, other]: readonly string[]) =>
						Math.abs(levels[Number(one![1])]! - levels[Number(other![1])]!);
					const found = pairsOf(people(...given), [], drawFrom(seed))
						.map(apart)
						.reduce((sum, each) => sum + each, 0);
					// Every way to pair six.
					const all = (left: number[]): number => {
						const [one, ...rest] = left;
						if (one === undefined) return 0;
						return Math.max(
							...rest.map(
								(other) =>
									Math.abs(levels[one]! - levels[other]!) +
									all(rest.filter((each) => each !== other))
							)
						);
					};
					expect(found).toBe(all([0, 1, 2, 3, 4, 5]));
				}
			)
		);
	});
	it('do not meet twice while there is somebody else of the other side', () => {
		const given = people(...Array<Answer>(4).fill('weak'), ...Array<Answer>(4).fill('strong'));
		for (let seed = 1; seed < 20; seed += 1) {
			const draw = drawFrom(seed);
			let last: Pairing | undefined;
			const met: string[] = [];
			for (let time = 0; time < 4; time += 1) {
				last = nextPairing(last, { key: 'I:intent', round: 1, people: given }, draw);
				met.push(...meetings(last.now));
			}
			expect(new Set(met).size).toBe(16);
		}
	});
	it('alone, or where nobody is, talk in no pair', () => {
		expect(pairsOf(people('weak'), [], drawFrom(1))).toEqual([]);
		expect(pairsOf([], [], drawFrom(1))).toEqual([]);
	});
});

describe('a discussion', () => {
	const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) =>
		person(name, { intent: at < 3 ? 'weak' : 'conclusive', take: at < 5 ? 'weak' : 'arguable' })
	);
	it('is about the element over which the class differs most', () => {
		const asked = elementToDiscuss(room('discuss', six, { pairs: true }));
		expect(asked).toMatchObject({ key: 'I:intent', round: 1 });
		expect(asked!.people).toHaveLength(6);
	});
	it('pairs nobody where the class has not seen the marks, or too few have marked', () => {
		for (const naming of ['names', 'pseudonyms'] as const) {
			const hidden = { pairs: true, naming, firstRound: 'after-discussion' } as const;
			expect(elementToDiscuss(room('discuss', six, hidden))).toBeUndefined();
			expect(
				elementToDiscuss(room('discuss', six.slice(0, 4), { pairs: true, naming }))
			).toBeUndefined();
		}
		expect(elementToDiscuss(room('discuss', six))).toBeUndefined();
	});
	it('leaves out who is gone, and knows whose phone sleeps', () => {
		const some = six.map((one, at) => ({
			...one,
			here: at !== 1,
			...(at === 0 && { access: 'removed' as const })
		}));
		const { people } = elementToDiscuss(room('discuss', some, { pairs: true }))!;
		expect(people).toHaveLength(5);
		expect(people.filter(({ here }) => !here)).toHaveLength(1);
	});
	it('leaves nobody to wait for a phone that sleeps, and tells whoever wakes where to go', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...answers), fc.boolean()), { maxLength: 12 }),
				fc.nat(),
				(given, seed) => {
					const people = given.map(([answer, here], at) => ({ id: `P${at}`, answer, here }));
					const asked = { key: 'I:intent', round: 1, people } as const;
					const pairs = nextPairing(undefined, asked, drawFrom(seed)).now;
					const awake = people.filter(({ here }) => here).map(({ id }) => id);
					const placed = pairs.flat();
					expect(new Set(placed).size).toBe(placed.length);
					for (const pair of pairs) {
						const waits = pair.filter((id) => awake.includes(id)).length === 1;
						if (awake.length > 1) expect(waits).toBe(false);
					}
					// A single sleeper whom no pair of two can take is left over.
					expect(people.length - placed.length).toBeLessThan(2);
				}
			)
		);
	});
	it('keeps everybody at the place they were told when two delete themselves', () => {
		const pairing = {
			key: 'I:intent',
			round: 1,
			now: [
				['A', 'B'],
				['C', 'D']
			],
			before: []
		} as const;
		expect(without(pairing, (id) => id === 'A' || id === 'B').now).toEqual([[], ['C', 'D']]);
	});
});
