import type { Note } from '#lib/domain/case.ts';
import { concerns, restsOn, type Place, type Sources } from '#lib/domain/reliance.ts';

/** Which of the notes a reader wants to see, and in what order. Empty text asks for everything. */
export type Choice = {
	order: 'number' | 'date' | 'publisher' | 'kind' | 'items' | 'shared';
	kind: string;
	flag: string;
	origin: string;
	/** `count:element`, or empty. */
	place: string;
	words: string;
};

export const everything: Choice = {
	order: 'number',
	kind: '',
	flag: '',
	origin: '',
	place: '',
	words: ''
};

export const orders: Record<Choice['order'], string> = {
	number: 'Number',
	date: 'Date, oldest first',
	publisher: 'Publisher',
	kind: 'Kind',
	items: 'Evidence items, most first',
	shared: 'Notes of the same origin, most first'
};

/** The notes of a choice, in its order. Undated notes come after the dated ones. */
export function chosen(notes: readonly Note[], sources: Sources, choice: Choice): Note[] {
	const words = folded(choice.words).split(/\s+/).filter(Boolean);
	const cited = choice.place && notesOn(sources, choice.place);
	const fit = notes.filter((note) => {
		if (choice.kind && note.kind !== choice.kind) return false;
		if (choice.flag && !note.flags.some(({ code }) => code === choice.flag)) return false;
		if (choice.origin && !note.origins.includes(choice.origin)) return false;
		if (cited && !cited.has(note.number)) return false;
		const text = folded(
			[note.number, note.author, note.title, note.publisher, note.datePrinted].join(' ')
		);
		return words.every((word) => text.includes(word));
	});
	const rank: Record<Choice['order'], (note: Note) => string | number> = {
		number: ({ number }) => number,
		date: ({ date }) => date ?? '9999',
		publisher: ({ publisher, author }) => folded(publisher ?? author ?? '~'),
		kind: ({ kind }) => kind,
		items: ({ number }) => -restsOn(sources, new Set([number])).items.length,
		shared: (note) =>
			-notes.filter((other) => other.origins.some((each) => note.origins.includes(each))).length
	};
	const by = rank[choice.order];
	return fit
		.map((note) => ({ note, at: by(note) }))
		.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.note.number - b.note.number))
		.map(({ note }) => note);
}

/** The notes cited for what bears on an element, in any direction. */
export function notesOn(sources: Sources, place: string): Set<number> {
	const at = place.indexOf(':');
	const [count, element] = [place.slice(0, at), place.slice(at + 1)];
	const items = new Set(
		sources.bearings
			.filter((each) => each.count === count && concerns(each.element, element))
			.map(({ evidence }) => evidence)
	);
	return new Set(sources.evidence.filter(({ id }) => items.has(id)).flatMap(({ notes }) => notes));
}

/** The elements that evidence bears on, by count, for a list to choose from. */
export function placesOf(sources: Sources): Place[] {
	const places = new Map<string, Place>();
	for (const { count, element } of sources.bearings)
		places.set(`${count}:${element}`, { count, element });
	return [...places.values()];
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
