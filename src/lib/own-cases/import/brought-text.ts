/**
 * A document as it was read, before its person has looked at it. Every format is read into this, and
 * nothing in it is renumbered: a note has the mark that is printed and, apart from it, its place in
 * the order of the document.
 */
export type BroughtText = {
	title?: string;
	author?: string;
	/** As printed. */
	date?: string;
	/** In the order of the document. */
	blocks: TextBlock[];
	/** In the order of the document; `ordinal` counts them from 1. */
	notes: BroughtNote[];
	/** What could not be told for certain, each in a sentence and with its place. */
	doubts: ReadingDoubt[];
};

export type TextBlock = {
	kind: 'heading' | 'paragraph' | 'quotation' | 'table';
	/** NFC, runs of white space as one space, without the marks of notes; rows of a table by line, cells by tab. */
	text: string;
	/** Where notes are called, in order. */
	calls: Call[];
	/** It is no part of the article: kept, so that its person can say that it is. */
	leftOut?: 'title' | 'byline' | 'around' | 'after-notes' | 'running-head';
	/** Of a document that has pages, from 1. */
	page?: number;
};

export type Call = {
	/** In UTF-16 units of the block’s text: the call stands before the letter there. */
	at: number;
	/** As printed: `12`, `*`, `a`, `Smith 2004`. */
	mark: string;
	/** The ordinal of the note that it calls; absent where none could be told. */
	note?: number;
};

export type BroughtNote = {
	ordinal: number;
	/** As printed; empty where none is. */
	mark: string;
	/** NFC, its paragraphs parted by a line break, without its own mark. */
	text: string;
	kind: 'footnote' | 'endnote' | 'list' | 'reference';
	page?: number;
};

export type ReadingDoubt = {
	/** As shown: `page 3`, `note 12`. */
	where: string;
	/** What is uncertain and what to do, in a sentence. */
	says: string;
};

/** The kinds of document that are read. */
export const documentKinds = ['txt', 'md', 'html', 'docx', 'odt', 'epub', 'pdf'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Why a document can't be read, in a sentence that a person can act on. */
export class Unreadable extends Error {}

/** The most that is read of a document, in bytes. */
export const mostBytes = 20 * 1024 * 1024;
/** The most that a packed document may unfold to, in bytes. */
export const mostUnfolded = 50 * 1024 * 1024;
/** The longest text that is kept as an article, in UTF-16 units. */
export const longestText = 2 * 1024 * 1024;

/** What a reader says while it reads: how far it is, from 0 to 1. */
export type ReadingProgress = (done: number) => void;
