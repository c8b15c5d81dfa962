import { beforeEach, describe, expect, it } from 'vitest';
import type { FromInside } from '#lib/rooms/frame.ts';
import { protocolVersion, type Refusal } from '#lib/rooms/protocol.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { Line, type LastFrame, type LineState } from '#lib/room-client/line.ts';
import { FakeWorld } from '#lib/room-client/sample.ts';

const version = protocolVersion;
const frame = visibleState(room('mark-alone', [person('Ada')]), {
	viewer: 'participant',
	person: 'id of Ada'
}) as FromInside;

let world: FakeWorld;
let line: Line;
let held: LastFrame | undefined;
let states: LineState[];
let flushes: number;
let refused: Refusal | undefined;
let heldBack: boolean[];

const address = '/live/ABCDEF?as=participant&version=' + protocolVersion;

beforeEach(() => {
	world = new FakeWorld();
	[held, states, flushes, refused, heldBack] = [undefined, [], 0, undefined, []];
	line = new Line(
		address,
		{
			held: (now) => (held = now),
			state: (state) => states.push(state),
			flush: () => (flushes += 1),
			heldBack: (is) => heldBack.push(is),
			refused: (why) => (refused = why)
		},
		world
	);
});

const full = (id = 'a.1') => ({
	kind: 'frame',
	version,
	id,
	at: '2026-02-03T09:00:05.000Z',
	frame
});
const finished = (from: string, id: string, count: number) => ({
	kind: 'delta',
	version,
	from,
	id,
	delta: { in: { progress: { set: { finished: count } } } }
});

function begun() {
	line.open();
	world.stream.begin();
	world.stream.say(full());
}

