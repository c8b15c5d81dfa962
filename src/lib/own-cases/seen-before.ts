import { fnv1a } from '#lib/domain/fnv1a.ts';

/**
 * What was found of a case when it was last opened to be marked, kept on the device: reading and checking
 * it takes most of the time until the bench of a large case is there, and it is the same until the case
 * or Chapeau changes.
 */
export type Seen = {
	/** The version as which the case is marked. */
	version: number;
	/** The digest of what its marks hang on. */
	state: string;
};

const placeOf = (id: string): string => `chapeau:own-seen:${id}`;

/**
 * Tells one state of the kept documents from another; it guards against change, and not against intent.
 * @param build what names the code that reads and checks them
 * @param states of the documents: the stamp of each, or where it has none the document itself
 */
export function printOf(build: string, states: readonly unknown[]): string {
	const text = JSON.stringify(states);
	return `${build} ${text.length} ${fnv1a(text)}`;
}

/** What was found of the case while it was as it is. */
export function seenAs(id: string, print: string): Seen | undefined {
	try {
		const found = JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null') as
			(Seen & { print: string }) | null;
		if (found?.print !== print) return undefined;
		const { version, state } = found;
		return typeof version === 'number' && typeof state === 'string'
			? { version, state }
			: undefined;
	} catch {
		return undefined;
	}
}

/** Where nothing can be kept, it is found anew the next time. */
export function rememberSeen(id: string, print: string, seen: Seen): void {
	try {
		localStorage.setItem(placeOf(id), JSON.stringify({ print, ...seen }));
	} catch {
		// See above.
	}
}

export function forgetSeen(id: string): void {
	try {
		localStorage.removeItem(placeOf(id));
	} catch {
		// It is not there either.
	}
}
