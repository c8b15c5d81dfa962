/** What no XML file may hold: control characters, halves of surrogate pairs, and non-characters. */
const unprintable =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text without what cannot be printed, its line ends as `\n`. */
export const printable = (text: string): string =>
	text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(unprintable, '');

/** The paragraphs of a text that a person wrote: parted by empty lines, single line ends kept within. */
export const paragraphsOf = (text: string): string[] =>
	printable(text)
		.split(/\n[^\S\n]*\n/)
		.map((each) => each.trim())
		.filter(Boolean);
