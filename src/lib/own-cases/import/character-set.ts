import { Unreadable } from './brought-text.ts';

/** The letters of a file, and whether it was told which they are. */
export type Letters = {
	text: string;
	/** Set where nothing in the file says how its letters are written. */
	guessed?: true;
};

/**
 * Reads the letters of a text file: by its byte order mark, then as it declares, then as UTF-8, and
 * what is none of these as Western European Windows.
 * @param declared what the file says of itself: `iso-8859-1`
 * @throws Unreadable what is no text
 */
export function lettersOf(bytes: Uint8Array, declared?: string): Letters {
	if (bytes.byteLength === 0)
		throw new Unreadable('The file is empty. Choose another, or paste its text.');
	const marked = byteOrder(bytes);
	const text =
		(marked && decoded(bytes, marked)) ??
		(declared && !/^utf-?16/i.test(declared) ? decoded(bytes, declared) : undefined) ??
		decoded(bytes, 'utf-8');
	if (text !== undefined && !isBinary(text)) return { text };
	const guess = decoded(bytes, 'windows-1252');
	if (marked || guess === undefined || isBinary(guess))
		throw new Unreadable(
			'The file isn’t a text: its content can’t be read as letters. Save it as plain text in UTF-8, or paste its text.'
		);
	return { text: guess, guessed: true };
}

function decoded(bytes: Uint8Array, set: string): string | undefined {
	try {
		return new TextDecoder(set, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** By the mark that opens the file; where there is none, by the zero beside each Latin letter. */
function byteOrder(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	const sample = bytes.subarray(0, 400);
	const zeros = [0, 0];
	sample.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
	const half = sample.byteLength / 2;
	if (half >= 2 && zeros[1]! > 0.6 * half && zeros[0]! < 0.1 * half) return 'utf-16le';
	if (half >= 2 && zeros[0]! > 0.6 * half && zeros[1]! < 0.1 * half) return 'utf-16be';
	return undefined;
}

/** More control characters than a slip of the pen. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 100_000);
	// eslint-disable-next-line no-control-regex
	const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
	return controls > 2 && controls > sample.length / 200;
}
