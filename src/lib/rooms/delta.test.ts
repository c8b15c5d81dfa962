import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '#lib/domain/strength.ts';
import { applied, changes, Delta } from '#lib/rooms/delta.ts';
import { phases } from '#lib/rooms/phases.ts';
import type { Room } from '#lib/rooms/room.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import type { Who } from '#lib/rooms/visibility.ts';

const overTheLine = <Value>(value: Value): Value =>
	value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

describe('what changed between two frames', () => {
	it('is nothing between equal ones', () => {
		expect(changes({ a: { b: [1, 2] } }, { a: { b: [1, 2] } })).toBeUndefined();
	});
	it('names the fields that are new, changed within, and gone', () => {
		expect(changes({ a: 1, b: { c: 1, d: 2 }, e: 3 }, { a: 2, b: { c: 1, d: 3 }, f: 4 })).toEqual({
			set: { a: 2, f: 4 },
			in: { b: { set: { d: 3 } } },
			gone: ['e']
		});
	});
	it('sends a list whole', () => {
		expect(changes({ a: [1, 2] }, { a: [1, 3] })).toEqual({ set: { a: [1, 3] } });
	});
	it('does not fit another frame', () => {
		expect(() => applied({}, { in: { a: { set: { b: 1 } } } })).toThrow('There is no “a”');
		expect(() => applied({}, { gone: ['a'] })).toThrow('There is no “a”');
	});
	it('can name no field that every object has', () => {
		const after = applied({}, JSON.parse('{"set":{"__proto__":{"polluted":true}}}') as Delta);
		expect(Object.hasOwn(after, '__proto__')).toBe(true);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect(changes({ constructor: 1 }, {})).toEqual({ gone: ['constructor'] });
	});
	it('applied to the first, gives the second, whatever they hold', () => {
		const fields = fc.dictionary(
			fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'),
			fc.letrec((tie) => ({
				value: fc.oneof(
					{ maxDepth: 3 },
					fc.constantFrom(0, 1, 'x', null, true),
					fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
					fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), tie('value'))
				)
			})).value,
			{ noNullPrototype: true }
		);
		fc.assert(
			fc.property(fields, fields, (before, after) => {
				const delta = changes(before, after);
				expect(applied(before, overTheLine(delta))).toEqual(after);
				if (delta) expect(Delta.safeParse(overTheLine(delta)).success).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});
});

/** A class of up to nine, in some phase. */
const someRoom = fc
	.tuple(
		fc.constantFrom(...phases),
		fc.constantFrom('names', 'pseudonyms' as const),
		fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 9 }),
		fc.nat({ max: 2 })
	)
	.map(([phase, naming, given, absent]): Room => {
		const people = given.map(([first, second], at) =>
			person(
				`Name${at}`,
				{ intent: { answer: answers[first]!, reason: `why ${first}` } },
				{ intent: answers[second]! }
			)
		);
		return room(phase, people.slice(absent), { naming });
	});

describe('frames of a room', () => {
	it('are each the one before with its delta, for every viewer, whatever happened in between', () => {
		const who = fc.constantFrom<Who>(
			{ viewer: 'teacher' },
			{ viewer: 'projector' },
			{ viewer: 'participant', person: 'id of Name4' }
		);
		fc.assert(
			fc.property(fc.array(someRoom, { minLength: 2, maxLength: 4 }), who, (rooms, viewer) => {
				const [first, ...frames] = rooms.map((each) => visibleState(each, viewer));
				let held = first!;
				for (const frame of frames) {
					held = applied(held, overTheLine(changes(held, frame)));
					expect(held).toEqual(frame);
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('of a thousand, one of whom has finished, differ by less than a hundred bytes on a phone', () => {
		const done = { intent: 'weak', take: 'weak', keep: 'weak' } as const;
		const crowd = Array.from({ length: 1000 }, (_, at) => person(`P${at}`, at < 500 ? done : {}));
		const viewer: Who = { viewer: 'participant', person: 'id of P7' };
		const before = visibleState(room('mark-alone', crowd), viewer);
		crowd[600] = person('P600', done);
		const after = visibleState(room('mark-alone', crowd), viewer);
		const delta = changes(before, after);
		expect(delta).toEqual({ in: { progress: { set: { finished: 501 } } } });
		expect(JSON.stringify(delta).length).toBeLessThan(100);
	});

	it('do not change on a phone with a mark that leaves its person unfinished', () => {
		const viewer: Who = { viewer: 'participant', person: 'id of A' };
		const before = visibleState(room('mark-alone', [person('A'), person('B')]), viewer);
		const people = [person('A'), person('B', { intent: 'strong' })];
		expect(changes(before, visibleState(room('mark-alone', people), viewer))).toBeUndefined();
	});
});
