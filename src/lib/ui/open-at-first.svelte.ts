/**
 * Whether a `<details>` is open, as `<details bind:open={openAtFirst(() => …), asLeft}>`: set at first and
 * when it changes. By `open={…}` Svelte sets it again with whatever else changes nearby, and what a person
 * opened closes.
 */
export function openAtFirst(open: () => boolean): () => boolean {
	const now = $derived(open());
	return () => now;
}

/** What a person opens or closes since stays as they left it. */
export const asLeft = (): void => undefined;
