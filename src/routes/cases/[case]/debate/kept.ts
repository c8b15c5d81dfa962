import { openDocumentShelf, type DocumentShelf } from '#lib/keep/document-shelf.ts';

/** What preparations and flows are kept with. */
export const collection = 'debate';

let opened: Promise<DocumentShelf> | undefined;

/**
 * Where debates are kept on the device, one for all pages.
 * @throws when the browser lets us keep nothing
 */
export function openShelf(): Promise<DocumentShelf> {
	opened ??= openDocumentShelf(collection, () => location.reload());
	opened.catch(() => (opened = undefined));
	return opened;
}

/** Preparations, flows, and motions without a case: several of each. */
export type Kind = 'preparation' | 'flow';

/**
 * Under which the first of a kind is kept, as the only one was once; each further one has a name of
 * its own behind it.
 * @param of the case’s id, or what stands for none
 */
export const firstId = (kind: Kind, of: string): string => `${kind}:${of}`;

export const isOf = (kind: Kind, of: string, id: string): boolean =>
	id === firstId(kind, of) || id.startsWith(`${firstId(kind, of)}:`);
