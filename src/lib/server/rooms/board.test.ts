import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromServer } from '#lib/rooms/protocol.ts';
import { Progress } from '#lib/rooms/progress.ts';
import { person, room } from '#lib/rooms/sample.ts';
import { Board, Stream } from '#lib/server/rooms/board.ts';
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
		board.beat(Date.now());
		vi.advanceTimersByTime(59_000);
		board.beat(Date.now());
		expect(response.destroyed).toBe(false);
		vi.advanceTimersByTime(2000);
		board.beat(Date.now());
		expect(response.destroyed).toBe(true);
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
