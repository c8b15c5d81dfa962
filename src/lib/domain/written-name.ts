/**
 * Names that people write: of an assessment, a room, a person. One rule for all of them, so that a
 * name can be seen, stands on one line, and reads as it was written.
 */

/** Control characters, line ends, and what turns the direction of the text around it. */
const unwritable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** What shows nothing where it stands: blanks, joiners, fillers, and two symbols that are empty. */
const unseen = /[\s\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/gu;

export type NameFault = 'no-visible-sign' | 'unwritable';

/** Each fault behind its subject: `The title ${nameFaultWords[fault]}.` */
export const nameFaultWords: Record<NameFault, string> = {
	'no-visible-sign': 'needs at least one visible character',
	unwritable: 'has a hidden character that breaks the line or turns the direction of the text'
};

/** What is wrong with a name; undefined when it can be shown. */
export function nameFault(text: string): NameFault | undefined {
	if (unwritable.test(text)) return 'unwritable';
	return text.replace(unseen, '') === '' ? 'no-visible-sign' : undefined;
}

/** Invisible signs that do nothing for a name. Joiners, direction marks and emoji’s selectors do. */
const idle =
	/(?!\u061C|\u200C|\u200D|\u200E|\u200F|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name from outside, such as a file’s, without what `nameFault` finds and without invisible signs
 * by which two names could differ; empty when nothing is left.
 */
export function mended(text: string): string {
	const written = text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(new RegExp(unwritable, 'gu'), '')
		.replace(idle, '')
		.trim();
	return nameFault(written) === undefined ? written : '';
}

/**
 * A name as it is seen: two that differ only by invisible signs, case or blanks give the same.
 * For telling names apart, never for showing them.
 */
export const asSeen = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\p{Default_Ignorable_Code_Point}|(?!\s)\p{C}/gu, '')
		.replace(/[\s\p{Z}\u2800]+/gu, ' ')
		.trim()
		.toLowerCase();
