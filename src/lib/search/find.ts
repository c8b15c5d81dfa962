import type { Entry, Kind, Searchable } from './entries.ts';
import { keysOf, readReference, type InstrumentName } from './reference.ts';

/**
 * The look-up: an inverted index of folded words, small enough to be built in the moment the search
 * is first opened. A word typed stands for every word it begins; where it begins none, for those
 * one or two slips away. What is asked for by its number comes first.
 */

/** What is shown together; each is also a filter. */
export const groups = [
	{ id: 'law', label: 'Law', kinds: ['provision'] },
	{ id: 'elements', label: 'Elements', kinds: ['element', 'count'] },
	{ id: 'evidence', label: 'Evidence', kinds: ['evidence', 'paragraph'] },
	{ id: 'notes', label: 'Notes', kinds: ['note', 'origin'] },
	{ id: 'authorities', label: 'Authorities', kinds: ['authority'] }
] as const satisfies { id: string; label: string; kinds: Kind[] }[];
export type GroupId = (typeof groups)[number]['id'];

/** A stretch of text that was asked for, or one that was not. Joined they are the text. */
export type Piece = { text: string; hit: boolean };
export type Result = {
	entry: Entry;
	title: Piece[];
	place: Piece[];
	/** The words around the first that was asked for, and whether there are more before and behind. */
	extract: Piece[];
	moreBefore: boolean;
	moreAfter: boolean;
};
export type Group = { id: GroupId; label: string; count: number; results: Result[] };
export type Found = {
	groups: Group[];
	count: number;
	/** No entry has all of the words: these have some. */
	some: boolean;
};

/** A word of a text: where it begins and ends, and its folded form. */
type Word = { from: number; to: number; folded: string };
/**
 * One thing asked for: a word, or a term of art with the other words that there are for it. An entry
 * has it where it has all words of one of the ways to say it.
 */
type Concept = { ways: string[][]; exact?: true };
/** Whether a folded word is one that was asked for. */
type Asked = (folded: string) => boolean;
/** The places of a term: entry and field, packed as `entry * 4 + field`. */
type Places = number[];

export type Index = {
	entries: readonly Entry[];
	instruments: InstrumentName[];
	/** Terms of art by their first word: all their words, and the words that mean the same. */
	termsOfArt: Map<string, { said: string[]; means: string[][] }[]>;
	/** In their order, so that all terms with a beginning stand together. */
	terms: string[];
	places: Places[];
	keys: Map<string, number[]>;
	/** How much one hit in a field of an entry weighs: more where there are fewer words. */
	weights: Float32Array;
	/** Which letters each term has, a bit for each: most terms are ruled out by these alone. */
	letters: Uint32Array;
	/** The terms that mistyped words stand for, kept while the rest is typed. */
	mistyped: Map<string, [number, number][]>;
	/** The words of what has been shown, kept for the next time. */
	words: Map<string, Word[]>;
};

const fields = ['title', 'place', 'text'] as const;
const boosts = [3, 2, 1];
const usualLengths = [5, 5, 30];
/** “Intent” asks for the element of that name before the mental elements of thirty acts. */
const standingOfParts = 0.5;
/** The law and its elements before what is said of them, where the words fit both alike. */
const standing: Record<Kind, number> = {
	count: 1.4,
	element: 1.4,
	provision: 1.2,
	evidence: 1,
	paragraph: 0.9,
	authority: 1,
	note: 0.9,
	origin: 0.8
};
const stops = new Set(
	'a an and are as at be by for from in is it its not of on or s that the this to was were with'.split(
		' '
	)
);
/** How many letters of a text are shown at most, or a few more. */
const extractLength = 150;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const plainLetters: Record<string, string> = {
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** Lower case, without diacritics: `Krstić` is `krstic`. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đłøßæœı]/g, (letter) => plainLetters[letter]!);
}

