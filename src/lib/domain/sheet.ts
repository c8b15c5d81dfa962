import type { Authority } from '#lib/domain/authority.ts';
import type { Bearing, Count, Evidence, Note, Rival } from '#lib/domain/case.ts';
import { firstAndRestOf } from '#lib/domain/read-first.ts';
import type { Provision } from '#lib/domain/instrument.ts';

/**
 * What lies on the bench. A count's book holds all that its elements need: the law's words,
 * guidance and the evidence that bears on the count. A sheet is the page of that
 * book for one element.
 */

/** Words of the law, with their pinpoint. */
export type QuotedLaw = {
	provision: string;
	/** `Criminal Code, s. 2` */
	citation: string;
	words: string;
	stress: string[];
	checked: Provision['checked']['level'];
};

/** An authority as it stands at its elements. Where it can be read is told by the page of all authorities. */
export type BookAuthority = Omit<Authority, 'address' | 'seenAt'> & {
	/** It is of the law of a case of one’s own: the page of all authorities need not have it. */
	ofItsCase?: true;
};

/** A note, as far as a reader of an evidence item needs it. */
export type CitedNote = Pick<Note, 'number' | 'mark' | 'title' | 'kind' | 'flags' | 'origins'> & {
	/** Author, publisher and date, as printed. */
	credit: string;
	year: string;
};

type Texts = {
	label: string;
	law: QuotedLaw[];
	asks: string;
	questionsFor: string[];
	questionsAgainst: string[];
};

export type BookElement = {
	id: string;
	label: string;
	number: string;
	/** The forums that ask for it; none where all do. */
	forums: string[];
	/** The element it is a part of, where it belongs to a split. */
	within: string;
	alternative: boolean;
	splits: boolean;
	law: QuotedLaw[];
	asks: string;
	questionsFor: string[];
	questionsAgainst: string[];
	/** What reads otherwise in some forums; see `readIn`. */
	readings: ({ forums: string[] } & { [Text in keyof Texts]?: Texts[Text] | undefined })[];
	/** What to know where the forum does not ask for it; empty where nothing is said. */
	elsewhere: string;
	/** How many speak to it; they themselves are `authoritiesOf` its count. */
	authorities: number;
	/** Why it matters that nothing is cited; empty where something is. */
	silence: string;
	/** Ids of the items to read first; empty where there are few enough to read them all. */
	readFirst: string[];
	/** The explanations that an inference of it has to exclude; empty where none is set out. */
	rivals: RivalOfElement[];
};

/** A rival explanation, as it stands at its element. */
export type RivalOfElement = Omit<Rival, 'count' | 'element'>;

/** An evidence item as it stands at its elements. */
export type BookEvidence = Omit<Evidence, 'conductOf' | 'paragraph'> & {
	/** Where it stands: `¶ 5`, or that it is from outside the article. */
	place: string;
	/** Nothing stands behind it but the article’s own word. */
	asserted?: true;
	/** Whose conduct it describes, in words, where it is not that of the accused. */
	conduct?: string;
};

export type Book = {
	count: Count;
	caution: string;
	elements: BookElement[];
	evidence: BookEvidence[];
	bearings: Omit<Bearing, 'count'>[];
	notes: CitedNote[];
};

/** One evidence item as it bears on an element; `inherited` from the act that the element is a part of. */
export type Bears = {
	evidence: BookEvidence;
	direction: Bearing['direction'];
	why: string;
	/** As of a bearing. */
	ownStep?: true;
	inherited: boolean;
};

export type Sheet = {
	count: Book['count'];
	caution: string;
	element: BookElement;
	bears: Bears[];
	/** The element it is a part of at last; itself, where it is no part. */
	whole: string;
	/** How many bear on it in each direction, those included that the sheet leaves out. */
	all: Record<Bearing['direction'], number>;
	/** The notes that the evidence cites, each once. */
	notes: CitedNote[];
	/** How many notes are cited by what bears on it, those of items that the sheet leaves out included. */
	noteCount: number;
	/** Independent origins behind the notes of what bears on it. */
	origins: number;
};

