import type { Channel } from '#lib/room-client/tabs.ts';
import type { Source, World } from '#lib/room-client/line.ts';

/** A browser for tests: its clock stands until it is moved, and its streams say what they are told to. */

export class FakeWorld implements World {
	time = Date.parse('2026-02-03T09:00:00.000Z');
	/** What every draw gives. */
	drawn = 0.5;
	readonly streams: FakeStream[] = [];
	/** What was asked for without a stream, until it is answered. */
	readonly asked: (PromiseWithResolvers<string> & { address: string })[] = [];
	#timers: { at: number; then: () => void }[] = [];

	connect = (address: string): Source => {
		const stream = new FakeStream(address);
		this.streams.push(stream);
		return stream;
	};
	ask = (address: string): Promise<string> => {
		const asked = { address, ...Promise.withResolvers<string>() };
		this.asked.push(asked);
		return asked.promise;
	};
	/** What was asked first is answered, or not where there is no message. */
	async answer(message?: unknown): Promise<void> {
		const { resolve, reject, promise } = this.asked.shift()!;
		if (message === undefined) reject(new TypeError('Failed to fetch'));
		else resolve(typeof message === 'string' ? message : JSON.stringify(message));
		// Whoever waits for it comes first.
		await promise.catch(() => undefined);
	}
	/** By how much somebody has set the clock. */
	set = 0;
	now = () => this.time + this.set;
	steady = () => this.time;
	random = () => this.drawn;
	after = (milliseconds: number, then: () => void) => {
		const timer = { at: this.time + milliseconds, then };
		this.#timers.push(timer);
		return () => {
			this.#timers = this.#timers.filter((each) => each !== timer);
		};
	};

	pass(milliseconds: number): void {
		const until = this.time + milliseconds;
		for (;;) {
			const [next] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
			if (!next) break;
			this.#timers = this.#timers.filter((each) => each !== next);
			this.time = Math.max(this.time, next.at);
			next.then();
		}
		this.time = until;
	}

	/** The stream that was opened last. */
	get stream(): FakeStream {
		return this.streams.at(-1)!;
	}
	/** How many are open. */
	get open(): number {
		return this.streams.filter(({ closed }) => !closed).length;
	}
}

export class FakeStream implements Source {
	onopen: EventSource['onopen'] = null;
	onmessage: EventSource['onmessage'] = null;
	onerror: EventSource['onerror'] = null;
	closed = false;
	readonly address: string;

	constructor(address: string) {
		this.address = address;
	}
	close(): void {
		this.closed = true;
	}
	begin(): void {
		this.onopen?.call(this as never, new Event('open'));
	}
	say(message: unknown): void {
		const data = typeof message === 'string' ? message : JSON.stringify(message);
		this.onmessage?.call(this as never, new MessageEvent('message', { data }));
	}
	fail(): void {
		this.onerror?.call(this as never, new Event('error'));
	}
}

/** Channels of one name, as a browser has them: nobody hears themselves. */
export function fakeChannels() {
	const open = new Set<FakeChannel>();
	class FakeChannel implements Channel {
		onmessage: BroadcastChannel['onmessage'] = null;
		postMessage(message: unknown): void {
			const data: unknown = structuredClone(message);
			for (const other of [...open])
				if (other !== this)
					other.onmessage?.call(other as never, new MessageEvent('message', { data }));
		}
		close(): void {
			open.delete(this);
		}
	}
	return (): Channel => {
		const channel = new FakeChannel();
		open.add(channel);
		return channel;
	};
}
