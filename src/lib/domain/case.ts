import { z } from 'zod';

/**
 * A case is one article read with care: its notes, where their information first came from, what
 * it asserts (evidence), and how each assertion bears on the elements. Direction lives on the
 * bearing, reliability on the source, judgement on the mark.
 */

const IsoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'year, year-month or full ISO date');

/** Whose conduct the article describes: a State, an organization, or people of one kind. */
export const Actor = z.strictObject({
	/** A slug that never changes. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	/** Beside an item, as shown: `conduct of traffickers`. */
	label: z.string().min(1),
	/** The counts accuse it. Most items describe its conduct, so the bench names only that of others. */
	accused: z.literal(true).optional()
});
export type Actor = z.infer<typeof Actor>;

/** What is odd about a note on its face. */
export const Flag = z.strictObject({
	code: z.enum([
		'no-date',
		'no-author',
		'no-publisher',
		'incomplete-title',
		'dated-after-article',
		'wrong-date',
		'wrong-attribution',
		'press-report',
		'same-source-as',
		'not-independent',
		'advocacy',
		'carries-less',
		'old',
		'repeats-instrument',
		'generic-title',
		'contested',
		'dead-address'
	]),
	text: z.string().min(1)
});
export type Flag = z.infer<typeof Flag>;

export const Note = z.strictObject({
	/** Its place among the notes of the article, from 1: the same as the printed mark where those count so. */
	number: z.int().min(1),
	/** As the article prints it, where that is not its number: `*`, `iv`, `Smith 2004`. */
	mark: z.string().min(1).max(80).optional(),
	/** The whole note, as the article prints it. */
	asPrinted: z.string().min(1).max(20_000).optional(),
	author: z.string().optional(),
	/** Names in it that no style may turn round, such as one whose family name stands first. */
	namesAsPrinted: z.array(z.string().min(1)).optional(),
	title: z.string().min(1),
	publisher: z.string().optional(),
	/** As the article prints it; absent where it prints none. */
	datePrinted: z.string().optional(),
	/** The same date, parsed, as printed: an impossible date stays impossible and is flagged. */
	date: IsoDate.optional(),
	/** Where it can be read, as the article gives it. */
	address: z
		.url({ protocol: /^https?$/ })
		.max(2000)
		.optional(),
	/** When somebody who works on the case has read it, and what they found; absent where nobody says so. */
	consulted: z
		.strictObject({ date: z.iso.date(), says: z.string().min(1).max(2000).optional() })
		.optional(),
	kind: z.enum([
		'treaty',
		'un-document',
		'court-document',
		'government-report',
		'ngo-report',
		'ngo-statement',
		'scholarship',
		'news',
		'broadcast',
		'testimony',
		'reference'
	]),
	flags: z.array(Flag),
	/** Where the information first came from, as far as the article lets one tell. */
	origins: z.array(z.string()).min(1)
});
export type Note = z.infer<typeof Note>;

export const Origin = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	label: z.string().min(1),
	kind: z.enum([
		'witness',
		'interviews',
		'survey',
		'broadcast',
		'satellite',
		'official-statement',
		'body',
		'text',
		'scholar',
		'unknown'
	]),
	/** What can be said of it, and what cannot be told from the article. */
	description: z.string().min(1)
});
export type Origin = z.infer<typeof Origin>;

/**
 * Words of the article by which a place in it is found again: the TextQuoteSelector of the W3C’s Web
 * Annotation Data Model, over the text of one paragraph.
 */
export const Passage = z.strictObject({
	exact: z.string().min(1).max(10_000),
	/** What stands before it in its paragraph, and after it, as far as it helps to tell it apart. */
	prefix: z.string().max(100).optional(),
	suffix: z.string().max(100).optional()
});
export type Passage = z.infer<typeof Passage>;

/**
 * Where evidence that no article cites comes from, after what the Berkeley Protocol on Digital Open
 * Source Investigations (OHCHR, 2022) has an investigator write down of an item that is collected.
 */
