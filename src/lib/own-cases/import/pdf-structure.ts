import type { TextBlock } from './brought-text.ts';
import { lineOf, rowsOf, type PrintedLine } from './pdf-lines.ts';
import { markOf, type FootNote } from './pdf-notes.ts';
import type { Page, PrintedPiece, Tagged } from './pdf-pages.ts';
import { isTable, type PrintedPassage } from './pdf-paragraphs.ts';

/** What a tagged page says of itself: its paragraphs, its notes, and what is no part of the text. */
export type TaggedPage = { passages: PrintedPassage[]; artifacts: PrintedLine[] };

/** The letters of a page that its structure knows, as a share of those that are part of the text. */
export function shareTagged({ pieces, structure }: Page): number {
	if (!structure) return 0;
	const known = new Set(contentsOf(structure));
	const letters = (some: readonly PrintedPiece[]) =>
		some.reduce((sum, { text }) => sum + text.trim().length, 0);
	const text = pieces.filter(({ artifact }) => !artifact);
	const all = letters(text);
	return all === 0 ? 1 : letters(text.filter(({ content }) => known.has(content ?? ''))) / all;
}

function contentsOf(node: Tagged): string[] {
	return node.children.flatMap((child) =>
		typeof child === 'string' ? [child] : contentsOf(child)
	);
}

/** Reads a page by its structure. Its notes are put with those of the pages before. */
export function readTagged(page: Page, notes: FootNote[]): TaggedPage {
	const byContent = new Map<string, PrintedPiece[]>();
	const artifacts: PrintedPiece[] = [];
	const known = new Set(contentsOf(page.structure!));
	for (const piece of page.pieces) {
		if (piece.content === undefined || !known.has(piece.content)) artifacts.push(piece);
		else byContent.set(piece.content, [...(byContent.get(piece.content) ?? []), piece]);
	}
	const reader = new StructureReader(page.number, byContent, notes);
	reader.read(page.structure!);
	return {
		passages: reader.passages,
		artifacts: artifacts.some(({ text }) => text.trim() !== '') ? rowsOf(artifacts).map(lineOf) : []
	};
}

class StructureReader {
	readonly passages: PrintedPassage[] = [];
	readonly #page: number;
	readonly #contents: ReadonlyMap<string, PrintedPiece[]>;
	readonly #notes: FootNote[];
	/** A label that the next paragraph begins with. */
	#label: PrintedPiece[] = [];

	constructor(page: number, contents: ReadonlyMap<string, PrintedPiece[]>, notes: FootNote[]) {
		this.#page = page;
		this.#contents = contents;
		this.#notes = notes;
	}

