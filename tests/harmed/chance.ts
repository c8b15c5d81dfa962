/** Numbers by chance that come again in the same order: a file that found a fault can be made again. */
export class Chance {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A whole number from 0, below `end`. */
	below(end: number): number {
		// A 32-bit counter, mixed (Mulberry32).
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
	}

	one<Of>(list: readonly Of[]): Of {
		return list[this.below(list.length)]!;
	}
}