export const Provenance = z.strictObject({
	/** `Satellite image of the east of the town` */
	what: z.string().min(1).max(500),
	/** An address, or a place. */
	found: z.string().min(1).max(2000),
	collected: z.iso.date(),
	by: z.string().min(1).max(200),
	/** Of the original, as far as they are known. */
	author: z.string().min(1).max(300).optional(),
	date: IsoDate.optional(),
	/** SHA-256 of the file, in 64 hexadecimal digits: whoever has it can tell that it is the same. */
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'the SHA-256 of a file, in 64 digits from 0 to 9 and a to f')
		.optional(),
	/** Who has had it since, and how it was kept. */
	custody: z.string().min(1).max(4000).optional(),
	/** Where a copy is archived. */
	archived: z
		.url({ protocol: /^https?$/ })
		.max(2000)
		.optional(),
	/** How somebody made sure that it is what it seems; absent where nobody did. */
	verified: z.string().min(1).max(4000).optional()
});
export type Provenance = z.infer<typeof Provenance>;

export const Evidence = z
	.strictObject({
		id: z.string().regex(/^E\d+$/),
		/** Of the article; absent where the item is from outside it. */
		paragraph: z.int().min(1).optional(),
		/** The item is not of the article: somebody put it beside the article’s own, and says where it is from. */
		outside: Provenance.optional(),
		/** The words of the article that it takes up, where the case has the article’s text. */
		passage: Passage.optional(),
		/** One proposition of the article, in our own words. */
		statement: z.string().min(1),
		/** A few words for chips and lists. */
		short: z.string().min(1).max(48),
		figures: z.array(
			z.strictObject({
				value: z.string().min(1),
				/** Of what, of whom, when. */
				of: z.string().min(1)
			})
		),
		/** The notes cited for it; none: asserted, not cited. */
		notes: z.array(z.int().min(1)),
		assertedBy: z.strictObject({
			kind: z.enum(['author', 'body', 'witness', 'official', 'scholar', 'instrument', 'press']),
			name: z.string().min(1)
		}),
		support: z.enum([
			'testimony',
			'report',
			'estimate',
			'official-statement',
			'legal-text',
			'legal-conclusion',
			'press',
			'assertion',
			'inference'
		]),
		/** Whose conduct it describes, an actor by id; absent where it describes nobody’s. */
		conductOf: z.string().optional(),
		cautions: z.array(z.string().min(1)),
		/** Testimony that describes killing or torture closely: shown after a content note. */
		graphic: z.boolean().optional()
	})
	.refine(
		({ paragraph, outside }) => (paragraph === undefined) !== (outside === undefined),
		'an item is of a paragraph of the article or from outside it, and not both'
	)
	.refine(
		({ outside, passage, notes }) => !outside || (passage === undefined && notes.length === 0),
		'an item from outside the article takes up none of its words and none of its notes'
	);
export type Evidence = z.infer<typeof Evidence>;

/** Why a forum could not hear the case, whatever its evidence shows. */
export const MissingJurisdiction = z.strictObject({
	/** By id. */
	forum: z.string().min(1),
	/** In a line, for where there is no room. */
	short: z.string().min(1).max(80),
	says: z.string().min(1)
});
export type MissingJurisdiction = z.infer<typeof MissingJurisdiction>;

/** The years that an evidence item speaks of, where the article gives a time. */
export const Period = z
	.strictObject({
		evidence: z.string(),
		/** Absent: from no time that the article names. */
		from: z.int().optional(),
		to: z.int(),
		/** The time in the article's terms. */
		words: z.string().min(1)
	})
	.refine(({ from, to }) => from === undefined || from <= to, 'it ends before it begins');
export type Period = z.infer<typeof Period>;

/** Of whom an evidence item speaks as harmed, where it says so. The same words are the same people. */
export const Victims = z.strictObject({
	evidence: z.string(),
	of: z.array(z.string().min(1)).min(1)
});
export type Victims = z.infer<typeof Victims>;

