import type { Note } from '#lib/domain/case.ts';
import { placeOf, type Place, markKey } from '#lib/domain/mark.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { concerns, restsOn, type Sources } from '#lib/domain/reliance.ts';

/** Which of the notes a reader wants to see, and in what order. Empty text asks for everything. */
export type Choice = {
	order: 'number' | 'date' | 'publisher' | 'kind' | 'items' | 'shared';
	kind: string;
	/** As the article prints it, or `none` for the notes that print none. */
	publisher: string;
	/** A code, or `any` for every note that has one. */
	flag: string;
	origin: string;
	/** `count:element`, `count:` for all of a count, or empty. */
	place: string;
	/** Years: the notes printed in them or between them. A year half typed asks for nothing yet. */
	from: string;
	to: string;
	words: string;
};

export const everything: Choice = {
	order: 'number',
	kind: '',
	publisher: '',
	flag: '',
	origin: '',
	place: '',
	from: '',
	to: '',
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
	const from = year(choice.from);
	const to = year(choice.to);
	const fit = notes.filter((note) => {
		if (choice.kind && note.kind !== choice.kind) return false;
		if (choice.publisher && (note.publisher ?? 'none') !== choice.publisher) return false;
		if (from !== undefined || to !== undefined) {
			const printed = year(note.date?.slice(0, 4) ?? '');
			if (printed === undefined || printed < (from ?? printed) || printed > (to ?? printed))
				return false;
		}
		if (choice.flag && !note.flags.some(({ code }) => [code, 'any'].includes(choice.flag)))
			return false;
		if (choice.origin && !note.origins.includes(choice.origin)) return false;
		if (cited && !cited.has(note.number)) return false;
		const text = folded(
			[printedMark(note), note.author, note.title, note.publisher, note.datePrinted].join(' ')
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

/** The notes cited for what bears on an element, or on any of a count, in any direction. */
export function notesOn(sources: Sources, place: string): Set<number> {
	const { count, element } = placeOf(place);
	const items = new Set(
		sources.bearings
			.filter(
				(each) =>
					each.count === count && (element === '' || concerns(sources, each.element, element))
			)
			.map(({ evidence }) => evidence)
	);
	return new Set(sources.evidence.filter(({ id }) => items.has(id)).flatMap(({ notes }) => notes));
}

/**
 * The elements of a count that evidence bears on, for a list to choose from.
 * @param order all of the count’s elements, as the law has them
 * @param place the one that is chosen already, which is offered in any case
 */
export function placesOf(
	sources: Sources,
	count: string,
	order: Iterable<string>,
	place = ''
): Place[] {
	const borne = new Set(
		sources.bearings.filter((each) => each.count === count).map(({ element }) => element)
	);
	return [...order]
		.filter((element) => borne.has(element) || place === markKey(count, element))
		.map((element) => ({ count, element }));
}

/** The publishers of the notes, in the order of the alphabet. */
export function publishersOf(notes: readonly Note[]): string[] {
	const all = new Set(notes.flatMap(({ publisher }) => publisher ?? []));
	return [...all].sort((a, b) => a.localeCompare(b, 'en'));
}

const year = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined);

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
