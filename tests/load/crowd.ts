import { backAfter } from '#lib/room-client/line.ts';
import { applied, type Delta } from '#lib/rooms/delta.ts';
import { protocolVersion } from '#lib/rooms/protocol.ts';
import { Line, now, Stream, type Address } from './line.ts';
import { answerOf, places } from './prepared.ts';

/**
 * People in rooms with their phones, the projectors and the desks: their streams and their marks.
 * Marks are due at fixed times, whatever the server does, and timed from when they were due.
 */

export type CrowdRoom = {
	code: string;
	/** Their cookies, in order, and how many elements they have marked already. */
	people: { cookie: string; marked: number }[];
	/** Cookies of the streams besides those of the people. */
	teacher?: string | undefined;
	projector?: string | undefined;
};

/** One phone in so many reads its frames whole and applies every delta; the others only count them. */
const attentive = 50;

type Shown = { id: string; frame: Record<string, unknown> };

type Streaming = {
	as: 'participant' | 'teacher' | 'projector';
	room: Room;
	cookie: string;
	/** Applies what comes. */
	attentive: boolean;
	stream: Stream | undefined;
	shown: Shown | undefined;
	/** How often it broke since its last frame. */
	faults: number;
	/** When it had its full frame. */
	since: number | undefined;
};

type Person = {
	room: Room;
	cookie: string;
	line: Line;
	/** Places in the order in which this one marks them. */
	order: number[];
	/** How many marks have been due. */
	due: number;
	/** Marks that are due and wait for the line. */
	waiting: { seq: number; place: number; at: number }[];
	/** By place: the highest `seq` acknowledged. */
	taken: Int32Array;
	seq: number;
};

type Room = {
	code: string;
	people: Person[];
	streams: Streaming[];
	/** By place: when the first marks of it were acknowledged, in their order. */
	firsts: number[][];
	/** By place: how many had marked it in the beginning. */
	before: number[];
	/** By place: how many marks the projector shows. */
	seen: number[];
};

export type Connected = { streams: number; bytes: Record<string, number> };

export type Marked = {
	due: number;
	sent: number;
	acknowledged: number;
	refused: Record<string, number>;
	/** Connections that broke before the answer; the mark was sent again. */
	again: number;
	ackMs: number[];
	/** How late a mark went out whose line was free: the crowd’s own fault. */
	lateMs: number[];
	toProjectorMs: number[];
	/** First marks that were acknowledged and never reached the projector. */
	notShown: number;
	events: Record<string, number>;
	bytes: Record<string, number>;
	faults: string[];
	/** Share of a core that the crowd itself took. */
	cpu: number;
	/** By room and person: by place the highest `seq` acknowledged, 0 for none. */
	taken: number[][][];
};

export class Crowd {
	readonly #address: Address;
	readonly #rooms: Room[];
	readonly #faults: string[] = [];
	#events = { participant: 0, teacher: 0, projector: 0 };
	#toProjector: number[] = [];
	#comesBack = false;
	#closed = false;

