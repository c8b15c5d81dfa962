import type { Count } from '#lib/domain/case.ts';
import { askedIn, type Forum } from '#lib/domain/forum.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { Element, Node } from '#lib/domain/legal-test.ts';
import { nodes, parts } from '#lib/domain/outline.ts';
import { sentencesOf } from '#lib/own-cases/sentences.ts';
import { stemmedWords, telling, type StemmedWord } from '#lib/own-cases/telling-words.ts';

/**
 * Which elements a passage may bear on, worked out from the words that it shares with the law: with
 * the name of an element, or of one of its parts, with a term of art for it, or with the words of its
 * provisions. Whether it speaks for or against the element no word can tell, so no direction is
 * suggested: “nobody was tortured” has the words of “he was tortured”.
 */

export type ElementSuggestion = { count: string; element: string; why: string };

/** What points to more elements of a test than this points to none of them, unless it names them. */
const mostElements = 3;
const mostSuggestions = 3;

/** What a clue is, the surest last. */
const ranks = ['phrase', 'stressed', 'term', 'part', 'name'] as const;
const nameRank = ranks.indexOf('name');

/** Something that a passage may say, and that points to an element. */
type Clue = {
	/** All of these stems stand in a sentence; of a phrase, next to each other. */
	needs: string[];
	rank: number;
	/** How it is looked up. */
	key: string;
	/** What it is a word of, after “… stands in the passage”. */
	says: () => string;
};

/** The elements that a clue points to, and how surely: an element and a rank in one number. */
type Pointing = number[];

/** A test whose elements can be looked up by the words of a passage. */
type IndexedTest = {
	test: string;
	elements: Element[];
	byKey: Map<string, Pointing>;
	/** The keys of several words that are no phrase, by one of the words. */
	several: Map<string, Set<string>>;
	/** How many elements have a stem. */
	holders: Map<string, number>;
};

/** The words of a law, made ready once, so that a passage is looked up in a moment. */
export class ElementClues {
	readonly #tests: IndexedTest[] = [];
	readonly #forum: Forum;
	readonly #terms: KnownTerm[];
	readonly #left: Generator<void, void>;

	/** @param counts those whose elements may be suggested */
	constructor(
		counts: readonly Pick<Count, 'test'>[],
		{ tests, forums, terms = [] }: Pick<LawBook, 'tests' | 'forums' | 'terms'>
	) {
		this.#forum = forums[0]!.id;
		this.#terms = terms.map(known);
		const used = new Set(counts.map(({ test }) => test));
		this.#left = this.#read(tests.filter(({ id }) => used.has(id)));
	}

