import type { Dossier } from '#lib/domain/dossier.ts';

/** What stands for the text of a paragraph that is left out. */
const textLeftOut = 'The text of this paragraph is left out of the file.';

/**
 * A case without the article’s own text, in which the rights may be somebody else’s. The words that
 * items quote stay: they are what the items rest on.
 */
export function withoutText(dossier: Dossier): Dossier {
	const paragraphs = dossier.case.paragraphs.map(({ text, calls: _, ...paragraph }) => ({
		...paragraph,
		...(text !== undefined && paragraph.summary === undefined && { summary: textLeftOut })
	}));
	return { ...dossier, case: { ...dossier.case, paragraphs } };
}