/** Prepares what can be searched for `find`. */
export function buildIndex({ entries, instruments, terms: ofArt }: Searchable): Index {
	const placesOf = new Map<string, Places>();
	const forms = new Map<string, Places>();
	const keys = new Map<string, number[]>();
	const weights = new Float32Array(entries.length * 4);
	entries.forEach((entry, at) => {
		for (let field = 0; field < fields.length; field += 1) {
			const place = at * 4 + field;
			const words = entry[fields[field]!].match(wordPattern) ?? [];
			for (const word of words) {
				let places = forms.get(word);
				if (!places) {
					const folded = fold(word);
					places = placesOf.get(folded) ?? [];
					placesOf.set(folded, places);
					forms.set(word, places);
				}
				if (places.at(-1) !== place) places.push(place);
			}
			weights[place] =
				(standing[entry.kind] * (entry.part ? standingOfParts : 1) * boosts[field]!) /
				(0.6 + (0.4 * words.length) / usualLengths[field]!);
		}
		for (const key of keysOf(entry)) {
			const same = keys.get(key);
			if (same) same.push(at);
			else keys.set(key, [at]);
		}
	});
	const terms = [...placesOf.keys()].sort();
	const termsOfArt: Index['termsOfArt'] = new Map();
	for (const { said, means } of ofArt)
		for (const words of said.map(allWords)) {
			const same = termsOfArt.get(words[0]!) ?? [];
			termsOfArt.set(words[0]!, same);
			same.push({ said: words, means: means.map(telling) });
		}
	return {
		entries,
		instruments: instruments.flatMap(({ names, within }) =>
			names.map((name) => ({ name: name.toLowerCase(), within }))
		),
		termsOfArt,
		terms,
		places: terms.map((term) => placesOf.get(term)!),
		keys,
		weights,
		letters: Uint32Array.from(terms, lettersOf),
		mistyped: new Map(),
		words: new Map()
	};
}

/**
 * Looks up what was typed, in one group or in all. Never throws.
 * @param atMost how many results of a group are wanted; counts are of all
 */
export function find(
	index: Index,
	typed: string,
	{ within, atMost }: { within?: GroupId | undefined; atMost: number }
): Found {
	const { entries } = index;
	const reference = readReference(typed, index.instruments);
	const concepts = conceptsTyped(index, typed);
	const scores = new Float64Array(entries.length);
	const slips = new Set<string>();
	let some = false;
	if (concepts.length > 0)
		some = scoreConcepts(index, concepts, reference !== undefined, scores, slips);
	if (reference) {
		const exact = new Set<number>();
		for (const key of reference.keys) for (const at of index.keys.get(key) ?? []) exact.add(at);
		const parts: number[] = [];
		const beginning = `${reference.keys[0]}-`;
		if (/^(\d|[ivx]+-|[ivx]+$)/.test(reference.keys[0]!))
			for (const [key, places] of index.keys) if (key.startsWith(beginning)) parts.push(...places);
		let score = 1e6;
		for (const at of [...exact, ...parts.sort((a, b) => a - b)]) {
			if (reference.within !== undefined && !entries[at]!.address.startsWith(reference.within))
				continue;
			if (scores[at]! < 1e5) scores[at] = score -= 1;
		}
		some &&= score === 1e6;
	}

	const hits: number[][] = groups.map(() => []);
	for (let at = 0; at < entries.length; at += 1)
		if (scores[at]! > 0) hits[groupOf[entries[at]!.kind]]!.push(at);
	const found = groups
		.map(({ id, label }, which) => ({ id, label, hits: hits[which]! }))
		.filter((group) => group.hits.length > 0 && (within === undefined || group.id === within))
		.map(({ id, label, hits }) => ({
			id,
			label,
			count: hits.length,
			best: hits.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, atMost)
		}))
		.sort((a, b) => scores[b.best[0]!]! - scores[a.best[0]!]!);
	const asked: Asked = (folded) =>
		slips.has(folded) ||
		concepts.some(({ ways, exact }) =>
			ways.some((way) =>
				way.some((word) =>
					reference || exact || word.length < 3 ? folded === word : folded.startsWith(word)
				)
			)
		);
	return {
		count: found.reduce((sum, { count }) => sum + count, 0),
		some,
		groups: found.map(({ id, label, count, best }) => ({
			id,
			label,
			count,
			results: best.map((at) => resultOf(index, entries[at]!, asked))
		}))
	};
}

const groupOf = Object.fromEntries(
	groups.flatMap(({ kinds }, at) => kinds.map((kind) => [kind, at]))
) as Record<Kind, number>;

const allWords = (text: string): string[] =>
	(text.match(wordPattern) ?? []).map(fold).filter(Boolean);

/** The words to look for; the small ones only where there are no others. */
function telling(text: string): string[] {
	const all = [...new Set(allWords(text))];
	const some = all.filter((word) => !stops.has(word));
	return some.length > 0 ? some : all;
}

