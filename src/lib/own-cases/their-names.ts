import type { Actor, Case, Note } from '#lib/domain/case.ts';
import { printedMarks } from '#lib/domain/printed-mark.ts';
import { paired, pairsOf, type Paired } from '#lib/own-cases/paired-items.ts';

/**
 * What the items, notes and actors of another person’s version are called in mine. Two who work apart
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
