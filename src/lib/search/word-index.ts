import type { Entry, Kind, Searchable } from './entries.ts';
import { keysOf, type InstrumentName } from './reference.ts';
import { lettersOf } from './slips.ts';
import { allWords, fold, telling, wordPattern } from './words.ts';

/**
 * An inverted index of folded words, small enough to be built in the moment the search is first
 * opened.
 */

/** A word of a text: where it begins and ends, and its folded form. */
export type Word = { from: number; to: number; folded: string };
/** The places of a term: entry and field, packed as `entry * 4 + field`. */
type Places = number[];

export type Index = {
	entries: readonly Entry[];
	cases: NonNullable<Searchable['cases']>;
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
/** Prepares what can be searched for `find`. */
export function buildIndex({ entries, cases = [], instruments, terms: ofArt }: Searchable): Index {
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
		cases,
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
