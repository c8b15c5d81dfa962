/**
 * What this tab keeps for itself, over a reload and a crash, until it is closed. Where a browser
 * keeps nothing, nothing is there.
 */

/** What is kept at a place, unread; undefined where there is nothing that can be read. */
export function readInTab(place: string): unknown {
	try {
		return JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}

/**
 * Keeps it at a place, in the place of what was there; undefined takes it away.
 * @returns false when the tab could not keep it
 */
export function keepInTab(place: string, what: unknown): boolean {
	try {
		if (what === undefined) sessionStorage.removeItem(place);
		else sessionStorage.setItem(place, JSON.stringify(what));
		return true;
	} catch {
		return false;
	}
}