/** An element as it reads in a forum: the texts that differ there in place of the others. */
export function readIn(element: BookElement, forum: string): BookElement {
	const reading = element.readings.find(({ forums }) => forums.includes(forum));
	if (!reading) return element;
	const { forums: _, ...texts } = reading;
	return { ...element, ...(texts as Partial<Texts>) };
}

/** A sheet as it reads in a forum. */
export const sheetIn = (sheet: Sheet, forum: string): Sheet => ({
	...sheet,
	element: readIn(sheet.element, forum)
});

/**
 * The sheet of one element. An act shows what bears on it and on its parts; a part shows what
 * bears on it, then, as inherited, what bears on the act as a whole.
 * @param beginning whether only what is read first is held; the rest is counted and left out
 */
export function sheetOf(book: Book, elementId: string, beginning = false): Sheet | undefined {
	const element = book.elements.find(({ id }) => id === elementId);
	if (!element) return undefined;
	// A part stands behind its whole.
	const parts = new Set<string>();
	for (const { id, within } of book.elements)
		if (within === elementId || parts.has(within)) parts.add(id);
	const evidence = new Map(book.evidence.map((item) => [item.id, item]));
	const seen = new Set<string>();
	const bears: Bears[] = [];
	function gather(inherited: boolean, concerns: (element: string) => boolean) {
		for (const bearing of book.bearings) {
			const item = evidence.get(bearing.evidence);
			const key = `${bearing.evidence} ${bearing.direction}`;
			if (!item || seen.has(key) || !concerns(bearing.element)) continue;
			seen.add(key);
			bears.push({
				evidence: item,
				direction: bearing.direction,
				why: bearing.why,
				...(bearing.ownStep && { ownStep: true as const }),
				inherited
			});
		}
	}
	gather(false, (id) => id === elementId);
	gather(false, (id) => parts.has(id));
	const enclosing: string[] = [];
	for (let at = element.within; at; at = book.elements.find(({ id }) => id === at)?.within ?? '')
		enclosing.push(at);
	gather(true, (id) => enclosing.includes(id));
	const all = { supports: 0, undermines: 0, context: 0 };
	for (const { direction } of bears) all[direction] += 1;
	const held = beginning ? firstAndRestOf(bears, element.readFirst).first : bears;
	const notesOf = (some: Bears[]) => {
		const cited = new Set(some.flatMap((each) => each.evidence.notes));
		return book.notes.filter(({ number }) => cited.has(number));
	};
	const cited = notesOf(bears);
	const noteCount = cited.length;
	const origins = new Set(cited.flatMap((note) => note.origins)).size;
	const { count, caution } = book;
	const whole = enclosing.at(-1) ?? elementId;
	return {
		count,
		caution,
		element,
		whole,
		bears: held,
		all,
		notes: notesOf(held),
		noteCount,
		origins
	};
}

/** A sheet without some items of evidence: they, and the notes that only they cite, are not counted. */
export function without(sheet: Sheet, items: readonly string[]): Sheet {
	const bears = sheet.bears.filter(({ evidence }) => !items.includes(evidence.id));
	if (bears.length === sheet.bears.length) return sheet;
	const all = { ...sheet.all };
	for (const { evidence, direction } of sheet.bears)
		if (items.includes(evidence.id)) all[direction] -= 1;
	const cited = new Set(bears.flatMap(({ evidence }) => evidence.notes));
	const notes = sheet.notes.filter(({ number }) => cited.has(number));
	const gone = sheet.notes.length - notes.length;
	return {
		...sheet,
		bears,
		all,
		notes,
		noteCount: sheet.noteCount - gone,
		origins: new Set(notes.flatMap(({ origins }) => origins)).size
	};
}
