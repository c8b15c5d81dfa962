import { z } from 'zod';
import { applied } from '#lib/rooms/delta.ts';
import { Frame, type FromInside } from '#lib/rooms/frame.ts';
import { FromServer, protocolVersion, type Refusal } from '#lib/rooms/protocol.ts';

/**
 * A line to the door of a room: a stream of frames, opened again whenever it breaks, from the frame
 * that was there. `EventSource` gives up for good on some faults and comes back on others all at the
 * same moment as everybody else, so coming back is done here by hand.
 *
 * Virus scanners and school filters hold a stream back until it has ended, or cut it after a moment.
 * Where one does, the line asks for the whole by ordinary requests instead, every few seconds, and
 * now and then tries a stream again. Only a request that is answered tells such a network from a
 * server that is lost.
 */

export type LineState = 'connecting' | 'open' | 'lost';

/** The frame that a browser has. */
export type LastFrame = {
	/** Names it, so that a stream goes on from it. */
	id: string;
	/** By how much the server's clock is ahead of this one, in milliseconds. */
	ahead: number;
	frame: FromInside;
};

/** What comes of a line. */
export type LineEvents = {
	held(held: LastFrame): void;
	state(state: LineState): void;
	/** What is typed and not sent is sent now. */
	flush(): void;
	/** Whether the network holds streams back, so that the line asks. */
	heldBack(is: boolean): void;
	/** The line has ended for good. */
	refused(why: Refusal): void;
};

/** What a line needs of a stream; `EventSource` has it. */
export type Source = Pick<EventSource, 'onopen' | 'onmessage' | 'onerror' | 'close'>;

/** What it needs of the browser, so that a test can be one. */
export type World = {
	connect(address: string): Source;
	/**
	 * Asks for the whole, without a stream.
	 * @returns the text of the answer; fails when nothing was reached
	 */
	ask(address: string): Promise<string>;
	now(): number;
	/** A clock that nobody sets, in milliseconds; it may stand still while the device sleeps. */
	steady(): number;
	random(): number;
	/** @returns how to call it off */
	after(milliseconds: number, then: () => void): () => void;
};

export const browserWorld: World = {
	connect: (address) => new EventSource(address),
	ask: async (address) => {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ kind: 'listen', version: protocolVersion }),
			signal: AbortSignal.timeout(askWithin)
		});
		return response.text();
	},
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
 * The wait after a second fault. A server that restarts is away for a few seconds, longer where
 * thousands come back to it, so it stays as it is for some tries; then it doubles with each, up to the
 * longest.
 */
const firstWait = 500;
const earlyTries = 8;
const longestWait = 8000;
/** How long a line waits before it comes back, by how often it broke since its last frame. */
export function backAfter(faults: number, random: number): number {
	const wait = faults === 0 ? 0 : firstWait * 2 ** Math.max(0, faults - earlyTries);
	return Math.min(wait, longestWait) + random * spread;
}

/** A stream that has said nothing after so long is held back: the server speaks as soon as it opens. */
const wordWithin = 6000;
/** A stream that is cut before it has lasted so long does not last; so many in a row, and the line asks. */
const lastsAfter = 5000;
const mostCuts = 3;

/** How often a line asks: so long after each answer, and up to so much longer. */
const askEvery = 3000;
const askSpread = 1000;
/** After so many answers a stream is tried again. */
const tryEvery = 20;
/** How long an answer may take. */
const askWithin = 10_000;

/** The server says something every 20 seconds; a line that is silent for longer is dead. */
const silentFor = 50_000;

/** By how much two clocks may part before one of them is taken to have been set, in milliseconds. */
const drift = 2000;

/** These pass; every other refusal ends the line. */
const passing: readonly Refusal[] = ['busy', 'too-many'];

const nothing = () => undefined;