	read(
		node: Tagged,
		within: Pick<PrintedPassage, 'kind' | 'leftOut'> = { kind: 'paragraph' }
	): void {
		const { role } = node;
		if (role === 'Note' || role === 'FENote') return this.#note(node);
		if (role === 'Table') return this.#table(node, within);
		const as = { ...within, ...kindOf(role) };
		if (this.#isLeaf(node)) return this.#put(this.#piecesOf(node), as);
		// Notes may stand within the paragraph that calls them, which goes on after them.
		const loose: PrintedPiece[] = [];
		const inParagraph = /^(P|H\d?|Caption|Span|LBody)$/.test(role);
		for (const child of node.children) {
			if (typeof child === 'string') loose.push(...(this.#contents.get(child) ?? []));
			else if (child.role === 'Lbl') this.#label.push(...this.#piecesOf(child));
			else if (inParagraph && !isBlock(child) && !this.#holdsBlock(child))
				loose.push(...this.#piecesOf(child));
			else if (inParagraph && (child.role === 'Note' || child.role === 'FENote')) this.#note(child);
			else {
				if (!inParagraph) this.#put(loose.splice(0), as);
				this.read(child, as);
			}
		}
		this.#put(loose, as);
		this.#put(this.#label.splice(0), as);
	}

	#isLeaf(node: Tagged): boolean {
		return (
			node.children.some((child) => typeof child === 'string' || !isBlock(child)) &&
			!this.#holdsBlock(node)
		);
	}

	#holdsBlock(node: Tagged): boolean {
		return node.children.some(
			(child) => typeof child !== 'string' && (isBlock(child) || this.#holdsBlock(child))
		);
	}

	#piecesOf(node: Tagged): PrintedPiece[] {
		return contentsOf(node).flatMap((content) => this.#contents.get(content) ?? []);
	}

	#put(some: PrintedPiece[], as: Pick<PrintedPassage, 'kind' | 'leftOut'>): void {
		const pieces = [...this.#label.splice(0), ...some];
		const lines = linesOf(pieces);
		if (lines.length === 0) return;
		const tag = pieces.find((piece) => piece.tag !== undefined)?.tag ?? '';
		this.passages.push({
			...as,
			...(as.kind === 'paragraph' && (isTable(lines) ? { kind: 'table' } : kindByName(tag))),
			lines,
			page: this.#page,
			left: Math.min(...lines.map(({ x }) => x)),
			right: Math.max(...lines.map(({ right }) => right)),
			tagged: true
		});
	}

	#note(node: Tagged): void {
		const lines = linesOf(this.#piecesOf(node)).map(({ text }) => text);
		const [first] = lines;
		if (first === undefined) return;
		const mark = markOf(first, [], this.#page);
		this.#notes.push({
			mark: mark?.mark ?? '',
			lines: mark ? [mark.rest, ...lines.slice(1)] : lines,
			page: this.#page
		});
	}

	#table(node: Tagged, within: Pick<PrintedPassage, 'kind' | 'leftOut'>): void {
		const rows: PrintedLine[] = [];
		const walk = (each: Tagged) => {
			if (each.role !== 'TR') {
				for (const child of each.children) if (typeof child !== 'string') walk(child);
				return;
			}
			const cells = each.children.filter((child) => typeof child !== 'string');
			const lines = linesOf(this.#piecesOf(each));
			if (lines.length === 0) return;
			const text = cells
				.map((cell) =>
					linesOf(this.#piecesOf(cell))
						.map((line) => line.text.replaceAll('\t', ' '))
						.join(' ')
				)
				.join('\t');
			rows.push({ ...lines[0]!, text });
		};
		walk(node);
		if (rows.length === 0) return this.#put(this.#piecesOf(node), within);
		this.passages.push({
			...within,
			kind: 'table',
			lines: rows,
			page: this.#page,
			left: 0,
			right: 0,
			tagged: true
		});
	}
}

/** Lines of one element, which may go on at the top of another column. */
function linesOf(pieces: readonly PrintedPiece[]): PrintedLine[] {
	const runs: PrintedPiece[][] = [];
	let lowest = Infinity;
	for (const piece of pieces) {
		if (piece.text.trim() === '') continue;
		if (piece.y > lowest + 3 * piece.size || runs.length === 0) {
			runs.push([]);
			lowest = Infinity;
		}
		runs.at(-1)!.push(piece);
		lowest = Math.min(lowest, piece.y);
	}
	return runs.flatMap((run) => rowsOf(run).map(lineOf));
}

const isBlock = ({ role }: Tagged): boolean =>
	/^(P|H\d?|Title|BlockQuote|L|LI|Caption|TOC|TOCI|Note|FENote|Table|TR|TH|TD|Div|Sect|Art|Part|Aside|Index|BibEntry)$/.test(
		role
	);

function kindOf(role: string): Partial<Pick<PrintedPassage, 'kind' | 'leftOut'>> {
	if (/^H\d?$/.test(role)) return { kind: 'heading' };
	if (role === 'Title') return { kind: 'heading', leftOut: 'title' };
	if (role === 'BlockQuote') return { kind: 'quotation' };
	if (/^TOCI?$/.test(role)) return { leftOut: 'around' };
	return {};
}

/** Programs call elements by their styles, where the structure has no role for them. */
function kindByName(
	tag: string
): { kind: TextBlock['kind']; leftOut?: TextBlock['leftOut'] } | undefined {
	if (/^title$/i.test(tag)) return { kind: 'heading', leftOut: 'title' };
	if (/quot/i.test(tag)) return { kind: 'quotation' };
	if (/^(heading|subtitle)/i.test(tag)) return { kind: 'heading' };
	return undefined;
}
