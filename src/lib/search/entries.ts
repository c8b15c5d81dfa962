import { placeWords } from '#lib/domain/from-outside.ts';
import type { Case } from '#lib/domain/case.ts';
import type { Provision } from '#lib/domain/instrument.ts';
import type { LawBook, TermOfArt } from '#lib/domain/law-book.ts';
import { printedMark } from '#lib/domain/printed-mark.ts';
import { firstElement, elementNames, nodes } from '#lib/domain/outline.ts';

/** What can be looked up, each kind with an address of its own sort. */
export type Kind =
	'provision' | 'count' | 'element' | 'evidence' | 'paragraph' | 'note' | 'origin' | 'authority';

/** One thing that a search can lead to. */
export type Entry = {
	kind: Kind;
	title: string;
	/** Where it stands, as a lawyer cites it: `Criminal Code, s. 7(1)(h)`, `Note 7`, `E31, ¶ 7`. */
	place: string;
	text: string;
	address: string;
	/** The other counts that ask for the same element. The address leads to the first. */
	counts?: string[];
	/** An element that is a part of another. */
	part?: true;
};

/** All that a search needs. */
export type Searchable = {
	entries: readonly Entry[];
	/** Which case an address that begins so belongs to; none where there is no other to take it for. */
	cases?: readonly { title: string; within: string }[];
	/** What each instrument is called, and how the addresses of its provisions begin. */
	instruments: readonly { names: string[]; within: string }[];
	/** What may be asked for in other words than the texts have. */
	terms: readonly TermOfArt[];
};

/** As it is sent: a column for each field, which is smaller than a record for each entry. */
export type SearchColumns = Omit<Searchable, 'entries'> & {
	columns: { [Field in keyof Entry]-?: (Entry[Field] | null)[] };
};

export function inColumns({ entries, ...others }: Searchable): SearchColumns {
	const column = <Field extends keyof Entry>(field: Field) =>
		entries.map((entry) => entry[field] ?? null);
	return {
		...others,
		columns: {
			kind: column('kind'),
			title: column('title'),
			place: column('place'),
			text: column('text'),
			address: column('address'),
			counts: column('counts'),
			part: column('part')
		}
	};
}

export function fromColumns({ columns, ...others }: SearchColumns): Searchable {
	const fields = Object.entries(columns);
	const entries = columns.kind.map((_, at) =>
		Object.fromEntries(
			fields.flatMap(([field, column]) => (column[at] === null ? [] : [[field, column[at]]]))
		)
	);
	return { ...others, entries: entries as Entry[] };
}

/** Shown in place of words that describe killings closely. */
export const covered = 'Testimony that describes killings.';

/**
 * The first sentences of what an element asks, without the decisions that it names, which are entries
 * of their own: the whole would be too much to fetch for a search.
 */
const opening = (asks: string, sentences: number) =>
	asks
		.replace(/ \([^()]*(\bChamber\b|\bv\. |\brecalled\b)[^()]*\)/g, '')
		.split(/(?<=\.)\s(?=[A-Z“])/)
		.slice(0, sentences)
		.join(' ');

const withoutMarks = (text: string) => text.replace(/\[\^\d+\]/g, '');

/**
 * Everything of the law and the cases that has an address, as entries for the search.
 * Testimony that describes killings is entered by its short name alone.
 */
export function entries(law: LawBook, cases: readonly Case[]): Entry[] {
	return [
		...law.instruments.flatMap(({ id, short, provisions }) =>
			provisions.map((provision) => ofProvision(provision, id, short))
		),
		...cases.flatMap((theCase) => ofCase(theCase, law)),
		...law.authorities.map(({ id, title, body, date, pinpoint, held }): Entry => ({
			kind: 'authority',
			title,
			place: [body, date.slice(0, 4), pinpoint].filter(Boolean).join(', '),
			text: held,
			address: `/law/authorities#${id}`
		}))
	];
}

/** The entries, and the names by which an instrument is asked for. */
export function searchable(law: LawBook, cases: readonly Case[]): Searchable {
	return {
		entries: entries(law, cases),
		...(cases.length > 1 && {
			cases: cases.map(({ id, title }) => ({ title, within: `/cases/${id}/` }))
		}),
		instruments: law.instruments.map(({ id, short, alsoCalled = [] }) => ({
			names: [short, ...alsoCalled],
			within: `/law/${id}#`
		})),
		terms: law.terms ?? []
	};
}

