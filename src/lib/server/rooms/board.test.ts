import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { protocolVersion as version, type FromServer } from '#lib/rooms/protocol.ts';
import { Progress } from '#lib/rooms/progress.ts';
import { reasonKey } from '#lib/rooms/room.ts';
import { phases } from '#lib/rooms/phases.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { visibleState } from '#lib/rooms/state.ts';
import { Board, pace } from '#lib/server/rooms/board.ts';
import { Stream } from '#lib/server/rooms/stream.ts';
import type { OpenRoom } from '#lib/server/rooms/open-room.ts';

/** A line whose reader takes nothing while `full`. */
class Response extends EventEmitter {
	full = false;
	writableLength = 0;
	destroyed = false;
	readonly messages: FromServer[] = [];
	write(text: string): boolean {
		if (this.full) this.writableLength += text.length;
		const data = text.match(/^data: (.*)$/m)?.[1];
		if (data) this.messages.push(JSON.parse(data) as FromServer);
		return !this.full;
	}
	empty(): void {
		this.full = false;
		this.writableLength = 0;
		this.emit('drain');
	}
	destroy(): void {
		this.destroyed = true;
	}
	end(): void {}
}

/** A room whose timer can be set, and whose title is as long as it takes. */
function classroom() {
	const people = [person('Ada'), person('Ben')];
	let timer = 0;
	let title = '';
	const held = () => ({
		...room('mark-alone', people, { title }),
		timer: new Date(timer).toISOString()
	});
	return {
		open: {
			at: held,
			people: new Map(people.map((one) => [one.id, one])),
			progress: new Progress(held())
		} as unknown as OpenRoom,
		set(to: number, long = 0) {
			timer = to;
			title = 'x'.repeat(long);
		}
	};
}

