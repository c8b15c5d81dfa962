import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { markKey, type Place } from '#lib/domain/mark.ts';
import { sheetIn, sheetOf, type Book, type Sheet } from '#lib/domain/sheet.ts';
import type { CaseFacts } from '#lib/rooms/case-facts.ts';
import { bookAddress, factsAddress, sheetAddress } from '#lib/room-client/case-address.ts';

/**
 * The case of a room as it was opened, whatever became of the built-in one since: its facts, and the
 * sheets of what is marked. A frame says which it is; what the line does not bring is asked for again.
 */

/** How long until what could not be fetched is asked for again, in milliseconds. */
const pause = 3000;

/** How long an answer may take, in milliseconds: a line that falls silent is asked again. */
const patience = 20_000;
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
	readonly #sheets = new SvelteMap<string, Sheet>();
	/** The counts whose books are here: their sheets hold everything. */
	readonly #whole = new SvelteSet<string>();
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
		const facts = await read<CaseFacts>(factsAddress(digest));
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
		const found = this.#sheets.get(markKey(count, element));
		return found && sheetIn(found, forum);
	}

	/**
	 * Fetches the sheet of an element at once, and then the whole count, that a lost line stops nobody.
	 * @returns false where it could not be had: ask again when the line is back
	 */
	async want({ count, element }: Place, withBook: boolean): Promise<boolean> {
		const { digest } = this;
		const key = markKey(count, element);
		const has = () => (withBook ? this.#whole.has(count) : this.#sheets.has(key));
		if (digest === undefined || has() || this.#underway.has(key)) return true;
		this.#underway.add(key);
		try {
			if (!this.#sheets.has(key)) {
				const sheet = await read<Sheet>(sheetAddress(digest, count, element));
				if (!sheet) return false;
				this.#sheets.set(key, sheet);
			}
			if (!withBook || this.#whole.has(count)) return true;
			const book = await read<Book>(bookAddress(digest, count));
			if (!book) return false;
			this.#whole.add(count);
			for (const { id } of book.elements) this.#sheets.set(markKey(count, id), sheetOf(book, id)!);
			return true;
		} finally {
			this.#underway.delete(key);
		}
	}
}

async function read<Found>(address: string): Promise<Found | undefined> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
		return response.ok ? ((await response.json()) as Found) : undefined;
	} catch {
		return undefined;
	}
}
