import { changes } from '#lib/rooms/delta.ts';
import type { FromInside } from '#lib/rooms/frame.ts';
import { progressed } from '#lib/rooms/progress.ts';
import { protocolVersion as version, type FromServer, type Refusal } from '#lib/rooms/protocol.ts';
import { ownState, sharedState } from '#lib/rooms/state.ts';
import type { Viewer } from '#lib/rooms/visibility.ts';
import { guarded } from '#lib/server/guarded.ts';
import type { OpenRoom } from '#lib/server/rooms/open-room.ts';
import { eventOf, type Stream } from '#lib/server/rooms/stream.ts';

/** What is shown of a room to all viewers of one kind, and the streams that carry it to them. */

export type Inside = Exclude<Viewer, 'stranger'>;

/** The least time between two frames, in milliseconds: the hall watches the projector, a phone is glanced at. */
export const pace: Record<Inside, number> = { projector: 100, teacher: 200, participant: 500 };

/** Who comes and goes is news to the desk and the wall; a phone hears of it with what else there is, or after this long. */
const presencePace = 4000;

/** A frame that took long to make is followed by so many times as long without one. */
const rest = 4;

/** Deltas kept for those who come back: so many, and so many characters together. */
const kept = { deltas: 64, length: 256_000 };

/** How long a reader may be behind before the line is taken for dead. */
const patience = 60_000;

/** How many get their own part in one turn of the event loop. */
const atATime = 50;

const alive = eventOf({ kind: 'beat', version });

export class Board {
	readonly streams = new Set<Stream>();
	readonly #kind: Inside;
	readonly #room: OpenRoom;
	readonly #process: string;
	#frame: FromInside | undefined;
	/**
	 * Greater than any that a browser can have of this room from this process: it may have been in
	 * memory before. By the clock that is never set back.
	 */
	#number = Math.ceil(performance.now());
	#full: string | undefined;
	#deltas: { number: number; text: string }[] = [];
	#whole = true;
	#own = false;
	readonly #ownOfSome = new Set<string>();
	/** Something is in the frame that must not be shown any more. */
	#stale = false;
	readonly #places = new Set<string>();
	readonly #people = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#due = 0;
	#next = 0;

	constructor(kind: Inside, room: OpenRoom, process: string) {
		this.#kind = kind;
		this.#room = room;
		this.#process = process;
	}

	/** Somebody has marked a place of the round that is open, or has come or gone. */
	touch(place: string | undefined, person: string): void {
		if (place !== undefined) this.#places.add(place);
		this.#people.add(person);
		// A class that comes back all at once would tell everybody of everybody.
		this.#soon(place === undefined && this.#kind === 'participant' ? presencePace : 0);
	}

	/** More has changed than can be counted. @param own whose own part may have changed too: everybody’s, or of some */
	renew(own: boolean | readonly string[] = false): void {
		this.#whole = true;
		if (typeof own === 'boolean') this.#own ||= own;
		else for (const person of own) this.#ownOfSome.add(person);
		this.#soon();
	}

	/** The own part of one person has changed. */
	renewOwn(person: string): void {
		this.#ownOfSome.add(person);
		this.#soon();
	}

	/**
	 * Something was taken out of sight: a reason hidden, somebody shown out. Nobody who comes later
	 * gets it from a frame made before.
	 */
	forget(): void {
		this.#deltas = [];
		this.#stale = true;
		this.renew();
	}

