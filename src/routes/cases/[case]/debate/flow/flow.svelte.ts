import { tick } from 'svelte';
import { columnsOf, formatOf, type Format } from '#lib/debate/formats.ts';
import {
	answeringSpeech,
	blankFlow,
	faultsOf,
	Flow,
	flowEdited,
	flowForward,
	KeptFlow,
	saidBy,
	standings,
	unansweredFor,
	type Argument,
	type FlowEdit,
	type FlowRow
} from '#lib/debate/flow.ts';
import { linesOf } from '#lib/debate/flow-lines.ts';
import { keyOf, stepOf } from '#lib/ui/keys.ts';
import { freshId } from '#lib/keep/fresh-id.ts';
import { KeptDocument } from '#lib/keep/kept-document.svelte.ts';
import { keepInTab, readInTab } from '#lib/keep/tab-session.ts';
import { collection, openShelf } from '../kept.ts';

/** An argument that is being written: one that there is, or a new one. */
type Writing = { id: string; row: string; speech: string; answers?: string; point?: boolean };

/** The row for what is argued beside the elements. */
const other: FlowRow = { id: 'other', label: 'Other', count: '' };

const now = () => new Date().toISOString();

/** A round in which nothing has been said yet, over these rows. */
export const flowOver = (caseId: string, speeches: Format['id'], rows: FlowRow[]): Flow =>
	blankFlow({ case: caseId, name: '', speeches, rows: [...rows, other] }, now());

/**
 * The flow of a round as it is kept by keyboard: where the keyboard is, and what is being written
 * there. An argument is at its speech, on the line of what it answers. Whoever writes goes on writing:
 * after an argument comes the next one of the speech, after an answer the next argument that the
 * speech has to answer, so that each takes one key.
 */
export class FlowTable {
	/** Says what came of a key, where nothing is to be seen. */
	readonly #say: (what: string) => void;
	/** What is being written outlives the tab’s crash, which says nothing beforehand. */
	readonly #draft: string;
	readonly kept: KeptDocument<Flow>;
	element = $state<HTMLTableElement>();

	/** Where the keyboard is: a line and a speech of it. */
	at = $state({ line: 0, column: 0 });
	writing = $state<Writing>();
	text = $state('');

	readonly flow = $derived.by(() => this.kept.body);
	readonly format = $derived.by(() => formatOf(this.flow.speeches));
	readonly columns = $derived(columnsOf(this.format));
	readonly stands = $derived(standings(this.flow));
	readonly empty = $derived(this.flow.rows.length === 1 && this.flow.arguments.length === 0);
	/** The lines as they are shown: what is being written has its place among what was said. */
	readonly lines = $derived.by(() => {
		const { writing, flow } = this;
		const known = !writing || flow.arguments.some(({ id }) => id === writing.id);
		return linesOf(
			known ? flow : { ...flow, arguments: [...flow.arguments, { ...writing, text: '' }] }
		);
	});
	/** The same row by row, each with the number of its first line. */
	readonly rows = $derived.by(() =>
		this.flow.rows.map((row) => {
			const from = this.lines.findIndex((line) => line.row.id === row.id);
			return { row, from, lines: this.lines.slice(from, from + this.lines[from]!.of) };
		})
	);
	/** The argument where the keyboard is. */
	readonly here = $derived(this.#saidAt(this.at.line, this.at.column));

	/** @param id under which it is kept */
	constructor(id: string, caseId: string, say: (what: string) => void) {
		this.#say = say;
		this.#draft = `chapeau:flow-draft:${id.replace(/^flow:/, '')}`;
		this.kept = new KeptDocument<Flow>(collection, id, flowOver(caseId, 'policy', []), (body) => {
			const parsed = KeptFlow.safeParse(body);
			return parsed.success && faultsOf(parsed.data).length === 0 ? parsed.data : undefined;
		});
	}

	/**
	 * @param going to its first place, with the keyboard
	 * @returns how to stop
	 */
	start(going: boolean): () => void {
		void this.kept.start(openShelf).then(() => {
			this.#takeDraft();
			if (going) void this.go(0, 0);
		});
		return () => this.kept.stop();
	}

	edit(change: FlowEdit, place?: string): void {
		this.kept.change((body) => flowEdited(flowForward(body), change, now()), place);
	}

	/** Puts a whole flow in the place of this one; undo brings that back. */
	async take(flow: Flow): Promise<void> {
		this.kept.change(() => flow);
		this.writing = undefined;
		await tick();
		await this.go(0, 0);
	}

	#saidAt(line: number, column: number): Argument | undefined {
		const speech = this.columns[column];
		const said = speech && this.lines[line]?.said.get(speech.id);
		return said && this.flow.arguments.find(({ id }) => id === said.id);
	}

