import { partAddress } from '#lib/case-source/of-room.ts';

/** Where the parts of a room’s case are read. */
export const factsAddress = (digest: string) => partAddress(digest, 'facts');

export const bookAddress = (digest: string, count: string) => partAddress(digest, `books/${count}`);

export const sheetAddress = (digest: string, count: string, element: string) =>
	partAddress(digest, `sheets/${count}/${element.replaceAll('/', '.')}`);

export const authoritiesAddress = (digest: string, count: string) =>
	partAddress(digest, `authorities/${count}`);
