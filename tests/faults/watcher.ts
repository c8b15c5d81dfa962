import { setTimeout as passed } from 'node:timers/promises';
import { backAfter } from '#lib/room-client/line.ts';
import { applied, type Delta } from '#lib/rooms/delta.ts';
import { protocolVersion } from '#lib/rooms/protocol.ts';
import { Stream, type Address } from '../load/line.ts';
import { places } from '../load/prepared.ts';

type Frame = { elements: Record<string, { first?: { marked?: number } }> };

/** A stream of frames that comes back as our page does, to the next address when one is gone. */
export class Watcher {
	frame: Frame | undefined;
	/** Deltas that did not fit, and what should not have been said. */
	readonly faults: string[] = [];
	/** Full frames that it was given. */
	full = 0;
	/** Which of the addresses it uses. */
	at: number;
	readonly #addresses: readonly Address[];
	readonly #path: string;
	readonly #cookie: string;
	#id = '';
	#stream: Stream | undefined;
	#breaks = 0;
	#closed = false;

	constructor(
		addresses: readonly Address[],
		{ code, as, cookie, at = 0 }: { code: string; as: string; cookie: string; at?: number }
	) {
		this.#addresses = addresses;
		this.#path = `/live/${code}?as=${as}&version=${protocolVersion}`;
		this.#cookie = cookie;
		this.at = at;
		this.#open();
	}

	/** How many have marked each place, as it shows. */
	get marked(): number[] {
		return places.map(({ key }) => this.frame?.elements[key]?.first?.marked ?? 0);
	}

	async until(isSo: (watcher: Watcher) => boolean, withinMs: number): Promise<boolean> {
		const late = performance.now() + withinMs;
		while (!isSo(this) && performance.now() < late) await passed(20);
		return isSo(this);
	}

	close(): void {
		this.#closed = true;
		this.#stream?.close();
	}

	#open(): void {
		if (this.#closed) return;
		const last = this.#id && `&last=${this.#id}`;
		this.#stream = new Stream(this.#addresses[this.at]!, this.#path + last, this.#cookie, {
			event: (data) => this.#event(data),
			ended: () => {
				this.at = (this.at + 1) % this.#addresses.length;
				setTimeout(() => this.#open(), backAfter(this.#breaks++, Math.random()));
			}
		});
	}

	#event(data: string): void {
		const said = JSON.parse(data) as {
			kind: string;
			id: string;
			from?: string;
			frame?: Frame;
			delta?: Delta;
		};
		this.#breaks = 0;
		if (said.kind === 'frame') {
			this.full += 1;
			[this.frame, this.#id] = [said.frame!, said.id];
		} else if (said.kind === 'delta' && said.from === this.#id && this.frame)
			[this.frame, this.#id] = [applied(this.frame, said.delta), said.id];
		else if (this.faults.length < 10) this.faults.push(`${data.slice(0, 200)} after ${this.#id}`);
	}
}
