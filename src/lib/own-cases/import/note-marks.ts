/** How the marks of notes are printed: before a note in a list, and alone. */

/** What kind of mark begins a note; the notes of one list have one kind. */
export type MarkFamily = 'number' | 'bracket' | 'letter';

export type Opening = {
	family: MarkFamily;
	/** As printed, without what encloses it: `12`, `a`. */
	mark: string;
	/** Its place in a sequence: `12` is 12, `b` is 2. */
	value: number;
	/** What follows it in the line. */
	rest: string;
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` as `12`. */
export const digitsOf = (superscript: string): string =>
	[...superscript].map((digit) => superscripts.indexOf(digit)).join('');

const valueOf = (mark: string): number =>
	/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;

const openings: [RegExp, MarkFamily][] = [
	[/^\uFDD0[[(]?(\d{1,4})[.)\]]*\uFDD1[.):\]]?\s*/u, 'number'],
	[/^\[\^?(\d{1,4})\]:?\s*/, 'bracket'],
	[/^\[\uFDD0(\d{1,4})\uFDD1\]\s*/u, 'bracket'],
	[/^\((\d{1,4})\)\s+/, 'number'],
	[/^(?:note|footnote|endnote|fn\.?) (\d{1,4})[.:)]?\s+/i, 'number'],
	[/^\^?(\d{1,4})(?:[.):](?!\d)\s*|\s+|(?=[\p{Lu}"“‘«])|$)/u, 'number'],
	[new RegExp(`^([${superscripts}]{1,4})\\s*`), 'number'],
	[/^\uFDD0\(?([a-z])[.)]?\uFDD1\s*/u, 'letter'],
	[/^\[([a-z])\]\s+/, 'letter'],
	[/^\(?([a-z])[.)]\s+/, 'letter']
];

/** The mark that a line begins with, as the notes of a list do. */
export function openingOf(line: string): Opening | undefined {
	// Most lines begin with a word: nothing is tried on them.
	if (!/^[\d[(^\uFDD0⁰¹²³⁴-⁹]|^(?:note|footnote|endnote|fn)|^[a-z][.)]/i.test(line))
		return undefined;
	for (const [pattern, family] of openings) {
		const match = pattern.exec(line);
		if (!match) continue;
		const mark = family !== 'letter' && !/\d/.test(match[1]!) ? digitsOf(match[1]!) : match[1]!;
		return { family, mark, value: valueOf(mark), rest: line.slice(match[0].length) };
	}
	return undefined;
}

/** A line that begins with a sign: `* The author thanks …`. */
export function signOf(line: string): { mark: string; rest: string } | undefined {
	const match = /^(?:\uFDD0([*†‡§¶]{1,4})\uFDD1|([*†‡§¶]{1,4}))\s*(?=\S)/u.exec(line);
	return match ? { mark: (match[1] ?? match[2])!, rest: line.slice(match[0].length) } : undefined;
}

/**
 * The marks that a call prints: `12`, `12, 13`, `12–14`, `*`, `b`.
 * @returns undefined for what is no mark
 */
export function marksIn(printed: string): { mark: string; value: number }[] | undefined {
	const bare = printed
		.replace(/^[[(\s]+|[\])\s.]+$/g, '')
		.replace(/[⁰¹²³⁴-⁹]+/g, digitsOf)
		.replace(/⁻/g, '-');
	if (/^(?:[*†‡§¶#]{1,4}|[a-z])$/.test(bare)) return [{ mark: bare, value: valueOf(bare) }];
	if (!/^\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}$/.test(bare)) return undefined;
	const marks: { mark: string; value: number }[] = [];
	for (const part of bare.split(/\s?[,;]\s?/)) {
		const [from, to = from] = part.split(/\s?[–-]\s?/).map(Number);
		if (to! < from! || to! - from! > 50) return undefined;
		for (let value = from!; value <= to!; value++) marks.push({ mark: `${value}`, value });
	}
	return marks;
}

/** A heading that says that notes follow. */
export const headsNotes = (text: string): boolean =>
	/^(?:\d+\.?\s+)?(?:(?:end|foot)?notes?(?: (?:and|&) (?:references|sources))?|(?:list of )?(?:references|sources)(?: (?:and|&) notes)?|select(?:ed)? bibliography|bibliography|works cited|literature(?: cited)?|citations)\s*[:.]?$/i.test(
		text.trim()
	);
