import { tick } from 'svelte';
import { columnsOf, formatOf, type Format } from '#lib/debate/formats.ts';
import {
	answeringSpeech,
	blankFlow,
	cellOf,
	faultsOf,
	Flow,
	flowEdited,
	standings,
	type Argument,
	type FlowEdit,
	type FlowRow
} from '#lib/debate/flow.ts';
import { keyOf, stepOf } from '#lib/ui/keys.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';
import { collection, openShelf } from '../debate.svelte.ts';

/** An argument that is being written: one that there is, or a new one in a cell. */
type Writing = { id: string; row: string; speech: string; answers?: string };

/** The row for what is argued beside the elements. */
const other: FlowRow = { id: 'other', label: 'Other', count: '' };

const now = () => new Date().toISOString();

/** The flow of a round as it is kept by keyboard: where the keyboard is, and what is being written there. */
export class FlowTable {
	readonly #caseId: string;
	/** Says what came of a key, where nothing is to be seen. */
	readonly #say: (what: string) => void;
	/** What is being written outlives the tab’s crash, which says nothing beforehand. */
	readonly #draft: string;
	readonly kept: KeptDocument<Flow>;
	element = $state<HTMLTableElement>();

	/** Where the keyboard is: a row, a column, and which argument of the cell. */
	at = $state({ row: 0, column: 0, argument: 0 });
	writing = $state<Writing>();
	text = $state('');

