/**
 * Join codes: eight letters in two groups that a class reads from a projector and types on a phone.
 * Rooms opened before codes grew have six.
 *
 * The alphabet has 30: the digits 2 to 9 and the Latin capitals without I, L, O and U. 0 and O,
 * and 1, I and L, are taken for each other; U is taken for V, and leaving it out spares the class
 * most of the words that nobody wants on a wall.
 *
 * There are 30⁸ = 656 billion codes. With 1,000 rooms open one guess in 656 million finds a room. Who
 * guesses from one network, ten times a minute (see `guessing`), finds some room after 125 years on
 * average. Everybody who guesses, from however many networks, gets five guesses a second between
 * them: some room after 4 years, one given room after 4,000. Of six letters, as older rooms have,
 * there are 729 million: from one network some room after 51 days, from all of them after 41 hours.
 * The test of this module does the sums.
 *
 * A code only lets one join, which the teacher sees: it steers nothing and shows nobody's marks.
 */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 8;
/** Of rooms that were opened before. */
const olderLength = 6;

/** How many wrong codes are taken: from one network, and from all of them together. */
export const guessing = {
	network: { atOnce: 40, perSecond: 10 / 60 },
	everybody: { atOnce: 300, perSecond: 5 }
};

/** Whether a text is a code, written as a room has it. */
export function isCode(text: string): boolean {
	const length = text.length === codeLength || text.length === olderLength;
	return length && [...text].every((letter) => codeLetters.includes(letter));
}

/** A code as it is read out and written on a wall: in groups of four. */
export function codeInGroups(code: string): string {
	return code.length === codeLength ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}

/**
 * A new code.
 * @param below a number from 0 up to what it is given, each as likely, from a source that cannot be foretold
 */
export function newCode(below: (limit: number) => number): string {
	return Array.from({ length: codeLength }, () => codeLetters[below(codeLetters.length)]).join('');
}

/**
 * The code that somebody means by what they type: in any case, with blanks, dashes or dots in it, in
 * full-width letters, or as the address of the room, with the brackets, quotation marks or full stop
 * of the sentence it stood in. U is read as V, which is all it can have been.
 * @returns undefined when that is no code
 */
export function readCode(typed: string): string | undefined {
	// Nobody means more than this, and a pasted book is not worth reading.
	if (typed.length > 500) return undefined;
	const last = unescaped(typed)
		.trim()
		.replace(/[?#].*$/s, '')
		.split('/')
		.filter((part) => /[\p{L}\p{N}]/u.test(part))
		.at(-1);
	const letters = (last ?? '')
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{P}<>\u200B-\u200D\u2060]/gu, '')
		.replaceAll('U', 'V');
	return isCode(letters) ? letters : undefined;
}

/** What a mail program escaped in an address: `%29` is a bracket again. */
function unescaped(typed: string): string {
	try {
		return decodeURIComponent(typed);
	} catch {
		return typed;
	}
}

/** Why what was typed is no code, for who typed it. */
export function codeFault(typed: string): string {
	const letters = typed.normalize('NFKC').toUpperCase();
	if (/[01OIL]/.test(letters))
		return 'A code never has 0, O, 1, I or L in it. Please look at it again.';
	return `A code has ${codeLength} letters and digits, in an older room ${olderLength}. Please look at it again.`;
}
