import type { Call } from './brought-text.ts';
import { lowered, raise, visible } from './draft.ts';

/**
 * The text of a block while it is read: white space comes as one space, letters as NFC, and where a
 * note is called is kept apart from the text.
 */
export class RunningText {
	#pieces: string[] = [];
	#piece = '';
	#length = 0;
	/** The space, tabs or line break between what is written and what comes, if anything does. */
	#waits = '';
	#calls: { piece: number; mark: string; key: number }[] = [];

	get isEmpty(): boolean {
		return this.#length === 0 && this.#calls.length === 0;
	}

	/** How much is written. */
	get length(): number {
		return this.#length;
	}

	write(text: string): void {
		if (text === '') return;
		this.#write(visible(text));
	}
	#write(text: string): void {
		for (const [run, word] of text.matchAll(/\s+|(\S+)/gu)) {
			if (word === undefined) this.#space(' ');
			else this.#append(run);
		}
	}

	/** Writes what stands raised above the line: where notes have no structure, it may be the mark of one. */
	raise(text: string): void {
		const seen = visible(text);
		const word = seen.trim().replace(/\s+/gu, ' ');
		if (seen.trimStart() !== seen || word === '') this.#space(' ');
		if (word !== '') this.#append(raise(word));
		if (seen.trimEnd() !== seen) this.#space(' ');
	}

	/** The end of a cell (`\t`), of a row or a note’s paragraph (`\n`), of a paragraph in a cell (` `). */
	part(by: '\t' | '\n' | ' '): void {
		this.#space(by);
	}

	/** A note is called here. Its key stands for the note until notes are counted. */
	call(mark: string, key: number): void {
		this.#pieces.push(this.#piece);
		this.#piece = '';
		this.#calls.push({ piece: this.#pieces.length, mark, key });
	}

	/** The text alone, with what was raised marked for the finder of notes. */
	get plain(): string {
		return [...this.#pieces, this.#piece].join('').normalize('NFC');
	}

	/** The text and its calls; `of` gives the mark that is printed and the note of a call. */
	ended(of: (key: number, mark: string) => { mark: string; note?: number }): {
		text: string;
		calls: Call[];
	} {
		const pieces = [...this.#pieces, this.#piece].map((piece) => lowered(piece).normalize('NFC'));
		const text = pieces.join('').normalize('NFC');
		const ends: number[] = [0];
		for (const piece of pieces) ends.push(Math.min(text.length, ends.at(-1)! + piece.length));
		return {
			text,
			calls: this.#calls.map(({ piece, mark, key }) => ({ at: ends[piece]!, ...of(key, mark) }))
		};
	}

	/**
	 * Writes what another text has, its calls included.
	 * @param asItIs its cells and rows stay apart, and don’t become spaces
	 */
	take(other: RunningText, asItIs = false): void {
		const write = (piece: string) => {
			if (!asItIs) this.#write(piece);
			else if (piece !== '') this.#append(piece);
		};
		let piece = 0;
		for (const call of other.#calls) {
			for (; piece < call.piece; piece++) write(other.#pieces[piece]!);
			this.call(call.mark, call.key);
		}
		for (; piece < other.#pieces.length; piece++) write(other.#pieces[piece]!);
		write(other.#piece);
	}

	#space(by: string): void {
		if (by === '\n') this.#waits = this.#length > 0 ? by : '';
		else if (by === '\t') this.#waits = this.#waits === ' ' ? by : this.#waits + by;
		else if (this.#length > 0 && this.#waits === '') this.#waits = by;
	}

	#append(word: string): void {
		this.#piece += this.#waits + word;
		this.#length += this.#waits.length + word.length;
		this.#waits = '';
	}
}
