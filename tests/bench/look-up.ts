/** What the bench sends into a page, to look up there. */
export { find } from '#lib/search/find.ts';
export { buildIndex } from '#lib/search/word-index.ts';