	#lineOf = (id: string): number =>
		this.lines.findIndex(({ said }) => [...said.values()].some((each) => each.id === id));

	async go(line: number, column: number): Promise<void> {
		this.at = {
			line: Math.max(0, Math.min(this.lines.length - 1, line)),
			column: Math.max(0, Math.min(this.columns.length - 1, column))
		};
		await tick();
		this.element?.querySelector<HTMLElement>('[data-here]')?.focus();
	}

	isHere = (line: number, column: number): boolean =>
		this.at.line === line && this.at.column === column;

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
		this.at = {
			line: Math.max(0, this.#lineOf(what.id)),
			column: this.columns.findIndex(({ id }) => id === what.speech)
		};
		await tick();
		const box = this.element?.querySelector<HTMLTextAreaElement>('textarea');
		box?.focus();
		box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	/** Changes the words of an argument. */
	rewrite({ id, row, speech, text }: Argument): Promise<void> {
		return this.#write({ id, row, speech }, text);
	}

	/** What an argument in an empty place answers: what was last said before it on its line, by the other side. */
	besideOf(line: number, column: number): Argument | undefined {
		const { said } = this.lines[line] ?? {};
		const before = this.columns.slice(0, column).findLast(({ id }) => said?.has(id));
		const argument = before && said?.get(before.id);
		return argument && saidBy(this.format, argument) !== this.columns[column]!.side
			? argument
			: undefined;
	}

	/**
	 * A new argument at a place of the flow: beside one of the other side an answer to it, below an
	 * answer another to the same.
	 * @param own it answers nothing
	 */
	add(line: number, column: number, own = false): Promise<void> | undefined {
		const [row, speech] = [this.lines[line]?.row, this.columns[column]];
		if (!row || !speech) return;
		const said = this.#saidAt(line, column);
		const answers = own ? undefined : said ? said.answers : this.besideOf(line, column)?.id;
		return this.#begin(row.id, speech.id, answers);
	}

	#begin = (row: string, speech: string, answers?: string): Promise<void> =>
		this.#write({ id: freshId(), row, speech, ...(answers !== undefined && { answers }) });

	/** An answer to an argument, in the next speech of the other side. */
	answer(argument: Argument): Promise<void> | undefined {
		const speech = answeringSpeech(this.format, argument);
		if (speech) return this.#begin(argument.row, speech, argument.id);
		this.#say('The other side has no speech after this one.');
	}

	/** A point of information, put by the other side in the speech where the keyboard is. */
	addPoint(): Promise<void> | undefined {
		const [row, speech] = [this.lines[this.at.line]?.row, this.columns[this.at.column]];
		if (!row || !speech) return;
		return this.#write({ id: freshId(), row: row.id, speech: speech.id, point: true });
	}

	/** The next argument that a speech has to answer, after the one that it was at. */
	#nextFor(speech: string, after?: string): Argument | undefined {
		const open = unansweredFor(this.flow, speech);
		const place = (id: string) => this.#lineOf(id);
		const inOrder = open
			.map((argument) => ({ argument, line: place(argument.id) }))
			.sort((one, two) => one.line - two.line);
		if (after === undefined) return inOrder[0]?.argument;
		const from = place(after);
		return inOrder.find(({ line, argument }) => line > from && argument.id !== after)?.argument;
	}

