/** Where the parts of a case are read that some room was opened with: see `case-slices.ts`. Each stays the same for ever. */
const root = (digest: string) => `/live/cases/${digest}`;

export const factsAddress = (digest: string) => `${root(digest)}/facts`;

export const bookAddress = (digest: string, count: string) => `${root(digest)}/books/${count}`;

export const sheetAddress = (digest: string, count: string, element: string) =>
	`${root(digest)}/sheets/${count}/${element.replaceAll('/', '.')}`;

export const authoritiesAddress = (digest: string, count: string) =>
	`${root(digest)}/authorities/${count}`;
