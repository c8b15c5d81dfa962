import { on } from 'svelte/events';

/**
 * Unfolds what is folded while the page is printed: not every browser does so by style alone.
 * @param selector what to unfold, below the element that this is attached to
 */
export const unfoldInPrint = (selector: string) => (within: HTMLElement) => {
	let folded: HTMLDetailsElement[] = [];
	const turn = (open: boolean) => folded.forEach((each) => (each.open = open));
	const offBefore = on(window, 'beforeprint', () => {
		folded = [...within.querySelectorAll<HTMLDetailsElement>(selector)].filter(({ open }) => !open);
		turn(true);
	});
	const offAfter = on(window, 'afterprint', () => turn(false));
	return () => {
		offBefore();
		offAfter();
	};
};
