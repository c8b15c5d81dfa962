import type { TextBlock } from './brought-text.ts';
import { lowered } from './draft.ts';
import type { PrintedLine, Region } from './pdf-lines.ts';

/** A paragraph of a page, in the lines in which it is printed. */
export type PrintedPassage = {
	kind: TextBlock['kind'];
	lines: PrintedLine[];
	page: number;
	/** The page on which it ends, where that is another. */
	until?: number;
	leftOut?: TextBlock['leftOut'];
	/** The edges of the column it stands in. */
	left: number;
	right: number;
	/** It was told by the document’s own structure, and not by where it stands. */
	tagged?: true;
};

/** How the body of a document is set. */
export type Body = {
	size: number;
	font: string;
	/** From one line of a paragraph to the next, in sizes of its letters. */
	spacing: number;
	/** Lines end at one edge. */
	justified: boolean;
	/** Paragraphs begin with an indent. */
	indented: boolean;
};

/** The lines of a region as paragraphs, by indents, spaces between them, and letters. */
export function passagesOf(region: Region, page: number, body: Body): PrintedPassage[] {
	const passages: PrintedPassage[] = [];
	let last: PrintedLine | undefined;
	for (const line of region.lines) {
		const passage = passages.at(-1);
		if (passage && last && goesOn(last, line, passage, body)) passage.lines.push(line);
		else
			passages.push({
				kind: 'paragraph',
				lines: [line],
				page,
				left: region.left,
				right: region.right
			});
		last = line;
	}
	for (const passage of passages) passage.kind = kindOf(passage, body);
	return passages;
}

