import type { TextBlock, BroughtNote, BroughtText, ReadingProgress } from './brought-text.ts';
import { lettersOf } from './character-set.ts';
import { DoubtfulPlaces } from './doubtful-places.ts';
import { lowered, tidied, type Draft } from './draft.ts';
import { foundNotes } from './found-notes.ts';
import { frontOf, type Known } from './front-matter.ts';
import { bodyOf, isBeside } from './html-body.ts';
import { linkedNotes, type LinkedNotes, type LinkedPages } from './html-notes.ts';
import {
	elementsIn,
	isElement,
	scanned,
	wordsOf,
	type PageElement,
	type PageWords
} from './html-tree.ts';
import { MarkedLine } from './marked-line.ts';
import { headsNotes } from './note-marks.ts';
import { noText } from './bounds.ts';
import { guessedLetters, refuseLong } from './plain-text.ts';

/**
 * Reads a page.
 * @throws Unreadable
 */
export function readHtml(bytes: Uint8Array, progress: ReadingProgress = () => {}): BroughtText {
	const { text, guessed } = lettersOf(bytes, declaredIn(bytes));
	const read = readPage(text, progress);
	return guessed ? { ...read, doubts: [guessedLetters, ...read.doubts] } : read;
}

/** The character set that a page declares in its first lines. */
function declaredIn(bytes: Uint8Array): string | undefined {
	const begins = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
		.exec(begins)
		?.slice(1)
		.find((set) => set !== undefined);
}

/**
 * Reads a page, or what was copied from one.
 * @throws Unreadable
 */
export function readPage(html: string, progress: ReadingProgress = () => {}): BroughtText {
	const { root, head } = scanned(html, false, (done) => progress(done / 2));
	const pages = [{ path: '', root }];
	const linked = linkedNotes(pages);
	const body = bodyOf(root, linked.nodes);
	progress(0.7);
	const read = textOfPages(pages, linked, new Map([[root, body]]), knownOf(head, root, body));
	progress(1);
	return read;
}

/** What a page says of itself. */
function knownOf(head: Map<string, string>, root: PageElement, body: PageElement): Known {
	const shown = elementsIn(root).filter(({ hidden }) => !hidden);
	const first = shown.filter(({ name }) => name === 'h1');
	const inBody = first.filter(({ order }) => order >= body.order && order <= body.last);
	const heading =
		shown.find((each) => styleOf(each) === 'title') ??
		(inBody.length === 1 ? inBody[0] : first.length === 1 ? first[0] : undefined);
	const said =
		head.get('og:title') ?? head.get('title')?.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/, '');
	const title = tidied(heading ? wordsOf(heading) : (said ?? ''));
	const author = tidied(head.get('author') ?? head.get('article:author') ?? '');
	const date = tidied(
		head.get('article:published_time') ??
			head.get('date') ??
			head.get('dcterms.date') ??
			head.get('citation_publication_date') ??
			''
	);
	return {
		...(title && { title }),
		...(author && !/^https?:/.test(author) && { author }),
		...(date && { date })
	};
}

/** What a word processor says that a paragraph is, where it saves a page. */
function styleOf({ name, attributes }: PageElement): 'title' | 'quotation' | undefined {
	if (name !== 'p') return undefined;
	if (/(?:^|\s)MsoTitle(?:\s|$)/.test(attributes.class ?? '')) return 'title';
	return /(?:^|\s)Mso(?:Intense)?Quote/.test(attributes.class ?? '') ? 'quotation' : undefined;
}

/**
 * The text of pages whose linked notes are known; without any, they are found as in a text that has
 * only its lines.
 * @param bodies where the article is in a page; what stands elsewhere in it is kept, and left out
 */
export function textOfPages(
	pages: LinkedPages,
	linked: LinkedNotes,
	bodies: ReadonlyMap<PageElement, PageElement>,
	known: Known = {}
): BroughtText {
	const writer = new Writer(linked);
	const { written } = writer;
	for (const { root } of pages) {
		const from = written.length;
		writer.write(root, bodies.get(root) ?? root);
		leaveOutHeadsOfNotes(written.slice(from), root, linked);
	}
	if (!written.some(({ leftOut }) => leftOut === undefined)) {
		if (written.length === 0) throw noText();
		for (const block of written) delete block.leftOut;
	}
	refuseLong(
		written.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.length, 0), 0)
	);
	if (linked.notes.length === 0) return foundNotes(written.map(draftOf), known);
	return withNotes(
		written.map((each) => ({ block: blockOf(each), order: each.order })),
		linked.notes,
		known,
		pages.length === 1 ? linked : undefined
	);
}

/** Where the notes stand by chapter, the headings between them are none of the article. */
function leaveOutHeadsOfNotes(written: readonly Written[], root: PageElement, linked: LinkedNotes) {
	const heads = written.findIndex(
		({ kind, lines }) =>
			kind === 'heading' && headsNotes(lines.map((line) => line.whole.text).join(' '))
	);
	if (heads < 0) return;
	const orders = [...linked.nodes]
		.filter((node) => rootOf(node) === root)
		.map(({ order }) => order)
		.sort((one, other) => one - other);
	for (const [at, block] of written.entries()) {
		if (at <= heads || block.kind !== 'heading') continue;
		const next = written[at + 1]?.order ?? Infinity;
		if (orders.some((order) => order > block.order && order < next)) block.leftOut ??= 'around';
	}
}