	/** Makes the frame that the first who come would wait for. */
	prepare(): void {
		if (this.#frame) return;
		this.#makeUnsent();
		this.#full = JSON.stringify(this.#frame);
	}

	/** A new stream: with what came since the frame it had, or with the whole. It always begins with a word. */
	add(stream: Stream, last?: string): void {
		if (!this.#frame || (this.streams.size === 0 && this.#isBehind)) this.#makeUnsent();
		else if (this.#stale) this.#send();
		this.streams.add(stream);
		stream.onOver(() => this.streams.delete(stream));
		const caughtUp = () => {
			if (stream.behindSince === undefined) return;
			stream.behindSince = undefined;
			if (this.#stale) this.#send();
			stream.write(this.#fullFor(stream.person));
		};
		stream.response.on('drain', guarded('board.failed', caughtUp));
		const missed = this.#since(last);
		if (missed) {
			for (const { text } of missed) stream.write(text);
			// A stream that says nothing would be taken for one that the network holds back.
			if (!this.#sendOwn(stream) && missed.length === 0) stream.write(alive);
		} else stream.write(this.#fullFor(stream.person));
	}

	/**
	 * The whole for who asks for it without a stream, as a message: what a stream would begin with. A
	 * class that asks has a frame made for it no more often than one that listens.
	 */
	whole(person?: string): string {
		if (this.streams.size === 0) {
			const now = performance.now();
			if (!this.#frame || this.#stale || (this.#isBehind && now >= this.#next)) {
				this.#makeUnsent();
				this.#next = this.#restAfter(now);
			}
		} else if (this.#stale) this.#send();
		return this.#messageFor(person);
	}

	/** To everyone at once, outside of the frames. */
	say(message: FromServer): void {
		const text = eventOf(message);
		for (const stream of this.streams) stream.write(text);
	}

	/** Says that the lines live, and gives those up that no longer read. */
	beat(now = performance.now()): void {
		for (const stream of this.streams) {
			if (stream.behindSince !== undefined && now - stream.behindSince > patience) stream.destroy();
			else stream.write(alive);
		}
	}

	end(why?: Refusal): void {
		clearTimeout(this.#timer);
		for (const stream of this.streams) stream.end(why);
	}

	#soon(least = 0): void {
		if (this.streams.size === 0) return;
		const at = Math.max(this.#next, performance.now() + least);
		if (this.#timer && this.#due <= at) return;
		clearTimeout(this.#timer);
		this.#due = at;
		this.#timer = setTimeout(
			guarded('board.failed', () => this.#send()),
			Math.max(0, at - performance.now())
		);
	}

	#send(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const started = performance.now();
		const before = this.#frame;
		const from = this.#number;
		const own = this.#whoseOwn();
		const frame = this.#make();
		const delta = before && changes(before, frame);
		if (delta) {
			this.#changed();
			const text = eventOf({
				kind: 'delta',
				version,
				from: this.#id(from),
				id: this.#id(this.#number),
				delta
			});
			this.#keep(text);
			for (const stream of this.streams) stream.write(text);
		}
		if (own.length > 0) this.#sendAllOwn(own);
		this.#next = this.#restAfter(started);
	}

	/** The streams of those whose own part may have changed. */
	#whoseOwn(): Stream[] {
		const all = [...this.streams];
		if (this.#own) return all;
		return all.filter(({ person }) => person !== undefined && this.#ownOfSome.has(person));
	}

	/** When the next frame is due after one that was begun at a moment. */
	#restAfter(started: number): number {
		const now = performance.now();
		return Math.max(started + pace[this.#kind], now + rest * (now - started - 1));
	}

	/** Something has happened since the frame was made. */
	get #isBehind(): boolean {
		return this.#whole || this.#places.size > 0 || this.#people.size > 0;
	}

	/** Without somebody to send it to there is a gap. */
	#makeUnsent(): void {
		this.#make();
		this.#changed();
		this.#deltas = [];
	}

	#changed(): void {
		this.#number += 1;
		this.#full = undefined;
	}

	/** Brings the frame up to date. */
	#make(): FromInside {
		const room = this.#room;
		const before = this.#frame;
		const frame =
			this.#whole || !before
				? (sharedState(room.at(Date.now()), this.#kind) as FromInside)
				: progressed(before, room.progress, { places: this.#places, people: this.#people }, (id) =>
						room.people.get(id)
					);
		this.#whole = false;
		this.#own = false;
		this.#ownOfSome.clear();
		this.#stale = false;
		this.#places.clear();
		this.#people.clear();
		this.#frame = frame;
		return frame;
	}

	#keep(text: string): void {
		this.#deltas.push({ number: this.#number, text });
		let length = this.#deltas.reduce((sum, delta) => sum + delta.text.length, 0);
		while (this.#deltas.length > kept.deltas || length > kept.length)
			length -= this.#deltas.shift()!.text.length;
	}

	/** The deltas after a frame; undefined when that is not known any more. */
	#since(last: string | undefined) {
		const [process, number] = last?.split('.') ?? [];
		if (process !== this.#process) return undefined;
		if (Number(number) === this.#number) return [];
		const at = this.#deltas.findIndex((delta) => delta.number === Number(number) + 1);
		return at < 0 ? undefined : this.#deltas.slice(at);
	}

	#fullFor(person: string | undefined): string {
		return `id: ${this.#id(this.#number)}\ndata: ${this.#messageFor(person)}\n\n`;
	}

	#messageFor(person: string | undefined): string {
		// Encoded once; after a restart a thousand ask for it at the same time.
		this.#full ??= JSON.stringify(this.#frame!);
		const own = this.#ownOf(person);
		const frame = own ? `${this.#full.slice(0, -1)},"own":${JSON.stringify(own)}}` : this.#full;
		const id = this.#id(this.#number);
		return `{"kind":"frame","version":${version},"id":"${id}","at":"${new Date().toISOString()}","frame":${frame}}`;
	}

	#ownOf(person: string | undefined) {
		const found = person === undefined ? undefined : this.#room.people.get(person);
		return found && ownState(this.#room.at(Date.now()), found);
	}

	/** @returns whether there is such a part */
	#sendOwn(stream: Stream): boolean {
		const own = this.#ownOf(stream.person);
		if (!own) return false;
		const id = this.#id(this.#number);
		stream.write(eventOf({ kind: 'delta', version, from: id, id, delta: { set: { own } } }));
		return true;
	}

	#sendAllOwn(streams: Stream[]): void {
		for (const stream of streams.splice(0, atATime))
			if (this.streams.has(stream)) this.#sendOwn(stream);
		if (streams.length > 0) setImmediate(guarded('board.failed', () => this.#sendAllOwn(streams)));
	}

	#id(number: number): string {
		return `${this.#process}.${number}`;
	}
}
