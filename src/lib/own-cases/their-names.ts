import type { Actor, Case, Count, Note } from '#lib/domain/case.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import { printedMarks } from '#lib/domain/printed-mark.ts';
import { paired, pairsOf, type Paired } from '#lib/own-cases/paired-items.ts';

/**
 * What the items, notes, counts and actors of another person’s version are called in mine. Two who work apart
 * give the same number to different things, so that a number of theirs says nothing by itself.
 */

/** Notes are the same where they print the same; else where one number has the same title or address, or prints nothing. */
export const pairedNotes = (mine: Case, theirs: Case): Paired<Note>[] => {
	const printSame = (own: Note, other: Note) =>
		own.asPrinted !== undefined && own.asPrinted === other.asPrinted;
	return paired(mine.notes, theirs.notes, [
		(own, other) => own.number === other.number && printSame(own, other),
		printSame,
		(own, other) =>
			own.number === other.number &&
			(own.title === other.title ||
				(own.address !== undefined && own.address === other.address) ||
				(own.asPrinted === undefined && other.asPrinted === undefined))
	]);
};

/** Actors are the same where both their ids and names are, else where one of them is. */
export const pairedActors = (mine: Case, theirs: Case): Paired<Actor>[] =>
	paired(mine.actors, theirs.actors, [
		(own, other) => own.id === other.id && own.label === other.label,
		(own, other) => own.label === other.label,
		(own, other) => own.id === other.id
	]);

/** What is said of a count, in words. */
export const countWords = ({ title, theory, particulars }: Count): string =>
	[title, theory, ...Object.values(particulars)].join(' · ');

/**
 * Counts are the same where they put the same theory to the same test, under whatever number; else where
 * one number has the same test. Two who each add a count give one number to two.
 */
export const pairedCounts = (mine: Case, theirs: Case): Paired<Count>[] => {
	const sameNumber = (own: Count, other: Count) => own.id === other.id && own.test === other.test;
	const sameWords = (own: Count, other: Count) =>
		own.test === other.test && countWords(own) === countWords(other);
	return paired(mine.counts, theirs.counts, [
		(own, other) => sameNumber(own, other) && sameWords(own, other),
		sameWords,
		(own, other) =>
			own.test === other.test && own.theory === other.theory && own.theory !== notSetOut,
		sameNumber
	]);
};

/**
 * Their version with its counts under the numbers that they have in mine. A count that is not mine yet
 * has a name that none of mine can have, so that what is said of it is never taken for another’s.
 */
export function withMyCounts(mine: Case, theirs: Case): Case {
	const called = new Map(
		pairedCounts(mine, theirs).flatMap(({ own, other }) =>
			other ? [[other.id, own?.id ?? `${other.id} of theirs`]] : []
		)
	);
	const named = <Entry extends { count: string }>(list: readonly Entry[]): Entry[] =>
		list.map((each) => ({ ...each, count: called.get(each.count) ?? each.count }));
	return {
		...theirs,
		counts: theirs.counts.map((count) => ({ ...count, id: called.get(count.id)! })),
		bearings: named(theirs.bearings),
		silences: named(theirs.silences),
		oneSided: named(theirs.oneSided),
		readFirst: named(theirs.readFirst),
		rivals: named(theirs.rivals),
		contradictions: theirs.contradictions.map((each) => ({
			...each,
			touches: named(each.touches)
		}))
	};
}

/** Things of theirs by their names in mine. */
class Names<Id extends string | number> {
	readonly #mine: Map<Id, Id>;
	readonly #called: { own: (id: Id) => string; theirs: (id: Id) => string };
	readonly #lacking: (names: string) => string;

	constructor(
		mine: Map<Id, Id>,
		called: { own: (id: Id) => string; theirs: (id: Id) => string },
		lacking: (names: string) => string
	) {
		this.#mine = mine;
		this.#called = called;
		this.#lacking = lacking;
	}

	/** In words: one that is not mine yet says so. */
	readonly words = (theirs: Id): string => {
		const own = this.#mine.get(theirs);
		return own === undefined ? this.#called.theirs(theirs) : this.#called.own(own);
	};

	/** Those of mine. */
	readonly known = (theirs: readonly Id[]): Id[] =>
		theirs.flatMap((id) => this.#mine.get(id) ?? []);

	/** Which of them are to be taken over first, in a sentence; empty where all are mine. */
	lacked(theirs: readonly Id[]): string {
		const strangers = [...new Set(theirs)].filter((id) => !this.#mine.has(id));
		return strangers.length === 0
			? ''
			: this.#lacking(strangers.map(this.#called.theirs).join(', '));
	}
}

const mapOf = <Entry, Id>(pairs: readonly Paired<Entry>[], id: (entry: Entry) => Id): Map<Id, Id> =>
	new Map(pairs.flatMap(({ own, other }) => (own && other ? [[id(other), id(own)]] : [])));

export const itemNames = (mine: Case, theirs: Case): Names<string> =>
	new Names(
		mapOf(pairsOf(mine, theirs), ({ id }) => id),
		{ own: (id) => id, theirs: (id) => `${id} of theirs` },
		(names) => `Take over ${names} first: it is named there.`
	);

export function noteNames(mine: Case, theirs: Case): Names<number> {
	const mark = ({ notes }: Case, number: number) => printedMarks(notes, [number]).join('');
	return new Names(
		mapOf(pairedNotes(mine, theirs), ({ number }) => number),
		{
			own: (number) => mark(mine, number),
			theirs: (number) => `${mark(theirs, number)} of theirs`
		},
		(names) => `Take over note ${names} first: it is cited there.`
	);
}

export function actorNames(mine: Case, theirs: Case): Names<string> {
	const label = ({ actors }: Case, id: string) =>
		`“${actors.find((actor) => actor.id === id)?.label ?? id}”`;
	return new Names(
		mapOf(pairedActors(mine, theirs), ({ id }) => id),
		{ own: (id) => label(mine, id), theirs: (id) => label(theirs, id) },
		(names) => `Take over ${names} first: it is named there.`
	);
}