function rootOf(node: PageElement | PageWords): PageElement | undefined {
	let at = isElement(node) ? node : node.parent;
	while (at.parent) at = at.parent;
	return at;
}

function withNotes(
	written: { block: TextBlock; order: number }[],
	notes: BroughtNote[],
	known: Known,
	alone: LinkedNotes | undefined
): BroughtText {
	const doubts = new DoubtfulPlaces<TextBlock>();
	const blocks = written.map(({ block }) => block);
	for (const block of blocks)
		if (headsNotes(block.text) && block.calls.length === 0) block.leftOut ??= 'around';
	if (alone) {
		// Notes at the end end the article; notes beside their paragraphs do not.
		const orders = [...alone.nodes].map(({ order }) => order);
		const first = orders.reduce((one, other) => Math.min(one, other), Infinity);
		const last = orders.reduce((one, other) => Math.max(one, other), 0);
		const called = written.findLast(({ block }) => block.calls.length > 0)?.order ?? 0;
		const after = written.filter(({ order, block }) => order > last && !block.leftOut);
		if (notes.length > 1 && called < first && after.length > 0) {
			for (const { block } of after) block.leftOut = 'after-notes';
			doubts.addAt(
				'after the notes',
				`${after.length === 1 ? 'What stands after the last note is' : `${after.length} blocks stand after the last note and are`} left out. Check that the text ends before ${after.length === 1 ? 'it' : 'them'}.`
			);
		}
	}
	return doubts.concluded({ ...frontOf(blocks, known), blocks, notes, doubts: [] });
}

type Written = {
	kind: TextBlock['kind'];
	lines: MarkedLine[];
	order: number;
	numbered?: string;
	leftOut?: TextBlock['leftOut'];
};

const draftOf = ({ kind, lines, numbered, leftOut }: Written): Draft => ({
	kind,
	lines: lines.map((line) => line.whole.text),
	...(numbered !== undefined && { numbered }),
	...(leftOut && { leftOut })
});

function blockOf({ kind, lines, numbered, leftOut }: Written): TextBlock {
	const line = new MarkedLine();
	if (numbered !== undefined) line.add(`${numbered}.`);
	const between = kind === 'table' ? '\n' : ' ';
	const [first, ...others] = lines;
	line.append(first!, ' ');
	for (const other of others) line.append(other, between);
	const { text, calls } = line.whole;
	return { kind, text: lowered(text), calls, ...(leftOut && { leftOut }) };
}

type Within = {
	quotation?: true;
	leftOut?: TextBlock['leftOut'];
	/** What a list prints before its item, until a block has it. */
	item?: { numbered?: string };
	/** Within a table, whose cells are of one line: a table in it has none of its own. */
	cell?: true;
	/** Within what is raised, where what is no mark only parts them. */
	marks?: true;
};

const breaks = new Set(
	'p div section article li dd dt dl ul ol figure figcaption address header footer main aside pre center fieldset legend details summary td th tr tbody thead tfoot caption form body html #page blockquote hgroup'.split(
		' '
	)
);

/** Writes what pages show, block by block. */
class Writer {
	readonly written: Written[] = [];
	readonly #linked: LinkedNotes;
	/** Without linked notes, what is raised may be the mark of one. */
	readonly #raises: boolean;
	#body: PageElement | undefined;
	#open: Written | undefined;

	constructor(linked: LinkedNotes) {
		this.#linked = linked;
		this.#raises = linked.notes.length === 0;
	}

	write(root: PageElement, body: PageElement): void {
		this.#body = body;
		this.#walk(root, root === body ? {} : { leftOut: 'around' });
		this.#close();
	}

