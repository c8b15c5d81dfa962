/** Letters that a document shows by a place in a symbol font. */

const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const smallGreek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

const wingdings: Record<number, string> = {
	0x6c: '●',
	0x6e: '■',
	0xa7: '▪',
	0xa8: '◻',
	0xd8: '➢',
	0xe0: '→',
	0xfb: '✗',
	0xfc: '✓'
};
const symbols: Record<number, string> = {
	0x2a: '*',
	0x2d: '−',
	0xa2: '′',
	0xa7: '♣',
	0xa8: '♦',
	0xaa: '♠',
	0xae: '→',
	0xb0: '°',
	0xb1: '±',
	0xb2: '″',
	0xb3: '≥',
	0xa3: '≤',
	0xb4: '×',
	0xb7: '•',
	0xb9: '≠',
	0xbb: '≈',
	0xbc: '…',
	0xde: '⇒'
};

/**
 * The letter at a place of a font.
 * @param char four hexadecimal digits, as Word writes them
 */
export function symbolLetter(font: string, char: string): string | undefined {
	if (!/^[\da-f]{1,5}$/i.test(char)) return undefined;
	const code = parseInt(char, 16);
	// Symbol fonts stand in the private area, 0xF000 higher.
	const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
	if (/wingdings/i.test(font)) return wingdings[place];
	if (/symbol/i.test(font)) {
		if (symbols[place]) return symbols[place];
		if (place >= 0x41 && place <= 0x5a) return greek[place - 0x41];
		if (place >= 0x61 && place <= 0x7a) return smallGreek[place - 0x61];
		return place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : undefined;
	}
	if (code >= 0xe000 && code <= 0xf8ff)
		return place >= 0x20 && place < 0x7f ? String.fromCharCode(place) : undefined;
	return code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code <= 0x10ffff
		? String.fromCodePoint(code)
		: undefined;
}
