import { tooLong } from './bounds.ts';
import { longestText, type TextBlock, type BroughtText } from './brought-text.ts';
import { foundNotes } from './found-notes.ts';
import type { Known } from './front-matter.ts';
import { RunningText } from './running-text.ts';

/** A paragraph or a table as it was read, before its notes are counted. */
export type Gathered = {
	kind: TextBlock['kind'];
	text: RunningText;
	leftOut?: TextBlock['leftOut'];
};

/**
 * Gathers paragraphs and tables as the parts of a document open and close: tables in tables, and
 * paragraphs in what stands within a paragraph (a text box, a note).
 */
export class Gathering {
	#box: Box = newBox();
	readonly #around: Box[] = [];
	#letters = 0;

	/** The paragraph that is open here, if one is. */
	get paragraph(): Gathered | undefined {
		return this.#box.open?.gathered;
	}

	write(text: string, raised = false): void {
		this.#letters += text.length;
		if (this.#letters > longestText) throw tooLong();
		const written = this.#box.open?.gathered.text;
		if (raised) written?.raise(text);
		else written?.write(text);
	}

	call(mark: string, key: number): void {
		this.#box.open?.gathered.text.call(mark, key);
	}

	openParagraph(kind: TextBlock['kind'] = 'paragraph'): void {
		const box = this.#box;
		if (box.open) this.closeParagraph();
		box.open = { gathered: { kind, text: box.carried ?? new RunningText() }, after: [] };
		delete box.carried;
	}

	/** @param goesOn its end was deleted: what comes next belongs to it */
	closeParagraph(goesOn = false): void {
		const { open } = this.#box;
		if (!open) return;
		delete this.#box.open;
		if (goesOn) this.#box.carried = open.gathered.text;
		else this.#put(open.gathered);
		for (const each of open.after) this.#put(each);
	}

	openTable(): void {
		this.#box.tables.push([]);
	}
	openRow(): void {
		this.#box.tables.at(-1)?.push([]);
	}
	openCell(): void {
		this.#settle();
		this.#box.tables.at(-1)?.at(-1)?.push([]);
	}
	closeTable(): void {
		this.#settle();
		const rows = this.#box.tables.pop();
		if (!rows) return;
		// A table of one column is a frame around paragraphs.
		if (rows.every((cells) => cells.length < 2))
			for (const each of rows.flat(2)) this.#put(each, true);
		else this.#put({ kind: 'table', text: textOf(rows) }, true);
	}

	/** What comes now stands apart, until `closeBox`. */
	openBox(): void {
		this.#around.push(this.#box);
		this.#box = newBox();
	}
	closeBox(): Gathered[] {
		while (this.#box.tables.length > 0) this.closeTable();
		this.#settle();
		const { gathered } = this.#box;
		this.#box = this.#around.pop() ?? newBox();
		return gathered;
	}

	/** Puts what stood apart after the paragraph that it stood in. */
	putAfter(gathered: Gathered[]): void {
		if (this.#box.open) this.#box.open.after.push(...gathered);
		else for (const each of gathered) this.#put(each);
	}

	#settle(): void {
		this.closeParagraph();
		const { carried } = this.#box;
		delete this.#box.carried;
		if (carried) this.#put({ kind: 'paragraph', text: carried });
	}

	#put(gathered: Gathered, settled = false): void {
		if (gathered.text.isEmpty) return;
		const { tables } = this.#box;
		const cells = tables.at(-1)?.at(-1);
		// Text between rows or cells is misplaced, and none of it is lost.
		if (cells) (cells.at(-1) ?? (cells[0] = [])).push(gathered);
		else if (tables.length > 0 && !settled) tables.at(-1)!.push([[gathered]]);
		else this.#box.gathered.push(gathered);
	}
}

type Rows = Gathered[][][];
type Box = {
	gathered: Gathered[];
	open?: { gathered: Gathered; after: Gathered[] };
	carried?: RunningText;
	tables: Rows[];
};
const newBox = (): Box => ({ gathered: [], tables: [] });

function textOf(rows: Rows): RunningText {
	const text = new RunningText();
	rows.forEach((cells, row) => {
		if (row > 0) text.part('\n');
		cells.forEach((cell, column) => {
			if (column > 0) text.part('\t');
			cell.forEach((each, index) => {
				if (index > 0) text.part(' ');
				text.take(each.text);
			});
		});
	});
	return text;
}

/** The paragraphs of a note as one text. */
export function joined(gathered: readonly Gathered[]): RunningText {
	const text = new RunningText();
	gathered.forEach((each, index) => {
		if (index > 0) text.part('\n');
		text.take(each.text, true);
	});
	return text;
}

/** A document whose notes are written as text: they are found as in a text without structure. */
export const withFoundNotes = (gathered: readonly Gathered[], known: Known): BroughtText =>
	foundNotes(
		gathered.map(({ kind, text, leftOut }) => ({
			kind,
			lines: text.plain.split('\n'),
			// The finder looks for the title itself, and knows it.
			...(leftOut && leftOut !== 'title' && { leftOut })
		})),
		known
	);
