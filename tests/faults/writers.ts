import { setTimeout as passed } from 'node:timers/promises';
import { protocolVersion } from '#lib/rooms/protocol.ts';
import { Line, type Address } from '../load/line.ts';
import { personCookie } from '../load/keys.ts';
import { answerOf, places, type PreparedRoom } from '../load/prepared.ts';

/**
 * Phones that mark through the door, each one mark after the other, and send every mark until it is
 * acknowledged, to the next address when the one they have is gone.
 */

/** Between an acknowledgement and the next mark, and after a fault, in milliseconds. */
const pauses = { mark: 50, fault: 100 };
/** An answer that has not come after so long is no longer waited for. */
const patience = 10_000;

type Writer = {
	room: number;
	cookie: string;
	/** By place: the highest `seq` acknowledged. */
	taken: number[];
	/** The highest `seq` sent. */
	sent: number;
	/** Which of the addresses it uses. */
	at: number;
};

export class Writers {
	acknowledged = 0;
	/** Connections that broke before the answer had come. */
	broken = 0;
	/** Answers other than that a mark is taken, by what they were. */
	readonly refused: Record<string, number> = {};
	/** Answers that no mark may get here: it was not late, and it was in order. */
	readonly faults: string[] = [];
	readonly #rooms: readonly PreparedRoom[];
	readonly #addresses: readonly Address[];
	readonly #writers: Writer[];
	#going = false;
	#ended: Promise<unknown> = Promise.resolve();

	/** @param spread whether they begin with the addresses in turn; otherwise all with the first */
	constructor(rooms: readonly PreparedRoom[], addresses: readonly Address[], spread = false) {
		this.#rooms = rooms;
		this.#addresses = addresses;
		this.#writers = rooms.flatMap(({ people }, room) =>
			people.map(({ token }, at) => ({
				room,
				cookie: personCookie(token),
				taken: places.map(() => 0),
				sent: 0,
				at: spread ? at % addresses.length : 0
			}))
		);
	}

	go(): void {
		this.#going = true;
		this.#ended = Promise.all(this.#writers.map((writer) => this.#write(writer)));
	}

	/** Resolves when nothing is under way any more: every mark that was sent has been acknowledged. */
	async rest(): Promise<void> {
		this.#going = false;
		await this.#ended;
	}

	/** Waits for so many more acknowledgements. @returns false when they did not come in time */
	async more(marks: number, withinMs: number): Promise<boolean> {
		const enough = this.acknowledged + marks;
		const late = performance.now() + withinMs;
		while (this.acknowledged < enough && performance.now() < late) await passed(5);
		return this.acknowledged >= enough;
	}

	/** Of one room: what was acknowledged until now, and what was sent. */
	of(room: number): { taken: number[][]; sent: number[] } {
		const own = this.#writers.filter((writer) => writer.room === room);
		return { taken: own.map(({ taken }) => [...taken]), sent: own.map(({ sent }) => sent) };
	}

	/** How many writers have each address. */
	get spread(): number[] {
		return this.#addresses.map((_, at) => this.#writers.filter((one) => one.at === at).length);
	}

	async #write(writer: Writer): Promise<void> {
		const lines = this.#addresses.map((address) => new Line(address));
		const { code } = this.#rooms[writer.room]!;
		while (this.#going) {
			const seq = ++writer.sent;
			const place = seq % places.length;
			const { count, element } = places[place]!;
			const message = {
				kind: 'mark',
				version: protocolVersion,
				seq,
				round: 1,
				count,
				element,
				mark: { answer: answerOf(seq) }
			};
			for (let taken = false; !taken;) {
				taken = await this.#send(lines[writer.at]!, code, writer, JSON.stringify(message), seq);
				if (!taken) await passed(pauses.fault * (0.5 + Math.random()));
			}
			writer.taken[place] = seq;
			this.acknowledged += 1;
			await passed(pauses.mark * (0.5 + Math.random()));
		}
		for (const line of lines) line.close();
	}

	/** @returns whether the mark was acknowledged */
	async #send(
		line: Line,
		code: string,
		writer: Writer,
		body: string,
		seq: number
	): Promise<boolean> {
		const late = setTimeout(() => line.close(), patience);
		const answer = await new Promise<Parameters<Parameters<Line['post']>[3]>[0]>((resolve) =>
			line.post(`/live/${code}?as=participant`, writer.cookie, body, resolve)
		);
		clearTimeout(late);
		if (!answer) {
			this.broken += 1;
			writer.at = (writer.at + 1) % this.#addresses.length;
			return false;
		}
		if (answer.status === 200) {
			const said = JSON.parse(answer.body) as { kind: string; seq?: number };
			if (said.kind === 'taken' && said.seq === seq) return true;
		}
		const what = `${answer.status} ${answer.body.replace(/"seq":\d+/, '"seq":…')}`;
		this.refused[what] = (this.refused[what] ?? 0) + 1;
		// Busy, or too many at once: it is tried again. Nothing else may be said of these marks.
		if (answer.status !== 503 && answer.status !== 429 && this.faults.length < 10)
			this.faults.push(what);
		return false;
	}
}
