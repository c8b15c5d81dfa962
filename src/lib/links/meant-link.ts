/**
 * Links as mail and chat programs leave them. Some write the `#` of a link as `%23`, so that a
 * browser sends what stands behind it, marks or a secret, to the server; others take the full stop,
 * bracket or quotation mark of the sentence for a part of the link.
 */

/** The longest that a fragment of ours gets (export/link.ts), and something for a tracker behind it. */
const longest = 12_000;

/**
 * The address that a link with an escaped `#` meant: a path of this site with its fragment.
 * @param target the path and query that a browser asks for, as it writes them
 * @returns undefined where there is nothing to mend
 */
export function meantLink(target: string): string | undefined {
	if (target.length > longest) return undefined;
	const [, path, fragment] = /^((?:\/[\w~.-]+)+\/?)%(?:25)*23([!-~]*)$/i.exec(target) ?? [];
	// Dots that lead elsewhere are no path of ours.
	if (path === undefined || /\/\.{1,2}(?:\/|$)/.test(path)) return undefined;
	return `${path}#${fragment}`;
}

/**
 * The secret that a link carries behind its `#`, without what a sentence put around it.
 * @param link a whole link as it was pasted, its fragment, or the secret alone; empty where there is none
 */
export const secretIn = (link: string): string =>
	/[\w-]+/.exec(link.split(/#|%(?:25)*23/i).at(-1)!)?.[0] ?? '';
