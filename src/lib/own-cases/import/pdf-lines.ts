import { raise, visible } from './draft.ts';
import type { PrintedPiece } from './pdf-pages.ts';

/** A line of a page, or of one of its columns. */
export type PrintedLine = {
	pieces: PrintedPiece[];
	x: number;
	right: number;
	y: number;
	/** Those of most of its letters. */
	size: number;
	font: string;
	/** What was raised stands between the marks of `raise`; cells that stand apart are parted by tabs. */
	text: string;
};

/** The pieces of a page in rows, from the top: what stands at one height, raised letters included. */
export function rowsOf(pieces: readonly PrintedPiece[]): PrintedPiece[][] {
	const rows: { bottom: number; top: number; size: number; pieces: PrintedPiece[] }[] = [];
	const inOrder = pieces
		.filter(({ text }) => text.trim() !== '')
		.sort((one, other) => other.y - one.y || one.x - other.x);
	for (const piece of inOrder) {
		const [bottom, top] = [piece.y, piece.y + 0.7 * piece.size];
		let best: (typeof rows)[number] | undefined;
		let most = 0.3;
		for (const row of rows.slice(-4)) {
			const shared = Math.min(top, row.top) - Math.max(bottom, row.bottom);
			const share = shared / Math.min(top - bottom, row.top - row.bottom);
			if (share > most) [best, most] = [row, share];
		}
		if (!best) rows.push({ bottom, top, size: piece.size, pieces: [piece] });
		else {
			best.pieces.push(piece);
			// A raised figure came first: the line is where its letters stand.
			if (piece.size > best.size && piece.size < 1.8 * best.size)
				Object.assign(best, { bottom, top, size: piece.size });
		}
	}
	return rows.map((row) => row.pieces);
}

/** A line of pieces that belong together. */
export function lineOf(some: readonly PrintedPiece[]): PrintedLine {
	const pieces = [...some].sort((one, other) => one.x - other.x);
	const size = mostOf(pieces, (piece) => piece.size);
	const font = mostOf(pieces, (piece) => piece.font);
	const y = mostOf(
		pieces.filter((piece) => piece.size === size),
		(piece) => piece.y
	);
	let text = '';
	let end = pieces[0]!.x;
	for (const piece of pieces) {
		const gap = piece.x - end;
		if (text !== '' && gap > cellGap * size) text = `${text.trimEnd()}\t`;
		else if (text !== '' && gap > 0.15 * size && !/\s$/.test(text)) text += ' ';
		const letters = visible(piece.text).replace(/\s+/gu, ' ');
		text += isRaised(piece, size, y) ? raisedWithin(letters) : letters;
		end = Math.max(end, piece.x + piece.width);
	}
	return {
		pieces,
		x: pieces[0]!.x,
		right: end,
		y,
		size,
		font,
		text: text.replace(/ +/g, ' ').trim().normalize('NFC')
	};
}

/** Words stand nearer to each other than this, in sizes of their letters; cells don’t. */
export const cellGap = 1.9;

const isRaised = (piece: PrintedPiece, size: number, y: number): boolean =>
	piece.size <= 0.85 * size && piece.y >= y + 0.1 * size && piece.text.trim().length <= 12;

const raisedWithin = (text: string): string => {
	const word = text.trim();
	return word === '' ? ' ' : text.replace(word, () => raise(word));
};

