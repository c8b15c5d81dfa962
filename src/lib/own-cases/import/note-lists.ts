import { headsNotes, openingOf, type MarkFamily, type Opening } from './note-marks.ts';
import type { Draft } from './draft.ts';

/** A place in drafts: a line of one of them. */
export type LineOf = { draft: number; line: number };

/** A run of lines that could be a list of notes: each begins with a mark, one after another. */
export type ListOfNotes = {
	family: MarkFamily;
	entries: (LineOf & Opening)[];
	/** A heading says that notes follow; its draft. */
	heading?: number;
};

/** How far the next entry may stand from the last: a note can have several paragraphs. */
const furthest = { lines: 14, letters: 4000 };
/** Numbers that a list may leave out between two of its entries that stand together. */
const widest = 3;
/** Runs that are still looked at for their next entry. */
const open = 6;

/** All runs that could be lists of notes, in the order of the document. */
export function possibleLists(drafts: readonly Draft[]): ListOfNotes[] {
	const lists: ListOfNotes[] = [];
	const last = new Map<ListOfNotes, { line: number; letters: number }>();
	let [lines, letters] = [0, 0];
	let heading: number | undefined;
	let underHeading = -1;
	drafts.forEach((draft, index) => {
		if (draft.kind !== 'quotation' && headsNotes(draft.lines.join(' '))) {
			[heading, underHeading] = [index, lines];
			lines += draft.lines.length;
			return;
		}
		draft.lines.forEach((text, line) => {
			lines++;
			letters += text.length;
			const opening =
				line === 0 && draft.numbered !== undefined
					? numberedOpening(draft.numbered, text)
					: openingOf(text);
			if (!opening) return;
			const entry = { draft: index, line, ...opening };
			const here = { line: lines, letters };
			const recent = lists.slice(-open).reverse();
			const continued = recent.find((list) => continues(list, entry, last.get(list)!, here));
			if (continued) {
				continued.entries.push(entry);
				last.set(continued, here);
				return;
			}
			const list: ListOfNotes = {
				family: opening.family,
				entries: [entry],
				...(heading !== undefined && lines - underHeading <= 3 && { heading })
			};
			if (list.heading !== undefined) heading = undefined;
			lists.push(list);
			last.set(list, here);
		});
	});
	return lists;
}

function numberedOpening(numbered: string, text: string): Opening {
	const letter = /^[a-z]$/.test(numbered);
	return {
		family: letter ? 'letter' : 'number',
		mark: numbered,
		value: letter ? numbered.charCodeAt(0) - 96 : Number(numbered),
		rest: text
	};
}

function continues(
	{ family, entries }: ListOfNotes,
	entry: LineOf & Opening,
	last: { line: number; letters: number },
	here: { line: number; letters: number }
): boolean {
	if (family !== entry.family) return false;
	const previous = entries.at(-1)!;
	const step = entry.value - previous.value;
	if (step === 1)
		return (
			here.line - last.line <= furthest.lines && here.letters - last.letters <= furthest.letters
		);
	// A number that is left out, or printed twice.
	const twice = step === 0 && entries.at(-2)?.value !== entry.value;
	return (twice || (step > 1 && step <= widest)) && here.line - last.line === 1;
}
