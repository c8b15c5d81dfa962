import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import {
	Unreadable,
	type TextBlock,
	type BroughtNote,
	type BroughtText,
	type ReadingProgress
} from './brought-text.ts';
import { lettersOf } from './character-set.ts';
import { DoubtfulPlaces } from './doubtful-places.ts';
import { lowered, tidied, visible, type Draft } from './draft.ts';
import { foundNotes } from './found-notes.ts';
import { frontOf, type Known } from './front-matter.ts';
import { addressAfter } from './link-address.ts';
import { MarkedLine } from './marked-line.ts';
import { withFootnotes } from './inline-notes.ts';
import { headsNotes } from './note-marks.ts';
import { noText } from './bounds.ts';
import { guessedLetters, refuseLong } from './plain-text.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

/**
 * Reads a file of Markdown.
 * @throws Unreadable
 */
export function readMarkdown(bytes: Uint8Array, progress: ReadingProgress = () => {}): BroughtText {
	const { text, guessed } = lettersOf(bytes);
	const read = readMarked(text, progress);
	return guessed ? { ...read, doubts: [guessedLetters, ...read.doubts] } : read;
}

/**
 * Reads text in Markdown. Its footnotes keep their labels; without any, notes are found as in a text
 * that has only its lines.
 * @throws Unreadable
 */
export function readMarked(source: string, progress: ReadingProgress = () => {}): BroughtText {
	refuseLong(source.length);
	const { known, rest } = headOf(visible(source).replace(/\r\n?/g, '\n'));
	const writer = writtenFrom(rest);
	progress(0.7);
	if (writer.drafts.length === 0 && writer.notes.length === 0) throw noText();
	const read =
		writer.notes.length === 0
			? foundNotes(writer.drafts, known)
			: withNotes(writer.blocks, writer.notes, known);
	progress(1);
	return read;
}

function writtenFrom(source: string): Writer {
	if (deepLine.test(source)) throw tooDeep();
	try {
		const root = fromMarkdown(withFewStresses(withFootnotes(source)), {
			extensions: [gfmFootnote(), gfmTable()],
			mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()]
		});
		const writer = new Writer(root);
		writer.write(root);
		return writer;
	} catch (error) {
		throw error instanceof RangeError ? tooDeep() : error;
	}
}

/** Quotations and lists within each other, fifty deep. */
const deepLine = /^(?:[ \t]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,3}){50}/m;
const tooDeep = () =>
	new Unreadable(
		'The text is nested far deeper than any article. Save it as plain text, or paste its words.'
	);

/** Stresses in one paragraph above which they are signs that mean nothing, and cost the square of their number. */
const mostStresses = 500;

function withFewStresses(source: string): string {
	if ((source.match(/[*_]/g)?.length ?? 0) < mostStresses) return source;
	return source.replace(/[^\n]+(?:\n[^\n]+)*/g, (paragraph) =>
		/^\s*\|/m.test(paragraph) || (paragraph.match(/[*_]+/g)?.length ?? 0) < mostStresses
			? paragraph
			: paragraph.replace(/(?<!\\)[*_]/g, '\\$&')
	);
}

