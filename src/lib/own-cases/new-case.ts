import {
	Note as NoteSchema,
	type Case,
	type Note,
	type NoteCall,
	type Origin,
	type Paragraph
} from '#lib/domain/case.ts';
import { dossierOf, type Dossier } from '#lib/domain/dossier.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { notSetOut } from '#lib/domain/not-set-out.ts';
import type { NoteFields } from '#lib/own-cases/import/note-fields.ts';
import type { TextBlock, BroughtNote, BroughtText } from '#lib/own-cases/import/brought-text.ts';

/** What a person says of a text when it becomes a case. */
export type About = {
	title: string;
	/** What the text is, as a heading has it; an article where it is not said. */
	label?: string;
	author: string;
	publisher: string;
	/** ISO, as far as it is known. */
	date: string;
	/** Whom the counts accuse, as shown beside an item: `conduct of Kestria`. */
	accused: string;
	/** By id, in the order of the counts. */
	tests: readonly string[];
};

/**
 * A case that nothing is marked up in yet, closed under reference.
 * @param law the law book that the tests are in
 * @param fieldsOf reads the words of a note
 * @throws when the law book lacks a test
 */
export function newCase(
	id: string,
	about: About,
	brought: BroughtText,
	law: LawBook,
	fieldsOf: (printed: string) => NoteFields
): Dossier {
	const paragraphs = paragraphsOf(brought.blocks);
	const notes = brought.notes.map((note) => noteOf(note, fieldsOf));
	const theCase: Case = {
		id,
		version: 1,
		title: about.title,
		article: {
			title: about.title,
			author: about.author,
			publisher: about.publisher,
			date: about.date,
			...(about.label && { label: about.label })
		},
		limits: [],
		corrections: [],
		counts: about.tests.map((test, at) => {
			const found = law.tests.find((each) => each.id === test);
			return {
				id: roman(at + 1),
				test,
				title: found?.title ?? test,
				theory: notSetOut,
				particulars: {
					group: notSetOut,
					acts: notSetOut,
					whose: about.accused || notSetOut,
					when: notSetOut
				}
			};
		}),
		actors: [
			{ id: 'accused', label: `conduct of ${about.accused || 'the accused'}`, accused: true }
		],
		paragraphs,
		notes,
		origins: notes.map(untracedOrigin),
		evidence: [],
		bearings: [],
		silences: [],
		oneSided: [],
		readFirst: [],
		rivals: [],
		contradictions: [],
		periods: [],
		victims: [],
		jurisdiction: []
	};
	return dossierOf(theCase, law);
}

/** The longest that a note and its mark are kept, in UTF-16 units; see `Note` of a case. */
const longestNote = 20_000;
const longestMark = 80;

/**
 * Where nobody has said yet where the information of a note first came from, it is the note’s own: two
 * notes are of one origin only once somebody says so.
 */
export const untracedOrigin = (note: Pick<Note, 'number' | 'mark'>): Origin => ({
	id: `untraced-${note.number}`,
	label: `Note ${printedMark(note)}, not traced yet`,
	kind: 'unknown',
	description: 'Nobody has said yet where the information of this note first came from.'
});
export const isUntraced = (origin: string): boolean => origin.startsWith('untraced-');

/** The numeral of a count, as in an indictment. */
export function roman(number: number): string {
	const numerals = [
		['L', 50],
		['XL', 40],
		['X', 10],
		['IX', 9],
		['V', 5],
		['IV', 4],
		['I', 1]
	] as const;
	let left = number;
	let written = '';
	for (const [numeral, worth] of numerals) for (; left >= worth; left -= worth) written += numeral;
	return written;
}

/** What a numeral counts; 0 where it is none that `roman` writes. */
export function numberOf(numeral: string): number {
	for (let number = 1; number < 90; number += 1) if (roman(number) === numeral) return number;
	return 0;
}

/** A paragraph’s first words, to find it by. */
export const opensWith = (text: string): string =>
	text.split(/\s+/).slice(0, 6).join(' ').slice(0, 80);

/** A mark stands once at one place. */
export const eachOnce = (calls: readonly NoteCall[]): NoteCall[] => [
	...new Map(calls.map((call) => [`${call.at} ${call.mark}`, call])).values()
];

/** The paragraphs of an article, numbered from 1; a heading stands with the paragraph that follows it. */
function paragraphsOf(blocks: readonly TextBlock[]): Paragraph[] {
	const found: Paragraph[] = [];
	let heading: string[] = [];
	for (const { kind, text, calls, leftOut } of blocks) {
		if (leftOut || text === '') continue;
		if (kind === 'heading') {
			heading.push(text);
			continue;
		}
		found.push({
			number: found.length + 1,
			...(heading.length > 0 && { heading: heading.join(' · ') }),
			opens: opensWith(text),
			text,
			...(kind !== 'paragraph' && { kind }),
			...(calls.length > 0 && {
				calls: eachOnce(calls.map((call) => ({ ...call, mark: call.mark.slice(0, longestMark) })))
			})
		});
		heading = [];
	}
	return found;
}

function noteOf(
	{ ordinal, mark, text }: BroughtNote,
	fieldsOf: (printed: string) => NoteFields
): Note {
	const printed = (text || mark || `Note ${ordinal}`).slice(0, longestNote);
	const { address, ...fields } = fieldsOf(printed);
	const own = mark.slice(0, longestMark);
	const note: Note = {
		number: ordinal,
		...(own !== '' && own !== String(ordinal) && { mark: own }),
		asPrinted: printed,
		...fields,
		flags: [],
		origins: [untracedOrigin({ number: ordinal }).id]
	};
	// What is printed as an address need not be one.
	const addressed = NoteSchema.safeParse({ ...note, ...(address && { address }) });
	return addressed.success ? addressed.data : note;
}
