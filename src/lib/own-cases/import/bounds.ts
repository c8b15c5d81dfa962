import { longestText, mostBytes, Unreadable } from './brought-text.ts';

/** What is said of a document that is larger than any article. */
export const tooLarge = () =>
	new Unreadable(
		`The file is larger than ${mostBytes / 1024 / 1024} MB. Save it without pictures, or paste its text.`
	);

export const tooLong = () =>
	new Unreadable(
		`The text is longer than ${longestText / 1024 / 1024} million letters, which is more than is kept of an article. Bring in the part that you mark.`
	);