function goesOn(
	last: PrintedLine,
	line: PrintedLine,
	passage: PrintedPassage,
	body: Body
): boolean {
	const { size } = line;
	if (Math.abs(last.size - size) > 0.06 * size) return false;
	const [cells, lastCells] = [line.text.includes('\t'), last.text.includes('\t')];
	if (cells || lastCells) return cells && lastCells && last.y - line.y < 3 * size;
	if (isHeadingFont(last, body) !== isHeadingFont(line, body)) return false;
	if (last.y - line.y > Math.max(body.spacing * 1.18, 1.05) * size + 0.5) return false;
	if (isBullet(line.text)) return false;
	const first = passage.lines[0]!;
	const indent = line.x - passage.left;
	// The second line tells how the paragraph is set: with an indent, hanging, or as a quotation.
	if (passage.lines.length === 1) {
		if (indent > 0.7 * size && line.x > last.x + 0.7 * size) return isBullet(first.text);
		return !(endsShort(last, passage) && /[.!?:]["”’)]?$/.test(plain(last)) && body.justified);
	}
	if (Math.abs(line.x - last.x) > 0.7 * size) return false;
	return !(
		body.justified &&
		endsShort(last, passage, passage.lines) &&
		/[.!?:]["”’)]?$/.test(plain(last))
	);
}

const endsShort = (
	line: PrintedLine,
	{ right }: PrintedPassage,
	lines?: readonly PrintedLine[]
): boolean => {
	const edge = lines && lines.length > 2 ? Math.max(...lines.map((each) => each.right)) : right;
	return line.right < edge - 2.5 * line.size;
};

export const isBullet = (text: string): boolean =>
	/^(?:[•●▪◦–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\[\d{1,3}\])\s/u.test(lowered(text));

const plain = (line: PrintedLine): string =>
	lowered(line.text)
		.replace(/[\d*†‡§]+$/, '')
		.trimEnd();

const isHeadingFont = (line: PrintedLine, body: Body): boolean =>
	line.font !== body.font && line.size >= 0.98 * body.size;

function kindOf({ lines, left, right }: PrintedPassage, body: Body): TextBlock['kind'] {
	const [first] = lines as [PrintedLine];
	if (lines.length > 1 && lines.filter(({ text }) => text.includes('\t')).length > 1)
		return 'table';
	const words = lines.map(({ text }) => text).join(' ');
	const inOtherFont = lines.every((line) => isHeadingFont(line, body));
	if (
		words.length < 200 &&
		(first.size > 1.12 * body.size || (inOtherFont && !/[.,;:]$/.test(words))) &&
		/\p{L}/u.test(words)
	)
		return 'heading';
	const inset = Math.min(...lines.map(({ x }) => x)) - left;
	const outset = right - Math.max(...lines.map((line) => line.right));
	if (
		lines.length > 1 &&
		inset > 1.2 * body.size &&
		outset > 1.2 * body.size &&
		!isBullet(first.text)
	)
		return 'quotation';
	return 'paragraph';
}

/** Rows of cells: two of them, or one of three cells. */
export function isTable(lines: readonly PrintedLine[]): boolean {
	const cells = lines.map(({ text }) => text.split('\t').length);
	return cells.filter((count) => count > 1).length > 1 || cells.some((count) => count > 2);
}

/** How most of a document is set. */
export function bodyOf(regions: readonly Region[]): Body {
	const letters = new Map<string, number>();
	for (const { lines } of regions)
		for (const { size, font, text } of lines) {
			const key = `${size.toFixed(1)} ${font}`;
			letters.set(key, (letters.get(key) ?? 0) + text.length);
		}
	const [most = '10 '] = [...letters].sort((one, other) => other[1] - one[1])[0] ?? [];
	const [size, font] = [Number(most.split(' ')[0]), most.slice(most.indexOf(' ') + 1)];
	const steps: number[] = [];
	let [full, all, indents] = [0, 0, 0];
	for (const { lines, left, right } of regions)
		lines.forEach((line, index) => {
			const next = lines[index + 1];
			if (Math.abs(line.size - size) > 0.1) return;
			all += 1;
			if (right - line.right < 0.3 * size) full += 1;
			if (
				line.x - left > 0.7 * size &&
				line.x - left < 4 * size &&
				next &&
				next.x - left < 0.3 * size
			)
				indents += 1;
			if (next && Math.abs(next.size - size) < 0.1 && next.y < line.y)
				steps.push((line.y - next.y) / size);
		});
	steps.sort((one, other) => one - other);
	return {
		size,
		font,
		spacing: steps[Math.floor(steps.length / 2)] ?? 1.2,
		justified: full > 0.5 * all,
		indented: indents > 0.06 * all
	};
}

/**
 * Whether a paragraph goes on in the next column or on the next page.
 * `unsure` where it was told by nothing but a full line.
 */
export function runsOver(
	last: PrintedPassage,
	next: PrintedPassage,
	body: Body
): 'yes' | 'no' | 'unsure' {
	if (last.kind !== next.kind || last.kind === 'heading') return 'no';
	if (last.kind === 'table') return cellsOf(last) === cellsOf(next) ? 'yes' : 'no';
	const [end, begin] = [last.lines.at(-1)!, next.lines[0]!];
	if (Math.abs(end.size - begin.size) > 0.3) return 'no';
	const text = plain(end);
	const first = lowered(begin.text)[0] ?? '';
	if (/[-\u00ad‐]$/.test(text) && /\p{Ll}/u.test(first)) return 'yes';
	if (isBullet(begin.text)) return 'no';
	const isIndented = begin.x - next.left > 0.7 * begin.size;
	if (last.kind === 'paragraph' && isIndented) return 'no';
	if (/\p{Ll}/u.test(first) || !/[.!?:;”"’)]$/.test(text)) return 'yes';
	const isFull = last.right - end.right < 0.6 * end.size;
	if (!isFull && body.justified) return 'no';
	if (body.indented) return 'yes';
	return isFull && body.justified ? 'unsure' : 'no';
}

const cellsOf = ({ lines: [first] }: PrintedPassage): number => first!.text.split('\t').length;

/** Words that stand with a hyphen within a line, and words that stand without. */
export class Hyphens {
	readonly #compounds = new Set<string>();
	readonly #words = new Set<string>();

	constructor(lines: Iterable<PrintedLine>) {
		for (const { text } of lines) {
			// The word at the edge of a line may be half of one.
			const words = lowered(text)
				.toLowerCase()
				.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu);
			for (const word of words ?? [])
				(word.includes('-') ? this.#compounds : this.#words).add(word);
		}
	}

	/** The lines of a paragraph, with the words that they part made whole. */
	joined(lines: readonly string[]): string[] {
		const whole: string[] = [];
		for (const line of lines) {
			const last = whole.at(-1);
			const parted =
				last === undefined ? null : /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u00ad‐]$/u.exec(last);
			const rest =
				parted && /^[\p{Ll}\p{M}][\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*[^\s\p{L}]*/u.exec(line);
			if (last === undefined || !parted || !rest) {
				whole.push(line);
				continue;
			}
			const begun = last.slice(0, -1);
			const [, half] = parted;
			const second = /^[\p{L}\p{M}]+/u.exec(rest[0])![0];
			const asCompound = this.#compounds.has(`${half}-${second}`.toLowerCase());
			const asWord = this.#words.has(`${half}${second}`.toLowerCase());
			whole[whole.length - 1] = `${begun}${asCompound && !asWord ? '-' : ''}${rest[0]}`;
			const left = line.slice(rest[0].length).trimStart();
			if (left !== '') whole.push(left);
		}
		return whole;
	}
}
