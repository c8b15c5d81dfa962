import { textLabel } from '#lib/domain/article.ts';
import { wordingChecked } from '#lib/domain/law-words.ts';
import type { QuotedLaw } from '#lib/domain/sheet.ts';
import { cited, stressed, text, unstopped, type Block, type Run } from '#lib/export/document.ts';
import { printable } from '#lib/export/printable.ts';
import { runsWithin } from '#lib/export/quotation.ts';
import type { CaseRecord } from '#lib/export/record.ts';

/** A document being written: the headings are numbered, and a note is cited in full where it comes first. */
export class Writing {
	readonly blocks: Block[] = [];
	readonly footnotes: Run[][] = [];
	readonly #numbers = [0, 0, 0, 0];
	readonly #cited = new Set<number>();
	/** The instruments quoted, by id. */
	readonly #quoted = new Set<string>();

	/** Whether a note is cited so far. */
	cites(note: number): boolean {
		return this.#cited.has(note);
	}

	heading(level: 1 | 2 | 3 | 4, words: string, id: string) {
		this.#numbers[level - 1]! += 1;
		this.#numbers.fill(0, level);
		const number = this.#numbers.slice(0, level).join('.');
		this.blocks.push({ kind: 'heading', level, number, text: printable(words), id });
	}

	paragraph(...runs: Run[]) {
		this.blocks.push({ kind: 'paragraph', runs });
	}

	as(as: 'mark' | 'label' | 'small', ...runs: Run[]) {
		this.blocks.push({ kind: 'paragraph', as, runs });
	}

	list(items: Run[][]) {
		if (items.length > 0) this.blocks.push({ kind: 'list', items });
	}

	table(caption: string, columns: { head: string; width: number }[], rows: Run[][][]) {
		this.blocks.push({ kind: 'table', caption, columns, rows });
	}

	/** Whether the words of an instrument stand in it so far. */
	quotes(instrument: string): boolean {
		return this.#quoted.has(instrument);
	}

	quotation({ provision, words, stress, citation, checked }: QuotedLaw) {
		this.#quoted.add(provision.slice(0, provision.indexOf('/')));
		this.blocks.push({
			kind: 'quotation',
			words: runsWithin(stressed(words, stress)),
			source: citation,
			checked: wordingChecked[checked]
		});
	}

	/** A footnote to the notes that something cites, in full where they are cited first. */
	notes(numbers: readonly number[], { case: { article }, citations, notes }: CaseRecord): Run[] {
		if (numbers.length === 0) return [];
		const content: Run[] = [];
		numbers.forEach((number, at) => {
			const full = citations.notes[number] ?? [];
			const { author, title } = notes.find((each) => each.number === number) ?? {};
			content.push(text(`${at > 0 ? '; ' : ''}${textLabel(article)}, note ${number}: `));
			if (this.#cited.has(number) || full.length === 0)
				content.push(text(author ? `${author}, ` : ''), text(`‘${title}’`));
			else content.push(...unstopped(cited(full)));
			this.#cited.add(number);
		});
		return this.footnote(...content, text('.'));
	}

	footnote(...content: Run[]): Run[] {
		this.footnotes.push(content);
		return [{ footnote: this.footnotes.length - 1 }];
	}
}