export const Bearing = z.strictObject({
	evidence: z.string(),
	count: z.string(),
	element: z.string(),
	direction: z.enum(['supports', 'undermines', 'context']),
	why: z.string().min(1),
	/** The step from the item to the element is that of whoever marked up the article: the text does not take it. */
	ownStep: z.literal(true).optional()
});
export type Bearing = z.infer<typeof Bearing>;

/** An element for which the article cites nothing, and why that matters. */
export const Silence = z.strictObject({
	count: z.string(),
	element: z.string(),
	why: z.string().min(1)
});
export type Silence = z.infer<typeof Silence>;

/** An element on which the article's evidence stands on one side only, and why that is right. */
export const OneSided = z.strictObject({
	count: z.string(),
	element: z.string(),
	why: z.string().min(1)
});
export type OneSided = z.infer<typeof OneSided>;

/** The items of an element to read first, for and against; the rest is one click away. */
export const ReadFirst = z.strictObject({
	count: z.string(),
	element: z.string(),
	/** Ids of items that count for or against the element, at most three on each side. */
	items: z.array(z.string()).min(1).max(6)
});
export type ReadFirst = z.infer<typeof ReadFirst>;

/** An item that speaks for or against an explanation, and what in it does so. */
const Speaks = z.strictObject({ evidence: z.string(), why: z.string().min(1) });

/**
 * Another explanation of the same facts. Where an element is inferred, each has to be excluded before
 * the inference is the only reasonable one.
 */
export const Rival = z
	.strictObject({
		/** Names it within its element; the same id elsewhere is the same explanation. */
		id: z
			.string()
			.max(60)
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
		count: z.string(),
		element: z.string(),
		/** A few words, for lists: `Punishing departure`. */
		name: z.string().min(1).max(60),
		/** What it says happened instead, plainly. */
		statement: z.string().min(1),
		/** Items that bear on the element and fit this explanation. */
		speaksFor: z.array(Speaks),
		/** Items that it does not explain. */
		excludes: z.array(Speaks),
		/** Where nothing stands on one of the sides: why. */
		absence: z.string().min(1).optional()
	})
	.refine(
		({ speaksFor, excludes, absence }) =>
			(speaksFor.length === 0 || excludes.length === 0) === (absence !== undefined),
		'a side without items is explained, and no other'
	);
export type Rival = z.infer<typeof Rival>;

/** What a count alleges, said once, so that its intent and its acts are of one story. */
export const Particulars = z.strictObject({
	/** The group that is said to be destroyed, or the population attacked. */
	group: z.string().min(1),
	acts: z.string().min(1),
	/** Whose acts, and whose intent or policy. */
	whose: z.string().min(1),
	when: z.string().min(1)
});
export type Particulars = z.infer<typeof Particulars>;

export const Count = z.strictObject({
	/** As in an indictment: `I`, `II`. */
	id: z.string().regex(/^[IVXL]+$/),
	test: z.string(),
	/** e.g. `Genocide of religious believers`. */
	title: z.string().min(1),
	/** The theory of the case, in one or two sentences. */
	theory: z.string().min(1),
	particulars: Particulars,
	/** The element of intent and the group of acts that have to be of one story, by id. */
	joins: z.strictObject({ intent: z.string(), acts: z.string() }).optional()
});
export type Count = z.infer<typeof Count>;

/** Where the article calls a note. */
export const NoteCall = z.strictObject({
	/** In UTF-16 units of the paragraph’s text: it stands before the letter there. */
	at: z.int().min(0),
	/** As printed. */
	mark: z.string().min(1).max(80),
	/** The number of the note; absent where it can't be told which one is meant. */
	note: z.int().min(1).optional()
});
export type NoteCall = z.infer<typeof NoteCall>;

