import { itemsOutside, sectionsOf } from '#lib/domain/article.ts';
import type { Case } from '#lib/domain/case.ts';
import { outsideWords } from '#lib/domain/from-outside.ts';
import type { Held } from '#lib/domain/held.ts';
import { jurisdictionIn } from '#lib/domain/jurisdiction-in.ts';
import type { LawBook } from '#lib/domain/law-book.ts';
import { tellsOf } from '#lib/domain/one-theory.ts';
import { outlinesOf } from '#lib/domain/outlines.ts';
import { nodes } from '#lib/domain/outline.ts';
import { sourcesOf } from '#lib/domain/reliance.ts';
import { bookOf } from '#lib/domain/book.ts';
import { sheetOf } from '#lib/domain/sheet.ts';
import type { Side } from '#lib/debate/preparation.ts';
import { citationsOfCase } from '#lib/export/citations/csl.ts';

/**
 * What the pages of a case are made from, out of the case and its law: the server makes it for the
 * built-in cases, the device for a case of one’s own.
 */

/** What all pages of a case share. */
export const layoutData = (theCase: Case, law: LawBook) => ({
	case: {
		id: theCase.id,
		version: theCase.version,
		/** The version of the law that it is read under. */
		law: law.version,
		title: theCase.title,
		article: theCase.article,
		...(theCase.where && { where: theCase.where }),
		forums: law.forums.map(({ id }) => id)
	},
	/** What stands in the way of a forum, for those where something does. */
	jurisdictions: law.forums.flatMap((forum) => jurisdictionIn(theCase, forum) ?? []),
	counts: theCase.counts,
	tests: outlinesOf(theCase.counts, law.tests),
	forums: law.forums,
	anchors: law.anchors,
	/** What a file is read under that names a standard which is not among these. */
	defaultStandard: law.forums[0]!.standard,
	standards: law.standards.map(({ id, label, phrase, body, source, threshold, forums }) => ({
		id,
		label,
		phrase,
		body,
		source,
		threshold,
		forums
	}))
});

export const articleData = (theCase: Case) => ({
	sections: sectionsOf(theCase),
	contradictions: theCase.contradictions,
	/** The notes that are not printed as their number. */
	marked: theCase.notes.flatMap(({ number, mark }) => (mark === undefined ? [] : { number, mark })),
	/** Where the case has evidence from outside the article. */
	outside: itemsOutside(theCase)
});

/** @param held what authorities held or found elsewhere on the facts of the case */
export const findingsData = (theCase: Case, law: LawBook, held: readonly Held[]) => ({
	/** A court has decided the case, or a part of it. */
	decided: held.some(({ kind }) => kind === 'decision'),
	standards: law.standards,
	cautions: Object.fromEntries(law.tests.map(({ id, caution }) => [id, caution ?? ''])),
	rivals: theCase.rivals,
	tells: tellsOf(theCase),
	items: theCase.evidence.map(({ id, short, notes, outside }) => ({
		id,
		short,
		notes: notes.length,
		...(outside && { outside: outsideWords(theCase.article) })
	})),
	sources: {
		...sourcesOf(theCase, law.tests),
		notes: theCase.notes.map(({ number, mark, title, origins }) => ({
			number,
			...(mark !== undefined && { mark }),
			title,
			origins
		})),
		origins: theCase.origins.map(({ id, label }) => ({ id, label }))
	}
});

export const sourcesData = (theCase: Case, law: LawBook) => ({
	notes: theCase.notes,
	origins: theCase.origins,
	items: theCase.evidence.map(({ id, paragraph, short }) => ({ id, paragraph, short })),
	outside: itemsOutside(theCase),
	periods: theCase.periods,
	sources: sourcesOf(theCase, law.tests),
	citations: citationsOfCase(theCase)
});

/** All evidence on one count, a part’s under the element that it is a part of. */
export function evidenceData(theCase: Case, law: LawBook, count: string) {
	const book = bookOf(theCase, count, law);
	return {
		sheets: book.elements
			.filter((element) => !element.within)
			.map((element) => sheetOf(book, element.id)!)
	};
}

/** The questions that prompt the best case against each side’s claim: for the negative, those in favour of the element. */
export function debateData({ counts }: Case, law: LawBook) {
	const used = new Set(counts.map(({ test }) => test));
	const prompts: Record<string, Record<Side, string[]>> = {};
	for (const { id, root } of law.tests)
		if (used.has(id))
			for (const node of nodes(root))
				if (node.kind === 'element') {
					const { questionsFor, questionsAgainst } = node.guidance;
					prompts[node.id] = { affirmative: questionsAgainst, negative: questionsFor };
				}
	return { prompts, lawVersion: law.version };
}
