/**
 * Whether a `<details>` is open, as `<details {...openAtFirst(…)}>`: set at first and when it changes. By
 * `open={…}` Svelte sets it again with whatever else changes nearby, and what a person opened closes.
 */
export const openAtFirst = (open: boolean): { open: boolean } => ({ open });
