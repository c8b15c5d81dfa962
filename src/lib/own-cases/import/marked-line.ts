import type { Call } from './brought-text.ts';
import { raise, visible } from './draft.ts';

/** Words as they come out of a document piece by piece, tidied, and where they call notes. */
export class MarkedLine {
	/** Joined only when they are asked for: a paragraph may come in a hundred thousand pieces. */
	#pieces: string[] = [];
	#length = 0;
	#calls: Call[] = [];
	/** A space that stood before a mark, and a bracket that has to close after it. */
	#space = false;
	#closing = '';

	add(words: string): void {
		let tidy = visible(words).replace(/\s+/g, ' ').normalize('NFC');
		if (this.#closing && tidy.trimStart().startsWith(this.#closing)) {
			tidy = tidy.trimStart().slice(1);
			this.#closing = '';
		}
		if (tidy === '') return;
		if (this.#length === 0 || this.#last.endsWith(' ')) tidy = tidy.trimStart();
		else if (this.#isParted(tidy)) tidy = ` ${tidy}`;
		if (tidy === '') return;
		this.#push(tidy);
		[this.#space, this.#closing] = [false, ''];
	}

	/** Words that stand above the line, and may be the mark of a note. */
	raise(words: string): void {
		this.#push(raise(words));
	}

	call(mark: string, note?: number): void {
		const bracket = /\s*([[(])\s*$/.exec(this.#last);
		if (bracket) {
			this.#closing = bracket[1] === '[' ? ']' : ')';
			this.#space ||= /^\s/.test(bracket[0]);
			this.#cut(bracket[0].length);
		}
		while (this.#last.endsWith(' ')) {
			this.#space = true;
			this.#cut(1);
		}
		this.#calls.push({ at: this.#length, mark, ...(note !== undefined && { note }) });
	}

	/** Adds another line after this one. */
	append(line: MarkedLine, between: string): void {
		while (this.#last.endsWith(' ')) this.#cut(1);
		if (this.#length > 0 || between === '\t') this.#push(between);
		const { text, calls } = line.whole;
		for (const call of calls) this.#calls.push({ ...call, at: call.at + this.#length });
		if (text !== '') this.#push(text);
	}

	get isEmpty(): boolean {
		return this.#calls.length === 0 && this.#pieces.every((piece) => piece.trim() === '');
	}

	get length(): number {
		return this.#length;
	}

	get whole(): { text: string; calls: Call[] } {
		const text = this.#pieces.join('').trimEnd().normalize('NFC');
		return {
			text,
			calls: this.#calls.map((call) => ({ ...call, at: Math.min(call.at, text.length) }))
		};
	}

	get #last(): string {
		return this.#pieces.at(-1) ?? '';
	}

	/** Whether a space has to come back where a mark was taken out. */
	#isParted(next: string): boolean {
		if (/^[\s.,;:!?)\]”’…]/.test(next)) return false;
		if (this.#space) return true;
		return (
			this.#calls.at(-1)?.at === this.#length &&
			/[.!?,;:”]$/.test(this.#last) &&
			/^\p{L}/u.test(next)
		);
	}

	#push(piece: string): void {
		this.#pieces.push(piece);
		this.#length += piece.length;
	}

	#cut(count: number): void {
		const last = this.#pieces.pop()!;
		this.#length -= count;
		if (count < last.length) this.#pieces.push(last.slice(0, -count));
	}
}