function ofProvision(provision: Provision, instrument: string, short: string): Entry {
	const { id, pinpoint, heading = '', text } = provision;
	const anchor = id.slice(id.indexOf('/') + 1);
	return {
		kind: 'provision',
		title: withoutMarks(heading),
		place: `${short}, ${pinpoint}`,
		text: withoutMarks(text),
		address: `/law/${instrument}#${anchor}`
	};
}

function ofCase(theCase: Case, law: LawBook): Entry[] {
	const at = `/cases/${theCase.id}`;
	const graphic = new Set(
		theCase.evidence.flatMap(({ graphic, paragraph }) =>
			graphic && paragraph !== undefined ? [paragraph] : []
		)
	);
	return [
		...theCase.counts.map((count): Entry => {
			const { root } = law.tests.find(({ id }) => id === count.test)!;
			return {
				kind: 'count',
				title: count.title,
				place: `Count ${count.id}`,
				text: count.theory,
				address: `${at}/bench/${count.id}/${firstElement(root)}`
			};
		}),
		...elements(theCase, law),
		...theCase.evidence.map(({ id, paragraph, short, statement, graphic }): Entry => ({
			kind: 'evidence',
			title: short,
			place: `${id}, ${placeWords({ paragraph }, theCase.article)}`,
			text: graphic ? covered : statement,
			address: `${at}/article#${id}`
		})),
		...theCase.paragraphs.map(({ number, heading, opens, summary, text = '' }): Entry => ({
			kind: 'paragraph',
			title: heading ?? (graphic.has(number) ? '' : `${opens} …`),
			place: `¶ ${number}`,
			text: graphic.has(number) ? covered : (summary ?? text),
			address: `${at}/article#p${number}`
		})),
		...theCase.notes.map(
			({ number, mark, author, title, publisher, datePrinted, flags }): Entry => ({
				kind: 'note',
				title,
				place: `Note ${printedMark({ number, mark })}`,
				text: [
					[author, publisher, datePrinted].filter(Boolean).join(', '),
					...flags.map(({ text }) => text)
				]
					.filter(Boolean)
					.join(' · '),
				address: `${at}/sources#note-${number}`
			})
		),
		...theCase.origins.map(({ id, label, description }): Entry => ({
			kind: 'origin',
			title: label,
			place: `Origin of ${notesOf(theCase, id)}`,
			text: description,
			address: `${at}/sources#origin-${id}`
		}))
	];
}

function notesOf(theCase: Case, origin: string): string {
	const marks = theCase.notes.filter(({ origins }) => origins.includes(origin)).map(printedMark);
	return `${marks.length === 1 ? 'note' : 'notes'} ${marks.join(', ')}`;
}

/** The elements of the tests that the case's counts are held to; one entry for all counts of a test. */
function elements(theCase: Case, law: LawBook): Entry[] {
	return law.tests.flatMap(({ id, root }) => {
		const counts = theCase.counts.filter(({ test }) => test === id).map((count) => count.id);
		if (counts.length === 0) return [];
		const names = elementNames(root);
		const elsewhere = new Set(
			[...nodes(root)]
				.filter(({ forums }) => forums && !forums.includes(law.forums[0]!.id))
				.flatMap((node) => [...nodes(node)].map((below) => below.id))
		);
		return [...nodes(root)].flatMap((node): Entry[] => {
			if (node.kind !== 'element') return [];
			return [
				{
					kind: 'element',
					title: names.get(node.id)!,
					// What only another forum asks for is found behind what a new assessment is asked.
					...((names.get(node.id) !== node.label || elsewhere.has(node.id)) && {
						part: true as const
					}),
					place: `${counts.length === 1 ? 'Count' : 'Counts'} ${counts.join(', ')}${node.number ? `, ${node.number}` : ''}`,
					text: opening(node.guidance.asks, names.get(node.id) === node.label ? 2 : 1),
					address: `/cases/${theCase.id}/bench/${counts[0]}/${node.id}`,
					...(counts.length > 1 && { counts: counts.slice(1) })
				}
			];
		});
	});
}
