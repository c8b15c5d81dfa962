import type { Case } from '#lib/domain/case.ts';

/** Changes to what is said of the text of a case as a whole: who wrote it, when, and where it can be read. */

type Said = { [Name in 'title' | 'author' | 'publisher' | 'date' | 'address']?: string };

/**
 * With something said of the text; an address that is empty is taken out. A case that is called as its
 * text goes on being called so.
 */
export function withArticle(theCase: Case, said: Said): Case {
	const { address, ...article } = { ...theCase.article, ...said };
	const called = theCase.title === theCase.article.title ? article.title : theCase.title;
	return {
		...theCase,
		title: called,
		article: { ...article, ...(address ? { address } : {}) }
	};
}
