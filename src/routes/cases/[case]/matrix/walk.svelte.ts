import { saysWhy, type ElementRow, type Matrix } from '#lib/domain/matrix.ts';
import { composing } from '#lib/ui/keys.ts';
import { View, type Part } from './view.svelte.ts';

/**
 * A cell of the grid. Rows: -1 the heads, then the matrix's own, then the foot. Columns: -2 the row's
 * head, -1 its mark, then the matrix's own, then notes and origins.
 */
type Cell = { row: number; column: number };

/** What a cell is of; without a row, a whole column, and without a column, a row that says why it has none. */
type Of = (row: ElementRow | undefined, column: number | undefined) => void;

/** Keys and pointer on the grid: one place has the focus, and Tab comes to that one alone. */
export class Walk {
	readonly #matrix: () => Matrix;
	readonly #onopen: Of;
	readonly #onlook: Of;
	readonly view: View;
	#active: Cell = { row: 0, column: 0 };
	#tabbable: HTMLElement | undefined;
	/** The column that the pointer or the focus is in. */
	band = $state<number>();

	readonly #elements = $derived.by(() =>
		this.#matrix().rows.flatMap((row, at) => (row.kind === 'element' ? [at] : []))
	);

	constructor(matrix: () => Matrix, onopen: Of, onlook: Of) {
		this.#matrix = matrix;
		this.#onopen = onopen;
		this.#onlook = onlook;
		this.view = new View(matrix, {
			leaves: (next) => this.#leaves(next),
			came: () => this.#offer()
		});
	}

	/** @returns how to end */
	begin(): () => void {
		this.#active = { row: this.#elements[0] ?? 0, column: -2 };
		const stop = this.view.watch();
		// Where a phone shows few columns, those to begin with are the first in which something stands, with
		// the name of their group.
		if (this.view.isNarrow) {
			this.view.measure();
			const first = this.#firstHeld;
			const group = this.#matrix().groups.findLast(({ from }) => from <= first);
			this.view.showColumn(first);
			if (group && !this.view.isAtStart) {
				this.view.startAt(group.from);
				this.view.showColumn(first);
			}
		}
		this.#offer();
		return stop;
	}

	/** Other rows or columns have come: the place that was active may be gone. */
	refit(): void {
		const { row, column } = this.#active;
		const stays = row < 0 || row === this.#foot || this.#elementAt(row);
		this.#active = {
			row: stays ? row : (this.#elements.find((at) => at >= row) ?? this.#elements[0] ?? -1),
			column: Math.min(column, this.view.count + 1)
		};
		this.band = undefined;
		this.view.measure();
		this.#offer();
	}

	get #foot(): number {
		return this.#matrix().rows.length;
	}

	#isOwn(column: number): boolean {
		return column >= 0 && column < this.view.count;
	}

	get #firstHeld(): number {
		const held = this.#matrix().rows.find((row) => row.kind === 'element' && row.cells.size > 0);
		return held?.kind === 'element' ? Math.min(...held.cells.keys()) : 0;
	}

	#elementAt(row: number): ElementRow | undefined {
		const line = this.#matrix().rows[row];
		return line?.kind === 'element' ? line : undefined;
	}

	/** Whether the row says across all columns why it has nothing in them. */
	#spans(row: number): boolean {
		const line = this.#elementAt(row);
		return line !== undefined && saysWhy(line);
	}

	#leaves({ top, bottom, left, right }: Part): boolean {
		const { row, column } = this.#active;
		const inMatrix = this.#matrix().rows[row] !== undefined;
		return (
			(inMatrix && (row < top || row >= bottom)) ||
			(this.#isOwn(column) && (column < left || column >= right))
		);
	}

	/** The element of a place, where it is in the document. */
	#placed({ row, column }: Cell): HTMLElement | undefined {
		const at = this.#spans(row) && this.#isOwn(column) ? 0 : column;
		const cell = this.view.table.querySelector<HTMLElement>(
			`tr[aria-rowindex="${row + 3}"] > [aria-colindex="${at + 3}"]`
		);
		return cell?.querySelector('a') ?? cell ?? undefined;
	}

	/** Makes the active place, and no other, the one that Tab comes to. */
	#offer(): void {
		const next = this.#placed(this.#active);
		const last = this.#tabbable;
		if (last !== next) {
			if (last instanceof HTMLAnchorElement) last.tabIndex = -1;
			else last?.removeAttribute('tabindex');
		}
		next?.setAttribute('tabindex', '0');
		this.#tabbable = next;
	}

	/** Moves the focus to a place, and what is in view with it. */
	#go(row: number, column: number): void {
		this.#active = { row, column };
		if (this.#matrix().rows[row]) this.view.showRow(row, row === this.#elements[0]);
		if (column < 0 || !this.#spans(row)) this.view.showColumn(column);
		this.view.settle();
		this.#offer();
		this.#tabbable?.focus({ preventScroll: true });
	}

	/** The next row that can be walked to, from one that need not be. */
	#step(by: number): number {
		const order = [-1, ...this.#elements, this.#foot];
		const at = order.indexOf(this.#active.row);
		return order[Math.max(0, Math.min(order.length - 1, at + by))]!;
	}

	onkeydown = (event: KeyboardEvent): void => {
		if (composing(event) || event.altKey || event.metaKey || event.shiftKey) return;
		const { row, column } = this.#active;
		const { count, page, region } = this.view;
		const last = count + 1;
		const first = this.#elements[0] ?? -1;
		const end = this.#elements.at(-1) ?? this.#foot;
		const spans = this.#spans(row) && this.#isOwn(column);
		// From the region the keys bring the focus back to where it was.
		const back = document.activeElement === region && event.key.startsWith('Arrow');
		const to: Record<string, () => [number, number]> = {
			ArrowLeft: () => [row, spans ? -1 : Math.max(-2, column - 1)],
			ArrowRight: () => [row, spans ? count : Math.min(last, column + 1)],
			ArrowUp: () => [this.#step(-1), column],
			ArrowDown: () => [this.#step(1), column],
			PageUp: () => [Math.max(this.#step(-page), first), column],
			PageDown: () => [Math.min(this.#step(page), end), column],
			Home: () => [event.ctrlKey ? first : row, -2],
			End: () => [event.ctrlKey ? end : row, last]
		};
		const move = Object.hasOwn(to, event.key) ? to[event.key] : undefined;
		if (move && (!event.ctrlKey || ['Home', 'End'].includes(event.key))) {
			event.preventDefault();
			this.#go(...(back ? ([row, column] as [number, number]) : move()));
		} else if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) {
			// A row's head is a link, which Enter follows by itself.
			if (event.target instanceof HTMLAnchorElement && event.key === 'Enter') return;
			event.preventDefault();
			if (event.target instanceof HTMLAnchorElement) event.target.click();
			else if (event.target !== region) this.#open(this.#active);
		}
	};

	#open({ row, column }: Cell): void {
		if (!this.#isOwn(column)) return;
		const line = this.#elementAt(row);
		if (row === -1) this.#onopen(undefined, column);
		else if (line && saysWhy(line)) this.#onopen(line, undefined);
		else if (line?.cells.has(column)) this.#onopen(line, column);
	}

	onclick = (event: MouseEvent): void => {
		const place = cellOf(event.target);
		if (!place || (this.#matrix().rows[place.row] && !this.#elementAt(place.row))) return;
		this.#active = place;
		this.#offer();
		if (event.target instanceof Element && event.target.closest('a')) return;
		this.#tabbable?.focus({ preventScroll: true });
		this.#open(place);
	};

	onfocusin = (event: FocusEvent): void => {
		const place = cellOf(event.target);
		if (!place) return;
		this.#active = place;
		this.#offer();
		this.#tell(place);
	};

	onpointerover = (event: PointerEvent): void => this.#tell(cellOf(event.target));
	onpointerleave = (): void => this.#tell(undefined);

	#tell(place: Cell | undefined): void {
		const own = place && this.#isOwn(place.column) && !this.#spans(place.row);
		this.band = own ? place.column : undefined;
		this.#onlook(place && this.#elementAt(place.row), this.band);
	}
}

/** The place of a cell, from an event within it. */
function cellOf(target: EventTarget | null): Cell | undefined {
	const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
	const row = cell?.parentElement?.getAttribute('aria-rowindex');
	if (!cell || !row) return undefined;
	return { row: Number(row) - 3, column: Number(cell.getAttribute('aria-colindex')) - 3 };
}
