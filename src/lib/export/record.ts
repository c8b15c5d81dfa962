import type { Mark, AssessmentHead } from '#lib/domain/assessment.ts';
import type { Case, Note, Origin } from '#lib/domain/case.ts';
import type { CountFinding } from '#lib/domain/evaluate.ts';
import type { ForumWords } from '#lib/domain/forum.ts';
import type { Held } from '#lib/domain/held.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { jurisdictionIn } from '#lib/domain/jurisdiction-in.ts';
import type { Jurisdiction } from '#lib/domain/jurisdiction.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { tellsOf, type Tells } from '#lib/domain/one-theory.ts';
import type { Standard } from '#lib/domain/standard.ts';
import { authoritiesOf, bookOf } from '#lib/domain/book.ts';
import { type Book, type BookAuthority } from '#lib/domain/sheet.ts';
import { workOf } from '#lib/export/citations/csl.ts';
import type { CitationRun, Style } from '#lib/export/citations/render.ts';

/**
 * Everything of a case that an export needs, as plain data. It is the same for every assessment,
 * so it is made once, with the citations written out, and sent as JSON.
 */
export type CaseRecord = {
	case: Pick<Case, 'id' | 'version' | 'title' | 'article' | 'limits'>;
	/** The day of the law's last correction. */
	law: string;
	/** The instruments quoted, with how they are cited in full and when they were adopted. */
	instruments: Pick<Instrument, 'id' | 'title' | 'short' | 'citation' | 'adopted'>[];
	/** One for each count, in the case's order. */
	books: Book[];
	notes: Note[];
	origins: Origin[];
	/** Of whom and when each item speaks. */
	tells: Tells[];
	forums: ForumWords[];
	/** What stands in the way of a forum, for those where something does. */
	jurisdictions: Jurisdiction[];
	standards: Standard[];
	/** What the elements of its counts can be argued with, each once. */
	authorities: HeldAuthority[];
	/** What others held on its facts; none for most cases. No finding heeds it. */
	held: Held[];
	/** What it cites, written out in each style that was asked for. */
	citations: Partial<Record<Style, Citations>>;
};

/** An authority, with the work it is found in. */
export type HeldAuthority = Omit<BookAuthority, 'elements'> & { work: string };

type Citations = {
	article: CitationRun[];
	/** By number. */
	notes: Record<string, CitationRun[]>;
	/** By id; with its own pinpoint. */
	authorities: Record<string, CitationRun[]>;
};

/** The items that are from outside the article, each once. */
export function outsideItems({ books }: Pick<CaseRecord, 'books'>) {
	const items = books.flatMap(({ evidence }) =>
		evidence.flatMap(({ outside, ...item }) => (outside ? [{ ...item, outside }] : []))
	);
	return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** An assessment, and what its marks amount to, on the record of its case. */
export type AssessedCase = {
	record: CaseRecord;
	head: AssessmentHead;
	/** By `markKey`. */
	marks: ReadonlyMap<string, Mark>;
	/** By count, of these marks under this forum. */
	findings: ReadonlyMap<string, CountFinding>;
	/** What would change the result of each count: what it turns on, and the shortest routes from here. */
	turnsOn?: readonly {
		count: string;
		sentences: readonly string[];
		routes: readonly string[];
	}[];
	/** ISO date of the day it is taken away. */
	made: string;
};

/** The authorities that speak to the elements of a case, each once. */
export const heldAuthorities = (theCase: Case, law: LawBook): HeldAuthority[] => {
	const all = theCase.counts.flatMap(({ id }) => authoritiesOf(theCase, id, law));
	return [...new Map(all.map((each) => [each.id, each])).values()].map(
		({ elements: _, ...authority }) => ({ ...authority, work: workOf(authority) })
	);
};

/**
 * The record of a case.
 * @param citations written out by `citationsIn`, in some styles
 * @param held what others held on its facts
 * @throws when a count's test or a quoted provision is not there
 */
export function recordOf(
	theCase: Case,
	law: LawBook,
	citations: CaseRecord['citations'],
	held: Held[] = []
): CaseRecord {
	const { id, version, title, article, limits } = theCase;
	const books = theCase.counts.map((count) => {
		const book = bookOf(theCase, count.id, law);
		// What helps in marking an element takes a quarter of the record, and no export has it.
		const unaided = { questionsFor: [], questionsAgainst: [] };
		return {
			...book,
			elements: book.elements.map((element) => ({
				...element,
				...unaided,
				readings: element.readings.map((reading) => ({ ...reading, ...unaided }))
			}))
		};
	});
	const quoted = new Set(
		books.flatMap((book) =>
			book.elements.flatMap((element) =>
				[element, ...element.readings]
					.flatMap(({ law }) => law ?? [])
					.map(({ provision }) => provision.slice(0, provision.indexOf('/')))
			)
		)
	);
	return {
		case: { id, version, title, article, limits },
		law: law.version,
		instruments: law.instruments
			.filter((instrument) => quoted.has(instrument.id))
			.map(({ id, title, short, citation, adopted }) => ({ id, title, short, citation, adopted })),
		books,
		notes: theCase.notes,
		origins: theCase.origins,
		tells: tellsOf(theCase),
		forums: law.forums,
		jurisdictions: law.forums.flatMap((forum) => jurisdictionIn(theCase, forum) ?? []),
		standards: law.standards,
		authorities: heldAuthorities(theCase, law),
		held,
		citations
	};
}