	#close(): void {
		const open = this.#open;
		this.#open = undefined;
		if (!open) return;
		open.lines = open.lines.filter((line) => !line.isEmpty);
		if (open.lines.length > 0) this.written.push(open);
	}

	#line(order: number, within: Within, kind?: TextBlock['kind']): MarkedLine {
		if (!this.#open) {
			const { item } = within;
			this.#open = {
				kind: kind ?? (within.quotation ? 'quotation' : 'paragraph'),
				lines: [new MarkedLine()],
				order,
				...(item?.numbered !== undefined && { numbered: item.numbered }),
				...(within.leftOut && { leftOut: within.leftOut })
			};
			delete item?.numbered;
		}
		return this.#open.lines.at(-1)!;
	}

	#walk(node: PageElement | PageWords, within: Within): void {
		if (this.#linked.nodes.has(node)) return;
		if (!isElement(node)) {
			if (within.marks && /^[\s,;.[\]()–-]*$/.test(node.text)) return;
			if (this.#open || node.text.trim() !== '') this.#line(node.order, within).add(node.text);
			return;
		}
		if (node.hidden || node.name === 'head') return;
		if (node === this.#body) {
			const { leftOut, ...inside } = within;
			within = leftOut === 'around' ? inside : within;
		} else if (isBeside(node)) {
			// Menus are many and say nothing; what else stands beside is kept.
			if (node.name === 'nav' || node.attributes.role === 'navigation') return;
			if (!within.leftOut && !this.#holdsBody(node)) within = { ...within, leftOut: 'around' };
		}
		const call = this.#linked.calls.get(node);
		if (call) return this.#line(node.order, within).call(call.mark, call.note);
		this.#element(node, within);
	}

	#holdsBody({ order, last }: PageElement): boolean {
		return this.#body !== undefined && this.#body.order > order && this.#body.order <= last;
	}

	#element(node: PageElement, within: Within): void {
		const { name, order } = node;
		const inside = (more: Within = within) =>
			node.children.forEach((child) => this.#walk(child, more));
		if (name === 'br') return this.#break(order, within);
		if (name === 'hr') return this.#close();
		if (/^h[1-6]$/.test(name) || styleOf(node) === 'title') {
			this.#close();
			this.#line(order, within, 'heading');
			inside();
			return this.#close();
		}
		if (name === 'table' && !within.cell && isOfData(node)) {
			this.#close();
			this.#table(node, within);
			return this.#close();
		}
		if (name === 'sup') return this.#raised(node, within);
		if (name === 'q') {
			this.#line(order, within).add('“');
			inside();
			return this.#line(order, within).add('”');
		}
		if (!breaks.has(name) && name !== 'table') return inside();
		this.#close();
		if (name === 'blockquote' || styleOf(node) === 'quotation')
			inside({ ...within, quotation: true });
		else if (name === 'figcaption' || name === 'figure') inside({ leftOut: 'around', ...within });
		else if (name === 'ol') this.#list(node, within);
		else inside();
		this.#close();
	}

	/** A line ends; two ends in a row end the paragraph, as pages without paragraphs have them. */
	#break(order: number, within: Within): void {
		if (!this.#open) return;
		const line = this.#line(order, within);
		if (line.isEmpty && this.#open.kind !== 'table') this.#close();
		else this.#open.lines.push(new MarkedLine());
	}

	#raised(node: PageElement, within: Within): void {
		const words = tidied(wordsOf(node));
		const holdsCall = elementsIn(node).some((each) => this.#linked.calls.has(each));
		if (holdsCall) node.children.forEach((child) => this.#walk(child, { ...within, marks: true }));
		else if (words === '') return;
		else {
			const line = this.#line(node.order, within);
			if (this.#raises) line.raise(words);
			else line.add(words);
		}
	}

	#list(node: PageElement, within: Within): void {
		const { start, type = '1' } = node.attributes;
		let number = start === undefined ? 1 : Number.parseInt(start, 10) || 1;
		for (const child of node.children) {
			if (!isElement(child) || child.name !== 'li') {
				this.#walk(child, within);
				continue;
			}
			const value = Number.parseInt(child.attributes.value ?? '', 10);
			if (!Number.isNaN(value)) number = value;
			const printed =
				type === '1' ? `${number}` : type === 'a' ? String.fromCharCode(96 + number) : undefined;
			const isPrinted = number > 0 && number < (type === 'a' ? 27 : 10_000);
			this.#walk(child, {
				...within,
				item: printed && isPrinted ? { numbered: printed } : {}
			});
			number++;
		}
	}

	/** Rows by line, cells by tab. */
	#table(table: PageElement, within: Within): void {
		this.#line(table.order, within, 'table');
		const { lines } = this.#open!;
		lines.pop();
		for (const row of rowsOf(table)) {
			if (this.#linked.nodes.has(row)) continue;
			const line = new MarkedLine();
			let first = true;
			for (const cell of row.children.filter(isElement)) {
				if (cell.hidden || this.#linked.nodes.has(cell)) continue;
				const part = this.#cell(cell, within);
				line.append(part, first ? '' : '\t');
				first = false;
			}
			if (!line.isEmpty) lines.push(line);
		}
	}

	/** The words of a cell in one line. */
	#cell(cell: PageElement, within: Within): MarkedLine {
		const open = this.#open;
		this.#open = undefined;
		const from = this.written.length;
		for (const child of cell.children) this.#walk(child, { ...within, cell: true });
		this.#close();
		const line = new MarkedLine();
		for (const { lines } of this.written.splice(from))
			for (const each of lines) line.append(each, ' ');
		this.#open = open;
		return line;
	}
}

/** A table of figures and names, not one that places a page’s parts. */
function isOfData(table: PageElement): boolean {
	const rows = rowsOf(table).map((row) => row.children.filter(isElement));
	return (
		rows.some((cells) => cells.length > 1) &&
		rows.every((cells) => cells.every((cell) => wordsOf(cell).length < 600))
	);
}

function rowsOf(table: PageElement): PageElement[] {
	return table.children
		.filter(isElement)
		.flatMap((child) =>
			child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : []
		);
}
