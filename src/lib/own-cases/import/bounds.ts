import { longestText, mostBytes, Unreadable } from './brought-text.ts';

/** What is said of a document that is larger than any article. */
export const tooLarge = () =>
	new Unreadable(
		`The file is larger than ${mostBytes / 1024 / 1024} MB. Save it without pictures, or paste its text.`
	);

/** What is said of a document without any words of an article: empty, or notes and nothing else. */
export const noText = () =>
	new Unreadable('There is no text in it. Choose another file, or paste the text.');

export const tooLong = () =>
	new Unreadable(
		`The text is longer than ${longestText / 1024 / 1024} million letters, which is more than is kept of an article. Bring in the part that you mark.`
	);
