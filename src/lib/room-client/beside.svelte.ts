import { openedRooms } from '#lib/room-client/own-rooms.ts';
import type { SetBeside } from '#lib/rooms/side-by-side.ts';

/**
 * What a teacher has set beside a room’s marks, as this device keeps it. The desk changes it, and a
 * wall in the same browser follows; no server learns of it.
 */
export class Beside {
	readonly #code: string;
	#channel: BroadcastChannel | undefined;

	list = $state.raw<readonly SetBeside[]>([]);

	constructor(code: string) {
		this.#code = code;
	}

	/** Reads it, and again whenever another tab has changed it. @returns what ends that */
	begin(): () => void {
		void this.#read();
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(`chapeau room beside ${this.#code}`);
			this.#channel.onmessage = () => void this.#read();
		}
		return () => this.#channel?.close();
	}

	/** What the wall shows of it. */
	get shown(): SetBeside[] {
		return this.list.filter(({ shown }) => shown);
	}

	/** The list has been kept: the other tabs read it. */
	tell(): void {
		this.#channel?.postMessage('changed');
	}

	async #read(): Promise<void> {
		this.list = (await openedRooms.get(this.#code))?.beside ?? [];
	}
}