/** The value that most letters have. */
export function mostOf<T>(pieces: readonly PrintedPiece[], of: (piece: PrintedPiece) => T): T {
	const letters = new Map<T, number>();
	for (const piece of pieces)
		letters.set(of(piece), (letters.get(of(piece)) ?? 0) + piece.text.trim().length);
	return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** A page, or a part of it, that is read from its top to its bottom. */
export type Region = { lines: PrintedLine[]; left: number; right: number };

/**
 * The parts of a page in the order in which they are read, and whether that order is certain.
 * @param before where the space between the columns of the page before is
 */
export function regionsOf(
	pieces: readonly PrintedPiece[],
	before?: number
): { regions: Region[]; certain: boolean; gutter?: number } {
	const rows = rowsOf(pieces);
	if (rows.length === 0) return { regions: [], certain: true };
	const gutter = gutterOf(rows) ?? sameGutter(rows, before);
	if (!gutter) return { regions: [regionOf(rows)], certain: true };
	const regions: Region[] = [];
	let band: PrintedPiece[][] = [];
	const endBand = () => {
		for (const side of [
			band.map((row) => row.filter(({ x }) => x < gutter.x)),
			band.map((row) => row.filter(({ x }) => x >= gutter.x))
		]) {
			const full = side.filter((row) => row.length > 0);
			if (full.length > 0) regions.push(regionOf(rowsOf(full.flat())));
		}
		band = [];
	};
	let across: PrintedPiece[][] = [];
	const endAcross = () => {
		if (across.length > 0) regions.push(regionOf(across));
		across = [];
	};
	for (const row of rows) {
		if (sideOf(row, gutter.x) === 'across') {
			endBand();
			across.push(row);
		} else {
			endAcross();
			band.push(row);
		}
	}
	endBand();
	endAcross();
	return { regions, certain: gutter.certain, gutter: gutter.x };
}

function regionOf(rows: readonly (readonly PrintedPiece[])[]): Region {
	const lines = rows.map(lineOf);
	return {
		lines,
		left: Math.min(...lines.map(({ x }) => x)),
		right: Math.max(...lines.map(({ right }) => right))
	};
}

type Side = 'across' | 'both' | 'left' | 'right';

function sideOf(row: readonly PrintedPiece[], x: number): Side {
	let [before, after, size] = [-Infinity, Infinity, 0];
	for (const piece of row) {
		const end = piece.x + piece.width;
		if (piece.x < x - 1 && end > x + 1) return 'across';
		if (end <= x + 1) before = Math.max(before, end);
		else after = Math.min(after, piece.x);
		size = Math.max(size, piece.size);
	}
	if (before === -Infinity) return 'right';
	if (after === Infinity) return 'left';
	return after - before < Math.min(1.1 * size, 9) ? 'across' : 'both';
}

/** The last page has few lines: its columns are those of the page before, where no line crosses. */
function sameGutter(
	rows: readonly PrintedPiece[][],
	x: number | undefined
): { x: number; certain: boolean } | undefined {
	if (x === undefined) return undefined;
	const sides = rows.map((row) => sideOf(row, x));
	const fits = !sides.includes('across') && sides.some((side) => side !== 'left');
	return fits ? { x, certain: true } : undefined;
}

/** Where the space between two columns is, if the page has two. */
function gutterOf(rows: readonly PrintedPiece[][]): { x: number; certain: boolean } | undefined {
	if (rows.length < 10) return undefined;
	const all = rows.flat();
	const left = Math.min(...all.map(({ x }) => x));
	const right = Math.max(...all.map(({ x, width }) => x + width));
	let best: { x: number; to: number; across: number } | undefined;
	for (let x = left + 0.35 * (right - left); x <= left + 0.65 * (right - left); x += 2) {
		const sides = rows.map((row) => sideOf(row, x));
		const across = sides.filter((side) => side === 'across').length;
		const onLeft = sides.filter((side) => side === 'left' || side === 'both').length;
		const onRight = sides.filter((side) => side === 'right' || side === 'both').length;
		if (across > 0.4 * rows.length || Math.min(onLeft, onRight) < 0.25 * rows.length) continue;
		if (!best || across < best.across) best = { x, to: x, across };
		else if (across === best.across && x - best.to <= 2) best.to = x;
	}
	if (!best) return undefined;
	const x = (best.x + best.to) / 2;
	// Columns of text are filled to their edges, columns of a table aren’t.
	const filled = (side: 'left' | 'right', from: number, to: number) => {
		const shares = rows
			.filter((row) => sideOf(row, x) !== 'across')
			.map((row) => row.filter((piece) => (piece.x < x ? 'left' : 'right') === side))
			.filter((row) => row.length > 0)
			.map((row) => {
				const begin = Math.min(...row.map((piece) => piece.x));
				const end = Math.max(...row.map((piece) => piece.x + piece.width));
				return (end - begin) / (to - from);
			})
			.sort((one, other) => one - other);
		return shares[Math.floor(shares.length / 2)] ?? 0;
	};
	const fill = Math.min(filled('left', left, x), filled('right', x, right));
	if (fill < 0.55) return undefined;
	return { x, certain: fill > 0.75 && best.across < 0.25 * rows.length };
}