/** What stands before the text between two rules: `title: The Salt Works`. */
function headOf(source: string): { known: Known; rest: string } {
	const match = /^\s*---\n([^]{0,5000}?)\n(?:---|\.\.\.)(?:\n|$)/.exec(source);
	if (!match || !/^\w[\w -]*:/m.test(match[1]!)) return { known: {}, rest: source };
	const said = (...keys: string[]) => {
		for (const key of keys) {
			const value = new RegExp(`^${key}:[ \\t]*(.+)$`, 'im').exec(match[1]!)?.[1];
			const text = tidied(value?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? '');
			if (text && !/^[[{|>]/.test(text)) return text;
		}
		return undefined;
	};
	const [title, author, date] = [said('title'), said('author', 'by'), said('date', 'published')];
	return {
		known: { ...(title && { title }), ...(author && { author }), ...(date && { date }) },
		rest: source.slice(match[0].length)
	};
}

function withNotes(blocks: TextBlock[], notes: BroughtNote[], known: Known): BroughtText {
	for (const block of blocks)
		if (block.calls.length === 0 && headsNotes(block.text)) block.leftOut = 'around';
	return new DoubtfulPlaces<TextBlock>().concluded({
		...frontOf(blocks, known),
		blocks,
		notes,
		doubts: []
	});
}

type Written = { kind: TextBlock['kind']; lines: MarkedLine[]; numbered?: string };
type Within = { quotation?: true; item?: { numbered?: string } };

/** Writes the blocks of a document in Markdown, and its footnotes. */
class Writer {
	readonly notes: BroughtNote[] = [];
	readonly #written: Written[] = [];
	/** The ordinals of footnotes, by the label that calls them. */
	readonly #ordinals = new Map<string, number>();
	/** Where the addresses of links are kept: they lead to what is cited. */
	#inNote = false;
	/** What HTML within a line has raised, until it ends. */
	#above: string | undefined;

	constructor(root: Root) {
		this.#number(root);
	}

	/** Notes are counted where they stand. */
	#number(node: Node): void {
		if (node.type === 'footnoteDefinition' && !this.#ordinals.has(node.identifier))
			this.#ordinals.set(node.identifier, this.#ordinals.size + 1);
		if ('children' in node) for (const child of node.children) this.#number(child);
	}

	get drafts(): Draft[] {
		return this.#written.map(({ kind, lines, numbered }) => ({
			kind,
			lines: lines.map((line) => line.whole.text),
			...(numbered !== undefined && { numbered })
		}));
	}

	get blocks(): TextBlock[] {
		return this.#written.map(({ kind, lines, numbered }) => {
			const whole = new MarkedLine();
			if (numbered !== undefined) whole.add(`${numbered}.`);
			for (const line of lines) whole.append(line, kind === 'table' ? '\n' : ' ');
			const { text, calls } = whole.whole;
			return { kind, text: lowered(text), calls };
		});
	}

	write(node: Node, within: Within = {}): void {
		switch (node.type) {
			case 'root':
				return node.children.forEach((child) => this.write(child, within));
			case 'blockquote':
				return node.children.forEach((child) => this.write(child, { ...within, quotation: true }));
			case 'list':
				return node.children.forEach((item, index) =>
					this.write(item, {
						...within,
						item: node.ordered ? { numbered: `${(node.start ?? 1) + index}` } : {}
					})
				);
			case 'listItem':
				return node.children.forEach((child) => this.write(child, within));
			case 'heading':
				return this.#block('heading', [this.#inline(node)].flat(), within);
			case 'paragraph':
				return this.#block(
					within.quotation ? 'quotation' : 'paragraph',
					this.#inline(node),
					within
				);
			case 'table':
				return this.#block(
					'table',
					node.children.map((row) => {
						const line = new MarkedLine();
						row.children.forEach((cell, index) => {
							const whole = new MarkedLine();
							for (const each of this.#inline(cell)) whole.append(each, ' ');
							line.append(whole, index === 0 ? '' : '\t');
						});
						return line;
					}),
					within
				);
			case 'code':
				return this.#block('paragraph', node.value.split('\n').map(lineOf), within);
			case 'html':
				return this.#block('paragraph', withoutTags(node.value).split('\n').map(lineOf), within);
			case 'footnoteDefinition':
				return this.#note(node);
		}
	}

	#block(kind: TextBlock['kind'], lines: MarkedLine[], { item }: Within): void {
		const some = lines.filter((line) => !line.isEmpty);
		if (some.length === 0) return;
		const numbered = item?.numbered;
		delete item?.numbered;
		this.#written.push({ kind, lines: some, ...(numbered !== undefined && { numbered }) });
	}

	#note({ identifier, label, children }: Extract<Node, { type: 'footnoteDefinition' }>): void {
		const ordinal = this.#ordinals.get(identifier)!;
		// A second note with the same label is called by nothing, and GitHub shows it nowhere.
		if (this.notes.some((note) => note.ordinal === ordinal)) return;
		const note: BroughtNote = {
			ordinal,
			mark: tidied(label ?? identifier),
			text: '',
			kind: 'footnote'
		};
		this.notes.push(note);
		const from = this.#written.length;
		this.#inNote = true;
		for (const child of children) this.write(child);
		this.#inNote = false;
		note.text = this.#written
			.splice(from)
			.map(({ lines }) => lines.map((line) => lowered(line.whole.text)).join(' '))
			.join('\n');
	}

	/** The words of a block by its lines. */
	#inline(node: Node): MarkedLine[] {
		const lines = [new MarkedLine()];
		const add = (text: string) => {
			if (this.#above !== undefined) this.#above += text;
			else lines.at(-1)!.add(text);
		};
		const walk = (child: Node): void => {
			switch (child.type) {
				case 'text':
					return child.value.split('\n').forEach((text, index) => {
						if (index > 0 && this.#above === undefined) lines.push(new MarkedLine());
						this.#words(text, add, () => lines.at(-1)!);
					});
				case 'inlineCode':
					return add(child.value);
				case 'break':
					return void lines.push(new MarkedLine());
				case 'footnoteReference': {
					const mark = tidied(child.label ?? child.identifier);
					// A note calls none: `See [^1], above` is words.
					if (this.#inNote) return add(mark);
					return lines.at(-1)!.call(mark, this.#ordinals.get(child.identifier));
				}
				case 'html':
					if (/^<sup\b[^>]*>$/i.test(child.value)) this.#above = '';
					else if (/^<\/sup>$/i.test(child.value) && this.#above !== undefined) {
						const above = tidied(this.#above);
						this.#above = undefined;
						// Without footnotes, what is raised may be the mark of one.
						if (this.#ordinals.size === 0 && above !== '') lines.at(-1)!.raise(above);
						else add(above);
					} else if (/^<br\b/i.test(child.value)) lines.push(new MarkedLine());
					return;
				case 'image':
				case 'imageReference':
				case 'footnoteDefinition':
					return;
				default:
					if ('children' in child) for (const each of child.children) walk(each);
					if (child.type === 'link' && this.#inNote)
						add(addressAfter(child.url, lines.at(-1)!.whole.text));
			}
		};
		if ('children' in node) for (const child of node.children) walk(child);
		if (this.#above !== undefined) {
			const above = this.#above;
			this.#above = undefined;
			add(above);
		}
		return lines;
	}

	/** A footnote that is called and stands nowhere is read as words: `[^9]`. */
	#words(text: string, add: (text: string) => void, line: () => MarkedLine): void {
		if (this.#ordinals.size === 0) return add(text);
		let at = 0;
		for (const match of text.matchAll(/\[\^([^\s[\]^]{1,40})\]/g)) {
			add(text.slice(at, match.index));
			line().call(tidied(match[1]!));
			at = match.index + match[0].length;
		}
		add(text.slice(at));
	}
}

function lineOf(text: string): MarkedLine {
	const line = new MarkedLine();
	line.add(text);
	return line;
}

const withoutTags = (html: string): string =>
	html.replace(/<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1>|$)|<[^>]*(?:>|$)/gi, ' ');
