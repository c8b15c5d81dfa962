/**
 * What shows the class’s marks and what becomes of one’s own: a phone fetches it once the person’s first
 * mark is at the room, or with what it shows.
 */
export { default as Keep } from './Keep.svelte';
export { default as ShownElement } from './ShownElement.svelte';
export { default as WhatItAmountsTo } from './WhatItAmountsTo.svelte';
