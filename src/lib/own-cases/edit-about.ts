import { textLabel } from '#lib/domain/article.ts';
import type { Case } from '#lib/domain/case.ts';

/** Changes to what is said of the text of a case as a whole: what it is, who wrote it, when, and where it can be read. */

type Said = { [Name in 'title' | 'author' | 'publisher' | 'date' | 'address' | 'label']?: string };

/** What a text is, as a heading has it: `Report`; nothing where it is an article, or not said. */
export function labelOf(said: string): string {
	const word = said.trim();
	const label = word.slice(0, 1).toUpperCase() + word.slice(1);
	return label === textLabel({}) ? '' : label;
}

/**
 * With something said of the text; an address or a label that is empty is taken out. A case that is called as its
 * text goes on being called so.
 */
export function withArticle(theCase: Case, said: Said): Case {
	const { address, label = '', ...article } = { ...theCase.article, ...said };
	const kind = labelOf(label);
	const called = theCase.title === theCase.article.title ? article.title : theCase.title;
	return {
		...theCase,
		title: called,
		article: { ...article, ...(kind && { label: kind }), ...(address && { address }) }
	};
}
