/**
 * The text of a file that a person opens, in the encodings that programs save: UTF-8, UTF-16 with
 * its mark (a spreadsheet’s “Unicode text”), and the one-byte letters of Western European Windows.
 */
export type FileText = {
	text: string;
	/** Set where the letters are a guess: nothing in such a file says which they are. */
	guessed?: true;
};

/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** @returns undefined for what is no text */
export function textOf(bytes: Uint8Array): FileText | undefined {
	const decoded = (encoding: string) => {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			return undefined;
		}
	};
	const [first, second] = bytes;
	const wide =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: undefined;
	const text = decoded(wide ?? 'utf-8');
	if (text !== undefined) return { text };
	const guess = wide ? undefined : decoded('windows-1252');
	return guess === undefined || binary.test(guess) ? undefined : { text: guess, guessed: true };
}

/**
 * The bytes of a file within a limit: of a larger one none, and of one that grows meanwhile one byte
 * more, by which it is known as too large.
 */
export async function bytesWithin(file: File, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	if (file.size > limit) return new Uint8Array();
	return new Uint8Array(await file.slice(0, limit + 1).arrayBuffer());
}

/** A size as people read it. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
