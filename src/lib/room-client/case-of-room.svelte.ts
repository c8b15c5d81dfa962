import { SvelteMap } from 'svelte/reactivity';
import { markKey, type Place } from '#lib/domain/mark.ts';
import type { CaseSource } from '#lib/case-source/case-source.svelte.ts';
import { ofRoom, readOfRoom } from '#lib/case-source/of-room.ts';
import { sheetIn, type Sheet } from '#lib/domain/sheet.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';

/**
 * The case of a room as it was opened, whatever became of the built-in one since: its facts, and the
 * sheets of what is marked. A frame says which it is; what the line does not bring is asked for again.
 */

/** How long until what could not be fetched is asked for again, in milliseconds. */
const pause = 3000;

/** How long the device may take to say what it keeps, in milliseconds. */
const storagePatience = 2000;

/** Where facts are kept that were fetched before. */
export type FactsKept = {
	get(digest: string): Promise<CaseFacts | undefined>;
	put(digest: string, facts: CaseFacts): Promise<void>;
};

export class CaseOfRoom {
	digest = $state.raw<string>();
	/** Enough to name, number and order what is marked. */
	facts = $state.raw<CaseFacts>();
	source = $state.raw<CaseSource>();
	/** What is here of an element before the book of its count is. */
	readonly #beginnings = new SvelteMap<string, Sheet>();
	readonly #underway = new Set<string>();
	readonly #kept: FactsKept | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(kept?: FactsKept) {
		this.#kept = kept;
	}

	/** Reads the facts of the case with a digest, from the device where it has them. */
	async open(digest: string): Promise<void> {
		if (this.digest === digest) return;
		this.digest = digest;
		this.source = ofRoom(digest);
		this.#beginnings.clear();
		// A device whose storage does not answer reads them from the server.
		const kept = await Promise.race([
			this.#kept?.get(digest),
			new Promise<undefined>((late) => setTimeout(late, storagePatience))
		]);
		if (this.digest !== digest) return;
		if (kept) this.facts = kept;
		else await this.#fetchFacts(digest);
	}

	async #fetchFacts(digest: string): Promise<void> {
		clearTimeout(this.#timer);
		const facts = (await orNothing(readOfRoom(digest, 'facts'))) as CaseFacts | undefined;
		if (this.digest !== digest) return;
		if (!facts) {
			this.#timer = setTimeout(() => void this.#fetchFacts(digest), pause);
			return;
		}
		this.facts = facts;
		await this.#kept?.put(digest, facts);
	}

	stop(): void {
		this.digest = undefined;
		clearTimeout(this.#timer);
	}

	/** The sheet of an element as it reads in a forum, once it is here: see `want`. */
	sheet({ count, element }: Place, forum: string): Sheet | undefined {
		const found =
			this.source?.sheet(count, element) ?? this.#beginnings.get(markKey(count, element));
		return found && sheetIn(found, forum);
	}

	/**
	 * Fetches the sheet of an element at once, and then the whole count, that a lost line stops nobody.
	 * @returns false where it could not be had: ask again when the line is back
	 */
	async want({ count, element }: Place, withBook: boolean): Promise<boolean> {
		const { source } = this;
		const key = markKey(count, element);
		// What is asked for with the book is not kept waiting by what was asked for without it.
		const task = `${key} ${withBook}`;
		const whole = () => source?.sheet(count, element) !== undefined;
		if (!source || whole() || this.#underway.has(task)) return true;
		this.#underway.add(task);
		try {
			if (!this.#beginnings.has(key)) {
				const sheet = await orNothing(source.beginning(count, element));
				if (!sheet) return false;
				if (source === this.source) this.#beginnings.set(key, sheet);
			}
			return !withBook || whole() || (await orNothing(source.book(count))) !== undefined;
		} finally {
			this.#underway.delete(task);
		}
	}
}

const orNothing = <Found>(promise: Promise<Found>): Promise<Found | undefined> =>
	promise.catch(() => undefined);