	readonly flow = $derived.by(() => this.kept.body);
	readonly format = $derived.by(() => formatOf(this.flow.speeches));
	readonly columns = $derived(columnsOf(this.format));
	readonly stands = $derived(standings(this.flow));
	readonly empty = $derived(this.flow.rows.length === 1 && this.flow.arguments.length === 0);
	/** The argument where the keyboard is. */
	readonly here = $derived(this.#cell(this.at.row, this.at.column)[this.at.argument]);

	constructor(caseId: string, say: (what: string) => void) {
		this.#caseId = caseId;
		this.#say = say;
		this.#draft = `chapeau:flow-draft:${caseId}`;
		this.kept = new KeptDocument<Flow>(
			collection,
			`flow:${caseId}`,
			this.#blank('policy', []),
			(body) => {
				const parsed = Flow.safeParse(body);
				return parsed.success && faultsOf(parsed.data).length === 0 ? parsed.data : undefined;
			}
		);
	}

	/** @returns how to stop */
	start(): () => void {
		void this.kept.start(openShelf).then(() => this.#takeDraft());
		return () => this.kept.stop();
	}

	#blank(speeches: Format['id'], rows: FlowRow[]): Flow {
		const begun = { case: this.#caseId, name: '', speeches, rows: [...rows, other] };
		return blankFlow(begun, now());
	}

	edit(change: FlowEdit, place?: string): void {
		this.kept.change((body) => flowEdited(body, change, now()), place);
	}

	/** A new round over these rows; undo brings the old one back. */
	async begin(speeches: Format['id'], rows: FlowRow[]): Promise<void> {
		this.kept.change(() => this.#blank(speeches, rows));
		this.writing = undefined;
		await tick();
		await this.go(0, 0);
	}

	/** Puts a flow that was opened in the place of this one. @returns for which case it was made */
	take(flow: Flow): string {
		this.kept.change(() => ({ ...flow, case: this.#caseId }));
		return flow.case;
	}

	#cell(row: number, column: number): Argument[] {
		const [at, speech] = [this.flow.rows[row], this.columns[column]];
		return at && speech ? cellOf(this.flow, at.id, speech.id) : [];
	}

	async go(row: number, column: number, argument = 0): Promise<void> {
		this.at = {
			row: Math.max(0, Math.min(this.flow.rows.length - 1, row)),
			column: Math.max(0, Math.min(this.columns.length - 1, column)),
			argument
		};
		await tick();
		this.element?.querySelector<HTMLElement>('[data-here]')?.focus();
	}

	isHere(row: number, column: number, argument = this.at.argument): boolean {
		const { at } = this;
		return at.row === row && at.column === column && at.argument === argument;
	}

	holdDraft = (): void => {
		keepInTab(this.#draft, { kind: 'write', ...this.writing, text: this.text });
	};

	#dropDraft(): void {
		keepInTab(this.#draft, undefined);
	}

	/** Brings in what was being written when the tab went away, where the flow still has its place. */
	#takeDraft(): void {
		const change = readInTab(this.#draft) as (FlowEdit & { kind: 'write' }) | undefined;
		if (!change) return;
		this.#dropDraft();
		const next = flowEdited(this.flow, change, now());
		if (change.text.trim() && Flow.safeParse(next).success && faultsOf(next).length === 0)
			this.edit(change);
	}

	async #write(what: Writing, begin = ''): Promise<void> {
		this.writing = what;
		this.text = begin;
		await tick();
		this.element?.querySelector<HTMLTextAreaElement>('textarea')?.focus();
	}

	/** Changes the words of an argument. */
	rewrite({ id, row, speech, text }: Argument): Promise<void> {
		return this.#write({ id, row, speech }, text);
	}

	/** A new argument in a cell. */
	add(row: number, column: number, answers?: string): Promise<void> {
		this.at = { row, column, argument: this.#cell(row, column).length };
		return this.#write({
			id: freshId(),
			row: this.flow.rows[row]!.id,
			speech: this.columns[column]!.id,
			...(answers && { answers })
		});
	}

	/** An answer to an argument, in the next speech of the other side. */
	answer(argument: Argument): Promise<void> | undefined {
		const speech = answeringSpeech(this.format, argument.speech);
		const column = this.columns.findIndex(({ id }) => id === speech);
		if (column >= 0) return this.add(this.at.row, column, argument.id);
		this.#say('The other side has no speech after this one.');
	}

	/**
	 * Keeps what is written; nothing written in an argument takes it away.
	 * @param going to it, with the keyboard; not where the person has gone elsewhere
	 */
	async done(going = true): Promise<void> {
		if (!this.writing) return;
		this.#dropDraft();
		const { id } = this.writing;
		const known = this.flow.arguments.some((each) => each.id === id);
		const text = this.text.trim();
		if (text) this.edit({ kind: 'write', ...this.writing, text });
		else if (known) this.edit({ kind: 'remove', id });
		this.writing = undefined;
		const { row, column } = this.at;
		this.at.argument = Math.max(
			0,
			this.#cell(row, column).findIndex((each) => each.id === id)
		);
		if (going) await this.go(row, column, this.at.argument);
	}

	/** Whether a new argument is being written in a cell. */
	writesAnew(row: string, speech: string): boolean {
		const { writing } = this;
		if (writing?.row !== row || writing.speech !== speech) return false;
		return cellOf(this.flow, row, speech).every(({ id }) => id !== writing.id);
	}

	#nameOfRow(row: number): HTMLInputElement | null | undefined {
		const id = CSS.escape(this.flow.rows[row]?.id ?? '');
		return this.element?.querySelector<HTMLInputElement>(`[data-row="${id}"]`);
	}

	/** A row of one’s own below the chosen one, for what is argued beside the elements. */
	addRow = async (): Promise<void> => {
		const id = freshId();
		this.edit({ kind: 'row', id, label: 'Our own', after: this.flow.rows[this.at.row]!.id });
		const row = this.flow.rows.findIndex((each) => each.id === id);
		if (row < 0) {
			this.#say('The flow is full: no more rows fit.');
			return;
		}
		this.at = { row, column: 0, argument: 0 };
		await tick();
		this.#nameOfRow(row)?.select();
	};

	async keydownName(event: KeyboardEvent, row: number): Promise<void> {
		event.stopPropagation();
		const key = keyOf(event);
		if (key !== 'Enter' && key !== 'Escape') return;
		event.preventDefault();
		this.nameLeft(event.currentTarget as HTMLInputElement, this.flow.rows[row]!.id);
		await tick();
		await this.go(row, 0);
	}

	/** A row that is left without a name goes, or has its last one again. */
	nameLeft(input: HTMLInputElement, id: string): void {
		if (input.value.trim()) return;
		this.edit({ kind: 'row', id, label: '' });
		input.value = this.flow.rows.find((row) => row.id === id)?.label ?? '';
	}

	keydownWriting = async (event: KeyboardEvent): Promise<void> => {
		// What is typed in a text is none of the flow's keys.
		event.stopPropagation();
		const { row, column } = this.at;
		const key = keyOf(event);
		if (key === 'Escape') {
			this.#dropDraft();
			this.writing = undefined;
			event.preventDefault();
			await this.go(row, column, 0);
		} else if (key === 'Enter') {
			event.preventDefault();
			await this.done();
		} else if (key === 'Tab' || key === 'Shift+Tab') {
			// On to the next speech, or back to the one before, without leaving the flow.
			const next = column + (key === 'Tab' ? 1 : -1);
			if (next < 0 || next >= this.columns.length) return;
			event.preventDefault();
			await this.done();
			await this.go(this.at.row, next, 0);
		}
	};

	keydown = async (event: KeyboardEvent): Promise<void> => {
		if (this.writing) return;
		const { here } = this;
		const { row, column, argument } = this.at;
		const above = Math.max(0, this.#cell(row - 1, column).length - 1);
		const act: Record<string, () => unknown> = {
			ArrowLeft: () => (column > 0 ? this.go(row, column - 1) : this.#nameOfRow(row)?.select()),
			ArrowRight: () => this.go(row, column + 1),
			ArrowUp: () =>
				argument > 0
					? this.go(row, column, argument - 1)
					: this.go(row - 1, column, row > 0 ? above : 0),
			ArrowDown: () =>
				argument + 1 < this.#cell(row, column).length
					? this.go(row, column, argument + 1)
					: this.go(row + 1, column),
			Home: () => this.go(row, 0),
			End: () => this.go(row, this.columns.length - 1),
			Enter: () => this.add(row, column),
			r: () => this.addRow(),
			u: () => this.kept.undo(),
			'Shift+u': () => this.kept.redo(),
			...(here && {
				e: () => this.rewrite(here),
				a: () => this.answer(here),
				d: () => this.edit({ kind: 'drop', id: here.id }),
				x: () => this.edit({ kind: 'cross', id: here.id }),
				Delete: async () => {
					this.edit({ kind: 'remove', id: here.id });
					await this.go(row, column, 0);
				}
			})
		};
		const step = stepOf(event);
		const key = step ? (step === 'undo' ? 'u' : 'Shift+u') : keyOf(event);
		const does = key && Object.hasOwn(act, key) ? act[key] : undefined;
		if (!does) return;
		event.preventDefault();
		await does();
	};
}
