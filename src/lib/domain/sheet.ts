import type { Authority } from '#lib/domain/authority.ts';
import type { Bearing, Case, Count, Evidence, Note, Rival } from '#lib/domain/case.ts';
import { firstAndRestOf } from '#lib/domain/read-first.ts';
import { actorOf } from '#lib/domain/evidence-kinds.ts';
import type { Instrument, Provision } from '#lib/domain/instrument.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import type { LegalTest, Node, Quotation } from '#lib/domain/legal-test.ts';
import { alternatives, nodes, wholes } from '#lib/domain/outline.ts';

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
export type BookAuthority = Omit<Authority, 'address' | 'seenAt'>;

/** A note, as far as a reader of an evidence item needs it. */
export type CitedNote = Pick<Note, 'number' | 'title' | 'kind' | 'flags' | 'origins'> & {
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
export type BookEvidence = Omit<Evidence, 'conductOf'> & {
	/** Whose conduct it describes, in words, where it is not that of the accused. */
	conduct?: string;
};

export type Book = {
	count: Omit<Count, 'test'>;
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

/** As much of a law book as the books of counts are made from. */
export type QuotableLaw = Pick<LawBook, 'instruments' | 'tests' | 'authorities'>;

/**
 * The book of one count.
 * @throws when the count, its test or a quoted provision is not there
 */
export function bookOf(theCase: Case, countId: string, law: QuotableLaw): Book {
	const { count, test } = countAndTest(theCase, countId, law);
	const bearings = theCase.bearings.filter((bearing) => bearing.count === countId);
	const borne = new Set(bearings.map(({ evidence }) => evidence));
	const evidence = theCase.evidence
		.filter(({ id }) => borne.has(id))
		.map((item) => heldEvidence(item, theCase));
	const cited = new Set(evidence.flatMap(({ notes }) => notes));
	const silences = new Map(
		theCase.silences
			.filter((silence) => silence.count === countId)
			.map((each) => [each.element, each.why])
	);
	const first = new Map(
		theCase.readFirst
			.filter((each) => each.count === countId)
			.map(({ element, items }) => [element, items])
	);
	const rivalsOf = (id: string): RivalOfElement[] =>
		theCase.rivals
			.filter((rival) => rival.count === countId && rival.element === id)
			.map(({ count: _, element: __, ...rival }) => rival);
	return {
		count: {
			id: count.id,
			title: count.title,
			theory: count.theory,
			particulars: count.particulars,
			...(count.joins && { joins: count.joins })
		},
		caution: test.caution ?? '',
		elements: elementsIn(test.root, { ...law, authorities: besides(theCase, law) }).map(
			(element) => ({
				...element,
				silence: silences.get(element.id) ?? '',
				readFirst: first.get(element.id) ?? [],
				rivals: rivalsOf(element.id)
			})
		),
		evidence,
		bearings: bearings.map(({ evidence, element, direction, why }) => ({
			evidence,
			element,
			direction,
			why
		})),
		notes: theCase.notes.filter(({ number }) => cited.has(number)).map(citedNote)
	};
}

/**
 * The authorities that speak to the elements of one count, without those that decided the case. They are a book's fifth and few people
 * open them, so they come by themselves.
 * @throws when the count or its test is not there
 */
export function authoritiesOf(theCase: Case, countId: string, law: QuotableLaw): BookAuthority[] {
	const { test } = countAndTest(theCase, countId, law);
	const here = new Set([...nodes(test.root)].map(({ id }) => id));
	return besides(theCase, law).flatMap(({ elements, address: _, seenAt: __, ...authority }) => {
		const within = elements.filter((id) => here.has(id));
		return within.length > 0 ? [{ ...authority, elements: within }] : [];
	});
}

/** The authorities that are no answer key to the case. */
const besides = ({ ownOutcomes = [] }: Case, { authorities }: QuotableLaw): Authority[] =>
	authorities.filter(({ id }) => !ownOutcomes.includes(id));

function countAndTest(
	theCase: Case,
	countId: string,
	law: QuotableLaw
): { count: Count; test: LegalTest } {
	const count = theCase.counts.find(({ id }) => id === countId);
	if (!count) throw new Error(`The case ${theCase.id} has no count ${countId}.`);
	const test = law.tests.find(({ id }) => id === count.test);
	if (!test)
		throw new Error(`Count ${countId} names the test "${count.test}", which is not there.`);
	return { count, test };
}

function elementsIn(
	root: Node,
	law: QuotableLaw
): Omit<BookElement, 'silence' | 'readFirst' | 'rivals'>[] {
	const mayNotArise = alternatives(root);
	const within = wholes([root]);
	const found: Omit<BookElement, 'silence' | 'readFirst' | 'rivals'>[] = [];
	for (const node of nodes(root)) {
		if (node.kind !== 'element') continue;
		const { guidance } = node;
		found.push({
			id: node.id,
			label: node.label,
			number: node.number ?? '',
			forums: node.forums ?? [],
			within: within[node.id] ?? '',
			alternative: mayNotArise.has(node.id),
			splits: node.split !== undefined,
			law: guidance.law.map((each) => quoted(each, law)),
			asks: guidance.asks,
			questionsFor: guidance.questionsFor,
			questionsAgainst: guidance.questionsAgainst,
			readings: (node.readings ?? []).map(({ law: words, ...reading }) => ({
				...reading,
				...(words && { law: words.map((each) => quoted(each, law)) })
			})),
			elsewhere: node.elsewhere ?? '',
			authorities: law.authorities.filter(({ elements }) => elements.includes(node.id)).length
		});
	}
	return found;
}

function quoted({ provision, words, stress }: Quotation, law: QuotableLaw): QuotedLaw {
	const [instrument, found] = findProvision(law.instruments, provision);
	return {
		provision,
		citation: `${instrument.short}, ${found.pinpoint}`,
		words,
		stress: stress ?? [],
		checked: found.checked.level
	};
}

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

function findProvision(instruments: Instrument[], id: string): [Instrument, Provision] {
	for (const instrument of instruments) {
		const found = instrument.provisions.find((provision) => provision.id === id);
		if (found) return [instrument, found];
	}
	throw new Error(`No instrument has the provision "${id}".`);
}

function heldEvidence({ conductOf, ...item }: Evidence, theCase: Case): BookEvidence {
	const actor = actorOf(theCase, { conductOf });
	return actor && !actor.accused ? { ...item, conduct: actor.label } : item;
}

function citedNote({
	number,
	title,
	kind,
	flags,
	origins,
	author,
	publisher,
	datePrinted,
	date
}: Note): CitedNote {
	return {
		number,
		title,
		kind,
		flags,
		origins,
		credit: [author, publisher, datePrinted].filter(Boolean).join(', '),
		year: date?.slice(0, 4) ?? 'no date'
	};
}

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