describe('a line to a room', () => {
	it('is open with its first frame, and knows by how much the server’s clock is ahead', () => {
		line.open();
		expect(world.stream.address).toBe(address);
		world.stream.begin();
		expect(states).toEqual([]);
		world.stream.say(full());
		expect(states).toEqual(['open']);
		expect(held).toEqual({ id: 'a.1', ahead: 5000, frame });
	});

	it('follows the deltas that fit the frame it has', () => {
		begun();
		world.stream.say(finished('a.1', 'a.2', 1));
		world.stream.say(finished('a.2', 'a.3', 4));
		expect(held).toMatchObject({ id: 'a.3', frame: { progress: { finished: 4 } } });
		expect(world.streams).toHaveLength(1);
	});

	it('that falls silent is dead, and begun anew; one that is told that it lives is not', () => {
		begun();
		for (let at = 0; at < 4; at += 1) {
			world.pass(40_000);
			world.stream.say({ kind: 'beat', version });
		}
		expect(world.streams).toHaveLength(1);
		world.pass(49_000);
		expect(world.streams).toHaveLength(1);
		world.pass(3000);
		expect(states.at(-1)).toBe('lost');
		expect(world.streams).toHaveLength(2);
		expect(world.stream.address).toContain('last=a.1');
	});

	it.each([-3_600_000, 3_600_000])(
		'whose device’s clock is set by %i ms asks for the whole, and knows the server’s clock again',
		(by) => {
			begun();
			world.set = by;
			world.stream.say({ kind: 'beat', version });
			expect(world.streams).toHaveLength(2);
			expect(world.stream.address).toBe(address);
			expect(states).toEqual(['open']);
			world.stream.begin();
			world.stream.say(full('a.4'));
			expect(held).toMatchObject({ id: 'a.4', ahead: 5000 - by });
			world.stream.say(finished('a.4', 'a.5', 1));
			world.stream.say({ kind: 'beat', version });
			expect(world.streams).toHaveLength(2);
		}
	);

	it('takes a part of its own that comes beside the frame', () => {
		begun();
		const own = { ...frame.own!, name: 'Ada L.' };
		world.stream.say({
			kind: 'delta',
			version,
			from: 'a.1',
			id: 'a.1',
			delta: { set: { own } }
		});
		expect(held?.frame.own?.name).toBe('Ada L.');
	});

	it.each([
		['from another frame', finished('a.7', 'a.8', 1)],
		[
			'to what is not there',
			{
				kind: 'delta',
				version,
				from: 'a.1',
				id: 'a.2',
				delta: { in: { nothing: { set: { finished: 1 } } } }
			}
		],
		[
			'that makes no frame',
			{
				kind: 'delta',
				version,
				from: 'a.1',
				id: 'a.2',
				delta: { in: { progress: { set: { finished: 'many' } } } }
			}
		],
		['that is no JSON', '{"kind":'],
		['that is no message', { kind: 'shout', version }]
	])('asks for the whole again after a delta %s', (_, message) => {
		begun();
		world.stream.say(message);
		expect(states).toEqual(['open', 'lost']);
		expect(held?.id).toBe('a.1');
		world.pass(1000);
		expect(world.streams).toHaveLength(2);
		expect(world.open).toBe(1);
		expect(world.stream.address).toBe(address);
	});

	it('comes back within a second, at a moment of its own, and goes on from its frame', () => {
		begun();
		world.drawn = 0.9;
		world.stream.fail();
		world.pass(899);
		expect(world.open).toBe(0);
		world.pass(1);
		expect(world.stream.address).toBe(`${address}&last=a.1`);
		world.stream.begin();
		expect(states).toEqual(['open', 'lost', 'open']);
	});

	it('comes back soon a few times, then waits longer after each fault, and no longer than nine seconds', () => {
		begun();
		const waits = Array.from({ length: 15 }, () => {
			world.stream.fail();
			const from = world.time;
			const count = world.streams.length;
			while (world.streams.length === count) world.pass(100);
			return world.time - from;
		});
		const early = Array.from({ length: 8 }, () => 1000);
		expect(waits).toEqual([500, ...early, 1500, 2500, 4500, 8500, 8500, 8500]);
	});

	it('connects anew at once when told to, with one stream open', () => {
		begun();
		line.again();
		expect(world.streams).toHaveLength(2);
		expect(world.open).toBe(1);
		world.streams[0]!.say(finished('a.1', 'a.2', 1));
		expect(held?.id).toBe('a.1');
	});

	it('sends what is typed when the room says so', () => {
		begun();
		world.stream.say({ kind: 'flush', version });
		expect(flushes).toBe(1);
	});

	it.each<Refusal>(['not-joined', 'removed', 'banned', 'no-such-room', 'other-version'])(
		'ends for good when it is refused: %s',
		(why) => {
			begun();
			world.stream.say({ kind: 'refused', version, why });
			expect(refused).toBe(why);
			world.pass(60_000);
			expect(world.streams).toHaveLength(1);
			expect(world.open).toBe(0);
		}
	);

	it('comes back after a refusal that passes', () => {
		line.open();
		world.stream.begin();
		world.stream.say({ kind: 'refused', version, why: 'busy' });
		world.pass(1000);
		expect(refused).toBeUndefined();
		expect(world.streams).toHaveLength(2);
	});

	it('ends when the room speaks another version', () => {
		begun();
		world.stream.say({ kind: 'frame', version: protocolVersion + 1, something: 'new' });
		expect(refused).toBe('other-version');
	});

	it('goes on from a frame that another tab had', () => {
		begun();
		const had = held!;
		line.close();
		expect(world.open).toBe(0);
		line.open({ ...had, id: 'a.5' });
		expect(world.stream.address).toBe(`${address}&last=a.5`);
		world.stream.say(finished('a.5', 'a.6', 2));
		expect(held).toMatchObject({ id: 'a.6', ahead: 5000 });
	});
});