	/** Answers the next unanswered argument of the other side, in the speech at hand or in the one after it. */
	answerNext(): Promise<void> | undefined {
		const { column } = this.at;
		const here = this.columns[column];
		if (!here) return;
		const next = answeringSpeech(this.format, { speech: here.id });
		for (const speech of [here.id, ...(next ? [next] : [])]) {
			const argument = this.#nextFor(speech);
			if (argument) return this.#begin(argument.row, speech, argument.id);
		}
		this.#say('Nothing of the other side is left to answer here.');
	}

	/**
	 * Keeps what is written; nothing written in an argument takes it away.
	 * @param going to it, with the keyboard; not where the person has gone elsewhere
	 * @returns whether anything is written
	 */
	async done(going = true): Promise<boolean> {
		const { writing } = this;
		if (!writing) return false;
		this.#dropDraft();
		const known = this.flow.arguments.some(({ id }) => id === writing.id);
		const text = this.text.trim();
		const { row } = this.lines[this.at.line] ?? {};
		if (text) this.edit({ kind: 'write', ...writing, text });
		else if (known) this.edit({ kind: 'remove', id: writing.id });
		this.writing = undefined;
		const line = this.#lineOf(writing.id);
		// What was never written leaves no line behind it: the keyboard stays in its row.
		const left = line >= 0 ? line : this.#near(row?.id, this.at.line);
		this.at = { line: left, column: this.at.column };
		if (going) await this.go(left, this.at.column);
		return text !== '';
	}

	/** The person has gone elsewhere from what they were writing. */
	leave(id: string): void {
		if (this.writing?.id === id) void this.done(false);
	}

