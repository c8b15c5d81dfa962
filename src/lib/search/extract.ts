import type { Entry } from './entries.ts';
import type { Index, Word } from './word-index.ts';
import { fold, stops, wordPattern } from './words.ts';

/** What is shown of an entry that was found: its words in pieces, those asked for told from the rest. */

/** A stretch of text that was asked for, or one that was not. Joined they are the text. */
export type Piece = { text: string; hit: boolean };
export type Result = {
	entry: Entry;
	title: Piece[];
	place: Piece[];
	/** The title of the case it is of, where several are searched. */
	ofCase?: string;
	/** The words around the first that was asked for, and whether there are more before and behind. */
	extract: Piece[];
	moreBefore: boolean;
	moreAfter: boolean;
};

/** Whether a folded word is one that was asked for. */
export type IsAsked = (folded: string) => boolean;

/** How many letters of a text are shown at most, or a few more. */
const extractLength = 150;

/** An entry as it is shown. */
export function resultOf(index: Index, entry: Entry, asked: IsAsked): Result {
	const { pieces: extract, from, to } = extractOf(index, entry.text, asked);
	const ofCase = index.cases.find(({ within }) => entry.address.startsWith(within))?.title;
	return {
		entry,
		title: piecesOf(index, entry.title, asked),
		place: piecesOf(index, entry.place, asked),
		...(ofCase !== undefined && { ofCase }),
		extract,
		moreBefore: from > 0,
		moreAfter: to < entry.text.length
	};
}

function wordsOf(index: Index, text: string): Word[] {
	const known = index.words.get(text);
	if (known) return known;
	const words = [...text.matchAll(wordPattern)].map(({ 0: word, index: from }) => ({
		from,
		to: from + word.length,
		folded: fold(word)
	}));
	index.words.set(text, words);
	return words;
}

/** The part of a text that is shown: from shortly before the first word asked for. */
function extractOf(index: Index, text: string, asked: IsAsked) {
	let from = 0;
	let to = text.length;
	if (to > extractLength) {
		const words = wordsOf(index, text);
		const first = words.find((word) => isHit(word, asked))?.from ?? 0;
		if (first > extractLength - 40)
			from = words.findLast((word) => word.from <= first - 40)?.from ?? first;
		const end = words.findLast((word) => word.to <= from + extractLength)?.to ?? 0;
		if (end > first && to - end > 20) to = end;
	}
	return { pieces: piecesOf(index, text, asked, from, to), from, to };
}

const isHit = ({ folded }: Word, asked: IsAsked) => asked(folded) && !stops.has(folded);

/** A stretch of a text in pieces: the words asked for, and what is between them. */
function piecesOf(index: Index, text: string, asked: IsAsked, from = 0, to = text.length): Piece[] {
	const found: Piece[] = [];
	let at = from;
	for (const word of wordsOf(index, text)) {
		if (word.to > to) break;
		if (word.from < at || !isHit(word, asked)) continue;
		if (word.from > at) found.push({ text: text.slice(at, word.from), hit: false });
		found.push({ text: text.slice(word.from, word.to), hit: true });
		at = word.to;
	}
	if (at < to) found.push({ text: text.slice(at, to), hit: false });
	return found;
}
