/**
 * Follows a link to the hash that the address has already: the browser says nothing of it, though what
 * the link leads to may have been folded or left since.
 */
export function followAgain({ currentTarget }: { currentTarget: HTMLAnchorElement }): void {
	if (currentTarget.hash === location.hash) dispatchEvent(new Event('hashchange'));
}