	constructor(address: Address, rooms: readonly CrowdRoom[]) {
		this.#address = address;
		this.#rooms = rooms.map(({ code, people, teacher, projector }) => {
			const room: Room = {
				code,
				people: [],
				streams: [],
				firsts: places.map(() => []),
				before: places.map((_, place) => people.filter(({ marked }) => marked > place).length),
				seen: places.map(() => 0)
			};
			const watch = (as: Streaming['as'], cookie: string, reads: boolean) =>
				room.streams.push({
					as,
					room,
					cookie,
					attentive: reads,
					stream: undefined,
					shown: undefined,
					faults: 0,
					since: undefined
				});
			if (projector !== undefined) watch('projector', projector, true);
			if (teacher !== undefined) watch('teacher', teacher, true);
			people.forEach(({ cookie, marked }, at) => {
				watch('participant', cookie, at % attentive === 0);
				room.people.push({
					room,
					cookie,
					line: new Line(address),
					order: places.map((_, place) => (place + marked) % places.length),
					due: 0,
					waiting: [],
					taken: Int32Array.from(places, (_, place) => (place < marked ? place + 1 : 0)),
					// Above what rooms are prepared with.
					seq: places.length
				});
			});
			return room;
		});
	}

	/** Opens all streams, some hundred at a time, and waits until each has its full frame. */
	async connect(): Promise<Connected> {
		const streams = this.#rooms.flatMap((room) => room.streams);
		const atOnce = 200;
		for (let at = 0; at < streams.length; at += atOnce) {
			const some = streams.slice(at, at + atOnce);
			for (const one of some) this.#open(one);
			await this.#until(() => some.every(({ since }) => since !== undefined), 30_000);
		}
		const missing = streams.filter(({ since }) => since === undefined).length;
		if (missing > 0) this.#fault(`${missing} streams had no full frame after 30 s`);
		return { streams: streams.length - missing, bytes: this.#bytes() };
	}

	/** From now on a stream that ends is opened again, as a browser does. */
	comeBack(): void {
		this.#comesBack = true;
	}

	/** When each stream had its full frame again, of those that had it by the time limit. */
	async back(after: number, withinMs: number): Promise<{ at: number[]; faults: string[] }> {
		const streams = this.#rooms.flatMap((room) => room.streams);
		await this.#until(() => streams.every(({ since = 0 }) => since > after), withinMs);
		return {
			at: streams.flatMap(({ since = 0 }) => (since > after ? [since] : [])),
			faults: this.#faults.splice(0)
		};
	}

	/** Everyone marks once in `everyMs`, for so long; then what is under way is waited for. */
	async mark(everyMs: number, forMs: number): Promise<Marked> {
		const people = this.#rooms.flatMap((room) => room.people);
		const marks = Math.round(forMs / everyMs);
		const result: Marked = {
			due: 0,
			sent: 0,
			acknowledged: 0,
			refused: {},
			again: 0,
			ackMs: [],
			lateMs: [],
			toProjectorMs: [],
			notShown: 0,
			events: {},
			bytes: {},
			faults: [],
			cpu: 0,
			taken: []
		};
		this.#events = { participant: 0, teacher: 0, projector: 0 };
		this.#toProjector = result.toProjectorMs;
		const bytesBefore = this.#bytes();
		const start = now();
		const cpuBefore = process.cpuUsage();
		const total = people.length * marks;
		// Of the person whose turn it is at this time; everyone has a place in the interval.
		const timeOf = (turn: number) => start + (turn / people.length) * everyMs;
		let turn = 0;
		await new Promise<void>((resolve) => {
			const tick = () => {
				const time = now();
				for (; turn < total && timeOf(turn) <= time; turn += 1) {
					const person = people[turn % people.length]!;
					const mark = nextMark(person, marks);
					result.due += 1;
					person.waiting.push({ ...mark, at: timeOf(turn) });
					if (!person.line.busy) {
						result.lateMs.push(time - timeOf(turn));
						this.#send(person, result);
					}
				}
				if (turn < total) setTimeout(tick, 2);
				else resolve();
			};
			tick();
		});
		const used = process.cpuUsage(cpuBefore);
		result.cpu = (used.user + used.system) / 1000 / (now() - start);
		result.events = { ...this.#events };
		const bytes = this.#bytes();
		for (const [as, n] of Object.entries(bytes)) result.bytes[as] = n - (bytesBefore[as] ?? 0);
		// However late they are: what is compared afterwards must not be still on its way.
		await this.#until(() => people.every(({ waiting }) => waiting.length === 0), 60_000);
		const shown = () =>
			this.#rooms.reduce((sum, { firsts, before, seen, streams }) => {
				const watched = streams.some(({ as }) => as === 'projector');
				const missing = firsts.map((times, at) =>
					Math.max(0, times.length + before[at]! - seen[at]!)
				);
				return sum + (watched ? missing.reduce((all, n) => all + n, 0) : 0);
			}, 0);
		await this.#until(() => shown() === 0, 3000);
		result.notShown = shown();
		result.faults = this.#faults.splice(0);
		result.taken = this.#rooms.map((room) => room.people.map(({ taken }) => [...taken]));
		return result;
	}

	/** By room: by place how many marks its projector shows now. */
	projected(): number[][] {
		return this.#rooms.map(({ seen }) => [...seen]);
	}

	close(): void {
		this.#closed = true;
		for (const { streams, people } of this.#rooms) {
			for (const { stream } of streams) stream?.close();
			for (const { line } of people) line.close();
		}
	}

	#send(person: Person, result: Marked): void {
		const next = person.waiting[0];
		if (!next || this.#closed) return;
		const { count, element } = places[next.place]!;
		const body = JSON.stringify({
			kind: 'mark',
			version: protocolVersion,
			seq: next.seq,
			round: 1,
			count,
			element,
			mark: { answer: answerOf(next.seq) }
		});
		result.sent += 1;
		const path = `/live/${person.room.code}?as=participant`;
		person.line.post(path, person.cookie, body, (answer) => {
			const time = now();
			if (!answer || answer.status === 503 || answer.status === 429) {
				result.again += 1;
				if (answer) tally(result.refused, `${answer.status}`);
				// Meanwhile another mark may have become due, and taken the line.
				setTimeout(() => {
					if (!person.line.busy) this.#send(person, result);
				}, 500 * Math.random());
				return;
			}
			person.waiting.shift();
			if (answer.status === 200) {
				const said = JSON.parse(answer.body) as { kind: string; seq?: number };
				if (said.kind !== 'taken' || said.seq !== next.seq)
					this.#fault(`answered to mark ${next.seq}: ${answer.body}`);
				result.acknowledged += 1;
				result.ackMs.push(time - next.at);
				this.#acknowledged(person, next, time);
			} else tally(result.refused, `${answer.status} ${answer.body}`);
			this.#send(person, result);
		});
	}

	#acknowledged(
		{ room, taken }: Person,
		{ seq, place }: { seq: number; place: number },
		time: number
	): void {
		const first = taken[place] === 0;
		taken[place] = Math.max(taken[place]!, seq);
		if (!first) return;
		const times = room.firsts[place]!;
		times.push(time);
		// The frame was here before the acknowledgement.
		if (room.seen[place]! - room.before[place]! >= times.length) this.#toProjector.push(0);
	}

	#open(one: Streaming): void {
		one.shown = undefined;
		one.stream = new Stream(
			this.#address,
			`/live/${one.room.code}?as=${one.as}&version=${protocolVersion}`,
			one.cookie,
			{
				event: (data) => this.#event(one, data),
				ended: (status) => {
					one.stream = undefined;
					if (this.#closed) return;
					if (!this.#comesBack) this.#fault(`a ${one.as}’s stream ended (status ${status})`);
					else setTimeout(() => this.#open(one), backAfter(one.faults++, Math.random()));
				}
			}
		);
	}

	#event(one: Streaming, data: string): void {
		this.#events[one.as] += 1;
		const full = data.startsWith('{"kind":"frame"');
		if (full) {
			one.since = now();
			one.faults = 0;
		}
		if (!one.attentive) return;
		const said = JSON.parse(data) as {
			kind: string;
			id: string;
			from?: string;
			frame?: Record<string, unknown>;
			delta?: Delta;
			why?: string;
		};
		if (said.kind === 'beat') return;
		if (said.kind === 'frame') one.shown = { id: said.id, frame: said.frame! };
		else if (said.kind === 'delta') {
			if (said.from !== one.shown?.id) {
				this.#fault(`a ${one.as}’s delta from ${said.from} came after ${one.shown?.id}`);
				return;
			}
			one.shown = { id: said.id, frame: applied(one.shown!.frame, said.delta) };
		} else {
			this.#fault(`a ${one.as} was told ${data}`);
			return;
		}
		if (one.as === 'projector') this.#projected(one.room, one.shown.frame);
	}

	#projected({ firsts, before, seen }: Room, frame: Record<string, unknown>): void {
		const time = now();
		const elements = frame['elements'] as Record<string, { first?: { marked?: number } }>;
		places.forEach(({ key }, place) => {
			const marked = elements[key]?.first?.marked ?? 0;
			const times = firsts[place]!;
			const shown = Math.min(marked - before[place]!, times.length);
			for (let k = Math.max(0, seen[place]! - before[place]!); k < shown; k += 1)
				this.#toProjector.push(time - times[k]!);
			seen[place] = marked;
		});
	}

	#bytes(): Record<string, number> {
		const sums: Record<string, number> = { participant: 0, teacher: 0, projector: 0 };
		for (const { streams } of this.#rooms)
			for (const { as, stream } of streams) sums[as]! += stream?.bytes ?? 0;
		return sums;
	}

	#fault(what: string): void {
		// The first few tell enough.
		if (this.#faults.length < 20) this.#faults.push(what);
	}

	#until(done: () => boolean, withinMs: number): Promise<void> {
		return new Promise((resolve) => {
			const limit = now() + withinMs;
			const look = () => {
				if (done() || now() > limit) resolve();
				else setTimeout(look, 5);
			};
			look();
		});
	}
}

/**
 * A person marks every element once and in between thinks again about one, so that there is
 * something new to show until the end.
 */
function nextMark(person: Person, marks: number): { seq: number; place: number } {
	const { order } = person;
	const again = Math.max(0, 1 - order.length / marks);
	const n = person.due++;
	const secondThoughts = Math.floor(n * again);
	const isSecond = Math.floor((n + 1) * again) > secondThoughts;
	const place = isSecond
		? order[Math.floor(Math.random() * (n - secondThoughts))]
		: order[n - secondThoughts];
	return { seq: ++person.seq, place: place ?? order[0]! };
}

function tally(counts: Record<string, number>, what: string): void {
	counts[what] = (counts[what] ?? 0) + 1;
}