describe('a stream', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());
	const kinds = (response: Response) => response.messages.map(({ kind }) => kind);

	it('whose reader is slow is spared what it cannot take, and gets the whole when it reads again', () => {
		const { open, set } = classroom();
		const board = new Board('teacher', open, 'p');
		const [quick, slow] = [new Response(), new Response()];
		for (const response of [quick, slow])
			board.add(new Stream(response as unknown as ServerResponse));
		slow.full = true;
		for (let at = 1; at <= 20; at += 1) {
			set(at, 50_000);
			board.renew();
			vi.advanceTimersByTime(5000);
		}
		for (let at = 21; at <= 40; at += 1) {
			set(at, 50_000 + at);
			board.renew();
			vi.advanceTimersByTime(5000);
		}
		expect(kinds(quick)).toEqual(['frame', ...Array<string>(40).fill('delta')]);
		expect(slow.messages.length).toBeLessThan(40);
		expect(slow.writableLength).toBeLessThan(600_000);
		const before = slow.messages.length;
		slow.empty();
		expect(kinds(slow).slice(before)).toEqual(['frame']);
		expect(slow.messages.at(-1)).toMatchObject({
			frame: { timer: new Date(40).toISOString() }
		});
		set(41);
		board.renew();
		vi.advanceTimersByTime(5000);
		expect(slow.messages.at(-1)).toEqual(quick.messages.at(-1));
	});

	it('whose reader has stopped for a minute is given up', () => {
		const { open } = classroom();
		const board = new Board('teacher', open, 'p');
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse));
		response.writableLength = 1_000_000;
		board.beat();
		vi.advanceTimersByTime(59_000);
		board.beat();
		expect(response.destroyed).toBe(false);
		vi.advanceTimersByTime(2000);
		board.beat();
		expect(response.destroyed).toBe(true);
		expect(board.streams.size).toBe(0);
	});

	it('is behind by a clock that nobody sets', () => {
		const { open } = classroom();
		const board = new Board('teacher', open, 'p');
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse));
		response.writableLength = 1_000_000;
		board.beat();
		vi.setSystemTime(Date.now() + 3_600_000);
		board.beat();
		expect(response.destroyed).toBe(false);
		vi.setSystemTime(Date.now() - 7_200_000);
		vi.advanceTimersByTime(61_000);
		board.beat();
		expect(response.destroyed).toBe(true);
	});

	it.each(['error', 'close'])(
		'leaves the room at once on %s, and nothing is written to it',
		(why) => {
			const { open, set } = classroom();
			const board = new Board('teacher', open, 'p');
			const response = new Response();
			const stream = new Stream(response as unknown as ServerResponse);
			const over = vi.fn();
			stream.onOver(over);
			board.add(stream);
			response.emit(why, new Error('EPIPE'));
			expect(board.streams.size).toBe(0);
			const before = response.messages.length;
			set(1);
			board.renew();
			board.beat();
			board.say({ kind: 'flush', version });
			stream.end('removed');
			vi.advanceTimersByTime(5000);
			expect(response.messages).toHaveLength(before);
			expect(over).toHaveBeenCalledTimes(1);
		}
	);

	it('that has ended leaves at once, and is cut off where its reader does not take the end', () => {
		const { open, set } = classroom();
		const board = new Board('teacher', open, 'p');
		const response = new Response();
		const stream = new Stream(response as unknown as ServerResponse);
		board.add(stream);
		stream.end('removed');
		expect(board.streams.size).toBe(0);
		const before = response.messages.length;
		set(1);
		board.renew();
		vi.advanceTimersByTime(1000);
		expect(response.destroyed).toBe(false);
		vi.advanceTimersByTime(2000);
		expect(response.destroyed).toBe(true);
		expect(response.messages).toHaveLength(before);
	});

	it('does not end the room’s other work when a frame cannot be made', () => {
		const { open } = classroom();
		const board = new Board('teacher', open, 'p');
		board.add(new Stream(new Response() as unknown as ServerResponse));
		vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const broken = vi.spyOn(open, 'at').mockImplementation(() => {
			throw new Error('no such case');
		});
		board.renew();
		expect(() => vi.advanceTimersByTime(5000)).not.toThrow();
		broken.mockRestore();
		vi.mocked(process.stderr.write).mockRestore();
	});

	it('gets no more than ten frames a second at the projector and two on a phone', () => {
		for (const [viewer, most] of [
			['projector', 11],
			['participant', 3]
		] as const) {
			const { open, set } = classroom();
			const board = new Board(viewer, open, 'p');
			const response = new Response();
			board.add(new Stream(response as unknown as ServerResponse));
			for (let at = 1; at <= 100; at += 1) {
				set(at);
				board.renew();
				vi.advanceTimersByTime(10);
			}
			const deltas = kinds(response).filter((kind) => kind === 'delta').length;
			expect(deltas).toBeGreaterThan(1);
			expect(deltas).toBeLessThanOrEqual(most);
		}
	});
});

describe('who asks without a stream', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());
	const asked = (board: Board, person?: string) =>
		JSON.parse(board.whole(person)) as Extract<FromServer, { kind: 'frame' }>;

	it.each(phases)('gets what a stream begins with and no more, in %s', (phase) => {
		const people = ['Ada', 'Ben', 'Cem', 'Dan', 'Eva', 'Fay'].map((name) =>
			person(name, { intent: { answer: 'weak', reason: `Of ${name}.` } }, { intent: 'strong' })
		);
		const held = room(phase, people);
		const open = { at: () => held, people: new Map(people.map((one) => [one.id, one])) };
		for (const viewer of ['teacher', 'projector', 'participant'] as const) {
			const [board, other] = [0, 1].map(
				() => new Board(viewer, open as unknown as OpenRoom, 'p')
			) as [Board, Board];
			const who = viewer === 'participant' ? people[0]!.id : undefined;
			const response = new Response();
			other.add(new Stream(response as unknown as ServerResponse, who));
			const seen = visibleState(
				held,
				viewer === 'participant' ? { viewer, person: who! } : { viewer }
			);
			expect(asked(board, who).frame).toEqual(JSON.parse(JSON.stringify(seen)));
			// Beside others who have streams, too.
			expect(asked(other, who)).toEqual(response.messages[0]);
		}
	});

	it('has a frame made no more often than one who listens, and never an old one for long', () => {
		const { open, set } = classroom();
		const at = vi.spyOn(open, 'at');
		const board = new Board('teacher', open, 'p');
		const timer = () => (asked(board).frame as { timer?: string }).timer;
		timer();
		set(1);
		board.renew();
		const made = at.mock.calls.length;
		for (let times = 0; times < 50; times += 1) timer();
		expect(at.mock.calls).toHaveLength(made);
		vi.advanceTimersByTime(pace.teacher);
		expect(timer()).toBe(new Date(1).toISOString());
		for (let times = 0; times < 50; times += 1) timer();
		expect(at.mock.calls).toHaveLength(made + 1);
	});

	it('goes on with a stream from what was answered, which says a word at once', () => {
		const { open, set } = classroom();
		const board = new Board('teacher', open, 'p');
		const { id } = asked(board);
		set(2);
		board.renew();
		const there = new Response();
		board.add(new Stream(there as unknown as ServerResponse));
		const again = asked(board).id;
		expect(again).not.toBe(id);
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse), again);
		expect(response.messages).toEqual([{ kind: 'beat', version }]);
		set(1);
		board.renew();
		vi.advanceTimersByTime(5000);
		expect(response.messages.at(-1)).toMatchObject({ kind: 'delta', from: again });
	});
});