export class Line {
	readonly #address: string;
	readonly #events: LineEvents;
	readonly #world: World;
	#held: LastFrame | undefined;
	#source: Source | undefined;
	/** By how much this device’s clock was ahead of its steady one when the server’s was compared with it. */
	#compared: number | undefined;
	#faults = 0;
	/** The network holds streams back, as answers have shown. */
	#heldBack = false;
	/** How many streams in a row were cut before they had lasted. */
	#cuts = 0;
	#answers = 0;
	/** Rises with each stream and each question: what comes late of an earlier one is dropped. */
	#step = 0;
	/** Calls off what is next: the end of the patience with a stream, coming back, the next question. */
	#callOff: () => void = nothing;
	#callOffSilence: () => void = nothing;
	/** Not called off by what comes: it tells that a stream lasts, with all it says. */
	#callOffTrust: () => void = nothing;

	/** @param address of the stream, with its query */
	constructor(address: string, events: LineEvents, world: World = browserWorld) {
		this.#address = address;
		this.#events = events;
		this.#world = world;
	}

	/**
	 * @param held the frame to go on from
	 * @param heldBack another tab has found that the network holds streams back
	 */
	open(held?: LastFrame, heldBack = false): void {
		this.#held = held;
		this.#heldBack = heldBack;
		this.#cuts = this.#answers = 0;
		this.again();
	}

	/** Connects anew at once: after a sleep a line may look open and be dead. */
	again(): void {
		this.#faults = 0;
		if (this.#heldBack) this.#ask();
		else this.#connect();
	}

	close(): void {
		this.#step += 1;
		this.#callOff();
		this.#callOffSilence();
		this.#callOffTrust();
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
		let opened = false;
		let spoke = false;
		let lasts = false;
		source.onopen = () => {
			opened = true;
			// What goes on from a frame may have nothing to say; what begins is open with its frame.
			if (this.#held) this.#events.state('open');
		};
		source.onmessage = ({ data }: MessageEvent<string>) => {
			if (this.#held && this.#clockWasSet()) return this.#connect();
			if (!spoke) {
				spoke = true;
				this.#callOff();
				this.#callOffTrust = this.#world.after(lastsAfter, () => {
					lasts = true;
					this.#cuts = 0;
					this.#setHeldBack(false);
				});
			}
			this.#listen();
			this.#read(data);
		};
		source.onerror = () => {
			// One that never opened is a server that is lost; while the line asks, an answer will tell.
			if (this.#heldBack) return this.#ask();
			this.#cuts = opened && !lasts ? this.#cuts + 1 : 0;
			if (this.#cuts >= mostCuts) this.#ask();
			else this.#broken();
		};
		const due = this.#world.now() + wordWithin;
		this.#callOff = this.#world.after(wordWithin, () => {
			// A device that slept has not waited.
			if (Math.abs(this.#world.now() - due) > drift) this.#connect();
			else this.#ask();
		});
	}

	/** Asks for the whole. The stream is closed first: a browser has few connections to a server. */
	#ask(): void {
		this.close();
		// Who asks is not told that the marks are about to be locked.
		this.#events.flush();
		const step = this.#step;
		const late = () => step !== this.#step;
		void this.#world.ask(this.#address).then(
			(text) => {
				if (late()) return;
				this.#read(text);
				// What was refused, or was no answer, has begun something else.
				if (!late()) this.#answered();
			},
			() => {
				if (!late()) this.#broken();
			}
		);
	}

	#answered(): void {
		this.#setHeldBack(true);
		this.#answers += 1;
		if (this.#answers % tryEvery === 0) return this.#connect();
		const wait = askEvery + this.#world.random() * askSpread;
		this.#callOff = this.#world.after(wait, () => this.#ask());
	}

	#setHeldBack(is: boolean): void {
		if (is === this.#heldBack) return;
		this.#heldBack = is;
		this.#events.heldBack(is);
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
		this.#callOffSilence();
		this.#callOffSilence = this.#world.after(silentFor, () => this.#broken());
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

	#hold(held: LastFrame): void {
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
		this.#callOff = this.#heldBack
			? this.#world.after(Math.max(wait, askEvery), () => this.#ask())
			: this.#world.after(wait, () => this.#connect());
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