/** A word of so many letters or fewer that is a term of art is an abbreviation, and begins no other. */
const longestAbbreviation = 5;

/** What was typed, each term of art as one thing to look for. */
function conceptsTyped(index: Index, typed: string): Concept[] {
	const all = allWords(typed.slice(0, 200));
	const concepts: Concept[] = [];
	const said = new Set<string>();
	let small = true;
	for (let at = 0; at < all.length && concepts.length < 12;) {
		const term = termAt(index, all, at);
		const words = all.slice(at, at + (term?.said.length ?? 1));
		at += words.length;
		const asTyped = words.filter((word) => words.length === 1 || !stops.has(word));
		if (said.has(words.join(' '))) continue;
		said.add(words.join(' '));
		if (!term) concepts.push({ ways: [asTyped] });
		else {
			const short = words.length === 1 && words[0]!.length <= longestAbbreviation;
			concepts.push({ ways: [asTyped, ...term.means], ...(short && { exact: true }) });
		}
		small &&= words.length === 1 && stops.has(words[0]!);
	}
	return small ? concepts : concepts.filter(({ ways }) => !isSmall(ways));
}

const isSmall = ([only, ...others]: string[][]) =>
	others.length === 0 && only!.length === 1 && stops.has(only![0]!);

/** The longest term of art that stands at a place; the last word may still be being typed. */
function termAt({ termsOfArt }: Index, typed: readonly string[], at: number) {
	return (termsOfArt.get(typed[at]!) ?? [])
		.filter(({ said }) =>
			said.every((word, nth) => {
				const given = typed[at + nth];
				return nth > 0 && at + nth === typed.length - 1
					? given !== undefined && word.startsWith(given)
					: given === word;
			})
		)
		.reduce<{ said: string[]; means: string[][] } | undefined>(
			(longest, term) => (longest && longest.said.length >= term.said.length ? longest : term),
			undefined
		);
}

/**
 * Adds up what each entry has of what was asked for. Entries that have it all count, or, where there
 * are none, those that have some.
 * @returns whether it came to that
 */
function scoreConcepts(
	index: Index,
	concepts: readonly Concept[],
	whole: boolean,
	scores: Float64Array,
	slips: Set<string>
): boolean {
	const { length } = index.entries;
	const had = new Uint8Array(length);
	for (const { ways, exact } of concepts) {
		const best = new Float64Array(length);
		for (const way of ways) {
			const ofWay = new Float64Array(length);
			const words = new Uint8Array(length);
			for (const word of way) addWord(index, word, whole || exact === true, ofWay, words, slips);
			// A phrase is no more than one word is, however long it is.
			for (let at = 0; at < length; at += 1)
				if (words[at] === way.length) best[at] = Math.max(best[at]!, ofWay[at]! / way.length);
		}
		for (let at = 0; at < length; at += 1) {
			if (best[at] === 0) continue;
			had[at]! += 1;
			scores[at]! += best[at]!;
		}
	}
	const most = had.reduce((a, b) => Math.max(a, b), 0);
	const all = most === concepts.length;
	for (let at = 0; at < had.length; at += 1) {
		if (all && had[at] !== most) scores[at] = 0;
		else if (!all) scores[at]! *= had[at]! ** 2;
	}
	return !all && most > 0;
}

/** Adds to each entry what it has of a word, and counts it. */
function addWord(
	index: Index,
	word: string,
	whole: boolean,
	scores: Float64Array,
	had: Uint8Array,
	slips: Set<string>
): void {
	const ofWord = new Float32Array(index.entries.length);
	for (const [term, share] of termsFor(index, word, whole, slips)) {
		const places = index.places[term]!;
		const rarity = Math.log(1 + (index.entries.length * 2) / places.length) * share;
		// One or two letters begin too much to be looked for anywhere but in titles and places.
		const short = share < 1 && word.length < 3;
		for (const place of places) {
			if (short && (place & 3) === 2) continue;
			const at = place >> 2;
			const score = rarity * index.weights[place]!;
			ofWord[at] = Math.max(ofWord[at]!, score) + Math.min(ofWord[at]!, score) / 4;
		}
	}
	for (let at = 0; at < had.length; at += 1) {
		if (ofWord[at] === 0) continue;
		had[at]! += 1;
		scores[at]! += ofWord[at]!;
	}
}

