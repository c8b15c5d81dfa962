import type { CitationRun } from '#lib/export/citations/render.ts';
import type { Paper } from '#lib/export/memo-choice.ts';
import { printable } from '#lib/export/printable.ts';

/**
 * A document that no format has touched yet. Every writer of a format sets this one; what a person
 * wrote is kept as text.
 */

/** A stretch of text in one face, or the place of a footnote, by its place in the document's list. */
export type Run = { text: string; face?: 'italic' | 'strong' } | { footnote: number };

export type Block =
	/** `number` as `4.2.1`; `id` is unique in the document. */
	| { kind: 'heading'; level: 1 | 2 | 3 | 4; number: string; text: string; id: string }
	| { kind: 'paragraph'; runs: Run[]; as?: 'mark' | 'label' | 'small' | undefined }
	/** The law’s words, with where they stand, and where the wording was compared with less than two copies, how far. */
	| {
			kind: 'quotation';
			words: Run[];
			source: string;
			emphasis?: true;
			checked?: string;
			/** Empty where the words may not be English. */
			language?: '';
	  }
	| { kind: 'list'; items: Run[][] }
	/** Numbered lists beside each other, each under its label; `none` stands where a list is empty. */
	| { kind: 'beside'; lists: { label: string; items: Run[][]; none: string }[] }
	/** Widths are shares of the line. The last cell of a row with fewer cells reaches to its end. */
	| { kind: 'table'; caption: string; columns: { head: string; width: number }[]; rows: Run[][][] };

export type Document = {
	title: string;
	/** What it is about, in a line. */
	subject?: string;
	/** What the foot of each page calls it. */
	matter: string;
	/** Until somebody says that it is final. */
	draft?: true | undefined;
	/** Who to whom, when, and about what, pair by pair; two halves stand beside each other. */
	head: { term: string; value: string; half?: true }[];
	author: string;
	/** The day, as it is printed. */
	made: string;
	language: 'en-GB';
	paper?: Paper | undefined;
	/** Whether a list of its parts follows its first part; a short one does without. */
	contents?: false;
	blocks: Block[];
	footnotes: Run[][];
};

/** What the foot of each page says beside its number. */
export const datedWords = ({ draft, made }: Pick<Document, 'draft' | 'made'>) =>
	`${draft ? 'Draft of ' : ''}${made}`;

/** What stands behind the source of a quotation: whether the stress is ours, and how far the wording was compared. */
export function sourceRemark({ emphasis, checked }: Block & { kind: 'quotation' }): string {
	const said = [...(emphasis ? ['emphasis added'] : []), ...(checked ? [checked] : [])];
	return said.length > 0 ? ` (${said.join('; ')})` : '';
}

export const text = (words: string): Run => ({ text: printable(words) });
export const strong = (words: string): Run => ({ text: printable(words), face: 'strong' });
export const italic = (words: string): Run => ({ text: printable(words), face: 'italic' });

/** A sentence of a finding, with a stop at its end. */
export const stopped = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

const faces = { plain: undefined, italic: 'italic', 'small-caps': undefined } as const;
export const cited = (runs: readonly CitationRun[]): Run[] =>
	runs.map((run) => {
		const face = faces[run.face];
		return { text: printable(run.text), ...(face && { face }) };
	});

/** Runs without the stop at their end, to be said within a sentence. */
export const unstopped = (runs: Run[]): Run[] =>
	runs.map((run, at) =>
		at === runs.length - 1 && 'text' in run ? { ...run, text: run.text.replace(/\.$/, '') } : run
	);

/** The law's words, with what the element turns on stressed. */
export function stressed(words: string, stress: readonly string[]): Run[] {
	const runs: Run[] = [];
	let rest = words;
	while (rest) {
		let first = -1;
		let found = '';
		for (const each of stress) {
			const at = rest.indexOf(each);
			if (at >= 0 && (first < 0 || at < first)) [first, found] = [at, each];
		}
		if (first < 0) break;
		if (first > 0) runs.push(text(rest.slice(0, first)));
		runs.push(strong(found));
		rest = rest.slice(first + found.length);
	}
	if (rest) runs.push(text(rest));
	return runs;
}

/** The text of runs without faces and footnotes. */
export const plainText = (runs: readonly Run[]): string =>
	runs.map((run) => ('text' in run ? run.text : '')).join('');

/** The first part of a document, which answers, and the parts after it: a list of the parts stands between. */
export function answerAndRest(blocks: readonly Block[]): [answer: Block[], rest: Block[]] {
	const second = blocks.findIndex(
		(block, at) => at > 0 && block.kind === 'heading' && block.level === 1
	);
	const end = second < 0 ? blocks.length : second;
	return [blocks.slice(0, end), blocks.slice(end)];
}

/** What stands in a cell without the spaces that set it in, and by how many they do. */
export function setIn(runs: readonly Run[]): { by: number; runs: Run[] } {
	const [first, ...rest] = runs;
	if (!first || !('text' in first)) return { by: 0, runs: [...runs] };
	const words = first.text.replace(/^\u2003+/, '');
	return { by: first.text.length - words.length, runs: [{ ...first, text: words }, ...rest] };
}

function lettersOf(block: Block): number {
	const of = (runs: readonly Run[]) => plainText(runs).length;
	const sum = (all: readonly (readonly Run[])[]) =>
		all.reduce((letters, runs) => letters + of(runs), 0);
	switch (block.kind) {
		case 'heading':
			return block.text.length;
		case 'paragraph':
			return of(block.runs);
		case 'quotation':
			return of(block.words) + block.source.length;
		case 'list':
			return sum(block.items);
		case 'beside':
			return sum(block.lists.flatMap(({ items }) => items));
		case 'table':
			return sum(block.rows.flat());
	}
}

/** How many letters a document has, its footnotes with it. */
export const lettersIn = ({ blocks, footnotes }: Pick<Document, 'blocks' | 'footnotes'>): number =>
	[...blocks.map(lettersOf), ...footnotes.map((runs) => plainText(runs).length)].reduce(
		(sum, letters) => sum + letters,
		0
	);

/** The first blocks of a document, whole, until they have as many letters. */
export function firstBlocks(blocks: readonly Block[], letters: number): Block[] {
	let sum = 0;
	const end = blocks.findIndex((block) => (sum += lettersOf(block)) >= letters);
	return blocks.slice(0, end < 0 ? blocks.length : end + 1);
}
