/**
 * The layout and the page of the bench, for a case of one’s own. Were they asked for by their own files, the
 * script of the bench would have an object of each, and every first visit the code that makes such objects.
 */
export { default as Layout } from './+layout.svelte';
export { default as ElementPage } from './[count]/[...element]/+page.svelte';
