import { textWord } from '#lib/domain/article.ts';
import { Note as NoteSchema, type Case, type Note, type Origin } from '#lib/domain/case.ts';
import { isLater } from '#lib/domain/iso-date.ts';
import { withoutParagraph } from '#lib/own-cases/edit-text.ts';
import { noteFields, type NoteFields } from '#lib/own-cases/import/note-fields.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { isUntraced, untracedOrigin } from '#lib/own-cases/new-case.ts';
import { freeId, slugOf } from '#lib/own-cases/own-law.ts';

/** Changes to the notes of a case and to where their information first came from. */

type Fields = { [Name in keyof Note]?: Note[Name] | undefined };

/** With fields of a note changed; a field without a value is taken out. */
export const withNote = (theCase: Case, number: number, fields: Fields): Case => ({
	...theCase,
	// As long as nobody has traced it, its origin is called as the note is.
	...('mark' in fields && {
		origins: theCase.origins.map((origin) => {
			const own = untracedOrigin({ number, ...(fields.mark && { mark: fields.mark }) });
			return origin.id === own.id ? own : origin;
		})
	}),
	notes: theCase.notes.map((note) => {
		if (note.number !== number) return note;
		const said = Object.entries({ ...note, ...fields }).filter(
			([, value]) => value !== undefined && value !== ''
		);
		return Object.fromEntries(said) as Note;
	})
});

/** With a new note at the end. What is printed as an address need not be one, and is left out then. */
export function withNewNote(
	theCase: Case,
	{ address, ...fields }: NoteFields & { asPrinted?: string; mark?: string }
): Case {
	const number = nextNumber(theCase);
	const origin = untracedOrigin({ number, ...(fields.mark && { mark: fields.mark }) });
	const isAddress = address && NoteSchema.shape.address.safeParse(address).success;
	const note: Note = {
		number,
		...fields,
		...(isAddress && { address }),
		flags: [],
		origins: [origin.id]
	};
	return {
		...theCase,
		origins: [...theCase.origins, origin],
		notes: [...theCase.notes, note]
	};
}

const nextNumber = ({ notes }: Case): number =>
	notes.reduce((most, { number }) => Math.max(most, number), 0) + 1;

/** A paragraph that is a note: it leaves the text and is the last of the notes; nothing calls it yet. */
export function noteFromParagraph(theCase: Case, number: number): Case {
	const paragraph = theCase.paragraphs.find((each) => each.number === number);
	if (paragraph?.text === undefined || theCase.paragraphs.length < 2) return theCase;
	const marked = /^[[(]?([\divxlc]{1,5}|[*†‡§]+)[\])]?[.:]?\s+(.+)$/s.exec(paragraph.text);
	const [, mark = '', words = paragraph.text] = marked ?? [];
	return withNewNote(withoutParagraph(theCase, number), {
		...noteFields(words),
		asPrinted: words.slice(0, 20_000),
		...(mark !== '' && mark !== String(nextNumber(theCase)) && { mark })
	});
}

/** Without a note: what cites or calls it does so no more. */
export const withoutNote = (theCase: Case, number: number): Case =>
	swept({
		...theCase,
		notes: theCase.notes.filter((note) => note.number !== number),
		evidence: theCase.evidence.map((item) => ({
			...item,
			notes: item.notes.filter((each) => each !== number)
		})),
		paragraphs: theCase.paragraphs.map(({ calls, ...paragraph }) => ({
			...paragraph,
			...(calls && {
				calls: calls.map(({ note, ...call }) => ({
					...call,
					...(note !== undefined && note !== number && { note })
				}))
			})
		})),
		contradictions: theCase.contradictions.map((each) => ({
			...each,
			sides: each.sides.map(({ notes, ...side }) => ({
				...side,
				...(notes && { notes: notes.filter((each) => each !== number) })
			}))
		}))
	});

/** The id of a new origin, made from its name. */
export const originId = ({ origins }: Pick<Case, 'origins'>, label: string): string =>
	freeId(
		slugOf(label, 'origin'),
		origins.map(({ id }) => id)
	);

/** With a note traced to an origin, which is new where no origin has its name. */
export function traced(
	theCase: Case,
	number: number,
	name: string,
	kind: Origin['kind'] = 'unknown'
): Case {
	const label = name.trim();
	if (label === '') return theCase;
	const known = theCase.origins.find((origin) => origin.label === label);
	const id = known?.id ?? originId(theCase, label);
	const notes = theCase.notes.map((note) =>
		note.number === number
			? {
					...note,
					origins: [...new Set([...note.origins.filter((each) => !isUntraced(each)), id])]
				}
			: note
	);
	const origins = known
		? theCase.origins
		: [...theCase.origins, { id, label, kind, description: label }];
	return swept({ ...theCase, notes, origins });
}

/** With a note no longer traced to an origin; an origin that no note is traced to goes. */
export function untraced(theCase: Case, number: number, origin: string): Case {
	const own = untracedOrigin(theCase.notes.find((note) => note.number === number) ?? { number });
	const notes = theCase.notes.map((note) => {
		if (note.number !== number) return note;
		const origins = note.origins.filter((id) => id !== origin);
		return { ...note, origins: origins.length > 0 ? origins : [own.id] };
	});
	const others = theCase.origins.filter(({ id }) => id !== own.id);
	return swept({ ...theCase, notes, origins: [...others, own] });
}

/** Without the origins that no note is traced to. */
function swept(theCase: Case): Case {
	const used = new Set(theCase.notes.flatMap(({ origins }) => origins));
	return { ...theCase, origins: theCase.origins.filter(({ id }) => used.has(id)) };
}

/** What can be told by rule to be odd about a note, each with its reason; a person takes it up or not. */
export function oddOf(theCase: Case, note: Note): Note['flags'] {
	const found: Note['flags'] = [];
	const { date, author, publisher, title, flags, number } = note;
	if (date === undefined) found.push({ code: 'no-date', text: 'The note prints no date.' });
	else if (isLater(date, theCase.article.date))
		found.push({
			code: 'dated-after-article',
			text: `Its date, ${date}, is later than that of the ${textWord(theCase.article)}, ${theCase.article.date}.`
		});
	if (author === undefined && publisher === undefined)
		found.push({ code: 'no-author', text: 'The note names neither an author nor a publisher.' });
	const same = theCase.notes.find(
		(each) => each.number < number && each.title.toLowerCase() === title.toLowerCase()
	);
	if (same)
		found.push({
			code: 'same-source-as',
			text: `It has the same title as note ${printedMark(same)}.`
		});
	const shared = sharedOrigin(theCase, note);
	if (shared) found.push(shared);
	return found.filter(({ code }) => !flags.some((flag) => flag.code === code));
}

/** What a note retells that an earlier one tells already. */
function sharedOrigin({ notes, origins }: Case, note: Note): Note['flags'][number] | undefined {
	for (const id of note.origins.filter((each) => !isUntraced(each))) {
		const first = notes.find((each) => each.number < note.number && each.origins.includes(id));
		const label = origins.find((origin) => origin.id === id)?.label ?? id;
		if (first)
			return {
				code: 'not-independent',
				text: `It goes back to the same origin as note ${printedMark(first)}: ${label}.`
			};
	}
	return undefined;
}