/** A paragraph of the article: in our words, or in its own where the case has the text, or in both. */
export const Paragraph = z
	.strictObject({
		number: z.int().min(1),
		heading: z.string().optional(),
		/** Its first words, to find it by. */
		opens: z.string().min(1),
		summary: z.string().min(1).optional(),
		/** The article’s own text, without the marks of its notes. */
		text: z.string().min(1).optional(),
		/** What it is, where it is no plain paragraph. */
		kind: z.enum(['quotation', 'table']).optional(),
		calls: z.array(NoteCall).optional()
	})
	.refine(
		({ summary, text }) => summary !== undefined || text !== undefined,
		'a paragraph has a summary or its text'
	);
export type Paragraph = z.infer<typeof Paragraph>;

/** Two or more places of one article that do not go together, each to be checked in it. */
export const Contradiction = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	title: z.string().min(1),
	/** What differs: a number, a time, who or how many are meant, who says so, the law, the reasoning. */
	kind: z.enum(['figure', 'date', 'scope', 'attribution', 'law', 'logic']),
	sides: z
		.array(
			z.strictObject({
				paragraph: z.int().min(1),
				/** The items that state it; none, where only a note does. */
				evidence: z.array(z.string().regex(/^E\d+$/)),
				/** The notes that this side rests on, where it rests on what a note prints. */
				notes: z.array(z.int().min(1)).optional(),
				/** What this side says, in our words; the wording in quotation marks where it matters. */
				says: z.string().min(1)
			})
		)
		.min(2),
	/** Why it matters for the elements. */
	why: z.string().min(1),
	/** How both sides could stand, where a reader may take them so. */
	reading: z.string().min(1).optional(),
	/** The elements that it touches. */
	touches: z.array(z.strictObject({ count: z.string(), element: z.string() })).min(1)
});
export type Contradiction = z.infer<typeof Contradiction>;

export const Correction = z.strictObject({
	version: z.int().min(2),
	date: IsoDate,
	says: z.string().min(1)
});
export type Correction = z.infer<typeof Correction>;

export const Case = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	/** Rises when a correction could change a reader's marks. */
	version: z.int().min(1),
	title: z.string().min(1),
	article: z.strictObject({
		title: z.string().min(1),
		author: z.string().min(1),
		publisher: z.string().min(1),
		date: IsoDate,
		/** What the text is, as a heading: `Digest`; an article where it is not said. */
		label: z.string().min(1).max(20).optional(),
		/** Where it can be read. */
		address: z
			.url({ protocol: /^https?$/ })
			.max(2000)
			.optional()
	}),
	/** The State or the situation, as a motion for debate names it: `Ruritania`. */
	where: z.string().min(1).optional(),
	/** What marking this case shows, in a sentence. */
	teaches: z.string().min(1).optional(),
	/** What a reader must know of the case as a whole before relying on it. */
	limits: z.array(z.string().min(1)),
	/** What each version after the first corrected, for those who marked before. */
	corrections: z.array(Correction),
	/** Without any, it can be marked up and not marked. */
	counts: z.array(Count),
	actors: z.array(Actor),
	paragraphs: z.array(Paragraph),
	notes: z.array(Note),
	origins: z.array(Origin),
	evidence: z.array(Evidence),
	bearings: z.array(Bearing),
	silences: z.array(Silence),
	oneSided: z.array(OneSided),
	readFirst: z.array(ReadFirst),
	rivals: z.array(Rival),
	contradictions: z.array(Contradiction),
	periods: z.array(Period),
	victims: z.array(Victims),
	jurisdiction: z.array(MissingJurisdiction),
	/**
	 * Authorities that decided on the facts of this case, by id: beside its elements they would be an
	 * answer key.
	 */
	ownOutcomes: z.array(z.string().min(1)).optional(),
	/**
	 * Of a case that people work on: the highest numbers that its items and counts ever had, so that what
	 * was marked or saved of one that was taken out is never taken for another.
	 */
	given: z.strictObject({ items: z.int().min(0), counts: z.int().min(0) }).optional()
});
export type Case = z.infer<typeof Case>;
