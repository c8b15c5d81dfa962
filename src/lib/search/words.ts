/** The words of what is searched and of what was typed, in the form in which they are compared. */

export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const plainLetters: Record<string, string> = {
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};

/** Lower case, without diacritics: `Krstić` is `krstic`. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (/^[a-z0-9]*$/.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đłøßæœı]/g, (letter) => plainLetters[letter]!);
}

/** Too small to look for where there are others. */
export const stops = new Set(
	'a an and are as at be by for from in is it its not of on or s that the this to was were with'.split(
		' '
	)
);

/** Every word, folded. */
export const allWords = (text: string): string[] =>
	(text.match(wordPattern) ?? []).map(fold).filter(Boolean);

/** The words to look for; the small ones only where there are no others. */
export function telling(text: string): string[] {
	const all = [...new Set(allWords(text))];
	const some = all.filter((word) => !stops.has(word));
	return some.length > 0 ? some : all;
}
