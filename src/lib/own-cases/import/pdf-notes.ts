import { lowered, raised } from './draft.ts';
import type { PrintedLine } from './pdf-lines.ts';
import { fitted, type LaidOut } from './pdf-margins.ts';
import type { Body } from './pdf-paragraphs.ts';

/** A note at the foot of a page, in its lines. */
export type FootNote = {
	mark: string;
	lines: string[];
	page: number;
	/** It stands in a list that takes up its page. */
	inList?: boolean;
};

/** The mark that begins a line: raised, or in a line of notes a figure with a point. */
const raisedMark = new RegExp(`^${raised.from}([^${raised.to}]{1,6})${raised.to}\\s*`, 'u');
const plainMark = /^\(?\[?(\d{1,3}|[*†‡§]{1,3})[\].)]{0,2}\s+(?=\S)/u;

/**
 * Takes from the foot of each page the notes that stand there: in smaller letters than the text, each
 * with its mark. What comes before the first mark of a page is the end of the note before.
 */
export function takeFootNotes(
	pages: readonly LaidOut[],
	body: Body
): {
	notes: FootNote[];
	/** Pages whose first note is the rest of one before. */
	goingOn: number[];
	/** Pages with small letters at their foot that may be the rest of a note, and were left in the text. */
	unsure: number[];
} {
	const notes: FootNote[] = [];
	const goingOn: number[] = [];
	const unsure: number[] = [];
	/** The page at whose foot notes stood last: a long one may take up the foot of several. */
	let lastFoot = 0;
	for (const page of pages) {
		const lastBand = page.regions.slice(-2);
		for (const region of lastBand) {
			const mayGoOn = notes.length > 0 && lastFoot === page.number - 1;
			let from = beginOfNotes(region.lines, body, mayGoOn);
			if (from === undefined && mayGoOn) {
				const small = beginOfSmall(region.lines, body);
				// A page of small letters alone is no foot.
				if (small === region.lines.length || small === 0) continue;
				if (isEnded(notes.at(-1)!)) unsure.push(page.number);
				else from = small;
			}
			if (from === undefined) continue;
			lastFoot = page.number;
			const lines = region.lines.slice(from);
			const inList = from === 0 && lines.length > 12;
			region.lines = region.lines.slice(0, from);
			for (const [at, line] of lines.entries()) {
				const mark = markOf(line.text, notes, page.number);
				// The rest of a note may begin a line with a figure: the mark is the later one.
				const isFigure = mark !== undefined && isMarkedLater(mark.mark, line, lines.slice(at + 1));
				if (mark && !isFigure)
					notes.push({ mark: mark.mark, lines: [mark.rest], page: page.number, inList });
				else {
					if (notes.at(-1)?.page !== page.number && !goingOn.includes(page.number))
						goingOn.push(page.number);
					notes.at(-1)?.lines.push(lowered(line.text));
				}
			}
		}
		page.regions = page.regions.filter(({ lines }) => lines.length > 0).map(fitted);
	}
	return { notes, goingOn, unsure };
}

/** Where the lines in smaller letters begin with which a page ends. */
function beginOfSmall(lines: readonly PrintedLine[], body: Body): number {
	let small = lines.length;
	while (small > 0 && lines[small - 1]!.size < 0.95 * body.size) small -= 1;
	return small;
}

/** Whether the last words of a note end a sentence, as those do not that the end of a page parts. */
const isEnded = ({ lines }: FootNote): boolean => /[.!?…]["”’»)\]]*\s*$/u.test(lines.at(-1) ?? '');

/** Whether a line further down begins with the same figure, of marks that are not raised. */
const isMarkedLater = (
	mark: string,
	{ text }: PrintedLine,
	later: readonly PrintedLine[]
): boolean =>
	!raisedMark.test(text) &&
	/^\d+$/.test(mark) &&
	later.some((line) => plainMark.exec(lowered(line.text))?.[1] === mark);

function beginOfNotes(
	lines: readonly PrintedLine[],
	body: Body,
	mayGoOn: boolean
): number | undefined {
	const small = beginOfSmall(lines, body);
	const marked = lines.findIndex(
		({ text, size }, index) =>
			size <= 1.02 * body.size &&
			raisedMark.test(text) &&
			(index >= small || index > 0.3 * lines.length)
	);
	if (marked >= 0 && marked < small) return marked;
	if (small === lines.length) return undefined;
	const first = lines.findIndex(({ text }, index) => index >= small && isMarked(text));
	if (first < 0) return undefined;
	return first > small && mayGoOn ? small : first;
}

const isMarked = (text: string): boolean => raisedMark.test(text) || plainMark.test(text);

/** The mark and the rest of a line that begins a note. */
export function markOf(
	text: string,
	notes: readonly FootNote[],
	page: number
): { mark: string; rest: string } | undefined {
	const above = raisedMark.exec(text);
	if (above) return { mark: above[1]!.trim(), rest: lowered(text.slice(above[0].length)) };
	const plain = plainMark.exec(lowered(text));
	if (!plain) return undefined;
	const last = notes.findLast(({ mark }) => /^\d+$/.test(mark));
	const value = Number(plain[1]);
	const isNext = Number.isNaN(value)
		? true
		: last === undefined
			? true
			: value === Number(last.mark) + 1 || (value === 1 && last.page !== page);
	return isNext ? { mark: plain[1]!, rest: lowered(text).slice(plain[0].length) } : undefined;
}
