import { parseBounded } from '#lib/domain/bounded-json.ts';
import type { Case, Note } from '#lib/domain/case.ts';
import { isDate } from '#lib/domain/fault.ts';

/**
 * What a reference manager knows of the sources of an article, in CSL-JSON, RIS or BibTeX, and which note each
 * is. A person takes a match over; nothing is changed without a yes.
 */

/** A work as a reference manager has it. */
export type ListedWork = Pick<
	Note,
	'title' | 'author' | 'publisher' | 'datePrinted' | 'date' | 'address'
> & {
	/** Absent where its type there is none of our kinds. */
	kind?: Note['kind'];
};

/** The most that is read, in UTF-16 units and in works. */
const longest = 4_000_000;
const mostWorks = 5000;

/** Why a list can’t be read, in a sentence. */
export class NoReferences extends Error {}

/**
 * Reads a list of works.
 * @throws NoReferences for what is none, in a sentence
 */
export async function readReferences(text: string): Promise<ListedWork[]> {
	if (text.length > longest)
		throw new NoReferences('The file is larger than any list of sources. Export fewer works.');
	const found = /^\s*[[{]/.test(text)
		? ofCsl(text)
		: /^\s*@\w+\s*[{(]/m.test(text)
			? await ofBibtex(text)
			: ofRis(text);
	if (found.length === 0)
		throw new NoReferences(
			'No works were found. Export them as CSL-JSON, RIS or BibTeX, and open that file.'
		);
	return found.slice(0, mostWorks);
}

type Csl = {
	title?: unknown;
	type?: unknown;
	author?: unknown;
	publisher?: unknown;
	'container-title'?: unknown;
	issued?: unknown;
	URL?: unknown;
};

function ofCsl(text: string): ListedWork[] {
	let data: unknown;
	try {
		data = parseBounded(text);
	} catch {
		throw new NoReferences('The file is incomplete or damaged. Export it again.');
	}
	const works = Array.isArray(data) ? data : ((data as { items?: unknown }).items ?? [data]);
	if (!Array.isArray(works)) return [];
	return works.flatMap((work: Csl | null) => {
		const title = textOf(work?.title);
		if (!work || title === '') return [];
		return [
			referenceOf({
				title,
				author: namesOf(work.author),
				publisher: textOf(work['container-title']) || textOf(work.publisher),
				date: cslDate(work.issued),
				address: textOf(work.URL),
				kind: kindOf(textOf(work.type))
			})
		];
	});
}

const textOf = (value: unknown): string =>
	typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

function namesOf(value: unknown): string {
	if (!Array.isArray(value)) return '';
	return value
		.map((name: { family?: unknown; given?: unknown; literal?: unknown } | null) =>
			[textOf(name?.given), textOf(name?.family), textOf(name?.literal)].filter(Boolean).join(' ')
		)
		.filter(Boolean)
		.join(' and ');
}

function cslDate(value: unknown): string {
	const parts = (value as { 'date-parts'?: unknown } | null)?.['date-parts'];
	const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
	if (!Array.isArray(first)) return '';
	return first
		.slice(0, 3)
		.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
		.join('-');
}

/** RIS: a tag of two letters, two blanks, a hyphen and a value on each line; `ER` ends a work. */
function ofRis(text: string): ListedWork[] {
	const found: ListedWork[] = [];
	let work = new Map<string, string[]>();
	for (const line of text.split(/\r\n?|\n/)) {
		const [, tag, value = ''] = /^([A-Z][A-Z0-9])\s{1,2}-\s?(.*)$/.exec(line.trim()) ?? [];
		if (tag === undefined) continue;
		if (tag !== 'ER') {
			work.set(tag, [...(work.get(tag) ?? []), value.trim()]);
			continue;
		}
		const one = (...tags: string[]) =>
			tags.flatMap((each) => work.get(each) ?? []).find((each) => each !== '') ?? '';
		const title = one('TI', 'T1', 'CT', 'BT');
		if (title !== '')
			found.push(
				referenceOf({
					title,
					author: (work.get('AU') ?? work.get('A1') ?? []).map(turned).join(' and '),
					publisher: one('T2', 'JO', 'JF', 'PB'),
					date: one('DA', 'PY', 'Y1').replace(/\/+$/, '').replaceAll('/', '-').replace(/-+$/, ''),
					address: one('UR', 'L1'),
					kind: kindOf(one('TY'))
				})
			);
		work = new Map();
	}
	return found;
}

/** BibTeX, whose reader comes where somebody opens such a file. */
async function ofBibtex(text: string): Promise<ListedWork[]> {
	const { bibtexEntries, NotBibtex } = await import('#lib/own-cases/bibtex-list.ts');
	try {
		return bibtexEntries(text, mostWorks).flatMap(({ type, fields }) => {
			const one = (...names: string[]) =>
				names.map((name) => fields.get(name) ?? '').find((each) => each !== '') ?? '';
			const title = [one('title'), one('subtitle')].filter(Boolean).join(': ');
			if (title === '') return [];
			const month = /^\d\d?$/.test(one('month')) ? `-${one('month').padStart(2, '0')}` : '';
			return [
				referenceOf({
					title,
					author: one('author', 'editor', 'organization')
						.split(/\s+and\s+/)
						.filter((name) => name !== 'others')
						.map(turned)
						.join(' and '),
					publisher: one(
						'journal',
						'journaltitle',
						'booktitle',
						'publisher',
						'institution',
						'school'
					),
					date: one('date') || (one('year') && `${one('year')}${month}`),
					address: one('url') || (one('doi') && `https://doi.org/${one('doi')}`),
					kind: kindOf(type)
				})
			];
		});
	} catch (error) {
		if (!(error instanceof NotBibtex)) throw error;
		throw new NoReferences(`${error.message} Correct it there, or export the works again.`);
	}
}

/** `Family, Given` as it is read. */
function turned(name: string): string {
	const [family = '', given = ''] = name.split(/,\s*/, 2);
	return given === '' ? family : `${given} ${family}`;
}

/** By the types of CSL, of RIS and of BibTeX. What says nothing of a source, such as `misc`, is not here. */
const kinds: Record<string, Note['kind']> = {
	'article-newspaper': 'news',
	'article-magazine': 'news',
	'post-weblog': 'news',
	NEWS: 'news',
	MGZN: 'news',
	BLOG: 'news',
	broadcast: 'broadcast',
	motion_picture: 'broadcast',
	VIDEO: 'broadcast',
	video: 'broadcast',
	hearing: 'testimony',
	HEAR: 'testimony',
	interview: 'testimony',
	legal_case: 'court-document',
	CASE: 'court-document',
	jurisdiction: 'court-document',
	treaty: 'treaty',
	report: 'ngo-report',
	RPRT: 'ngo-report',
	techreport: 'ngo-report',
	GOVDOC: 'government-report',
	'article-journal': 'scholarship',
	article: 'scholarship',
	inbook: 'scholarship',
	incollection: 'scholarship',
	inproceedings: 'scholarship',
	mastersthesis: 'scholarship',
	phdthesis: 'scholarship',
	JOUR: 'scholarship',
	book: 'scholarship',
	BOOK: 'scholarship',
	chapter: 'scholarship',
	CHAP: 'scholarship',
	thesis: 'scholarship',
	THES: 'scholarship',
	webpage: 'reference',
	'entry-dictionary': 'reference',
	'entry-encyclopedia': 'reference',
	ELEC: 'reference',
	DICT: 'reference',
	ENCYC: 'reference',
	electronic: 'reference',
	online: 'reference',
	www: 'reference'
};
const kindOf = (type: string): Note['kind'] | undefined => kinds[type];

function referenceOf(work: {
	title: string;
	author: string;
	publisher: string;
	date: string;
	address: string;
	kind: Note['kind'] | undefined;
}): ListedWork {
	const { title, author, publisher, date, address, kind } = work;
	return {
		title: title.slice(0, 1000),
		...(author && { author: author.slice(0, 300) }),
		...(publisher && { publisher: publisher.slice(0, 300) }),
		...(date && { datePrinted: date.slice(0, 80) }),
		...(isDate(date) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && { date }),
		...(/^https?:\/\/\S+$/.test(address) && URL.canParse(address) && { address }),
		...(kind && { kind })
	};
}

/** Of a report a reference manager does not say whose it is, and of a page not what stands on it. */
const saysLess = (type: Note['kind'], kind: Note['kind']): boolean =>
	type === 'reference' ||
	(type === 'ngo-report' &&
		['un-document', 'government-report', 'ngo-statement', 'court-document'].includes(kind));

/**
 * What of a note a work would change: empty where it says the same. The date stays as it is printed
 * where it is the same day, and the kind where the note’s own says more.
 */
export function changesBy(work: ListedWork, note: Note): Partial<ListedWork> {
	const { kind, datePrinted, ...others } = work;
	const sameDay = work.date !== undefined && work.date === note.date;
	const said: Partial<ListedWork> = {
		...others,
		...(datePrinted && !(sameDay && note.datePrinted) && { datePrinted }),
		...(kind && !saysLess(kind, note.kind) && { kind })
	};
	return Object.fromEntries(
		Object.entries(said).filter(([field, value]) => note[field as keyof ListedWork] !== value)
	);
}

/** A work with the note that it most likely is; without one where none is like it. */
export type WorkMatch = { reference: ListedWork; note?: number };

/** Which note each work is, by the words of its title and its author; a note is matched once. */
export function matched(
	{ notes }: Pick<Case, 'notes'>,
	references: readonly ListedWork[]
): WorkMatch[] {
	const candidates = references
		.flatMap((reference, at) =>
			notes.map((note) => ({ at, note: note.number, likeness: likenessOf(reference, note) }))
		)
		.filter(({ likeness }) => likeness >= 0.5)
		.sort((one, other) => other.likeness - one.likeness);
	const [works, taken] = [new Map<number, number>(), new Set<number>()];
	for (const { at, note } of candidates)
		if (!works.has(at) && !taken.has(note)) {
			works.set(at, note);
			taken.add(note);
		}
	return references.map((reference, at) => {
		const note = works.get(at);
		return note === undefined ? { reference } : { reference, note };
	});
}

const wordsOf = (text: string): Set<string> =>
	new Set(
		text
			.normalize('NFKD')
			.toLowerCase()
			.match(/[\p{L}\p{N}]{3,}/gu) ?? []
	);

/** How many of the words of a title stand in a note, from 0 to 1. */
function likenessOf(reference: ListedWork, note: Note): number {
	const title = wordsOf(reference.title);
	const printed = wordsOf(`${note.asPrinted ?? ''} ${note.title} ${note.author ?? ''}`);
	if (title.size === 0) return 0;
	const same = [...title].filter((word) => printed.has(word)).length / title.size;
	const year = reference.date?.slice(0, 4);
	return (
		same - (year !== undefined && note.date !== undefined && !note.date.startsWith(year) ? 0.3 : 0)
	);
}