describe('a line whose streams the network holds back', () => {
	const beat = { kind: 'beat', version };
	/** Until the first question was answered. */
	async function asking() {
		line.open();
		world.pass(6000);
		await world.answer(full());
	}
	/** Asks and is answered until it tries a stream again. */
	async function untilTried() {
		const before = world.streams.length;
		while (world.streams.length === before) {
			if (world.asked.length > 0) await world.answer(full());
			else world.pass(100);
		}
	}

	it.each([
		['never opens', () => undefined],
		['opens and is silent', () => world.stream.begin()]
	])('asks where a stream %s', async (_, open) => {
		line.open();
		open();
		world.pass(5999);
		expect(world.asked).toHaveLength(0);
		world.pass(1);
		// Closed first: a browser has few connections.
		expect(world.open).toBe(0);
		expect(world.asked.map((asked) => asked.address)).toEqual([address]);
		expect(heldBack).toEqual([]);
		await world.answer(full());
		expect(held).toEqual({ id: 'a.1', ahead: -1000, frame });
		expect(states).toEqual(['open']);
		expect(heldBack).toEqual([true]);
		world.pass(3499);
		expect(world.asked).toHaveLength(0);
		world.pass(1);
		await world.answer(full('a.2'));
		expect(held?.id).toBe('a.2');
		// Nobody tells who asks that the marks are about to be locked.
		expect(flushes).toBe(2);
		expect(heldBack).toEqual([true]);
	});

	it('asks after the third stream in a row that was cut before it had lasted five seconds', async () => {
		line.open();
		for (let cut = 1; cut <= 3; cut += 1) {
			world.stream.begin();
			world.stream.say(full());
			world.pass(4000);
			expect(world.asked).toHaveLength(0);
			world.stream.fail();
			if (cut < 3) world.pass(2000);
		}
		expect(world.asked).toHaveLength(1);
		expect(world.streams).toHaveLength(3);
		await world.answer(full());
		expect(heldBack).toEqual([true]);
		expect(states.at(-1)).toBe('open');
	});

	it('does not ask where one between has lasted, and a lost server is none that is held back', () => {
		line.open();
		for (let at = 0; at < 9; at += 1) {
			world.stream.begin();
			world.stream.say(full());
			world.pass(at % 3 === 2 ? 5000 : 4000);
			world.stream.fail();
			world.pass(2000);
		}
		for (let at = 0; at < 9; at += 1) {
			world.stream.fail();
			world.pass(10_000);
			if (world.asked.length > 0) break;
			expect(states.at(-1)).toBe('lost');
		}
		expect(heldBack).toEqual([]);
	});

	it('is lost, and no network that holds back, where the first question is not answered', async () => {
		line.open();
		world.pass(6000);
		await world.answer();
		expect(states).toEqual(['lost']);
		expect(heldBack).toEqual([]);
		world.pass(1000);
		expect(world.streams).toHaveLength(2);
		expect(world.open).toBe(1);
	});

	it('is lost while a question is not answered, and asks on', async () => {
		await asking();
		world.pass(4000);
		await world.answer();
		expect(states).toEqual(['open', 'lost']);
		world.pass(2900);
		expect(world.asked).toHaveLength(0);
		world.pass(100);
		await world.answer('<html>no answer of a room</html>');
		world.pass(4000);
		await world.answer({ kind: 'refused', version, why: 'too-many' });
		world.pass(4000);
		await world.answer(full('a.3'));
		expect(states).toEqual(['open', 'lost', 'lost', 'lost', 'open']);
		expect(held?.id).toBe('a.3');
		expect(heldBack).toEqual([true]);
		expect(world.streams).toHaveLength(1);
	});

	it('tries a stream after twenty answers, and relies on one that lasts five seconds with a word', async () => {
		await asking();
		await untilTried();
		expect(world.asked).toHaveLength(0);
		expect(world.stream.address).toBe(`${address}&last=a.1`);
		world.stream.begin();
		world.stream.say(beat);
		world.pass(2000);
		// What comes does not put off what tells that it lasts.
		world.stream.say(full('a.8'));
		world.pass(2900);
		expect(heldBack).toEqual([true]);
		world.pass(100);
		expect(heldBack).toEqual([true, false]);
		world.pass(20_000);
		expect(world.asked).toHaveLength(0);
		expect(world.open).toBe(1);
		world.stream.fail();
		expect(states.at(-1)).toBe('lost');
	});

	it.each([
		['is silent', () => world.pass(6000)],
		[
			'is cut',
			() => {
				world.stream.begin();
				world.stream.say(beat);
				world.pass(2000);
				world.stream.fail();
			}
		]
	])('asks on at once where the stream that it tries %s', async (_, happens) => {
		await asking();
		await untilTried();
		happens();
		expect(world.asked).toHaveLength(1);
		expect(world.open).toBe(0);
		await world.answer(full('a.9'));
		expect(held?.id).toBe('a.9');
		expect(heldBack).toEqual([true]);
		expect(states).not.toContain('lost');
	});

	it('drops the answer to a question that it has asked anew since', async () => {
		await asking();
		world.pass(4000);
		line.again();
		expect(world.asked).toHaveLength(2);
		await world.answer(full('a.4'));
		expect(held?.id).toBe('a.1');
		await world.answer(full('a.5'));
		expect(held?.id).toBe('a.5');
		line.close();
		world.pass(60_000);
		expect(world.asked).toHaveLength(0);
		expect(world.open).toBe(0);
	});

	it('asks at once where another tab has found so', async () => {
		line.open(undefined, true);
		expect(world.streams).toHaveLength(0);
		await world.answer(full());
		expect(states).toEqual(['open']);
	});

	it('takes a device that slept for none that has waited', () => {
		line.open();
		world.set = 60_000;
		world.pass(6000);
		expect(world.asked).toHaveLength(0);
		expect(world.streams).toHaveLength(2);
	});

	it('ends for good when an answer refuses it', async () => {
		await asking();
		world.pass(4000);
		await world.answer({ kind: 'refused', version, why: 'removed' });
		expect(refused).toBe('removed');
		world.pass(60_000);
		expect(world.asked).toHaveLength(0);
	});
});
