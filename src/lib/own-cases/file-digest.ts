import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a file that somebody chooses, by which a colleague can tell that theirs is the same.
 * It is read piece by piece on this device, goes nowhere, and nothing of it is kept. By a library: a
 * page on plain http gets no `crypto.subtle`, which would want the whole file at once besides.
 */

/** A film of some hours; reading a larger one takes minutes, and programs for it are at hand. */
export const digestLimit = 4_000_000_000;

/** So much is read at a time: on a slow phone a piece takes some 20 ms. */
const piece = 512 * 1024;

/**
 * @param onprogress told how much is read, from 0 to 1
 * @returns 64 hexadecimal digits
 * @throws what the signal was aborted with, or when the file can’t be read
 */
export async function digestOfFile(
	file: Blob,
	onprogress: (done: number) => void = () => undefined,
	signal?: AbortSignal
): Promise<string> {
	const hash = sha256.create();
	for (let from = 0; from < file.size; from += piece) {
		signal?.throwIfAborted();
		hash.update(new Uint8Array(await file.slice(from, from + piece).arrayBuffer()));
		onprogress(Math.min(1, (from + piece) / file.size));
		// Whoever writes meanwhile is answered between two pieces.
		await new Promise((rested) => setTimeout(rested));
	}
	return bytesToHex(hash.digest());
}
