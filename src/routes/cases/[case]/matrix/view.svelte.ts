import { flushSync } from 'svelte';
import { browser } from '$app/environment';
import type { Matrix } from '#lib/domain/matrix.ts';

/** Cells that a document holds without ado; beyond them, only the part in view. */
const whole = 4000;
/** Rows brought in at a time after a jump: all at once is a task that can be felt. */
const rowsAtATime = 8;
const rowStep = 2;
const columnStep = 4;

const stays = (cell: HTMLElement) => getComputedStyle(cell).position === 'sticky';

/** Rows and columns from the first to the one before the last. */
export type Part = { top: number; bottom: number; left: number; right: number };

/** Who walks the grid, and must hear of what comes and goes. */
type Walker = {
	/** Whether the place where the keyboard is goes out of the document with all but this part. */
	leaves(next: Part): boolean;
	/** Other cells are there. */
	came(): void;
};

/**
 * The part of a matrix that is in the document: what is near the part in view, once it is too much
 * to hold whole. Sizes come from the style sheet, which alone knows fingers from mice.
 */
export class View {
	readonly #matrix: () => Matrix;
	readonly #walker: Walker;
	/** What scrolls, and the table in it: theirs once the page is there. */
	region = undefined as unknown as HTMLElement;
	table = undefined as unknown as HTMLTableElement;

	#everything = $state(false);
	/** The row up to which a jump has been filled in. */
	#filled = $state(Infinity);
	#filling = 0;
	#inView = $state.raw<Part>({ top: 0, bottom: 40, left: 0, right: 64 });
	/** In pixels, as the style sheet has them. */
	#sizes = $state.raw({ w: 24, h: 26, big: 40, head: 272, mark: 44, sticky: 0, over: 0 });

