/** What the pages and the service worker say to each other. */

export type FromPage =
	/** The version that waits takes over. */
	| 'use'
	/** Asks what is kept. */
	| { kind: 'look' }
	/** Keeps some more of everything. */
	| { kind: 'keep' }
	/** Keeps the page of a room, with the paths of what it was made of. */
	| { kind: 'room'; path: string; parts: readonly string[] };

export type OfflineCopy = {
	/** Somebody has used the bench, or asked for it. */
	wanted: boolean;
	/** All of this version is on the device. */
	whole: boolean;
	/** So many of all files are. */
	done: number;
	all: number;
};
