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
} {
	const notes: FootNote[] = [];
	const goingOn: number[] = [];
	for (const page of pages) {
		const lastBand = page.regions.slice(-2);
		for (const region of lastBand) {
			const from = beginOfNotes(region.lines, body, notes.at(-1)?.page === page.number - 1);
			if (from === undefined) continue;
			const lines = region.lines.slice(from);
			const inList = from === 0 && lines.length > 12;
			region.lines = region.lines.slice(0, from);
			for (const line of lines) {
				const mark = markOf(line.text, notes, page.number);
				if (mark) notes.push({ mark: mark.mark, lines: [mark.rest], page: page.number, inList });
				else {
					if (notes.at(-1)?.page !== page.number && !goingOn.includes(page.number))
						goingOn.push(page.number);
					notes.at(-1)?.lines.push(lowered(line.text));
				}
			}
		}
		page.regions = page.regions.filter(({ lines }) => lines.length > 0).map(fitted);
	}
	return { notes, goingOn };
}

function beginOfNotes(
	lines: readonly PrintedLine[],
	body: Body,
	mayGoOn: boolean
): number | undefined {
	let small = lines.length;
	while (small > 0 && lines[small - 1]!.size < 0.95 * body.size) small -= 1;
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