	#near(row: string | undefined, line: number): number {
		for (let at = Math.min(line, this.lines.length - 1); at >= 0; at -= 1)
			if (row === undefined || this.lines[at]!.row.id === row) return at;
		return 0;
	}

	#nameOfRow(line: number): HTMLInputElement | null | undefined {
		const id = CSS.escape(this.lines[line]?.row.id ?? '');
		return this.element?.querySelector<HTMLInputElement>(`[data-row="${id}"]`);
	}

	/** A row of one’s own below the chosen one, for what is argued beside the elements. */
	addRow = async (): Promise<void> => {
		const id = freshId();
		const after = this.lines[this.at.line]?.row.id;
		this.edit({ kind: 'row', id, label: 'Our own', ...(after !== undefined && { after }) });
		const line = this.lines.findIndex(({ row }) => row.id === id);
		if (line < 0) {
			this.#say('The flow is full: no more rows fit.');
			return;
		}
		this.at = { line, column: 0 };
		await tick();
		this.#nameOfRow(line)?.select();
	};

	async keydownName(event: KeyboardEvent, row: string): Promise<void> {
		event.stopPropagation();
		const key = keyOf(event);
		if (key !== 'Enter' && key !== 'Escape') return;
		event.preventDefault();
		const before = this.lines.findIndex((line) => line.row.id === row);
		this.nameLeft(event.currentTarget as HTMLInputElement, row);
		await tick();
		await this.go(before, 0);
	}

	/** A row that is left without a name goes, or has its last one again. */
	nameLeft(input: HTMLInputElement, id: string): void {
		if (input.value.trim()) return;
		this.edit({ kind: 'row', id, label: '' });
		input.value = this.flow.rows.find((row) => row.id === id)?.label ?? '';
	}

	/** After an argument the next one of its speech; after an answer, the next that is to be answered. */
	async #goOn(): Promise<void> {
		const { writing } = this;
		if (!writing) return;
		const { id, row, speech, answers, point } = writing;
		const known = this.flow.arguments.some((each) => each.id === id);
		const wrote = await this.done(false);
		const rest = () => this.go(this.at.line, this.at.column);
		if (known || point) return rest();
		if (answers === undefined) return wrote ? this.#begin(row, speech) : rest();
		const next = this.#nextFor(speech, answers);
		return next ? this.#begin(next.row, speech, next.id) : rest();
	}

	/** On to the next speech, which answers what is open in this row, or says something of its own. */
	async #nextSpeech(): Promise<void> {
		const { row } = this.writing!;
		const column = this.at.column + 1;
		await this.done(false);
		const speech = this.columns[column]!.id;
		const open = unansweredFor(this.flow, speech).filter((each) => each.row === row);
		const [first] = open.sort((one, two) => this.#lineOf(one.id) - this.#lineOf(two.id));
		await this.#begin(row, speech, first?.id);
	}

	keydownWriting = async (event: KeyboardEvent): Promise<void> => {
		const { line, column } = this.at;
		const key = keyOf(event);
		// The keys of the clock that are no letters work while one writes too.
		if (key && /F8$/.test(key)) return;
		// What is typed in a text is none of the flow's keys.
		event.stopPropagation();
		if (key === 'Escape') {
			event.preventDefault();
			this.#dropDraft();
			const row = this.lines[line]?.row.id;
			this.writing = undefined;
			await this.go(this.#near(row, line), column);
		} else if (key === 'Enter') {
			event.preventDefault();
			await this.#goOn();
		} else if (key === 'Tab' && column + 1 < this.columns.length) {
			event.preventDefault();
			await this.#nextSpeech();
		} else if (key === 'Shift+Tab' && column > 0) {
			event.preventDefault();
			await this.done();
			await this.go(this.at.line, column - 1);
		} else if (key && /^Arrow/.test(key) && this.text === '') {
			// Nothing is written in yet: the arrows are the table’s.
			await this.done();
			await this.keydown(event);
		}
	};

	keydown = async (event: KeyboardEvent): Promise<void> => {
		if (this.writing) return;
		const { here } = this;
		const { line, column } = this.at;
		const act: Record<string, () => unknown> = {
			ArrowLeft: () => (column > 0 ? this.go(line, column - 1) : this.#nameOfRow(line)?.select()),
			ArrowRight: () => this.go(line, column + 1),
			ArrowUp: () => this.go(line - 1, column),
			ArrowDown: () => this.go(line + 1, column),
			Home: () => this.go(line, 0),
			End: () => this.go(line, this.columns.length - 1),
			Enter: () => this.add(line, column),
			'Shift+Enter': () => this.add(line, column, true),
			n: () => this.answerNext(),
			p: () => this.addPoint(),
			r: () => this.addRow(),
			u: () => this.kept.undo(),
			'Shift+u': () => this.kept.redo(),
			...(here && {
				e: () => this.rewrite(here),
				a: () => this.answer(here),
				d: () => this.drop(here),
				x: () => this.edit({ kind: 'cross', id: here.id }),
				Delete: () => this.remove(here)
			})
		};
		const step = stepOf(event);
		const key = step ? (step === 'undo' ? 'u' : 'Shift+u') : keyOf(event);
		const does = key && Object.hasOwn(act, key) ? act[key] : undefined;
		if (!does) return;
		event.preventDefault();
		await does();
	};

	/** Notes an argument as dropped, or takes the note away. */
	drop({ id }: Argument): void {
		if (this.stands.get(id) === 'answered')
			this.#say('It is answered, so it was not dropped. Cross the answer out first.');
		else this.edit({ kind: 'drop', id });
	}

	async remove({ id }: Argument): Promise<void> {
		const { line, column } = this.at;
		const row = this.lines[line]?.row.id;
		this.edit({ kind: 'remove', id });
		await this.go(this.#near(row, line), column);
	}
}
