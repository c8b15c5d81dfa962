import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';

/** What is timed in this tab, with the time that goes by. It outlives a reload, and is gone with the tab. */
export class TabClock<Kept> {
	readonly #place: string;
	kept = $state.raw<Kept>() as Kept;
	/** Milliseconds, four times a second while it goes. */
	now = $state(0);

	constructor(place: string, begin: Kept) {
		this.#place = `chapeau:timers:${place}`;
		this.kept = begin;
	}

	/** Reads what the tab keeps and lets the time go by. @returns what stops it */
	go(): () => void {
		this.kept = (readInTab(this.#place) as Kept | undefined) ?? this.kept;
		this.now = Date.now();
		const beat = setInterval(() => (this.now = Date.now()), 250);
		return () => clearInterval(beat);
	}

	keep(next: Kept): void {
		this.now = Date.now();
		this.kept = next;
		keepInTab(this.#place, next);
	}
}