	readonly #lines = $derived.by(() => this.#matrix().rows.map((row, at) => ({ row, at })));
	readonly count = $derived.by(() => this.#matrix().columns.length);
	/** Where each row begins, and the last one ends. */
	readonly #tops = $derived.by(() => {
		const found = [0];
		for (let at = 0; at < this.#lines.length; at += 1)
			found.push(found[at]! + (this.isBig(at) ? this.#sizes.big : this.#sizes.h));
		return found;
	});
	readonly #windowed = $derived.by(
		() => browser && !this.#everything && this.#lines.length * this.count > whole
	);
	readonly #top = $derived(this.#windowed ? Math.min(this.#inView.top, this.#lines.length) : 0);
	readonly #left = $derived(this.#windowed ? Math.min(this.#inView.left, this.count) : 0);

	readonly lines = $derived.by(() =>
		this.#windowed
			? this.#lines.slice(this.#top, Math.min(this.#inView.bottom, this.#filled))
			: this.#lines
	);
	readonly columns = $derived.by(() => {
		const right = this.#windowed ? Math.min(this.#inView.right, this.count) : this.count;
		return Array.from({ length: Math.max(0, right - this.#left) }, (_, at) => this.#left + at);
	});
	/** What stands for the columns to the left of these, the rows above, and all rows: a width and heights. */
	readonly before = $derived(this.#left > 0 ? `${this.#left * this.#sizes.w}px` : undefined);
	readonly above = $derived(this.#windowed ? `${this.#tops[this.#top]}px` : undefined);
	readonly height = $derived(this.#windowed ? `${this.#tops.at(-1)}px` : undefined);

	constructor(matrix: () => Matrix, walker: Walker) {
		this.#matrix = matrix;
		this.#walker = walker;
	}

	isBig(at: number): boolean {
		const row = this.#matrix().rows[at]!;
		return row.kind !== 'element' && row.depth === 0;
	}

	/** A column that goes out of view leaves its cells to one that comes in: to make them anew is slow. */
	slot(column: number): number {
		return column % this.columns.length;
	}

	/** How many pixels of rows are in view between the heads and the foot. */
	get #room(): number {
		return this.region.clientHeight - this.#sizes.sticky - this.#sizes.over;
	}

	/** Whether marks scroll away with the columns, so that only a few of these are in view. */
	get isNarrow(): boolean {
		return matchMedia('(max-width: 52rem)').matches;
	}

	/** How many rows a page is, less one that stays in view. */
	get page(): number {
		return Math.max(1, Math.floor(this.#room / this.#sizes.h) - 1);
	}

	/** Follows the size of the window, and a printer. @returns how to stop */
	watch(): () => void {
		const watch = new ResizeObserver(() => this.measure());
		watch.observe(this.region);
		const all = (to: boolean) => () => {
			this.#everything = to;
			flushSync();
		};
		const before = all(true);
		const after = all(false);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		return () => {
			cancelAnimationFrame(this.#filling);
			watch.disconnect();
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	}

	measure(): void {
		const style = getComputedStyle(this.table);
		const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
		const size = (token: string) => parseFloat(style.getPropertyValue(token)) * rem;
		this.#sizes = {
			w: size('--w'),
			h: size('--h'),
			big: size('--big'),
			head: size('--head'),
			mark: size('--mark'),
			sticky: this.table.tHead!.offsetHeight,
			over: this.table.tFoot!.offsetHeight
		};
		this.look(true);
	}

	/**
	 * Brings the part in view into the document, in steps, with a step to spare on every side.
	 * @param atOnce whether all of it is wanted now, as for a place that is about to have the focus
	 */
	look(atOnce = false): void {
		const { scrollTop, scrollLeft } = this.region;
		const { w, head } = this.#sizes;
		// What lies under the heads is not in view.
		const down = scrollTop + this.#room;
		const across = scrollLeft + this.region.clientWidth - head;
		const next = {
			top: Math.max(0, Math.floor(this.#rowAt(scrollTop) / rowStep - 1) * rowStep),
			bottom: Math.ceil(this.#rowAt(down) / rowStep + 1) * rowStep,
			left: Math.max(0, Math.floor(scrollLeft / w / columnStep - 1) * columnStep),
			right: Math.ceil(across / w / columnStep + 0.5) * columnStep
		};
		const now = this.#inView;
		if (
			next.top === now.top &&
			next.bottom === now.bottom &&
			next.left === now.left &&
			next.right === now.right
		)
			return;
		const held = this.#holdsFocus;
		const apart = (from: number, to: number, nextFrom: number, nextTo: number) =>
			Math.min(to, nextTo) - Math.max(from, nextFrom) < (nextTo - nextFrom) / 2;
		const jump =
			apart(now.top, now.bottom, next.top, next.bottom) ||
			apart(now.left, now.right, next.left, next.right);
		if (jump && !atOnce) {
			this.#filled = next.top + rowsAtATime;
			this.#fill();
		}
		// The keys go on from where they were; see Walk.
		if (held && this.#walker.leaves(next)) this.region.focus({ preventScroll: true });
		this.#inView = next;
		if (held) {
			flushSync();
			if (!this.#holdsFocus) this.region.focus({ preventScroll: true });
		}
		this.#walker.came();
	}

	get #holdsFocus(): boolean {
		return this.table.contains(document.activeElement);
	}

	#rowAt(y: number): number {
		let low = 0;
		let high = this.#lines.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#tops[middle + 1]! <= y) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** After a jump the rows come a few a frame. */
	#fill(): void {
		cancelAnimationFrame(this.#filling);
		this.#filling = requestAnimationFrame(() => {
			this.#filled += rowsAtATime;
			if (this.#filled < this.#inView.bottom) this.#fill();
			else this.#filled = Infinity;
			flushSync();
			this.#walker.came();
		});
	}

	/** Scrolls a row into view, from under the heads and the foot. */
	showRow(row: number, isFirst: boolean): void {
		const { region } = this;
		const from = this.#tops[row]!;
		const { h } = this.#sizes;
		if (from < region.scrollTop) region.scrollTop = isFirst ? 0 : from;
		else if (from + h > region.scrollTop + this.#room) region.scrollTop = from + h - this.#room;
	}

	/** How far a column is from what stays beside the columns. */
	#leftOf(column: number): number {
		const { w, mark } = this.#sizes;
		const before = this.table.querySelector<HTMLElement>('.mark')!;
		return (stays(before) ? 0 : mark) + column * w;
	}

	/** Whether the first columns are in view. */
	get isAtStart(): boolean {
		return this.region.scrollLeft === 0;
	}

	/** Scrolls to where a column is the first beside what stays. */
	startAt(column: number): void {
		this.region.scrollLeft = this.#leftOf(column);
	}

	/** Scrolls a column into view, from under what stands beside the columns. */
	showColumn(column: number): void {
		const { region } = this;
		if (column < 0) region.scrollLeft = 0;
		else if (column >= this.count) region.scrollLeft = region.scrollWidth;
		else {
			const { w, head, mark } = this.#sizes;
			const after = this.table.querySelector<HTMLElement>('thead .total')!;
			const right = stays(after) ? 2 * after.offsetWidth : 0;
			const from = head + mark + column * w;
			if (this.#leftOf(column) < region.scrollLeft) this.startAt(column);
			else if (from + w > region.scrollLeft + region.clientWidth - right)
				region.scrollLeft = from + w - region.clientWidth + right;
		}
	}

	/** All that is in view now, and not a few rows a frame. */
	settle(): void {
		this.#filled = Infinity;
		this.look(true);
		flushSync();
	}
}
