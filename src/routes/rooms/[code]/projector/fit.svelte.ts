import { flushSync } from 'svelte';

/**
 * On a wall nobody scrolls: a part leaves out what tells least until the rest of it fits into its
 * place, and takes it up again where there is room. What it leaves out at each step it decides itself.
 */
export class Fit {
	/** How many steps are left out. */
	less = $state(0);
	readonly #most: number;

	/** @param most how many steps there are */
	constructor(most: number) {
		this.#most = most;
	}

	/** Attached to what must not scroll. */
	box = (node: HTMLElement): (() => void) => {
		const fits = () => node.scrollHeight <= node.clientHeight;
		const to = (less: number) => {
			this.less = less;
			flushSync();
			return fits();
		};
		const fit = () => {
			const was = this.less;
			if (fits()) {
				let least = was;
				while (least > 0 && to(least - 1)) least -= 1;
				if (this.less !== least) to(least);
			} else for (let less = was; less < this.#most && !to(less + 1);) less += 1;
			// These changes are our own.
			changes.takeRecords();
		};
		const changes = new MutationObserver(fit);
		changes.observe(node, { childList: true, characterData: true, subtree: true });
		const place = new ResizeObserver(fit);
		place.observe(node);
		document.fonts.addEventListener('loadingdone', fit);
		return () => {
			changes.disconnect();
			place.disconnect();
			document.fonts.removeEventListener('loadingdone', fit);
		};
	};
}
