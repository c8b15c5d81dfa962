import { SvelteMap } from 'svelte/reactivity';
import { keepInTab } from '#lib/keep/tab-session.ts';
import { draftOf } from './reply-draft.ts';

/**
 * What somebody types for their table, kept in this tab: of two who type at once, the words of whoever
 * pauses last stand, and the other’s are not lost.
 */
export class TypedWords {
	readonly #typed = new SvelteMap<string, string | undefined>();

	remember(place: string, words: string | undefined): void {
		const typed = words?.trim() || undefined;
		this.#typed.set(place, typed);
		keepInTab(place, typed);
	}

	/** What was typed at a place and is not in what stands there now. */
	writtenOver(place: string, now: string | undefined): string | undefined {
		const typed = this.#typed.has(place) ? this.#typed.get(place) : draftOf(place);
		return typed === undefined || now?.includes(typed) ? undefined : typed;
	}
}
