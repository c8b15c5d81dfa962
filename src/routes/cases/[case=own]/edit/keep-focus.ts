/**
 * Whoever works by keyboard begins at the top of the page again when the control that has the focus goes
 * away, or can’t be used any more, by what it did. Then the focus goes to the control that stands in its
 * place, or else to the one before; and one that only went to another place of its list keeps it.
 */

/** @returns ends it */
export function keepFocus(root: HTMLElement): () => void {
	let last: Element | undefined;
	const isNowhere = () => {
		const { activeElement } = document;
		return activeElement === null || activeElement === document.body;
	};
	const remember = ({ target }: FocusEvent) => {
		if (target instanceof Element) last = target;
	};
	const left = () => {
		// What goes away has gone by then; what is only left is none of this.
		setTimeout(() => {
			if (last?.isConnected && isNowhere() && !last.matches(':disabled')) last = undefined;
		});
	};
	const observer = new MutationObserver((changes) => {
		if (!last || !(isNowhere() || document.activeElement === last)) return;
		if (last.isConnected && last.matches(':disabled')) controlBefore(root, last)?.focus();
		else if (isNowhere() && goneWith(changes, last))
			(last.isConnected ? (last as HTMLElement) : controlInPlaceOf(changes, last, root))?.focus();
	});
	root.addEventListener('focusin', remember);
	root.addEventListener('focusout', left);
	observer.observe(root, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['disabled']
	});
	return () => {
		root.removeEventListener('focusin', remember);
		root.removeEventListener('focusout', left);
		observer.disconnect();
	};
}

const goneWith = (changes: readonly MutationRecord[], lost: Node): MutationRecord | undefined =>
	changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));

/** What can be used and is seen. A finger that asked for no keyboard gets none. */
function controlsIn(at: Node): HTMLElement[] {
	if (!(at instanceof Element) || !at.isConnected) return [];
	const kinds = matchMedia('(pointer: coarse)').matches
		? 'a[href], button, select, summary'
		: 'a[href], button, select, summary, input, textarea';
	return [at, ...at.querySelectorAll(kinds)].filter(
		(each): each is HTMLElement =>
			each instanceof HTMLElement &&
			each.matches(kinds) &&
			!each.matches(':disabled') &&
			each.checkVisibility()
	);
}

function controlInPlaceOf(
	changes: readonly MutationRecord[],
	lost: Node,
	root: HTMLElement
): HTMLElement | undefined {
	const change = goneWith(changes, lost);
	if (!change) return undefined;
	for (let at = change.nextSibling; at; at = at.nextSibling) {
		const [next] = controlsIn(at);
		if (next) return next;
	}
	for (let at = change.previousSibling; at; at = at.previousSibling) {
		const before = controlsIn(at).at(-1);
		if (before) return before;
	}
	const { target } = change;
	// What it stood in may have gone with it.
	if (!target.isConnected) return controlInPlaceOf(changes, target, root);
	for (let at: Element | null = target as Element; at && root.contains(at); at = at.parentElement) {
		const [next] = controlsIn(at);
		if (next) return next;
	}
	return undefined;
}

function controlBefore(root: HTMLElement, lost: Element): HTMLElement | undefined {
	return controlsIn(root).findLast(
		(each) => (lost.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
	);
}
