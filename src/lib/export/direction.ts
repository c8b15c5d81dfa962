import bidiFactory, { type Bidi } from 'bidi-js';

/**
 * The direction of text, by Unicode’s bidirectional algorithm (UAX #9), for formats that are to be
 * told: Word works out neither the direction of a paragraph nor that of the signs between two words.
 */

/** Letters written from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam and their like. */
const rightward =
	/[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text is read from right to left: by its first letter (rule P2). */
export function rightToLeft(text: string): boolean {
	const first = /[\p{L}\u200E\u200F]/u.exec(text)?.[0];
	return first !== undefined && rightward.test(first);
}

let bidi: Bidi | undefined;

/**
 * Of each unit of a text, whether it runs from right to left. One paragraph: a line’s end counts as
 * a blank.
 * @param within the direction of the paragraph
 */
export function directionsIn(text: string, within: { rightToLeft: boolean }): boolean[] {
	if (!within.rightToLeft && !rightward.test(text)) return Array<boolean>(text.length).fill(false);
	bidi ??= bidiFactory();
	const { levels } = bidi.getEmbeddingLevels(
		text.replace(/[\n\r\u2029\u0085]/g, ' '),
		within.rightToLeft ? 'rtl' : 'ltr'
	);
	return Array.from(levels, (level) => level % 2 === 1);
}