/** The terms that a word stands for, and how well each fits it. */
function termsFor(
	index: Index,
	word: string,
	whole: boolean,
	slips: Set<string>
): [number, number][] {
	const { terms } = index;
	const found: [number, number][] = [];
	const from = firstAtOrAfter(terms, word);
	if (terms[from] === word) found.push([from, 1]);
	if (whole || (word.length === 1 && /\d/.test(word))) return found;
	for (let at = from + found.length; terms[at]?.startsWith(word); at += 1)
		found.push([at, 0.4 + (0.5 * word.length) / terms[at]!.length]);
	if (found.length > 0 || word.length < 4 || /\d/.test(word)) return found;
	const near = mistyped(index, word);
	for (const [term] of near) slips.add(terms[term]!);
	return near;
}

/** The terms that begin with something like a word, one slip away or, for a long word, two. */
function mistyped(index: Index, word: string): [number, number][] {
	const known = index.mistyped.get(word);
	if (known) return known;
	const found: [number, number][] = [];
	const most = word.length < 6 ? 1 : 2;
	const own = lettersOf(word);
	index.terms.forEach((term, at) => {
		if (bits(own & ~index.letters[at]!) > most) return;
		const away = slipsBetween(word, term, most);
		if (away <= most)
			found.push([at, (0.4 / away) * (word.length / Math.max(word.length, term.length))]);
	});
	if (index.mistyped.size > 1000) index.mistyped.clear();
	index.mistyped.set(word, found);
	return found;
}

function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters >>> 0;
}

function bits(of: number): number {
	let count = 0;
	for (let rest = of; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

function firstAtOrAfter(terms: readonly string[], word: string): number {
	let low = 0;
	let high = terms.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (terms[middle]! < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many letters must be changed, added, left out or swapped with the next to make a word the
 * beginning of a term; anything above `most` is said as `most + 1`.
 */
function slipsBetween(word: string, term: string, most: number): number {
	const width = Math.min(term.length, word.length + most, 63);
	if (term.length < word.length - most || word.length > 62) return most + 1;
	let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
	for (let column = 0; column <= width; column += 1) above[column] = column;
	for (let at = 1; at <= word.length; at += 1) {
		row[0] = at;
		let least = at;
		const letter = word.charCodeAt(at - 1);
		for (let column = 1; column <= width; column += 1) {
			const other = term.charCodeAt(column - 1);
			let slips = Math.min(
				above[column]! + 1,
				row[column - 1]! + 1,
				above[column - 1]! + (letter === other ? 0 : 1)
			);
			if (
				at > 1 &&
				column > 1 &&
				letter === term.charCodeAt(column - 2) &&
				other === word.charCodeAt(at - 2)
			)
				slips = Math.min(slips, before[column - 2]! + 1);
			row[column] = slips;
			if (slips < least) least = slips;
		}
		if (least > most) return most + 1;
		[before, above, row] = [above, row, before];
	}
	let least = most + 1;
	for (let column = Math.max(0, word.length - most); column <= width; column += 1)
		least = Math.min(least, above[column]!);
	return least;
}

function resultOf(index: Index, entry: Entry, asked: Asked): Result {
	const { pieces: extract, from, to } = extractOf(index, entry.text, asked);
	return {
		entry,
		title: piecesOf(index, entry.title, asked),
		place: piecesOf(index, entry.place, asked),
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
function extractOf(index: Index, text: string, asked: Asked) {
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

const isHit = ({ folded }: Word, asked: Asked) => asked(folded) && !stops.has(folded);

/** A stretch of a text in pieces: the words asked for, and what is between them. */
function piecesOf(index: Index, text: string, asked: Asked, from = 0, to = text.length): Piece[] {
	const found: Piece[] = [];
	let at = from;
	for (const word of wordsOf(index, text)) {
		if (word.from < at || word.to > to || !isHit(word, asked)) continue;
		if (word.from > at) found.push({ text: text.slice(at, word.from), hit: false });
		found.push({ text: text.slice(word.from, word.to), hit: true });
		at = word.to;
	}
	if (at < to) found.push({ text: text.slice(at, to), hit: false });
	return found;
}

/** The address of an entry for a reader of one count: the same element is asked for under several. */
export function addressFor(entry: Entry, path: string): string {
	const count = /^\/cases\/[^/]+\/(?:bench|evidence)\/([^/]+)/.exec(path)?.[1];
	if (count === undefined || !entry.counts?.includes(count)) return entry.address;
	return entry.address.replace(/\/bench\/[^/]+\//, `/bench/${count}/`);
}
