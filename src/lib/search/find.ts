import type { Entry, Kind } from './entries.ts';
import { resultOf, type IsAsked, type Result } from './extract.ts';
import { readReference } from './reference.ts';
import type { Index } from './word-index.ts';
import { bits, lettersOf, slipsBetween } from './slips.ts';
import { allWords, stops } from './words.ts';

/**
 * The look-up. A word typed stands for every word it begins; where it begins none, for those
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

export type Group = {
	id: GroupId;
	label: string;
	count: number;
	/** Put together when they are first asked for: not every group is shown at once. */
	readonly results: readonly Result[];
};
export type Found = {
	groups: Group[];
	count: number;
	/** No entry has all of the words: these have some. */
	some: boolean;
};

/**
 * One thing asked for: a word, or a term of art with the other words that there are for it. An entry
 * has it where it has all words of one of the ways to say it.
 */
type Concept = { ways: string[][]; exact?: true };

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
	const known = new Map<string, boolean>();
	const isAsked: IsAsked = (folded) =>
		slips.has(folded) ||
		concepts.some(({ ways, exact }) =>
			ways.some((way) =>
				way.some((word) =>
					reference || exact || word.length < 3 ? folded === word : folded.startsWith(word)
				)
			)
		);
	const asked: IsAsked = (folded) => {
		let is = known.get(folded);
		if (is === undefined) known.set(folded, (is = isAsked(folded)));
		return is;
	};
	return {
		count: found.reduce((sum, { count }) => sum + count, 0),
		some,
		groups: found.map(({ id, label, count, best }) => {
			let results: Result[] | undefined;
			return {
				id,
				label,
				count,
				get results() {
					return (results ??= best.map((at) => resultOf(index, entries[at]!, asked)));
				}
			};
		})
	};
}

const groupOf = Object.fromEntries(
	groups.flatMap(({ kinds }, at) => kinds.map((kind) => [kind, at]))
) as Record<Kind, number>;

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

/** The address of an entry for a reader of one count: the same element is asked for under several. */
export function addressFor(entry: Entry, path: string): string {
	const count = /^\/cases\/[^/]+\/(?:bench|evidence)\/([^/]+)/.exec(path)?.[1];
	if (count === undefined || !entry.counts?.includes(count)) return entry.address;
	return entry.address.replace(/\/bench\/[^/]+\//, `/bench/${count}/`);
}
