import type { Case, Note, Origin } from '#lib/domain/case.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { flagLabel, noteKinds, originKinds } from '#lib/domain/source-kinds.ts';
import { difference, type Difference } from '#lib/own-cases/difference.ts';
import { originId, withNote, withoutNote } from '#lib/own-cases/edit-notes.ts';
import { isUntraced, untracedOrigin } from '#lib/own-cases/new-case.ts';
import { pairedNotes } from '#lib/own-cases/their-names.ts';

/**
 * What differs in the notes of two versions of a case: those that only one of them has, and of those
 * that both have what they say, where it came from, who has read it and what is odd about it.
 */
export const noteDifferences = (mine: Case, theirs: Case): Difference[] =>
	pairedNotes(mine, theirs).flatMap(({ own, other }): Difference[] => {
		if (own && other) return [...ofBoth(mine, theirs, own, other)];
		if (own)
			return [
				{
					key: `note gone ${own.number}`,
					kind: 'note',
					about: `note ${printedMark(own)}`,
					mine: wordsOf(own),
					take: (theCase) => withoutNote(theCase, own.number)
				}
			];
		return [
			{
				key: `note new ${other!.number}`,
				kind: 'note',
				about: `note ${printedMark(other!)} of theirs`,
				theirs: [wordsOf(other!), other!.asPrinted].filter(Boolean).join('. Printed: '),
				take: (theCase) => withTheirs(theCase, theirs, other!)
			}
		];
	});

const wordsOf = ({ title, author, publisher, datePrinted, date, kind, address }: Note): string =>
	[author, title, publisher, datePrinted, date, noteKinds[kind], address]
		.filter(Boolean)
		.join(', ');

/** What a note says of itself; the rest is compared by itself. */
function fieldsOf({ number: _, origins: __, flags: ___, consulted: ____, ...fields }: Note) {
	return fields;
}

function* ofBoth(mine: Case, theirs: Case, own: Note, other: Note): Generator<Difference> {
	const about = `note ${printedMark(own)}`;
	const key = (what: string) => ({ key: `${what} ${own.number}`, kind: 'note' as const });
	const [one, two] = [fieldsOf(own), fieldsOf(other)];
	// Where it has another number in mine, its mark there is of no other meaning.
	if (own.number !== other.number) two.mark = one.mark;
	const names = [...new Set([...Object.keys(one), ...Object.keys(two)])] as (keyof typeof one)[];
	const differing = names.filter((name) => String(one[name] ?? '') !== String(two[name] ?? ''));
	if (differing.length > 0) {
		const beside = differing.filter((name) => !said.includes(name));
		const words = (note: Note) =>
			[
				wordsOf(note),
				...beside.map((name) => `${fieldWords[name] ?? name}: ${String(note[name] ?? '')}`)
			].join('; ');
		yield {
			...key('note'),
			about,
			mine: words(own),
			theirs: words(other),
			take: (theCase) => {
				const absent = Object.fromEntries(Object.keys(one).map((name) => [name, undefined]));
				return withNote(theCase, own.number, { ...absent, ...two });
			}
		};
	}
	yield* difference(
		{ ...key('origins'), about: `where ${about} came from` },
		originsIn(mine, own),
		originsIn(theirs, other),
		{ take: (theCase) => withOrigins(theCase, theirs, own.number, other) }
	);
	yield* difference(
		{ ...key('consulted'), about: `who has read ${about}` },
		readOf(own),
		readOf(other),
		{ take: (theCase) => withNote(theCase, own.number, { consulted: other.consulted }) }
	);
	const flagsOf = ({ flags }: Note) =>
		flags
			.map(({ code, text }) => `${flagLabel(code, mine.article)}: ${text}`)
			.sort()
			.join(' ');
	yield* difference(
		{ ...key('flags'), about: `what is odd about ${about}` },
		flagsOf(own),
		flagsOf(other),
		{ take: (theCase) => withNote(theCase, own.number, { flags: other.flags }) }
	);
}

const said: readonly string[] = [
	'title',
	'author',
	'publisher',
	'datePrinted',
	'date',
	'kind',
	'address'
];
const fieldWords: { [Name in keyof Note]?: string } = {
	asPrinted: 'printed',
	mark: 'mark',
	namesAsPrinted: 'names as printed'
};

const readOf = ({ consulted }: Note): string =>
	consulted ? Object.values(consulted).filter(Boolean).join(': ') : '';

const originsOf = ({ origins }: Case, note: Note): Origin[] =>
	origins.filter(({ id }) => note.origins.includes(id) && !isUntraced(id));

const originsIn = (theCase: Case, note: Note): string =>
	originsOf(theCase, note)
		.map(({ label, kind, description }) =>
			[`${label} (${originKinds[kind]})`, ...(description === label ? [] : [description])].join(
				': '
			)
		)
		.sort()
		.join('; ');

/** With a note traced to where theirs is: an origin of the same name is the same, and says what theirs does. */
function withOrigins(theCase: Case, theirs: Case, number: number, other: Note): Case {
	let { origins } = theCase;
	const ids = originsOf(theirs, other).map((origin) => {
		const known = origins.find(({ label }) => label === origin.label);
		const id = known?.id ?? originId({ origins }, origin.label);
		const taken = { ...origin, id };
		origins = known ? origins.map((each) => (each === known ? taken : each)) : [...origins, taken];
		return id;
	});
	const own = untracedOrigin(theCase.notes.find((note) => note.number === number) ?? { number });
	if (ids.length === 0 && !origins.some(({ id }) => id === own.id)) origins = [...origins, own];
	const traced = withNote({ ...theCase, origins }, number, {
		origins: ids.length > 0 ? ids : [own.id]
	});
	const used = new Set(traced.notes.flatMap((note) => note.origins));
	return { ...traced, origins: traced.origins.filter(({ id }) => used.has(id)) };
}

/** With a note of theirs: under its number where that is free, or else the next, and then with its number as its mark. */
function withTheirs(theCase: Case, theirs: Case, other: Note): Case {
	if (pairedNotes(theCase, theirs).some((pair) => pair.own && pair.other === other)) return theCase;
	const taken = theCase.notes.map(({ number }) => number);
	const number = taken.includes(other.number) ? Math.max(...taken) + 1 : other.number;
	const { mark = String(other.number) } = other;
	const note: Note = { ...other, number, ...(mark !== String(number) && { mark }) };
	const notes = [...theCase.notes, note].sort((one, two) => one.number - two.number);
	return withOrigins({ ...theCase, notes }, theirs, number, other);
}
