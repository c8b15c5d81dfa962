import { z } from 'zod';
import { applied } from '#lib/rooms/delta.ts';
import { Frame, type FromInside } from '#lib/rooms/frame.ts';
import { FromServer, protocolVersion, type Refusal } from '#lib/rooms/protocol.ts';

/**
 * A line to the door of a room: a stream of frames, opened again whenever it breaks, from the frame
 * that was there. `EventSource` gives up for good on some faults and comes back on others all at the
 * same moment as everybody else, so coming back is done here by hand.
 */

export type LineState = 'connecting' | 'open' | 'lost';

/** The frame that a browser has. */
export type Held = {
	/** Names it, so that a stream goes on from it. */
	id: string;
	/** By how much the server's clock is ahead of this one, in milliseconds. */
	ahead: number;
	frame: FromInside;
};

/** What comes of a line. */
export type LineEvents = {
	held(held: Held): void;
	state(state: LineState): void;
	/** What is typed and not sent is sent now. */
	flush(): void;
	/** The line has ended for good. */
	refused(why: Refusal): void;
};

/** What a line needs of a stream; `EventSource` has it. */
export type Source = Pick<EventSource, 'onopen' | 'onmessage' | 'onerror' | 'close'>;

/** What it needs of the browser, so that a test can be one. */
export type World = {
	connect(address: string): Source;
	now(): number;
	/** A clock that nobody sets, in milliseconds; it may stand still while the device sleeps. */
	steady(): number;
	random(): number;
	/** @returns how to call it off */
	after(milliseconds: number, then: () => void): () => void;
};

export const browserWorld: World = {
	connect: (address) => new EventSource(address),
	now: () => Date.now(),
	steady: () => performance.now(),
	random: () => Math.random(),
	after(milliseconds, then) {
		const timer = setTimeout(then, milliseconds);
		return () => clearTimeout(timer);
	}
};

/** A class that lost its server comes back over this long and not in one moment, in milliseconds. */
const spread = 1000;
/**
 * The wait after a second fault. A server that restarts is away for a second or two, so it stays as
 * it is for a few tries; then it doubles with each, up to the longest.
 */
const firstWait = 500;
const earlyTries = 4;
const longestWait = 8000;
/** How long a line waits before it comes back, by how often it broke since its last frame. */
export function backAfter(faults: number, random: number): number {
	const wait = faults === 0 ? 0 : firstWait * 2 ** Math.max(0, faults - earlyTries);
	return Math.min(wait, longestWait) + random * spread;
}

/** A stream that has not begun after so long is begun anew. */
const connectWithin = 15_000;

/** The server says something every 20 seconds; a line that is silent for longer is dead. */
const silentFor = 50_000;

/** By how much two clocks may part before one of them is taken to have been set, in milliseconds. */
const drift = 2000;

/** These pass; every other refusal ends the line. */
const passing: readonly Refusal[] = ['busy', 'too-many'];

export class Line {
	readonly #address: string;
	readonly #events: LineEvents;
	readonly #world: World;
	#held: Held | undefined;
	#source: Source | undefined;
	/** By how much this device’s clock was ahead of its steady one when the server’s was compared with it. */
	#compared: number | undefined;
	#faults = 0;
	#callOff: () => void = () => undefined;
	#heard: () => void = () => undefined;

	/** @param address of the stream, with its query */
	constructor(address: string, events: LineEvents, world: World = browserWorld) {
		this.#address = address;
		this.#events = events;
		this.#world = world;
	}

	/** @param held the frame to go on from */
	open(held?: Held): void {
		this.#held = held;
		this.#faults = 0;
		this.#connect();
	}

	/** Connects anew at once: after a sleep a line may look open and be dead. */
	again(): void {
		this.#faults = 0;
		this.#connect();
	}

	close(): void {
		this.#callOff();
		this.#heard();
		const source = this.#source;
		this.#source = undefined;
		if (!source) return;
		source.onopen = source.onmessage = source.onerror = null;
		source.close();
	}

	#connect(): void {
		this.close();
		// Who has the whole anew has the server’s clock anew.
		if (this.#clockWasSet()) this.#held = undefined;
		this.#compared ??= this.#skew();
		const last = this.#held ? `&last=${encodeURIComponent(this.#held.id)}` : '';
		const source = this.#world.connect(`${this.#address}${last}`);
		this.#source = source;
		source.onopen = () => {
			this.#callOff();
			this.#listen();
			// What goes on from a frame may have nothing to say; what begins is open with its frame.
			if (this.#held) this.#events.state('open');
		};
		source.onmessage = ({ data }: MessageEvent<string>) => {
			if (this.#held && this.#clockWasSet()) return this.#connect();
			this.#listen();
			this.#read(data);
		};
		source.onerror = () => this.#broken();
		this.#callOff = this.#world.after(connectWithin, () => this.#broken());
	}

	#skew(): number {
		return this.#world.now() - this.#world.steady();
	}

	/** The clock of the device was set, or it slept: how far the server’s is ahead is not known any more. */
	#clockWasSet(): boolean {
		return this.#compared !== undefined && Math.abs(this.#skew() - this.#compared) > drift;
	}

	/** From now on silence counts. */
	#listen(): void {
		this.#heard();
		this.#heard = this.#world.after(silentFor, () => this.#broken());
	}

	#read(data: string): void {
		let json: unknown;
		try {
			json = JSON.parse(data);
		} catch {
			return this.#misfit();
		}
		const parsed = FromServer.safeParse(json);
		if (!parsed.success) {
			const said = z.object({ version: z.number() }).safeParse(json);
			if (said.success && said.data.version !== protocolVersion) return this.#end('other-version');
			return this.#misfit();
		}
		const message = parsed.data;
		switch (message.kind) {
			case 'frame': {
				if (message.frame.viewer === 'stranger') return this.#end('not-joined');
				const ahead = Date.parse(message.at) - this.#world.now();
				this.#compared = this.#skew();
				return this.#hold({ id: message.id, ahead, frame: message.frame });
			}
			case 'delta': {
				if (this.#held?.id !== message.from) return this.#misfit();
				const frame = changed(this.#held.frame, message.delta);
				if (!frame) return this.#misfit();
				return this.#hold({ ...this.#held, id: message.id, frame });
			}
			case 'flush':
				return this.#events.flush();
			case 'refused':
				if (passing.includes(message.why)) return this.#broken();
				return this.#end(message.why);
		}
	}

	#hold(held: Held): void {
		this.#callOff();
		this.#held = held;
		this.#faults = 0;
		this.#events.held(held);
		this.#events.state('open');
	}

	/** What came fits nothing that is here: all of it is asked for. */
	#misfit(): void {
		this.#held = undefined;
		this.#broken();
	}

	#broken(): void {
		this.close();
		this.#events.state('lost');
		const wait = backAfter(this.#faults, this.#world.random());
		this.#faults += 1;
		this.#callOff = this.#world.after(wait, () => this.#connect());
	}

	#end(why: Refusal): void {
		this.close();
		this.#events.refused(why);
	}
}

function changed(frame: FromInside, delta: Parameters<typeof applied>[1]): FromInside | undefined {
	try {
		const next = Frame.parse(applied(frame, delta));
		return next.viewer === 'stranger' ? undefined : next;
	} catch {
		return undefined;
	}
}
