import type { Dossier } from '#lib/domain/dossier.ts';

/** What stands for the text of a paragraph that is left out. */
const textLeftOut = 'The text of this paragraph is left out of the file.';

/** A paragraph is found again by its first words; of a short one more would be all of it. */
const firstWords = (opens: string): string => {
	const words = opens.split(' ');
	return words.length > 3 ? `${words.slice(0, 3).join(' ')} …` : opens;
};

/**
 * A case without the article’s own text, in which the rights may be somebody else’s. The words that
 * items quote stay: they are what the items rest on.
 */
export function withoutText(dossier: Dossier): Dossier {
	const paragraphs = dossier.case.paragraphs.map(({ text, calls: _, ...paragraph }) => ({
		...paragraph,
		...(text !== undefined && { opens: firstWords(paragraph.opens) }),
		...(text !== undefined && paragraph.summary === undefined && { summary: textLeftOut })
	}));
	return { ...dossier, case: { ...dossier.case, paragraphs } };
}