	/**
	 * Reads on for some milliseconds, or to the end: a long law would hold the page.
	 * @returns whether all of it is read
	 */
	read(milliseconds = Infinity): boolean {
		const until = performance.now() + milliseconds;
		while (!this.#left.next().done) if (performance.now() >= until) return false;
		return true;
	}

	*#read(tests: LawBook['tests']): Generator<void, void> {
		for (const { id: test, root } of tests) {
			const indexed: IndexedTest = {
				test,
				elements: [...asked(root, this.#forum)],
				byKey: new Map(),
				several: new Map(),
				holders: new Map()
			};
			this.#tests.push(indexed);
			for (const [of, element] of indexed.elements.entries()) {
				this.#index(indexed, of, element);
				yield;
			}
		}
	}

	#index({ byKey, several, holders }: IndexedTest, of: number, element: Element): void {
		const seen = new Set<string>();
		for (const { key, needs, rank } of cluesOf(element, this.#forum, this.#terms)) {
			// The surest come first.
			if (seen.has(key)) continue;
			seen.add(key);
			const pointing = byKey.get(key);
			if (pointing) pointing.push(of * ranks.length + rank);
			else byKey.set(key, [of * ranks.length + rank]);
			if (isPhrase(key) || needs.length === 1) continue;
			several.set(needs[0]!, (several.get(needs[0]!) ?? new Set()).add(key));
		}
		const stems = new Set<string>();
		for (const key of seen) for (const stem of key.split(/[ +]/)) stems.add(stem);
		for (const stem of stems) holders.set(stem, (holders.get(stem) ?? 0) + 1);
	}

	/**
	 * The elements that a passage may bear on: those first that it names, then those of the count that is
	 * shown, then those whose words are rarest; none rather than a poor one.
	 * @param shown also the one that is meant where several counts have the same test
	 * @param linked what needs no suggestion any more
	 */
	suggested(
		passage: string,
		counts: readonly Pick<Count, 'id' | 'test'>[],
		shown: string,
		linked: readonly { count: string; element: string }[] = []
	): ElementSuggestion[] {
		const sentences = sentencesOf(passage).map(({ from, to }) => new Sentence(passage, from, to));
		return this.#tests
			.flatMap((indexed) => {
				const those = counts.filter(({ test }) => test === indexed.test);
				const count = those.find(({ id }) => id === shown) ?? those[0];
				if (!count) return [];
				const found = sentences.flatMap((sentence) => [...foundIn(indexed, sentence)]);
				const best = new Map<number, Found>();
				for (const each of found) if (isSurer(each, best.get(each.of))) best.set(each.of, each);
				return [...best.values()].flatMap((each) => {
					const element = indexed.elements[each.of]!;
					const done = linked.some(
						(link) => link.count === count.id && link.element === element.id
					);
					return done ? [] : [{ ...each, element, count: count.id }];
				});
			})
			.sort(
				(one, other) =>
					other.rank - one.rank ||
					Number(other.count === shown) - Number(one.count === shown) ||
					other.rare - one.rare
			)
			.slice(0, mostSuggestions)
			.map((found) => ({
				count: found.count,
				element: found.element.id,
				why: this.#why(found.element, found)
			}));
	}

	#why(element: Element, { key, rank, sentence }: Found): string {
		for (const clue of cluesOf(element, this.#forum, this.#terms))
			if (clue.key === key && clue.rank === rank) {
				const words = sentence.printed(clue);
				const quoted = words.map((word) => `“${word}”`).join(' and ');
				return `${quoted} ${words.length > 1 ? 'stand' : 'stands'} in the passage, ${clue.says()}`;
			}
		return '';
	}
}

type Found = { of: number; rank: number; rare: number; key: string; sentence: Sentence };

const isSurer = (one: Found, other: Found | undefined): boolean =>
	!other || one.rank > other.rank || (one.rank === other.rank && one.rare > other.rare);

/** What a sentence says of a test. */
function* foundIn(indexed: IndexedTest, sentence: Sentence): Generator<Found> {
	const { byKey, holders, elements } = indexed;
	for (const key of sentence.keysIn(indexed)) {
		const pointing = byKey.get(key);
		if (!pointing) continue;
		const named = pointing.filter((each) => each % ranks.length === nameRank);
		// An element of that name is meant, however many have the words in their law.
		const meant = pointing.length > mostElements ? named : pointing;
		if (meant.length > mostElements) continue;
		let rare = 0;
		for (const stem of key.split(/[ +]/))
			rare += Math.log(1 + elements.length / (holders.get(stem) ?? 1));
		for (const each of meant) {
			const rank = each % ranks.length;
			yield { of: (each - rank) / ranks.length, rank, rare, key, sentence };
		}
	}
}

/** A sentence of a passage, by its words. */
class Sentence {
	readonly #text: string;
	readonly #first = new Map<string, StemmedWord>();
	readonly #pairs = new Map<string, [StemmedWord, StemmedWord]>();

	constructor(passage: string, from: number, to: number) {
		this.#text = passage.slice(from, to);
		const words = stemmedWords(this.#text);
		for (const word of words) if (!this.#first.has(word.stem)) this.#first.set(word.stem, word);
		for (const pair of pairsIn(this.#text, words)) {
			const [first, second] = pair;
			this.#pairs.set(phrase(first, second), pair);
			// Two everyday words are a phrase in their order alone.
			if (!first.common || !second.common) this.#pairs.set(phrase(second, first), pair);
		}
	}

	/** Under which it may find something. */
	*keysIn({ several }: IndexedTest): Generator<string> {
		for (const stem of this.#first.keys()) {
			yield stem;
			for (const key of several.get(stem) ?? [])
				if (key.split(' ').every((each) => this.#first.has(each))) yield key;
		}
		yield* this.#pairs.keys();
	}

	/** The words of a clue as they stand in it. */
	printed({ needs, key }: Clue): string[] {
		const pair = isPhrase(key) ? this.#pairs.get(key) : undefined;
		if (pair) return [this.#text.slice(pair[0].from, pair[1].to)];
		return needs
			.map((stem) => this.#first.get(stem)!)
			.sort((one, other) => one.from - other.from)
			.map(({ from, to }) => this.#text.slice(from, to));
	}
}

/** The elements that a forum asks for in a finding; each stands for its parts. */
function* asked(node: Node, forum: Forum): Generator<Element> {
	if (!askedIn(node, forum) || ('aside' in node && node.aside)) return;
	if (node.kind === 'element') yield node;
	else for (const part of parts<Node>(node)) yield* asked(part, forum);
}

/** A term of art: the stems of what is said for it, and what it means, with the stems of that as one text. */
type KnownTerm = { said: string[][]; means: { meant: string; asked: string }[] };

const known = ({ said, means }: NonNullable<LawBook['terms']>[number]): KnownTerm => ({
	said: said.map(stemsOf).filter(({ length }) => length > 0),
	means: means.flatMap((meant) => {
		const stems = stemsOf(meant);
		return stems.length > 0 ? [{ meant, asked: asText(stems) }] : [];
	})
});

const stemsOf = (text: string): string[] => stemmedWords(text).map(({ stem }) => stem);
const asText = (stems: readonly string[]): string => ` ${stems.join(' ')} `;

/** All that points to an element, the surest first. */
function* cluesOf(element: Element, forum: Forum, terms: readonly KnownTerm[]): Generator<Clue> {
	const ofSplit = element.split
		? [...nodes<Node>(element.split)].flatMap((part) =>
				part.kind === 'element' && askedIn(part, forum) ? [readIn(part, forum)] : []
			)
		: [];
	const { label, law } = readIn(element, forum);
	for (const words of alternativesIn(label)) {
		const needs = telling(stemmedWords(words));
		if (needs.length > 0) yield clue('name', needs, () => 'and in the name of the element');
	}
	for (const { label } of ofSplit)
		for (const each of alternativesIn(label)) {
			const words = stemmedWords(each);
			// A part is called by more than a word, unless that word is all of its name.
			const needs = [...new Set(words.map(({ stem }) => stem))];
			if (needs.length > 1 || (each === label && telling(words).length > 0))
				yield clue('part', needs, () => `and a part of it is “${label}”`);
		}
	const quoted = [law, ...ofSplit.map(({ law }) => law)].flat();
	const quotations = new Map(
		quoted.map(({ words, stress = [] }) => [words, { stress, all: stemmedWords(words) }])
	);
	// Where the law is stressed, a term of art is one for what is stressed.
	const texts = [
		label,
		...[...quotations].flatMap(([words, { stress }]) => (stress.length > 0 ? stress : [words]))
	];
	const stems = texts.map((text) => asText(stemsOf(text)));
	for (const { said, means } of terms) {
		const found = means.find(({ asked }) => stems.some((text) => text.includes(asked)));
		if (!found) continue;
		for (const needs of said) {
			const term = clue('term', needs, () => `as a term for “${found.meant}” in its law`);
			yield needs.length === 2 ? { ...term, key: needs.join('+') } : term;
		}
	}
	for (const [words, { stress }] of quotations)
		for (const stressed of stress)
			for (const each of alternativesIn(stressed)) {
				const needs = telling(stemmedWords(each));
				const at = words.indexOf(stressed) + stressed.indexOf(each);
				if (needs.length > 0)
					yield clue('stressed', needs, () => inLaw(words, at, at + each.length));
			}
	for (const [words, { stress, all }] of quotations)
		for (const [first, second] of pairsIn(words, all)) {
			// Two everyday words are a phrase of the law only where it stresses them.
			if (first.common && second.common && !isStressed(words.slice(first.from, second.to), stress))
				continue;
			yield {
				needs: [first.stem, second.stem],
				rank: ranks.indexOf('phrase'),
				key: phrase(first, second),
				says: () => inLaw(words, first.from, second.to)
			};
		}
}

const clue = (rank: (typeof ranks)[number], needs: string[], says: () => string): Clue => ({
	needs,
	rank: ranks.indexOf(rank),
	key: needs.join(' '),
	says
});

/** What an element is called and quotes where a forum reads it. */
function readIn({ label, guidance, readings = [] }: Element, forum: Forum) {
	const reading = readings.find(({ forums }) => forums.includes(forum));
	return { label: reading?.label ?? label, law: reading?.law ?? guidance.law };
}

/** `Murder, or other inhumane acts` is two names; `…, with the special intent` is none. */
const alternativesIn = (name: string): string[] =>
	name
		.split(/[,;:()]|\s(?:or|and|including)\s/)
		.map((each) => each.trim())
		.filter((each) => each !== '' && !/^(?:with|by|in|of|from|to|for|as|on|at|not)\s/i.test(each));

const phrase = (first: StemmedWord, second: StemmedWord): string => `${first.stem}+${second.stem}`;

const isPhrase = (key: string): boolean => key.includes('+');

/** Words next to each other: nothing but small words stands between them. */
function pairsIn(text: string, words: readonly StemmedWord[]): [StemmedWord, StemmedWord][] {
	const pairs: [StemmedWord, StemmedWord][] = [];
	for (let at = 1; at < words.length; at += 1) {
		const [first, second] = [words[at - 1]!, words[at]!];
		if (first.stem !== second.stem && !/[.;:!?()]/.test(text.slice(first.to, second.from)))
			pairs.push([first, second]);
	}
	return pairs;
}

const isStressed = (words: string, stress: readonly string[]) =>
	stress.some((each) => each.includes(words));

/** The words of the law around a place, as few as can be read. */
function inLaw(law: string, from: number, to: number): string {
	const margin = 32;
	const start = from <= margin ? 0 : law.lastIndexOf(' ', from - margin) + 1;
	const after = law.indexOf(' ', to + margin);
	const end = after < 0 ? law.length : after;
	const words =
		law.length <= to - from + 2 * margin
			? law
			: `${start > 0 ? '… ' : ''}${law.slice(start, end)}${end < law.length ? ' …' : ''}`;
	return `and in its law: “${words}”`;
}