describe('a frame made ahead of those who come back', () => {
	it('is what the first of them gets, and is not made again', () => {
		const { open } = classroom();
		const at = vi.spyOn(open, 'at');
		const board = new Board('teacher', open, 'p');
		board.prepare();
		const made = at.mock.calls.length;
		const { id } = JSON.parse(board.whole()) as { id: string };
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse));
		expect(response.messages[0]).toMatchObject({ kind: 'frame', id });
		expect(at.mock.calls).toHaveLength(made);
	});

	it('is made again where something has changed since', () => {
		const { open, set } = classroom();
		const board = new Board('teacher', open, 'p');
		board.prepare();
		set(1);
		board.renew();
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse));
		expect(response.messages[0]).toMatchObject({ frame: { timer: new Date(1).toISOString() } });
	});
});

describe('what was taken out of sight', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());
	const says = (response: Response) => JSON.stringify(response.messages);

	/** A room revealed, with a reason that can be hidden. */
	function revealed() {
		const others = ['Ben', 'Cem', 'Dan', 'Eva', 'Fay'].map((name) =>
			person(name, { intent: 'weak' })
		);
		const people = [person('Ada', { intent: { answer: 'weak', reason: 'A slur.' } }), ...others];
		const hiddenReasons = new Set<string>();
		const held = () => ({ ...room('reveal', people), hiddenReasons });
		const open = { at: held, people: new Map(people.map((one) => [one.id, one])) };
		const hidden = reasonKey(people[0]!.id, 1, { count: 'I', element: 'intent' });
		return { open: open as unknown as OpenRoom, hide: () => hiddenReasons.add(hidden) };
	}
	function add(board: Board, last?: string): Response {
		const response = new Response();
		board.add(new Stream(response as unknown as ServerResponse), last);
		return response;
	}

	it.each([0, 5000])('is not told to who comes %i ms later, whatever frame they had', (later) => {
		const { open, hide } = revealed();
		const board = new Board('participant', open, 'p');
		const there = add(board);
		const ids: string[] = [];
		for (const message of there.messages) if ('id' in message) ids.push(message.id);
		expect(says(there)).toContain('A slur.');
		hide();
		board.forget();
		vi.advanceTimersByTime(later);
		for (const last of [undefined, ...ids]) {
			const late = add(board, last);
			expect(late.messages.length).toBeGreaterThan(0);
			expect(says(late)).not.toContain('A slur.');
			expect(board.whole()).not.toContain('A slur.');
		}
	});

	it('is not told to who asks without a stream, however shortly after', () => {
		const { open, hide } = revealed();
		const board = new Board('participant', open, 'p');
		expect(board.whole()).toContain('A slur.');
		hide();
		board.forget();
		expect(board.whole()).not.toContain('A slur.');
	});

	it('is not told to a slow reader who catches up', () => {
		const { open, hide } = revealed();
		const board = new Board('participant', open, 'p');
		const slow = add(board);
		slow.writableLength = 1_000_000;
		board.beat();
		hide();
		board.forget();
		const before = slow.messages.length;
		slow.empty();
		expect(slow.messages.length).toBeGreaterThan(before);
		expect(JSON.stringify(slow.messages.slice(before))).not.toContain('A slur.');
	});
});
