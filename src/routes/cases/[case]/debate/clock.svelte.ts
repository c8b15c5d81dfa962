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
		try {
			const text = sessionStorage.getItem(this.#place);
			if (text) this.kept = JSON.parse(text) as Kept;
		} catch {
			// A session that keeps nothing begins anew.
		}
		this.now = Date.now();
		const beat = setInterval(() => (this.now = Date.now()), 250);
		return () => clearInterval(beat);
	}

	keep(next: Kept): void {
		this.now = Date.now();
		this.kept = next;
		try {
			sessionStorage.setItem(this.#place, JSON.stringify(next));
		} catch {
			// It runs on, and a reload forgets it.
		}
	}
}
